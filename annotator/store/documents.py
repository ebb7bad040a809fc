"""Documents and their annotations: read whole, written by the change."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from annotator.domain import records
from annotator.domain.annotations import Annotation
from annotator.domain.article import Article
from annotator.domain.document import Document, Status
from annotator.domain.history import Change, Header, History
from annotator.store import rows
from annotator.store.journal import change_json, read_change

HEADER = "id, annotator, status, attributes, seconds, schema_name, schema_version"


def insert_document(database: Database, document: Document, now: str) -> None:
    """Write the row of a document that is not in the corpus yet."""
    name, version = document.schema
    owner = database.execute("SELECT article_id, annotator FROM documents WHERE id = ?", (document.id,)).fetchone()
    if owner == (document.article.id, document.annotator):
        return
    database.execute(
        "INSERT INTO documents (id, article_id, annotator, status, attributes, seconds, schema_name,"
        " schema_version, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(document.id, document.article.id, document.annotator, document.status.value),
            *(_attributes_json(document.attributes), document.seconds, name, version, now),
        ),
    )


def _attributes_json(attributes: records.Attributes) -> str:
    return json.dumps(records.encode_attributes(attributes), ensure_ascii=False)


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


def read_event_rows(database: Database, annotator: str) -> list[EventRow]:
    """One annotator's event mentions of all articles, without rejected ones, in the articles' order."""
    query = (
        "SELECT a.id, a.title, e.id, e.type, coalesce(e.text, '') FROM events e"
        " JOIN documents d ON d.id = e.document_id JOIN articles a ON a.id = d.article_id"
        " WHERE d.annotator = ? AND e.state <> 'rejected' AND a.trashed IS NULL"
        " AND a.replaced_by IS NULL ORDER BY a.rowid, e.start"
    )
    return [EventRow(*row) for row in database.execute(query, (annotator,))]


def write_change(database: Database, document: Document, change: Change, now: str) -> None:
    """Write the rows that a change touched; inside the caller's transaction."""
    _delete(database, document.id, [one.before for one in change.deltas if one.before and not one.after])
    _upsert(database, document, [one.after for one in change.deltas if one.after])
    if change.header is not None:
        _write_header(database, document.id, change.header[1])
    database.execute(
        "UPDATE documents SET changed = ?, annotations = ? WHERE id = ?", (now, len(document.annotations), document.id)
    )


def _delete(database: Database, document_id: str, annotations: Iterable[Annotation]) -> None:
    for one in annotations:
        table = records.collection_of(one)
        database.conn.execute(f"DELETE FROM {table} WHERE document_id = ? AND id = ?", (document_id, one.id))


def _upsert(database: Database, document: Document, annotations: Iterable[Annotation]) -> None:
    """Write annotations of one change, which are all different ones, table by table."""
    encoded: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for one in annotations:
        encoded[records.collection_of(one)].append(records.encode(one, document.article.text))
    for table, some in encoded.items():
        database.conn.executemany(rows.insert_sql(table), [rows.to_row(table, document.id, one) for one in some])
    for event in encoded.get("events", ()):
        key = (document.id, event["id"])
        database.conn.execute("DELETE FROM arguments WHERE document_id = ? AND event_id = ?", key)
        database.conn.executemany(rows.ARGUMENT_SQL, rows.argument_rows(document.id, event))


def _write_header(database: Database, document_id: str, header: Header) -> None:
    database.execute(
        "UPDATE documents SET status = ?, attributes = ? WHERE id = ?",
        (header.status.value, _attributes_json(header.attributes), document_id),
    )
    if header.schema is not None:
        database.execute(
            "UPDATE documents SET schema_name = ?, schema_version = ? WHERE id = ?", (*header.schema, document_id)
        )
    database.execute("DELETE FROM comments WHERE document_id = ?", (document_id,))
    database.conn.executemany(
        'INSERT INTO comments (document_id, id, position, "on", author, time, text, resolved)'
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (document_id, one.id, position, one.on, one.author, one.time, one.text, int(one.resolved))
            for position, one in enumerate(header.comments)
        ),
    )
    database.execute("DELETE FROM entities WHERE document_id = ?", (document_id,))
    database.conn.executemany(
        "INSERT INTO entities (document_id, id, position, type, name, links) VALUES (?, ?, ?, ?, ?, ?)",
        (
            (document_id, one.id, position, one.type, one.name, json.dumps(list(one.links)))
            for position, one in enumerate(header.entities)
        ),
    )


JOURNAL_SQL = (
    "INSERT INTO journal (group_id, change_id, document_id, annotator, time, name, undoes, redoes, tool_version,"
    " change) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def write_journal(
    database: Database, changes: Iterable[tuple[Document, Change]], group_id: str, now: str, tool_version: str
) -> None:
    """One journal line for each change of a group; inside the caller's transaction."""
    database.conn.executemany(
        JOURNAL_SQL,
        (
            (
                *(group_id, change.id, document.id, document.annotator, now, change.name),
                *(change.undoes, change.redoes, tool_version, change_json(change, document.article.text)),
            )
            for document, change in changes
        ),
    )


def read_history(database: Database, document: Document) -> History:
    """What can be undone and redone in a document, from its journal."""
    history = History()
    query = (
        "SELECT change_id, document_id, name, undoes, redoes, change FROM journal WHERE document_id = ? ORDER BY seq"
    )
    for row in database.execute(query, (document.id,)):
        history = history.record(read_change(row, document.article.text))
    return history
