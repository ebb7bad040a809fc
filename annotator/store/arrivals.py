"""Imports that are under way, and the files that were read: so that an import goes on where it stopped."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

Access = Callable[[], AbstractContextManager[Database]]
"""Opens a corpus's database for reading, or for one transaction."""


@dataclass(frozen=True, slots=True)
class ImportRun:
    """An import that was begun and has not ended."""

    id: str
    paths: tuple[str, ...]
    """Files and folders as they were named, absolute."""
    plan: dict[str, Any]
    """What a person decided before it began."""
    done: int
    """Files that are behind it."""


Stamp = tuple[str, int, int]
"""A file as it was read: its absolute path, its size in bytes, and when it was changed, in nanoseconds."""


class Arrivals:
    """What a corpus keeps of imports; each method that writes is one transaction."""

    def __init__(self, reading: Access, writing: Access, clock: Callable[[], str]) -> None:
        self._reading = reading
        self._writing = writing
        self._clock = clock

    def begin(self, run_id: str, paths: Sequence[str], plan: dict[str, Any]) -> None:
        """Keep what is to be imported, so that it can go on after a stop."""
        with self._writing() as database:
            database.execute(
                "INSERT INTO imports (id, begun, paths, plan) VALUES (?, ?, ?, ?)",
                (run_id, self._clock(), json.dumps(list(paths)), json.dumps(plan)),
            )

    def unfinished(self) -> list[ImportRun]:
        """The imports that have not ended, the oldest first."""
        done = "(SELECT count(*) FROM import_files f WHERE f.import_id = i.id)"
        with self._reading() as database:
            rows = database.execute(f"SELECT id, paths, plan, {done} FROM imports i ORDER BY begun, id").fetchall()
        return [ImportRun(one, tuple(json.loads(paths)), json.loads(plan), behind) for one, paths, plan, behind in rows]

    def files_behind(self, run_id: str) -> set[str]:
        """The files, as absolute paths, that an import has behind it."""
        with self._reading() as database:
            rows = database.execute("SELECT path FROM import_files WHERE import_id = ?", (run_id,)).fetchall()
        return {path for (path,) in rows}

    def put_behind(self, run_id: str, path: str) -> None:
        """Say that an import has a file behind it, read or refused."""
        with self._writing() as database:
            database.execute("INSERT OR IGNORE INTO import_files (import_id, path) VALUES (?, ?)", (run_id, path))

    def end(self, run_id: str) -> None:
        """Forget an import: it has ended, or is given up."""
        with self._writing() as database:
            database.execute("DELETE FROM import_files WHERE import_id = ?", (run_id,))
            database.execute("DELETE FROM imports WHERE id = ?", (run_id,))

    def mark_seen(self, stamp: Stamp) -> None:
        """Say that a file of a watched folder was read, or refused, as it is now."""
        with self._writing() as database:
            database.execute("INSERT OR REPLACE INTO seen_files (path, size, modified_ns) VALUES (?, ?, ?)", stamp)

    def seen_in(self, folder: str) -> set[Stamp]:
        """The files of a watched folder as they were when they were last read."""
        query = "SELECT path, size, modified_ns FROM seen_files WHERE substr(path, 1, ?) = ?"
        with self._reading() as database:
            return {(path, size, at) for path, size, at in database.execute(query, (len(folder), folder))}
