"""Whether a number is a rise, a fall, or where one ended: "rose 2 percent", "down to 12", "bringing the toll to 12"."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from annotator.domain.annotations import Direction
from annotator.nlp.grammar import VERBS, children
from annotator.nlp.units import unit_words
from annotator.nlp.words import word_set

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens
    from spacy.tokens import Token

RISES = word_set(
    """
    rise increase grow climb jump surge soar up raise double triple quadruple gain rally advance rebound leap spike add
    improve expand strengthen
    """
)
FALLS = word_set(
    """
    fall decrease drop decline shrink plunge sink down cut reduce lose tumble plummet slide slip shed dip slump ease
    narrow retreat weaken slash halve
    """
)
ONLY_SHARES = frozenset({"gain", "add", "lose", "advance", "retreat", "improve", "shed", "raise", "cut", "narrow"})
"""Verbs whose objects are a rise or fall only as a share or in points: "lost 190 points", not "lost 190 men"."""

TOTALS = frozenset({"toll", "total", "number", "count", "tally"})
ENDS = {"to": Direction.CHANGE_TO, "from": Direction.CHANGE_FROM}


def change_of(number: Tokens, anchor: Token) -> Direction:
    """The direction that the words around a number give it; `anchor` is what it counts, or the number itself."""
    before = number.doc[number.start - 1] if number.start else None
    anchor = _first(anchor)
    preposition = anchor.head.lower_ if anchor.dep_ == "pobj" else ""
    above = anchor.head.head if preposition in ("to", "from", "by") else anchor.head
    if above.lemma_ == "bring" and preposition == "to" and _tells_total(above):
        return Direction.TOTAL_SO_FAR
    if preposition in ("to", "from") and anchor.i >= number.end and children(above, "dobj"):
        return Direction.NONE  # "cut power to 3,000 homes"
    if above.lemma_.lower() in ONLY_SHARES and anchor.dep_ == "dobj" and not _is_share(number, anchor):
        adds = above.lemma_.lower() == "add" and anchor.pos_ == "NOUN" and anchor.i >= number.end
        return Direction.INCREASE if adds else Direction.NONE  # "added 281,000 jobs"
    moves = _direction(above) if anchor.dep_ in ("pobj", "npadvmod", "dobj", "advmod") else Direction.NONE
    if before is not None and before.lower_ in ENDS and (moves is Direction.NONE or preposition != before.lower_):
        return _end_by_place(anchor, before)
    if moves is Direction.NONE:
        return _direction(before) if before is not None and before.lower_ in ("up", "down") else Direction.NONE
    return ENDS.get(preposition, moves)


def _end_by_place(anchor: Token, before: Token) -> Direction:
    """ "fell from $2,415 to $2,315", which the parse often takes for one number."""
    moved = any(_direction(word) is not Direction.NONE for word in islice(anchor.ancestors, 3) if word.pos_ in VERBS)
    return ENDS[before.lower_] if moved else Direction.NONE


def _tells_total(verb: Token) -> bool:
    return any(one.lemma_.lower() in TOTALS for one in children(verb, "dobj"))


def _direction(word: Token) -> Direction:
    if word.pos_ not in (*VERBS, "ADV", "ADP", "NOUN"):
        return Direction.NONE
    lemma = word.lemma_.lower()
    return Direction.INCREASE if lemma in RISES else Direction.DECREASE if lemma in FALLS else Direction.NONE


def _first(anchor: Token) -> Token:
    """ "190 points, or 0.6 percent": both have the place of the first."""
    while anchor.dep_ in ("conj", "appos") and anchor.head.i < anchor.i and anchor.head.pos_ in ("NOUN", "NUM"):
        anchor = anchor.head
    return anchor


def _is_share(number: Tokens, anchor: Token) -> bool:
    """A share, points, or a measure: "lost 286 tons"."""
    if anchor.lower_ in unit_words().units:
        return True
    return any(token.lower_ in ("%", "percent", "cent", "point", "points") for token in (*number, anchor))
