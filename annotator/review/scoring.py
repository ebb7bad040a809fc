"""Scores labelled spans against gold: exact and overlap, per type and over all, with the places where they differ."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from itertools import chain

from annotator.domain.span import Span


@dataclass(frozen=True, slots=True, order=True)
class Labelled:
    """A span of a document with its type; `document` is any key that both sides share."""

    document: str
    span: Span
    type: str


@dataclass(frozen=True, slots=True)
class Counts:
    """How many were found, how many there are, and how many of them agree."""

    correct: int = 0
    found: int = 0
    gold: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.correct + other.correct, self.found + other.found, self.gold + other.gold)

    @property
    def precision(self) -> float:
        """Share of the found that is correct; 0 when nothing was found."""
        return self.correct / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """Share of gold that was found; 0 when there is no gold."""
        return self.correct / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both; 0 when nothing agrees."""
        total = self.found + self.gold
        return 2 * self.correct / total if total else 0.0


ALL = "all"
"""Key of the counts over all types (micro average)."""


def exact(gold: Iterable[Labelled], found: Iterable[Labelled]) -> dict[str, Counts]:
    """Counts by type and for `ALL`: same document, span and type; what is given twice counts twice."""
    wanted, given = Counter(gold), Counter(found)
    agreed = wanted & given
    types = sorted({one.type for one in chain(wanted, given)})
    by_type = {kind: Counts(_of(agreed, kind), _of(given, kind), _of(wanted, kind)) for kind in types}
    return _with_all(by_type)


def overlap(gold: Iterable[Labelled], found: Iterable[Labelled]) -> dict[str, Counts]:
    """The same where one shared character is enough; each span agrees with one other at most."""
    wanted, given = _by_type(gold), _by_type(found)
    by_type: dict[str, Counts] = {}
    for kind in sorted({*wanted, *given}):
        pairs = pair(wanted.get(kind, []), given.get(kind, []), _overlaps)
        by_type[kind] = Counts(len(pairs), len(given.get(kind, [])), len(wanted.get(kind, [])))
    return _with_all(by_type)


def pair(
    gold: Iterable[Labelled], found: Iterable[Labelled], agrees: Callable[[Labelled, Labelled], bool]
) -> list[tuple[Labelled, Labelled]]:
    """Gold and found that agree, one to one, in text order; types are compared only if `agrees` does."""
    waiting: dict[str, list[Labelled]] = defaultdict(list)
    for one in sorted(found):
        waiting[one.document].append(one)
    pairs: list[tuple[Labelled, Labelled]] = []
    for one in sorted(gold):
        here = waiting[one.document]
        match = next((i for i, other in enumerate(here) if agrees(one, other)), None)
        if match is not None:
            pairs.append((one, here.pop(match)))
    return pairs


def confusion(gold: Iterable[Labelled], found: Iterable[Labelled]) -> Counter[tuple[str, str]]:
    """Gold type and found type of the same spans; an empty string where one side has nothing."""
    gold, found = list(gold), list(found)
    pairs = pair(gold, found, lambda one, other: one.span == other.span)
    counts = Counter((one.type, other.type) for one, other in pairs)
    counts.update((one.type, "") for one in (Counter(gold) - Counter(one for one, _ in pairs)).elements())
    counts.update(("", one.type) for one in (Counter(found) - Counter(one for _, one in pairs)).elements())
    return counts


def match_keys(gold: Iterable[Hashable], found: Iterable[Hashable]) -> Counts:
    """Counts for anything that is equal or not: readings of figures, arguments of events."""
    wanted, given = Counter(gold), Counter(found)
    return Counts((wanted & given).total(), given.total(), wanted.total())


@dataclass(frozen=True, slots=True)
class Reliability:
    """Of suggestions whose scores lie between `low` and `high`: how many, their mean score, how many were right."""

    low: float
    high: float
    count: int
    mean_score: float
    correct: float


def reliability(judged: Iterable[tuple[float, bool]], bins: int = 10) -> list[Reliability]:
    """What scores promise beside what came true, in `bins` of equal width; empty bins are left out."""
    grouped: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for score, correct in judged:
        grouped[min(int(score * bins), bins - 1)].append((score, correct))
    return [
        Reliability(
            i / bins,
            (i + 1) / bins,
            len(group),
            sum(score for score, _ in group) / len(group),
            sum(correct for _, correct in group) / len(group),
        )
        for i, group in sorted(grouped.items())
    ]


def expected_error(judged: Iterable[tuple[float, bool]], bins: int = 10) -> float:
    """Mean distance between score and truth over the bins, weighted by their counts (expected calibration error)."""
    rows = reliability(judged, bins)
    total = sum(row.count for row in rows)
    return sum(row.count * abs(row.mean_score - row.correct) for row in rows) / total if total else 0.0


def _overlaps(one: Labelled, other: Labelled) -> bool:
    return one.span.overlaps(other.span)


def _of(counted: Counter[Labelled], kind: str) -> int:
    return sum(count for one, count in counted.items() if one.type == kind)


def _by_type(labelled: Iterable[Labelled]) -> dict[str, list[Labelled]]:
    grouped: dict[str, list[Labelled]] = defaultdict(list)
    for one in labelled:
        grouped[one.type].append(one)
    return grouped


def _with_all(by_type: Mapping[str, Counts]) -> dict[str, Counts]:
    return {**by_type, ALL: sum(by_type.values(), Counts())}
