"""Reads RSS, RDF and Atom files, WordPress exports among them; one article an entry."""

from __future__ import annotations

import re

from annotator.domain.article import ZoneKind
from annotator.readers.building import Part, article_from, clean
from annotator.readers.facts import Facts
from annotator.readers.markup import markup_parts, parts_of
from annotator.readers.reading import NewId, ReadError, Reading
from annotator.readers.timestamps import iso_date
from annotator.readers.trees import Element, first, first_words, parse_xml, root_name, words_of

ROOTS = frozenset(("rss", "feed", "RDF"))
BODIES = ("encoded", "content", "body", "description", "summary", "subtitle")
"""From the whole text to the summary; a feed often has both."""
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
PUBLIC_POSTS = (None, "post", "page")


class FeedReader:
    """The entries that have text, if only a summary."""

    key = "feed"
    title = "RSS and Atom"
    extensions: tuple[str, ...] = (".rss", ".atom", ".rdf", ".xml")

    def recognises(self, data: bytes) -> bool:
        """Whether the root is that of a feed."""
        return root_name(data) in ROOTS

    def read(self, name: str, data: bytes, new_id: NewId) -> tuple[Reading, ...]:
        """The articles; raises ReadError when no entry has text."""
        root, encoding = parse_xml(name, data)
        if root.tag not in ROOTS:
            raise ReadError(f"{name} is XML, but no feed (<{root.tag}>).")
        entries = [entry for entry in root.iter("item", "entry") if first_words(entry, "post_type") in PUBLIC_POSTS]
        found = [(entry, body) for entry in entries if (body := _body(entry))]
        if not found:
            raise ReadError(f"{name} is a feed without text in its entries; open the pages that it leads to.")
        title, language = _own(root, "title"), _own(root, "language") or root.get(LANGUAGE)
        readings: list[Reading] = []
        for entry, body in found:
            facts = _facts(entry, title, language)
            parts = [Part(ZoneKind.HEADLINE, facts.title or ""), Part(ZoneKind.BYLINE, facts.byline or ""), *body]
            readings.append(Reading(article_from(parts, name, new_id(), facts), data, encoding))
        return tuple(readings)


def _own(root: Element, tag: str) -> str | None:
    """What the feed says of itself: outside its entries."""
    channel = first(root, "channel")
    here = root if channel is None else channel
    return next((words for one in here if one.tag == tag and (words := clean(words_of(one)))), None)


def _child_words(entry: Element, *tags: str) -> str | None:
    found = (clean(words_of(one)) for tag in tags for one in entry if one.tag == tag)
    return next((words for words in found if words), None)


def _body(entry: Element) -> list[Part]:
    for tag in BODIES:
        for element in entry:
            if element.tag == tag and (parts := _parts(element)):
                return parts
    return []


def _parts(element: Element) -> list[Part]:
    """The paragraphs of XHTML inside, or of HTML written as text."""
    return parts_of(element) if any(True for _ in element) else markup_parts(element.text or "")


def _facts(entry: Element, feed: str | None, language: str | None) -> Facts:
    author = first(entry, "author")
    name = first_words(author, "name") if author is not None else None
    return Facts(
        title=_plain(_child_words(entry, "title")),
        byline=name or _child_words(entry, "creator", "author", "byline"),
        published=iso_date(_child_words(entry, "published", "pubDate", "date", "issued", "updated", "modified")),
        source=_child_words(entry, "source", "publisher") or feed,
        language=_child_words(entry, "language") or entry.get(LANGUAGE) or language,
        url=_address(entry),
    )


def _plain(title: str | None) -> str | None:
    """A title that is HTML as text."""
    if title and re.search(r"<\w+[^>]*>|&\w+;", title):
        return " ".join(part.words for part in markup_parts(title))
    return title


def _address(entry: Element) -> str | None:
    links = [one for one in entry if one.tag == "link"]
    chosen = [one for one in links if (one.get("rel") or "alternate") == "alternate"] or links
    return next((address for one in chosen if (address := one.get("href") or clean(words_of(one)))), None)
