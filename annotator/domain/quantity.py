"""Reads a quantity as people type or write it: "at least 30", "20-30", "$1.5 million", "dozens", "700 more", "12%"."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass, replace

from annotator.domain.annotations import Direction, FigureKind, Modifier, Quantity
from annotator.domain.numerals import MULTIPLIERS, Numeral, read_numeral, scale_of
from annotator.domain.quantity_words import (
    AFTER,
    BEFORE_DIRECTION,
    CURRENCIES,
    CURRENCY_WORDS,
    FOLD,
    MODIFIERS,
    MONEY_UNITS,
    MULTIPLES,
    NEWS_UNITS,
    NEWSQUANT,
    OF_A_SCALE,
    PERCENT_WORDS,
    RANGE_WORDS,
    TIME_WORDS,
    UNIT_WORDS,
    UnitWords,
    VagueWords,
)

__all__ = [
    "AFTER",
    "BEFORE_DIRECTION",
    "CURRENCIES",
    "CURRENCY_WORDS",
    "MODIFIERS",
    "NEWSQUANT",
    "NEWS_UNITS",
    "PERCENT_WORDS",
    "RANGE_WORDS",
    "TIME_WORDS",
    "UNIT_WORDS",
    "Reading",
    "UnitWords",
    "VagueWords",
    "bounded",
    "change_sign",
    "number_text",
    "quantity_text",
    "read_quantity",
    "with_change_of",
]


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


def read_quantity(text: str, vague: VagueWords = NEWSQUANT, known: UnitWords = NEWS_UNITS) -> Reading | None:
    """The quantity that `text` begins with, or None when it begins with none. "1,200" is read as English writes it."""
    words, direction = _direction(_words(text, known))
    modifier, words = _modifier(words)
    if direction is Direction.NONE:  # "at least another 30"
        words, direction = _direction(words)
    between = bool(words) and words[0] in ("between", "from")
    currency, words = _currency(words[between:], known)
    if not currency and not between and (found := _vague(words, vague)):
        quantity, words = found
        return _finished(replace(quantity, change=direction), None, words, known)
    if words and words[0] in MULTIPLES and not currency:
        factor, moved = MULTIPLES[words[0]]
        quantity = bounded(factor, modifier or Modifier.EXACT, moved)
        return Reading(quantity, FigureKind.MEASURE, FOLD, rest=" ".join(words[1:]))
    bounds = (_between(words, known) if between else None) or _bounds(words, known)
    if bounds is None:
        return None
    words = words[bounds.length :]
    kind = FigureKind.FRACTION if bounds.low.is_fraction else None
    return _finished(_quantity(bounds, modifier, direction), currency, words, known, kind)


TOKEN = re.compile(
    r"y=(?=\d)|(?:km|mi|m|ft)/(?:hr|h|s)\b|[a-z]{1,3}\$|\$us(?=\d)|[$€£¥₹₽₴₩₪₺₦₱฿₫]|°[cf]\b|>=|<=|[<>~∼≥≤≈+%–—−-]|\d{1,3}(?:,\d{3})+(?:\.\d+)?[a-z]*"
    r"|(?<![\d/])\d{1,2}/\d{1,2}(?![\d/])|\d+(?:\.\d+)?[a-z]*|(?<![\d.])\.\d+|¢|[^\W\d_]+"
)
HYPHEN_IN_WORD = re.compile(r"(?<=[a-z])-(?=[a-z])|(?<=\d)-(?=[a-z])")
THOUSANDS_SPACE = re.compile(r"(?<=\d)[\u00a0\u202f\u2009](?=\d{3}(?!\d))")
MONEY_SCALE = re.compile(r"([$€£¥₹₽₴₩₪₺₦₱฿₫] ?[\d.,]*\d)\s+(?=[mk]\b)")
""" "$5 m" is millions; "5 m" is metres."""


def _words(text: str, known: UnitWords) -> list[str]:
    """Lower-case words and signs; hyphens stay only where they may mean a range; no-break spaces group thousands."""
    text = HYPHEN_IN_WORD.sub(" ", THOUSANDS_SPACE.sub("", text.lower()))
    return TOKEN.findall(known.attached.sub(" ", MONEY_SCALE.sub(r"\1", text)))


def _phrase(words: list[str], table: Container[str]) -> int:
    """How many of the first words are a phrase of the table, the longest first; 0 for none."""
    return next((size for size in (3, 2, 1) if len(words) >= size and " ".join(words[:size]) in table), 0)


def _direction(words: list[str]) -> tuple[list[str], Direction]:
    size = _phrase(words, BEFORE_DIRECTION)
    return (words[size:], BEFORE_DIRECTION[" ".join(words[:size])]) if size else (words, Direction.NONE)


def _modifier(words: list[str]) -> tuple[Modifier | None, list[str]]:
    size = _phrase(words[:-1], MODIFIERS)
    return (MODIFIERS[" ".join(words[:size])], words[size:]) if size else (None, words)


def _currency(words: list[str], known: UnitWords) -> tuple[str | None, list[str]]:
    return (known.signs[words[0]], words[1:]) if words and words[0] in known.signs else (None, words)


def _vague(words: list[str], vague: VagueWords) -> tuple[Quantity, list[str]] | None:
    size = _phrase(words, vague)
    if not size:
        return None
    low, high = vague[" ".join(words[:size])]
    following = words[size] if size < len(words) else ""
    scale = next((one for one in (following, f"{following}s") if one in vague), "")
    if scale and " ".join(words[:size]) in OF_A_SCALE:  # "several hundred" says no more than "hundreds"
        (low, high), size = vague[scale], size + 1
    return Quantity(None, _float(low), _float(high), modifier=Modifier.VAGUE), words[size:]


def _float(number: float | None) -> float | None:
    return None if number is None else float(number)


def _between(words: list[str], known: UnitWords) -> _Bounds | None:
    """ "one hundred and two hundred": an "and" between two numbers, the first of which grows."""
    for i, word in enumerate(words):
        if word == "and" and (low := read_numeral(words[:i])) and (found := _range(words, low, {"and"}, known)):
            return found
    return None


def _bounds(words: list[str], known: UnitWords) -> _Bounds | None:
    low = read_numeral(words)
    if low is None:
        return None
    return _share(words, low, known) or _range(words, low, RANGE_WORDS, known) or _Bounds(low, None, low.length)


def _range(words: list[str], low: Numeral, joiners: Container[str], known: UnitWords) -> _Bounds | None:
    """A second, greater number after the first: "20 to 30", "$1.5-2 million", "10% to 20%"."""
    unit = _unit_length(words[low.length :], known)
    unit = unit if " ".join(words[low.length + unit : low.length + unit + 1]) in joiners else 0
    at = low.length + unit
    if len(words) <= at + 1 or words[at] not in joiners:
        return None
    at += 2 if words[at + 1] in known.signs else 1
    high = read_numeral(words[at:])
    if high is None or words[low.length : low.length + unit] != words[at + high.length : at + high.length + unit]:
        return None
    scale = 1.0 if any(scale_of(word) for word in words[: low.length]) else _last_scale(words[at : at + high.length])
    if "and" in joiners and scale > 1.0 and low.value * scale > high.value:  # "between nine and seven million"
        return _Bounds(high, replace(low, value=low.value * scale), at + high.length)
    fitting = next((value for value in (low.value * scale, low.value) if value < high.value), None)
    return None if fitting is None else _Bounds(replace(low, value=fitting), high, at + high.length)


def _last_scale(words: list[str]) -> float:
    """ "1.5 to 2 million": the scale words stand once, after the second number."""
    scale = 1.0
    while words and (last := scale_of(words[-1]) or MULTIPLIERS.get(words[-1])):
        scale, words = scale * last, words[:-1]
    return scale


def _share(words: list[str], part: Numeral, known: UnitWords) -> _Bounds | None:
    """ "two in three", "3 out of 10"; not "two in 2023", "two in three days"."""
    after = words[part.length :]
    size = _phrase(after, ("out of", "in"))
    whole = read_numeral(after[size:]) if size else None
    if whole is None or not 0 < part.value < whole.value <= 1000 or _unit_length(after[size + whole.length :], known):
        return None
    length = part.length + size + whole.length
    return _Bounds(Numeral(part.value / whole.value, length, is_fraction=True), None, length)


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


def _finished(
    quantity: Quantity, currency: str | None, words: list[str], known: UnitWords, kind: FigureKind | None = None
) -> Reading:
    size = _phrase(words, AFTER)
    if size:
        modifier, direction = AFTER[" ".join(words[:size])]
        if modifier and quantity.value is not None:
            quantity = bounded(quantity.value, modifier, quantity.change)
        if direction is not Direction.NONE:
            quantity = replace(quantity, change=direction)
    return _bounded_behind(_with_unit(Reading(quantity, kind or FigureKind.COUNT, None, currency), words[size:], known))


def _bounded_behind(reading: Reading) -> Reading:
    """ "5 years or older", "$5 million or more": the bound stands behind the unit."""
    modifier, _ = AFTER.get(reading.rest, (None, Direction.NONE))
    value = reading.quantity.value
    if modifier is None or value is None or reading.rest == "odd":
        return reading
    return replace(reading, quantity=bounded(value, modifier, reading.quantity.change), rest="")


def _with_unit(reading: Reading, words: list[str], known: UnitWords) -> Reading:
    if reading.kind is FigureKind.FRACTION:
        words = _without_article(words, known)
    size = _unit_length(words, known)
    unit = " ".join(words[:size])
    rest = " ".join(words[size:])
    if reading.currency:
        return replace(reading, kind=FigureKind.MONEY, rest=" ".join(words))
    if unit in known.currencies:
        return _with_cents(reading, known.currencies[unit], words[size:])
    if unit in MONEY_UNITS:
        return replace(reading, kind=FigureKind.MONEY, unit=MONEY_UNITS[unit], rest=rest)
    if unit in PERCENT_WORDS:
        return replace(reading, kind=FigureKind.PERCENT, unit=PERCENT_WORDS[unit], rest=rest)
    if known.units.get(unit) == "[ft_i]" and (inches := _inches(words[size:])) and reading.quantity.value is not None:
        value, length = inches
        feet = bounded(reading.quantity.value + value / 12, reading.quantity.modifier, reading.quantity.change)
        rest = " ".join(words[size + length :])
        return replace(reading, quantity=feet, kind=FigureKind.MEASURE, unit="[ft_i]", rest=rest)
    if unit in known.units or unit == "m":
        return replace(reading, kind=FigureKind.MEASURE, unit=known.units.get(unit, "m"), rest=rest)
    if unit:
        old = _phrase(words[size:], OLD)
        kind = FigureKind.AGE if old else FigureKind.DURATION
        return replace(reading, kind=kind, unit=TIME_WORDS[unit.removesuffix("s")], rest=" ".join(words[size + old :]))
    return replace(reading, rest=rest)


def _without_article(words: list[str], known: UnitWords) -> list[str]:
    """The unit of "half [an] hour", "a quarter [of a] mile"; the same words where none follows."""
    skipped = 1 + (words[:1] == ["of"])
    is_unit = words[skipped - 1 : skipped] in (["a"], ["an"]) and _unit_length(words[skipped:], known) > 0
    return words[skipped:] if is_unit else words


OLD = frozenset({"old", "olds", "of age"})


def _inches(words: list[str]) -> tuple[float, int] | None:
    """The inches of "5 feet 2 inches", "5 ft and 2 in" and how many words they take."""
    skipped = int(words[:1] == ["and"])
    found = read_numeral(words[skipped:])
    after = words[skipped + found.length :][:1] if found else []
    fits = found is not None and found.value < 12 and after in (["in"], ["inch"], ["inches"])
    return (found.value, skipped + found.length + 1) if found is not None and fits else None


def _with_cents(reading: Reading, currency: str, words: list[str]) -> Reading:
    """ "13 dollars and 45 cents", "3 pounds 50 pence": hundredths behind a whole amount."""
    money = replace(reading, kind=FigureKind.MONEY, currency=currency, rest=" ".join(words))
    skipped = int(words[:1] == ["and"])
    found = read_numeral(words[skipped:])
    length = skipped + found.length if found else 0
    value = reading.quantity.value
    fits = found is not None and found.value < 100 and words[length : length + 1] in (["cents"], ["cent"], ["pence"])
    if not fits or found is None or value is None:
        return money
    whole = bounded(value + found.value / 100, reading.quantity.modifier, reading.quantity.change)
    return replace(money, quantity=whole, rest=" ".join(words[length + 1 :]))


def _unit_length(words: list[str], known: UnitWords) -> int:
    """How many of the first words name a currency, a share, a unit or a time."""
    size = max(_phrase(words, table) for table in (known.currencies, PERCENT_WORDS, MONEY_UNITS, known.units))
    is_short = bool(words) and (words[0] == "m" or words[0].removesuffix("s") in TIME_WORDS)
    return size or int(is_short)


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
    return change_sign(quantity.change) + body


def change_sign(change: Direction) -> str:
    """The sign that stands before a difference; an empty string for what is shown without one."""
    return {Direction.ADDITIONAL: "+", Direction.INCREASE: "+", Direction.DECREASE: "−"}.get(change, "")


def with_change_of(read: Quantity, before: Quantity) -> Quantity:
    """A number read anew, with the direction it had: "rose to" stands in no number, and "+" may mean two things."""
    same = change_sign(read.change) == change_sign(before.change)
    return replace(read, change=before.change) if same else read
