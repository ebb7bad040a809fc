"""The rows of many documents at once: one query for each table, not one for each document."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple

from annotator.store.rows import COLUMNS

Row = Sequence[Any]
ByDocument = Mapping[str, Sequence[Row]]

GIVEN = "(SELECT value FROM json_each(?))"
"""Any number of ids as one parameter, so that the statement is always the same."""
HEADS = (
    "SELECT id, article_id, annotator, status, attributes, seconds, schema_name, schema_version"
    f" FROM documents WHERE id IN {GIVEN}"
)
ARGUMENTS = (
    'SELECT document_id, event_id, role, filler, start, "end" FROM arguments'
    f" WHERE document_id IN {GIVEN} ORDER BY document_id, event_id, position"
)
ENTITIES = (
    "SELECT document_id, id, type, name, links FROM entities"
    f" WHERE document_id IN {GIVEN} ORDER BY document_id, position"
)
COMMENTS = (
    'SELECT document_id, id, "on", author, time, text, resolved FROM comments'
    f" WHERE document_id IN {GIVEN} ORDER BY document_id, position"
)


def _select(table: str) -> str:
    columns = ", ".join(f'"{name}"' for name in COLUMNS[table])
    return f"SELECT document_id, {columns} FROM {table} WHERE document_id IN {GIVEN} ORDER BY document_id, id"


ANNOTATIONS = {table: _select(table) for table in COLUMNS}


class Fetched(NamedTuple):
    """Rows as they are; of all but the heads the first column is the document's id."""

    heads: Sequence[Row]
    annotations: Mapping[str, ByDocument]
    """By table: columns as in `rows.COLUMNS`, in the order of their ids."""
    arguments: ByDocument
    """event_id, role, filler, start, end: in the order of each event's."""
    entities: ByDocument
    comments: ByDocument


def fetch(connection: sqlite3.Connection, ids: Collection[str]) -> Fetched:
    """All rows of these documents; an id that is not there gives none."""
    given = (json.dumps(list(ids)),)
    return Fetched(
        connection.execute(HEADS, given).fetchall(),
        {table: _by_document(connection, query, given) for table, query in ANNOTATIONS.items()},
        *(_by_document(connection, query, given) for query in (ARGUMENTS, ENTITIES, COMMENTS)),
    )


def _by_document(connection: sqlite3.Connection, query: str, given: tuple[str]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in connection.execute(query, given):
        found[row[0]].append(row)
    return found
