"""Reads Word documents."""

from __future__ import annotations

from annotator.domain.article import ZoneKind
from annotator.readers.building import Part, article_from
from annotator.readers.facts import Facts
from annotator.readers.ooxml import Paragraph, open_word
from annotator.readers.packages import has_member
from annotator.readers.reading import NewId, Reading

STYLES = {"title": ZoneKind.HEADLINE, "subtitle": ZoneKind.DECK, "caption": ZoneKind.CAPTION}
"""Word's own names of styles; a template's name may follow with a number."""


class WordReader:
    """One article a document."""

    key = "docx"
    title = "Word documents"
    extensions: tuple[str, ...] = (".docx",)

    def recognises(self, data: bytes) -> bool:
        """Whether it is a ZIP file with a Word document in it."""
        return has_member(data, b"word/document.xml")

    def read(self, name: str, data: bytes, new_id: NewId) -> tuple[Reading, ...]:
        """The one article; raises ReadError."""
        document = open_word(name, data)
        kinds = [_kind(paragraph) for paragraph in document.paragraphs]
        if ZoneKind.HEADLINE not in kinds:
            kinds = _heading_first(document.paragraphs, kinds)
        pairs = zip(document.paragraphs, kinds, strict=True)
        parts = [Part(kind, line) for one, kind in pairs for line in one.words.split("\n")]
        known = Facts(title=None if ZoneKind.HEADLINE in kinds else document.title)
        return (Reading(article_from(parts, name, new_id(), known), data, document.encoding),)


def _kind(paragraph: Paragraph) -> ZoneKind | None:
    return STYLES.get(paragraph.style.lower().rstrip("0123456789 -"))


def _heading_first(paragraphs: tuple[Paragraph, ...], kinds: list[ZoneKind | None]) -> list[ZoneKind | None]:
    """A heading above everything else is the headline where no paragraph has the style Title."""
    top = next((at for at, one in enumerate(paragraphs) if one.words.strip()), None)
    if top is None or not paragraphs[top].style.lower().startswith("heading"):
        return kinds
    return [ZoneKind.HEADLINE if at == top else kind for at, kind in enumerate(kinds)]
