"""What may be typed before a figure's value, and that the field reads what it shows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.annotations import Direction, Modifier
from annotator.domain.quantity import bounded
from annotator.domain.typed_value import STANDING, read_typed, typed_text


@pytest.mark.parametrize(
    ("typed", "value", "standing"),
    [
        ("30", 30, None),
        ("to 68%", 68, Direction.CHANGE_TO),
        ("To at least 30", 30, Direction.CHANGE_TO),
        ("from 30", 30, Direction.CHANGE_FROM),
        ("total 1,200", 1200, Direction.TOTAL_SO_FAR),
        ("=30", 30, Direction.NONE),
        ("= +30", 30, Direction.NONE),
    ],
)
def test_a_word_before_the_number_says_what_it_is_in_a_change(typed: str, value: float, standing) -> None:
    reading, said = read_typed(typed)
    assert reading is not None
    assert (reading.quantity.best, said) == (value, standing)


@pytest.mark.parametrize(("typed", "low", "high"), [("from 30 to 40", 30, 40), ("between 3 and 4", 3, 4)])
def test_a_range_stays_one(typed: str, low: float, high: float) -> None:
    reading, said = read_typed(typed)
    assert reading is not None
    assert (reading.quantity.low, reading.quantity.high, said) == (low, high, None)


@pytest.mark.parametrize("typed", ["", "to", "total", "=", "tomorrow", "to the town"])
def test_no_number_is_none(typed: str) -> None:
    assert read_typed(typed)[0] is None


@pytest.mark.parametrize("direction", STANDING)
@pytest.mark.parametrize("modifier", [Modifier.EXACT, Modifier.AT_LEAST, Modifier.ABOUT, Modifier.LESS_THAN])
def test_what_the_field_shows_is_read_as_the_same(direction: Direction, modifier: Modifier) -> None:
    quantity = bounded(30.0, modifier, direction)
    reading, said = read_typed(typed_text(quantity))
    assert reading is not None
    assert replace(reading.quantity, change=said or Direction.NONE) == quantity
