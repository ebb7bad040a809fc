"""Makes packages: for one colleague, or of one's own work to send back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator import __version__
from annotator.domain.annotators import REVIEWED_BY, annotator_name
from annotator.domain.article import Article
from annotator.domain.document import Document
from annotator.exchange import ExchangeError
from annotator.session.sharing.package import FORMAT, Owner, Package, write_package
from annotator.session.sharing.telling import completing
from annotator.session.workspace import Workspace
from annotator.store import SharedLine


@dataclass(frozen=True, slots=True)
class Given:
    """A package that was made."""

    target: Path
    to: str | None
    articles: int
    documents: int
    planted: int = 0


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose documents are put in: those of the person it is for, who sees nobody else's labels; else one's own."""

    to: str | None = None
    annotators: tuple[str, ...] = ()
    everybody: bool = False
    """With all labels of everyone."""


def share(
    workspace: Workspace,
    target: Path,
    to: str | None = None,
    annotators: Sequence[str] = (),
    everybody: bool = False,
) -> Given:
    """Make a package: for `to`, or else of one's own (or the named) annotators' work; all labels with `everybody`.

    ExchangeError when there is nothing to share, or it cannot be written; NameRefusedError for whom nobody can be.
    """
    return share_chosen(workspace, target, Whose(to, tuple(annotators), everybody), {})


def share_chosen(
    workspace: Workspace,
    target: Path,
    whose: Whose,
    manifest: dict[str, Any],
    on_step: Callable[[], None] = lambda: None,
) -> Given:
    """The same of the articles that `manifest` names (none: of all); `on_step` is called for every article."""
    to, everybody = None if whose.to is None else annotator_name(whose.to), whose.everybody
    wanted: Sequence[str] | None = manifest.get("articles")
    articles = list(workspace.corpus.articles()) if wanted is None else _articles(workspace, wanted)
    names = None if everybody else _shown(workspace, to, whose.annotators)
    documents: list[Document] = []
    changes: dict[Owner, Sequence[SharedLine]] = {}
    for article in articles:
        for name, document in workspace.corpus.passes(article).items():
            if names is None or name in names:
                documents.append(document)
                changes[article.sha256, name] = _lines(workspace, document)
        on_step()
    if to is None and wanted is None:
        own = {one.article.sha256 for one in documents}
        articles = [one for one in articles if one.sha256 in own]
    if not articles:
        raise ExchangeError("There is nothing to share: no article fits, or you have annotated none.")
    bare = [Document(one.id, one, "", schema=_schema(workspace)) for one in articles]
    told = _manifest(workspace, to, everybody) | manifest | {"articles": [one.sha256 for one in articles]}
    write_package(target, Package(told, workspace.schema.source, bare, documents, changes))
    if workspace.read_only is None:
        workspace.corpus.keep_package("out", told)
    return Given(target, to, len(articles), len(documents), len(told["check"]))


def _articles(workspace: Workspace, wanted: Sequence[str]) -> list[Article]:
    ids = {sha256: one for one, sha256 in workspace.corpus.text_hashes().items()}
    found = (workspace.corpus.article(ids[sha256]) for sha256 in wanted if sha256 in ids)
    return [one for one in found if one is not None]


def _shown(workspace: Workspace, to: str | None, annotators: Sequence[str]) -> set[str]:
    """Whose documents are in the package: for somebody their own and reviews of them, else one's own or the named."""
    if to is None:
        return set(annotators) or {workspace.annotator}
    return {name for name in workspace.corpus.people() if name == to or name.startswith(f"{to}{REVIEWED_BY}")} | set(
        annotators
    )


def _lines(workspace: Workspace, document: Document) -> list[SharedLine]:
    lines = workspace.corpus.shared_lines(document)
    more = completing(document, lines)
    if more is not None and workspace.read_only is None:
        made = workspace.corpus.changes(document)
        workspace.corpus.keep_shared(document, [more], made[-1].change_id if made else "")
    return [*lines, more] if more else lines


def _schema(workspace: Workspace) -> tuple[str, str]:
    return (workspace.schema.name, workspace.schema.version)


def _manifest(workspace: Workspace, to: str | None, everybody: bool) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "id": workspace.sources.new_id(),
        "made": workspace.sources.now(),
        "tool": __version__,
        "by": workspace.annotator,
        "for": to,
        "blind": to is not None and not everybody,
        "schema": dict(zip(("name", "version"), _schema(workspace), strict=True)),
        "assignment": None,
        "check": [],
        "check_note": "Articles in `check` have gold already; they are planted to see how the annotator works.",
    }
