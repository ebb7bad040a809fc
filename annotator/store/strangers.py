"""Tells a corpus from a file that only pretends to be one: nothing in it may run, or be otherwise than we made it."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from functools import cache

from sqlite_utils import Database

from annotator.store.library import wrap
from annotator.store.migrations import MIGRATIONS, SEARCH_TABLE, USER_VERSION

LARGEST_VALUE_BYTES = 256_000_000
"""No text, original file or journal line is larger; a value that is would be read into memory whole."""
PLAIN = re.compile(r"\s*CREATE\s+(?:TABLE|(?:UNIQUE\s+)?INDEX)\b", re.IGNORECASE)
TABLE = re.compile(r"\s*CREATE\s+(?:VIRTUAL\s+)?TABLE\b", re.IGNORECASE)
COMMENTS = re.compile(r"/\*.*?\*/|--[^\n]*", re.DOTALL)
OTHERS_OWN = ("articles_fts_", "sqlite_", "_sqlite_migrations")
"""Tables that SQLite and sqlite-utils write as they like, from version to version."""

Parts = dict[str, str]
"""The statement of each table and index, by name."""


def limit_values(connection: sqlite3.Connection) -> None:
    """Have SQLite refuse values that would fill the memory."""
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_VALUE_BYTES)


def strange_part(database: Database, version: int) -> str | None:
    """The name of something that could run, or of a table of ours that is otherwise; None when there is none.

    Tables and indexes that somebody added are left alone. The kind that the file itself gives its parts is not
    believed: SQLite goes by the statement alone.
    """
    rows = database.execute("SELECT name, sql, rootpage FROM sqlite_master").fetchall()
    found = {str(name): (str(sql or ""), rootpage) for name, sql, rootpage in rows}
    if len(found) < len(rows):
        return "a name twice"
    known = _parts_of(version) if version <= USER_VERSION else None
    return next((name for name, (sql, page) in found.items() if not _is_ours(name, sql, page, known)), None)


def missing_part(database: Database, version: int) -> str | None:
    """The name of a table that a corpus of a version has and this file has not; None for a version not known here."""
    if not 0 < version <= USER_VERSION:
        return None
    found = {str(name) for (name,) in database.execute("SELECT name FROM sqlite_master")}
    tables = (name for name, sql in _parts_of(version).items() if TABLE.match(sql))
    return next((name for name in tables if name not in found), None)


def _is_ours(name: str, sql: str, rootpage: object, known: Parts | None) -> bool:
    if name == "articles_fts":
        return sql == SEARCH_TABLE
    if not sql:  # the index behind a UNIQUE or a primary key
        return name.startswith("sqlite_autoindex_")
    if not rootpage or not PLAIN.match(COMMENTS.sub(" ", sql)):
        return False
    return known is None or name.startswith(OTHERS_OWN) or known.get(name, sql) == sql


@cache
def _parts_of(version: int) -> Parts:
    """What the migrations up to a version make, in a database in memory."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        database = wrap(connection)
        for migration in MIGRATIONS.pending(database)[: max(version, 0)]:
            migration.fn(database)
        return dict(database.execute("SELECT name, sql FROM sqlite_master WHERE sql <> ''").fetchall())
