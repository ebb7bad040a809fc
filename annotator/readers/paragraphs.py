"""Cuts a text into paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.domain.span import Span

WRAPPED_AT = range(50, 101)
"""Widths, in characters, at which hard-wrapped text is wrapped; a longer line proves that lines are paragraphs."""


def paragraphs(text: str) -> list[Span]:
    """The paragraphs of a text, without the white space around them.

    A line is a paragraph, unless the text is hard-wrapped and the line is as full as the next word allows.
    """
    lines = list(_lines(text))
    width = max((len(line) for line in map(str.rstrip, text.split("\n"))), default=0)
    found: list[Span] = []
    previous: Span | None = None
    for line in lines:
        if previous and width in WRAPPED_AT and _goes_on(text, previous, line, width):
            found[-1] = Span(found[-1].start, line.end)
        else:
            found.append(line)
        previous = line
    return found


def _lines(text: str) -> Iterator[Span]:
    start = 0
    for line in text.split("\n"):
        words = line.strip()
        if words:
            first = start + line.index(words)
            yield Span(first, first + len(words))
        start += len(line) + 1


def _goes_on(text: str, line: Span, following: Span, width: int) -> bool:
    """Whether `following` stands right below, is not indented, and begins with a word that `line` had no room for."""
    if text[line.end : following.start].rstrip("\n \t").strip() or text[line.end : following.start].count("\n") > 1:
        return False
    if text[following.start - 1] != "\n":
        return False
    indent = line.start - (text.rfind("\n", 0, line.start) + 1)
    word = following.surface(text).split()[0]
    return indent + len(line) + 1 + len(word) > width
