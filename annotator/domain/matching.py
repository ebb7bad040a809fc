"""Finds the same words elsewhere in a text, however they are written there: "Zvečan", "Zvecan", "ZVECAN"."""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from annotator.domain.span import Span
from annotator.domain.word_edges import continues_sign, is_inside_word, is_word_character


@dataclass(frozen=True, slots=True)
class MatchOptions:
    """What counts as the same words. White space and the way accents are coded (NFC, NFD) never matter."""

    whole_words: bool = True
    """Not inside a longer word; a possessive 's after the words stays outside the match."""
    any_case: bool = True
    variants: bool = True
    """Letters without their accents, curly and straight apostrophes, and all hyphens are the same."""


ALIKE = str.maketrans(
    {
        **dict.fromkeys("’ʼ‘´`＇", "'"),
        **dict.fromkeys("‐‑", "-"),
        **{"đ": "d", "Đ": "D", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "ı": "i", "ð": "d", "Ð": "D", "ħ": "h"},
        **{"æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "Th"},
    }
)
"""Signs and letters that stand for others where a keyboard lacks them; accents come off by rule."""

INVISIBLE = frozenset("\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff\u061c")
"""Soft hyphens, zero width spaces and marks of direction: they may stand anywhere and say nothing."""

PLAIN = re.compile(r"[\x00-\x7f]+(?![^\x00-\x7f])")
SPECIAL = re.compile(r"[\x00-\x7f]?[^\x00-\x7f]+")


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as it is compared, with the place in the original where the sign of each character begins and ends."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]


def fold(text: str, any_case: bool, variants: bool) -> Folded:
    """The text as it is compared; plain ASCII goes by whole runs, all else sign by sign."""
    if text.isascii():
        return Folded(_fold_plain(text, any_case, variants), range(len(text)), range(1, len(text) + 1))
    parts: list[str] = []
    starts, ends = array("L"), array("L")
    offset = 0
    while offset < len(text):
        plain = PLAIN.match(text, offset)
        stop = plain.end() if plain else _special_end(text, offset)
        if plain:
            parts.append(_fold_plain(plain.group(), any_case, variants))
            starts.extend(range(offset, stop))
            ends.extend(range(offset + 1, stop + 1))
        for start, end in () if plain else _signs(text, offset, stop):
            folded = _fold_sign(text[start:end], any_case, variants)
            parts.append(folded)
            starts.extend([start] * len(folded))
            ends.extend([end] * len(folded))
        offset = stop
    return Folded("".join(parts), starts, ends)


_fold_text = lru_cache(maxsize=4)(fold)
"""Many words are looked for in one text."""


def _special_end(text: str, offset: int) -> int:
    found = SPECIAL.match(text, offset)
    return found.end() if found else offset + 1


def _signs(text: str, start: int, stop: int) -> list[tuple[int, int]]:
    return list(pairwise([start, *(at for at in range(start + 1, stop) if not continues_sign(text, at)), stop]))


def _fold_plain(run: str, any_case: bool, variants: bool) -> str:
    run = run.replace("`", "'") if variants else run
    return run.lower() if any_case else run


@lru_cache(maxsize=4096)
def _fold_sign(sign: str, any_case: bool, variants: bool) -> str:
    if sign in INVISIBLE:
        return ""
    folded = unicodedata.normalize("NFD", sign)
    if any_case:
        folded = unicodedata.normalize("NFD", folded.casefold())
    if not variants:
        return folded
    return "".join(one for one in folded if not _is_accent(one)).translate(ALIKE)


def _is_accent(character: str) -> bool:
    """A mark above, below or in a letter; not the vowel signs of scripts that need them."""
    place = unicodedata.combining(character)
    return place >= 200 or 10 <= place <= 36


USUAL = MatchOptions()

ACCENTS = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u0655\u0670]")
"""Marks that `_is_accent` may take off; what else it takes off is left to `find_matches`."""


def may_hold(text: str, words: str, options: MatchOptions = USUAL) -> bool:
    """Whether it is worth to look for the words: False only where `find_matches` would find nothing. Much cheaper."""
    parts = fold(words, options.any_case, options.variants).text.split()
    flat = text
    if not text.isascii():
        flat = unicodedata.normalize("NFD", text)
        if any(sign in flat for sign in INVISIBLE):
            flat = flat.translate(dict.fromkeys(map(ord, INVISIBLE)))
    if options.any_case:
        flat = flat.casefold() if text.isascii() else unicodedata.normalize("NFD", flat.casefold())
    if options.variants:
        flat = flat.replace("`", "'") if text.isascii() else _alike(ACCENTS.sub("", flat))
    return bool(parts) and all(part in flat for part in parts if not ODD.search(part))


ALIKE_SIGNS = re.compile(f"[{''.join(map(chr, ALIKE))}]")


def _alike(text: str) -> str:
    """As `translate` with `ALIKE`, but many times faster where few signs are to be changed."""
    return ALIKE_SIGNS.sub(lambda found: found.group().translate(ALIKE), text)


ODD = re.compile("[^\x00-\x7f]")
"""Words with other signs than ASCII's, once folded, are not judged cheaply."""


def find_matches(text: str, words: str, options: MatchOptions = USUAL) -> list[Span]:
    """Where the words stand, in text order and without overlaps; never across a line end."""
    pattern = _pattern(words, options)
    if pattern is None:
        return []
    folded = _fold_text(text, options.any_case, options.variants)
    found: list[Span] = []
    at = 0
    while match := pattern.search(folded.text, at):
        span = _span(folded, match.start(), match.end())
        if span is not None and (not options.whole_words or _is_whole(text, span)):
            found.append(span)
            at = match.end()
        else:
            at = match.start() + 1
    return found


def _pattern(words: str, options: MatchOptions) -> re.Pattern[str] | None:
    parts = fold(words, options.any_case, options.variants).text.split()
    return re.compile(r"[^\S\n]+".join(map(re.escape, parts))) if parts else None


def _span(folded: Folded, start: int, end: int) -> Span | None:
    """The place in the original, or None when the match would cut a sign."""
    first, last = folded.starts[start], folded.ends[end - 1]
    cuts_first = start > 0 and folded.starts[start - 1] == first
    cuts_last = end < len(folded.ends) and folded.ends[end] == last
    return None if cuts_first or cuts_last else Span(first, last)


def _is_whole(text: str, span: Span) -> bool:
    """Whether the span begins and ends where words do."""
    begins_word, ends_word = is_word_character(text[span.start]), is_word_character(text[span.end - 1])
    return not ((begins_word and is_inside_word(text, span.start)) or (ends_word and is_inside_word(text, span.end)))


def context(text: str, span: Span, width: int) -> tuple[str, str, str]:
    """Up to `width` characters of the same line before a span, its words, and up to `width` characters after it."""
    start = max(text.rfind("\n", 0, span.start) + 1, span.start - width)
    line_end = text.find("\n", span.end)
    end = min(len(text) if line_end < 0 else line_end, span.end + width)
    while start < span.start and continues_sign(text, start):
        start += 1
    while end > span.end and continues_sign(text, end):
        end -= 1
    return text[start : span.start], span.surface(text), text[span.end : end]
