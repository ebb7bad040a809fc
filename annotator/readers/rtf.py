"""Reads RTF."""

from __future__ import annotations

from annotator.readers.building import Part, article_from
from annotator.readers.reading import NewId, Reading
from annotator.readers.rich_text import START, rich_text


class RichTextReader:
    """One article a file."""

    key = "rtf"
    title = "RTF"
    extensions: tuple[str, ...] = (".rtf",)

    def recognises(self, data: bytes) -> bool:
        """Whether it begins as RTF does."""
        return data[:64].lstrip().startswith(START)

    def read(self, name: str, data: bytes, new_id: NewId) -> tuple[Reading, ...]:
        """The one article; raises ReadError."""
        parts = [Part(None, line) for line in rich_text(name, data).split("\n")]
        return (Reading(article_from(parts, name, new_id()), data, "cp1252"),)
