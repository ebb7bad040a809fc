"""Readings that the words around a number change: ages, amounts reached, magnitudes, pounds that are money."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from annotator.domain.annotations import Direction, FigureKind, Modifier
from annotator.domain.quantity import Reading, bounded
from annotator.nlp.grammar import VERBS
from annotator.nlp.words import word_set

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens

AGED = frozenset({"aged", "age", "ages"})
PAID = word_set(
    """
    pay cost spend earn fine owe borrow lend donate raise sell buy worth price invest charge bill million billion
    trillion
    """
)
PRICES = word_set(
    "price cost fee fine salary wage ticket budget profit revenue debt bill loan grant tax fund pension rent"
)
"""Words that make pounds money: what is done with it, and what it pays for."""


BEHIND_AGE = frozenset({",", ".", ";", ")", "–", "—", "of", "from", "who"})


def in_context(reading: Reading, number: Tokens) -> Reading:
    """A reading as the words around it make it."""
    for changed in (as_age, as_reached, as_magnitude, as_money):
        reading = changed(reading, number)
    return reading


def as_magnitude(reading: Reading, number: Tokens) -> Reading:
    """ "a magnitude 6.5 earthquake": of quakes, and of stars."""
    before = [token.lower_ for token in number.doc[max(number.start - 2, 0) : number.start] if token.text != "-"]
    is_size = reading.kind is FigureKind.COUNT and ("magnitude" in before[-1:] or before == ["magnitude", "of"])
    return replace(reading, kind=FigureKind.MEASURE, unit="{magnitude}") if is_size else reading


def as_money(reading: Reading, number: Tokens) -> Reading:
    """ "paid 20 pounds", "a million pounds": weights are not paid, nor told in millions."""
    if reading.unit != "[lb_av]" or not number[-1].lower_.startswith("pound"):
        return reading
    words = {token.lemma_.lower() for token in (*islice(number.root.ancestors, 3), *number, *number.root.children)}
    subjects = {child.lemma_.lower() for above in islice(number.root.ancestors, 3) for child in above.children}
    if words.isdisjoint(PAID) and subjects.isdisjoint(PRICES):
        return reading
    return replace(reading, kind=FigureKind.MONEY, unit=None, currency="GBP")


def as_age(reading: Reading, number: Tokens) -> Reading:
    """ "Ana Petrov, 43, said", "aged 18 to 34": a count that its place makes an age in years."""
    is_count = reading.kind is FigureKind.COUNT
    if reading.kind is FigureKind.DURATION and number.start and number.doc[number.start - 1].lower_ == "aged":
        return replace(reading, kind=FigureKind.AGE)
    if is_count and number.start and (number.doc[number.start - 1].lower_ in AGED or is_age(number)):
        return replace(reading, kind=FigureKind.AGE, unit="a")
    return reading


def as_reached(reading: Reading, number: Tokens) -> Reading:
    """ "ticked up to 8.2%": an amount that was reached, as "up" belongs to the verb, and no upper bound."""
    quantity, up = reading.quantity, number[0]
    is_end = up.lower_ == "up" and up.dep_ in ("prt", "advmod") and up.head.pos_ in VERBS and up.head.i == up.i - 1
    if quantity.modifier is not Modifier.UP_TO or quantity.value is None or not is_end:
        return reading
    return replace(reading, quantity=bounded(quantity.value, Modifier.EXACT, Direction.CHANGE_TO))


def is_age(number: Tokens) -> bool:
    """A number of two digits, in commas or brackets behind a name; small models take many for organisations."""
    doc, (first, last) = number.doc, (number.start, number.end)
    if first < 2 or last >= len(doc) or not number.text.isdecimal() or len(number.text) > 2:
        return False
    if doc[first - 1].text == "(" and doc[last].text == ")":
        return doc[first - 2].ent_type_ == "PERSON"
    name = doc[first - 2]
    is_named = name.pos_ == "PROPN" and name.ent_type_ in ("PERSON", "ORG", "")
    return is_named and doc[first - 1].text == "," and doc[last].lower_ in BEHIND_AGE
