"""Parses XML and HTML from strangers: no entities, no network, no DTD, bounded depth and size (lxml does the work)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Any, Protocol, cast

from annotator.readers.libraries import library
from annotator.readers.reading import ReadError

ENTITY = re.compile(rb"<!ENTITY\s")
SAYS_LATIN = re.compile(rb"<\?xml[^>]*encoding=[\"'](?:iso-8859-1|latin-?1|windows-1252|us-ascii)[\"']", re.IGNORECASE)
HEAD = 4096


class Element(Protocol):
    """What readers use of an lxml element."""

    tag: str
    text: str | None
    tail: str | None

    def get(self, key: str, default: str | None = None) -> str | None: ...
    def iter(self, *tags: str) -> Iterator[Element]: ...
    def itertext(self) -> Iterator[str]: ...
    def clear(self) -> None: ...
    def __iter__(self) -> Iterator[Element]: ...


def parse_xml(name: str, data: bytes) -> tuple[Element, str]:
    """The root of an XML file, names without namespaces, and the file's encoding; raises ReadError."""
    if ENTITY.search(data) or b"<\0!\0E\0N\0T\0I\0T\0Y\0" in data or b"\0<\0!\0E\0N\0T\0I\0T\0Y" in data:
        raise ReadError(f"{name} defines XML entities, which can hide a bomb; save it without its DTD.")
    etree = library(name, "lxml.etree")
    parser = etree.XMLParser(
        encoding=_mended_encoding(data),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data.strip(), parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        reason = str(error).splitlines()[0].removesuffix(".") if str(error) else "it is cut off"
        raise ReadError(f"{name} is no well-formed XML ({reason}); get the file again.") from error
    if root is None:
        raise ReadError(f"{name} has no XML in it; get the file again.")
    encoding = str(root.getroottree().docinfo.encoding or "utf-8").lower()
    return bare(root), _mended_encoding(data) or encoding


def _mended_encoding(data: bytes) -> str | None:
    """UTF-8 for a file that says Latin-1, but is UTF-8 beyond doubt; None where the file's own word stands."""
    said = SAYS_LATIN.search(data[:200])
    if said is None or data.isascii():
        return None
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return "utf-8"


def parse_markup(markup: str) -> Element | None:
    """The root of a piece of HTML, however broken; None when nothing is in it. No script runs, nothing is loaded."""
    etree = library("HTML", "lxml.etree")
    parser = etree.HTMLParser(
        no_network=True, huge_tree=False, remove_comments=True, remove_pis=True, recover=True, encoding="utf-8"
    )
    try:
        root = etree.fromstring(f"<div>{markup}</div>".encode("utf-8", "ignore"), parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    return cast("Element | None", root)


def bare(root: Any) -> Element:
    """The element with all names in it freed from their namespaces."""
    for element in root.iter():
        if isinstance(element.tag, str):
            element.tag = element.tag.rpartition("}")[2]
    return cast(Element, root)


def tag_of(element: Element) -> str:
    """The name in lower case; empty for what is no element (an entity that was not resolved)."""
    return element.tag.lower() if isinstance(cast(object, element.tag), str) else ""


def words_of(element: Element | None) -> str:
    """All text inside, entities of HTML resolved."""
    return "" if element is None else unescape("".join(element.itertext()))


def first(element: Element, *tags: str) -> Element | None:
    """The first element with one of the names, the earlier name preferred."""
    return next((found for tag in tags for found in element.iter(tag)), None)


def first_words(element: Element, *tags: str) -> str | None:
    """The text of the first element of these names that has any, blanks at its ends cut."""
    found = (words_of(one).strip() for tag in tags for one in element.iter(tag))
    return next((words for words in found if words), None)


def root_name(data: bytes) -> str:
    """The name of the outermost element, without its prefix, of the beginning of an XML file; empty for none."""
    head = data[:HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")
    head = re.sub(rb"<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[[^\]]*\])?[^>]*>", b"", head, flags=re.DOTALL)
    match = re.match(rb"\s*<(?:[\w.-]+:)?([A-Za-z][\w.-]*)", head)
    return match[1].decode("ascii", "replace") if match else ""
