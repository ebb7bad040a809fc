"""The recall sweep asks and is answered by keys; each answer leads to the next question."""

from __future__ import annotations

import pytest

from annotator.domain.annotations import EventMention, Figure, Mention
from annotator.domain.edits import EditError, Remove
from annotator.session import sweep_acts
from annotator.session.desk import Desk
from tests.session.conftest import TEXT


def asked(desk: Desk) -> str:
    assert desk.asked is not None and desk.cursor.selection == desk.asked.span
    return desk.asked.span.surface(TEXT)


def drop(desk: Desk, *ids: str) -> None:
    """Delete what the test needs unmarked: a rejection would count as looked at, so there is no layer here."""
    desk.apply(Remove(ids))


def test_yes_labels_as_it_seems_and_no_is_not_asked_again(desk: Desk) -> None:
    sweep_acts.ask_next(desk)
    seen: list[str] = []
    while desk.asked is not None:
        words = asked(desk)
        assert words not in seen
        seen.append(words)
        guess = desk.asked.guess
        if guess is None or words == "12":
            sweep_acts.answer_no(desk)
            continue
        sweep_acts.answer_yes(desk)
        made = desk.current
        if isinstance(made, EventMention):
            desk.accept()
            if desk.asked is None and sweep_acts.waiting(desk):
                sweep_acts.ask_next(desk)
    assert {"5", "12"} <= set(seen) or {"5 km", "12 percent"} & set(seen)
    with pytest.raises(EditError):
        sweep_acts.ask_next(desk)


def test_a_number_becomes_a_figure_and_the_sweep_goes_on(desk: Desk) -> None:
    while not desk.asked or desk.asked.sign != "number":
        sweep_acts.ask_next(desk) if desk.asked is None else sweep_acts.answer_no(desk)
    span = desk.asked.span
    sweep_acts.answer_yes(desk)
    assert any(isinstance(one, Figure) and one.spans == (span,) for one in desk.document.annotations.values())
    assert desk.asked is None or desk.asked.span != span


def test_without_a_guess_yes_asks_for_the_letter(desk: Desk) -> None:
    sweep_acts.ask_next(desk)
    while desk.asked is not None and desk.asked.guess is not None:
        sweep_acts.answer_no(desk)
    if desk.asked is None:
        pytest.skip("every word here has a guess")
    with pytest.raises(EditError, match="letter"):
        sweep_acts.answer_yes(desk)


def test_a_word_of_the_lexicon_is_asked_about_with_its_type(desk: Desk) -> None:
    desk.apply(Remove(("s-attack",)))
    forms = desk.trigger_forms
    assert forms["clashed"] == forms["clashes"] == "armed_clash"
    assert forms["marched"] == "protest"
    signs = {one.span.surface(TEXT): one.sign.value for one in sweep_acts.waiting(desk)}
    assert signs.get("marched") == "trigger"


def test_a_name_gets_the_type_of_the_same_name(desk: Desk) -> None:
    guesses = {one.span.surface(TEXT): sweep_acts.guess(desk, one) for one in sweep_acts.waiting(desk)}
    known = {one.spans[0].surface(TEXT): one.type for one in desk.document.visible() if isinstance(one, Mention)}
    for words, guess in guesses.items():
        if words in known:
            assert guess is not None and getattr(guess, "id", "") == known[words]


def test_moving_away_ends_the_sweep(desk: Desk) -> None:
    sweep_acts.ask_next(desk)
    desk.place(3, 3)
    assert desk.asked is None
    sweep_acts.ask_next(desk)
    sweep_acts.stop(desk)
    assert desk.asked is None and desk.cursor.selection is None
