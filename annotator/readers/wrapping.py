"""Joins the lines of hard-wrapped text, where it is clear that it is hard-wrapped."""

from __future__ import annotations

from annotator.readers.paragraphs import paragraphs

FEWEST_JOINED = 3
CLEARLY = 0.5
"""Share of the line ends inside blocks that must be there for want of room only."""
FIRST_WITHOUT_BLANKS = "\u2e80"
"""Chinese and Japanese, from here on, put no blank between words."""


def unwrapped(text: str) -> str:
    """The text with each paragraph on one line if its lines are wrapped at a width, else the text as it is."""
    spans = paragraphs(text)
    joined = sum(span.surface(text).count("\n") for span in spans)
    inside = sum(1 for above, below in _line_pairs(text) if above and below)
    if joined < FEWEST_JOINED or joined < CLEARLY * inside:
        return text
    out: list[str] = []
    end = 0
    for span in spans:
        out += [text[end : span.start], _one_line(span.surface(text))]
        end = span.end
    return "".join([*out, text[end:]])


def _line_pairs(text: str) -> list[tuple[str, str]]:
    lines = [line.strip() for line in text.split("\n")]
    return list(zip(lines, lines[1:], strict=False))


def _one_line(paragraph: str) -> str:
    words = ""
    for line in map(str.strip, paragraph.split("\n")):
        is_dense = words and line and min(words[-1], line[0]) >= FIRST_WITHOUT_BLANKS
        words += line if is_dense or not words else f" {line}"
    return words
