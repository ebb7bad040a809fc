"""Half-open ranges of Unicode code points over an article's text: the only kind of offset in the program."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters `start` up to but not including `end`, counted in Unicode code points.

    Raises ValueError for an empty or negative range.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a span needs 0 <= start < end, not {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def surface(self, text: str) -> str:
        """The words under the span; ValueError when the span leaves the text."""
        if self.end > len(text):
            raise ValueError(f"the span {self.start}..{self.end} leaves a text of {len(text)} characters")
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether at least one character is shared."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether every character of `other` lies inside."""
        return self.start <= other.start and other.end <= self.end

    def covers(self, offset: int) -> bool:
        """Whether a caret standing before the character `offset` touches the span, its end included."""
        return self.start <= offset <= self.end


Spans = tuple[Span, ...]
"""One span, or the fragments of a discontinuous one in text order; empty for an event without a trigger."""


def make_spans(pairs: Iterable[Span]) -> Spans:
    """Fragments sorted, with those that touch or overlap joined."""
    joined: list[Span] = []
    for span in sorted(pairs):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def hull(spans: Spans) -> Span:
    """The smallest span around all fragments; ValueError when there are none."""
    if not spans:
        raise ValueError("no spans, so no hull")
    return Span(spans[0].start, max(span.end for span in spans))


def trim(span: Span, text: str) -> Span | None:
    """The span without white space at its ends; None when nothing else is in it."""
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip())
    end = span.end - (len(words) - len(words.rstrip()))
    return Span(start, end) if start < end else None
