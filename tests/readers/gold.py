"""The articles of tests/readers/zones, whose zones were marked by hand: "[headline]Storm floods bay"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.article import Article, ZoneKind
from annotator.readers.text import TextReader

FOLDER = Path(__file__).parent / "zones"
MARK = re.compile(rf"\[({'|'.join(kind.value for kind in ZoneKind)})\]")

Letters = tuple[ZoneKind, int, int]
"""A zone's kind and place, counted in characters that are not white space: what joining of lines does not change."""


@dataclass(frozen=True, slots=True)
class Gold:
    """One article with the zones that it should have."""

    name: str
    text: str
    zones: tuple[Letters, ...]

    def found(self) -> tuple[Letters, ...]:
        """The zones that the text reader finds."""
        (reading,) = TextReader().read(f"{self.name}.txt", self.text.encode(), lambda: "id")
        return letters_of(reading.article)


def letters_of(article: Article) -> tuple[Letters, ...]:
    """An article's zones."""
    before = [0]
    for char in article.text:
        before.append(before[-1] + (not char.isspace()))
    return tuple((zone.kind, before[zone.span.start], before[zone.span.end]) for zone in article.zones)


def gold_articles() -> Iterator[Gold]:
    """All articles of the set, by name."""
    for path in sorted(FOLDER.glob("*.txt")):
        marked = path.read_text(encoding="utf-8")
        pieces = MARK.split(marked)
        assert not pieces[0].strip(), f"{path.name} begins without a mark"
        zones: list[Letters] = []
        at = 0
        for kind, words in zip(pieces[1::2], pieces[2::2], strict=True):
            length = sum(not char.isspace() for char in words)
            zones.append((ZoneKind(kind), at, at + length))
            at += length
        yield Gold(path.stem, MARK.sub("", marked), tuple(zones))
