"""Names of the lists in a text, in capitals and in small letters too."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from annotator.nlp.gazetteer import MOST_WORDS, PLACE, Gazetteer
from annotator.nlp.name import LISTED, Name
from annotator.nlp.passage import text_of

if TYPE_CHECKING:
    from spacy.tokens import Doc


def listed(doc: Doc, known: Gazetteer) -> Iterator[Name]:
    """Names of the lists in the text, the longest first; capitals of a whole line are no proof of a name."""
    text = text_of(doc)
    i = 0
    while i < len(doc):
        size = _listed_at(doc, text, i, known)
        if size:
            end = doc[i + size - 1].idx + len(doc[i + size - 1])
            label = known.label(text[doc[i].idx : end]) or PLACE
            yield Name(doc[i].idx, end, label, LISTED)
        i += size or 1


def _listed_at(doc: Doc, text: str, i: int, known: Gazetteer) -> int:
    """Tokens of the longest listed name that begins at a token; 0 for none."""
    first = doc[i]
    word = first.text
    if word in known.longest:
        for size in range(min(known.longest[word] + 2, MOST_WORDS, len(doc) - i), 0, -1):
            words = text[first.idx : doc[i + size - 1].idx + len(doc[i + size - 1])]
            if words in known.names and _stands_alone(doc, i, size, words in known.ambiguous):
                return size
    return _listed_otherwise(doc, i, known) if word.isupper() or word.islower() else 0


def _listed_otherwise(doc: Doc, i: int, known: Gazetteer) -> int:
    """A place in a line of capitals or in small letters."""
    word = doc[i].text
    if word.lower() not in known.first_lower or (word.islower() and not _may_be_place(doc, i)):
        return 0
    for size in (3, 2, 1):
        words = doc[i : i + size].text
        if len(doc) >= i + size and (words.isupper() or words.islower()) and words.lower() in known.lower:
            return size
    return 0


def _may_be_place(doc: Doc, i: int) -> bool:
    """Of a word in small letters: the tagger takes it for a name, or for a thing that something is in or from."""
    is_there = i > 0 and doc[i - 1].lower_ in ("in", "from", "to", "near", "of", "at", "around", "visit")
    return doc[i].pos_ in ("PROPN", "") or (doc[i].pos_ in ("NOUN", "ADJ", "VERB") and is_there)


def _stands_alone(doc: Doc, i: int, size: int, is_word: bool) -> bool:
    """Not a part of a longer word, nor a word that only looks like the name."""
    if is_word and doc[i].pos_ not in ("PROPN", ""):
        return False
    before = doc[i - 1] if i else None
    after = doc[i + size] if i + size < len(doc) else None
    joined = before is not None and before.text in ("-", "/") and not before.whitespace_ and not doc[i - 2].whitespace_
    hyphen = after is not None and after.text == "-" and not doc[i + size - 1].whitespace_
    return not (joined or hyphen)
