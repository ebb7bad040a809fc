"""Joins the lines of hard-wrapped text, where it is clear that it is hard-wrapped."""

from __future__ import annotations

from annotator.readers.paragraphs import paragraphs

FEWEST_JOINED = 3
CLEARLY = 0.5
"""Share of the line ends inside blocks that must be there for want of room only, and of the joined lines that begin
without a capital, as lines of verse do not."""
FIRST_WITHOUT_BLANKS = "\u2e80"
"""Chinese and Japanese, from here on, put no blank between words."""


def unwrapped(text: str) -> str:
    """The text with each paragraph on one line if its lines are wrapped at a width, else the text as it is."""
    spans = paragraphs(text)
    joined = [line for span in spans for line in span.surface(text).split("\n")[1:]]
    inside = sum(1 for above, below in _line_pairs(text) if above and below)
    in_sentence = sum(not line.lstrip()[:1].isupper() for line in joined)
    if len(joined) < FEWEST_JOINED or len(joined) < CLEARLY * inside or in_sentence < CLEARLY * len(joined):
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
