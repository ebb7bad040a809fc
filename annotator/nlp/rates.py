"""What a figure is told per: "$15 [a month]", "20 [per week]", "6 dollars [a share]"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.domain.quantity_words import TIME_WORDS
from annotator.nlp.grammar import NOUNS
from annotator.nlp.passage import text_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

BEFORE = frozenset({"ago", "earlier", "later", "before", "prior"})
MOST_WORDS = 4
""" "per common share": the word that divides stands behind what describes it."""

EACH = frozenset({"a", "an", "per"})
TIMES = {**TIME_WORDS, "annum": "a", **{word: word for word in ("game", "share", "barrel", "capita", "person")}}
HYPHENED = re.compile(r"-an?-(?P<word>[a-z]+)\b")
""" "a $15-an-hour job"."""

SLASH = re.compile(r"/ ?(?P<word>[a-z]{1,8})\b")


def per(doc: Doc, end: int, last: int) -> str | None:
    """UCUM code of a time, or the noun, that the words behind a figure divide it by.

    `end` is the character behind the figure, `last` the index of the word behind it or behind what it counts.
    """
    slashed = SLASH.match(text_of(doc), end) or HYPHENED.match(text_of(doc), end)
    if slashed:
        word = slashed["word"].removesuffix("s")
        return TIMES.get(word)
    following = doc[last : last + MOST_WORDS]
    if len(following) < 2 or following[0].lower_ not in EACH:
        return None
    word = next((token for token in following[1:] if token.pos_ != "ADJ"), following[1])
    if word.i + 1 < len(doc) and word.nbor().lower_ in BEFORE:  # "10 tons a week earlier"
        return None
    known = TIMES.get(word.lemma_.lower())
    if known or following[0].lower_ == "per":
        return known or (word.lemma_.lower() if word.pos_ in NOUNS else None)
    return None
