"""Undo and redo over random edits; suggestions stay what the layer and the decisions say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain import records
from annotator.domain.annotations import LIVE, State, references
from annotator.domain.document import Document, Status, open_suggestions
from annotator.domain.edits import Accept, Create, EditError, Remove, SetStatus
from annotator.domain.history import Change, History, do, redo_of, rejected_or_gone
from tests.domain.test_edits import ZVORA, fresh, own
from tests.strategies import documents, edits


def played(data: st.DataObject, most: int = 8) -> list[tuple[Document, Change | None]]:
    """A document after each of some random edits, with the changes that they made; the first has none."""
    document = data.draw(documents())
    steps: list[tuple[Document, Change | None]] = [(document, None)]
    for number in range(data.draw(st.integers(1, most))):
        edit = data.draw(edits(document, f"new{number}"))
        try:
            after, change = do(document, edit, f"change{number}")
        except EditError:
            continue
        assert (after == document) == change.is_empty
        if not change.is_empty:
            steps.append((after, change))
            document = after
    return steps


@given(st.data())
def test_undo_takes_every_act_back_and_redo_makes_it_again(data: st.DataObject) -> None:
    steps = played(data)
    states = [document for document, _ in steps]
    history = History()
    for _, change in steps[1:]:
        assert change
        history = history.record(change)
    document = states[-1]
    for expected in reversed(states[:-1]):
        change = history.undo(f"undo{len(history.done)}")
        assert change
        document, history = redo_of(document, change), history.record(change)
        assert document == expected
    assert history.undo("none") is None
    for expected in states[1:]:
        change = history.redo(f"redo{len(history.done)}")
        assert change
        document, history = redo_of(document, change), history.record(change)
        assert document == expected
    assert history.redo("none") is None


@given(st.data())
def test_open_suggestions_are_kept_up_as_if_worked_out_anew(data: st.DataObject) -> None:
    for document, _ in played(data):
        assert dict(document.suggestions) == open_suggestions(document.layer, document.annotations)


@given(st.data())
def test_what_a_person_stands_behind_points_to_nothing_that_is_gone(data: st.DataObject) -> None:
    for document, _ in played(data):
        for one in document.annotations.values():
            if one.state in LIVE:
                pointed_to = [document.annotations.get(target) for target in references(one)]
                assert all(target is not None and target.state in LIVE for target in pointed_to)


@given(st.data())
def test_whatever_an_edit_lets_in_can_be_written_and_read(data: st.DataObject) -> None:
    document, _ = played(data)[-1]
    text = document.article.text
    written = records.encode_all(list(document.annotations.values()), text)
    assert {one.id: one for one in records.decode_all(written, text)} == document.annotations


@given(st.data())
def test_all_that_is_left_can_be_accepted_at_once(data: st.DataObject) -> None:
    document, _ = played(data, most=4)[-1]
    after, _ = do(document, Accept(tuple(document.suggestions)), "all")
    assert dict(after.suggestions) == {}


def test_a_change_names_what_was_and_what_is() -> None:
    _, change = do(fresh(), Remove(("zvora",)), "change")
    (delta,) = change.deltas
    assert (change.name, delta.id, delta.before) == ("delete", "zvora", None)
    assert delta.after and delta.after.state is State.REJECTED
    assert change.header and [one.status for one in change.header] == [Status.NEW, Status.IN_PROGRESS]
    assert rejected_or_gone(change) == {"zvora"}


def test_a_new_act_ends_what_could_be_redone() -> None:
    document, first = do(fresh(), Accept(("zvora",)), "first")
    history = History().record(first)
    undo = history.undo("undo")
    assert undo
    document, history = redo_of(document, undo), history.record(undo)
    assert (undo.name, undo.undoes, len(history.undone)) == ("undo accept", "first", 1)
    _, other = do(document, SetStatus(Status.DONE), "other")
    assert history.record(other) == History((other,), ())


def test_a_change_is_not_made_again_on_another_state() -> None:
    document, change = do(fresh(), Create((own("m", "near"),)), "first")
    gone, _ = do(document, Remove(("m",)), "second")
    undo = History((change,)).undo("undo")
    assert undo
    with pytest.raises(EditError, match="not as it was"):
        redo_of(gone, undo)


@pytest.mark.parametrize("history", [History(), History((do(fresh(), Accept((ZVORA.id,)), "other")[1],))])
def test_an_undo_of_anything_but_the_last_act_is_refused(history: History) -> None:
    _, change = do(fresh(), Accept(("zvora",)), "first")
    undo = History((change,)).undo("undo")
    assert undo
    with pytest.raises(ValueError, match="not the last"):
        history.record(undo)
    with pytest.raises(ValueError, match="not the last"):
        history.record(Change("redo", "d", "accept", redoes="first"))


def test_a_suggested_event_drops_a_filler_that_is_rejected_and_has_it_back_when_that_is_undone() -> None:
    without, change = do(fresh(), Remove(("police",)), "reject")
    assert references(without.suggestions["attack"]) == ("rebels",)
    undo = History().record(change).undo("undo")
    assert undo
    assert references(redo_of(without, undo).suggestions["attack"]) == ("rebels", "police")
