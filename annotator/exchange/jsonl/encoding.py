"""Documents and rows as records and lines of `dateline/1`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

from annotator.domain.annotations import Annotation, Comment, State
from annotator.domain.article import Article
from annotator.domain.document import Document, Layer
from annotator.domain.records import (
    Record,
    encode_all,
    encode_attributes,
    encode_comment,
    encode_entity,
    plain_number,
)
from annotator.domain.schema import AnnotationSchema
from annotator.exchange.format import ExchangeError, Loss
from annotator.exchange.jsonl.schema import FORMAT
from annotator.exchange.rows import Row
from annotator.exchange.selection import self_contained

ALL_STATES = frozenset(State)


def encode_document(document: Document) -> Record:
    """The document as a record, with annotations of every state and the suggestions that are still open."""
    return encode_selected(document, ALL_STATES)[0]


def encode_suggestions(article: Article, layer: Layer, schema: AnnotationSchema) -> Record:
    """What a model suggests for an article that nobody has worked on: the annotator is null."""
    suggestions = {one.id: one for one in layer.annotations}
    document = Document(article.id, article, "", suggestions=suggestions, schema=(schema.name, schema.version))
    return encode_document(document)


def write_line(document: Document) -> str:
    """The document as one line, with its line end."""
    return record_line(encode_document(document))


def record_line(record: Record) -> str:
    """A record as one line, with its line end; raises ExchangeError for what JSON or UTF-8 cannot hold."""
    return line_bytes(record).decode("utf-8")


_ENCODE = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def line_bytes(record: Record) -> bytes:
    """A record as one line in UTF-8, with its line end; raises ExchangeError."""
    try:
        return _ENCODE(record).encode("utf-8") + b"\n"
    except ValueError as error:
        raise ExchangeError(f"document {record['id']} cannot be written: {error}.") from error


def encode_selected(document: Document, states: frozenset[State]) -> tuple[Record, list[Loss]]:
    """The document with annotations in these states alone, and what cannot stand without the others."""
    annotations, losses = self_contained(document, states)
    ids = {one.id for one in annotations}
    comments = [_on_what_is_there(one, ids) for one in document.comments]
    moved = [was.id for was, now in zip(document.comments, comments, strict=True) if was != now]
    losses += [Loss(document.id, one, "place of a comment", "the annotation it is on is not exported") for one in moved]
    return _encode(replace(document, comments=tuple(comments)), annotations), losses


def _on_what_is_there(comment: Comment, ids: set[str]) -> Comment:
    return comment if comment.on is None or comment.on in ids else replace(comment, on=None)


def _encode(document: Document, annotations: Sequence[Annotation]) -> Record:
    article = document.article
    try:
        records = encode_all(annotations, article.text)
    except ValueError as error:
        raise ExchangeError(f"document {document.id} cannot be written: {error}.") from error
    return {
        "format": FORMAT,
        "id": document.id,
        "sha256": article.sha256,
        "text": article.text,
        "schema": {"name": document.schema[0], "version": document.schema[1]},
        "article": _encode_article(article),
        "zones": _encode_zones(article),
        "annotator": document.annotator or None,
        "status": document.status.value,
        "attributes": encode_attributes(document.attributes),
        "seconds": plain_number(float(document.seconds)),
        "mentions": records["mentions"],
        "entities": [encode_entity(one) for one in document.entities],
        "figures": records["figures"],
        "events": records["events"],
        "relations": records["relations"],
        "comments": [encode_comment(one) for one in document.comments],
    }


def _encode_zones(article: Article) -> list[Record]:
    return [{"kind": zone.kind.value, "start": zone.span.start, "end": zone.span.end} for zone in article.zones]


def _encode_article(article: Article) -> Record:
    dateline = article.dateline
    return {
        "title": article.title or None,
        "byline": article.byline,
        "published": article.published,
        "source": article.source,
        "language": article.language,
        "url": article.url,
        "file": article.file,
        "story": article.story,
        "dateline": {"place": dateline.place, "agency": dateline.agency} if dateline else None,
        "id": article.id,
        "days": [
            {"start": day.span.start, "end": day.span.end, "text": day.span.surface(article.text), "date": day.date}
            for day in article.days
        ],
        "replaces": article.replaces,
    }


def encode_row(row: Row) -> Record:
    """A document as a record, straight from what its store has."""
    article, own = row.article, row.record
    return {
        "format": FORMAT,
        "id": own["id"],
        "sha256": article.sha256,
        "text": article.text,
        "schema": own["schema"],
        "article": _encode_article(article),
        "zones": _encode_zones(article),
        **{key: own[key] for key in ("annotator", "status", "attributes", "seconds", "mentions", "entities")},
        **{key: own[key] for key in ("figures", "events", "relations", "comments")},
    }
