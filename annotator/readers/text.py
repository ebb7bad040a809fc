"""Reads plain text."""

from __future__ import annotations

from annotator.domain.article import fold_line_ends
from annotator.readers.decoding import decode
from annotator.readers.facts import article_of
from annotator.readers.reading import NewId, Reading
from annotator.readers.wrapping import unwrapped


class TextReader:
    """One article a file; nothing of the text is changed but its line ends, and lines wrapped at a width are joined."""

    key = "text"
    title = "Plain text"
    extensions: tuple[str, ...] = (".txt", ".text")

    def recognises(self, data: bytes) -> bool:
        """Never: plain text is what is left when nothing else is recognised."""
        return False

    def read(self, name: str, data: bytes, new_id: NewId) -> tuple[Reading, ...]:
        """The one article in `data`; raises ReadError for binary, undecodable or empty data."""
        text, encoding = decode(name, data)
        return (Reading(article_of(unwrapped(fold_line_ends(text)), name, new_id()), data, encoding),)
