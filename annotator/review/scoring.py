"""Scores labelled spans against gold: exact and overlap, per type and over all, paired as agreement pairs them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from annotator.domain.span import Span
from annotator.review.measures.matching import Item, Pairs, agreed_by_type, confusion_of, f1, pair


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
        return f1(self.correct, self.found + self.gold) or 0.0


ALL = "all"
"""Key of the counts over all types (micro average)."""


def exact(gold: Iterable[Labelled], found: Iterable[Labelled]) -> dict[str, Counts]:
    """Counts by type and for `ALL`: same document, span and type; what is given twice counts twice."""
    return _counts(_sides(gold, found), lambda pairs: agreed_by_type(pairs)[0])


def overlap(gold: Iterable[Labelled], found: Iterable[Labelled]) -> dict[str, Counts]:
    """The same where one shared character is enough; each span agrees with one other at most."""
    return _counts(_sides(gold, found), lambda pairs: agreed_by_type(pairs)[1])


def met(gold: Iterable[Labelled], found: Iterable[Labelled]) -> Counts:
    """Counts of places that share a character, one to one, whatever their types."""
    sides = _sides(*([replace(one, type="") for one in side] for side in (gold, found)))
    number = sum(len(pair(left, right)) for left, right in sides)
    return Counts(number, sum(len(right) for _, right in sides), sum(len(left) for left, _ in sides))


def confusion(gold: Iterable[Labelled], found: Iterable[Labelled]) -> Counter[tuple[str, str]]:
    """Gold type and found type of what belongs together; an empty string where one side has nothing."""
    counts: Counter[tuple[str, str]] = Counter()
    for left, right in _sides(gold, found):
        counts += confusion_of(left, right, pair(left, right))
    return counts


Sides = list[tuple[list[Item], list[Item]]]
"""Gold and found of each document."""


def _sides(gold: Iterable[Labelled], found: Iterable[Labelled]) -> Sides:
    documents: dict[str, tuple[list[Item], list[Item]]] = defaultdict(lambda: ([], []))
    for side, labelled in enumerate((gold, found)):
        for one in labelled:
            documents[one.document][side].append(Item((one.span,), one.type))
    return list(documents.values())


def _counts(sides: Sides, agreed: Callable[[Pairs], Counter[str]]) -> dict[str, Counts]:
    correct, given, wanted = Counter[str](), Counter[str](), Counter[str]()
    for left, right in sides:
        correct += agreed(pair(left, right))
        wanted.update(one.type for one in left)
        given.update(one.type for one in right)
    by_type = {kind: Counts(correct[kind], given[kind], wanted[kind]) for kind in sorted({*wanted, *given})}
    return {**by_type, ALL: sum(by_type.values(), Counts())}


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
