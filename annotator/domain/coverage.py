"""Which parts of a text are covered by a set of spans, answered by search and not by going through them all."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from annotator.domain.document import Document
from annotator.domain.span import Span, make_spans


class Coverage:
    """A set of places in a text; spans that overlap or touch are one."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = make_spans(spans)
        self._ends = [span.end for span in self._spans]

    def touches(self, span: Span) -> bool:
        """Whether at least one character of the span is covered."""
        index = bisect_right(self._ends, span.start)
        return index < len(self._spans) and self._spans[index].overlaps(span)


def decided_or_open(document: Document) -> Iterable[Span]:
    """The words of all annotations and open suggestions; of rejected ones too, as a person has looked at them."""
    for known in (document.annotations, document.suggestions):
        for one in known.values():
            yield from one.spans


class Paragraphs:
    """Numbers the lines of a text that hold words."""

    def __init__(self, text: str) -> None:
        self._ends: list[int] = []
        offset = 0
        for line in text.split("\n"):
            offset += len(line) + 1
            if line.strip():
                self._ends.append(offset)

    def number_of(self, offset: int) -> int:
        """The paragraph, from 0, that holds the character at `offset`."""
        return bisect_left(self._ends, offset + 1)
