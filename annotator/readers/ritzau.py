"""Reads the XML of Ritzau, the Danish agency: one story, or a queue of them; the text is HTML written as words."""

from __future__ import annotations

from html import unescape

from annotator.domain.article import Dateline, ZoneKind
from annotator.readers.building import Part, article_from
from annotator.readers.facts import Facts
from annotator.readers.markup import markup_parts
from annotator.readers.reading import NewId, ReadError, Reading
from annotator.readers.timestamps import iso_date
from annotator.readers.trees import Element, first_words, parse_xml, root_name

ROOTS = ("RBNews", "XMLNewsQueuedResponse")


class RitzauReader:
    """The stories that have text."""

    key = "ritzau"
    title = "Ritzau XML"
    extensions: tuple[str, ...] = (".xml",)

    def recognises(self, data: bytes) -> bool:
        """Whether the root is that of a story, or of a queue."""
        return root_name(data) in ROOTS

    def read(self, name: str, data: bytes, new_id: NewId) -> tuple[Reading, ...]:
        """The articles; raises ReadError when no story has text."""
        root, encoding = parse_xml(name, data)
        if root.tag not in ROOTS:
            raise ReadError(f"{name} is XML, but none of Ritzau's (<{root.tag}>).")
        stories = [(story, body) for story in root.iter("RBNews") if (body := _body(story))]
        if not stories:
            raise ReadError(f"{name} holds no story with text; get the file again.")
        return tuple(
            Reading(article_from(_parts(story, body), name, new_id(), _facts(story)), data, encoding)
            for story, body in stories
        )


def _body(story: Element) -> list[Part]:
    """The paragraphs; entities inside the HTML are written twice over by some of its senders."""
    return [Part(kind, unescape(words)) for kind, words in markup_parts(first_words(story, "content") or "")]


def _parts(story: Element, body: list[Part]) -> list[Part]:
    head = [
        Part(ZoneKind.HEADLINE, unescape(first_words(story, "headline") or "")),
        Part(ZoneKind.DECK, unescape(first_words(story, "subtitle") or "")),
        Part(ZoneKind.BYLINE, first_words(story, "byLine") or ""),
    ]
    return [*head, *body]


def _facts(story: Element) -> Facts:
    place, agency = first_words(story, "town"), (first_words(story, "origin") or "").strip("/ ") or None
    return Facts(
        title=unescape(first_words(story, "headline") or "") or None,
        byline=first_words(story, "byLine"),
        published=iso_date(first_words(story, "PublishDate")),
        source=agency,
        language=first_words(story, "language") or "da",
        dateline=Dateline(place, agency) if place or agency else None,
    )
