"""The trash: articles go there first, come back with all that was made of them, and are removed only on request."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.session.workspace import Workspace
from annotator.store import CorpusError, Trashed


def in_trash(workspace: Workspace) -> list[Trashed]:
    """The articles in the trash, the last deleted first."""
    return workspace.corpus.trashed()


def delete(workspace: Workspace, article_ids: Sequence[str]) -> None:
    """Put articles into the trash: they are in no list, search or export."""
    workspace.corpus.trash(article_ids)


def take_back(workspace: Workspace, article_ids: Sequence[str]) -> None:
    """Take articles out of the trash, with everybody's annotations."""
    workspace.corpus.take_back(article_ids)


def empty(workspace: Workspace, with_backups: bool = False) -> int:
    """Remove what is in the trash for good; how many articles. A backup is made before, but where backups lose them."""
    ids = [one.id for one in in_trash(workspace)]
    if ids:
        if not with_backups:
            workspace.corpus.protect("trash")
        workspace.corpus.purge(ids, with_backups, with_versions=False)
    return len(ids)


Named = tuple[str, str]
"""An article's id and what people call it."""


def find_listed(workspace: Workspace, name: str) -> Named:
    """The article with this id, file name or title that is not in the trash; CorpusError when it is not one."""
    listed = [(one.id, one.file, one.title) for one in workspace.summaries()]
    return _only(name, listed, "`dateline search --json`")


def find_trashed(workspace: Workspace, name: str) -> Named:
    """The article with this id, file name or title in the trash; CorpusError when it is not one."""
    return _only(name, [(one.id, one.file, one.title) for one in in_trash(workspace)], "`dateline trash list --json`")


def find_any(workspace: Workspace, name: str, with_backups: bool = False) -> Named:
    """The article with this id, file name or title, in the trash or not; CorpusError when it is not one.

    `with_backups`: also one that only backups still have.
    """
    article = workspace.corpus.article(name)
    if article is not None:  # older versions are in no list
        return article.id, article.file or article.title or article.id
    listed = [(one.id, one.file, one.title) for one in (*workspace.summaries(), *in_trash(workspace))]
    if with_backups and not any(name in one for one in listed):
        kept = [(one, *facts) for one, facts in workspace.corpus.named_in_backups(name).items()]
        return _only(name, kept, "`dateline search --json` with a backup as its corpus")
    return _only(name, listed, "`dateline search --json`")


def _only(name: str, articles: Sequence[tuple[str, str | None, str]], where: str) -> Named:
    found = [one for one in articles if name in one]
    if len(found) != 1:
        several = f"{len(found):,} articles are called {name}; name one by its id"
        raise CorpusError(f"{several if found else f'There is no article {name}'}, which {where} shows.")
    article_id, file, title = found[0]
    return article_id, file or title or article_id
