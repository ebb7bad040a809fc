"""Grows a selection by steps that a reader would take: word, annotation, sentence, paragraph; and back."""

from __future__ import annotations

import re

from annotator.domain.document import Document
from annotator.domain.span import Span, hull, trim
from annotator.session.edges import words_near

SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*\s+(?=[\"'“‘(\[]?[A-Z0-9\u0400-\u042f])")


def grown(document: Document, selection: Span | None, caret: int) -> Span | None:
    """The next larger unit around a selection, or around the caret when nothing is selected; None at the end."""
    text = document.article.text
    inside = selection or Span(max(0, min(caret, len(text) - 1)), max(1, min(caret + 1, len(text))))
    units = [*_word(text, inside), *_annotations(document, inside), *_sentence(text, inside), _paragraph(text, inside)]
    around = [unit for unit in units if unit is not None and unit.contains(inside)]
    larger = [unit for unit in around if selection is None or len(unit) > len(inside)]
    return min(larger, key=len, default=None)


def _word(text: str, inside: Span) -> list[Span]:
    return [word for word in words_near(text, inside.start) if word.contains(inside)]


def _annotations(document: Document, inside: Span) -> list[Span]:
    return [hull(one.spans) for one in document.visible() if one.spans and hull(one.spans).contains(inside)]


def _sentence(text: str, inside: Span) -> list[Span]:
    paragraph = _paragraph(text, inside)
    if paragraph is None:
        return []
    words = paragraph.surface(text)
    ends = [paragraph.start + match.end() for match in SENTENCE_END.finditer(words)]
    bounds = [paragraph.start, *ends, paragraph.end]
    cuts = [trim(Span(start, end), text) for start, end in zip(bounds, bounds[1:], strict=False) if start < end]
    return [cut for cut in cuts if cut is not None]


def _paragraph(text: str, inside: Span) -> Span | None:
    start = text.rfind("\n", 0, inside.start + 1) + 1 if text[inside.start] != "\n" else inside.start
    end = text.find("\n", inside.end - 1)
    end = len(text) if end < 0 else end
    return trim(Span(start, end), text) if start < end else None
