"""Opens corpus files: one writer at a time; newer or damaged ones are refused or read only, with the reason told."""

from __future__ import annotations

import os
import sqlite3
import stat
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout
from sqlite_utils import Database

from annotator.store.backup import back_up, list_backups
from annotator.store.errors import UNREADABLE, CorpusError, in_short
from annotator.store.library import wrap
from annotator.store.migrations import APPLICATION_ID, MIGRATIONS, USER_VERSION
from annotator.store.strangers import limit_values, strange_part

BUSY_MS = 5_000
CACHE_KB = 32_000
"""Pages kept in memory: with SQLite's own two megabytes an import writes the same pages to the disk again and again."""
SQLITE_HEADER = b"SQLite format 3\x00"


@dataclass(frozen=True)
class Opened:
    """An open corpus file; `read_only` is None, or the sentence that says why nothing can be written."""

    database: Database
    lock: FileLock | None
    read_only: str | None


def open_file(path: Path, create: bool, now: str) -> Opened:
    """Open or make the corpus at `path`; raises CorpusError when it is none or cannot be read.

    One of an older version is backed up under the date `now` and brought up to date.
    """
    refuse_no_file(path)
    exists = _has_content(path)
    if not exists and not create:
        raise CorpusError(f"There is no corpus at {path}; import articles into it first, or check the name.")
    if exists:
        _refuse_strangers(path)
    else:
        _make_folder(path)
    why = _why_not_writable(path, exists)
    lock = None
    if why is None:
        lock, why = lock_file(path)
    try:
        return _opened(path, lock, why, now)
    except BaseException:
        if lock is not None:
            lock.release()
        raise


def refuse_no_file(path: Path) -> None:
    """CorpusError for what is there and is no file: who may do anything could put a corpus in a device's place."""
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError as error:
        raise _unreadable(path, error) from error
    if stat.S_ISDIR(mode):
        raise CorpusError(f"{path} is a folder; name a corpus, which is a file.")
    if not stat.S_ISREG(mode):
        raise CorpusError(f"{path} is no regular file; name a corpus, or a file that is to be one.")


def file_identity(path: Path) -> tuple[int, int] | None:
    """What tells a file from another one that has taken its name; None when it is gone."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _has_content(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: OSError) -> CorpusError:
    return CorpusError(f"{path} cannot be read ({error.strerror}); check the name and your rights to it.")


def _refuse_strangers(path: Path) -> None:
    try:
        with path.open("rb") as file:
            header = file.read(len(SQLITE_HEADER))
    except OSError as error:
        raise _unreadable(path, error) from error
    if header != SQLITE_HEADER:
        raise CorpusError(f"{path} is not a corpus of Dateline; choose another file. It was left as it is.")


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not os.access(path.parent, os.W_OK):
            raise PermissionError(13, "the folder is read-only")
    except OSError as error:
        raise CorpusError(f"A corpus cannot be made at {path}: {error.strerror}; choose another folder.") from error


def _why_not_writable(path: Path, exists: bool) -> str | None:
    if exists and not os.access(path, os.W_OK):
        return f"The file {path.name} is read-only, so the corpus opens for reading only."
    if not os.access(path.parent, os.W_OK) or _is_read_only_mount(path.parent):
        return f"The folder {path.parent} is read-only, so the corpus opens for reading only."
    return None


def _is_read_only_mount(folder: Path) -> bool:
    """Rights alone do not tell: the superuser may write anywhere but on a file system mounted read-only."""
    statvfs = getattr(os, "statvfs", None)
    return bool(statvfs and statvfs(folder).f_flag & getattr(os, "ST_RDONLY", 1))


def lock_file(path: Path) -> tuple[FileLock | None, str | None]:
    """The right to write the file, or why it cannot be had."""
    lock = FileLock(path.with_name(path.name + ".lock"))
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return (
            None,
            f"{path.name} is open in another window or command, so it opens for reading only; close that first.",
        )
    except OSError as error:
        return None, f"{path.name} cannot be locked ({error.strerror}), so it opens for reading only."
    return lock, None


def _opened(path: Path, lock: FileLock | None, why: str | None, now: str) -> Opened:
    database = _connect(path, why)
    try:
        database.execute("PRAGMA cell_size_check = ON")
        database.execute(f"PRAGMA cache_size = -{CACHE_KB}")
        newer = _check_kind(database, path)
        if newer and lock is not None:
            lock.release()
            lock = None
        why = newer or why
        if why is None:
            _prepare_for_writing(database, path, now)
        elif database.execute("PRAGMA user_version").fetchone()[0] < USER_VERSION:
            raise CorpusError(f"{path.name} must be brought up to date before it can be read, but it cannot: {why}")
    except (sqlite3.DatabaseError, *UNREADABLE) as error:
        database.close()
        raise CorpusError(f"{path} cannot be read as a corpus ({in_short(error)}); {_advice(path)}") from error
    except BaseException:
        database.close()
        raise
    return Opened(database, lock, why)


def _advice(path: Path) -> str:
    backups = list_backups(path)
    return f"restore a backup: dateline restore {backups[0].path}" if backups else "there is no backup beside it."


def _connect(path: Path, why: str | None) -> Database:
    """A connection with foreign keys on, and with nothing in a stranger's file trusted to run."""
    name = path.resolve().as_uri()
    if why is not None:
        # A file in a folder that cannot be written has no room for the write-ahead log's index either.
        name += "?mode=ro" if os.access(path.parent, os.W_OK) else "?immutable=1"
    try:
        connection = sqlite3.connect(name, uri=True, isolation_level=None, timeout=BUSY_MS / 1000)
    except sqlite3.Error as error:
        raise CorpusError(f"{path} cannot be opened ({error}).") from error
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    limit_values(connection)
    return wrap(connection)


def _check_kind(database: Database, path: Path) -> str | None:
    """A sentence when the file is of a newer program; CorpusError when it is no corpus at all."""
    application = database.execute("PRAGMA application_id").fetchone()[0]
    version = database.execute("PRAGMA user_version").fetchone()[0]
    if application != APPLICATION_ID and (application or version or database.table_names()):
        raise CorpusError(f"{path} is a database of another program, not a corpus of Dateline. It was left as it is.")
    if strange := strange_part(database, version):
        raise CorpusError(f"{path} has parts that no corpus has ({strange}), so it was not opened.")
    if version > USER_VERSION:
        return (
            f"{path.name} was made by a newer version of Dateline, so it opens for reading only; "
            "install the newer version to change it."
        )
    return None


def _prepare_for_writing(database: Database, path: Path, now: str) -> None:
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    if MIGRATIONS.pending(database):
        if MIGRATIONS.applied(database):
            back_up(path, "migration", now)
        with database.atomic():  # all of them or none: half a corpus could not be opened again
            MIGRATIONS.apply(database)


def close_file(opened: Opened) -> None:
    """Close the file and let others write it."""
    opened.database.close()
    if opened.lock is not None:
        # The lock file itself stays: removing it could let two processes hold "the" lock of different files.
        opened.lock.release()
