"""Reads NewsML-G2 (Reuters, dpa, ANSA ...): items, and messages with several."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.domain.article import ZoneKind
from annotator.readers.building import Part, article_from
from annotator.readers.facts import Facts
from annotator.readers.newsxml import LANGUAGE, content_parts
from annotator.readers.reading import NewId, ReadError, Reading
from annotator.readers.timestamps import iso_date
from annotator.readers.trees import Element, first, first_words, parse_xml, root_name, words_of

ROOTS = frozenset(("newsMessage", "newsItem", "newsItems"))


class NewsMlG2Reader:
    """One article an item; of several versions of an item the last."""

    key = "newsml-g2"
    title = "NewsML-G2"
    extensions: tuple[str, ...] = (".xml", ".newsml")

    def recognises(self, data: bytes) -> bool:
        """Whether the root is a message or an item."""
        return root_name(data) in ROOTS

    def read(self, name: str, data: bytes, new_id: NewId) -> tuple[Reading, ...]:
        """The articles; raises ReadError when no item carries words."""
        root, encoding = parse_xml(name, data)
        found = [one for item in _items(root) if _has_words(one := _parts(item))]
        if not found:
            raise ReadError(f"{name} holds no item with text, only media or references; open the items themselves.")
        return tuple(Reading(article_from(parts, name, new_id(), facts), data, encoding) for facts, parts in found)


def _items(root: Element) -> list[Element]:
    newest: dict[str, Element] = {}
    for number, item in enumerate(root.iter("newsItem")):
        guid = item.get("guid") or f"item {number}"
        if guid not in newest or _version(item) >= _version(newest[guid]):
            newest[guid] = item
    return list(newest.values())


def _version(item: Element) -> int:
    version = item.get("version") or "0"
    return int(version) if version.isdecimal() else 0


def _has_words(found: tuple[Facts, list[Part]]) -> bool:
    """Whether there is a body or a caption, and not a headline alone."""
    return any(part.kind in (None, ZoneKind.CAPTION) and part.words.strip() for part in found[1])


def _parts(item: Element) -> tuple[Facts, list[Part]]:
    body = [part for content in _contents(item) for part in content_parts(content, content.get("contenttype"))]
    notice = first_words(item, "copyrightNotice")
    parts = [*_item_headlines(item), Part(ZoneKind.BYLINE, first_words(item, "by") or "")]
    parts += [Part(ZoneKind.EDITORS_NOTE, words_of(note)) for note in item.iter("edNote")]
    parts += [*body, *([] if body else _captions(item)), Part(ZoneKind.COPYRIGHT, notice or "")]
    return _facts(item), parts


def _contents(item: Element) -> Iterator[Element]:
    """What the item carries inside; of the same text in several forms the first."""
    content = first(item, "contentSet")
    if content is not None:
        yield from [one for one in content if one.tag in ("inlineXML", "inlineData") and words_of(one).strip()][:1]


def _headlines(item: Element) -> Iterator[Part]:
    meta = first(item, "contentMeta")
    kind = ZoneKind.HEADLINE
    for headline in meta.iter("headline") if meta is not None else ():
        is_sub = kind is ZoneKind.DECK or "sub" in (headline.get("role") or "").lower()
        yield Part(ZoneKind.DECK if is_sub else ZoneKind.HEADLINE, words_of(headline))
        kind = kind if is_sub else ZoneKind.DECK


def _item_headlines(item: Element) -> list[Part]:
    """The headlines of the item, else that of the NITF inside, else the item's title."""
    found = list(_headlines(item))
    if any(part.words.strip() for part in found):
        return found
    return [Part(ZoneKind.HEADLINE, first_words(item, "hl1", "title") or "")]


def _captions(item: Element) -> Iterator[Part]:
    for description in item.iter("description"):
        if "caption" in (description.get("role") or ""):
            yield Part(ZoneKind.CAPTION, words_of(description))


def _facts(item: Element) -> Facts:
    language = first(item, "language")
    title = first_words(item, "headline") or first_words(item, "title")
    return Facts(
        title=title,
        published=iso_date(first_words(item, "versionCreated", "firstCreated", "contentCreated")),
        source=_source(item),
        language=(language.get("tag") if language is not None else None) or item.get(LANGUAGE),
    )


def _source(item: Element) -> str | None:
    """The agency, by its name rather than by its address on the web."""
    told = (first_words(item, "creditline"), _named(item, "provider"), _named(item, "copyrightHolder"))
    names = [name for name in told if name]
    return next((name for name in names if " " in name or "." not in name), names[0] if names else None)


def _named(item: Element, tag: str) -> str | None:
    """The name of a party: in words, or the literal in an attribute."""
    party = first(item, tag)
    if party is None:
        return None
    code = party.get("literal") or (party.get("qcode") or "").rpartition(":")[2]
    return first_words(party, "name") or code or None
