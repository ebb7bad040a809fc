"""Krippendorff's alpha-U: agreement on where units begin and end on a continuum, with any number of annotators.

The formulas are those of Krippendorff 1995 ("On the reliability of unitizing continuous data", Sociological
Methodology 25) and 2004 (Content Analysis, 2nd edition, 11.6), whose worked example on page 254 the tests check.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate, combinations
from typing import NamedTuple


class Section(NamedTuple):
    """A unit of one category, or the gap between two of them; characters from `start` up to `end`."""

    start: int
    end: int
    is_unit: bool

    @property
    def length(self) -> int:
        """In characters."""
        return self.end - self.start


class Disagreement(NamedTuple):
    """Observed and expected disagreement of one category, or of several added up."""

    observed: float
    expected: float

    @property
    def alpha(self) -> float | None:
        """1 - Do/De; None where no unit was made."""
        return 1 - self.observed / self.expected if self.expected > 0 else None


def sections(units: Iterable[tuple[int, int]], length: int) -> tuple[list[Section], int]:
    """A continuum of `length` characters as units and gaps, and how many units had to be left out.

    One annotator's units of one category must not overlap: of those that do, the first and longer one is kept.
    """
    found: list[Section] = []
    at = left_out = 0
    for start, end in sorted(units, key=lambda one: (one[0], -one[1])):
        if start < at:
            left_out += 1
            continue
        if start > at:
            found.append(Section(at, start, False))
        found.append(Section(start, end, True))
        at = end
    if at < length:
        found.append(Section(at, length, False))
    return found, left_out


def disagreement(annotators: Sequence[Sequence[Section]], length: int) -> Disagreement:
    """Do and De of one category for two or more annotators' sections of a continuum of `length` characters."""
    number = len(annotators)
    apart = 2 * sum(_between(one, other) for one, other in combinations(annotators, 2))
    observed = apart / (number * (number - 1) * length**2)
    return Disagreement(observed, _expected([one for some in annotators for one in some], number, length))


def _between(one: Sequence[Section], other: Sequence[Section]) -> float:
    """The sum of squared differences over all pairs of sections that meet."""
    total = 0.0
    i = j = 0
    while i < len(one) and j < len(other):
        total += _difference(one[i], other[j])
        # Both cover the whole continuum, so what ends first is done.
        first, second = one[i].end, other[j].end
        i += first <= second
        j += second <= first
    return total


def _difference(one: Section, other: Section) -> float:
    if one.is_unit and other.is_unit:
        return (one.start - other.start) ** 2 + (one.end - other.end) ** 2
    if one.is_unit and other.start <= one.start and one.end <= other.end:
        return one.length**2
    if other.is_unit and one.start <= other.start and other.end <= one.end:
        return other.length**2
    return 0.0


def _expected(everyone: Sequence[Section], annotators: int, length: int) -> float:
    units = [one.length for one in everyone if one.is_unit]
    gaps = sorted(one.length for one in everyone if not one.is_unit)
    if not units:
        return 0.0
    behind = [0, *accumulate(reversed(gaps))]  # behind[k]: the sum of the k longest gaps
    total = 0.0
    for unit in units:
        wide = len(gaps) - bisect_left(gaps, unit)
        room = behind[wide] - wide * (unit - 1)
        total += (len(units) - 1) / 3 * (2 * unit**3 - 3 * unit**2 + unit) + unit**2 * room
    whole = annotators * length
    shared = whole * (whole - 1) - sum(unit * (unit - 1) for unit in units)
    return 2 / length * total / shared if shared else 0.0


def pooled(some: Iterable[Disagreement]) -> Disagreement:
    """The categories together: sums of observed and of expected disagreement."""
    some = list(some)
    return Disagreement(sum(one.observed for one in some), sum(one.expected for one in some))
