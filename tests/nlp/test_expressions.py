"""Number expressions: where they begin and end, and how they are read."""

from __future__ import annotations

import pytest

from annotator.domain.annotations import Direction, FigureKind, Modifier
from annotator.nlp.expressions import expressions


def words_of(text: str, language: str = "en") -> list[str]:
    return [text[one.start : one.end] for one in expressions(text, language)]


TABLE = [
    ("30 soldiers", "30", (30, 30, 30), Modifier.EXACT),
    ("about 30 soldiers", "about 30", (None, 30, None), Modifier.ABOUT),
    ("Around 30 soldiers", "Around 30", (None, 30, None), Modifier.ABOUT),
    ("some 30 soldiers", "some 30", (None, 30, None), Modifier.ABOUT),
    ("roughly 30 soldiers", "roughly 30", (None, 30, None), Modifier.ABOUT),
    ("an estimated 30 soldiers", "an estimated 30", (None, 30, None), Modifier.ABOUT),
    ("nearly 30 soldiers", "nearly 30", (None, 30, 30), Modifier.NEARLY),
    ("almost 30 soldiers", "almost 30", (None, 30, 30), Modifier.NEARLY),
    ("close to 30 soldiers", "close to 30", (None, 30, 30), Modifier.NEARLY),
    ("more than 30 soldiers", "more than 30", (30, None, None), Modifier.MORE_THAN),
    ("over 30 soldiers", "over 30", (30, None, None), Modifier.MORE_THAN),
    ("at least 30 soldiers", "at least 30", (30, 30, None), Modifier.AT_LEAST),
    ("no fewer than 30 soldiers", "no fewer than 30", (30, 30, None), Modifier.AT_LEAST),
    ("a minimum of 30 soldiers", "a minimum of 30", (30, 30, None), Modifier.AT_LEAST),
    ("up to 30 soldiers", "up to 30", (None, 30, 30), Modifier.UP_TO),
    ("as many as 30 soldiers", "as many as 30", (None, 30, 30), Modifier.UP_TO),
    ("at most 30 soldiers", "at most 30", (None, 30, 30), Modifier.AT_MOST),
    ("less than 30 soldiers", "less than 30", (None, None, 30), Modifier.LESS_THAN),
    ("fewer than 30 soldiers", "fewer than 30", (None, None, 30), Modifier.LESS_THAN),
    ("under 30 soldiers", "under 30", (None, None, 30), Modifier.LESS_THAN),
    ("between 20 and 30 soldiers", "between 20 and 30", (20, None, 30), Modifier.BETWEEN),
    ("20 to 30 soldiers", "20 to 30", (20, None, 30), Modifier.BETWEEN),
    ("20–30 soldiers", "20–30", (20, None, 30), Modifier.BETWEEN),
    ("20-30 soldiers", "20-30", (20, None, 30), Modifier.BETWEEN),
    ("dozens of soldiers", "dozens", (12, None, 120), Modifier.VAGUE),
    ("hundreds of soldiers", "hundreds", (100, None, 1000), Modifier.VAGUE),
    ("thousands of soldiers", "thousands", (1000, None, 10_000), Modifier.VAGUE),
    ("tens of thousands of soldiers", "tens of thousands", (10_000, None, 100_000), Modifier.VAGUE),
    ("several soldiers", "several", (None, None, None), Modifier.VAGUE),
    ("a few soldiers", "a few", (None, None, None), Modifier.VAGUE),
    ("scores of soldiers", "scores", (None, None, None), Modifier.VAGUE),
    ("several hundred soldiers", "several hundred", (100, None, 1000), Modifier.VAGUE),
    ("at least another 30 soldiers", "at least another 30", (30, 30, None), Modifier.AT_LEAST),
    ("a dozen soldiers", "a dozen", (12, 12, 12), Modifier.EXACT),
    ("two dozen soldiers", "two dozen", (24, 24, 24), Modifier.EXACT),
    ("half a dozen soldiers", "half a dozen", (6, 6, 6), Modifier.EXACT),
    ("about a dozen soldiers", "about a dozen", (None, 12, None), Modifier.ABOUT),
    ("1,200 soldiers", "1,200", (1200, 1200, 1200), Modifier.EXACT),
    ("1\u00a0200 soldiers", "1\u00a0200", (1200, 1200, 1200), Modifier.EXACT),
    ("1.5 million soldiers", "1.5 million", (1.5e6, 1.5e6, 1.5e6), Modifier.EXACT),
    ("3 crore soldiers", "3 crore", (3e7, 3e7, 3e7), Modifier.EXACT),
    ("thirty-one soldiers", "thirty-one", (31, 31, 31), Modifier.EXACT),
    ("no soldiers", "no", (0, 0, 0), Modifier.EXACT),
    ("in excess of 30 soldiers", "in excess of 30", (30, None, None), Modifier.MORE_THAN),
    ("just under 30 soldiers", "just under 30", (None, 30, 30), Modifier.NEARLY),
    ("not more than 30 soldiers", "not more than 30", (None, 30, 30), Modifier.AT_MOST),
    ("30-odd soldiers", "30-odd", (None, 30, None), Modifier.ABOUT),
    ("30 or fewer soldiers", "30 or fewer", (None, 30, 30), Modifier.AT_MOST),
    ("8 B soldiers", "8 B", (8e9, 8e9, 8e9), Modifier.EXACT),
    ("2½ soldiers", "2½", (2.5, 2.5, 2.5), Modifier.EXACT),
    ("two and a half million soldiers", "two and a half million", (2.5e6, 2.5e6, 2.5e6), Modifier.EXACT),
    ("a million and a half soldiers", "a million and a half", (1.5e6, 1.5e6, 1.5e6), Modifier.EXACT),
    ("2.5×10⁻³ soldiers", "2.5×10⁻³", (0.0025, 0.0025, 0.0025), Modifier.EXACT),
    ("a .500 record", ".500", (0.5, 0.5, 0.5), Modifier.EXACT),
]


@pytest.mark.parametrize(("text", "words", "bounds", "modifier"), TABLE, ids=[row[0] for row in TABLE])
def test_the_table_of_the_guidelines(text: str, words: str, bounds: tuple, modifier: Modifier) -> None:
    (found,) = expressions(text)
    quantity = found.reading.quantity
    assert text[found.start : found.end] == words
    assert ((quantity.low, quantity.value, quantity.high), quantity.modifier) == (bounds, modifier)


@pytest.mark.parametrize(
    ("text", "words", "kind", "unit"),
    [
        ("paid $1.5bn for it", "$1.5bn", FigureKind.MONEY, "USD"),
        ("paid US$5m for it", "US$5m", FigureKind.MONEY, "USD"),
        ("paid €30 million for it", "€30 million", FigureKind.MONEY, "EUR"),
        ("paid €5-10m for it", "€5-10m", FigureKind.MONEY, "EUR"),
        ("paid 30 million euros", "30 million euros", FigureKind.MONEY, "EUR"),
        ("rose 2.1 percent", "2.1 percent", FigureKind.PERCENT, "%"),
        ("rose 2.1%.", "2.1%", FigureKind.PERCENT, "%"),
        ("is 45km away", "45km", FigureKind.MEASURE, "km"),
        ("a 60-mile march", "60-mile", FigureKind.MEASURE, "mi"),
        ("a 30-year-old man", "30-year-old", FigureKind.AGE, "a"),
        ("a three-day strike", "three-day", FigureKind.DURATION, "d"),
        ("a third of voters", "a third", FigureKind.FRACTION, None),
        ("3 in 10 voters", "3 in 10", FigureKind.FRACTION, None),
        ("one out of five voters", "one out of five", FigureKind.FRACTION, None),
        ("paid €5-10m for it", "€5-10m", FigureKind.MONEY, "EUR"),
        ("is 5 m wide", "5 m", FigureKind.MEASURE, "m"),
        ("two-thirds of voters", "two-thirds", FigureKind.FRACTION, None),
        ("scored 30 points", "30", FigureKind.COUNT, None),
        ("cost 30 cents each", "30 cents", FigureKind.MONEY, "{cent}"),
        ("paid ₩3 billion for it", "₩3 billion", FigureKind.MONEY, "KRW"),
        ("paid Rs. 500 for it", "Rs. 500", FigureKind.MONEY, "INR"),
        ("paid 300 pesos for it", "300 pesos", FigureKind.MONEY, "{peso}"),
        ("fell 25 basis points", "25 basis points", FigureKind.MEASURE, "{basis_point}"),
        ("moved at 5 m/s", "5 m/s", FigureKind.MEASURE, "m/s"),
        ("grew sixfold", "sixfold", FigureKind.MEASURE, "{fold}"),
        ("lasted two decades", "two decades", FigureKind.DURATION, "{decade}"),
        ("for 16- to 18-year-olds", "16- to 18-year-olds", FigureKind.AGE, "a"),
    ],
)
def test_units_stand_inside(text: str, words: str, kind: FigureKind, unit: str | None) -> None:
    (found,) = expressions(text)
    reading = found.reading
    assert (text[found.start : found.end], reading.kind, reading.unit or reading.currency) == (words, kind, unit)


@pytest.mark.parametrize("words", ["700 more", "another 50", "an additional 30", "dozens more", "30 additional"])
def test_differences(words: str) -> None:
    (found,) = expressions(f"sent {words} troops")
    assert found.reading.quantity.change is Direction.ADDITIONAL
    assert f"sent {words} troops"[found.start : found.end] == words


@pytest.mark.parametrize(
    "text",
    ["G7", "5G", "A320", "the 1990s", "3rd", "2023-05-31", "31.05.2023", "10:30", "9/11", "COVID-19", "mid-30s", "2-0"]
    + ["1,20", "#30", "a second time", "someone"],
)
def test_what_is_no_expression(text: str) -> None:
    assert words_of(text) == []


def test_words_that_only_look_like_bounds_stay_outside() -> None:
    assert words_of("from 20 countries") == ["20"]
    assert words_of("took 5 more than planned") == ["5"]
    assert words_of("At 45 kilometers (28 miles).") == ["45 kilometers", "28 miles"]


@pytest.mark.parametrize("text", ["a dozen soldiers", "two pairs", "a couple of days", "a trio", "30 soldiers", "ten"])
def test_values_are_floats_as_files_need_them(text: str) -> None:
    assert [type(one.reading.quantity.value) for one in expressions(text)] in ([float], [])


def test_no_expression_crosses_a_line() -> None:
    assert words_of("at least\n30 or\n40 people") == ["30", "40"]


def test_other_languages_by_digits_as_they_write_them() -> None:
    assert words_of("Mindestens 1.200 Menschen, zehn Autos", "de") == ["1.200"]
    (found,) = expressions("1.200,5 km", "de")
    assert found.reading.quantity.value == 1200.5
