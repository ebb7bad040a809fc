"""The trash keeps articles with all that was made of them; emptying it takes nothing else."""

from __future__ import annotations

from annotator.domain.article import Article
from annotator.domain.edits import Accept
from annotator.session import trash
from annotator.session.workspace import Workspace
from tests.session.conftest import TEXT


def test_what_comes_back_is_whole(workspace: Workspace) -> None:
    session = workspace.open_document("article")
    session.apply(Accept(("s-zvora",)))
    trash.delete(workspace, ["article"])
    (kept,) = trash.in_trash(workspace)
    assert (kept.id, kept.name, kept.documents, list(workspace.summaries())) == ("article", "rebels.txt", 1, [])
    trash.take_back(workspace, ["article"])
    assert workspace.open_document("article").document == session.document
    assert [line.name for line in workspace.corpus.changes(session.document)] == ["accept"]


def test_emptying_leaves_the_other_version_of_an_article(workspace: Workspace) -> None:
    workspace.corpus.add_article(Article("newer", TEXT + "More.\n", "Rebels attack", replaces="article"))
    trash.delete(workspace, ["newer"])
    assert [one.id for one in workspace.summaries()] == ["article"]
    trash.delete(workspace, ["article"])
    trash.take_back(workspace, ["newer"])
    assert [one.id for one in workspace.summaries()] == ["newer"]
    assert trash.empty(workspace) == 1
    assert [one.id for one in workspace.summaries()] == ["newer"]
    newer = workspace.corpus.article("newer")
    assert newer is not None
    assert newer.replaces is None
    assert [one.why for one in workspace.corpus.backups()] == ["trash"]
    assert trash.empty(workspace) == 0
