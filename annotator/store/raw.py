"""Documents straight from its rows, as the annotations of `dateline/1` records: for exports, which need no values.

What stands here is what `domain.records` makes of the decoded document; a test holds the two against each other.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from annotator.domain.article import Article
from annotator.domain.records import plain_number
from annotator.store.fetching import Fetched, Row, fetch

Record = dict[str, Any]
COMMENT_KEYS = ("id", "on", "author", "time", "text", "resolved")


def read_raw(connection: sqlite3.Connection, wanted: Mapping[str, Article]) -> dict[str, Record]:
    """Of documents by their ids, given with their articles: the keys of the record that are the document's."""
    fetched = fetch(connection, wanted)
    return {head[0]: _record(head, wanted[head[0]].text, fetched) for head in fetched.heads}


def _record(head: Row, text: str, fetched: Fetched) -> Record:
    own, _, annotator, status, attributes, seconds, schema, version = head
    return {
        "id": own,
        "schema": {"name": schema, "version": version},
        "annotator": annotator or None,
        "status": status,
        "attributes": _attributes(attributes),
        "seconds": plain_number(float(seconds)),
        **_made(own, text, fetched),
        "entities": [
            {"id": one, "type": kind, "name": name, "links": json.loads(links)}
            for _, one, kind, name, links in fetched.entities.get(own, ())
        ],
        "comments": [_comment(row) for row in fetched.comments.get(own, ())],
    }


def _made(own: str, text: str, fetched: Fetched) -> dict[str, list[Record]]:
    """The annotations by table, in text order."""
    made = {
        table: [make(row, text) for row in fetched.annotations[table].get(own, ())] for table, make in MAKERS.items()
    }
    if made["events"]:
        arguments = _arguments(fetched.arguments.get(own, ()), text)
        for event in made["events"]:
            event["arguments"] = arguments.get(event["id"], [])
    for table, some in made.items():
        some.sort(key=_order[table])
    return made


def _arguments(rows: Sequence[Row], text: str) -> dict[str, list[Record]]:
    found: dict[str, list[Record]] = {}
    for _, event, role, filler, start, end in rows:
        place = filler if filler is not None else {"start": start, "end": end, "text": text[start:end]}
        found.setdefault(event, []).append({"role": role, "filler": place})
    return found


def _comment(row: Row) -> Record:
    return {**dict(zip(COMMENT_KEYS, row[1:], strict=True)), "resolved": bool(row[-1])}


def _attributes(stored: str | None) -> Record:
    return {} if not stored or stored == "{}" else json.loads(stored)


def _place(start: int, end: int, fragments: str | None, words: str) -> Record:
    if fragments:
        return {"start": start, "end": end, "fragments": json.loads(fragments), "text": words}
    return {"start": start, "end": end, "text": words}


def _origin(kind: str, name: str, version: str | None, score: float | None) -> Record:
    return {"kind": kind, "name": name, "version": version, "score": score}


def _mention(row: Row, text: str) -> Record:
    del text
    _, own, start, end, fragments, words, kind, attributes, entity, state, maker, name, version, score = row
    return {
        "id": own,
        **_place(start, end, fragments, words),
        "type": kind,
        "attributes": _attributes(attributes),
        "entity": entity,
        "state": state,
        "origin": {"kind": maker, "name": name, "version": version, "score": score},
    }


def _figure(row: Row, text: str) -> Record:
    _, own, start, end, fragments, words, kind, value, low, high, low_open, high_open, modifier, change = row[:14]
    unit, currency, per, normal_value, normal_unit, counted_start, counted_end, concept, property_ = row[14:23]
    whole_start, whole_end, role, said_start, said_end, certainty, attributes, state, *origin = row[23:]
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


def _event(row: Row, text: str) -> Record:
    del text
    _, own, start, end, fragments, words, kind, factuality, polarity, attributes, event, state, *origin = row
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


def _relation(row: Row, text: str) -> Record:
    del text
    _, own, kind, source, target, state, *origin = row
    return {"id": own, "type": kind, "from": source, "to": target, "state": state, "origin": _origin(*origin)}


MAKERS: Mapping[str, Callable[[Row, str], Record]] = {
    "mentions": _mention,
    "figures": _figure,
    "events": _event,
    "relations": _relation,
}
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
