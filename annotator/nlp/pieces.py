"""Cuts an article into the pieces that are analysed on their own: paragraphs, never across a zone's border."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from annotator.domain.article import Article, ZoneKind
from annotator.domain.span import Span, Spans, make_spans, trim

SKIPPED = (ZoneKind.METADATA, ZoneKind.CREDIT, ZoneKind.COPYRIGHT, ZoneKind.BYLINE, ZoneKind.EDITORS_NOTE)
"""Zones that tell no news: nothing is suggested in them."""

LONGEST = 5_000
"""Characters of the longest piece: memory and time grow faster than its length."""

SHORTEST_WRAPPED = 50
"""A line shorter than this that ends without a stop is a heading, not a line that was wrapped."""

STOPS = frozenset(".!?:…\"'”’»)]。！？؟۔")
BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")


def pieces(article: Article) -> list[Span]:
    """The runs of text to analyse, in text order, trimmed; each lies in one paragraph and one set of zones."""
    skipped = make_spans(zone.span for zone in article.zones_of(*SKIPPED))
    cuts = sorted({edge for zone in article.zones for edge in (zone.span.start, zone.span.end)})
    found = []
    for paragraph in _paragraphs(article.text):
        for part in _cut_at(paragraph, cuts):
            trimmed = None if _inside(part, skipped) else trim(part, article.text)
            found += _short_enough(trimmed, article.text) if trimmed else []
    return found


def _paragraphs(text: str) -> Iterator[Span]:
    start = 0
    for blank in (*BLANK_LINE.finditer(text), None):
        end = blank.start() if blank else len(text)
        yield from _lines(text, start, end)
        start = blank.end() if blank else end


def _lines(text: str, start: int, end: int) -> Iterator[Span]:
    """A single line end closes a paragraph too, unless the line looks wrapped: long, and without a stop at its end."""
    line = start
    while (stop := text.find("\n", line, end)) >= 0:
        if stop - line < SHORTEST_WRAPPED or text[line:stop].rstrip()[-1:] in STOPS:
            if start < stop:
                yield Span(start, stop)
            start = stop + 1
        line = stop + 1
    if start < end:
        yield Span(start, end)


def _cut_at(span: Span, cuts: list[int]) -> Iterator[Span]:
    inner = cuts[bisect_right(cuts, span.start) : bisect_right(cuts, span.end - 1)]
    edges = [span.start, *inner, span.end]
    yield from (Span(start, end) for start, end in zip(edges, edges[1:], strict=False))


def _inside(part: Span, skipped: Spans) -> bool:
    """Whether the part lies in a skipped zone; the cuts at every zone's border leave nothing that lies half in one."""
    i = bisect_right(skipped, part.start, key=lambda one: one.start) - 1
    return i >= 0 and skipped[i].contains(part)


def _short_enough(span: Span, text: str) -> Iterator[Span]:
    start = span.start
    while span.end - start > LONGEST:
        end = _last_gap(text, start, start + LONGEST)
        if part := trim(Span(start, end), text):
            yield part
        start = end
    if part := trim(Span(start, span.end), text):
        yield part


def _last_gap(text: str, start: int, end: int) -> int:
    """Where to cut before `end`: after a sentence, else after a word, else anywhere."""
    for gap in (". ", "\n", " "):
        found = text.rfind(gap, start + 1, end)
        if found > start:
            return found + len(gap)
    return end
