"""The SQLite that this Python was built with."""

from __future__ import annotations

import sqlite3

OLDEST = (3, 24, 0)
"""The first with ON CONFLICT DO UPDATE, which every edit is written with."""


def sqlite_version() -> tuple[str, bool]:
    """The version, and whether it is new enough for corpora."""
    return sqlite3.sqlite_version, sqlite3.sqlite_version_info >= OLDEST
