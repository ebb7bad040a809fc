"""What multiplies, what ordinals and steps are, and units that the words around a number give it."""

from __future__ import annotations

import pytest

from annotator.domain.annotations import Direction, FigureKind, Modifier


@pytest.mark.parametrize(
    ("text", "words", "value", "change"),
    [
        ("Prices doubled last year.", "doubled", 2, Direction.INCREASE),
        ("The death toll tripled overnight.", "tripled", 3, Direction.INCREASE),
        ("A doubling of attacks was seen.", "doubling", 2, Direction.INCREASE),
        ("Profits halved in May.", "halved", 0.5, Direction.DECREASE),
        ("Twice as many people died in May.", "Twice", 2, Direction.NONE),
        ("There were three times as many attacks.", "three times", 3, Direction.NONE),
    ],
)
def test_multiples_of_what_was_before(look, text: str, words: str, value: float, change: Direction) -> None:
    figure = look(text).figures[words]
    assert (figure.quantity.value, figure.unit, figure.quantity.change) == (value, "{fold}", change)


def test_a_multiple_tells_what_it_counts(look) -> None:
    assert look("There were three times as many attacks.").counted("three times") == "attacks"


def test_a_multiple_may_be_bounded(look) -> None:
    assert look("Sales more than doubled in May.").figures["more than doubled"].quantity.modifier is Modifier.MORE_THAN


@pytest.mark.parametrize(
    "text",
    [
        "Police doubled back to the square.",
        "He was arrested twice.",
        "They won the doubles match.",
        "Fighting went on for a third day.",
        "A third bomb went off.",
        "A tenth victim was found.",
        "It rose in the second half of the year.",
        "They met at 9 a.m. in Lenn.",
        "The study (17) says so.",
        "It ran at 1080p.",
    ],
)
def test_what_is_no_figure(look, text: str) -> None:
    assert look(text).figures == {}


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("Support fell 3 percentage points.", "3 percentage points", 3, "{percentage_point}"),
        ("The bank cut its rate by half a percentage point.", "half a percentage point", 0.5, "{percentage_point}"),
        ("The bank raised rates by 25 basis points.", "25 basis points", 25, "{basis_point}"),
        ("Output fell to 9.6 million bpd.", "9.6 million bpd", 9_600_000, "[bbl_us]/d"),
        ("Stocks fell by 1.1 m barrels.", "1.1 m barrels", 1_100_000, "[bbl_us]"),
        ("It was 30C in Lenn.", "30C", 30, "Cel"),
        ("She is 6-foot-2.", "6-foot-2", 6 + 2 / 12, "[ft_i]"),
        ("He is 5'10\" tall.", "5'10\"", 5 + 10 / 12, "[ft_i]"),
        ("It has 400 Nm of torque.", "400 Nm", 400, "N.m"),
        ("A magnitude 6.5 earthquake hit Lenn.", "6.5", 6.5, "{magnitude}"),
        ("He takes 5 mg of it.", "5 mg", 5, "mg"),
        ("A litre costs 150p.", "150p", 150, "{penny}"),
    ],
)
def test_units(look, text: str, words: str, value: float, unit: str) -> None:
    figure = look(text).figures[words]
    assert (figure.quantity.value, figure.unit) == (pytest.approx(value), unit)


@pytest.mark.parametrize("text", ["Ford sold more than 800,000 F-Series trucks.", "The 777F cargo jet flew on."])
def test_what_is_no_temperature(look, text: str) -> None:
    assert all(one.unit != "[degF]" for one in look(text).figures.values())


@pytest.mark.parametrize(
    ("text", "words", "is_money"),
    [
        ("He paid 20 pounds.", "20 pounds", True),
        ("The budget is 3 million pounds.", "3 million pounds", True),
        ("He lost 20 pounds.", "20 pounds", False),
    ],
)
def test_pounds_are_money_where_they_are_paid(look, text: str, words: str, is_money: bool) -> None:
    figure = look(text).figures[words]
    assert (figure.currency == "GBP", figure.unit == "[lb_av]") == (is_money, not is_money)


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Shares rose 2, 3 and 4 percent.", {"2": "%", "3": "%", "4 percent": "%"}),
        ("Inflation was 5.6 percent, up from 5.2 in May.", {"5.6 percent": "%", "5.2": "%"}),
        ("Prices rose 5 percent to 120.", {"5 percent": "%", "120": None}),
    ],
)
def test_a_unit_may_stand_at_another_number(look, text: str, units: dict[str, str | None]) -> None:
    assert {words: one.unit for words, one in look(text).figures.items()} == units


def test_numbers_in_a_row_count_the_same(look) -> None:
    seen = look("Police arrested 12, 14 and 16 people.")
    assert [seen.counted(words) for words in ("12", "14", "16")] == ["people"] * 3


def test_a_step_and_where_it_ended_are_no_range(look) -> None:
    figures = look("The index rose 12 to 6,300 points.").figures
    assert {words: one.quantity.change for words, one in figures.items()} == {
        "12": Direction.INCREASE,
        "6,300": Direction.CHANGE_TO,
    }
    assert "5 to 10 percent" in look("The index rose 5 to 10 percent.").figures


@pytest.mark.parametrize(
    ("text", "words", "modifier"),
    [
        ("Children aged 5 years or under came.", "5 years or under", Modifier.AT_MOST),
        ("It costs $5 million or more.", "$5 million or more", Modifier.AT_LEAST),
        ("Speeds exceeding 100 mph were measured.", "exceeding 100 mph", Modifier.MORE_THAN),
        (
            "It was between nine and seven million barrels.",
            "between nine and seven million barrels",
            Modifier.BETWEEN,
        ),
    ],
)
def test_bounds(look, text: str, words: str, modifier: Modifier) -> None:
    assert look(text).figures[words].quantity.modifier is modifier


def test_up_to_behind_a_verb_is_where_it_ended(look) -> None:
    quantity = look("The rate ticked up to 8.2% from 8.1%.").figures["up to 8.2%"].quantity
    assert (quantity.modifier, quantity.change) == (Modifier.EXACT, Direction.CHANGE_TO)


def test_an_age_in_brackets_behind_a_name(look) -> None:
    assert look("Sam Smith (43) said so.").figures["43"].kind is FigureKind.AGE


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("She made $2.50 per diluted share.", "share"),
        ("A $15-an-hour job.", "h"),
        ("It cost $5 a week ago.", None),
    ],
)
def test_rates(look, text: str, per: str | None) -> None:
    assert next(iter(look(text).figures.values())).per == per
