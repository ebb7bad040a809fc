"""How number words are read: the table of the guidelines, what news writes beside it, and what is read as nothing."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import paths
from annotator.domain import records
from annotator.domain.annotations import Direction, Figure, FigureKind, Modifier, Quantity
from annotator.domain.numerals import read_numeral
from annotator.domain.quantity import (
    NEWSQUANT,
    bounded,
    number_text,
    quantity_text,
    read_quantity,
    with_change_of,
)

EXACT, VAGUE, BETWEEN = Modifier.EXACT, Modifier.VAGUE, Modifier.BETWEEN

GUIDELINES = [
    ("30", 30, 30, 30, EXACT),
    ("about 30", None, 30, None, Modifier.ABOUT),
    ("around 30", None, 30, None, Modifier.ABOUT),
    ("some 30", None, 30, None, Modifier.ABOUT),
    ("roughly 30", None, 30, None, Modifier.ABOUT),
    ("an estimated 30", None, 30, None, Modifier.ABOUT),
    ("nearly 30", None, 30, 30, Modifier.NEARLY),
    ("almost 30", None, 30, 30, Modifier.NEARLY),
    ("close to 30", None, 30, 30, Modifier.NEARLY),
    ("more than 30", 30, None, None, Modifier.MORE_THAN),
    ("over 30", 30, None, None, Modifier.MORE_THAN),
    ("at least 30", 30, 30, None, Modifier.AT_LEAST),
    ("no fewer than 30", 30, 30, None, Modifier.AT_LEAST),
    ("a minimum of 30", 30, 30, None, Modifier.AT_LEAST),
    ("30 or more", 30, 30, None, Modifier.AT_LEAST),
    ("up to 30", None, 30, 30, Modifier.UP_TO),
    ("as many as 30", None, 30, 30, Modifier.UP_TO),
    ("at most 30", None, 30, 30, Modifier.AT_MOST),
    ("less than 30", None, None, 30, Modifier.LESS_THAN),
    ("fewer than 30", None, None, 30, Modifier.LESS_THAN),
    ("under 30", None, None, 30, Modifier.LESS_THAN),
    ("between 20 and 30", 20, None, 30, BETWEEN),
    ("20 to 30", 20, None, 30, BETWEEN),
    ("20–30", 20, None, 30, BETWEEN),
    ("20-30", 20, None, 30, BETWEEN),
    ("two or three", 2, None, 3, BETWEEN),
    ("from 20 to 30", 20, None, 30, BETWEEN),
    ("dozens", 12, None, 120, VAGUE),
    ("tens", 10, None, 100, VAGUE),
    ("hundreds", 100, None, 1_000, VAGUE),
    ("thousands", 1_000, None, 10_000, VAGUE),
    ("tens of thousands", 10_000, None, 100_000, VAGUE),
    ("several", None, None, None, VAGUE),
    ("a few", None, None, None, VAGUE),
    ("a handful", None, None, None, VAGUE),
    ("many", None, None, None, VAGUE),
    ("scores", None, None, None, VAGUE),
    ("several hundred", 100, None, 1_000, VAGUE),
    ("a few thousand", 1_000, None, 10_000, VAGUE),
    ("several dozen", 12, None, 120, VAGUE),
    ("a dozen", 12, 12, 12, EXACT),
    ("two dozen", 24, 24, 24, EXACT),
    ("half a dozen", 6, 6, 6, EXACT),
    ("half dozen", 6, 6, 6, EXACT),
    ("about a dozen", None, 12, None, Modifier.ABOUT),
    ("a pair", 2, 2, 2, EXACT),
    ("a couple", 2, 2, 2, EXACT),
    ("a trio", 3, 3, 3, EXACT),
    ("zero", 0, 0, 0, EXACT),
    ("no", 0, 0, 0, EXACT),
    ("none", 0, 0, 0, EXACT),
    ("1,200", 1_200, 1_200, 1_200, EXACT),
    ("1\u00a0200", 1_200, 1_200, 1_200, EXACT),
    ("1.5 million", 1.5e6, 1.5e6, 1.5e6, EXACT),
    ("1.5m", 1.5e6, 1.5e6, 1.5e6, EXACT),
    ("5 lakh", 5e5, 5e5, 5e5, EXACT),
    ("3 crore", 3e7, 3e7, 3e7, EXACT),
    ("1.5 lakh crore", 1.5e12, 1.5e12, 1.5e12, EXACT),
    ("٣٠٠", 300, 300, 300, EXACT),
]


@pytest.mark.parametrize(("words", "low", "value", "high", "modifier"), GUIDELINES, ids=[row[0] for row in GUIDELINES])
def test_the_table_of_the_guidelines(words, low, value, high, modifier) -> None:
    reading = read_quantity(words)
    assert reading is not None
    quantity = reading.quantity
    assert (quantity.low, quantity.value, quantity.high, quantity.modifier) == (low, value, high, modifier)
    assert (reading.kind, reading.rest, quantity.change) == (FigureKind.COUNT, "", Direction.NONE)


@pytest.mark.parametrize(
    ("words", "low_open", "high_open"),
    [("more than 30", True, False), ("under 30", False, True), ("nearly 30", False, True), ("up to 30", False, False)]
    + [("between 20 and 30", False, False), ("at least 30", False, False)],
)
def test_which_bounds_are_open(words: str, low_open: bool, high_open: bool) -> None:
    reading = read_quantity(words)
    assert reading is not None
    assert (reading.quantity.low_open, reading.quantity.high_open) == (low_open, high_open)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("thirty-one", 31),
        ("one hundred eleven", 111),
        ("two hundred and five", 205),
        ("a hundred and twenty", 120),
        ("two thousand and five", 2_005),
        ("one million two hundred thousand", 1_200_000),
        ("five hundred million", 5e8),
        ("half a million", 5e5),
        ("twenty eleven", 20),
        ("ten five", 10),
        ("nineteen eighty-four", 19),
    ],
)
def test_number_words(words: str, value: float) -> None:
    reading = read_quantity(words)
    assert reading is not None
    assert reading.quantity.value == value


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("1.5 to 2 million", 1.5e6, 2e6),
        ("1.5 to 2 million dollars", 1.5e6, 2e6),
        ("$1.5-2 million", 1.5e6, 2e6),
        ("€5-10m", 5e6, 10e6),
        ("5m-10m", 5e6, 10e6),
        ("two to three hundred thousand", 2e5, 3e5),
        ("two or three dozen", 24, 36),
        ("50 to a hundred", 50, 100),
        ("900 to 2 thousand", 900, 2_000),
        ("between one hundred and two hundred", 100, 200),
        ("between two and three hundred", 200, 300),
        ("between one hundred and five and two hundred", 105, 200),
        ("between $20 and $30", 20, 30),
        ("between 10% and 20%", 10, 20),
        ("10 km to 20 km", 10, 20),
    ],
)
def test_ranges_share_their_scale_and_unit(words: str, low: float, high: float) -> None:
    reading = read_quantity(words)
    assert reading is not None
    quantity = reading.quantity
    assert (quantity.low, quantity.value, quantity.high, quantity.modifier) == (low, None, high, BETWEEN)
    assert reading.rest == ""


@pytest.mark.parametrize(
    ("words", "kind", "value", "unit", "rest"),
    [
        ("$1.5bn", FigureKind.MONEY, 1.5e9, "USD", ""),
        ("$5 m", FigureKind.MONEY, 5e6, "USD", ""),
        ("US$5m", FigureKind.MONEY, 5e6, "USD", ""),
        ("£33", FigureKind.MONEY, 33, "GBP", ""),
        ("33 pounds sterling", FigureKind.MONEY, 33, "GBP", ""),
        ("33 pounds", FigureKind.MEASURE, 33, "[lb_av]", ""),
        ("100 m", FigureKind.MEASURE, 100, "m", ""),
        ("8 nautical miles", FigureKind.MEASURE, 8, "[nmi_i]", ""),
        ("8 miles", FigureKind.MEASURE, 8, "mi", ""),
        ("30km", FigureKind.MEASURE, 30, "km", ""),
        ("39 Fahrenheit", FigureKind.MEASURE, 39, "[degF]", ""),
        ("39 degrees Fahrenheit", FigureKind.MEASURE, 39, "[degF]", ""),
        ("39°F", FigureKind.MEASURE, 39, "[degF]", ""),
        ("4 degrees Celsius", FigureKind.MEASURE, 4, "Cel", ""),
        ("2.1 percent", FigureKind.PERCENT, 2.1, "%", ""),
        ("2.1 per cent", FigureKind.PERCENT, 2.1, "%", ""),
        ("2.1 percentage points", FigureKind.PERCENT, 2.1, "{percentage_point}", ""),
        ("half a percentage point", FigureKind.PERCENT, 0.5, "{percentage_point}", ""),
        ("a quarter of a mile", FigureKind.MEASURE, 0.25, "mi", ""),
        ("half an hour", FigureKind.DURATION, 0.5, "h", ""),
        ("half of a cake", FigureKind.FRACTION, 0.5, None, "of a cake"),
        ("a quarter million", FigureKind.COUNT, 250_000, None, ""),
        ("three quarters of a million dollars", FigureKind.MONEY, 750_000, "USD", ""),
        ("doubled", FigureKind.MEASURE, 2, "{fold}", ""),
        ("halved", FigureKind.MEASURE, 0.5, "{fold}", ""),
        ("twice as many", FigureKind.MEASURE, 2, "{fold}", "as many"),
        ("50p", FigureKind.COUNT, None, None, ""),
        ("13 dollars and 45 cents", FigureKind.MONEY, 13.45, "USD", ""),
        ("two dozens", FigureKind.COUNT, 24, None, ""),
        ("70 degrees F", FigureKind.MEASURE, 70, "[degF]", ""),
        ("50 pence", FigureKind.MONEY, 50, "{penny}", ""),
        ("30-year-old", FigureKind.AGE, 30, "a", ""),
        ("three days", FigureKind.DURATION, 3, "d", ""),
        ("a third", FigureKind.FRACTION, 1 / 3, None, ""),
        ("two-thirds", FigureKind.FRACTION, 2 / 3, None, ""),
        ("half of", FigureKind.FRACTION, 0.5, None, "of"),
        ("3 in 10", FigureKind.FRACTION, 0.3, None, ""),
        ("two in three", FigureKind.FRACTION, 2 / 3, None, ""),
        ("3 out of 10", FigureKind.FRACTION, 0.3, None, ""),
        ("12 שנים", FigureKind.COUNT, 12, None, "שנים"),
        ("30 Soldaten", FigureKind.COUNT, 30, None, "soldaten"),
        ("5 in 2023", FigureKind.COUNT, 5, None, "in 2023"),
        ("5 in 10 days", FigureKind.COUNT, 5, None, "in 10 days"),
        ("5 in 3", FigureKind.COUNT, 5, None, "in 3"),
        ("3rd", FigureKind.COUNT, None, None, ""),
    ],
)
def test_kinds_and_units(words: str, kind: FigureKind, value: float | None, unit: str | None, rest: str) -> None:
    reading = read_quantity(words)
    if value is None:
        assert reading is None
        return
    assert reading is not None
    assert reading.quantity.value == pytest.approx(value)
    assert (reading.kind, reading.unit or reading.currency, reading.rest) == (kind, unit, rest)


@pytest.mark.parametrize("words", ["first", "both", "twins", "soldiers", "", "%", "third", "between", "9" * 400, "-5"])
def test_what_is_no_quantity(words: str) -> None:
    assert read_quantity(words) is None


@pytest.mark.parametrize(
    ("words", "change", "modifier"),
    [
        ("700 more", Direction.ADDITIONAL, EXACT),
        ("another 700", Direction.ADDITIONAL, EXACT),
        ("an additional 700", Direction.ADDITIONAL, EXACT),
        ("at least another 700", Direction.ADDITIONAL, Modifier.AT_LEAST),
        ("at least 700 more", Direction.ADDITIONAL, Modifier.AT_LEAST),
        ("dozens more", Direction.ADDITIONAL, VAGUE),
        ("700 fewer", Direction.DECREASE, EXACT),
        ("+700", Direction.INCREASE, EXACT),
        ("−700", Direction.DECREASE, EXACT),
    ],
)
def test_differences(words: str, change: Direction, modifier: Modifier) -> None:
    reading = read_quantity(words)
    assert reading is not None
    assert (reading.quantity.change, reading.quantity.modifier, reading.rest) == (change, modifier, "")


def test_bounds_of_vague_words_are_a_setting() -> None:
    reading = read_quantity("several", {**NEWSQUANT, "several": (3, None)})
    assert reading is not None
    assert reading.quantity == Quantity(None, 3.0, None, modifier=VAGUE)


ALL_BUT_RANGES = st.sampled_from([one for one in Modifier if one not in (BETWEEN, VAGUE, Modifier.UP_TO)])
SHOWN_CHANGES = st.sampled_from([Direction.NONE, Direction.INCREASE, Direction.DECREASE])


@given(st.one_of(st.integers(0, 10**15), st.decimals(1, 9_999, places=2)), ALL_BUT_RANGES, SHOWN_CHANGES)
def test_what_the_table_shows_can_be_typed_back(number, modifier: Modifier, change: Direction) -> None:
    quantity = bounded(float(number), modifier, change)
    reading = read_quantity(quantity_text(quantity))
    assert reading is not None
    assert (reading.quantity, reading.rest) == (quantity, "")


@given(st.integers(0, 10**9), st.integers(1, 10**9))
def test_a_range_can_be_typed_back(low: int, more: int) -> None:
    quantity = Quantity(None, float(low), float(low + more), modifier=BETWEEN)
    reading = read_quantity(quantity_text(quantity))
    assert reading is not None
    assert reading.quantity == quantity


@pytest.mark.parametrize(
    ("quantity", "shown"),
    [
        (Quantity(30.0, 30.0, modifier=Modifier.AT_LEAST), "≥ 30"),
        (Quantity(None, 30.0, modifier=Modifier.MORE_THAN), "> 30"),
        (Quantity(30.0, None, 30.0, modifier=Modifier.UP_TO), "≤ 30"),
        (Quantity(700.0, 700.0, 700.0, change=Direction.ADDITIONAL), "+700"),
        (Quantity(None, 20.0, 30.0, modifier=BETWEEN), "20–30"),
        (Quantity(None, 40.0, modifier=VAGUE), "≥ 40"),
        (Quantity(None, None, 40.0, modifier=VAGUE), "≤ 40"),
        (Quantity(modifier=VAGUE), "?"),
        (Quantity(), ""),
    ],
)
def test_signs(quantity: Quantity, shown: str) -> None:
    assert quantity_text(quantity) == shown


@pytest.mark.parametrize(("value", "shown"), [(1.5e6, "1,500,000"), (2.1, "2.1"), (1 / 3, "0.333"), (None, "")])
def test_numbers_as_people_read_them(value: float | None, shown: str) -> None:
    assert number_text(value) == shown


@pytest.mark.parametrize(
    ("before", "read", "after"),
    [
        (Direction.TOTAL_SO_FAR, Direction.NONE, Direction.TOTAL_SO_FAR),
        (Direction.ADDITIONAL, Direction.INCREASE, Direction.ADDITIONAL),
        (Direction.ADDITIONAL, Direction.NONE, Direction.NONE),
        (Direction.NONE, Direction.DECREASE, Direction.DECREASE),
    ],
)
def test_a_direction_stays_unless_another_sign_is_typed(before, read, after) -> None:
    assert with_change_of(Quantity(1.0, change=read), Quantity(2.0, change=before)).change is after


@given(st.text(max_size=30))
def test_any_text_is_read_or_not_but_never_fails(text: str) -> None:
    reading = read_quantity(text)
    if reading is not None:
        numbers = (reading.quantity.value, reading.quantity.low, reading.quantity.high)
        assert all(number is None or math.isfinite(number) for number in numbers)


@given(st.lists(st.sampled_from("a no one half and hundred 5 10m third dozen - in out of million".split()), max_size=6))
def test_a_numeral_never_takes_more_words_than_there_are(words: list[str]) -> None:
    numeral = read_numeral(words)
    assert numeral is None or 1 <= numeral.length <= len(words)


UNREAD = {"Not one", "both"}
"""Numbers of the sample articles that are read as nothing; ordinals and scores ("2-1") are, too."""


def seed_figures() -> list[tuple[Figure, str]]:
    found = []
    for file in sorted(paths.seeds().glob("*.gold.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            for one in record["figures"]:
                figure = records.decode("figures", one, record["text"])
                assert isinstance(figure, Figure)
                found.append((figure, one["text"]))
    return found


def test_the_figures_of_the_sample_articles_are_read_as_their_author_read_them() -> None:
    figures = seed_figures()
    read = {words: read_quantity(words) for _, words in figures}
    wrong = [
        (words, reading and reading.quantity, figure.quantity)
        for figure, words in figures
        if figure.kind not in (FigureKind.ORDINAL, FigureKind.SCORE)
        if words not in UNREAD
        if (reading := read[words]) is None or _plain(reading.quantity) != _plain(figure.quantity)
    ]
    assert len(figures) > 100
    assert wrong == []


def _plain(quantity: Quantity) -> tuple:
    """Without the direction, which stands around the words."""
    return (
        quantity.low, quantity.value, quantity.high, quantity.low_open, quantity.high_open, quantity.modifier
    )  # fmt: skip
