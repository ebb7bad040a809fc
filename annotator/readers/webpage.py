"""Reads HTML pages saved from a browser."""

from __future__ import annotations

import re

from annotator.readers.building import article_from
from annotator.readers.pages import decode_page, page
from annotator.readers.reading import NewId, Reading

START = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!DOCTYPE\s+html|html|head|body)\b",
    re.I | re.S,
)
HEAD = 4096


class WebPageReader:
    """One article a page."""

    key = "html"
    title = "Web pages"
    extensions: tuple[str, ...] = (".html", ".htm", ".xhtml")

    def recognises(self, data: bytes) -> bool:
        """Whether it begins as HTML does."""
        return START.match(data[:HEAD]) is not None

    def read(self, name: str, data: bytes, new_id: NewId) -> tuple[Reading, ...]:
        """The one article of the page; raises ReadError when there is none."""
        text, encoding = decode_page(name, data)
        facts, parts = page(name, text)
        return (Reading(article_from(parts, name, new_id(), facts), data, encoding),)
