"""Multiples of what was there before: "doubled", "twice as many deaths", "three times the price"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.annotations import FigureKind
from annotator.domain.quantity_words import FOLD, MULTIPLES
from annotator.nlp.expressions import Expression
from annotator.nlp.grammar import NOUNS
from annotator.nlp.words import word_set

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens
    from spacy.tokens import Token

OTHERWISE = frozenset({"up", "down", "over", "back", "as"})
"""Words behind "doubled" that make it tell no amount: "doubled over", "doubles as a school"."""

COMPARED = word_set("the its their his her our your that those this these what as more less fewer")
"""Words behind "twice" and "three times" that begin what it is compared with."""


def is_multiple(number: Tokens) -> bool:
    """Whether a word that may multiply does: as a verb, or before what it is compared with."""
    word = number[-1]
    behind = word.doc[word.i + 1 : word.i + 3]
    if word.pos_ == "VERB":
        return not behind or behind[0].lower_ not in OTHERWISE
    is_noun = word.lower_.endswith("ing") and behind[:1] and behind[0].lower_ in ("of", "in")  # "a doubling of prices"
    return bool(is_noun) or (len(behind) > 0 and behind[0].lower_ in COMPARED)


def is_multiple_word(number: Tokens) -> bool:
    """Whether the number ends with a word that may multiply."""
    return number[-1].lower_ in MULTIPLES


def as_multiple(found: Expression, number: Tokens) -> tuple[Expression, Tokens]:
    """ "three times as many": a count that the words behind it make a multiple, "times" included."""
    behind = number.doc[number.end : number.end + 2]
    is_count = found.reading.kind is FigureKind.COUNT and len(behind) == 2 and behind[0].lower_ == "times"
    if not is_count or not (behind[1].lower_ in COMPARED or behind[1].tag_ in ("JJR", "RBR")):
        return found, number
    reading = replace(found.reading, kind=FigureKind.MEASURE, unit=FOLD)
    whole = number.doc[number.start : number.end + 1]
    return Expression(found.start, whole.end_char, reading), whole


def counted_many(number: Tokens) -> Token | None:
    """The noun of "twice as many [people]", "three times more [attacks]"."""
    behind = number.doc[number.end : number.end + 2]
    much = behind[1:] if behind[:1] and behind[0].lower_ == "as" else behind[:1]
    if not much or much[0].lower_ not in ("many", "much", "few", "more", "fewer", "less"):
        return None
    head = much[0].head
    return head if head.pos_ in NOUNS and head.i > much[0].i else None
