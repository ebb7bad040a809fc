"""Krippendorff's alpha for any number of annotators with missing values (Krippendorff 2011, "Computing ...")."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from itertools import combinations
from math import isfinite, nan
from typing import Any, Literal

Level = Literal["nominal", "ordinal", "interval", "ratio"]
Coincidences = Mapping[tuple[Any, Any], float]
"""How often two values stand together in a unit, each unit's pairs divided by its number of values less one."""
Difference = Callable[[Any, Any], float]


def coincidences(units: Iterable[Iterable[Hashable | None]]) -> dict[tuple[Any, Any], float]:
    """The coincidence matrix of units; None is a missing value, and a unit with fewer than two values counts not."""
    found: dict[tuple[Any, Any], float] = {}
    for unit in units:
        values = Counter(value for value in unit if value is not None)
        total = values.total()
        if total < 2:
            continue
        for one, count in values.items():
            for other, others in values.items():
                pairs = count * (others - 1 if one == other else others)
                if pairs:
                    found[one, other] = found.get((one, other), 0) + pairs / (total - 1)
    return found


def alpha(units: Iterable[Iterable[Hashable | None]], level: Level = "nominal") -> float | None:
    """1 - Do/De for units of values; None where nothing varies or nothing can be compared."""
    return alpha_of(coincidences(units), level)


def alpha_of(matrix: Coincidences, level: Level = "nominal") -> float | None:
    """Alpha from a coincidence matrix."""
    totals: dict[Any, float] = {}
    for (one, _), count in matrix.items():
        totals[one] = totals.get(one, 0) + count
    number = sum(totals.values())
    if number <= 1 or len(totals) < 2:
        return None
    if level == "nominal":
        apart = sum(count for (one, other), count in matrix.items() if one != other)
        expected = (number**2 - sum(count**2 for count in totals.values())) / (number - 1)
        return 1 - apart / expected if expected else None
    differs = _difference(level, totals)
    apart = sum(count * differs(one, other) for (one, other), count in matrix.items() if one != other)
    pairs = combinations(totals, 2)
    expected = 2 * sum(totals[one] * totals[other] * differs(one, other) for one, other in pairs) / (number - 1)
    value = 1 - apart / expected if expected else nan
    return value if isfinite(value) else None


def _ratio_difference(one: float, other: float) -> float:
    apart = (one - other) / (one + other) if one + other else 0.0
    return apart * apart


def _difference(level: Level, totals: Mapping[Any, float]) -> Difference:
    """The squared difference of a level; ordinal ranks are counted from the values that were given."""
    if level == "interval":
        return lambda one, other: (one - other) * (one - other)
    if level == "ratio":
        return _ratio_difference
    order: Sequence[Any] = sorted(totals)
    place = {value: index for index, value in enumerate(order)}

    def ordinal(one: Any, other: Any) -> float:
        low, high = sorted((place[one], place[other]))
        between = sum(totals[value] for value in order[low : high + 1])
        return (between - (totals[one] + totals[other]) / 2) ** 2

    return ordinal
