"""A web page as a browser saved it: its article without navigation, advertisements and notices, and its JSON-LD.

Nothing of a page runs and nothing is loaded.
"""

from __future__ import annotations

import codecs
import json
import logging
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Any, cast

from annotator.domain.article import ZoneKind
from annotator.readers.building import NO_CHARACTERS, Part, clean, plain_parts
from annotator.readers.decoding import MARKS, decode
from annotator.readers.facts import Facts
from annotator.readers.libraries import library
from annotator.readers.markup import parts_of
from annotator.readers.reading import ReadError
from annotator.readers.timestamps import iso_date
from annotator.readers.trees import Element, parse_markup

Record = dict[str, Any]

CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
HEAD = 8192
LATIN = {"iso8859-1": "cp1252", "ascii": "cp1252"}
NO_PAGE_ENCODINGS = frozenset("undefined idna punycode unicode_escape raw_unicode_escape utf-7 mbcs oem".split())
"""Python's codecs that no page is written in, or that browsers refuse as a danger."""
JSON_LD = re.compile(r"<script[^>]{0,300}?application/ld\+json[^>]{0,300}>", re.IGNORECASE)
SCRIPT_END = re.compile(r"</script", re.IGNORECASE)
ARTICLE_TYPE = re.compile(r"(?:Article|BlogPosting|Report)$|^(?:ReportageNewsArticle|Liveblog)")
MOST_LD = 20
LANGUAGE = re.compile(r"<html[^>]{0,500}?\slang\s*=\s*[\"']?([A-Za-z]{2,3})", re.IGNORECASE)
AS_HTML = {"head": "h2", "list": "ul", "item": "li", "quote": "blockquote", "lb": "br", "row": "tr", "cell": "td"}
"""trafilatura's names of elements, which are those of TEI."""
REFERENCE = re.compile(r"&#([xX][0-9a-fA-F]{1,8}|[0-9]{1,9});?")
CHATTY = ("trafilatura", "htmldate", "courlan", "justext")
SHORT = 0.5
"""A text of less than this share of the words in JSON-LD means that the page's own was not found."""


def decode_page(name: str, data: bytes, said: str | None = None) -> tuple[str, str]:
    """The text of a page and its encoding: a mark decides, then what the transport said, then the page's own word."""
    meta = CHARSET.search(data[:HEAD])
    told = [said, meta[1].decode("ascii", "replace") if meta else None]
    if not data.startswith(tuple(mark for mark, _ in MARKS)):
        for encoding in filter(None, told):
            known = _codec(encoding)
            try:
                if known:
                    return data.decode(known), known
            except (UnicodeError, LookupError):
                continue
    return decode(name, data)


def _codec(encoding: str) -> str | None:
    """Python's name; browsers read Latin-1 as cp1252. None for what is no text encoding."""
    try:
        name = codecs.lookup(encoding).name
    except (LookupError, ValueError):
        return None
    return None if name in NO_PAGE_ENCODINGS else LATIN.get(name, name)


def page(name: str, markup: str) -> tuple[Facts, list[Part]]:
    """What a page says about its article, and the article's parts; raises ReadError when it has no article."""
    markup = REFERENCE.sub(_resolved, NO_CHARACTERS.sub("", markup))
    linked = _linked_article(markup)
    extracted = _extracted(name, markup)
    facts = _facts(linked, extracted, markup)
    body = _body(extracted, linked)
    if not body:
        raise ReadError(f"{name} is a page without an article's text; open the page of one article.")
    title = clean(facts.title or "")
    parts = [Part(ZoneKind.HEADLINE, title), Part(ZoneKind.BYLINE, facts.byline or "")]
    parts += [part for part in body if clean(part.words).casefold() != title.casefold()]
    return facts, parts + list(_captions(markup, body))


def _resolved(reference: re.Match[str]) -> str:
    """A reference to a character as it is; nothing for one to what is no character, on which parsers give up."""
    digits = reference[1]
    number = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
    is_character = number < 0x110000 and not NO_CHARACTERS.match(chr(number))
    return reference[0] if is_character else ""


def _extracted(name: str, markup: str) -> Any:
    """trafilatura's document, or None when it finds nothing."""
    trafilatura = library(name, "trafilatura")
    etree = library(name, "lxml.etree")
    for logger in CHATTY:
        # What they warn of is told as one error; without this, Python writes it to standard error too.
        logging.getLogger(logger).setLevel(logging.CRITICAL)
    try:
        return trafilatura.bare_extraction(
            markup, favor_precision=True, include_comments=False, with_metadata=True, deduplicate=False
        )
    except (ValueError, TypeError, AttributeError, KeyError, IndexError, RecursionError, etree.LxmlError):
        return None


def _body(extracted: Any, linked: Record) -> list[Part]:
    found: list[Part] = [] if extracted is None or extracted.body is None else parts_of(_as_html(extracted.body))
    told = plain_parts(str(linked.get("articleBody") or ""))
    if sum(len(part.words) for part in found) < SHORT * sum(len(part.words) for part in told):
        return told
    return found


def _as_html(body: Any) -> Element:
    """trafilatura's own tree with the names that HTML has for its parts."""
    for element in body.iter():
        if element.tag in AS_HTML:
            element.tag = AS_HTML[element.tag]
    return cast(Element, body)


# --- what the page says of itself -------------------------------------------------------------------------------------


def _facts(linked: Record, extracted: Any, markup: str) -> Facts:
    language = _text(linked.get("inLanguage")) or _match(LANGUAGE, markup[:HEAD])
    told = Facts(
        title=_text(linked.get("headline")),
        byline=", ".join(_names(linked.get("author"))) or None,
        published=iso_date(_text(linked.get("datePublished"))),
        source=", ".join(_names(linked.get("publisher"))) or None,
        language=language,
        url=_text(linked.get("url")) or _address(linked.get("mainEntityOfPage")),
    )
    if extracted is None:
        return told
    return replace(
        told,
        title=told.title or extracted.title,
        byline=told.byline or (extracted.author or "").replace("; ", ", ") or None,
        published=told.published or iso_date(extracted.date),
        source=told.source or extracted.sitename,
        url=told.url or extracted.url,
    )


def _match(pattern: re.Pattern[str], text: str) -> str | None:
    match = pattern.search(text)
    return match[1] if match else None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value.strip() else None


def _address(value: object) -> str | None:
    if isinstance(value, dict):
        return _text(cast(Record, value).get("@id"))
    return _text(value)


def _names(value: object) -> Iterator[str]:
    """The names of people or organisations, which JSON-LD gives as strings, objects or lists of them."""
    if isinstance(value, list):
        for one in cast("list[object]", value):
            yield from _names(one)
    elif isinstance(value, dict):
        yield from _names(cast(Record, value).get("name"))
    elif isinstance(value, str) and value.strip() and "://" not in value:
        yield value.strip()


def _linked_article(markup: str) -> Record:
    """The first article in the page's JSON-LD, or nothing."""
    for match in islice(JSON_LD.finditer(markup), MOST_LD):
        end = SCRIPT_END.search(markup, match.end())
        if end is None:
            break
        try:
            value = json.loads(
                markup[match.end() : end.start()].strip().removeprefix("<!--").removesuffix("-->"), strict=False
            )
        except (ValueError, RecursionError):
            continue
        found = next((one for one in _objects(value, 4) if _is_article(one)), None)
        if found:
            return found
    return {}


def _objects(value: object, depth: int) -> Iterator[Record]:
    if isinstance(value, list) and depth:
        for one in cast("list[object]", value):
            yield from _objects(one, depth - 1)
    elif isinstance(value, dict) and depth:
        record = cast(Record, value)
        yield record
        yield from _objects(record.get("@graph"), depth - 1)


def _is_article(record: Record) -> bool:
    kinds = record.get("@type")
    return any(
        ARTICLE_TYPE.search(str(one)) for one in (cast("list[object]", kinds) if isinstance(kinds, list) else [kinds])
    )


# --- captions ---------------------------------------------------------------------------------------------------------


def _captions(markup: str, body: list[Part]) -> Iterator[Part]:
    """Captions of figures in the page's article, as far as they are not in the body."""
    root = parse_markup(markup)
    inside = next((one for tag in ("article", "main") for one in (root.iter(tag) if root is not None else ())), None)
    if inside is None:
        return
    seen = {clean(part.words) for part in body}
    for caption in inside.iter("figcaption"):
        words = " ".join(part.words for part in parts_of(caption))
        if words and clean(words) not in seen:
            seen.add(clean(words))
            yield Part(ZoneKind.CAPTION, words)
