"""The document that a record of `dateline/1` is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from annotator.domain.annotations import Annotation, State, references
from annotator.domain.article import Article, Dateline, Day, Zone, ZoneKind, text_hash
from annotator.domain.document import Document, Status
from annotator.domain.records import decode_all, decode_attributes, decode_comment, decode_entity
from annotator.domain.span import Span
from annotator.exchange.format import ExchangeError
from annotator.exchange.jsonl.schema import checked


def decode_document(value: object) -> Document:
    """The document of a parsed line; raises ValueError when it breaks the schema or its offsets miss the text."""
    record = checked(value)
    text: str = record["text"]
    if text_hash(text) != record["sha256"]:
        raise ExchangeError("sha256 is not the hash of the text, so the offsets cannot be trusted.")
    annotations = _by_id(decode_all(record, text))
    schema: Mapping[str, str] = record.get("schema") or {}
    return Document(
        id=record["id"],
        article=_decode_article(record),
        annotator=record.get("annotator") or "",
        annotations={key: one for key, one in annotations.items() if one.state is not State.SUGGESTED},
        suggestions={key: one for key, one in annotations.items() if one.state is State.SUGGESTED},
        entities=tuple(decode_entity(one) for one in record.get("entities") or ()),
        comments=tuple(decode_comment(one) for one in record.get("comments") or ()),
        status=Status(record.get("status") or Status.NEW),
        attributes=decode_attributes(record.get("attributes")),
        seconds=float(record.get("seconds") or 0),
        schema=(schema.get("name") or "", schema.get("version") or ""),
    )


def _by_id(annotations: Sequence[Annotation]) -> dict[str, Annotation]:
    """The annotations by id; ids must be unique, and what an annotation points to must be there."""
    by_id: dict[str, Annotation] = {}
    for one in annotations:
        if one.id in by_id:
            raise ExchangeError(f"two annotations have the id {one.id!r}.")
        by_id[one.id] = one
    for one in annotations:
        if missing := [target for target in references(one) if target not in by_id]:
            raise ExchangeError(f"annotation {one.id!r} points to {missing[0]!r}, which is not in the line.")
    return by_id


def _decode_article(record: Mapping[str, Any]) -> Article:
    about: Mapping[str, Any] = record.get("article") or {}
    dateline: Mapping[str, Any] | None = about.get("dateline")
    return Article(
        id=about.get("id") or record["id"],
        text=record["text"],
        title=about.get("title") or "",
        byline=about.get("byline"),
        published=about.get("published"),
        source=about.get("source"),
        language=about.get("language") or "en",
        url=about.get("url"),
        file=about.get("file"),
        story=about.get("story"),
        dateline=Dateline(dateline.get("place"), dateline.get("agency")) if dateline else None,
        zones=tuple(_decode_zone(one) for one in record.get("zones") or ()),
        days=tuple(_decode_day(one) for one in about.get("days") or ()),
        replaces=about.get("replaces"),
    )


def _decode_day(record: Mapping[str, Any]) -> Day:
    return Day(Span(int(record["start"]), int(record["end"])), record["date"])


def _decode_zone(record: Mapping[str, Any]) -> Zone:
    return Zone(ZoneKind(record["kind"]), Span(int(record["start"]), int(record["end"])))
