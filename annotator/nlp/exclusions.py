"""Numbers that are no figures: years and dates, names ("Boeing 737"), scores, and "one" as a pronoun."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from annotator.domain.annotations import FigureKind, Modifier
from annotator.nlp.entities import DATES, YEAR, is_date
from annotator.nlp.expressions import Expression
from annotator.nlp.in_context import is_age
from annotator.nlp.lexicon import Lexicon
from annotator.nlp.multiples import is_multiple, is_multiple_word
from annotator.nlp.words import word_set

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Tokens

NAMES = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "PRODUCT", "WORK_OF_ART", "LAW", "EVENT"})
NAMED_BY = word_set(
    """
    no no. nos number section article articles chapter paragraph part phase page pages volume flight route highway
    interstate road room gate pier terminal platform channel unit level grade type model version class resolution
    protocol rule law act pp case psalm verse figure fig table kr p sp ftse nasdaq stoxx asx nikkei topix dax russell
    """
)
"""Words that make the number behind them a name, or an amount in a unit that cannot be read."""

ONLY_WITH_OF = frozenset({"scores", "tens", "a couple", "a pair", "a trio", "a score"})
WHEN = frozenset({"ago", "later", "earlier", "before", "after", "afterwards", "prior", "hence"})
WHEN_WORDS = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[ap]\.?m\b|o'clock"
    r"|century|gmt|noon|midnight|\d(?:st|nd|rd|th)\b|\d[:/]\d|\b(?:ago|later|earlier|before|after|since|early|late|mid)\b",
    re.IGNORECASE,
)
RECENT = re.compile(r"19\d\d|20[0-3]\d")
BEFORE_YEAR = frozenset({"in", "since", "by", "until", "from", "year", "to", "before", "after"})
HYPHENED = re.compile(r"[-–](?!an?-)[^\W\d_]")
CLOCK = re.compile(r"\s*(?:[ap]\.?m\b|o['’]clock)", re.IGNORECASE)
PART_OF_TIME = frozenset({"first", "second", "third", "fourth", "last", "latter", "final", "opening", "early"})
""" "The second half of the year" is a time, and no half of anything."""

CODE = re.compile(r"0\d|\+\d+$")
"""Telephone numbers and the like."""

SCORE = re.compile(r"\d{1,2}[-–]\d{1,2}")


def entities_by_token(doc: Doc) -> dict[int, Tokens]:
    """The pipeline's entities by each of their tokens."""
    return {token.i: entity for entity in doc.ents for token in entity}


def is_excluded(found: Expression, number: Tokens, text: str, entities: Mapping[int, Tokens], lexicon: Lexicon) -> bool:
    """Whether the expression is no figure, or not one that can be read."""
    around = [entities[token.i] for token in number if token.i in entities]
    words, after = text[found.start : found.end], text[found.end : found.end + 12]
    return (
        _is_time(found, number, around, lexicon.counts_when)
        or (is_multiple_word(number) and not is_multiple(number))
        or (not _is_measured(found) and _is_name(number, around))
        or (HYPHENED.match(after) is not None and not (_is_measured(found) and "-" in words))
        or CODE.match(words) is not None
        or (found.reading.kind is FigureKind.COUNT and CLOCK.match(after) is not None)
        or (words.lower() == "half" and number.start > 0 and number.doc[number.start - 1].lower_ in PART_OF_TIME)
        or _is_note(found, number, words, text)
        or (_is_pronoun(words, number) and not (lexicon.counts_one and _is_one_of(number)))
        or _lacks_of(found, number, words, after)
        or (SCORE.fullmatch(words) is not None and number.root.dep_ not in ("nummod", "quantmod"))
    )


def _is_note(found: Expression, number: Tokens, words: str, text: str) -> bool:
    """ "(17)" behind a statement is a note, "6-7 (4)" a score; "Ana Petrov (43)" has an age."""
    is_short = words.isdecimal() and len(words) < 4
    in_brackets = text[max(found.start - 1, 0) : found.end + 1] == f"({words})"
    return is_short and in_brackets and not is_age(number)


def _is_measured(found: Expression) -> bool:
    """With a unit or currency of its own, which no name has."""
    return found.reading.unit is not None or found.reading.currency is not None


def _is_time(found: Expression, number: Tokens, around: Sequence[Tokens], counts_when: bool) -> bool:
    """In a date that says when, or a bare year; a length of time only where it says how long ago."""
    if found.reading.kind is FigureKind.DURATION:
        following = number.doc[number.end : number.end + 1]
        return not counts_when and len(following) > 0 and following[0].lower_ in WHEN
    if _is_measured(found):
        return False
    if any(one.label_ in DATES and is_date(one.text) and _says_when(one.text, number.text) for one in around):
        return True
    exact = found.reading.kind is FigureKind.COUNT and found.reading.quantity.modifier is Modifier.EXACT
    if not exact or YEAR.fullmatch(number.text) is None:
        return False
    before = number.doc[number.start - 1].lower_ if number.start else ""
    return RECENT.fullmatch(number.text) is not None or bool(around) or before in BEFORE_YEAR


def _says_when(date: str, number: str) -> bool:
    """Whether the number is a day, an hour or a year: "20 per week" is none, though the pipeline calls it a date."""
    if re.match(rf"{re.escape(number)} (?:an?|the)\b", date):  # "up from 25 a year earlier"
        return False
    return YEAR.search(number) is not None or WHEN_WORDS.search(date) is not None


def _is_name(number: Tokens, around: Sequence[Tokens]) -> bool:
    """Part of a longer name, or behind a word that numbers things: "Boeing 737", "section 427"."""
    named = [one for one in around if one.label_ in NAMES]
    before = number.doc[number.start - 1] if number.start else None
    if any(len(one) > len(number) for one in named):
        return True
    if before is None:
        return bool(named)
    if any(one.label_ == "PRODUCT" for one in named) and (before.pos_ == "PROPN" or not number.text[0].isdigit()):
        return True
    return before.lower_ in NAMED_BY or (number[0].is_digit and _is_numbered(before, number.root))


def _is_numbered(before: Token, number: Token) -> bool:
    """ "Boeing 737", also in "Boeing 737 jets"; not "in Zelen 30 people"."""
    if before.pos_ != "PROPN" or before.ent_type_ in DATES:
        return False
    return number.head == before or (before.dep_ in ("compound", "nmod") and before.head == number.head)


def _is_pronoun(words: str, number: Tokens) -> bool:
    """ "one" that counts nothing: "one of the towns", "one can say", "the wounded one"; "no" as an answer."""
    if words.lower() not in ("one", "no"):
        return False
    token = number.root
    if token.dep_ in ("nummod", "det"):
        return token.head.i < token.i
    return words.lower() == "no" or token.dep_ not in ("dobj", "nsubjpass") or _stands_for_another(token)


def _is_one_of(number: Tokens) -> bool:
    following = number.doc[number.end : number.end + 1]
    return number.text.lower() == "one" and len(following) > 0 and following[0].lower_ == "of"


def _stands_for_another(token: Token) -> bool:
    return token.i + 1 < len(token.doc) and token.nbor().lower_ in ("of", "another")


def _lacks_of(found: Expression, number: Tokens, words: str, after: str) -> bool:
    """ "scores" without "of" are points or a verb, "half" without it half of something unsaid; "3 in 10" needs none.

    Nor does what grows or shrinks "by half".
    """
    if found.reading.kind is FigureKind.FRACTION and number.start and number.doc[number.start - 1].lower_ == "by":
        return False
    needs = words.lower() in ONLY_WITH_OF or (found.reading.kind is FigureKind.FRACTION and " in " not in f" {words} ")
    return needs and "out of" not in words and (after.split() or [""])[0].lower() != "of"
