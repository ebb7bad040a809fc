"""Makes packages: for one colleague, for several by an assignment, or of one's own work to send back."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator import __version__
from annotator.domain.annotators import GOLD, REVIEWED_BY, annotator_name
from annotator.domain.document import Document, Status
from annotator.exchange import ExchangeError
from annotator.review.assignment import assign, with_planted
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
class Plan:
    """How articles are shared out among several annotators."""

    annotators: tuple[str, ...]
    overlap: int = 1
    number: int | None = None
    """How many articles; None: all that are not gold."""
    planted: int = 0
    """How many articles with gold everybody gets, to see how they work; the manifest names them."""
    seed: int = 0


def share(
    workspace: Workspace,
    target: Path,
    to: str | None = None,
    annotators: Sequence[str] = (),
    everybody: bool = False,
    manifest: dict[str, Any] | None = None,
) -> Given:
    """Make a package: for `to`, who sees nobody else's labels, or else of one's own (or the named) annotators' work.

    `everybody`: with all labels of everyone. ExchangeError when there is nothing to share, or it cannot be written.
    """
    manifest = manifest or {}
    to = to if to is None else annotator_name(to)
    wanted: Collection[str] | None = manifest.get("articles")
    articles = [one for one in workspace.corpus.articles() if wanted is None or one.sha256 in wanted]
    if wanted is not None:
        place = {sha256: index for index, sha256 in enumerate(wanted)}
        articles.sort(key=lambda one: place[one.sha256])
    names = None if everybody else _shown(workspace, to, annotators)
    documents: list[Document] = []
    changes: dict[Owner, Sequence[SharedLine]] = {}
    for article in articles:
        for name, document in workspace.corpus.passes(article).items():
            if names is None or name in names:
                documents.append(document)
                changes[article.sha256, name] = _lines(workspace, document)
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


def share_out(workspace: Workspace, folder: Path, plan: Plan) -> Iterator[Given]:
    """One package for each annotator; AssignmentError or ExchangeError when it cannot be, before any is written."""
    names = [annotator_name(one) for one in plan.annotators]
    gold = _gold(workspace)
    if plan.planted > len(gold):
        raise ExchangeError(f"{plan.planted} articles cannot be planted: only {len(gold)} are gold.")
    free = [one.sha256 for one in workspace.corpus.articles() if one.sha256 not in gold]
    chosen = sorted(free)[: plan.number] if plan.number is not None else free
    if plan.number is not None:
        chosen = assign(free, ("all",), 1, plan.seed)["all"][: plan.number]
    planted = assign(gold, ("all",), 1, plan.seed)["all"][: plan.planted]
    shares = assign(chosen, names, plan.overlap, plan.seed)
    folder.mkdir(parents=True, exist_ok=True)
    about = {"overlap": plan.overlap, "annotators": sorted(names), "seed": plan.seed}
    for number, (name, some) in enumerate(shares.items()):
        mixed = with_planted(some, planted, plan.seed + number)
        if mixed:
            manifest = {"articles": mixed, "assignment": about, "check": planted}
            yield share(workspace, folder / f"{_file_name(name)}.zip", name, manifest=manifest)


def _gold(workspace: Workspace) -> list[str]:
    return [
        article.sha256
        for article in workspace.corpus.articles()
        if (found := workspace.corpus.passes(article).get(GOLD)) is not None and found.status is Status.GOLD
    ]


def _file_name(name: str) -> str:
    """A name that every file system takes."""
    kept = "".join(sign if sign.isalnum() or sign in "-_" else "_" for sign in name).strip("_")
    return kept or "annotator"
