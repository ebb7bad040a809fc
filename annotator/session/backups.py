"""Backups of a corpus that is open or closed: which there are, and putting one in the corpus's place."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from annotator.session.jobs import Work, Worker
from annotator.session.sources import Sources
from annotator.store import Backup, CorpusError, Tell, list_backups, tell_nobody
from annotator.store.alarms import examine
from annotator.store.backup import back_up
from annotator.store.restoring import restore

KEEPING_LIMIT_S = 3600.0


@dataclass(frozen=True, slots=True)
class Examining:
    """A corpus to be read through."""

    path: Path


@dataclass(frozen=True, slots=True)
class Examined:
    """What is wrong with it, in one sentence, or None."""

    path: Path
    alarm: str | None


@dataclass(frozen=True, slots=True)
class BackingUp:
    """A backup to be made of a corpus, which may be open: why, when, and whether older ones may be given up."""

    path: Path
    why: str
    now: str
    is_sound: bool


def start_keeper() -> Worker:
    """A worker process that reads corpora through and makes backups of them; a backup's result is its path."""
    return Worker(_keeping, KEEPING_LIMIT_S)


def _keeping() -> Work:
    """In the worker."""
    return _keep


def _keep(job: Examining | BackingUp) -> Examined | Path:
    if isinstance(job, Examining):
        return Examined(job.path, examine(job.path))
    return back_up(job.path, job.why, job.now, job.is_sound)


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


def restore_backup(corpus: Path, backup: Path, sources: Sources | None = None, tell: Tell = tell_nobody) -> Path | None:
    """Put a backup in the place of a corpus that nobody has open; where what was there is kept now, if it was there.

    `tell` hears how far it is. CorpusError when the backup is not sound or the corpus is open; then the corpus is as
    it was.
    """
    return restore(corpus, backup, (sources or Sources()).now(), tell)
