"""What a person's acts mean where they stand, without a window; every one is one step of undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from annotator.domain.annotations import (
    Argument,
    Direction,
    EventMention,
    Factuality,
    Figure,
    FigureKind,
    Mention,
    Modifier,
    Origin,
    OriginKind,
    Quantity,
    State,
)
from annotator.domain.document import Status
from annotator.domain.edits import Accept, Create, EditError, Remove, Revise
from annotator.domain.schema import EntityType, EventType, FigureType
from annotator.domain.span import Span
from annotator.session import comment_acts, figure_acts, role_acts
from annotator.session.desk import Cursor, Desk
from annotator.session.edges import Edge
from annotator.session.event_building import Filling
from annotator.session.figure_editing import Beside
from annotator.session.places import Places
from tests.session.conftest import TEXT, at


def select(desk: Desk, words: str) -> Span:
    span = at(words)
    desk.place(span.start, span.end)
    return span


def caret(desk: Desk, words: str) -> None:
    start = at(words).start
    desk.place(start, start)


def key(desk: Desk, letter: str) -> EntityType | FigureType | EventType:
    found = desk.schema.type_for_key(letter)
    assert found
    return found


def own(desk: Desk, annotation_id: str) -> Mention | Figure | EventMention:
    found = desk.document.annotations[annotation_id]
    assert isinstance(found, Mention | Figure | EventMention)
    return found


def states(desk: Desk) -> dict[str, str]:
    return {key: one.state.value for key, one in sorted(desk.document.annotations.items())}


def figure(desk: Desk, annotation_id: str = "s-30") -> Figure:
    found = desk.document.get(annotation_id)
    assert isinstance(found, Figure)
    return found


def event(desk: Desk, annotation_id: str = "s-attack") -> EventMention:
    found = desk.document.get(annotation_id)
    assert isinstance(found, EventMention)
    return found


def label_words(desk: Desk, words: str, letter: str) -> str:
    select(desk, words)
    desk.label(key(desk, letter))
    assert desk.current_id
    return desk.current_id


# --- moving


def test_the_caret_makes_the_innermost_annotation_current(desk: Desk) -> None:
    wide = label_words(desk, "near Zvora", "l")
    desk.place(0, 0)
    caret(desk, "Zvora")
    assert desk.current_id == "s-zvora"
    desk.step_level(1)
    assert desk.current_id == wide
    desk.step_level(1)
    assert desk.current_id == "s-zvora"
    caret(desk, "soldiers")
    assert desk.current is None


def test_the_cursor_stays_in_the_text(desk: Desk) -> None:
    desk.place(-5, 10_000)
    assert desk.cursor == Cursor(0, len(TEXT))
    assert desk.selection == Span(0, len(TEXT))


def test_an_annotation_ahead_of_the_caret_comes_before_one_that_ends_there(desk: Desk) -> None:
    made = label_words(desk, "attacked ", "l")
    caret(desk, " police")
    assert [one.id for one in desk.at(desk.cursor.caret)] == sorted([made, "s-attack"])
    caret(desk, "police")
    assert desk.at(desk.cursor.caret)[0].id == "s-police"


def test_next_and_previous_go_round_in_text_order(desk: Desk) -> None:
    order = []
    for _ in range(7):
        assert desk.next_annotation(1, only_open=False)
        order.append(desk.current_id)
    assert order == ["s-30", "s-rebels", "s-attack", "s-police", "s-zvora", "s-monday", "s-30"]
    assert desk.next_annotation(-1, only_open=False)
    assert desk.current_id == "s-monday"


def test_only_open_suggestions_are_gone_to_when_asked(desk: Desk) -> None:
    desk.accept_all(("s-30", "s-rebels"))
    desk.place(0, 0)
    assert desk.next_annotation(1, only_open=True)
    assert desk.current_id == "s-attack"


def test_an_empty_document_has_no_next(desk: Desk) -> None:
    desk.session.apply(Remove(tuple(desk.document.suggestions)))
    assert not desk.next_annotation(1, only_open=False)
    assert desk.accept() is False


def test_listeners_hear_of_every_move(desk: Desk) -> None:
    heard: list[str | None] = []
    desk.listen(lambda: heard.append(desk.current_id))
    caret(desk, "Zvora")
    desk.next_annotation(1, only_open=False)
    desk.go_to("nobody")
    assert heard == ["s-zvora", "s-monday"]


# --- labelling


def test_a_key_labels_the_selection_without_the_white_space_around_it(desk: Desk) -> None:
    made = label_words(desk, " 👩🏾‍🚒 ", "p")
    assert own(desk, made).spans == (at("👩🏾‍🚒"),)
    assert (own(desk, made).state, own(desk, made).origin.name) == (State.CREATED, "ana")
    assert desk.cursor.selection is None


def test_a_key_relabels_what_is_under_the_caret(desk: Desk) -> None:
    caret(desk, "Zvora")
    desk.label(key(desk, "y"))
    assert (own(desk, "s-zvora").state, desk.current_id) == (State.CORRECTED, "s-zvora")
    assert desk.document.annotations["s-zvora"].origin.name == "model"


def test_the_same_type_again_accepts_a_suggestion_and_leaves_the_rest(desk: Desk) -> None:
    caret(desk, "Zvora")
    desk.label(key(desk, "l"))
    assert states(desk) == {"s-zvora": "accepted"}
    desk.label(key(desk, "l"))
    assert states(desk) == {"s-zvora": "accepted"}
    assert len(desk.session.history.done) == 1


def test_selecting_exactly_an_annotation_relabels_it(desk: Desk) -> None:
    assert label_words(desk, "Zvora", "o") == "s-zvora"
    assert states(desk) == {"s-zvora": "corrected"}


def test_words_of_a_mention_may_tell_an_event_too(desk: Desk) -> None:
    caret(desk, "police")
    desk.label(key(desk, "c"))
    assert desk.current_id and isinstance(own(desk, desk.current_id), EventMention)
    assert "s-police" in desk.document.suggestions


def test_a_mention_becomes_a_figure_in_one_step(desk: Desk) -> None:
    made = label_words(desk, "dozens", "p")
    desk.label(key(desk, "f"))
    assert desk.current_id and desk.current_id != made
    assert figure(desk, desk.current_id).quantity == Quantity(None, 12.0, 120.0, modifier=Modifier.VAGUE)
    assert list(desk.document.annotations) == [desk.current_id]
    desk.undo()
    assert list(desk.document.annotations) == [made]


@pytest.mark.parametrize(
    ("words", "kind", "value", "unit"),
    [("5 km", FigureKind.MEASURE, 5.0, "km"), ("12 percent", FigureKind.PERCENT, 12.0, "%"), ("off", None, None, None)],
)
def test_a_figure_is_read_from_its_words(desk: Desk, words: str, kind, value, unit) -> None:
    made = figure(desk, label_words(desk, words, "f"))
    assert (made.kind, made.quantity.value, made.unit) == (kind or FigureKind.COUNT, value, unit)


@pytest.mark.parametrize(("words", "why"), [(" ", "Only white space"), (None, "Select some words first")])
def test_a_key_without_words_says_what_to_do(desk: Desk, words: str | None, why: str) -> None:
    caret(desk, "Zvora")
    if words:
        desk.place(at("Zvora").end, at("Zvora").end + 1)
    else:
        caret(desk, "soldiers")
    with pytest.raises(EditError, match=why):
        desk.label(key(desk, "p"))
    assert dict(desk.document.annotations) == {}


def test_another_type_of_event_keeps_the_arguments_that_it_has_roles_for(desk: Desk) -> None:
    caret(desk, "attacked")
    desk.label(key(desk, "e"))
    assert event(desk).type == "election"
    assert [one.role for one in event(desk).arguments] == ["actor", "place"]
    caret(desk, "attacked")
    desk.label(key(desk, "z"))
    assert [one.role for one in event(desk).arguments] == ["place"]


# --- deciding


def test_accept_takes_the_current_suggestion_and_goes_to_the_next(desk: Desk) -> None:
    caret(desk, "Zvora")
    assert desk.accept()
    assert (states(desk), desk.current_id) == ({"s-zvora": "accepted"}, "s-monday")


def test_accept_between_suggestions_only_goes_to_the_next(desk: Desk) -> None:
    caret(desk, "soldiers")
    assert desk.accept()
    assert (states(desk), desk.current_id) == ({}, "s-rebels")


def test_accept_ends_with_the_last_suggestion(desk: Desk) -> None:
    desk.place(0, 0)
    decided = [desk.accept() for _ in range(5)]
    assert decided == [True] * 4 + [False]
    assert dict(desk.document.suggestions) == {}
    assert set(states(desk).values()) == {"accepted"}


def test_remove_rejects_a_suggestion_and_goes_to_the_next(desk: Desk) -> None:
    caret(desk, "police")
    desk.remove()
    assert (states(desk), desk.current_id) == ({"s-police": "rejected"}, "s-zvora")


def test_remove_deletes_what_a_person_made(desk: Desk) -> None:
    label_words(desk, "near", "l")
    desk.remove()
    assert (states(desk), desk.current) == ({}, None)
    with pytest.raises(EditError, match="Move the caret"):
        desk.remove()


def test_the_last_suggestion_can_be_rejected(desk: Desk) -> None:
    desk.accept_all(tuple(one for one in desk.document.suggestions if one != "s-monday"))
    caret(desk, "Monday")
    desk.remove()
    assert (states(desk)["s-monday"], desk.current, desk.open_suggestions()) == ("rejected", None, [])


def test_all_that_is_listed_is_accepted_in_one_step(desk: Desk) -> None:
    listed = tuple(one.id for one in desk.open_suggestions())
    assert listed == ("s-30", "s-rebels", "s-attack", "s-police", "s-zvora", "s-monday")
    desk.accept_all((*listed, "gone"))
    assert states(desk) == dict.fromkeys(sorted(listed), "accepted")
    desk.accept_all(listed)
    (act,) = desk.session.history.done
    assert act.name == "accept 6 suggestions"
    desk.undo()
    assert set(desk.document.suggestions) == set(listed)


# --- ends


def test_the_caret_follows_an_end_that_moves_over_it(desk: Desk) -> None:
    label_words(desk, "near Zvora", "l")
    desk.place(at("near Zvora").start, at("near Zvora").start)
    assert desk.current_id
    desk.current_id = next(one for one in desk.document.annotations)
    desk.move_edge(Edge.START, 1, by_word=True)
    assert own(desk, desk.current_id).spans == (at("Zvora"),)
    assert desk.cursor.caret == at("Zvora").start


def test_an_end_moves_by_a_sign_of_several_characters(desk: Desk) -> None:
    caret(desk, "police")
    desk.move_edge(Edge.END, 1, by_word=False)
    assert own(desk, "s-police").spans == (at("police 👩🏾‍🚒"),)
    assert own(desk, "s-police").state is State.CORRECTED
    desk.move_edge(Edge.END, -1, by_word=False)
    assert own(desk, "s-police").spans == (at("police"),)


def test_an_end_that_cannot_move_or_is_let_go_where_it_was_accepts_nothing(desk: Desk) -> None:
    caret(desk, "Monday")
    with pytest.raises(EditError, match="ends with its paragraph"):
        desk.move_edge(Edge.END, 1, by_word=True)
    desk.place_edge("s-monday", Edge.END, at("Monday").end)
    assert states(desk) == {}


def test_an_end_is_dragged_anywhere_in_its_paragraph(desk: Desk) -> None:
    caret(desk, "Zvora")
    desk.place_edge("s-zvora", Edge.START, at("near").start)
    assert own(desk, "s-zvora").spans == (at("near Zvora"),)
    desk.place_edge("nobody", Edge.START, 0)
    assert len(desk.session.history.done) == 1


# --- events


def test_a_new_event_asks_for_its_first_role_and_digits_fill_it(desk: Desk) -> None:
    made = label_words(desk, "wounded", "a")
    assert desk.filling == Filling(made, "actor")
    assert [one.id for one in role_acts.candidates(desk)] == ["s-rebels", "s-police", "s-zvora"]
    role_acts.fill(desk, 2)
    assert event(desk, made).arguments == (Argument("actor", "s-police"),)
    assert states(desk)["s-police"] == "accepted"
    assert desk.filling and desk.filling.role != "actor"
    assert desk.current_id == made


def test_a_digit_without_a_candidate_or_an_event_says_so(desk: Desk) -> None:
    with pytest.raises(EditError, match="Make an event current first"):
        role_acts.fill(desk, 1)
    label_words(desk, "wounded", "a")
    for number in (0, 4, 9):
        with pytest.raises(EditError, match=f"no candidate {number}"):
            role_acts.fill(desk, number)


def test_candidates_are_near_first_and_at_most_nine(desk: Desk) -> None:
    for words in ("Ole", "people", "soldiers", "n Mon", "said", "of", "off", "fled", "ed on T", "march"):
        label_words(desk, words, "o")
    made = label_words(desk, "wounded", "a")
    role_acts.open_event(desk, made, "actor")
    offered = role_acts.candidates(desk)
    assert len(offered) == 9
    assert own(desk, offered[0].id).spans == (at("soldiers"),)
    same_paragraph = [at("\n").start > one.spans[0].start for one in offered]
    assert same_paragraph == sorted(same_paragraph, reverse=True)


def test_roles_that_something_could_fill_are_stepped_through(desk: Desk) -> None:
    made = label_words(desk, "wounded", "a")
    seen: list[str] = []
    while desk.filling and desk.filling.role not in seen:
        seen.append(desk.filling.role)
        role_acts.step_role(desk, 1)
    assert seen == ["actor", "target", "place", "time", "wounded"]
    role_acts.step_role(desk, -1)
    assert desk.filling == Filling(made, "time")
    role_acts.close_event(desk)
    assert (desk.filling, role_acts.candidates(desk)) == (None, [])
    caret(desk, "wounded")
    role_acts.step_role(desk, 1)
    assert desk.filling == Filling(made, "actor")


def test_the_selected_words_fill_a_role(desk: Desk) -> None:
    made = label_words(desk, "wounded", "m")
    role_acts.open_event(desk, made, "topic")
    select(desk, "Ole e\u0301te\u0301")
    role_acts.fill_with_selection(desk)
    assert event(desk, made).arguments == (Argument("topic", at("Ole e\u0301te\u0301")),)


def test_a_selected_annotation_fills_a_role_as_itself(desk: Desk) -> None:
    made = label_words(desk, "wounded", "a")
    role_acts.open_event(desk, made, "place")
    select(desk, "Zvora")
    role_acts.fill_with_selection(desk)
    assert event(desk, made).arguments == (Argument("place", "s-zvora"),)


def test_of_several_annotations_on_the_words_the_one_that_may_fills_the_role(desk: Desk) -> None:
    label_words(desk, "people", "d")
    other = Mention("other", (at("people"),), "person", State.CREATED, Origin(OriginKind.HUMAN, "ana"))
    desk.session.apply(Create((other,)))
    made = label_words(desk, "marched", "m")
    role_acts.open_event(desk, made, "actor")
    select(desk, "people")
    role_acts.fill_with_selection(desk)
    assert event(desk, made).arguments == (Argument("actor", "other"),)


def test_the_triggers_own_words_are_plain_words(desk: Desk) -> None:
    made = label_words(desk, "marched", "m")
    role_acts.open_event(desk, made, "topic")
    select(desk, "marched")
    role_acts.fill_with_selection(desk)
    assert event(desk, made).arguments == (Argument("topic", at("marched")),)


def test_the_annotation_under_the_caret_fills_a_role(desk: Desk) -> None:
    made = label_words(desk, "wounded", "a")
    role_acts.open_event(desk, made, "actor")
    caret(desk, "soldiers")
    desk.filling = Filling(made, "actor")
    with pytest.raises(EditError, match="Select the words"):
        role_acts.fill_with_selection(desk)
    caret(desk, "rebels")
    role_acts.fill_with_selection(desk)
    assert event(desk, made).arguments == (Argument("actor", "s-rebels"),)


def test_what_a_role_does_not_take_is_refused_with_what_it_takes(desk: Desk) -> None:
    made = label_words(desk, "wounded", "a")
    role_acts.open_event(desk, made, "place")
    with pytest.raises(EditError, match="Date cannot be place here; it takes: Place, Facility"):
        role_acts.fill_with(desk, "s-monday")
    select(desk, "soldiers")
    with pytest.raises(EditError, match="Plain words cannot be place here"):
        role_acts.fill_with_selection(desk)
    with pytest.raises(EditError, match="Only a mention"):
        role_acts.fill_with(desk, "nobody")
    assert event(desk, made).arguments == ()


def test_a_filler_is_not_taken_twice_and_can_be_taken_out(desk: Desk) -> None:
    role_acts.open_event(desk, "s-attack", "place")
    with pytest.raises(EditError, match="already fills the role"):
        role_acts.fill_with(desk, "s-zvora")
    role_acts.empty(desk, "s-attack", Argument("place", "s-zvora"))
    assert event(desk).arguments == (Argument("actor", "s-rebels"),)
    assert states(desk) == {"s-attack": "corrected", "s-rebels": "accepted"}


def test_enter_accepts_the_event_that_is_being_filled(desk: Desk) -> None:
    role_acts.open_event(desk, "s-attack")
    assert desk.accept()
    assert states(desk) == {"s-attack": "accepted", "s-rebels": "accepted", "s-zvora": "accepted"}
    assert (desk.filling, desk.current_id) == (None, "s-police")


def test_factuality_goes_round(desk: Desk) -> None:
    with pytest.raises(EditError, match="onto an event"):
        role_acts.next_factuality(desk)
    caret(desk, "attacked")
    seen = []
    for _ in Factuality:
        role_acts.next_factuality(desk)
        seen.append(event(desk).factuality)
    assert seen == [Factuality.NEGATED, Factuality.PLANNED, Factuality.HYPOTHETICAL, Factuality.ASSERTED]


# --- figures


@pytest.mark.parametrize(
    ("typed", "low", "value", "high", "kind", "unit", "currency"),
    [
        ("35", 35, 35, 35, FigureKind.COUNT, "person", None),
        ("≥ 35", 35, 35, None, FigureKind.COUNT, "person", None),
        ("20-30", 20, None, 30, FigureKind.COUNT, "person", None),
        ("dozens", 12, None, 120, FigureKind.COUNT, "person", None),
        ("5 km", 5, 5, 5, FigureKind.MEASURE, "km", None),
        ("$1.5m", 1.5e6, 1.5e6, 1.5e6, FigureKind.MONEY, None, "USD"),
        ("a third", 1 / 3, 1 / 3, 1 / 3, FigureKind.FRACTION, None, None),
    ],
)
def test_a_typed_value_is_read(desk: Desk, typed: str, low, value, high, kind, unit, currency) -> None:
    figure_acts.set_value(desk, "s-30", typed)
    after = figure(desk)
    assert (after.quantity.low, after.quantity.value, after.quantity.high) == (low, value, high)
    assert (after.kind, after.unit, after.currency, after.role) == (kind, unit, currency, "wounded")
    assert after.state is State.CORRECTED


@pytest.mark.parametrize("typed", ["", "soldiers", "30 soldiers", "9/11"])
def test_what_is_no_quantity_is_refused_with_examples(desk: Desk, typed: str) -> None:
    with pytest.raises(EditError, match="is not a quantity; type one such as 30"):
        figure_acts.set_value(desk, "s-30", typed)
    assert "s-30" in desk.document.suggestions


def test_typing_the_value_that_stands_there_accepts_it(desk: Desk) -> None:
    figure_acts.set_value(desk, "s-30", "at least 30")
    assert states(desk) == {"s-30": "accepted"}


def test_a_direction_outlives_another_value(desk: Desk) -> None:
    figure_acts.set_value(desk, "s-30", "700 more")
    figure_acts.set_value(desk, "s-30", "+750")
    assert figure(desk).quantity.change is Direction.ADDITIONAL
    figure_acts.set_value(desk, "s-30", "750")
    assert figure(desk).quantity.change is Direction.NONE


def test_the_unit_comes_and_goes_with_the_role(desk: Desk) -> None:
    figure_acts.set_role(desk, "s-30", "weapons")
    assert (figure(desk).role, figure(desk).unit) == ("weapons", None)
    figure_acts.set_role(desk, "s-30", "killed")
    assert figure(desk).unit == "person"
    figure_acts.set_unit(desk, "s-30", " kg ")
    figure_acts.set_role(desk, "s-30", None)
    assert (figure(desk).role, figure(desk).unit) == (None, "kg")
    figure_acts.set_unit(desk, "s-30", "  ")
    assert figure(desk).unit is None


def test_kind_and_counted(desk: Desk) -> None:
    figure_acts.set_kind(desk, "s-30", FigureKind.RATE)
    assert figure(desk).kind is FigureKind.RATE
    figure_acts.set_words(desk, "s-30", Beside.COUNTED, at("rebels"))
    assert (figure(desk).counted, figure(desk).concept) == (at("rebels"), "rebels")
    figure_acts.set_words(desk, "s-30", Beside.COUNTED, None)
    assert (figure(desk).counted, figure(desk).concept) == (None, None)


def test_selected_words_are_counted_by_the_figure_last_stood_on(desk: Desk) -> None:
    dozens, five = label_words(desk, "dozens", "f"), label_words(desk, "5 km", "f")
    select(desk, "people")
    figure_acts.give_selection(desk, Beside.COUNTED)
    assert (figure(desk, five).counted, desk.current_id) == (at("people"), five)
    caret(desk, "dozens")
    select(desk, "people")
    figure_acts.give_selection(desk, Beside.COUNTED)
    assert (figure(desk, dozens).counted, desk.current_id) == (at("people"), dozens)


def test_words_of_another_paragraph_are_counted_by_the_nearest_figure_there(desk: Desk) -> None:
    label_words(desk, "dozens", "f")
    select(desk, "rebels")
    figure_acts.give_selection(desk, Beside.COUNTED)
    assert (figure(desk).counted, desk.current_id) == (at("rebels"), "s-30")


def test_words_without_a_figure_near_them_are_not_counted(desk: Desk) -> None:
    with pytest.raises(EditError, match="Select the words"):
        figure_acts.give_selection(desk, Beside.COUNTED)
    select(desk, "people")
    with pytest.raises(EditError, match="no figure in this paragraph"):
        figure_acts.give_selection(desk, Beside.COUNTED)


def test_only_a_figure_has_a_value(desk: Desk) -> None:
    with pytest.raises(EditError, match="no longer in the document"):
        figure_acts.set_value(desk, "s-zvora", "30")
    caret(desk, "Zvora")
    with pytest.raises(EditError, match="onto a figure first"):
        figure_acts.current_figure(desk)
    caret(desk, "At least 30")
    assert figure_acts.current_figure(desk).id == "s-30"


# --- undo


ACTS: dict[str, Callable[[Desk], object]] = {
    "label": lambda desk: label_words(desk, "near", "l"),
    "label an event": lambda desk: label_words(desk, "wounded", "a"),
    "retype": lambda desk: desk.retype("s-zvora", key(desk, "y")),
    "accept": lambda desk: (caret(desk, "Zvora"), desk.accept()),
    "accept an event": lambda desk: (caret(desk, "attacked"), desk.accept()),
    "reject": lambda desk: (caret(desk, "Zvora"), desk.remove()),
    "accept all": lambda desk: desk.accept_all(tuple(desk.document.suggestions)),
    "move an end": lambda desk: (caret(desk, "police"), desk.move_edge(Edge.END, 1, by_word=True)),
    "drag an end": lambda desk: (caret(desk, "Zvora"), desk.place_edge("s-zvora", Edge.START, at("near").start)),
    "fill": lambda desk: (role_acts.open_event(desk, "s-attack", "target"), role_acts.fill(desk, 1)),
    "empty": lambda desk: role_acts.empty(desk, "s-attack", Argument("place", "s-zvora")),
    "factuality": lambda desk: (caret(desk, "attacked"), role_acts.set_factuality(desk, Factuality.NEGATED)),
    "value": lambda desk: figure_acts.set_value(desk, "s-30", "35"),
    "unit": lambda desk: figure_acts.set_unit(desk, "s-30", "kg"),
    "kind": lambda desk: figure_acts.set_kind(desk, "s-30", FigureKind.RATE),
    "role": lambda desk: figure_acts.set_role(desk, "s-30", "killed"),
    "counted": lambda desk: figure_acts.set_words(desk, "s-30", Beside.COUNTED, at("rebels")),
    "status": lambda desk: desk.set_status(Status.DONE),
}


@pytest.mark.parametrize("act", ACTS)
def test_every_act_is_one_step_that_undo_takes_back_and_redo_makes_again(desk: Desk, workspace, act: str) -> None:
    before = desk.document
    ACTS[act](desk)
    after = desk.document
    assert after != before
    assert len(desk.session.history.done) == 1
    change = desk.undo()
    assert change and desk.document == before
    assert desk.undo() is None
    assert list(desk.places.in_order()) == list(Places(before).in_order())
    desk.redo()
    assert desk.document == after
    assert list(desk.places.in_order()) == list(Places(after).in_order())
    assert workspace.corpus.document("article", "ana") == after


def test_undo_shows_where_it_was_but_nothing_that_is_rejected(desk: Desk) -> None:
    caret(desk, "Zvora")
    desk.remove()
    desk.place(0, 0)
    desk.undo()
    assert (desk.current_id, desk.cursor.caret) == ("s-zvora", at("Zvora").start)
    desk.place(0, 0)
    desk.redo()
    assert desk.current_id != "s-zvora"


def test_what_is_current_ends_with_the_annotation(desk: Desk) -> None:
    made = label_words(desk, "wounded", "a")
    assert desk.filling
    desk.session.apply(Remove((made,)))
    assert (desk.current_id, desk.filling) == (None, None)


def test_what_pointed_to_words_points_to_what_they_become(desk: Desk) -> None:
    desk.apply(Accept(("s-attack", "s-monday")))
    attack = desk.document.annotations["s-attack"]
    assert isinstance(attack, EventMention)
    desk.apply(Revise((replace(attack, arguments=(*attack.arguments, Argument("time", "s-monday"))),)))
    comment_acts.add_comment(desk, "which one?", "s-monday")
    desk.go_to("s-monday")
    desk.label(desk.schema.figure)
    made = desk.current
    assert isinstance(made, Figure) and made.spans == (at("Monday"),)
    attack = desk.document.annotations["s-attack"]
    assert isinstance(attack, EventMention)
    assert attack.arguments[-1] == Argument("time", made.id)
    assert [one.on for one in desk.document.comments] == [made.id]
    desk.undo()
    assert [one.on for one in desk.document.comments] == ["s-monday"]
