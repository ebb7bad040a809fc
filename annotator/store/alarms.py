"""Looks for lost work when a corpus is opened: a damaged file, or annotations that went without a deletion."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from annotator.store import rows
from annotator.store.backup import connect_for_reading
from annotator.store.errors import UNREADABLE, in_short
from annotator.store.migrations import APPLICATION_ID

LARGEST_BYTES = 32_000_000
"""A larger file is not read through while a person waits for it to open: `examine` does it in another process."""


def is_small(path: Path) -> bool:
    """Whether a file can be read through while a person waits for it to open."""
    try:
        return path.stat().st_size <= LARGEST_BYTES
    except OSError:
        return True


def alarm_at_opening(database: Database, path: Path) -> str | None:
    """What is wrong with a corpus that was just opened, in one sentence; None when nothing is, or it is too large."""
    return find_alarm(database.conn) if is_small(path) else None


def examine(path: Path) -> str | None:
    """What is wrong with a corpus, in one sentence; takes a second for 200 MB, and may run in another process."""
    try:
        with closing(connect_for_reading(path)) as connection:
            if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                return f"{path.name} is not a corpus of Dateline; choose another file."
            return find_alarm(connection)
    except (OSError, sqlite3.Error) as error:
        return damage(path.name, str(error))


def find_alarm(connection: sqlite3.Connection) -> str | None:
    """The first thing that is wrong."""
    try:
        finding = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        return damage("The corpus", finding) if finding != "ok" else _told(connection)
    except (sqlite3.DatabaseError, *UNREADABLE) as error:
        return damage("The corpus", str(error))


def damage(what: str, why: str) -> str:
    """The sentence about a damaged file."""
    return f"{what} is damaged ({in_short(why)}); restore a backup of it."


def _told(connection: sqlite3.Connection) -> str | None:
    """Compares how many annotations there are with how many the edits left; which documents only if they differ."""
    if connection.execute("PRAGMA user_version").fetchone()[0] < 2:
        return None
    expected = connection.execute("SELECT coalesce(sum(annotations), 0) FROM documents").fetchone()[0]
    there = sum(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in rows.COLUMNS)
    if there >= expected:
        return None
    counts = " + ".join(f"(SELECT count(*) FROM {table} WHERE document_id = d.id)" for table in rows.COLUMNS)
    documents, annotator, title = connection.execute(
        f"SELECT count(*), d.annotator, coalesce(a.file, a.title) FROM documents d"
        f" JOIN articles a ON a.id = d.article_id WHERE {counts} < d.annotations"
    ).fetchone()
    gone = expected - there
    if documents == 1:
        return (
            f"{gone} annotations are gone from the document of {annotator} on {title} though nobody deleted them; "
            "restore a backup. `dateline check` says more."
        )
    return (
        f"{gone} annotations are gone from {documents} documents though nobody deleted them; "
        "restore a backup. `dateline check` says more."
    )
