"""Paragraphs of HTML, XHTML and NITF: what a block is, what is a caption or credit, and what is no text at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape

from annotator.domain.article import ZoneKind
from annotator.readers.building import Part, plain_parts
from annotator.readers.trees import Element, parse_markup, tag_of

BLOCKS = frozenset(
    "p div section article main header footer aside h1 h2 h3 h4 h5 h6 li ul ol dl dt dd tr table blockquote figure pre"
    " figcaption caption hr body address details summary center block hl2 media media-caption media-producer tagline"
    " note bq credit byline dateline copyrite nitf-table nitf-table-row".split()
)
SKIPPED = frozenset(
    "script style head template noscript nav button form select svg math iframe object embed audio video canvas map"
    " textarea input media-metadata media-reference media-object nitf-table-metadata".split()
)
KINDS = {
    "figcaption": ZoneKind.CAPTION,
    "media-caption": ZoneKind.CAPTION,
    "media-producer": ZoneKind.CREDIT,
    "tagline": ZoneKind.EDITORS_NOTE,
    "copyrite": ZoneKind.COPYRIGHT,
}
CELLS = frozenset(("td", "th"))
BREAK = "\x1e"
"""Stands for <br>; two of them part paragraphs."""
BREAKS = re.compile(rf"(?:{BREAK}\s*){{2,}}")


def markup_parts(markup: str) -> list[Part]:
    """The paragraphs of a piece of HTML."""
    root = parse_markup(markup)
    return [] if root is None else parts_of(root)


def parts_of(root: Element) -> list[Part]:
    """The paragraphs of an element."""
    walker = _Walker()
    walker.walk(root, None)
    walker.flush(None)
    return walker.parts


class _Walker:
    """Goes through a tree; its depth is bounded by the parser."""

    def __init__(self) -> None:
        self.parts: list[Part] = []
        self._words: list[str] = []

    def walk(self, element: Element, kind: ZoneKind | None) -> None:
        """Take the text of an element, but not what follows it."""
        tag = tag_of(element)
        if tag in SKIPPED:
            return
        if not tag:
            self._words.append(unescape(element.text or ""))
            return
        if tag == "br":
            self._words.append(BREAK)
        elif tag in CELLS:
            self._words.append(" ")
        inner = KINDS.get(tag, kind)
        if tag in BLOCKS:
            self.flush(kind)
        self._inside(element, inner)
        if tag in BLOCKS:
            self.flush(inner, is_plain=tag == "pre")

    def _inside(self, element: Element, kind: ZoneKind | None) -> None:
        self._words.append(element.text or "")
        for child in element:
            self.walk(child, kind)
            self._words.append(child.tail or "")

    def flush(self, kind: ZoneKind | None, *, is_plain: bool = False) -> None:
        """End the paragraph."""
        text = "".join(self._words)
        self._words.clear()
        if is_plain:
            self.parts += plain_parts(text.replace(BREAK, "\n"), kind)
        else:
            self.parts += _paragraphs(kind, BREAKS.split(text))


def _paragraphs(kind: ZoneKind | None, texts: Sequence[str]) -> list[Part]:
    return [Part(kind, words) for text in texts if (words := text.replace(BREAK, " ").strip())]
