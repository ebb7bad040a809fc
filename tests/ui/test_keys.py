"""The whole task by keys alone, in the real window."""

from __future__ import annotations

import pytest

from annotator.domain.annotations import Factuality, Modifier, State
from annotator.domain.document import Status
from annotator.session import role_acts
from annotator.session.doubt import by_doubt
from tests.ui.conftest import TEXT, place
from tests.ui.driving import assert_saved, assert_undone_and_redone, document, own, press, put_caret, settle, state
from tests.ui.test_choosing import answer


def to_words(window, words: str, nth: int = 0) -> None:
    """Put the caret at some words and select them, by keys."""
    span = place(words, nth)
    put_caret(window, span.start)
    press(window.canvas, *["Shift+Right"] * len(window_characters(words)))
    assert window.bridge.desk.selection == span


def window_characters(words: str) -> list[str]:
    return list(words)


def test_space_goes_to_the_first_suggestion_and_enter_accepts_it_and_goes_on(window):
    press(window.canvas, "Space")
    assert window.bridge.desk.current_id == "s-30"
    press(window.canvas, "Enter")
    assert state(window, "s-30") is State.ACCEPTED
    assert window.bridge.desk.current_id == "s-monday"
    assert document(window).status is Status.IN_PROGRESS
    assert_saved(window)
    assert_undone_and_redone(window)


def test_ctrl_u_goes_from_the_most_doubtful_suggestion_to_the_less_doubtful(window):
    ranked = by_doubt(window.bridge.desk.open_suggestions())
    press(window.canvas, *["Ctrl+U"] * 2)
    assert window.bridge.desk.current_id == ranked[1].id
    press(window.canvas, *["Ctrl+U"] * (len(ranked) - 1))
    assert window.bridge.desk.current_id == ranked[0].id, "goes round"


def test_delete_rejects_a_suggestion_and_goes_to_the_next(window):
    put_caret(window, place("officials").start)
    press(window.canvas, "Del")
    assert state(window, "s-officials") is State.REJECTED
    assert "s-officials" not in [one.id for one in document(window).visible()]
    assert window.bridge.desk.current_id == "s-30", "goes round to the first that is left"
    assert_saved(window)
    assert_undone_and_redone(window)


def test_rejecting_a_filler_takes_it_out_of_the_accepted_event(window):
    put_caret(window, place("clashed").start)
    press(window.canvas, "Enter")
    assert [one.role for one in own(window, "s-clash").arguments] == ["actor", "place"]
    assert state(window, "s-rebels") is State.ACCEPTED, "fillers are taken along"
    put_caret(window, place("rebels").start)
    press(window.canvas, "Del")
    assert [one.role for one in own(window, "s-clash").arguments] == ["place"]
    assert_undone_and_redone(window)


def test_a_letter_relabels_the_annotation_under_the_caret(window):
    put_caret(window, place("rebels").start)
    press(window.canvas, "g")
    assert own(window, "s-rebels").type == "armed_group"
    assert state(window, "s-rebels") is State.CORRECTED
    assert own(window, "s-rebels").origin.name == "test-model", "where it came from is kept"
    assert_undone_and_redone(window)


def test_the_same_letter_again_accepts(window):
    put_caret(window, place("Monday").start)
    press(window.canvas, "d")
    assert state(window, "s-monday") is State.ACCEPTED


def test_a_letter_labels_the_selection(window):
    to_words(window, "harbour gates")
    press(window.canvas, "y")
    made = next(one for one in document(window).annotations.values() if one.spans == (place("harbour gates"),))
    assert (made.type, made.state) == ("facility", State.CREATED)
    assert window.bridge.desk.current_id == made.id
    assert_undone_and_redone(window)
    press(window.canvas, "Del")
    assert own(window, made.id) is None, "what a person made is deleted, not rejected"
    assert_undone_and_redone(window)


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        (["]"], "police near"),
        (["]", "["], "police"),
        (["Alt+}"], "olice n"),
        (["Alt+]", "Alt+["], "police"),
        (["{"], "with police"),
        (["{", "}"], "police"),
        (["Ctrl+]"], "police n"),
        (["Ctrl+["], "polic"),
        (["Ctrl+}"], "olice"),
        (["{", "{"], "clashed 😀 with police"),
    ],
)
def test_brackets_move_the_ends(window, keys, words):
    put_caret(window, place("police").start)
    press(window.canvas, *keys)
    assert document(window).get("s-police").spans == (place(words),)
    assert_undone_and_redone(window)


def test_a_figure_is_read_and_each_part_of_it_corrected(window):
    to_words(window, "Nine")
    press(window.canvas, "f")
    figure = window.bridge.desk.current
    assert (figure.quantity.value, figure.quantity.modifier) == (9.0, Modifier.EXACT)
    press(window.canvas, "=")
    field = window.inspector.details.figure_form.value
    assert field.hasFocus()
    press(field, *"at least 12", "Enter")
    figure = own(window, figure.id)
    assert (figure.quantity.value, figure.quantity.low, figure.quantity.high) == (12.0, 12.0, None)
    assert window.canvas.hasFocus()
    assert_undone_and_redone(window)
    to_words(window, "people")
    press(window.canvas, "*")
    assert own(window, figure.id).counted == place("people")
    assert_undone_and_redone(window)
    put_caret(window, place("Nine").start)
    answer(*"partic", "Enter")
    press(window.canvas, ":")
    assert own(window, figure.id).role == "participants"
    settle()
    assert window.canvas.hasFocus()
    assert_undone_and_redone(window)


def test_what_is_no_quantity_is_told_and_changes_nothing(window):
    put_caret(window, place("At least 30").start)
    press(window.canvas, "=")
    field = window.inspector.details.figure_form.value
    press(field, *"lots", "Enter")
    assert "is not a quantity" in window.status.notice
    assert state(window, "s-30") is None
    assert field.text() == "≥ 30"


def test_an_event_with_two_arguments_costs_four_keys(window):
    to_words(window, "marched")
    before = window.bridge.desk.session.history
    press(window.canvas, "m", "1", "1", "Enter")
    event = next(one for one in document(window).annotations.values() if one.spans == (place("marched"),))
    assert event.type == "protest"
    assert len(event.arguments) == 2
    assert len(window.bridge.desk.session.history.done) == len(before.done) + 3
    assert window.bridge.desk.filling is None
    assert_saved(window)


def test_a_role_is_filled_with_plain_words_where_the_schema_lets_it(window):
    to_words(window, "marched")
    press(window.canvas, "m")
    desk = window.bridge.desk
    event_id = desk.current_id
    roles = [role.id for role in desk.schema.event("protest").roles if role.spans]
    role_acts.open_event(desk, event_id, roles[0])
    to_words(window, "to the harbour gates")
    press(window.canvas, "+")
    assert own(window, event_id).arguments[-1].filler == place("to the harbour gates")
    assert_undone_and_redone(window)


def test_a_filler_of_the_wrong_kind_is_refused_with_the_reason(window):
    put_caret(window, place("clashed").start)
    press(window.canvas, "Enter")
    role_acts.open_event(window.bridge.desk, "s-clash", "place")
    put_caret(window, place("Monday").start)
    press(window.canvas, "+")
    assert window.status.notice.startswith("Date cannot be place here; it takes:")


def test_a_trigger_gets_another_type_and_another_factuality(window):
    put_caret(window, place("clashed").start)
    press(window.canvas, "r")
    assert own(window, "s-clash").type == "riot"
    assert_undone_and_redone(window)
    press(window.canvas, "!")
    assert own(window, "s-clash").factuality is Factuality.NEGATED
    assert_undone_and_redone(window)


def test_all_that_is_left_is_accepted_in_one_step_after_it_was_listed(window, monkeypatch):
    from annotator.ui.dialogs.accept_all import AcceptAllDialog

    monkeypatch.setattr(AcceptAllDialog, "exec", lambda dialog: 1)
    press(window.canvas, "Ctrl+Enter")
    assert not document(window).suggestions
    assert len(document(window).annotations) == 7
    press(window.canvas, "Ctrl+Z")
    assert len(document(window).suggestions) == 7


def test_the_caret_moves_over_whole_signs(window):
    emoji = TEXT.index("😀")
    put_caret(window, emoji)
    press(window.canvas, "Right")
    assert window.bridge.desk.cursor.caret == emoji + 1
    press(window.canvas, "Left")
    assert window.bridge.desk.cursor.caret == emoji


def test_letters_do_not_label_while_a_field_has_the_keys(window):
    window.articles.filter.setFocus()
    press(window.articles.filter, "p", "o")
    assert window.articles.filter.text() == "po"
    assert not document(window).annotations


def test_done_marks_the_document(window):
    press(window.canvas, "Ctrl+D")
    assert document(window).status is Status.DONE
    assert_saved(window)


def test_a_filler_is_taken_out_by_key(window):
    put_caret(window, place("clashed").start)
    press(window.canvas, "Enter")
    put_caret(window, place("clashed").start + 1)
    press(window.canvas, "-", ",", ",", ",", ",", ",", ",", ",", ",", ",", ",", ",")
    assert window.bridge.desk.filling.role == "actor"
    press(window.canvas, "_")
    assert [one.role for one in own(window, "s-clash").arguments] == ["place"]
    assert_undone_and_redone(window)


def test_the_event_form_has_room_for_its_roles(window, qtbot):
    put_caret(window, place("clashed").start)
    form = window.inspector.details.event_form
    roles = len(window.bridge.workspace.schema.event("armed_clash").roles)
    qtbot.waitUntil(lambda: form.height() >= roles * 20)
    press(window.canvas, "-")
    settle()
    qtbot.waitUntil(lambda: form.height() >= roles * 20)


def test_the_figure_that_was_stood_on_counts_the_selected_words(window):
    put_caret(window, place("Nine").start)
    press(window.canvas, "'", "f")
    nine = window.bridge.desk.current_id
    to_words(window, "people")
    press(window.canvas, "*")
    assert own(window, nine).counted == place("people")
