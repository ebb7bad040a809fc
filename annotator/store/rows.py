"""Annotation records to table rows: one column for each plain field, offsets beside their words."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

Record = dict[str, Any]
Row = Sequence[Any]

ORIGIN = ("origin_kind", "origin_name", "origin_version", "origin_score")
PLACE = ("start", "end", "fragments", "text")

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "mentions": ("id", *PLACE, "type", "attributes", "entity", "state", *ORIGIN),
    "figures": (
        *("id", *PLACE, "kind", "value", "low", "high", "low_open", "high_open", "modifier", "change"),
        *("unit", "currency", "per", "normalized_value", "normalized_unit", "counted_start", "counted_end"),
        *("concept", "property", "of_whole_start", "of_whole_end", "role", "attribution_start", "attribution_end"),
        *("certainty", "attributes", "state", *ORIGIN),
    ),
    "events": ("id", *PLACE, "type", "factuality", "polarity", "attributes", "event", "state", *ORIGIN),
    "relations": ("id", "type", "source", "target", "state", *ORIGIN),
}
"""Columns of each table of annotations, after `document_id`."""


@cache
def insert_sql(table: str) -> str:
    """The statement that writes one annotation, new or changed."""
    names = ("document_id", *COLUMNS[table])
    columns = ", ".join(f'"{name}"' for name in names)
    updates = ", ".join(f'"{name}" = excluded."{name}"' for name in COLUMNS[table][1:])
    return (
        f"INSERT INTO {table} ({columns}) VALUES ({', '.join('?' * len(names))}) "
        f"ON CONFLICT (document_id, id) DO UPDATE SET {updates}"
    )


def to_row(table: str, document_id: str, record: Record) -> tuple[Any, ...]:
    """The row of a record of `dateline/1`, in the order of `insert_sql`."""
    return (document_id, record["id"], *TO_ROW[table](record))


# Written out, one by one: these run for every annotation of an import, millions of times.


def _mention_row(one: Record) -> tuple[Any, ...]:
    place = (one["start"], one["end"], _json(one.get("fragments")), one["text"])
    return (*place, one["type"], _attributes(one), one["entity"], *_decision(one))


def _figure_row(one: Record) -> tuple[Any, ...]:
    normalized = one["normalized"] or {}
    return (
        *(one["start"], one["end"], _json(one.get("fragments")), one["text"], one["kind"]),
        *(one["value"], one["low"], one["high"], one["low_open"], one["high_open"], one["modifier"], one["change"]),
        *(one["unit"], one["currency"], one["per"], normalized.get("value"), normalized.get("unit")),
        *(*_ends(one["counted"]), one["concept"], one["property"], *_ends(one["of_whole"]), one["role"]),
        *(*_ends(one["attribution"]), one["certainty"], _attributes(one), *_decision(one)),
    )


def _event_row(one: Record) -> tuple[Any, ...]:
    place = one["trigger"] or {}
    return (
        *(place.get("start"), place.get("end"), _json(place.get("fragments")), place.get("text"), one["type"]),
        *(one["factuality"], one["polarity"], _attributes(one), one["event"], *_decision(one)),
    )


def _relation_row(one: Record) -> tuple[Any, ...]:
    return (one["type"], one["from"], one["to"], *_decision(one))


def _decision(one: Record) -> tuple[Any, ...]:
    origin = one["origin"]
    return (one["state"], origin["kind"], origin["name"], origin["version"], origin["score"])


def _attributes(one: Record) -> str:
    attributes = one["attributes"]
    return json.dumps(attributes, ensure_ascii=False) if attributes else "{}"


def _json(fragments: list[list[int]] | None) -> str | None:
    return None if fragments is None else json.dumps(fragments)


def _ends(span: Record | None) -> tuple[int | None, int | None]:
    return (None, None) if span is None else (span["start"], span["end"])


TO_ROW = {"mentions": _mention_row, "figures": _figure_row, "events": _event_row, "relations": _relation_row}


ARGUMENT_SQL = (
    'INSERT INTO arguments (document_id, event_id, position, role, filler, start, "end") VALUES (?, ?, ?, ?, ?, ?, ?)'
)


def argument_rows(document_id: str, event: Record) -> Iterable[tuple[Any, ...]]:
    """The rows of an event's arguments, in order."""
    for position, argument in enumerate(event["arguments"]):
        filler = argument["filler"]
        place = (filler, None, None) if isinstance(filler, str) else (None, filler["start"], filler["end"])
        yield (document_id, event["id"], position, argument["role"], *place)
