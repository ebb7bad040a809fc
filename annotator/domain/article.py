"""An article as it was read: text that never changes after import, and the parts it is made of."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.span import Span


class ZoneKind(StrEnum):
    """The part of an article that a run of text belongs to."""

    HEADLINE = "headline"
    DECK = "deck"
    BYLINE = "byline"
    DATELINE = "dateline"
    BODY = "body"
    CAPTION = "caption"
    CREDIT = "credit"
    EDITORS_NOTE = "editors_note"
    COPYRIGHT = "copyright"
    METADATA = "metadata"


@dataclass(frozen=True, slots=True)
class Zone:
    """A part of the article with its place in the text."""

    kind: ZoneKind
    span: Span


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where a story was filed, and by which agency."""

    place: str | None = None
    agency: str | None = None


@dataclass(frozen=True, slots=True)
class Day:
    """A day that the text names ("Wednesday"), resolved against the day of publication."""

    span: Span
    date: str
    """ISO 8601."""


@dataclass(frozen=True, slots=True)
class Article:
    """One article: its text, what is known about it, and its zones in text order."""

    id: str
    text: str
    title: str = ""
    byline: str | None = None
    published: str | None = None
    """ISO 8601 date, or None when the file does not say."""
    source: str | None = None
    language: str = "en"
    url: str | None = None
    file: str | None = None
    """The file's name, without folders."""
    story: str | None = None
    dateline: Dateline | None = None
    zones: tuple[Zone, ...] = ()
    days: tuple[Day, ...] = ()
    """In text order; empty where the day of publication is not known."""
    replaces: str | None = None
    """Id of the article that this one is a newer version of; the older one is kept, but is in no list."""

    def __post_init__(self) -> None:
        if any(zone.span.end > len(self.text) for zone in self.zones):
            raise ValueError("a zone leaves the text")
        if any(day.span.end > len(self.text) for day in self.days):
            raise ValueError("a day leaves the text")

    @property
    def sha256(self) -> str:
        """The hash of the text's UTF-8 bytes, in hexadecimal: two articles with one hash are the same article."""
        return text_hash(self.text)

    def zones_of(self, *kinds: ZoneKind) -> tuple[Zone, ...]:
        """The zones of the given kinds, in text order."""
        return tuple(zone for zone in self.zones if zone.kind in kinds)


def text_hash(text: str) -> str:
    """SHA-256 of the text's UTF-8 bytes, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


LINE_ENDS = ("\r\n", "\r", "\u2028", "\u2029", "\x85", "\x0b", "\x0c")


def fold_line_ends(text: str) -> str:
    """The text with every kind of line end as one "\\n": done once, by readers, before offsets exist."""
    for end in LINE_ENDS:
        text = text.replace(end, "\n")
    return text
