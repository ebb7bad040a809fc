"""Writes what changes did to documents: rows and journal, table by table for any number of documents."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from annotator.domain import records
from annotator.domain.document import Document
from annotator.domain.history import Change, Header
from annotator.store import rows
from annotator.store.collecting import without_collection
from annotator.store.journal import Encoded, change_json, encode_deltas

Changes = Sequence[tuple[Document, Change]]
"""Each change with the document as it is after it."""
Encodings = Sequence[Sequence[Encoded]]
"""The deltas of each change as records."""


class Group(NamedTuple):
    """One act: what its journal lines have in common."""

    id: str
    time: str
    tool_version: str
    actor: str | None
    """Who did it; None: the annotator of each document."""


MOST_AT_ONCE = 200
"""Changes whose records are in memory at a time."""

DOCUMENT_SQL = (
    "INSERT INTO documents (id, article_id, annotator, status, attributes, seconds, schema_name, schema_version,"
    " changed, annotations) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
JOURNAL_SQL = (
    "INSERT INTO journal (group_id, change_id, document_id, annotator, time, name, undoes, redoes, tool_version,"
    " change) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def insert_documents(connection: sqlite3.Connection, documents: Iterable[Document], now: str) -> set[str]:
    """Write the rows of documents that are not in the corpus yet; their ids."""
    fresh = {one.id: one for one in documents if not _is_there(connection, one)}
    connection.executemany(DOCUMENT_SQL, [_document_row(one, now) for one in fresh.values()])
    return set(fresh)


def _is_there(connection: sqlite3.Connection, document: Document) -> bool:
    query = "SELECT article_id, annotator FROM documents WHERE id = ?"
    owner = connection.execute(query, (document.id,)).fetchone()
    return owner == (document.article.id, document.annotator)


def _document_row(document: Document, now: str) -> tuple[Any, ...]:
    return (
        *(document.id, document.article.id, document.annotator, document.status.value),
        *(attributes_json(document.attributes), document.seconds, *document.schema, now, len(document.annotations)),
    )


def attributes_json(attributes: records.Attributes) -> str:
    """Attributes as the corpus keeps them."""
    return json.dumps(records.encode_attributes(attributes), ensure_ascii=False) if attributes else "{}"


def write_changes(connection: sqlite3.Connection, changes: Changes, group: Group) -> None:
    """Write changes and their journal lines inside the caller's transaction."""
    with without_collection():
        for some in _runs(changes):
            encoded = [encode_deltas(change, document.article.text) for document, change in some]
            fresh = insert_documents(connection, (document for document, _ in some), group.time)
            _delete(connection, some, encoded)
            _write_annotations(connection, some, encoded)
            _write_headers(connection, some, fresh)
            _touch(connection, [document for document, _ in some if document.id not in fresh], group.time)
            write_journal(connection, some, encoded, group)


def _runs(changes: Changes) -> Iterator[Changes]:
    """The changes in order, in runs that name each document once: of one document they follow each other."""
    run: dict[str, tuple[Document, Change]] = {}
    for document, change in changes:
        if document.id in run or len(run) == MOST_AT_ONCE:
            yield list(run.values())
            run.clear()
        run[document.id] = (document, change)
    yield list(run.values())


def _delete(connection: sqlite3.Connection, changes: Changes, encoded: Encodings) -> None:
    gone: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for (document, _), deltas in zip(changes, encoded, strict=True):
        for one in deltas:
            if one.after is None:
                gone[one.collection].append((document.id, one.id))
    for table, some in gone.items():
        connection.executemany(f"DELETE FROM {table} WHERE document_id = ? AND id = ?", some)


def _write_annotations(connection: sqlite3.Connection, changes: Changes, encoded: Encodings) -> None:
    written: dict[str, list[rows.Row]] = defaultdict(list)
    again: list[tuple[str, str]] = []
    arguments: list[rows.Row] = []
    for (document, _), deltas in zip(changes, encoded, strict=True):
        for one in deltas:
            if one.after is None:
                continue
            written[one.collection].append(rows.to_row(one.collection, document.id, one.after))
            if one.collection == "events":
                arguments += rows.argument_rows(document.id, one.after)
                again += [(document.id, one.id)] if one.before is not None else []
    for table, some in written.items():
        connection.executemany(rows.insert_sql(table), some)
    connection.executemany("DELETE FROM arguments WHERE document_id = ? AND event_id = ?", again)
    connection.executemany(rows.ARGUMENT_SQL, arguments)


def _touch(connection: sqlite3.Connection, documents: Iterable[Document], now: str) -> None:
    """Say of documents when they were changed and how many annotations they must have."""
    connection.executemany(
        "UPDATE documents SET changed = ?, annotations = ? WHERE id = ?",
        [(now, len(one.annotations), one.id) for one in documents],
    )


def _write_headers(connection: sqlite3.Connection, changes: Changes, fresh: set[str]) -> None:
    for document, change in changes:
        if change.header is None:
            continue
        before, after = change.header
        if document.id not in fresh:
            _write_header(connection, document.id, after)
        if before.comments != after.comments:
            _write_comments(connection, document.id, after)
        if before.entities != after.entities:
            _write_entities(connection, document.id, after)


def _write_header(connection: sqlite3.Connection, document_id: str, header: Header) -> None:
    connection.execute(
        "UPDATE documents SET status = ?, attributes = ? WHERE id = ?",
        (header.status.value, attributes_json(header.attributes), document_id),
    )
    if header.schema is not None:
        connection.execute(
            "UPDATE documents SET schema_name = ?, schema_version = ? WHERE id = ?", (*header.schema, document_id)
        )


def _write_comments(connection: sqlite3.Connection, document_id: str, header: Header) -> None:
    connection.execute("DELETE FROM comments WHERE document_id = ?", (document_id,))
    connection.executemany(
        'INSERT INTO comments (document_id, id, position, "on", author, time, text, resolved)'
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (document_id, one.id, position, one.on, one.author, one.time, one.text, int(one.resolved))
            for position, one in enumerate(header.comments)
        ],
    )


def _write_entities(connection: sqlite3.Connection, document_id: str, header: Header) -> None:
    connection.execute("DELETE FROM entities WHERE document_id = ?", (document_id,))
    connection.executemany(
        "INSERT INTO entities (document_id, id, position, type, name, links) VALUES (?, ?, ?, ?, ?, ?)",
        [
            (document_id, one.id, position, one.type, one.name, json.dumps(list(one.links)))
            for position, one in enumerate(header.entities)
        ],
    )


def write_journal(connection: sqlite3.Connection, changes: Changes, encoded: Encodings, group: Group) -> None:
    """One journal line for each change of an act; inside the caller's transaction."""
    connection.executemany(
        JOURNAL_SQL,
        [
            (
                *(group.id, change.id, document.id, group.actor or document.annotator, group.time, change.name),
                *(change.undoes, change.redoes, group.tool_version, change_json(change, deltas)),
            )
            for (document, change), deltas in zip(changes, encoded, strict=True)
        ],
    )
