"""Reads NewsML 1.2 (AFP, ANA ...)."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.domain.article import ZoneKind
from annotator.readers.building import Part, article_from
from annotator.readers.facts import Facts
from annotator.readers.newsxml import LANGUAGE, content_parts
from annotator.readers.reading import NewId, ReadError, Reading
from annotator.readers.timestamps import iso_date
from annotator.readers.trees import Element, first, first_words, parse_xml, root_name, tag_of, words_of


class NewsMlReader:
    """One article for each item that carries text."""

    key = "newsml"
    title = "NewsML 1.2"
    extensions: tuple[str, ...] = (".xml", ".newsml")

    def recognises(self, data: bytes) -> bool:
        """Whether the root is <NewsML>."""
        return root_name(data) == "NewsML"

    def read(self, name: str, data: bytes, new_id: NewId) -> tuple[Reading, ...]:
        """The articles; raises ReadError when no item carries words."""
        root, encoding = parse_xml(name, data)
        found = [(item, body) for item in root.iter("NewsItem") if (body := _body(item))]
        if not found:
            raise ReadError(f"{name} holds no item with text, only media or references; open the items themselves.")
        return tuple(
            Reading(article_from([*_head(item), *body, *_rights(item)], name, new_id(), _facts(item)), data, encoding)
            for item, body in found
        )


def _body(item: Element) -> list[Part]:
    """The text of all content of the item, that beside pictures as captions."""
    return [part for component in _leaves(item) for part in _component(component)]


def _leaves(item: Element) -> Iterator[Element]:
    """Components with content of their own."""
    for component in item.iter("NewsComponent"):
        if any(tag_of(child) == "contentitem" for child in component):
            yield component


def _component(component: Element) -> Iterator[Part]:
    role = first(component, "Role")
    is_caption = role is not None and "caption" in (role.get("FormalName") or "").lower()
    for content in component:
        media = first(content, "MediaType")
        if tag_of(content) != "contentitem" or (media is not None and (media.get("FormalName") or "Text") != "Text"):
            continue
        for carried in content.iter("DataContent"):
            yield from (Part(ZoneKind.CAPTION if is_caption else kind, words) for kind, words in content_parts(carried))


def _head(item: Element) -> Iterator[Part]:
    yield Part(ZoneKind.HEADLINE, first_words(item, "HeadLine") or "")
    yield from (Part(ZoneKind.DECK, words_of(one)) for one in item.iter("SubHeadLine"))
    yield Part(ZoneKind.BYLINE, first_words(item, "ByLine") or "")
    yield Part(ZoneKind.DATELINE, first_words(item, "DateLine") or "")


def _rights(item: Element) -> Iterator[Part]:
    yield Part(ZoneKind.CREDIT, first_words(item, "CreditLine") or "")
    yield Part(ZoneKind.COPYRIGHT, first_words(item, "CopyrightLine") or "")


def _facts(item: Element) -> Facts:
    provider = first(item, "Provider")
    party = first(provider, "Party") if provider is not None else None
    language = first(item, "Language")
    return Facts(
        title=first_words(item, "HeadLine"),
        published=iso_date(first_words(item, "ThisRevisionCreated", "FirstCreated", "DateId")),
        source=(party.get("FormalName") if party is not None else None) or first_words(item, "ProviderId"),
        language=(language.get("FormalName") if language is not None else None) or item.get(LANGUAGE),
    )
