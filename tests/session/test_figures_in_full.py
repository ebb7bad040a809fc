"""Every part of a figure can be set: source, whole, certainty, per, bounds, modifier, event; and several pieces."""

from __future__ import annotations

import pytest

from annotator.domain.annotations import Certainty, EventMention, Figure, Mention, Modifier, State
from annotator.domain.edits import EditError, Remove
from annotator.session import figure_acts, figure_editing, figure_links, fragments, role_acts
from annotator.session.desk import Desk
from annotator.session.event_building import complaint
from annotator.session.figure_editing import Beside
from tests.session.conftest import TEXT, at


def figure(desk: Desk) -> Figure:
    found = desk.document.get("s-30")
    assert isinstance(found, Figure)
    return found


def select(desk: Desk, words: str) -> None:
    span = at(words)
    desk.place(span.start, span.end)


@pytest.mark.parametrize(("part", "words"), [(Beside.ATTRIBUTION, "police"), (Beside.OF_WHOLE, "dozens of people")])
def test_selected_words_are_given_to_the_figure_last_stood_on(desk: Desk, part: Beside, words: str) -> None:
    desk.go_to("s-30")
    select(desk, words)
    figure_acts.give_selection(desk, part)
    assert getattr(figure(desk), part.value) == at(words)
    assert figure(desk).state is State.CORRECTED
    figure_acts.set_words(desk, "s-30", part, None)
    assert getattr(figure(desk), part.value) is None
    desk.place(0, 0)
    with pytest.raises(EditError, match="Select"):
        figure_acts.give_selection(desk, part)


def test_certainty_and_per(desk: Desk) -> None:
    figure_acts.set_certainty(desk, "s-30", Certainty.DISPUTED)
    figure_acts.set_per(desk, "s-30", " day ")
    assert (figure(desk).certainty, figure(desk).per) == (Certainty.DISPUTED, "day")
    figure_acts.set_per(desk, "s-30", "")
    assert figure(desk).per is None


@pytest.mark.parametrize(
    ("at_low", "typed", "expected"),
    [
        (True, "20", (20.0, 20.0, None, Modifier.AT_LEAST)),
        (False, "40", (None, 30.0, 40.0, Modifier.BETWEEN)),
        (False, "30", (30.0, 30.0, 30.0, Modifier.EXACT)),
        (True, "", (30.0, None, None, Modifier.ABOUT)),
    ],
)
def test_bounds_are_typed_one_by_one(desk: Desk, at_low: bool, typed: str, expected) -> None:
    desk.apply(figure_editing.with_bound(desk.document, "s-30", at_low, typed))
    quantity = figure(desk).quantity
    assert (quantity.value, quantity.low, quantity.high, quantity.modifier) == expected


@pytest.mark.parametrize(("at_low", "typed"), [(False, "12"), (True, "many people"), (False, "at least")])
def test_bounds_that_cannot_be_are_refused(desk: Desk, at_low: bool, typed: str) -> None:
    with pytest.raises(EditError):
        figure_editing.with_bound(desk.document, "s-30", at_low, typed)


def test_the_bounds_follow_the_modifier(desk: Desk) -> None:
    desk.apply(figure_editing.with_modifier(desk.document, "s-30", Modifier.UP_TO))
    assert (figure(desk).quantity.low, figure(desk).quantity.high) == (None, 30.0)


def test_a_figure_is_put_into_an_event_and_out_of_it(desk: Desk) -> None:
    assert [one.id for one in figure_links.possible_events(desk.document, desk.schema, "s-30")] == ["s-attack"]
    desk.apply(figure_links.with_event(desk.document, desk.schema, "s-30", "s-attack"))
    assert figure_links.links_of(desk.document).events["s-30"].id == "s-attack"
    event = desk.document.get("s-attack")
    assert isinstance(event, EventMention)
    assert [one.role for one in event.arguments if one.filler == "s-30"] == ["wounded"]
    desk.apply(figure_links.without_event(desk.document, "s-30"))
    assert "s-30" not in figure_links.links_of(desk.document).events
    with pytest.raises(EditError):
        figure_links.without_event(desk.document, "s-30")


def test_typed_words_are_found_near_the_figure(desk: Desk) -> None:
    assert figure_links.words_near(desk.document, "s-30", "soldiers") == at("soldiers")
    assert figure_links.words_near(desk.document, "s-30", "  ") is None
    with pytest.raises(EditError, match="does not stand"):
        figure_links.words_near(desk.document, "s-30", "elephants")


def test_a_mention_and_a_figure_may_have_several_pieces(desk: Desk) -> None:
    select(desk, "people")
    with pytest.raises(EditError, match="first"):
        fragments.add_selection(desk)
    desk.go_to("s-police")
    fragments.add_selection(desk)
    select(desk, "people")
    fragments.add_selection(desk)
    police = desk.document.get("s-police")
    assert isinstance(police, Mention) and police.spans == (at("police"), at("people"))
    with pytest.raises(EditError, match="already"):
        desk.apply(fragments.with_words(desk.document, "s-police", at("people")))
    desk.place(at("people").start, at("people").start)
    assert desk.current_id == "s-police"
    fragments.take_away(desk)
    police = desk.document.get("s-police")
    assert isinstance(police, Mention) and police.spans == (at("police"),)
    desk.go_to("s-police")
    with pytest.raises(EditError, match="delete"):
        fragments.take_away(desk)
    desk.undo()
    police = desk.document.get("s-police")
    assert isinstance(police, Mention) and len(police.spans) == 2


def test_an_event_does_not_name_a_filler_that_was_rejected(desk: Desk) -> None:
    attack = desk.document.get("s-attack")
    assert isinstance(attack, EventMention)
    assert [one.filler for one in desk.document.arguments_of(attack)] == ["s-rebels", "s-zvora"]
    desk.apply(Remove(("s-rebels",)))
    assert attack.state is State.SUGGESTED
    assert [one.filler for one in desk.document.arguments_of(attack)] == ["s-zvora"]
    role_acts.open_event(desk, "s-attack")
    assert desk.filling is not None and desk.filling.role == "actor", "the role is empty again"
    desk.undo()
    assert len(desk.document.arguments_of(attack)) == 2


def test_a_filler_that_the_type_does_not_allow_has_a_reason(desk: Desk) -> None:
    place_type = desk.schema.entity("date")
    assert place_type is not None
    attack = desk.document.get("s-attack")
    assert isinstance(attack, EventMention)
    assert [complaint(desk.document, desk.schema, attack, one) for one in attack.arguments] == [None, None]
    desk.retype("s-zvora", place_type)
    reasons = [complaint(desk.document, desk.schema, attack, one) for one in attack.arguments]
    assert reasons[0] is None and reasons[1] is not None and "takes:" in reasons[1]


def test_polarity_is_turned(desk: Desk) -> None:
    desk.go_to("s-attack")
    role_acts.turn_polarity(desk)
    attack = desk.document.get("s-attack")
    assert isinstance(attack, EventMention) and attack.polarity.value == "negative"
    role_acts.turn_polarity(desk)
    attack = desk.document.get("s-attack")
    assert isinstance(attack, EventMention) and attack.polarity.value == "positive"
    assert desk.document.article.text == TEXT
