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


def best_match(left: Sequence[Item], right: Sequence[Item]) -> list[tuple[int, int]]:
    """Indexes of items that belong together, one to one: identical ones first, then by type and overlap."""
    waiting: dict[Item, list[int]] = defaultdict(list)
    for j in reversed(range(len(right))):
        waiting[right[j]].append(j)
    pairs: list[tuple[int, int]] = []
    alone: list[int] = []
    for i, one in enumerate(left):
        if waiting.get(one):
            pairs.append((i, waiting[one].pop()))
        else:
            alone.append(i)
    ours = sorted(alone, key=lambda i: left[i])
    theirs = sorted((j for some in waiting.values() for j in some), key=lambda j: right[j])
    found = best_pairs(_scores([left[i] for i in ours], [right[j] for j in theirs]))
    return pairs + [(ours[i], theirs[j]) for i, j in found]


def _scores(left: Sequence[Item], right: Sequence[Item]) -> dict[tuple[int, int], float]:
    """What pairs are worth; both sides are in text order."""
    scores: dict[tuple[int, int], float] = {}
    for i, one in enumerate(left):
        start, end = one.spans[0].start, one.spans[-1].end
        for j, other in enumerate(right):
            if other.spans[0].start >= end:
                break
            if other.spans[-1].end > start and (shared := dice(one.spans, other.spans)):
                scores[i, j] = shared + SAME_TYPE * (one.type == other.type)
    return scores


def pair(left: Sequence[Item], right: Sequence[Item]) -> Pairs:
    """Items that belong together, one to one."""
    return [(left[i], right[j]) for i, j in best_match(left, right)]


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


def agreed_by_type(pairs: Pairs) -> tuple[Counter[str], Counter[str]]:
    """By type, how many pairs agree exactly, and how many in type."""
    exact = Counter(one.type for one, other in pairs if one == other)
    return exact, Counter(one.type for one, other in pairs if one.type == other.type)


def confusion_of(left: Sequence[Item], right: Sequence[Item], pairs: Pairs) -> Counter[tuple[str, str]]:
    """Types of what belongs together; "" where one side has nothing."""
    counts = Counter((one.type, other.type) for one, other in pairs)
    counts.update((one.type, "") for one in (Counter(left) - Counter(one for one, _ in pairs)).elements())
    counts.update(("", one.type) for one in (Counter(right) - Counter(other for _, other in pairs)).elements())
    return counts


def f1(agreed: float, total: float) -> float | None:
    """2 TP / (n1 + n2), symmetric in the two; None where neither has anything."""
    return 2 * agreed / total if total else None


def by_type(items: Iterable[Item]) -> dict[str, list[Item]]:
    """Items by type."""
    found: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        found[item.type].append(item)
    return found
