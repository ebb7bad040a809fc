"""A brat annotation stands on one line, so what covers a line end is written in fragments, and joined when read."""

from __future__ import annotations

import re

from annotator.domain.span import Span, Spans


def unbroken(spans: Spans, text: str) -> Spans:
    """The same words as fragments without line ends: brat keeps an annotation on one line."""
    pieces = (match.span() for span in spans for match in re.compile(r"[^\n]+").finditer(text, span.start, span.end))
    return tuple(Span(start, end) for start, end in pieces) or spans


def covers_same_words(broken: Spans, spans: Spans, text: str) -> bool:
    """Whether the fragments say the same after `joined`."""
    return joined(broken, text) == spans


def joined(spans: Spans, text: str) -> Spans:
    """Fragments between which there is only white space with a line end are one span that brat had to break."""
    whole: list[Span] = []
    for span in spans:
        between = text[whole[-1].end : span.start] if whole else ""
        if whole and "\n" in between and not between.strip():
            whole[-1] = Span(whole[-1].start, span.end)
        else:
            whole.append(span)
    return tuple(whole)
