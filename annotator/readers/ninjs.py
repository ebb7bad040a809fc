"""Reads ninjs 1 to 3, news in JSON: one item, or a list of items in one of the usual envelopes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.domain.article import ZoneKind
from annotator.readers.building import Part, article_from, clean, plain_parts
from annotator.readers.facts import Facts
from annotator.readers.json_files import Record, as_list, as_record, as_words, load_json
from annotator.readers.markup import markup_parts
from annotator.readers.reading import NewId, ReadError, Reading
from annotator.readers.timestamps import iso_date

SAMPLE = 65_536
START = re.compile(rb"(?:\xef\xbb\xbf)?\s*[\[{]")
NAMED = re.compile(
    rb'"(?:body_[a-z_]+|bodies|headlines?|headline_[a-z_]+|description_[a-z_]+|versioncreated|versionCreated|pubstatus|pubStatus)"\s*:'
)
MARKUP = ("body_xhtml", "body_html", "body_nitf", "body_richtext")
BODIES = (*MARKUP, "body_text")
"""Since 1.4 an agency may add names of its own, such as body_main."""
ENVELOPES = ("item", "items", "data")
DEPTH = 5


class NinjsReader:
    """One article for each item that carries text."""

    key = "ninjs"
    title = "ninjs"
    extensions: tuple[str, ...] = (".json", ".ninjs")

    def recognises(self, data: bytes) -> bool:
        """Whether it is JSON with the names of ninjs near its start."""
        sample = data[:SAMPLE]
        return START.match(sample) is not None and len(set(NAMED.findall(sample))) > 1

    def read(self, name: str, data: bytes, new_id: NewId) -> tuple[Reading, ...]:
        """The articles; raises ReadError when no item carries words."""
        value, encoding = load_json(name, data)
        found = [(item, parts) for item in _items(value, DEPTH) if (parts := _parts(item))]
        if not found:
            raise ReadError(
                f"{name} is JSON, but holds no ninjs item with text; JSON Lines, CSV and feeds are read too."
            )
        return tuple(
            Reading(article_from(parts, name, new_id(), _facts(item)), data, encoding) for item, parts in found
        )


def _items(value: object, depth: int) -> Iterator[Record]:
    """The items, in envelopes or not."""
    if not depth:
        return
    record = as_record(value)
    if not record:
        for one in as_list(value):
            yield from _items(one, depth - 1)
        return
    if _body(record) or _caption(record):
        yield record
    else:
        for key in ENVELOPES:
            yield from _items(record.get(key), depth - 1)


def _parts(item: Record) -> list[Part]:
    """The parts of an item; none when it has no words beside its headline."""
    body = _body(item)
    caption = "" if body else _caption(item)
    head = [
        Part(ZoneKind.HEADLINE, _headline(item) or ""),
        Part(ZoneKind.DECK, _sub_headline(item)),
        Part(ZoneKind.BYLINE, _byline(item)),
        Part(ZoneKind.EDITORS_NOTE, as_words(item.get("ednote"))),
    ]
    words = [*body, Part(ZoneKind.CAPTION, caption), *_captions(item, body)]
    rights = Part(ZoneKind.COPYRIGHT, as_words(item.get("copyrightnotice")))
    return [*head, *words, rights] if any(part.words for part in words) else []


def _body(item: Record) -> list[Part]:
    """The body in its richest form: XHTML keeps paragraphs and captions apart."""
    bodies = [as_record(body) for body in as_list(item.get("bodies"))]
    rich = [body for body in bodies if "ml" in as_words(body.get("contenttype")).lower()]
    for body in (*rich, *bodies):
        words = as_words(body.get("value"))
        if words.strip():
            return _words(words, is_markup=body in rich)
    keys = (*BODIES, *(key for key in item if key.startswith("body_")))
    found = next(((key, words) for key in keys if (words := as_words(item.get(key))).strip()), None)
    return _words(found[1], is_markup=found[0] in MARKUP) if found else []


def _words(words: str, *, is_markup: bool) -> list[Part]:
    return markup_parts(words) if is_markup or "</p>" in words else plain_parts(words)


def _headline(item: Record) -> str | None:
    headlines = [as_record(one) for one in as_list(item.get("headlines"))]
    main = [one for one in headlines if "main" in as_words(one.get("role"))]
    found = next((words for one in (*main, *headlines) if (words := as_words(one.get("value")))), None)
    return found or as_words(item.get("headline")) or as_words(item.get("headline_main")) or None


def _sub_headline(item: Record) -> str:
    headlines = [as_record(one) for one in as_list(item.get("headlines"))]
    return next((as_words(one.get("value")) for one in headlines if "sub" in as_words(one.get("role"))), "")


def _byline(item: Record) -> str:
    return as_words(item.get("byline")) or as_words(item.get("by"))


def _caption(item: Record) -> str:
    """The description of a picture, video or text without a body."""
    found = [as_words(item.get("description_text"))]
    found += [as_words(as_record(one).get("value")) for one in as_list(item.get("descriptions"))]
    return next((words for words in found if words.strip()), "")


def _captions(item: Record, body: list[Part]) -> Iterator[Part]:
    """Captions and credits of the pictures that go with the text, unless the body has them."""
    seen = {clean(part.words) for part in body}
    for one in as_list(item.get("associations")):
        record = as_record(one)
        caption = _caption(record)
        if body and as_words(record.get("type")) in ("picture", "graphic", "video") and clean(caption) not in seen:
            seen.add(clean(caption))
            yield Part(ZoneKind.CAPTION, caption)
            yield Part(ZoneKind.CREDIT, _byline(record) if caption else "")


def _facts(item: Record) -> Facts:
    source = item.get("infosources") or item.get("source") or item.get("copyrightholder")
    first = as_list(source)[:1]
    name = as_words(as_record(first[0]).get("name")) if first else as_words(source)
    address = as_words(item.get("uri"))
    return Facts(
        title=_headline(item),
        byline=_byline(item) or None,
        published=iso_date(as_words(item.get("versioncreated") or item.get("firstcreated"))),
        source=name or None,
        language=as_words(item.get("language")) or None,
        url=address if address.startswith(("http://", "https://")) else None,
    )
