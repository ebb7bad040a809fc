"""Two annotators' labelled places side by side: which belong together, and the F1 measures that follow."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from annotator.domain.span import Spans
from annotator.review.measures.pairing import best_pairs

SAME_TYPE = 2.0
"""Worth more than any overlap, which is at most 1: labels of one type belong together before others do."""


class Item(NamedTuple):
    """Words with a type: a mention, a trigger or a figure."""

    spans: Spans
    type: str


Pairs = list[tuple[Item, Item]]


def dice(one: Spans, other: Spans) -> float:
    """Twice the shared characters over the characters of both; 0 for no words."""
    if len(one) == len(other) == 1:
        a, b = one[0], other[0]
        shared = min(a.end, b.end) - max(a.start, b.start)
        return 2 * shared / (a.end - a.start + b.end - b.start) if shared > 0 else 0.0
    shared = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one for b in other)
    length = sum(map(len, one)) + sum(map(len, other))
    return 2 * shared / length if length else 0.0


def pair(left: Sequence[Item], right: Sequence[Item]) -> Pairs:
    """Items that belong together, one to one: identical ones first, then by type and overlap."""
    left, right, pairs = _take_identical(left, right)
    scores: dict[tuple[int, int], float] = {}
    for i, one in enumerate(left):
        start, end = one.spans[0].start, one.spans[-1].end
        for j, other in enumerate(right):  # in text order
            if other.spans[0].start >= end:
                break
            if other.spans[-1].end > start and (shared := dice(one.spans, other.spans)):
                scores[i, j] = shared + SAME_TYPE * (one.type == other.type)
    return pairs + [(left[i], right[j]) for i, j in best_pairs(scores)]


def _take_identical(left: Sequence[Item], right: Sequence[Item]) -> tuple[list[Item], list[Item], Pairs]:
    shared = Counter(left) & Counter(right)
    pairs = [(one, one) for one in shared.elements()]
    return sorted((Counter(left) - shared).elements()), sorted((Counter(right) - shared).elements()), pairs


def scores_of(pairs: Pairs) -> dict[str, float]:
    """How many pairs agree: exact (words and type), boundary (words), overlap (type), partial (boundary, else a half).

    MUC and SemEval 2013 task 9 count so; they call exact "strict", boundary "exact" and overlap "type".
    """
    same_words = [(one, other) for one, other in pairs if one.spans == other.spans]
    same_type = sum(one.type == other.type for one, other in pairs)
    return {
        "exact": sum(one.type == other.type for one, other in same_words),
        "boundary": len(same_words),
        "overlap": same_type,
        "partial": len(same_words) + (len(pairs) - len(same_words)) / 2,
    }


def f1(agreed: float, total: float) -> float | None:
    """2 TP / (n1 + n2), symmetric in the two; None where neither has anything."""
    return 2 * agreed / total if total else None


def by_type(items: Iterable[Item]) -> dict[str, list[Item]]:
    """Items by type."""
    found: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        found[item.type].append(item)
    return found
