"""Aligns characters and tokens; tokenisers are handed in as lists of spans."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from annotator.domain.span import Span

MARKS = r"\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc"
"""Accents, and the vowel signs of Hebrew and Arabic: parts of a word that are no letters to `re`."""

WORD = re.compile(rf"[^\W_][{MARKS}]*(?:[\u200c\u200d'’.\-]?[^\W_][{MARKS}]*)*")


def words_of(text: str) -> list[Span]:
    """Words as a reader sees them, with inner hyphens, apostrophes and points ("U.N.", "NATO-led") kept together."""
    return [Span(match.start(), match.end()) for match in WORD.finditer(text)]


def token_range(span: Span, tokens: Sequence[Span]) -> range | None:
    """Indexes of the tokens that fill `span` exactly, or None when an end falls inside a token."""
    starts = [token.start for token in tokens]
    first = bisect_left(starts, span.start)
    last = bisect_right(starts, span.end - 1) - 1
    if first >= len(tokens) or tokens[first].start != span.start or tokens[last].end != span.end:
        return None
    return range(first, last + 1)
