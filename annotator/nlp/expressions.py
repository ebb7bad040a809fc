"""Finds number expressions in text: runs of words that `read_quantity` reads to the end, as long as possible."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from itertools import islice

from annotator.domain.annotations import Direction, FigureKind, Modifier, Quantity
from annotator.domain.numerals import FRACTIONS, MULTIPLIERS, SCALES, TENS, UNITS
from annotator.domain.quantity import Reading, bounded, read_quantity
from annotator.domain.quantity_words import (
    AFTER,
    MODIFIERS,
    MONEY_UNITS,
    MULTIPLES,
    PERCENT_WORDS,
    RANGE_WORDS,
    TIME_WORDS,
)
from annotator.nlp.units import unit_words
from annotator.nlp.vague import vague_words
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
SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
POWER = rf"(?P<times>\d+(?:\.\d+)?) ?[×x·] ?10 ?\^?(?P<power>[-−–⁻]?[\d{SUPERSCRIPTS}]{{1,2}})(?!\d)"
""" "2.998×10−8", also with digits above the line."""

FEET_AND_INCHES = re.compile(r"\d['′’] ?\d{1,2}(?:[\"″”]|'')|\d-(?:foot|feet|ft)-\d{1,2}(?!\d)")
""" "5'10\"", "6-foot-2": how tall people are."""

DIGITS = (
    rf"{FEET_AND_INCHES.pattern}|\d+(?:\.\d+)? ?[×x·] ?10 ?\^?[-−–⁻]?[\d{SUPERSCRIPTS}]{{1,2}}(?!\d)"
    r"|\d{1,3}(?:[,.\u00a0\u202f\u2009]\d{3})+(?!\d)(?:[.,]\d+)?|\d{1,2}/\d{1,2}(?![/\d])|\d+(?:\.\d+)?|\.\d+"
)
SCALE_WORDS = [word for word in SCALES if len(word) > 3]
AFTER_ARTICLE = [*MULTIPLIERS, *SCALE_WORDS, *FRACTIONS]
POWERED = [f"{unit}{power}" for unit in ("km", "cm", "mm", "m") for power in "2²3³"]
FOLDS = [f"{word}fold" for word in (*UNITS, *TENS, "hundred")]


def _number_words() -> str:
    """A pattern for the words that a number may begin with."""
    vague = [word for word in vague_words() if word != "many"]
    return (
        rf"(?:half{BLANK})?an?{BLANK}(?=(?:{_any_of(AFTER_ARTICLE)})\b)"
        rf"|(?:{_any_of([*vague, *UNITS, *TENS, *FOLDS, *MULTIPLES, 'half'])})\b|[½¼¾⅓⅔]|no\b(?!\.)"
    )


LEAD = rf"(?:another|an{BLANK}additional|additional|(?:{_any_of(MODIFIERS)})(?![^\W\d])|between|from|\+)"
NOT_INSIDE = r"(?<![\w#$€£¥₹₽₴₩₪₺₦₱฿₫.\-−])(?<!\w[.,:/'’\-–#@&])"
BELOW = rf"(?:(?<![\w.])(?P<minus>[-−]|minus[ -])|\b(?P<sub>sub)-|{NOT_INSIDE})"
"""A minus, "sub-" in the sense of less than, or nothing that the number would be a part of."""

GLYPHS = {"½": " 1/2", "¼": " 1/4", "¾": " 3/4", "⅓": " 1/3", "⅔": " 2/3"}
SPACED_BILLION = re.compile(r"(?<=\d) B\b")
""" "8 B people"."""

SPACED_DOLLAR = r"(?-i:(?:HK|US|AU|NZ|CA|NT|C|S) \$)"
""" "HK $3.7 billion", as agencies and tables write it."""


@dataclass(frozen=True, slots=True)
class Patterns:
    """What finds expressions, made of all known units and currencies."""

    first: re.Pattern[str]
    """Where an expression begins: words that bound it, then a currency sign, a digit or a number word."""
    digits_only: re.Pattern[str]
    """The same for texts in a language whose number words are not known."""
    part: re.Pattern[str]
    vocabulary: frozenset[str]
    """All words that may stand inside an expression; any other ends it."""


@lru_cache(maxsize=1)
def patterns() -> Patterns:
    """Made when they are first needed: the units behind them take half a second."""
    known = unit_words()
    sign = rf"(?:{SPACED_DOLLAR}|(?:{_any_of(known.signs)}) ?)(?=[\d.])"
    lead = rf"(?P<lead>(?:{LEAD}(?:{BLANK})?){{0,2}})"
    first = rf"{BELOW}{lead}(?P<core>{sign}|\d|\.\d|{_number_words()})"
    part = (
        rf"(?:{_any_of(known.signs)})(?=[ \d.])|(?:{DIGITS})[a-z]*|°[cf]\b"
        r"|(?:km|mi|m|ft)/(?:hr|h|s)\b|(?:km|cm|mm|m)[2²3³]|[^\W\d_]+|[$€£₹₽₴](?!\d)|[%+¢½¼¾⅓⅔°]"
    )
    phrases = (*WORDS, *vague_words(), *known.signs, *known.currencies, *known.units)
    return Patterns(
        re.compile(first, re.IGNORECASE),
        re.compile(rf"{BELOW}(?P<lead>)(?P<core>{sign}|\d)", re.IGNORECASE),
        re.compile(part, re.IGNORECASE),
        frozenset(word for phrase in phrases for word in phrase.split()),
    )


MOST_PARTS = 12
"""Words of the longest expression: keeps a table full of numbers from being read as one."""

GAP = re.compile(r"[ \t\u00a0\u202f]*[-–—]?[ \t\u00a0\u202f]*")
WORDS = (
    *(*UNITS, *TENS, *SCALE_WORDS, *MULTIPLIERS, *FRACTIONS, *AFTER, *PERCENT_WORDS, *RANGE_WORDS),
    *(*TIME_WORDS, *(f"{word}s" for word in TIME_WORDS)),
    *(*MONEY_UNITS, *FOLDS, *MULTIPLES, *"½¼¾⅓⅔°", *POWERED, "age", "of", "km/h", "km/hr", "mi/h", "m/s", "ft/s"),
    *"a an b bn f k m mil mn tn lakh old olds and no in out hk us au nz ca nt c s".split(),
)
"""Words of numbers and what bounds them, beside those of units."""

CLOSED = re.compile(r"(?![\w%])(?![.,:/]\d)(?![-–]\d)")
"""What an expression's end must look like: not in the middle of a word, a date, a time or a score."""

POINT_GROUPS = re.compile(r"(?<![\d.])(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?(?![\d.])")
POINT_LANGUAGES = word_set("bs ca da de el es hr id it mk nl pt ro sl sq sr sv tr vi")
"""Languages that write 1.200,5 for what English writes as 1,200.5."""


def expressions(text: str, language: str = "en") -> Iterator[Expression]:
    """All number expressions of a text, left to right, without overlaps; outside English only those with digits."""
    first = patterns().first if language.startswith("en") else patterns().digits_only
    offset = 0
    while begin := first.search(text, offset):
        found = _expression(text, begin, language)
        if found:
            yield found
        offset = found.end if found else begin.end()


def _expression(text: str, begin: re.Match[str], language: str) -> Expression | None:
    """The longest reading from the earliest start: with the words before the number, else with fewer of them."""
    ends = list(_ends(text, begin.start("core")))
    starts = [begin.start("lead") + word.start() for word in re.finditer(r"\S+", begin["lead"])]
    for start in (*starts, begin.start("core")):
        for end in reversed(ends):
            found = _read(text[start:end], text[end:], begin, language)
            if found:
                signed = begin["minus"] or begin["sub"]
                return Expression(begin.start() if signed else start, end, found)
    return None


def _read(words: str, after: str, begin: re.Match[str], language: str) -> Reading | None:
    """A complete reading of the words, or None."""
    reading = _quantity(words, language)
    if reading is None or not _complete(reading, words, after):
        return None
    quantity = reading.quantity
    if begin["minus"]:
        below = _negative(quantity)
        is_fall = reading.kind is FigureKind.PERCENT
        return replace(reading, quantity=replace(below, change=Direction.DECREASE) if is_fall else below)
    if begin["sub"] and quantity.modifier is Modifier.EXACT and quantity.value is not None:
        return replace(reading, quantity=bounded(quantity.value, Modifier.LESS_THAN, quantity.change))
    return reading


@lru_cache(maxsize=4096)
def _quantity(words: str, language: str) -> Reading | None:
    """What some words say; the same few numbers stand in every article."""
    return read_quantity(readable(words, language), vague_words(), unit_words())


def _negative(quantity: Quantity) -> Quantity:
    """The same below zero: bounds change places."""
    low, high = quantity.high, quantity.low
    low, value, high = (None if one is None else -one for one in (low, quantity.value, high))
    return replace(quantity, low=low, value=value, high=high, low_open=quantity.high_open, high_open=quantity.low_open)


def _ends(text: str, start: int) -> Iterator[int]:
    """Where an expression that starts here may end: after each word that could belong to it."""
    last = start
    for part in islice(patterns().part.finditer(text, start), MOST_PARTS):
        if not GAP.fullmatch(text, last, part.start()):
            return
        word = part.group().lower()
        if not (word[0].isdigit() or word[0] == "." or word in patterns().vocabulary):
            return
        last = part.end()
        if CLOSED.match(text, last):
            yield last


@lru_cache(maxsize=1)
def _scaled() -> str:
    """Units and currencies that "1.5 m" before them makes millions of."""
    known = unit_words()
    return _any_of(word for word in (*known.currencies, *known.units) if len(word) > 3 and word.isalpha())


def readable(words: str, language: str = "en") -> str:
    """The words with digits grouped as English does, as `read_quantity` expects them."""
    groups_by_points = language.partition("-")[0].lower() in POINT_LANGUAGES
    words = re.sub(POWER, _written_out, words)
    words = SPACED_BILLION.sub("B", words)
    words = re.sub(r"(\d)(?:['′’] ?|-(?:foot|feet|ft)-)(\d{1,2})(?:[\"″”]|''|$)", r"\1 ft \2 in", words)
    words = re.sub(r"(?<=\d) ?ft\.? ?(\d{1,2}) ?in\b", r" ft \1 in", words)
    words = re.sub(r"(?<=\d) ?([CF])$", lambda found: f" °{found[1]}", words)
    words = re.sub(r"(?<=\d) ?Nm$", " newton meters", words)
    words = re.sub(r"(?<=\d)MP$", " megapixels", words)
    words = re.sub(rf"(?<=\d) m(?= (?:{_scaled()})\b)", " million", words)
    words = re.sub(r"[½¼¾⅓⅔]", lambda found: GLYPHS[found.group()], words)
    words = re.sub(r"(?<=\w)-?fold\b", " fold", words, flags=re.IGNORECASE)
    words = re.sub(r"(?<=\d)-(?= to )", "", words)
    words = re.sub(r" ?°(?! ?[CcFf]\b)", " degrees", words)
    words = re.sub(r"(?<=\d) ?(km|cm|mm|m)([2²3³])", _powered, words)
    words = re.sub(SPACED_DOLLAR, lambda found: found.group().replace(" ", ""), words)
    return POINT_GROUPS.sub(_english_digits, words) if groups_by_points else words


def _written_out(found: re.Match[str]) -> str:
    """Ten to a power as the digits that it stands for."""
    power = found["power"].translate({ord(sign): str(i) for i, sign in enumerate(SUPERSCRIPTS)})
    exponent = re.sub(r"[−–⁻]", "-", power)
    return format(Decimal(f"{found['times']}e{exponent}"), "f")


def _powered(found: re.Match[str]) -> str:
    """ "12 km2" with a word for the power."""
    return f" {'square' if found[2] in '2²' else 'cubic'} {found[1]}"


def _english_digits(found: re.Match[str]) -> str:
    return found[1].replace(".", ",") + (f".{found[2]}" if found[2] else "")


ORDINAL = re.compile(r"an?\s+(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b", re.IGNORECASE)
""" "a third day" is one more day, "a third of a day" and "a quarter mile" are parts."""


BARE_DEGREES = re.compile(r"\d ?[CF]$")
HOTTEST = 200.0


def _is_temperature(reading: Reading, after: str) -> bool:
    """ "30C" may be one; "777F", "800,000 F-Series" and "2021 C.P.I." are none."""
    value = reading.quantity.best
    return value is not None and abs(value) <= HOTTEST and re.match(r"[-.]\w", after) is None


VIDEO = re.compile(r"(?:240|360|480|720|1080|1440|2160|4320)p", re.IGNORECASE)
"""Lines of a picture; of other numbers "50p" are pence."""

CLOSE_RANGE = re.compile(r"\d\s?—\s?\d")
"""A long dash between digits; elsewhere it parts sentences: "on May 3—nine days before"."""


def _complete(reading: Reading, words: str, after: str) -> bool:
    """Whether the reading used every word, and none of them in a sense that its neighbours forbid."""
    first, last = words.lower().split(maxsplit=1)[0], words.lower().rsplit(maxsplit=1)[-1]
    is_range = reading.quantity.modifier is Modifier.BETWEEN
    if reading.rest or (first in ("between", "from") and not is_range):
        return False
    if is_range and _is_year_and_number(reading, words):
        return False
    if ORDINAL.match(words) and " of " not in words and reading.kind is not FigureKind.FRACTION:
        return False
    if BARE_DEGREES.search(words) and not _is_temperature(reading, after):
        return False
    if words.lower() == "no more" or VIDEO.fullmatch(words) or words.endswith((" Plus", " More")):  # "Note 10 Plus"
        return False
    if is_range and "—" in words and not CLOSE_RANGE.search(words):
        return False
    if last in ("more", "fewer") and re.match(r"\s+than\b", after):
        return False
    # "Thirty points" are a score; only "percentage points" are a share.
    return not (reading.kind is FigureKind.PERCENT and last == "points" and "percentage" not in words.lower())


def _is_year_and_number(reading: Reading, words: str) -> bool:
    """ "rose in 2018 to 3.9 million": a year and a number are no range."""
    low = re.match(r"(?:19|20)\d\d\b", words.lstrip())
    high = reading.quantity.high or 0
    return low is not None and (high > 2_100 or not float(high).is_integer())
