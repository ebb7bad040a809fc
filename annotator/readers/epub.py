"""Reads EPUB books: each chapter is an article."""

from __future__ import annotations

import posixpath
from urllib.parse import unquote

from annotator.domain.article import ZoneKind
from annotator.readers.building import Part, TextBuilder
from annotator.readers.facts import Facts
from annotator.readers.markup import parts_of
from annotator.readers.packages import Package, has_member
from annotator.readers.pages import decode_page
from annotator.readers.reading import NewId, ReadError, Reading
from annotator.readers.timestamps import iso_date
from annotator.readers.trees import Element, first, first_words, parse_markup, parse_xml, words_of

CONTAINER = "META-INF/container.xml"
FEWEST_WORDS = 25
"""A chapter with fewer is a cover or a title page, unless there is nothing else."""


class EpubReader:
    """One article a chapter."""

    key = "epub"
    title = "EPUB"
    extensions: tuple[str, ...] = (".epub",)

    def recognises(self, data: bytes) -> bool:
        """Whether the first member says that it is EPUB."""
        return has_member(data[:200], b"application/epub+zip")

    def read(self, name: str, data: bytes, new_id: NewId) -> tuple[Reading, ...]:
        """The chapters; raises ReadError when none has text."""
        package = Package(name, data)
        if "META-INF/encryption.xml" in package.names and "META-INF/rights.xml" in package.names:
            raise ReadError(f"{name} is copy-protected, so its text cannot be read.")
        root, _ = parse_xml(name, package.read(CONTAINER))
        place = first(root, "rootfile")
        opf_path = (place.get("full-path") if place is not None else None) or ""
        opf, _ = parse_xml(name, package.read(opf_path))
        known = _facts(opf)
        chapters = [chapter for path in _spine(opf, opf_path) if (chapter := _chapter(name, package, path))]
        long = [one for one in chapters if sum(len(part.words.split()) for part in one[0]) >= FEWEST_WORDS]
        readings: list[Reading] = []
        for parts, encoding in long or chapters:
            builder = TextBuilder()
            builder.add_parts(parts)
            readings.append(Reading(builder.article(name, new_id(), known), data, encoding))
        if not readings:
            raise ReadError(f"{name} has no chapter with text in it.")
        return tuple(readings)


def _facts(opf: Element) -> Facts:
    return Facts(
        byline=first_words(opf, "creator"),
        published=iso_date(first_words(opf, "date")),
        source=first_words(opf, "publisher") or first_words(opf, "title"),
        language=first_words(opf, "language"),
    )


def _spine(opf: Element, opf_path: str) -> list[str]:
    """The paths of the chapters in reading order, tables of contents left out."""
    items = {item.get("id"): item for item in opf.iter("item")}
    chosen = [items[ref.get("idref")] for ref in opf.iter("itemref") if ref.get("idref") in items]
    folder = posixpath.dirname(opf_path)
    return [
        posixpath.normpath(posixpath.join(folder, unquote(item.get("href") or "")))
        for item in chosen
        if "html" in (item.get("media-type") or "html") and "nav" not in (item.get("properties") or "").split()
    ]


def _chapter(name: str, package: Package, path: str) -> tuple[list[Part], str] | None:
    """A chapter's parts, its first heading as the headline, and its encoding; None for an empty or missing one."""
    if path not in package.names or not (data := package.read(path)).strip():
        return None
    markup, encoding = decode_page(name, data)
    root = parse_markup(markup)
    if root is None:
        return None
    heading = next(
        (words for tag in ("h1", "h2", "h3") for one in root.iter(tag) if (words := words_of(one).strip())), ""
    )
    parts = [Part(None, part.words) if part.kind is None else part for part in parts_of(root)]
    at = next((at for at, part in enumerate(parts) if heading and part.words == heading), None)
    if at is not None and at <= 2:
        parts = [
            Part(ZoneKind.HEADLINE if number == at else part.kind, part.words) for number, part in enumerate(parts)
        ]
    return (parts, encoding) if parts else None
