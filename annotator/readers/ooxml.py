"""The paragraphs of a Word document (DOCX)."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.readers.packages import Package
from annotator.readers.reading import ReadError
from annotator.readers.trees import Element, first, first_words, parse_xml

DOCUMENT = "word/document.xml"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SPACES = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
OUTSIDE = frozenset("p pPr rPr tabs del delText moveFrom instrText txbxContent AlternateContent".split())
"""What is no text of the paragraph: its form, what was deleted, codes of fields, and text boxes, which come alone."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph's words, and the name of its style."""

    words: str
    style: str


@dataclass(frozen=True, slots=True)
class WordDocument:
    """A document's paragraphs and properties."""

    paragraphs: tuple[Paragraph, ...]
    title: str | None
    author: str | None
    encoding: str


def open_word(name: str, data: bytes) -> WordDocument:
    """The document in DOCX data; raises ReadError."""
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise ReadError(f"{name} is an encrypted or an old Word file; save it as .docx without a password.")
    package = Package(name, data)
    root, encoding = parse_xml(name, package.read(DOCUMENT))
    core = parse_xml(name, package.read("docProps/core.xml"))[0] if "docProps/core.xml" in package.names else None
    for fallback in root.iter("Fallback"):
        # The same text box again, for older programs.
        fallback.clear()
    return WordDocument(
        tuple(_paragraph(one) for one in root.iter("p")),
        first_words(core, "title") if core is not None else None,
        first_words(core, "creator") if core is not None else None,
        encoding,
    )


def _paragraph(element: Element) -> Paragraph:
    style = first(element, "pStyle")
    return Paragraph("".join(_words(element)), (style.get(f"{W}val") or "") if style is not None else "")


def _words(element: Element) -> list[str]:
    """The text of the runs; a text box's paragraphs come on their own."""
    found: list[str] = []
    for child in element:
        if child.tag == "t":
            found.append(child.text or "")
        elif child.tag in SPACES:
            found.append(SPACES[child.tag])
        elif child.tag not in OUTSIDE:
            found += _words(child)
    return found
