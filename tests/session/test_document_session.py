"""An open document: what it shows is on the disk, and a write that fails changes nothing."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest

from annotator.domain.annotations import Comment, State
from annotator.domain.document import Document, Layer, Status
from annotator.domain.edits import Accept, Create, EditError, Remove, SetComments, SetStatus
from annotator.domain.history import Change
from annotator.session.document_session import DocumentSession
from annotator.session.workspace import Workspace
from annotator.store import CorpusError, writing
from tests.session.conftest import ARTICLE, SUGGESTIONS, suggested


def stored(workspace: Workspace) -> Document | None:
    return workspace.corpus.document("article", "ana")


def test_a_new_document_shows_the_suggestions_and_is_kept_from_its_first_edit_on(workspace, session) -> None:
    assert set(session.document.suggestions) == {one.id for one in SUGGESTIONS}
    assert (session.document.annotator, session.document.schema) == ("ana", ("conflict-and-protest", "1"))
    assert stored(workspace) is None
    session.apply(Accept(("s-zvora",)))
    assert stored(workspace) == session.document


def test_an_edit_that_changes_nothing_is_no_act(workspace: Workspace, session: DocumentSession) -> None:
    assert session.apply(Accept(())) is None
    assert session.history.done == ()
    assert stored(workspace) is None


def test_undo_and_redo_are_recorded_and_survive_reopening(workspace: Workspace, session: DocumentSession) -> None:
    assert session.undo() is None
    session.apply(Accept(("s-zvora",)))
    first = session.document
    session.apply(Remove(("s-police",)))
    both = session.document
    undone = session.undo()
    assert undone and undone.name == "undo delete"
    assert session.document == first == stored(workspace)

    again = workspace.open_document("article")
    assert again.document == first
    redone = again.redo()
    assert redone and redone.redoes
    assert again.document == both == stored(workspace)
    assert again.redo() is None
    again.undo()
    again.undo()
    assert again.undo() is None
    assert again.document.status is Status.NEW
    assert dict(again.document.annotations) == {}


def test_listeners_hear_of_a_change_once_it_is_on_the_disk(workspace: Workspace, session: DocumentSession) -> None:
    heard: list[tuple[str, bool]] = []

    def on_change(change: Change) -> None:
        heard.append((change.name, stored(workspace) == session.document))

    session.listen(on_change, lambda: pytest.fail("no new suggestions came"))
    session.apply(Accept(("s-zvora",)))
    session.undo()
    session.redo()
    assert heard == [("accept", True), ("undo accept", True), ("accept", True)]


@pytest.mark.parametrize("act", ["apply", "undo", "redo"])
def test_a_failing_write_changes_nothing_and_is_not_told(workspace, session, monkeypatch, act: str) -> None:
    session.apply(Accept(("s-zvora",)))
    session.apply(Accept(("s-police",)))
    session.undo()
    before = (session.document, session.history, stored(workspace))
    session.listen(lambda change: pytest.fail("told"), lambda: None)

    def fail(*_: object) -> None:
        raise OSError("disk full")

    acts = {"apply": lambda: session.apply(SetStatus(Status.DONE)), "undo": session.undo, "redo": session.redo}
    with monkeypatch.context() as patched:
        patched.setattr(writing, "write_journal", fail)
        with pytest.raises(OSError, match="disk full"):
            acts[act]()
    assert (session.document, session.history, stored(workspace)) == before


def test_a_refused_edit_changes_nothing(session: DocumentSession) -> None:
    before = (session.document, session.history)
    with pytest.raises(EditError):
        session.apply(Accept(("nobody",)))
    assert (session.document, session.history) == before


def test_nothing_can_be_written_while_another_window_has_the_corpus(open_workspace, workspace: Workspace) -> None:
    second = open_workspace()
    assert second.read_only
    session = second.open_document("article")
    with pytest.raises(CorpusError, match="open in another window"):
        session.apply(Accept(("s-zvora",)))
    assert dict(session.document.annotations) == {}


def test_new_suggestions_are_shown_less_what_was_decided(workspace: Workspace, session: DocumentSession) -> None:
    told: list[set[str]] = []
    session.listen(lambda change: None, lambda: told.append(set(session.document.suggestions)))
    session.apply(Accept(("s-zvora",)))
    zvora, monday = suggested("n-zvora", "Zvora", "place"), suggested("n-monday", "Monday", "date")
    workspace.store_layer(session.document.article, Layer("other", "2", "conflict-and-protest@1", (zvora, monday)))
    assert told == [{"n-monday"}]
    assert session.document.annotations["s-zvora"].state is State.ACCEPTED


def test_seconds_are_kept_with_the_first_edit_and_from_then_on(workspace: Workspace, session: DocumentSession) -> None:
    session.add_seconds(4.0)
    session.apply(Accept(("s-zvora",)))
    session.add_seconds(2.5)
    found = stored(workspace)
    assert found and found.seconds == session.document.seconds == 6.5


def test_what_a_change_touches_includes_suggestions_that_it_closes_or_opens(session: DocumentSession) -> None:
    mine = replace(suggested("mine", "Zvora", "place"), state=State.CREATED)
    change = session.apply(Remove(("s-zvora",)))
    assert change and session.touched(change) == {"s-zvora"}
    session.undo()
    created = session.apply(Create((mine,)))
    assert created and session.touched(created) == {"mine", "s-zvora"}


def test_what_was_done_to_the_document_elsewhere_comes_first(workspace: Workspace, session: DocumentSession) -> None:
    session.apply(Accept(("s-zvora",)))
    beside = workspace.open_beside(ARTICLE, "ana")
    beside.apply(SetStatus(Status.DONE))
    assert session.document.status is Status.DONE, "the open one follows"
    assert session.document.suggestions, "with its suggestions"
    session.apply(SetComments((Comment("c", "ana", "2026", "sure?"),)))
    for act in (partial(beside.apply, SetComments(())), beside.undo):
        before = session.document
        with pytest.raises(EditError, match="changed in another window"):
            act()
        assert session.document == before
        session.apply(SetComments((*before.comments, Comment(str(len(before.comments)), "ana", "2026", "yes"))))
    assert beside.catch_up() and not beside.catch_up()
    assert session.document.comments == beside.document.comments
    assert beside.undo() is not None, "the second time"
    assert len(session.document.comments) == 2
    assert workspace.open_document("article").document == session.document
    assert list(workspace.problems()) == []


def test_two_first_edits_make_one_document(workspace: Workspace, session: DocumentSession) -> None:
    beside = workspace.open_beside(ARTICLE, "ana")
    session.apply(Accept(("s-zvora",)))
    with pytest.raises(EditError, match="changed in another window"):
        beside.apply(SetStatus(Status.DONE))
    beside.apply(SetStatus(Status.DONE))
    assert session.document.status is Status.DONE
    assert workspace.corpus.annotators("article") == ["ana"]
