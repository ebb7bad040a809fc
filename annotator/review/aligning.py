"""Which annotations of two annotators are about the same thing: the best one-to-one match of one kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from annotator.domain.annotations import EventMention, Spanned, type_of
from annotator.domain.document import Document
from annotator.review.measures.matching import dice
from annotator.review.measures.pairing import best_pairs
from annotator.review.passes import argument_key

WORDS, TYPE, ARGUMENTS = 4.0, 1.0, 1.0
"""Shared words count most, then the same type, then shared arguments."""


def align(
    left: Sequence[Spanned], left_document: Document, right: Sequence[Spanned], right_document: Document
) -> list[tuple[int, int]]:
    """Indexes of annotations of one kind that belong together, one to one.

    Those that say the same come first, then those with the most words in common; events without a trigger go by type
    and arguments.
    """
    scores: dict[tuple[int, int], float] = {}
    pairs: list[tuple[int, int]] = []
    taken: set[int] = set()
    equal = _identical(left, left_document, right, right_document)
    for i, one in enumerate(left):
        if i in equal:
            pairs.append((i, equal[i]))
            taken.add(equal[i])
            continue
        for j, other in enumerate(right):
            if _apart(one, other):
                continue
            score = _score(one, left_document, other, right_document)
            if score:
                scores[i, j] = score
    left_over = {(i, j): score for (i, j), score in scores.items() if j not in taken}
    return sorted(pairs + best_pairs(left_over))


def _identical(
    left: Sequence[Spanned], left_document: Document, right: Sequence[Spanned], right_document: Document
) -> dict[int, int]:
    """Indexes of what both say in the same words, with the same type and fillers."""
    waiting: dict[object, list[int]] = {}
    for j, other in enumerate(right):
        waiting.setdefault(_claim(other, right_document), []).append(j)
    found: dict[int, int] = {}
    for i, one in enumerate(left):
        if places := waiting.get(_claim(one, left_document)):
            found[i] = places.pop(0)
    return found


def _claim(one: Spanned, document: Document) -> object:
    return (one.spans, type_of(one), frozenset(_fillers(one, document).items()))


def _apart(one: Spanned, other: Spanned) -> bool:
    """Whether their words cannot meet: the quick answer for most pairs."""
    if not one.spans or not other.spans:
        return False
    return one.spans[-1].end <= other.spans[0].start or other.spans[-1].end <= one.spans[0].start


def _score(one: Spanned, document: Document, other: Spanned, their: Document) -> float:
    words = dice(one.spans, other.spans)
    same_type = type_of(one) == type_of(other)
    shared = _shared_arguments(one, document, other, their)
    if not words and not (shared and same_type and not (one.spans and other.spans)):
        return 0.0
    return WORDS * words + TYPE * same_type + ARGUMENTS * shared


def _shared_arguments(one: Spanned, document: Document, other: Spanned, their: Document) -> float:
    mine, theirs = _fillers(one, document), _fillers(other, their)
    total = mine.total() + theirs.total()
    return 2 * (mine & theirs).total() / total if total else 0.0


def _fillers(one: Spanned, document: Document) -> Counter[object]:
    if not isinstance(one, EventMention):
        return Counter()
    return Counter((argument.role, argument_key(document, argument)) for argument in one.arguments)
