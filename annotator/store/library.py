"""The SQLite that this Python was built with."""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database

OLDEST = (3, 24, 0)
"""The first with ON CONFLICT DO UPDATE, which every edit is written with."""


def sqlite_version() -> tuple[str, bool]:
    """The version, and whether it is new enough for corpora."""
    return sqlite3.sqlite_version, sqlite3.sqlite_version_info >= OLDEST


def wrap(connection: sqlite3.Connection) -> Database:
    """The connection for sqlite-utils, without plug-ins: no other package's code meets a corpus, and none is sought."""
    return Database(connection, execute_plugins=False)
