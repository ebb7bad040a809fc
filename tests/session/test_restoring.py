"""The history of a document, and going back to an earlier state as one act."""

from __future__ import annotations

import pytest

from annotator.domain.document import Status
from annotator.domain.edits import Accept, Remove, SetStatus
from annotator.session.workspace import Workspace


def test_who_changed_what_when(workspace: Workspace) -> None:
    session = workspace.open_document("article")
    session.apply(Accept(("s-attack",)))
    session.apply(SetStatus(Status.DONE))
    session.undo()
    lines = workspace.corpus.changes(session.document)
    assert [(one.name, one.annotator, one.annotations) for one in lines] == [
        ("accept", "ana", 3),
        ("set status", "ana", 0),
        ("undo set status", "ana", 0),
    ]
    assert lines[2].undoes == lines[1].change_id
    assert [one.time for one in lines] == sorted(one.time for one in lines)


def test_an_earlier_state_comes_back_as_one_act(workspace: Workspace, open_workspace) -> None:
    session = workspace.open_document("article")
    first = session.apply(Accept(("s-attack",)))
    then = session.document
    session.apply(SetStatus(Status.DONE))
    session.apply(Remove(("s-attack",)))
    session.undo()
    session.apply(Remove(("s-zvora",)))
    before = session.document
    heard: list[str] = []
    session.listen(lambda change: heard.append(change.name), lambda: None)
    assert first
    change = session.restore_to(first.id)
    assert change and heard == ["restore"]
    assert (dict(session.document.annotations), session.document.status) == (dict(then.annotations), then.status)
    assert session.document.suggestions == then.suggestions
    assert session.restore_to(first.id) is None
    workspace.close()
    again = open_workspace().open_document("article")
    assert again.document == session.document
    again.undo()
    assert again.document == before


def test_a_change_of_another_document_is_refused(workspace: Workspace) -> None:
    session = workspace.open_document("article")
    with pytest.raises(KeyError):
        session.restore_to("nobody's")
