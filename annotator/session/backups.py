"""Backups of a corpus that is open or closed: which there are, and putting one in the corpus's place."""

from __future__ import annotations

from pathlib import Path

from annotator.session.jobs import Work, Worker
from annotator.session.sources import Sources
from annotator.store import Backup, CorpusError, list_backups
from annotator.store.alarms import examine
from annotator.store.restoring import restore

EXAMINE_LIMIT_S = 3600.0


def start_examiner() -> Worker:
    """A worker process that is given corpus files and says what is wrong with each, in one sentence, or None."""
    return Worker(_examining, EXAMINE_LIMIT_S)


def _examining() -> Work:
    """In the worker."""
    return examine


def backups_of(corpus: Path) -> list[Backup]:
    """The backups beside a corpus, the newest first; the corpus itself may be closed, damaged or gone."""
    return list_backups(corpus)


def find_backup(corpus: Path, name: str) -> Path:
    """The backup that a file's name or path names; CorpusError when there is none."""
    beside = [one.path for one in list_backups(corpus) if name in (one.path.name, one.path.stem)]
    found = beside[0] if beside else Path(name)
    if not found.is_file():
        raise CorpusError(f"There is no backup {name}; see `dateline backup --list`.")
    return found


def restore_backup(corpus: Path, backup: Path, sources: Sources | None = None) -> Path | None:
    """Put a backup in the place of a corpus that nobody has open; where what was there is kept now, if it was there.

    CorpusError when the backup is not sound or the corpus is open; then the corpus is as it was.
    """
    return restore(corpus, backup, (sources or Sources()).now())
