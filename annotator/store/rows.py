"""Annotation records to and from table rows: one column for each plain field, offsets beside their words."""

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

SPANS = ("counted", "of_whole", "attribution")
GROUPS = ("origin", "normalized")
RENAMED = {"source": "from", "target": "to"}


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


def select_sql(table: str) -> str:
    """The statement that reads one document's annotations."""
    columns = ", ".join(f'"{name}"' for name in COLUMNS[table])
    return f"SELECT {columns} FROM {table} WHERE document_id = ?"


def to_row(table: str, document_id: str, record: Record) -> tuple[Any, ...]:
    """The row of a record of `dateline/1`, in the order of `insert_sql`."""
    flat = _flattened(table, record)
    return (document_id, *(flat.get(name) for name in COLUMNS[table]))


def _flattened(table: str, record: Record) -> Record:
    flat = {RENAMED_BACK.get(key, key) if table == "relations" else key: value for key, value in record.items()}
    if table == "events":
        flat |= record["trigger"] or {}
    for group in GROUPS:
        flat |= {f"{group}_{key}": value for key, value in (record.get(group) or {}).items()}
    for span in SPANS:
        if found := record.get(span):
            flat |= {f"{span}_start": found["start"], f"{span}_end": found["end"]}
    for key in ("fragments", "attributes"):
        if flat.get(key) is not None:
            flat[key] = json.dumps(flat[key], ensure_ascii=False)
    return flat


RENAMED_BACK = {value: key for key, value in RENAMED.items()}


def from_row(table: str, row: Row, text: str) -> Record:
    """The record of a row; the words of plain spans are taken from the article's text."""
    flat = dict(zip(COLUMNS[table], row, strict=True))
    record = {key: flat[key] for key in flat if not _is_part(key)}
    for group in GROUPS:
        parts = {key.removeprefix(f"{group}_"): flat[key] for key in flat if key.startswith(f"{group}_")}
        record[group] = parts if any(value is not None for value in parts.values()) else None
    for span in SPANS:
        record[span] = _span_record(flat.get(f"{span}_start"), flat.get(f"{span}_end"), text)
    for key in ("fragments", "attributes"):
        record[key] = json.loads(flat[key]) if flat.get(key) else None
    if table == "events":
        place = {key: record[key] for key in PLACE if record[key] is not None}
        record["trigger"] = place if flat["start"] is not None else None
    if table == "relations":
        record = {RENAMED.get(key, key): value for key, value in record.items()}
    return record


def _is_part(key: str) -> bool:
    return key.startswith(tuple(f"{name}_" for name in (*GROUPS, *SPANS)))


def _span_record(start: int | None, end: int | None, text: str) -> Record | None:
    return None if start is None or end is None else {"start": start, "end": end, "text": text[start:end]}


ARGUMENT_SQL = (
    'INSERT INTO arguments (document_id, event_id, position, role, filler, start, "end") VALUES (?, ?, ?, ?, ?, ?, ?)'
)


def argument_rows(document_id: str, event: Record) -> Iterable[tuple[Any, ...]]:
    """The rows of an event's arguments, in order."""
    for position, argument in enumerate(event["arguments"]):
        filler = argument["filler"]
        place = (filler, None, None) if isinstance(filler, str) else (None, filler["start"], filler["end"])
        yield (document_id, event["id"], position, argument["role"], *place)


def argument_record(role: str, filler: str | None, start: int | None, end: int | None, text: str) -> Record:
    """One argument of an event as a record."""
    return {"role": role, "filler": filler if filler is not None else _span_record(start, end, text)}
