"""What a figure is told per: "$15 [a month]", "20 [per week]", "6 dollars [a share]"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.domain.quantity_words import TIME_WORDS
from annotator.nlp.grammar import NOUNS
from annotator.nlp.passage import text_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

EACH = frozenset({"a", "an", "per"})
TIMES = {**TIME_WORDS, "game": "game", "share": "share", "barrel": "barrel", "capita": "capita", "person": "person"}
SLASH = re.compile(r"/ ?(?P<word>[a-z]{1,8})\b")


def per(doc: Doc, end: int, last: int) -> str | None:
    """UCUM code of a time, or the noun, that the words behind a figure divide it by.

    `end` is the character behind the figure, `last` the index of the word behind it or behind what it counts.
    """
    slashed = SLASH.match(text_of(doc), end)
    if slashed:
        word = slashed["word"].removesuffix("s")
        return TIMES.get(word)
    following = doc[last : last + 2]
    if len(following) < 2 or following[0].lower_ not in EACH:
        return None
    word = following[1]
    known = TIMES.get(word.lemma_.lower())
    if known or following[0].lower_ == "per":
        return known or (word.lemma_.lower() if word.pos_ in NOUNS else None)
    return None
