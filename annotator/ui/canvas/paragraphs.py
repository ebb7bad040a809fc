"""An article's paragraphs with the zones in them: what is laid out one by one. No Qt."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.domain.article import Article, Zone, ZoneKind


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of the text, without its line end; `start == end` for a blank one. Offsets are the article's."""

    start: int
    end: int
    zones: tuple[Zone, ...]
    opens: tuple[ZoneKind, ...]
    """The zones that begin here and are named in the margin."""

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to read in it."""
        return self.start == self.end

    @property
    def is_aside(self) -> bool:
        """Whether nothing of the story itself is in it: a caption, credits, notes."""
        return bool(self.zones) and not any(zone.kind in STORY for zone in self.zones)

    @property
    def is_headline(self) -> bool:
        """Whether it is set larger."""
        return any(zone.kind is ZoneKind.HEADLINE for zone in self.zones)


STORY = frozenset({ZoneKind.BODY, ZoneKind.HEADLINE, ZoneKind.DECK, ZoneKind.BYLINE, ZoneKind.DATELINE})
UNNAMED = frozenset({ZoneKind.BODY, ZoneKind.HEADLINE})
"""Zones that need no name in the margin: the reader sees what they are."""


def split_paragraphs(article: Article) -> list[Paragraph]:
    """The article's lines in order, each with the zones that touch it."""
    paragraphs: list[Paragraph] = []
    start, first = 0, 0
    before: ZoneKind | None = None
    zones = article.zones
    for line in article.text.split("\n"):
        end = start + len(line)
        if start == end:
            paragraphs.append(Paragraph(start, end, (), ()))
            start += 1
            continue
        while first < len(zones) and zones[first].span.end <= start:
            first += 1
        here = tuple(_touching(zones, first, end))
        paragraphs.append(Paragraph(start, end, here, _opening(here, before)))
        before = here[-1].kind if here else before
        start = end + 1
    return paragraphs


def _opening(zones: Sequence[Zone], before: ZoneKind | None) -> tuple[ZoneKind, ...]:
    """Kinds that begin with a paragraph, once each; the one that goes on from the paragraph before is left out."""
    if len(zones) <= 1 and (not zones or zones[0].kind is before or zones[0].kind in UNNAMED):
        return ()  # nearly all
    kinds = dict.fromkeys(zone.kind for zone in zones)
    return tuple(kind for kind in kinds if kind not in UNNAMED and not (kind is before and kind is zones[0].kind))


def _touching(zones: Sequence[Zone], first: int, end: int) -> list[Zone]:
    found: list[Zone] = []
    while first < len(zones) and zones[first].span.start < end:
        found.append(zones[first])
        first += 1
    return found


class ParagraphIndex:
    """Finds the paragraph of an offset."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self._starts = [paragraph.start for paragraph in paragraphs]

    def at(self, offset: int) -> int:
        """The index of the paragraph that the offset lies in; a line end belongs to the line before it."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def touching(self, start: int, end: int) -> range:
        """The indexes of the paragraphs that a span touches."""
        first = bisect_right(self._starts, start) - 1
        return range(first, bisect_right(self._starts, end - 1, first))
