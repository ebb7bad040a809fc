"""What a bare number counts, or its unit, where the words stand at another one: "12 people, up from [8]"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.annotations import Figure, FigureKind
from annotator.nlp.grammar import governing_verb
from annotator.nlp.passage import Found, Passage
from annotator.nlp.units import normalized

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens
    from spacy.tokens import Token

LEADS = frozenset({"to", "from", "including", "than", "against"})
"""Words right before a number that compares, ends or takes out of what was counted: "up from 25"."""

STANDS_FOR = frozenset({"who", "whom", "them", "these", "those"})
JOINS = frozenset({",", "and", "or"})
ALIKE, NEAR = 3.0, 12
"""How many times greater or less, and how many words away, a number with another one's unit may be."""

MOVES = frozenset({"up", "down"})


def completed(found: Sequence[Found[Figure]], passage: Passage) -> list[Found[Figure]]:
    """The figures of a passage, bare numbers with what they count taken from another of their sentence."""
    done = list(found)
    for i in reversed(range(len(done) - 1)):  # "2, 3 and 4 percent": the last one gives its unit to those before it
        if _is_bare(done[i].annotation) and _is_listed(done[i], done[i + 1], passage):
            is_measure = _is_measured(done[i + 1].annotation)
            done[i] = (_measured if is_measure else _taken)(done[i], done[i + 1])
    for i, one in enumerate(done):
        if not _is_bare(one.annotation):
            continue
        if i and _compares(one, done[i - 1], passage):
            done[i] = _measured(one, done[i - 1])
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


def _is_listed(one: Found[Figure], after: Found[Figure], passage: Passage) -> bool:
    """Whether only commas and "and" part a number from one behind it that has a unit or counts something."""
    between = passage.doc[_number(one, passage).end : _number(after, passage).start]
    joins = len(between) > 0 and all(token.lower_ in JOINS for token in between)
    return joins and (_is_measured(after.annotation) or after.annotation.counted is not None)


def _compares(one: Found[Figure], other: Found[Figure], passage: Passage) -> bool:
    """ "5.6 percent, up from [5.2]", "45 cents, up [3]": of the size of the measured one, or a smaller step."""
    number = _number(one, passage)
    before = number.doc[number.start - 1].lower_ if number.start else ""
    own, given = one.annotation.quantity.best, other.annotation.quantity.best
    is_near = bool(own and given) and 1 / ALIKE < abs(own or 0) / abs(given or 1) < ALIKE
    same = number.root.sent == other.head.sent and number.start - _number(other, passage).end <= NEAR
    fits = is_near if before in ("from", "than", "against") else before in MOVES and (own or 0) < (given or 0)
    return fits and same and _is_measured(other.annotation)


def _is_measured(figure: Figure) -> bool:
    return figure.currency is not None or figure.unit not in (None, "person")


def _measured(one: Found[Figure], other: Found[Figure]) -> Found[Figure]:
    """The number in the unit of the other one."""
    given, own = other.annotation, one.annotation
    taken = replace(own, kind=given.kind, unit=given.unit, currency=given.currency, per=own.per or given.per)
    return Found(replace(taken, role=own.role or given.role, normalized=normalized(taken)), one.head)


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
    """ "the index (16,369 up 58 points)", "from 12 to 8 points"."""
    between = number.doc[number.end : after.start]
    is_end = number.start > 0 and number.doc[number.start - 1].lower_ == "from" and between.text == "to"
    return is_end or (len(between) == 1 and between[0].lower_ in MOVES)


def _taken(one: Found[Figure], other: Found[Figure]) -> Found[Figure]:
    given, own = other.annotation, one.annotation
    return Found(
        replace(own, counted=given.counted, unit=own.unit or given.unit, role=own.role or given.role), one.head
    )
