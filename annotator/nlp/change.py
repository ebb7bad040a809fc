"""Whether a number is a rise, a fall, or where one ended: "rose 2 percent", "down to 12", "bringing the toll to 12"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.annotations import Direction
from annotator.nlp.grammar import VERBS, children

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens
    from spacy.tokens import Token

RISES = frozenset({"rise", "increase", "grow", "climb", "jump", "surge", "soar", "up", "raise", "double"})
FALLS = frozenset({"fall", "decrease", "drop", "decline", "shrink", "plunge", "sink", "down", "cut", "reduce"})
TOTALS = frozenset({"toll", "total", "number", "count", "tally"})
ENDS = {"to": Direction.CHANGE_TO, "from": Direction.CHANGE_FROM}


def change_of(number: Tokens, anchor: Token) -> Direction:
    """The direction that the words around a number give it; `anchor` is what it counts, or the number itself."""
    before = number.doc[number.start - 1] if number.start else None
    preposition = anchor.head.lower_ if anchor.dep_ == "pobj" else ""
    above = anchor.head.head if preposition in ("to", "from", "by") else anchor.head
    if above.lemma_ == "bring" and preposition == "to" and _tells_total(above):
        return Direction.TOTAL_SO_FAR
    if preposition in ("to", "from") and anchor.i >= number.end and children(above, "dobj"):
        return Direction.NONE  # "cut power to 3,000 homes"
    moves = _direction(above) if anchor.dep_ in ("pobj", "npadvmod", "dobj", "advmod") else Direction.NONE
    if moves is Direction.NONE:
        return _direction(before) if before is not None and before.lower_ in ("up", "down") else Direction.NONE
    return ENDS.get(preposition, moves)


def _tells_total(verb: Token) -> bool:
    return any(one.lemma_.lower() in TOTALS for one in children(verb, "dobj"))


def _direction(word: Token) -> Direction:
    if word.pos_ not in (*VERBS, "ADV", "ADP", "NOUN"):
        return Direction.NONE
    lemma = word.lemma_.lower()
    return Direction.INCREASE if lemma in RISES else Direction.DECREASE if lemma in FALLS else Direction.NONE
