"""Finds number expressions in text: runs of words that `read_quantity` reads to the end, as long as possible."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from annotator.domain.annotations import FigureKind, Modifier
from annotator.domain.numerals import FRACTIONS, MULTIPLIERS, SCALES, TENS, UNITS
from annotator.domain.quantity import Reading, read_quantity
from annotator.domain.quantity_words import (
    AFTER,
    CURRENCIES,
    CURRENCY_WORDS,
    MODIFIERS,
    NEWSQUANT,
    PERCENT_WORDS,
    RANGE_WORDS,
    TIME_WORDS,
    UNIT_WORDS,
)
from annotator.nlp.words import word_set


@dataclass(frozen=True, slots=True)
class Expression:
    """A number expression: its offsets, modifier and unit included, and what it says."""

    start: int
    end: int
    reading: Reading


def _any_of(words: Iterable[str]) -> str:
    """A pattern for any of these, the longest first, with any blank for a space."""
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(BLANK.join(map(re.escape, word.split())) for word in longest_first)


BLANK = r"[ \t\u00a0\u202f]+"
DIGITS = r"\d{1,3}(?:[,.\u00a0\u202f\u2009]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:\.\d+)?"
SCALE_WORDS = [word for word in SCALES if len(word) > 3]
AFTER_ARTICLE = [*MULTIPLIERS, *SCALE_WORDS, *FRACTIONS]
VAGUE_WORDS = [word for word in NEWSQUANT if word != "many"]
NUMBER_WORDS = (
    rf"(?:half{BLANK})?an?{BLANK}(?=(?:{_any_of(AFTER_ARTICLE)})\b)"
    rf"|(?:{_any_of([*VAGUE_WORDS, *UNITS, *TENS, 'half'])})\b|no\b(?!\.)"
)
LEAD = rf"(?:another|an{BLANK}additional|additional|(?:{_any_of(MODIFIERS)})(?!\w)|between|from|\+)"
NOT_INSIDE = r"(?<![\w#$€£¥₹₽₴.\-−])(?<!\w[.,:/'’\-–#@&])"
FIRST = re.compile(
    rf"{NOT_INSIDE}(?P<lead>(?:{LEAD}(?:{BLANK})?){{0,2}})"
    rf"(?P<core>(?:{_any_of(CURRENCIES)}) ?(?=\d)|\d|{NUMBER_WORDS})",
    re.IGNORECASE,
)
"""Where an expression begins: words that bound it, then a currency sign, a digit or a number word."""

DIGITS_ONLY = re.compile(rf"{NOT_INSIDE}(?P<lead>)(?P<core>(?:{_any_of(CURRENCIES)}) ?(?=\d)|\d)", re.IGNORECASE)
"""The same for texts in a language whose number words are not known."""

PART = re.compile(
    rf"(?:{_any_of(CURRENCIES)})|(?:{DIGITS})[a-z]*|[^\W\d_]+|[%+]",
    re.IGNORECASE,
)
MOST_PARTS = 12
"""Words of the longest expression: keeps a table full of numbers from being read as one."""

GAP = re.compile(r"[ \t\u00a0\u202f]*[-–—]?[ \t\u00a0\u202f]*")
VOCABULARY = frozenset(
    word
    for phrase in (
        *UNITS, *TENS, *SCALE_WORDS, *MULTIPLIERS, *FRACTIONS, *NEWSQUANT, *AFTER, *CURRENCIES, *CURRENCY_WORDS,
        *PERCENT_WORDS, *RANGE_WORDS, *UNIT_WORDS, *TIME_WORDS, *(f"{word}s" for word in TIME_WORDS),
        "a bn k m mn tn lakh old and no in out",
    )
    for word in phrase.split()
)  # fmt: skip
"""All words that may stand inside an expression; any other ends it."""

CLOSED = re.compile(r"(?![\w%])(?![.,:/]\d)(?![-–]\d)")
"""What an expression's end must look like: not in the middle of a word, a date, a time or a score."""

POINT_GROUPS = re.compile(r"(?<![\d.])(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?(?![\d.])")
POINT_LANGUAGES = word_set("bs ca da de el es hr id it mk nl pt ro sl sq sr sv tr vi")
"""Languages that write 1.200,5 for what English writes as 1,200.5."""


def expressions(text: str, language: str = "en") -> Iterator[Expression]:
    """All number expressions of a text, left to right, without overlaps; outside English only those with digits."""
    first = FIRST if language.startswith("en") else DIGITS_ONLY
    offset = 0
    while begin := first.search(text, offset):
        found = _expression(text, begin, language)
        if found:
            yield found
        offset = found.end if found else begin.end()


def _expression(text: str, begin: re.Match[str], language: str) -> Expression | None:
    """The longest reading from the earliest start: with the words before the number, else with fewer of them."""
    ends = list(_ends(text, begin.start("core")))
    starts = [begin.start() + word.start() for word in re.finditer(r"\S+", begin["lead"])]
    for start in (*starts, begin.start("core")):
        for end in reversed(ends):
            reading = read_quantity(readable(text[start:end], language))
            if reading and _complete(reading, text[start:end], text[end:]):
                return Expression(start, end, reading)
    return None


def _ends(text: str, start: int) -> Iterator[int]:
    """Where an expression that starts here may end: after each word that could belong to it."""
    last = start
    for part in islice(PART.finditer(text, start), MOST_PARTS):
        if not GAP.fullmatch(text, last, part.start()):
            return
        word = part.group().lower()
        if not (word[0].isdigit() or word in VOCABULARY):
            return
        last = part.end()
        if CLOSED.match(text, last):
            yield last


def readable(words: str, language: str = "en") -> str:
    """The words with digits grouped as English does, as `read_quantity` expects them."""
    groups_by_points = language.partition("-")[0].lower() in POINT_LANGUAGES
    return POINT_GROUPS.sub(_english_digits, words) if groups_by_points else words


def _english_digits(found: re.Match[str]) -> str:
    return found[1].replace(".", ",") + (f".{found[2]}" if found[2] else "")


def _complete(reading: Reading, words: str, after: str) -> bool:
    """Whether the reading used every word, and none of them in a sense that its neighbours forbid."""
    first, last = words.lower().split(maxsplit=1)[0], words.lower().rsplit(maxsplit=1)[-1]
    is_range = reading.quantity.modifier is Modifier.BETWEEN
    if reading.rest or (first in ("between", "from") and not is_range):
        return False
    if last in ("more", "fewer") and re.match(r"\s+than\b", after):
        return False
    # "Thirty points" are a score; only "percentage points" are a share.
    return not (reading.kind is FigureKind.PERCENT and last == "points" and "percentage" not in words.lower())
