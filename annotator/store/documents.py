"""Documents, their annotations and their history, read from the corpus."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from annotator.domain import records
from annotator.domain.annotations import Annotation
from annotator.domain.article import Article
from annotator.domain.document import Document, Status
from annotator.domain.history import History
from annotator.store import rows
from annotator.store.journal import read_change

HEADER = "id, annotator, status, attributes, seconds, schema_name, schema_version"


def read_document(database: Database, article: Article, annotator: str) -> Document | None:
    """One annotator's document of an article, without the suggestion layer."""
    row = database.execute(
        f"SELECT {HEADER} FROM documents WHERE article_id = ? AND annotator = ?", (article.id, annotator)
    ).fetchone()
    return _document(database, article, row) if row else None


def _document(database: Database, article: Article, row: tuple[Any, ...]) -> Document:
    document_id, annotator, status, attributes, seconds, name, version = row
    return Document(
        id=document_id,
        article=article,
        annotator=annotator,
        annotations=_read_annotations(database, document_id, article.text),
        entities=tuple(records.decode_entity(one) for one in _read_entities(database, document_id)),
        comments=tuple(records.decode_comment(one) for one in _read_comments(database, document_id)),
        status=Status(status),
        attributes=records.decode_attributes(json.loads(attributes)),
        seconds=seconds,
        schema=(name, version),
    )


def _read_annotations(database: Database, document_id: str, text: str) -> Mapping[str, Annotation]:
    arguments = _read_arguments(database, document_id, text)
    found: dict[str, Annotation] = {}
    for table in rows.COLUMNS:
        for row in database.execute(rows.select_sql(table), (document_id,)):
            record = rows.from_row(table, row, text)
            if table == "events":
                record["arguments"] = arguments.get(record["id"], [])
            found[record["id"]] = records.decode(table, record, text)
    return found


def _read_arguments(database: Database, document_id: str, text: str) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    query = (
        'SELECT event_id, role, filler, start, "end" FROM arguments WHERE document_id = ? ORDER BY event_id, position'
    )
    for event_id, role, filler, start, end in database.execute(query, (document_id,)):
        found[event_id].append(rows.argument_record(role, filler, start, end, text))
    return found


def _read_entities(database: Database, document_id: str) -> list[dict[str, Any]]:
    query = "SELECT id, type, name, links FROM entities WHERE document_id = ? ORDER BY position"
    return [
        {"id": one, "type": kind, "name": name, "links": json.loads(links)}
        for one, kind, name, links in database.execute(query, (document_id,))
    ]


def _read_comments(database: Database, document_id: str) -> list[dict[str, Any]]:
    query = 'SELECT id, "on", author, time, text, resolved FROM comments WHERE document_id = ? ORDER BY position'
    names = ("id", "on", "author", "time", "text", "resolved")
    return [dict(zip(names, row, strict=True)) for row in database.execute(query, (document_id,))]


@dataclass(frozen=True, slots=True)
class EventRow:
    """One event mention of one annotator, as a list over the whole corpus shows it."""

    article_id: str
    title: str
    event_id: str
    type: str
    words: str
    event: str | None
    """The event that it was judged to tell."""


def read_event_rows(database: Database, annotator: str) -> list[EventRow]:
    """One annotator's event mentions of all articles, without rejected ones, in the articles' order."""
    query = (
        "SELECT a.id, a.title, e.id, e.type, coalesce(e.text, ''), e.event FROM events e"
        " JOIN documents d ON d.id = e.document_id JOIN articles a ON a.id = d.article_id"
        " WHERE d.annotator = ? AND e.state <> 'rejected' AND a.trashed IS NULL"
        " AND a.replaced_by IS NULL ORDER BY a.rowid, e.start"
    )
    return [EventRow(*row) for row in database.execute(query, (annotator,))]


def read_history(database: Database, document: Document) -> History:
    """What can be undone and redone in a document, from its journal."""
    history = History()
    query = (
        "SELECT change_id, document_id, name, undoes, redoes, change FROM journal WHERE document_id = ? ORDER BY seq"
    )
    for row in database.execute(query, (document.id,)):
        history = history.record(read_change(row, document.article.text))
    return history
