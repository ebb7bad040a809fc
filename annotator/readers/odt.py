"""Reads OpenDocument text (LibreOffice)."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.domain.article import ZoneKind
from annotator.readers.building import Part, article_from
from annotator.readers.facts import Facts
from annotator.readers.packages import Package, has_member
from annotator.readers.reading import NewId, ReadError, Reading
from annotator.readers.trees import Element, first, first_words, parse_xml

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
STYLES = {
    "title": ZoneKind.HEADLINE,
    "subtitle": ZoneKind.DECK,
    "caption": ZoneKind.CAPTION,
    "illustration": ZoneKind.CAPTION,
}
OUTSIDE = frozenset(("annotation", "note", "tracked-changes", "sequence-decls", "frame"))


class OpenDocumentReader:
    """One article a document."""

    key = "odt"
    title = "OpenDocument text"
    extensions: tuple[str, ...] = (".odt", ".fodt")

    def recognises(self, data: bytes) -> bool:
        """Whether the first member says that it is OpenDocument text."""
        return has_member(data[:200], b"application/vnd.oasis.opendocument.text")

    def read(self, name: str, data: bytes, new_id: NewId) -> tuple[Reading, ...]:
        """The one article; raises ReadError."""
        if data.lstrip()[:1] == b"<":
            root, encoding = parse_xml(name, data)
            meta = first(root, "meta")
        else:
            package = Package(name, data)
            if b"encryption-data" in (
                package.read("META-INF/manifest.xml") if "META-INF/manifest.xml" in package.names else b""
            ):
                raise ReadError(f"{name} is encrypted; save it without a password first.")
            root, encoding = parse_xml(name, package.read("content.xml"))
            meta = parse_xml(name, package.read("meta.xml"))[0] if "meta.xml" in package.names else None
        body = first(root, "text")
        if body is None:
            raise ReadError(f"{name} is an OpenDocument file, but no text document.")
        parts = list(_parts(body))
        known = Facts(title=first_words(meta, "title") if meta is not None else None)
        return (Reading(article_from(parts, name, new_id(), known), data, encoding),)


def _parts(body: Element) -> Iterator[Part]:
    """Headings and paragraphs; a heading above everything else is the headline."""
    at_top = True
    for block in body.iter("p", "h"):
        style = (block.get(f"{TEXT}style-name") or "").lower()
        kind = STYLES.get(style)
        if block.tag == "h" and at_top:
            kind = ZoneKind.HEADLINE
        for line in "".join(_words(block)).split("\n"):
            yield Part(kind, line)
            at_top = at_top and not line.strip()


def _words(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag == "s":
            yield " " * min(int(count) if (count := child.get(f"{TEXT}c") or "1").isdecimal() else 1, 100)
        elif child.tag == "line-break":
            yield "\n"
        elif child.tag == "tab":
            yield "\t"
        elif child.tag not in OUTSIDE and child.tag not in ("p", "h"):
            yield from _words(child)
        yield child.tail or ""
