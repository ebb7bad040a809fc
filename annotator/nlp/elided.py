"""What a bare number counts where the words stand at another one: "12 people, up from [8]"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.annotations import Figure, FigureKind
from annotator.nlp.grammar import governing_verb
from annotator.nlp.passage import Found, Passage

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens
    from spacy.tokens import Token

LEADS = frozenset({"to", "from", "including", "than"})
"""Words right before a number that compares, ends or takes out of what was counted: "up from 25"."""

STANDS_FOR = frozenset({"who", "whom", "them", "these", "those"})
MOVES = frozenset({"up", "down"})


def completed(found: Sequence[Found[Figure]], passage: Passage) -> list[Found[Figure]]:
    """The figures of a passage, bare numbers with what they count taken from another of their sentence."""
    done = list(found)
    for i, one in enumerate(done):
        if not _is_bare(one.annotation):
            continue
        number = _number(one, passage)
        before = next((other for other in reversed(done[:i]) if _may_give(other, number)), None)
        after = next((other for other in done[i + 1 : i + 2] if _may_give(other, number)), None)
        if before is not None and _points_back(number, before, passage):
            done[i] = _taken(one, before)
        elif after is not None and _moved(number, _number(after, passage)):
            done[i] = _taken(one, after)
    return done


def _is_bare(figure: Figure) -> bool:
    plain = figure.kind is FigureKind.COUNT and figure.currency is None and figure.unit in (None, "person")
    return plain and figure.counted is None


def _may_give(other: Found[Figure], number: Tokens) -> bool:
    figure = other.annotation
    is_count = figure.kind is FigureKind.COUNT and figure.counted is not None and figure.quantity.value != 0
    return is_count and other.head.sent == number.root.sent


def _number(one: Found[Figure], passage: Passage) -> Tokens:
    return passage.tokens(one.annotation.spans[0])


def _points_back(number: Tokens, other: Found[Figure], passage: Passage) -> bool:
    """Whether the words around a number say that it counts what the other one does."""
    doc = number.doc
    before = doc[number.start - 1].lower_ if number.start else ""
    following = [token.lower_ for token in doc[number.end : number.end + 2]]
    if following[:1] and following[0] in STANDS_FOR:
        return True
    if following[:1] == ["of"] and following[-1] in STANDS_FOR:
        return True
    if before in LEADS or (before == "of" and _is_average(number)):
        return not _goes_somewhere(number, other, before)
    return _is_part_of(number, other, passage)


def _is_average(number: Tokens) -> bool:
    return number.start > 1 and number.doc[number.start - 2].lower_ in ("average", "total", "peak", "record", "low")


def _goes_somewhere(number: Tokens, other: Found[Figure], before: str) -> bool:
    """ "sent 30 soldiers to 12": only amounts that grow or shrink end at a number."""
    root = number.root
    hangs_on = root.head.head if root.dep_ == "pobj" else None
    return before == "to" and hangs_on is not None and hangs_on != governing_verb(other.head)


def _is_part_of(number: Tokens, other: Found[Figure], passage: Passage) -> bool:
    """ "Of the 30 hostages, 12 were freed"."""
    whole: Token = other.head
    first = passage.tokens(other.annotation.spans[0])
    leads = number.doc[max(first.start - 2, 0) : first.start]
    return whole.dep_ == "pobj" and any(token.lower_ == "of" and token.is_title for token in leads)


def _moved(number: Tokens, after: Tokens) -> bool:
    """ "the index (16,369 up 58 points)"."""
    between = number.doc[number.end : after.start]
    return len(between) == 1 and between[0].lower_ in MOVES


def _taken(one: Found[Figure], other: Found[Figure]) -> Found[Figure]:
    given, own = other.annotation, one.annotation
    return Found(
        replace(own, counted=given.counted, unit=own.unit or given.unit, role=own.role or given.role), one.head
    )
