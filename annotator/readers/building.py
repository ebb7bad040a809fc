"""Builds an article's text from the parts that a file names, and keeps the place of each as it goes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from annotator.domain.article import Article, ZoneKind, fold_line_ends
from annotator.domain.span import Span
from annotator.readers.facts import NOTHING, Facts, article_with, bare_byline
from annotator.readers.paragraphs import paragraphs
from annotator.readers.reading import ReadError
from annotator.readers.zones import Piece, zones_of

BETWEEN = "\n\n"
NO_CHARACTERS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufeff\ufffe\uffff\ud800-\udfff]")
"""Control characters, byte order marks inside a text, and halves of characters."""
WHITE = re.compile(r"[ \t\n]+")
FACTS = ("title", "byline", "published", "source", "language", "url")
ENGLISH_NAMES = {
    "english": "en", "french": "fr", "german": "de", "spanish": "es", "italian": "it", "portuguese": "pt",
    "dutch": "nl", "russian": "ru", "arabic": "ar", "chinese": "zh", "turkish": "tr", "ukrainian": "uk",
    "anglais": "en", "français": "fr", "deutsch": "de", "englisch": "en", "español": "es", "inglés": "en",
}  # fmt: skip
TAG = re.compile(r"[-_].*|[^a-z].*")
"""What follows the language in a tag such as en-GB."""
MOST_CHARACTERS = 5_000_000


class Part(NamedTuple):
    """A paragraph of an article; without a kind its words decide whether it is body, dateline, caption, note ..."""

    kind: ZoneKind | None
    words: str


def clean(words: str) -> str:
    """One paragraph on one line: white space is one blank, and what is no character is left out."""
    return WHITE.sub(" ", NO_CHARACTERS.sub("", fold_line_ends(words))).strip()


def plain_parts(text: str, kind: ZoneKind | None = None) -> list[Part]:
    """The paragraphs of a plain text, hard-wrapped lines joined."""
    text = NO_CHARACTERS.sub("", fold_line_ends(text))
    return [Part(kind, span.surface(text)) for span in paragraphs(text)]


class TextBuilder:
    """Paragraphs go in, an article comes out; empty ones are passed over."""

    def __init__(self) -> None:
        self._words: list[str] = []
        self._pieces: list[Piece] = []
        self._length = 0

    def add(self, kind: ZoneKind | None, words: str | None) -> None:
        """Add one paragraph."""
        cleaned = clean(words or "")
        if not cleaned:
            return
        start = self._length + len(BETWEEN) if self._words else 0
        self._length = start + len(cleaned)
        self._words.append(cleaned)
        self._pieces.append((kind, Span(start, self._length)))

    def add_parts(self, parts: Iterable[Part]) -> None:
        """Add many paragraphs."""
        for kind, words in parts:
            self.add(kind, words)

    @property
    def has_body(self) -> bool:
        """Whether anything is in it that can be body text."""
        return any(kind in (None, ZoneKind.BODY) for kind, _ in self._pieces)

    def article(self, name: str, article_id: str, known: Facts = NOTHING) -> Article:
        """The article; raises ReadError when there are no words, or too many."""
        if not self._words:
            raise ReadError(f"{name} has no text in it, so there is nothing to annotate.")
        if self._length > MOST_CHARACTERS:
            raise ReadError(f"{name} has more than {MOST_CHARACTERS:,} characters of text; cut it into articles first.")
        text = BETWEEN.join(self._words)
        return article_with(text, zones_of(text, self._pieces), name, article_id, cleaned(known))


def article_from(parts: Iterable[Part], name: str, article_id: str, known: Facts = NOTHING) -> Article:
    """The article that is made of the parts; raises ReadError."""
    builder = TextBuilder()
    builder.add_parts(parts)
    return builder.article(name, article_id, known)


def cleaned(known: Facts) -> Facts:
    """The facts without what is no character; empty ones are none."""
    words = {name: clean(getattr(known, name) or "") or None for name in FACTS}
    language = (words.get("language") or "").lower()
    tag = ENGLISH_NAMES.get(language) or TAG.sub("", language)
    return replace(known, **(words | {"language": tag or None, "byline": bare_byline(words["byline"] or "") or None}))
