"""Reads a quantity as people type or write it: "at least 30", "20-30", "$1.5 million", "dozens", "700 more", "12%"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from annotator.domain.annotations import Direction, FigureKind, Modifier, Quantity
from annotator.domain.numerals import SCALES, Numeral, read_numeral

VagueWords = Mapping[str, tuple[float | None, float | None]]

NEWSQUANT: VagueWords = {
    "tens": (10, 100),
    "dozens": (12, 120),
    "scores": (40, None),
    "hundreds": (100, 1_000),
    "thousands": (1_000, 10_000),
    "tens of thousands": (10_000, 100_000),
    "hundreds of thousands": (100_000, 1_000_000),
    "millions": (1_000_000, 10_000_000),
    "tens of millions": (10_000_000, 100_000_000),
    "hundreds of millions": (100_000_000, 1_000_000_000),
    "billions": (1_000_000_000, 10_000_000_000),
    "several": (3, None),
    "a few": (2, None),
    "a handful": (2, None),
    "many": (None, None),
}
"""Bounds of vague words after the NewsQuant convention ("dozens" is 12 to 120)."""

MODIFIERS: Mapping[str, Modifier] = {
    "at least": Modifier.AT_LEAST,
    "no fewer than": Modifier.AT_LEAST,
    "no less than": Modifier.AT_LEAST,
    "not less than": Modifier.AT_LEAST,
    "a minimum of": Modifier.AT_LEAST,
    "more than": Modifier.MORE_THAN,
    "over": Modifier.MORE_THAN,
    "above": Modifier.MORE_THAN,
    "upwards of": Modifier.MORE_THAN,
    "at most": Modifier.AT_MOST,
    "no more than": Modifier.AT_MOST,
    "a maximum of": Modifier.AT_MOST,
    "up to": Modifier.UP_TO,
    "as many as": Modifier.UP_TO,
    "as much as": Modifier.UP_TO,
    "less than": Modifier.LESS_THAN,
    "fewer than": Modifier.LESS_THAN,
    "under": Modifier.LESS_THAN,
    "below": Modifier.LESS_THAN,
    "nearly": Modifier.NEARLY,
    "almost": Modifier.NEARLY,
    "close to": Modifier.NEARLY,
    "about": Modifier.ABOUT,
    "around": Modifier.ABOUT,
    "approximately": Modifier.ABOUT,
    "roughly": Modifier.ABOUT,
    "some": Modifier.ABOUT,
    "an estimated": Modifier.ABOUT,
    ">=": Modifier.AT_LEAST,
    ">": Modifier.MORE_THAN,
    "<=": Modifier.AT_MOST,
    "<": Modifier.LESS_THAN,
    "~": Modifier.ABOUT,
}
"""Words before a number that bound it."""

AFTER: Mapping[str, tuple[Modifier | None, Direction]] = {
    "or more": (Modifier.AT_LEAST, Direction.NONE),
    "or so": (Modifier.ABOUT, Direction.NONE),
    "at least": (Modifier.AT_LEAST, Direction.NONE),
    "more": (None, Direction.ADDITIONAL),
    "another": (None, Direction.ADDITIONAL),
    "additional": (None, Direction.ADDITIONAL),
    "extra": (None, Direction.ADDITIONAL),
    "fewer": (None, Direction.DECREASE),
    "+": (Modifier.AT_LEAST, Direction.NONE),
}
"""Words after a number that bound it or make it a difference."""

BEFORE_DIRECTION = {"another": Direction.ADDITIONAL, "additional": Direction.ADDITIONAL, "+": Direction.INCREASE}
CURRENCIES = {"$": "USD", "us$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₴": "UAH"}
CURRENCY_WORDS = {"dollar": "USD", "dollars": "USD", "euro": "EUR", "euros": "EUR", "pounds": "GBP", "yen": "JPY"}
UNIT_WORDS = {
    "km": "km",
    "kilometer": "km",
    "kilometers": "km",
    "kilometre": "km",
    "kilometres": "km",
    "mile": "mi",
    "miles": "mi",
    "mi": "mi",
    "metre": "m",
    "metres": "m",
    "meter": "m",
    "meters": "m",
    "foot": "[ft_i]",
    "feet": "[ft_i]",
    "hectare": "har",
    "hectares": "har",
    "acre": "[acr_us]",
    "acres": "[acr_us]",
    "kg": "kg",
    "kilograms": "kg",
    "kilogrammes": "kg",
    "ton": "t",
    "tons": "t",
    "tonnes": "t",
    "litres": "L",
    "liters": "L",
    "degrees": "Cel",
}
"""Units that news uses, as UCUM codes (miles are `mi`)."""
TIME_WORDS = {"minute": "min", "hour": "h", "day": "d", "week": "wk", "month": "mo", "year": "a", "second": "s"}
PERCENT_WORDS = frozenset({"%", "percent", "per cent", "percentage points", "points"})
TOKEN = re.compile(r"us\$|[$€£¥₹₽₴]|>=|<=|[<>~+%–—-]|\d{1,3}(?:,\d{3})+(?:\.\d+)?[a-z]*|\d+(?:\.\d+)?[a-z]*|[^\W\d_]+")
RANGE_WORDS = frozenset({"to", "-", "–", "—", "or"})


@dataclass(frozen=True, slots=True)
class Reading:
    """What a quantity's words say; `rest` are the words after it."""

    quantity: Quantity
    kind: FigureKind
    unit: str | None = None
    currency: str | None = None
    rest: str = ""


@dataclass(frozen=True, slots=True)
class _Bounds:
    low: Numeral
    high: Numeral | None
    length: int


def read_quantity(text: str, vague: VagueWords = NEWSQUANT) -> Reading | None:
    """The quantity that `text` begins with, or None when it begins with none. "1,200" is read as English writes it."""
    words = _words(text)
    words, direction = _direction(words)
    modifier, words = _modifier(words)
    currency, words = _currency(words)
    if not currency and (found := _vague(words, vague)):
        quantity, words = found
        return _finished(replace(quantity, change=direction), None, words)
    between = bool(words) and words[0] in ("between", "from")
    bounds = _bounds(words[1:], RANGE_WORDS | {"and"}) if between else _bounds(words, RANGE_WORDS)
    if bounds is None:
        return None
    words = words[bounds.length + between :]
    kind = FigureKind.FRACTION if bounds.low.is_fraction else None
    return _finished(_quantity(bounds, modifier, direction), currency, words, kind)


HYPHEN_IN_WORD = re.compile(r"(?<=[a-z])-(?=[a-z])|(?<=\d)-(?=[a-z])")
THOUSANDS_SPACE = re.compile(r"(?<=\d)[\u00a0\u202f\u2009](?=\d{3}(?!\d))")


def _words(text: str) -> list[str]:
    """Lower-case words and signs; hyphens stay only where they may mean a range; no-break spaces group thousands."""
    return TOKEN.findall(HYPHEN_IN_WORD.sub(" ", THOUSANDS_SPACE.sub("", text.lower())))


def _direction(words: list[str]) -> tuple[list[str], Direction]:
    if words and words[0] in BEFORE_DIRECTION:
        return words[1:], BEFORE_DIRECTION[words[0]]
    if len(words) > 1 and words[0] == "an" and words[1] == "additional":
        return words[2:], Direction.ADDITIONAL
    return words, Direction.NONE


def _modifier(words: list[str]) -> tuple[Modifier | None, list[str]]:
    for size in (3, 2, 1):
        found = MODIFIERS.get(" ".join(words[:size]))
        if found and len(words) > size:
            return found, words[size:]
    return None, words


def _currency(words: list[str]) -> tuple[str | None, list[str]]:
    return (CURRENCIES[words[0]], words[1:]) if words and words[0] in CURRENCIES else (None, words)


def _vague(words: list[str], vague: VagueWords) -> tuple[Quantity, list[str]] | None:
    for size in (3, 2, 1):
        phrase = " ".join(words[:size])
        if len(words) >= size and phrase in vague:
            low, high = vague[phrase]
            return Quantity(None, _float(low), _float(high), modifier=Modifier.VAGUE), words[size:]
    return None


def _float(number: float | None) -> float | None:
    return None if number is None else float(number)


def _bounds(words: list[str], joiners: frozenset[str]) -> _Bounds | None:
    low = read_numeral(words)
    if low is None:
        return None
    after = words[low.length :]
    if len(after) >= 2 and after[0] in joiners:
        skip = 2 if after[1] in CURRENCIES else 1
        high = read_numeral(after[skip:])
        if high is not None and high.value > low.value * _shared_scale(low, high, words):
            return _Bounds(_scaled_alike(low, high, words), high, low.length + skip + high.length)
        if high is not None and high.value > low.value:
            return _Bounds(low, high, low.length + skip + high.length)
    return _Bounds(low, None, low.length)


def _shared_scale(low: Numeral, high: Numeral, words: list[str]) -> float:
    """ "1.5 to 2 million": the scale word stands once, after the second number."""
    last = words[low.length : low.length + 2 + high.length][-1]
    has_own = any(word in SCALES for word in words[: low.length])
    return SCALES[last] if last in SCALES and not has_own else 1.0


def _scaled_alike(low: Numeral, high: Numeral, words: list[str]) -> Numeral:
    return replace(low, value=low.value * _shared_scale(low, high, words))


def _quantity(bounds: _Bounds, modifier: Modifier | None, direction: Direction) -> Quantity:
    if bounds.high is not None:
        return Quantity(None, bounds.low.value, bounds.high.value, modifier=Modifier.BETWEEN, change=direction)
    return bounded(bounds.low.value, modifier or Modifier.EXACT, direction)


def bounded(value: float, modifier: Modifier, direction: Direction = Direction.NONE) -> Quantity:
    """A number with the bounds that its modifier gives it: "at least 30" is low 30, "more than 30" low 30, open."""
    match modifier:
        case Modifier.AT_LEAST:
            bounds = Quantity(value, value, None)
        case Modifier.MORE_THAN:
            bounds = Quantity(None, value, None, low_open=True)
        case Modifier.AT_MOST | Modifier.UP_TO:
            bounds = Quantity(value, None, value)
        case Modifier.LESS_THAN:
            bounds = Quantity(None, None, value, high_open=True)
        case Modifier.NEARLY:
            bounds = Quantity(value, None, value, high_open=True)
        case Modifier.ABOUT:
            bounds = Quantity(value)
        case _:
            bounds = Quantity(value, value, value)
    return replace(bounds, modifier=modifier, change=direction)


def _finished(quantity: Quantity, currency: str | None, words: list[str], kind: FigureKind | None = None) -> Reading:
    for size in (2, 1):
        modifier, direction = AFTER.get(" ".join(words[:size]), (None, None))
        if direction is None:
            continue
        if modifier and quantity.value is not None:
            quantity = bounded(quantity.value, modifier, quantity.change)
        if direction is not Direction.NONE:
            quantity = replace(quantity, change=direction)
        words = words[size:]
        break
    return _with_unit(Reading(quantity, kind or FigureKind.COUNT, None, currency), words)


def _with_unit(reading: Reading, words: Sequence[str]) -> Reading:
    first, two = (words[0] if words else ""), " ".join(words[:2])
    singular = first.removesuffix("s")
    if reading.currency or first in CURRENCY_WORDS:
        used = 0 if reading.currency else 1
        currency = reading.currency or CURRENCY_WORDS[first]
        return replace(reading, kind=FigureKind.MONEY, currency=currency, rest=" ".join(words[used:]))
    if two in PERCENT_WORDS or first in PERCENT_WORDS:
        used = 2 if two in PERCENT_WORDS else 1
        return replace(reading, kind=FigureKind.PERCENT, unit="%", rest=" ".join(words[used:]))
    if first in UNIT_WORDS:
        return replace(reading, kind=FigureKind.MEASURE, unit=UNIT_WORDS[first], rest=" ".join(words[1:]))
    if singular in TIME_WORDS:
        is_age = len(words) > 1 and words[1] == "old"
        kind = FigureKind.AGE if is_age else FigureKind.DURATION
        return replace(reading, kind=kind, unit=TIME_WORDS[singular], rest=" ".join(words[1 + is_age :]))
    return replace(reading, rest=" ".join(words))


def number_text(value: float | None) -> str:
    """A number as people read it: 1,500,000, 2.1; an empty string for None."""
    if value is None:
        return ""
    if float(value).is_integer():
        return f"{value:,.0f}"
    return f"{value:,.10g}" if abs(value) >= 1 else f"{value:.3g}"


SIGNS = {
    Modifier.AT_LEAST: "≥ {value}",
    Modifier.MORE_THAN: "> {low}",
    Modifier.AT_MOST: "≤ {value}",
    Modifier.UP_TO: "≤ {value}",
    Modifier.LESS_THAN: "< {high}",
    Modifier.ABOUT: "~ {value}",
    Modifier.NEARLY: "< ~ {value}",
}


def quantity_text(quantity: Quantity) -> str:
    """A quantity in short signs, as the margin and the table show it: "≥ 30", "20–30", "+700"."""
    value, low, high = (number_text(number) for number in (quantity.value, quantity.low, quantity.high))
    if quantity.modifier in (Modifier.BETWEEN, Modifier.VAGUE):
        body = f"{low}–{high}" if low and high else f"≥ {low}" if low else f"≤ {high}" if high else "?"
    else:
        body = SIGNS.get(quantity.modifier, "{value}").format(value=value or low or high, low=low, high=high)
    signs = {Direction.ADDITIONAL: "+", Direction.INCREASE: "+", Direction.DECREASE: "−"}
    return signs.get(quantity.change, "") + body
