"""A document straight from its rows, as the annotations of a `dateline/1` record: for exports, which need no values.

What stands here is what `domain.records` makes of the decoded document; a test holds the two against each other.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Mapping
from typing import Any

from annotator.domain.article import Article
from annotator.domain.records import plain_number
from annotator.store.rows import select_sql

Record = dict[str, Any]
HEADER = "id, status, attributes, seconds, schema_name, schema_version"
ARGUMENTS = (
    'SELECT event_id, role, filler, start, "end" FROM arguments WHERE document_id = ? ORDER BY event_id, position'
)
ENTITIES = "SELECT id, type, name, links FROM entities WHERE document_id = ? ORDER BY position"
COMMENTS = 'SELECT id, "on", author, time, text, resolved FROM comments WHERE document_id = ? ORDER BY position'
COMMENT_KEYS = ("id", "on", "author", "time", "text", "resolved")


def read_raw(connection: sqlite3.Connection, article: Article, annotator: str) -> Record | None:
    """The keys of the record that are the document's; None when there is no such document."""
    query = f"SELECT {HEADER} FROM documents WHERE article_id = ? AND annotator = ?"
    head = connection.execute(query, (article.id, annotator)).fetchone()
    if head is None:
        return None
    own, status, attributes, seconds, schema, version = head
    text = article.text
    arguments: dict[str, list[Record]] = defaultdict(list)
    for event, role, filler, start, end in connection.execute(ARGUMENTS, (own,)):
        place = filler if filler is not None else {"start": start, "end": end, "text": text[start:end]}
        arguments[event].append({"role": role, "filler": place})
    made = {
        table: [make(row, text) for row in connection.execute(SELECT[table], (own,))] for table, make in MAKERS.items()
    }
    for event in made["events"]:
        event["arguments"] = arguments.get(event["id"], [])
    for table, some in made.items():
        some.sort(key=_order[table])
    return {
        "id": own,
        "schema": {"name": schema, "version": version},
        "annotator": annotator or None,
        "status": status,
        "attributes": json.loads(attributes),
        "seconds": plain_number(float(seconds)),
        **made,
        "entities": [
            {"id": one, "type": kind, "name": name, "links": json.loads(links)}
            for one, kind, name, links in connection.execute(ENTITIES, (own,))
        ],
        "comments": [_comment(row) for row in connection.execute(COMMENTS, (own,))],
    }


def _comment(row: tuple[Any, ...]) -> Record:
    return {**dict(zip(COMMENT_KEYS, row, strict=True)), "resolved": bool(row[-1])}


def _attributes(stored: str | None) -> Record:
    return {} if not stored or stored == "{}" else json.loads(stored)


def _place(start: int, end: int, fragments: str | None, words: str) -> Record:
    if fragments:
        return {"start": start, "end": end, "fragments": json.loads(fragments), "text": words}
    return {"start": start, "end": end, "text": words}


def _origin(kind: str, name: str, version: str | None, score: float | None) -> Record:
    return {"kind": kind, "name": name, "version": version, "score": score}


def _mention(row: tuple[Any, ...], text: str) -> Record:
    del text
    own, start, end, fragments, words, kind, attributes, entity, state, *origin = row
    return {
        "id": own,
        **_place(start, end, fragments, words),
        "type": kind,
        "attributes": _attributes(attributes),
        "entity": entity,
        "state": state,
        "origin": _origin(*origin),
    }


def _figure(row: tuple[Any, ...], text: str) -> Record:
    own, start, end, fragments, words, kind, value, low, high, low_open, high_open, modifier, change = row[:13]
    unit, currency, per, normal_value, normal_unit, counted_start, counted_end, concept, property_ = row[13:22]
    whole_start, whole_end, role, said_start, said_end, certainty, attributes, state, *origin = row[22:]
    normalized = None
    if normal_value is not None or normal_unit is not None:
        normalized = {"value": plain_number(normal_value), "unit": normal_unit}
    return {
        "id": own,
        **_place(start, end, fragments, words),
        "kind": kind,
        "value": plain_number(value),
        "low": plain_number(low),
        "high": plain_number(high),
        "low_open": bool(low_open),
        "high_open": bool(high_open),
        "modifier": modifier,
        "change": change,
        "unit": unit,
        "currency": currency,
        "per": per,
        "normalized": normalized,
        "counted": _span(counted_start, counted_end, text),
        "concept": concept,
        "property": property_,
        "of_whole": _span(whole_start, whole_end, text),
        "role": role,
        "attribution": _span(said_start, said_end, text),
        "certainty": certainty,
        "attributes": _attributes(attributes),
        "state": state,
        "origin": _origin(*origin),
    }


def _span(start: int | None, end: int | None, text: str) -> Record | None:
    return None if start is None else {"start": start, "end": end, "text": text[start:end]}


def _event(row: tuple[Any, ...], text: str) -> Record:
    del text
    own, start, end, fragments, words, kind, factuality, polarity, attributes, event, state, *origin = row
    return {
        "id": own,
        "type": kind,
        "trigger": None if start is None else _place(start, end, fragments, words),
        "arguments": [],
        "factuality": factuality,
        "polarity": polarity,
        "attributes": _attributes(attributes),
        "event": event,
        "state": state,
        "origin": _origin(*origin),
    }


def _relation(row: tuple[Any, ...], text: str) -> Record:
    del text
    own, kind, source, target, state, *origin = row
    return {"id": own, "type": kind, "from": source, "to": target, "state": state, "origin": _origin(*origin)}


MAKERS: Mapping[str, Callable[[tuple[Any, ...], str], Record]] = {
    "mentions": _mention,
    "figures": _figure,
    "events": _event,
    "relations": _relation,
}
SELECT = {table: select_sql(table) for table in MAKERS}
Key = tuple[int, int, str]


def _by_place(one: Record) -> Key:
    return (one["start"], -one["end"], one["id"])


def _by_trigger(one: Record) -> Key:
    place = one["trigger"]
    return (-1, 0, one["id"]) if place is None else (place["start"], -place["end"], one["id"])


def _by_id(one: Record) -> Key:
    return (-1, 0, one["id"])


_order: Mapping[str, Callable[[Record], Key]] = {
    "mentions": _by_place,
    "figures": _by_place,
    "events": _by_trigger,
    "relations": _by_id,
}
"""The order of `domain.annotations.sort_key`."""
