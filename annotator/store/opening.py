"""Opens corpus files: one writer at a time; older ones are brought up to date, newer or damaged ones are told of."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from filelock import FileLock
from sqlite_utils import Database

from annotator.store.admitting import (
    Hindrance,
    find_hindrance,
    has_content,
    lock_file,
    make_folder,
    refuse_no_file,
    refuse_strangers,
)
from annotator.store.backup import back_up, list_backups
from annotator.store.errors import UNREADABLE, CorpusError, in_short
from annotator.store.library import wrap
from annotator.store.migrations import APPLICATION_ID, MIGRATIONS, USER_VERSION
from annotator.store.strangers import limit_values, missing_part, strange_part
from annotator.store.telling import Stage, Tell, tell_nobody, ticking

Prepare = Callable[[Database], None]

BUSY_MS = 5_000
CACHE_KB = 32_000
"""Pages kept in memory: with SQLite's own two megabytes an import writes the same pages to the disk again and again."""


@dataclass(frozen=True)
class Opened:
    """An open corpus file; `read_only` is None, or the sentence that says why nothing can be written."""

    database: Database
    lock: FileLock | None
    read_only: str | None
    is_newer: bool = False
    """Whether a newer version of the program made it: something in it may not be understood here."""


def open_file(path: Path, create: bool, now: str, tell: Tell = tell_nobody) -> Opened:
    """Open or make the corpus at `path`; raises CorpusError when it is none or cannot be read.

    One of an older version is backed up under the date `now` and brought up to date, of which `tell` hears.
    """
    refuse_no_file(path)
    exists = has_content(path)
    if not exists and not create:
        raise CorpusError(f"There is no corpus at {path}; import articles into it first, or check the name.")
    if exists:
        refuse_strangers(path)
    else:
        make_folder(path)
    hindrance = find_hindrance(path, exists)
    lock = None
    if hindrance is None:
        got = lock_file(path)
        lock, hindrance = (None, got) if isinstance(got, Hindrance) else (got, None)
    try:
        return _opened(path, lock, hindrance, partial(_prepare_for_writing, path=path, now=now, tell=tell))
    except BaseException:
        if lock is not None:
            lock.release()
        raise


def file_identity(path: Path) -> tuple[int, int] | None:
    """What tells a file from another one that has taken its name; None when it is gone."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _opened(path: Path, lock: FileLock | None, hindrance: Hindrance | None, prepare: Prepare) -> Opened:
    database = _connect(path, hindrance is not None)
    try:
        database.execute("PRAGMA cell_size_check = ON")
        database.execute(f"PRAGMA cache_size = -{CACHE_KB}")
        version = _check_kind(database, path)
        if version > USER_VERSION:
            hindrance = Hindrance(
                reason=f"{path.name} was made by a newer version of Dateline",
                advice="install the newer version to change it",
            )
            if lock is not None:
                lock.release()
                lock = None
        if hindrance is None:
            prepare(database)
        elif version < USER_VERSION:
            raise CorpusError(
                f"{path.name} was made by an older version of Dateline and must be brought up to date before it "
                f"can be read: {hindrance.reason}; {hindrance.advice}."
            )
    except (sqlite3.DatabaseError, *UNREADABLE) as error:
        database.close()
        raise CorpusError(f"{path} cannot be read as a corpus ({in_short(error)}); {advice(path)}") from error
    except BaseException:
        database.close()
        raise
    return Opened(database, lock, hindrance.why_not() if hindrance else None, version > USER_VERSION)


def advice(path: Path) -> str:
    """What to do with a damaged corpus: the end of a sentence."""
    backups = list_backups(path)
    if not backups:
        return "there is no backup beside it, so look for a copy elsewhere, or choose another corpus."
    return f"restore a backup: dateline restore {backups[0].path.name} --corpus {path}"


def _connect(path: Path, is_read_only: bool) -> Database:
    """A connection with foreign keys on, and with nothing in a stranger's file trusted to run."""
    name = path.resolve().as_uri()
    if is_read_only:
        # A file in a folder that cannot be written has no room for the write-ahead log's index either.
        name += "?mode=ro" if os.access(path.parent, os.W_OK) else "?immutable=1"
    try:
        connection = sqlite3.connect(name, uri=True, isolation_level=None, timeout=BUSY_MS / 1000)
    except sqlite3.Error as error:
        raise CorpusError(f"{path} cannot be opened ({error}); choose another folder or file.") from error
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    limit_values(connection)
    return wrap(connection)


def _check_kind(database: Database, path: Path) -> int:
    """The version of the corpus, 0 for a new one; CorpusError when it is no corpus at all."""
    application = database.execute("PRAGMA application_id").fetchone()[0]
    version = int(database.execute("PRAGMA user_version").fetchone()[0])
    if application != APPLICATION_ID and (application or version or database.table_names()):
        raise CorpusError(
            f"{path} is a database of another program, not a corpus of Dateline; choose another file. "
            "It was left as it is."
        )
    if strange := strange_part(database, version):
        raise CorpusError(
            f"{path} has parts that no corpus has ({strange}) and that could change or hide work, so it was not "
            "opened; use a backup of it, or ask whoever sent it for a package or an export."
        )
    if missing := missing_part(database, version):
        raise CorpusError(f"{path} lacks a part that every corpus has ({missing}); {advice(path)}")
    return version


def _prepare_for_writing(database: Database, path: Path, now: str, tell: Tell) -> None:
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    if not MIGRATIONS.pending(database):
        return
    is_old = bool(MIGRATIONS.applied(database))
    if is_old:
        back_up(path, "migration", now, tell=tell)
        tell(Stage.UPDATE, None)
    tick = partial(tell, Stage.UPDATE, None) if is_old else lambda: None
    with ticking(database.conn, tick), database.atomic():  # all or none: half a corpus could not be opened again
        MIGRATIONS.apply(database)
    if is_old:
        tell(Stage.UPDATE, 1)


def close_file(opened: Opened) -> None:
    """Close the file and let others write it."""
    opened.database.close()
    if opened.lock is not None:
        # The lock file itself stays: removing it could let two processes hold "the" lock of different files.
        opened.lock.release()
