"""Whether a place in a text lies inside a word, or inside one sign made of several characters."""

from __future__ import annotations

import re
import unicodedata

JOINER = "\u200d"
"""Zero width joiner: it binds the characters beside it into one sign."""

BINDERS = ".'’"
"""Signs that stand inside a word when letters stand on both sides: "U.N", "O'Brien"."""

POSSESSIVE = re.compile(r"['’](?:[sS](?!\w)|(?!\w))")
""" "'s", or the bare apostrophe of "the Serbs' mayor": no part of the word before it."""


def continues_sign(text: str, offset: int) -> bool:
    """Whether the character at `offset` and the one before it are one sign to a reader: accents, emoji, flags."""
    if not 0 < offset < len(text) or text[offset] < "\u0300":
        return False
    here, before = text[offset], text[offset - 1]
    if unicodedata.category(here) in ("Mn", "Me", "Mc") or JOINER in (here, before):
        return True
    if 0x1F3FB <= ord(here) <= 0x1F3FF or 0xE0020 <= ord(here) <= 0xE007F:
        return True
    return _is_flag(here) and _flags_before(text, offset) % 2 == 1


def _is_flag(character: str) -> bool:
    return 0x1F1E6 <= ord(character) <= 0x1F1FF


def _flags_before(text: str, offset: int) -> int:
    count = 0
    while offset - count > 0 and _is_flag(text[offset - count - 1]):
        count += 1
    return count


def is_word_character(character: str) -> bool:
    """Letters, digits, the low line, and the marks that belong to letters."""
    return character.isalnum() or character == "_" or unicodedata.category(character)[0] == "M"


def is_inside_word(text: str, offset: int) -> bool:
    """Whether a word goes on over `offset`; hyphens and a possessive end a word, "1,200" and "O'Brien" go on."""
    if not 0 < offset < len(text):
        return False
    if continues_sign(text, offset):
        return True
    before, here = text[offset - 1], text[offset]
    if is_word_character(before):
        return is_word_character(here) or _is_bound(text, offset)
    return is_word_character(here) and _is_bound(text, offset - 1)


def _is_bound(text: str, at: int) -> bool:
    """Whether the sign at `at` stands inside a word or number."""
    if not 0 < at < len(text) - 1:
        return False
    before, after = text[at - 1], text[at + 1]
    if text[at] == ",":
        return before.isdigit() and after.isdigit()
    inside = text[at] in BINDERS and is_word_character(before) and is_word_character(after)
    return inside and not POSSESSIVE.match(text, at)


def is_cased_or_digit(character: str) -> bool:
    """Whether it is of a script that parts words by spaces and writes no particles onto them, or a digit."""
    return character.isdigit() or character.lower() != character.upper()
