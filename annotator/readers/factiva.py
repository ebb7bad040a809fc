"""Reads Factiva exports, many articles in one file: HTML, XML and RTF."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from annotator.domain.article import Article, ZoneKind
from annotator.readers.building import Part, article_from, clean
from annotator.readers.facts import Facts
from annotator.readers.markup import parts_of
from annotator.readers.pages import decode_page
from annotator.readers.reading import NewId, ReadError, Reading
from annotator.readers.rich_text import START as RTF_START
from annotator.readers.rich_text import rich_text
from annotator.readers.timestamps import iso_date
from annotator.readers.trees import Element, first_words, parse_markup, parse_xml, root_name, words_of

CODES = frozenset(
    "AN ART BY CLM CO CR CT CX CY DLN ED ET GC HD HL IN IPC IPD LA LP NGC NS PD PG PUB RE RF RST SC SE SN TD VOL"
    " WC".split()
)


class Field(NamedTuple):
    """A field of an article: its code, and its paragraphs."""

    code: str
    paragraphs: list[str]


def _article(fields: Iterable[Field], name: str, article_id: str) -> Article:
    by_code: dict[str, list[str]] = {}
    for field in fields:
        by_code.setdefault(field.code, []).extend(field.paragraphs)
    words = {code: clean(" ".join(paragraphs)) for code, paragraphs in by_code.items()}
    parts = [
        Part(ZoneKind.HEADLINE, words.get("HD") or words.get("HL") or ""),
        Part(ZoneKind.BYLINE, words.get("BY", "")),
        *(Part(None, paragraph) for code in ("LP", "TD") for paragraph in by_code.get(code, [])),
        Part(ZoneKind.CAPTION, words.get("ART", "")),
        Part(ZoneKind.CREDIT, words.get("CR", "")),
        Part(ZoneKind.EDITORS_NOTE, words.get("CX", "")),
        Part(ZoneKind.COPYRIGHT, words.get("CY", "")),
    ]
    facts = Facts(
        title=words.get("HD") or words.get("HL"),
        byline=words.get("BY"),
        published=iso_date(words.get("PD")),
        source=words.get("SN"),
        language=words.get("LA"),
    )
    return article_from(parts, name, article_id, facts)


def _readings(articles: Iterable[list[Field]], source: tuple[str, bytes, str], new_id: NewId) -> tuple[Reading, ...]:
    name, data, encoding = source
    found = [fields for fields in articles if any(field.code in ("HD", "LP", "TD") for field in fields)]
    if not found:
        raise ReadError(f"{name} has no article with Factiva's codes (HD, LP, TD) in it.")
    return tuple(Reading(_article(fields, name, new_id()), data, encoding) for fields in found)


# --- HTML -------------------------------------------------------------------------------------------------------------


class FactivaPageReader:
    """The articles of a Factiva HTML file."""

    key = "factiva-html"
    title = "Factiva HTML"
    extensions: tuple[str, ...] = (".html", ".htm")

    def recognises(self, data: bytes) -> bool:
        """Whether it is a page that has Factiva's own paragraphs."""
        return b"articleParagraph" in data and re.search(rb'class="article\b', data) is not None

    def read(self, name: str, data: bytes, new_id: NewId) -> tuple[Reading, ...]:
        """The articles; raises ReadError when there are none."""
        text, encoding = decode_page(name, data)
        root = parse_markup(text)
        articles = [] if root is None else [_page_fields(one) for one in root.iter("div") if _has_class(one, "article")]
        return _readings(articles, (name, data, encoding), new_id)


def _has_class(element: Element, name: str) -> bool:
    return name in (element.get("class") or "").split()


def _page_fields(article: Element) -> list[Field]:
    """Rows of a code and its words, or without codes the headline, lines and paragraphs."""
    fields: list[Field] = []
    for row in article.iter("tr"):
        cells = [cell for cell in row if cell.tag == "td"]
        code = clean(words_of(cells[0])).strip("\xa0 ") if cells else ""
        if len(cells) > 1 and code in CODES:
            fields.append(Field(code, [part.words for part in parts_of(cells[1])]))
    return fields or list(_plain_fields(article))


def _plain_fields(article: Element) -> Iterator[Field]:
    headline = next((one for one in article.iter() if "Headline" in (one.get("class") or "")), None)
    if headline is not None:
        yield Field("HD", [words_of(headline)])
    lines = [clean(words_of(one)) for one in article.iter("div") if one is not article]
    day = next((at for at, line in enumerate(lines) if len(line) < 40 and iso_date(line)), None)
    if day is not None:
        yield Field("PD", [lines[day]])
        names = [line for line in lines[day + 1 : day + 3] if not re.fullmatch(r"\d\d:\d\d|", line)]
        yield Field("SN", names[:1])
    yield Field("CY", [line for line in lines if re.match(r"\(c\)|©|Copyright", line)][:1])
    yield Field("TD", [words_of(one) for one in article.iter("p") if "articleParagraph" in (one.get("class") or "")])


# --- XML --------------------------------------------------------------------------------------------------------------

NAMES = {"headline": "HD", "byline": "BY", "leadParagraph": "LP", "tailParagraphs": "TD", "copyright": "CY",
         "sourceName": "SN", "credit": "CR", "corrections": "CX", "artWork": "ART", "baseLanguage": "LA"}  # fmt: skip


class FactivaXmlReader:
    """The articles of a Factiva XML file."""

    key = "factiva-xml"
    title = "Factiva XML"
    extensions: tuple[str, ...] = (".xml",)

    def recognises(self, data: bytes) -> bool:
        """Whether the root is that of a Factiva answer."""
        return root_name(data) in ("PPSResponse", "ppsArticleResponse")

    def read(self, name: str, data: bytes, new_id: NewId) -> tuple[Reading, ...]:
        """The articles; raises ReadError when there are none."""
        root, encoding = parse_xml(name, data)
        return _readings([list(_xml_fields(one)) for one in root.iter("article")], (name, data, encoding), new_id)


def _xml_fields(article: Element) -> Iterator[Field]:
    for element in article:
        if element.tag in NAMES:
            paragraphs = [words_of(one) for one in element.iter("paragraph")] or [words_of(element)]
            yield Field(NAMES[element.tag], paragraphs)
        elif element.tag == "publicationDate":
            yield Field("PD", [first_words(element, "dateTime", "date") or words_of(element)])


# --- RTF --------------------------------------------------------------------------------------------------------------

LINE = re.compile(r"\s*\|?\s*(?P<code>[A-Z]{2,3})[\s\xa0]*(?:\||\t|\xa0)[\s|]*(?P<words>.*)")


class FactivaRichTextReader:
    """The articles of a Factiva RTF file with its codes."""

    key = "factiva-rtf"
    title = "Factiva RTF"
    extensions: tuple[str, ...] = (".rtf",)

    def recognises(self, data: bytes) -> bool:
        """Whether it is RTF with Factiva's number of an article, or its name, in it."""
        return (
            data[:64].lstrip().startswith(RTF_START) and re.search(rb"\bDocument\s+\w{8,}\d{6,}\w*", data) is not None
        )

    def read(self, name: str, data: bytes, new_id: NewId) -> tuple[Reading, ...]:
        """The articles; raises ReadError when there are none."""
        articles = list(_rich_articles(rich_text(name, data).split("\n")))
        return _readings(articles, (name, data, "cp1252"), new_id)


def _rich_articles(lines: Iterable[str]) -> Iterator[list[Field]]:
    """An article ends with its number, AN."""
    fields: list[Field] = []
    for line in lines:
        match = LINE.match(line)
        if match and match["code"] in CODES:
            fields.append(Field(match["code"], [match["words"].strip(" |")]))
        elif fields and line.strip(" |\t\xa0"):
            fields[-1].paragraphs.append(line.strip(" |\t\xa0"))
        if fields and fields[-1].code == "AN" and "".join(fields[-1].paragraphs).strip():
            yield fields
            fields = []
    if fields:
        yield fields
