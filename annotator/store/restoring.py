"""Puts a backup in the place of a corpus; what was there is kept."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from annotator.store.admitting import Hindrance, lock_file, refuse_no_file
from annotator.store.backup import (
    DAMAGED,
    LOGS,
    back_up,
    connect_for_reading,
    copy_corpus,
    folder_of,
    free_name,
    reason,
    sync,
    sync_folder,
)
from annotator.store.errors import CorpusError
from annotator.store.library import wrap
from annotator.store.migrations import APPLICATION_ID, USER_VERSION
from annotator.store.strangers import missing_part, strange_part
from annotator.store.telling import Stage, Tell, tell_nobody


def restore(corpus: Path, backup: Path, now: str, tell: Tell = tell_nobody) -> Path | None:
    """Put a backup in the place of a corpus; where what was there is kept, or None when there was nothing.

    Raises CorpusError when the backup is not sound or the corpus is open; then the corpus is as it was.
    """
    refuse_no_file(corpus)
    corpus.parent.mkdir(parents=True, exist_ok=True)
    lock = lock_file(corpus)
    if isinstance(lock, Hindrance):
        raise CorpusError(f"{backup.name} was not restored: {lock.reason}; {lock.advice}.")
    try:
        return put_in_place(backup, corpus, now, tell)
    finally:
        lock.release()


def faults_of(path: Path) -> Sequence[str]:
    """Why a file cannot take a corpus's place, a sentence's end each; nothing when it is sound."""
    try:
        with closing(connect_for_reading(path)) as database:
            if database.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                return ["it is not a corpus of Dateline"]
            version = database.execute("PRAGMA user_version").fetchone()[0]
            if version > USER_VERSION:
                return ["it was made by a newer version of Dateline"]
            if strange := strange_part(wrap(database), version):
                return [f"it has parts that no corpus has ({strange})"]
            if missing := missing_part(wrap(database), version):
                return [f"it lacks a part that every corpus has ({missing})"]
            found = [finding for (finding,) in database.execute("PRAGMA integrity_check(3)") if finding != "ok"]
            broken = database.execute("PRAGMA foreign_key_check").fetchone()
            return [*found, *(["rows point to rows that are not there"] if broken else [])]
    except (OSError, sqlite3.Error) as error:
        return [str(error)]


def put_in_place(backup: Path, corpus: Path, now: str, tell: Tell = tell_nobody) -> Path | None:
    """Put a backup in the place of a corpus that nobody has open; where the corpus that was there is kept now.

    Raises CorpusError, and then the corpus is as it was.
    """
    refuse_no_file(corpus)
    if faults := faults_of(backup):
        raise CorpusError(f"{backup.name} cannot be restored: {faults[0]}. Nothing was changed; choose another backup.")
    draft = corpus.with_name(f"{corpus.name}.restoring")
    try:
        corpus.parent.mkdir(parents=True, exist_ok=True)
        # First: `backup` may be one that the rule gives up when another is made.
        copy_corpus(backup, draft, partial(tell, Stage.RESTORE))
        kept = _set_aside(corpus, now, tell)
        for log in logs_of(corpus):  # of the file that goes: SQLite must not play them into the one that comes
            log.unlink(missing_ok=True)
        draft.replace(corpus)
        sync_folder(corpus.parent)
    except (OSError, sqlite3.Error) as error:
        raise CorpusError(f"{backup.name} could not be restored ({reason(error)}); nothing was changed.") from error
    finally:
        draft.unlink(missing_ok=True)
    return kept


def logs_of(corpus: Path) -> list[Path]:
    """The files that SQLite keeps beside a corpus while it is written."""
    return [corpus.with_name(corpus.name + end) for end in LOGS]


def _set_aside(corpus: Path, now: str, tell: Tell) -> Path | None:
    """A backup of the corpus that is to be replaced; a damaged one is kept byte by byte, with its logs."""
    if not corpus.exists() or not corpus.stat().st_size:
        return None
    if not faults_of(corpus):
        kept = back_up(corpus, "restore", now, tell=tell)
        with closing(sqlite3.connect(corpus)) as database:  # so that the file is all of it when its logs are removed
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return kept
    folder_of(corpus).mkdir(exist_ok=True)
    kept = free_name(corpus, DAMAGED, now)
    for file in (corpus, *logs_of(corpus)):
        if file.exists():
            copy = kept.with_name(kept.name + file.name.removeprefix(corpus.name))
            copy.write_bytes(file.read_bytes())
            sync(copy)
    return kept
