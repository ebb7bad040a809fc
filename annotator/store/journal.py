"""Changes to and from journal lines: what one act did to one document, as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlite_utils import Database

from annotator.domain import records
from annotator.domain.document import Document, Status
from annotator.domain.history import Change, Delta, Header


class Encoded(NamedTuple):
    """What a delta did, as records of `dateline/1`."""

    collection: str
    id: str
    before: records.Record | None
    after: records.Record | None


def encode_deltas(change: Change, text: str) -> list[Encoded]:
    """The deltas of a change as records: rows and journal are both made of them."""
    return [_encoded(delta, text) for delta in change.deltas]


def _encoded(delta: Delta, text: str) -> Encoded:
    before, after = delta.before, delta.after
    one = after or before
    assert one is not None
    given = records.encode(before, text) if before else None
    return Encoded(records.collection_of(one), one.id, given, records.encode(after, text) if after else None)


def change_json(change: Change, encoded: Sequence[Encoded]) -> str:
    """The deltas and the header of a change as compact JSON."""
    header = [_header_record(one) for one in change.header] if change.header else None
    deltas = [{"in": one.collection, "before": one.before, "after": one.after} for one in encoded]
    return json.dumps({"deltas": deltas, "header": header}, ensure_ascii=False, separators=(",", ":"))


def _header_record(header: Header) -> dict[str, Any]:
    return {
        "status": header.status.value,
        "attributes": records.encode_attributes(header.attributes),
        "comments": [records.encode_comment(one) for one in header.comments],
        "entities": [records.encode_entity(one) for one in header.entities],
        "schema": header.schema,
    }


def read_change(row: tuple[Any, ...], text: str) -> Change:
    """The change of a journal line (change_id, document_id, name, undoes, redoes, change)."""
    change_id, document_id, name, undoes, redoes, body = row
    content = json.loads(body)
    header = tuple(_read_header(one) for one in content["header"]) if content["header"] else None
    return Change(
        id=change_id,
        document=document_id,
        name=name,
        deltas=tuple(_read_delta(one, text) for one in content["deltas"]),
        header=(header[0], header[1]) if header else None,
        undoes=undoes,
        redoes=redoes,
    )


def _read_delta(record: dict[str, Any], text: str) -> Delta:
    before, after = (
        records.decode(record["in"], one, text) if one else None for one in (record["before"], record["after"])
    )
    return Delta(before, after)


def _read_header(record: dict[str, Any]) -> Header:
    comments = tuple(records.decode_comment(one) for one in record["comments"])
    entities = tuple(records.decode_entity(one) for one in record["entities"])
    schema = (record["schema"][0], record["schema"][1]) if record.get("schema") else None
    attributes = records.decode_attributes(record["attributes"])
    return Header(Status(record["status"]), attributes, comments, entities, schema)


@dataclass(frozen=True, slots=True)
class JournalLine:
    """What a history view shows of one change."""

    change_id: str
    group_id: str
    """The same for all that one act changed, in any document."""
    time: str
    annotator: str
    name: str
    annotations: int
    """How many were made, changed or removed."""
    undoes: str | None
    redoes: str | None
    tool_version: str


def read_lines(database: Database, document_id: str) -> list[JournalLine]:
    """The journal of one document, the oldest line first."""
    query = (
        "SELECT change_id, group_id, time, annotator, name, json_array_length(change, '$.deltas'), undoes, redoes,"
        " tool_version FROM journal WHERE document_id = ? ORDER BY seq"
    )
    return [JournalLine(*row) for row in database.execute(query, (document_id,))]


def read_last(database: Database, article_id: str, annotator: str) -> tuple[str, str] | None:
    """The ids of an annotator's document of an article, and of its last change; None where there is none."""
    query = (
        "SELECT d.id, j.change_id FROM documents d JOIN journal j ON j.document_id = d.id"
        " WHERE d.article_id = ? AND d.annotator = ? ORDER BY j.seq DESC LIMIT 1"
    )
    row = database.conn.execute(query, (article_id, annotator)).fetchone()
    return (row[0], row[1]) if row else None


def read_until(database: Database, document: Document, change_id: str) -> list[Change]:
    """The changes of a document up to and with one; none when it has no such change."""
    query = (
        "SELECT change_id, document_id, name, undoes, redoes, change FROM journal WHERE document_id = ?1"
        " AND seq <= (SELECT seq FROM journal WHERE change_id = ?2 AND document_id = ?1) ORDER BY seq"
    )
    return [read_change(row, document.article.text) for row in database.execute(query, (document.id, change_id))]


@dataclass(frozen=True, slots=True)
class Act:
    """One act on any number of documents at once."""

    change_id: str
    """One of its changes."""
    time: str
    annotator: str
    """Who did it."""
    name: str
    documents: int
    is_undo: bool


ACTS = """
    SELECT change_id, time, annotator, name, count(DISTINCT document_id), undoes IS NOT NULL, max(seq)
    FROM journal WHERE group_id <> change_id GROUP BY group_id ORDER BY max(seq) DESC LIMIT ?
"""
"""A single edit is its own group."""
LAST_ACT = """
    SELECT change_id, time, annotator, name, 0, undoes IS NOT NULL, group_id <> change_id
    FROM journal ORDER BY seq DESC LIMIT 1
"""


def read_acts(database: Database, most: int) -> list[Act]:
    """The last acts that were made on many documents at once, the newest first; undone ones and undos too."""
    return [Act(*row[:5], is_undo=bool(row[5])) for row in database.execute(ACTS, (most,))]


def read_last_act(database: Database) -> Act | None:
    """The last thing that was done in the corpus if it was no single edit; its documents are not counted."""
    row = database.execute(LAST_ACT).fetchone()
    return Act(*row[:5], is_undo=bool(row[5])) if row and row[6] else None


@dataclass(frozen=True, slots=True)
class Member:
    """One change of an act that may have changed several documents."""

    change_id: str
    document_id: str
    article_id: str
    annotator: str
    undoes: str | None
    is_single: bool
    """Whether it was an edit of one document, and not one of many at once that happened to change one only."""


GROUP = """
    WITH one AS (SELECT seq, group_id FROM journal WHERE change_id = ?)
    SELECT j.change_id, d.id, d.article_id, d.annotator, j.undoes, j.group_id = j.change_id
    FROM one, journal j JOIN documents d ON d.id = j.document_id
    WHERE j.seq > coalesce((SELECT x.seq FROM journal x WHERE x.seq < one.seq AND x.group_id <> one.group_id
                            ORDER BY x.seq DESC LIMIT 1), 0)
      AND j.seq < coalesce((SELECT x.seq FROM journal x WHERE x.seq > one.seq AND x.group_id <> one.group_id
                            ORDER BY x.seq LIMIT 1), 9e18)
    ORDER BY j.seq
"""
"""The lines of one act stand beside each other, for they were written in one transaction."""


def read_group(database: Database, change_id: str) -> list[Member]:
    """All changes of the act that made this one, in order; none when there is no such change."""
    return [
        Member(change, document, article, annotator, undoes, bool(single))
        for change, document, article, annotator, undoes, single in database.execute(GROUP, (change_id,))
    ]


def reverses_nothing(database: Database, document_id: str) -> str | None:
    """A change of a document that takes back or repeats one that the document does not have."""
    query = (
        "WITH own AS MATERIALIZED (SELECT change_id, undoes, redoes FROM journal WHERE document_id = ?)"
        " SELECT change_id FROM own WHERE coalesce(undoes, redoes) NOT IN (SELECT change_id FROM own) LIMIT 1"
    )
    row = database.execute(query, (document_id,)).fetchone()
    return row[0] if row else None


def find_undoing(database: Database, document_id: str, change_id: str) -> str | None:
    """The last change of a document that took this one back."""
    query = "SELECT change_id FROM journal WHERE document_id = ? AND undoes = ? ORDER BY seq DESC LIMIT 1"
    row = database.execute(query, (document_id, change_id)).fetchone()
    return row[0] if row else None
