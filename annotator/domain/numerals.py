"""Number words and digits to numbers: "30", "1.5 million", "two dozen", "thirty-one", "a third"."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

UNITS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
TENS = {word: 10 * (i + 2) for i, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split())}
MULTIPLIERS = {"dozen": 12, "score": 20, "pair": 2, "couple": 2, "trio": 3, "dozens": 12}
SCALES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "k": 1e3,
    "lakh": 1e5,
    "million": 1e6,
    "mn": 1e6,
    "mil": 1e6,
    "m": 1e6,
    "crore": 1e7,
    "billion": 1e9,
    "bn": 1e9,
    "b": 1e9,
    "trillion": 1e12,
    "tn": 1e12,
}
FRACTIONS = {
    "half": 0.5,
    "third": 1 / 3,
    "thirds": 1 / 3,
    "fourth": 0.25,
    "fourths": 0.25,
    "sixth": 1 / 6,
    "sixths": 1 / 6,
    "seventh": 1 / 7,
    "eighth": 0.125,
    "eighths": 0.125,
    "ninth": 1 / 9,
    "quarter": 0.25,
    "quarters": 0.25,
    "fifth": 0.2,
    "fifths": 0.2,
    "tenth": 0.1,
    "tenths": 0.1,
}
NONE_WORDS = frozenset({"no", "none", "nil"})
DIGITS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+")
SLASHED = re.compile(r"(\d)/(2|3|4|5|6|8|10|16)")
ATTACHED = re.compile(rf"({DIGITS.pattern})([a-z]+)?")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number read from the first `length` words; `is_fraction` for "a third", "half"."""

    value: float
    length: int
    is_fraction: bool = False


def read_numeral(words: Sequence[str]) -> Numeral | None:
    """The number at the head of lower-case words (hyphens already split), or None."""
    if words and words[0] in NONE_WORDS:
        return Numeral(0.0, 1)
    found = _part_of_scale(words) or _fraction(words) or _multiplied(words) or _counted(words)
    found = _mixed(words, found) if found and not found.is_fraction else found
    return found if found and math.isfinite(found.value) else None


def _mixed(words: Sequence[str], whole: Numeral) -> Numeral:
    """ "1 1/2", "five and a half", "two and a half million", "a million and a half"."""
    rest = words[whole.length :]
    joined = 1 if rest[:1] == ["and"] and rest[1:2] in (["a"], ["one"], ["three"]) else 0
    part = _fraction(rest[joined:]) if joined or (rest and SLASHED.fullmatch(rest[0])) else None
    if part is None or not float(whole.value).is_integer() or part.value >= 1:
        return whole
    length = whole.length + joined + part.length
    if joined and whole.value >= 1e6 and words[whole.length - 1] in SCALES:
        return Numeral(whole.value + part.value * SCALES[words[whole.length - 1]], length)
    scale = SCALES.get(words[length], 1.0) if length < len(words) and len(words[length]) > 1 else 1.0
    return Numeral((whole.value + part.value) * scale, length + (scale > 1))


def scale_of(word: str) -> float | None:
    """What a scale word, or the one attached to digits ("10m"), multiplies by."""
    attached = ATTACHED.fullmatch(word)
    return SCALES.get((attached.group(2) or "") if attached else word)


def _fraction(words: Sequence[str]) -> Numeral | None:
    slashed = SLASHED.fullmatch(words[0]) if words else None
    if slashed and 0 < int(slashed[1]) < int(slashed[2]):
        return Numeral(int(slashed[1]) / int(slashed[2]), 1, True)
    if len(words) >= 3 and words[0] in ("half", "quarter") and words[1] in ("a", "of"):
        return None if words[2] in MULTIPLIERS or words[2] in SCALES else Numeral(FRACTIONS[words[0]], 1, True)
    if words and words[0] == "half":
        return None if len(words) > 1 and words[1] in MULTIPLIERS else Numeral(0.5, 1, True)
    if len(words) >= 2 and words[1] in FRACTIONS:
        count = 1 if words[0] in ("a", "one") else UNITS.get(words[0])
        return Numeral(count * FRACTIONS[words[1]], 2, True) if count else None
    return None


def _part_of_scale(words: Sequence[str]) -> Numeral | None:
    """ "a quarter million", "three quarters of a million"."""
    part = _fraction(words)
    rest = words[part.length :] if part else ()
    skipped = 2 if list(rest[:2]) == ["of", "a"] else 0
    scale = SCALES.get(rest[skipped], 0.0) if len(rest) > skipped and len(rest[skipped]) > 2 else 0.0
    return Numeral(part.value * scale, part.length + skipped + 1) if part and scale >= 1e3 else None


def _multiplied(words: Sequence[str]) -> Numeral | None:
    """ "a dozen", "half a million", "two dozen", "a pair"."""
    if len(words) >= 3 and words[:2] == ["half", "a"]:
        size = MULTIPLIERS.get(words[2]) or SCALES.get(words[2])
        return Numeral(0.5 * size, 3) if size else None
    if len(words) >= 2:
        size = MULTIPLIERS.get(words[1])
        count = {"a": 1, "one": 1, "half": 0.5}.get(words[0]) or _small(words[0])
        if size and count:
            return Numeral(float(count * size), 2)
        if words[0] == "a" and words[1] in SCALES and len(words[1]) > 2:
            return _counted(["one", *words[1:]])
    return None


def _small(word: str) -> float | None:
    if word in UNITS:
        return UNITS[word]
    return float(word.replace(",", "")) if DIGITS.fullmatch(word) else None


def _counted(words: Sequence[str]) -> Numeral | None:
    """Digits or number words, with any scale words after them; "and" only inside ("two hundred and five")."""
    total, current, used, i = 0.0, None, 0, 0
    while i < len(words):
        word = words[i]
        amount = _amount(word, current)
        if amount is not None:
            current = (current or 0) + amount
        elif word in SCALES and len(word) > 1 and current is not None:
            total, current = _scaled(total, current, SCALES[word])
        elif not (word == "and" and current is not None and _joins(words, i)):
            break
        i += 1
        used = i
    if used == 0:
        return None
    return Numeral(total + (current or 0), used)


def _amount(word: str, current: float | None) -> float | None:
    """What the word adds to the number being read; None when it starts something else."""
    if word in TENS:
        return TENS[word] if not current or current % 100 == 0 else None
    if word in UNITS:
        return UNITS[word] if current is None or _has_room(current % 100, UNITS[word]) else None
    if current is None and (attached := ATTACHED.fullmatch(word)):
        suffix = attached.group(2)
        if suffix and suffix not in SCALES:
            return None
        return float(attached.group(1).replace(",", "")) * (SCALES[suffix] if suffix else 1)
    return None


def _has_room(below_hundred: float, units: int) -> bool:
    """Whether units may follow: after hundreds any, after tens one to nine; never "twenty eleven" or "ten five"."""
    return units > 0 and (below_hundred == 0 or (below_hundred >= 20 and below_hundred % 10 == 0 and units < 10))


def _scaled(total: float, current: float, scale: float) -> tuple[float, float | None]:
    if scale == 100:
        return total, current * 100
    if not current:  # "one lakh crore"
        return total * scale, 0.0
    return total + current * scale, 0.0


def _joins(words: Sequence[str], i: int) -> bool:
    """Whether "and" stands inside a number: after hundred, before a number word."""
    return words[i - 1] in ("hundred", "thousand") and i + 1 < len(words) and words[i + 1] in (UNITS | TENS)
