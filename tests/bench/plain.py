"""What bare SQL needs for what the corpus does: the same rows written, the same lines of Dateline JSONL written out.

No line is imported from the program, nothing is checked, and all rows may be in memory at once.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import time
from collections import defaultdict
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

CACHE_KB = 32_000
"""As much as the program gives SQLite."""


Spent = tuple[float, float]
"""Seconds by the clock, and of the processor: on a machine with other work the second tells more."""


class Watch:
    """Measures what is done since it was made."""

    def __init__(self) -> None:
        self._begun = time.perf_counter(), time.process_time()

    def spent(self) -> Spent:
        """Until now."""
        return time.perf_counter() - self._begun[0], time.process_time() - self._begun[1]


def ratio(ours: Spent, bare: Spent) -> str:
    """How many times as long something takes."""
    return f"{ours[0] / bare[0]:.1f} x bare SQL ({ours[1] / bare[1]:.1f} x its processor time)"


def write_rows(path: Path, target: Path) -> Spent:
    """Time for the rows of a corpus, which are in memory, to come into the same tables, journal and indexes.

    One transaction, `executemany` for each table, at the same durability; the search index is built at the end.
    """
    with closing(sqlite3.connect(target, isolation_level=None)) as to, closing(sqlite3.connect(path)) as source:
        statements = [sql for (sql,) in source.execute("SELECT sql FROM sqlite_master WHERE sql <> '' ORDER BY rowid")]
        to.execute("PRAGMA journal_mode = WAL")
        to.execute("PRAGMA synchronous = FULL")
        to.execute(f"PRAGMA cache_size = -{CACHE_KB}")
        for sql in statements:
            if "articles_fts_" not in sql and "sqlite_sequence" not in sql:
                to.execute(sql)
        named = source.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        tables = [name for (name,) in named if not name.startswith(("articles_fts", "sqlite_", "_"))]
        rows = {table: source.execute(f"SELECT * FROM {table}").fetchall() for table in tables}
        watch = Watch()
        to.execute("BEGIN IMMEDIATE")
        for table, some in rows.items():
            if some:
                to.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(some[0]))})", some)
        to.execute("INSERT INTO articles_fts (articles_fts) VALUES ('rebuild')")
        to.execute("COMMIT")
        return watch.spent()


ROWS = ("articles", "documents", "mentions", "figures", "events", "relations", "arguments", "entities", "comments")


def fetch_rows(path: Path) -> Spent:
    """Time to fetch the rows of all documents, and to do nothing with them."""
    watch = Watch()
    with closing(sqlite3.connect(path)) as source:
        for table in ROWS:
            source.execute(f"SELECT * FROM {table}").fetchall()
    return watch.spent()


def write_lines(path: Path, target: Path) -> Spent:
    """Time to fetch the rows of all documents and to write them as the lines that an export must hold."""
    watch = Watch()
    with closing(sqlite3.connect(path)) as source:
        source.row_factory = sqlite3.Row
        own = {table: _by_document(source.execute(f"SELECT * FROM {table}")) for table in ROWS[2:]}
        articles = {row["id"]: row for row in source.execute("SELECT * FROM articles")}
        query = "SELECT d.* FROM documents d JOIN articles a ON a.id = d.article_id ORDER BY a.rowid, d.annotator"
        with target.open("w", encoding="utf-8", newline="\n") as file:
            for head in source.execute(query):
                some = {table: by_document.get(head["id"], []) for table, by_document in own.items()}
                file.write(json.dumps(_line(head, articles[head["article_id"]], some), ensure_ascii=False) + "\n")
            file.flush()
            os.fsync(file.fileno())
    return watch.spent()


def _by_document(rows: Iterable[sqlite3.Row]) -> dict[str, list[sqlite3.Row]]:
    found: dict[str, list[sqlite3.Row]] = defaultdict(list)
    for row in rows:
        found[row["document_id"]].append(row)
    return found


Line = dict[str, Any]


def _line(head: sqlite3.Row, article: sqlite3.Row, own: dict[str, list[sqlite3.Row]]) -> Line:
    text = article["text"]
    arguments: dict[str, list[Line]] = defaultdict(list)
    for one in own["arguments"]:
        place = {"start": one["start"], "end": one["end"], "text": text[one["start"] : one["end"]]}
        arguments[one["event_id"]].append({"role": one["role"], "filler": one["filler"] or place})
    return {
        "format": "dateline/1",
        "id": head["id"],
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "text": text,
        "schema": {"name": head["schema_name"], "version": head["schema_version"]},
        "article": _article(article, text),
        "zones": [{"kind": kind, "start": start, "end": end} for kind, start, end in json.loads(article["zones"])],
        "annotator": head["annotator"],
        "status": head["status"],
        "attributes": json.loads(head["attributes"]),
        "seconds": _number(head["seconds"]),
        "mentions": sorted(map(_mention, own["mentions"]), key=_place_key),
        "entities": [
            {"id": one["id"], "type": one["type"], "name": one["name"], "links": json.loads(one["links"])}
            for one in own["entities"]
        ],
        "figures": sorted((_figure(one, text) for one in own["figures"]), key=_place_key),
        "events": sorted(
            (_event(one, arguments.get(one["id"], [])) for one in own["events"]),
            key=lambda one: _place_key({"id": one["id"], **(one["trigger"] or {"start": -1, "end": 0})}),
        ),
        "relations": [
            {"id": one["id"], "type": one["type"], "from": one["source"], "to": one["target"], **_decision(one)}
            for one in own["relations"]
        ],
        "comments": [
            {key: one[key] for key in ("id", "on", "author", "time", "text")} | {"resolved": bool(one["resolved"])}
            for one in own["comments"]
        ],
    }


def _article(row: sqlite3.Row, text: str) -> Line:
    place = {"place": row["dateline_place"], "agency": row["dateline_agency"]}
    return {
        "title": row["title"] or None,
        **{key: row[key] for key in ("byline", "published", "source", "language", "url", "file", "story")},
        "dateline": place if any(place.values()) else None,
        "id": row["id"],
        "days": [
            {"start": start, "end": end, "text": text[start:end], "date": date}
            for start, end, date in json.loads(row["days"])
        ],
        "replaces": row["replaces"],
    }


def _mention(row: sqlite3.Row) -> Line:
    return {
        "id": row["id"],
        **_place(row),
        "type": row["type"],
        "attributes": _loaded(row["attributes"]),
        "entity": row["entity"],
        **_decision(row),
    }


def _figure(row: sqlite3.Row, text: str) -> Line:
    def span(name: str) -> Line | None:
        start, end = row[f"{name}_start"], row[f"{name}_end"]
        return None if start is None else {"start": start, "end": end, "text": text[start:end]}

    normalized = {"value": _number(row["normalized_value"]), "unit": row["normalized_unit"]}
    return {
        "id": row["id"],
        **_place(row),
        "kind": row["kind"],
        **{key: _number(row[key]) for key in ("value", "low", "high")},
        **{key: bool(row[key]) for key in ("low_open", "high_open")},
        **{key: row[key] for key in ("modifier", "change", "unit", "currency", "per")},
        "normalized": normalized if normalized["unit"] is not None else None,
        "counted": span("counted"),
        **{key: row[key] for key in ("concept", "property")},
        "of_whole": span("of_whole"),
        "role": row["role"],
        "attribution": span("attribution"),
        "certainty": row["certainty"],
        "attributes": _loaded(row["attributes"]),
        **_decision(row),
    }


def _event(row: sqlite3.Row, arguments: list[Line]) -> Line:
    return {
        "id": row["id"],
        "type": row["type"],
        "trigger": None if row["start"] is None else _place(row),
        "arguments": arguments,
        **{key: row[key] for key in ("factuality", "polarity")},
        "attributes": _loaded(row["attributes"]),
        "event": row["event"],
        **_decision(row),
    }


def _place(row: sqlite3.Row) -> Line:
    if row["fragments"]:
        fragments = json.loads(row["fragments"])
        return {"start": row["start"], "end": row["end"], "fragments": fragments, "text": row["text"]}
    return {"start": row["start"], "end": row["end"], "text": row["text"]}


def _decision(row: sqlite3.Row) -> Line:
    kind, name, version, score = (row[f"origin_{key}"] for key in ("kind", "name", "version", "score"))
    return {"state": row["state"], "origin": {"kind": kind, "name": name, "version": version, "score": score}}


def _loaded(attributes: str) -> Line:
    return {} if attributes == "{}" else json.loads(attributes)


def _number(value: float | None) -> float | int | None:
    return int(value) if value is not None and value == int(value) else value


def _place_key(one: Line) -> tuple[int, int, str]:
    return (one["start"], -one["end"], one["id"])
