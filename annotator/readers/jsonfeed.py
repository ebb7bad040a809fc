"""Reads JSON Feed; one article an item."""

from __future__ import annotations

from annotator.domain.article import ZoneKind
from annotator.readers.building import Part, article_from, plain_parts
from annotator.readers.facts import Facts
from annotator.readers.json_files import Record, as_list, as_record, as_words, load_json
from annotator.readers.markup import markup_parts
from annotator.readers.reading import NewId, ReadError, Reading
from annotator.readers.timestamps import iso_date

HEAD = 4096


class JsonFeedReader:
    """The items that have text, if only a summary."""

    key = "jsonfeed"
    title = "JSON Feed"
    extensions: tuple[str, ...] = (".json",)

    def recognises(self, data: bytes) -> bool:
        """Whether it names the format's version near the start."""
        return data[:HEAD].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") and b"jsonfeed.org" in data[:HEAD]

    def read(self, name: str, data: bytes, new_id: NewId) -> tuple[Reading, ...]:
        """The articles; raises ReadError when no item has text."""
        value, encoding = load_json(name, data)
        feed = as_record(value)
        items = [as_record(one) for one in as_list(feed.get("items"))]
        found = [(item, body) for item in items if (body := _body(item))]
        if not found:
            raise ReadError(f"{name} is a JSON Feed without text in its items; open the pages that it leads to.")
        readings: list[Reading] = []
        for item, body in found:
            facts = _facts(item, feed)
            parts = [Part(ZoneKind.HEADLINE, facts.title or ""), Part(ZoneKind.BYLINE, facts.byline or ""), *body]
            readings.append(Reading(article_from(parts, name, new_id(), facts), data, encoding))
        return tuple(readings)


def _body(item: Record) -> list[Part]:
    html = as_words(item.get("content_html"))
    return (
        markup_parts(html)
        if html.strip()
        else plain_parts(as_words(item.get("content_text")) or as_words(item.get("summary")))
    )


def _facts(item: Record, feed: Record) -> Facts:
    authors = [as_record(one) for one in as_list(item.get("authors"))] or [as_record(item.get("author"))]
    return Facts(
        title=as_words(item.get("title")),
        byline=", ".join(name for one in authors if (name := as_words(one.get("name")))),
        published=iso_date(as_words(item.get("date_published") or item.get("date_modified"))),
        source=as_words(feed.get("title")),
        language=as_words(item.get("language") or feed.get("language")),
        url=as_words(item.get("url") or item.get("external_url")),
    )
