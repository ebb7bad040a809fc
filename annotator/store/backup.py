"""Backups: whole copies of a corpus beside it, dated, made before every dangerous act and kept by a rule."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

from annotator.store.errors import CorpusError
from annotator.store.telling import Stage, Tell, tell_nobody

SUFFIX = ".dateline"
DAMAGED = "damaged"
"""Why a copy was made that is no sound backup: of a damaged corpus, when another was restored. Never given up."""
NAME = re.compile(r".+-(?P<day>\d{8})-(?P<time>\d{6})-(?P<why>[a-z]+)(?:-(?P<again>\d+))?\.dateline")
DAYS, WEEKS = 14, 12
COPIED = 0.95
"""The part of a copy's making that is done when all is copied; then it goes to the disk."""
ABANDONED_S = 3_600
PAGES = 2_048
"""Copied between two tellings of how far a copy is: eight megabytes."""
LOGS = ("-wal", "-shm", "-journal")
"""The ends of the names of the files that SQLite keeps beside a corpus while it is written."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup of a corpus."""

    path: Path
    time: str
    """As ISO 8601 in UTC, without seconds' parts."""
    why: str
    """What it was made before (import, bulk, migration, schema, merge, trash, restore), or daily, or manual."""
    size_bytes: int


# --- the rule


def to_delete(names: Iterable[str], now: str) -> set[str]:
    """Which backups the rule gives up: it keeps all of today, one a day for 14 days, one a week for 12 weeks.

    The newest backup is kept whatever its age, and so are those dated after `now` (the clock was set back).
    What is not named like a backup is left alone.
    """
    today = datetime.fromisoformat(now).date()
    dated = sorted(
        (found for name in names if _is_sound(name) and (found := _dated(name))), key=lambda one: one[1:], reverse=True
    )
    seen: set[tuple[str, int]] = set()
    gone: set[str] = set()
    for number, (name, stamp, _) in enumerate(dated):
        period = _period(stamp.date(), today)
        if number and (period is None or period in seen):
            gone.add(name)
        elif period is not None and period[0] != "all":
            seen.add(period)
    return gone


def _is_sound(name: str) -> bool:
    return f"-{DAMAGED}" not in name


def _period(day: date, today: date) -> tuple[str, int] | None:
    """The day or week that one backup stands for; None when it is older than all that is kept."""
    if day >= today:
        return ("all", 0)
    if day >= today - timedelta(days=DAYS):
        return ("day", day.toordinal())
    if day >= today - timedelta(weeks=WEEKS):
        return ("week", (day.toordinal() - 1) // 7)
    return None


def _dated(name: str) -> tuple[str, datetime, int] | None:
    found = NAME.fullmatch(name)
    if found is None:
        return None
    try:
        stamp = datetime.strptime(found["day"] + found["time"], "%Y%m%d%H%M%S")
    except ValueError:
        return None
    return name, stamp, int(found["again"] or 1)


# --- making and listing


def folder_of(corpus: Path) -> Path:
    """Where the backups of a corpus lie."""
    return corpus.with_name(f"{corpus.name}.backups")


def list_backups(corpus: Path) -> list[Backup]:
    """The backups of a corpus, the newest first."""
    try:
        files = [one for one in folder_of(corpus).iterdir() if one.is_file()]
    except OSError:
        return []
    dated = [(found[1], found[2], one) for one in files if (found := _dated(one.name))]
    return [_backup(stamp, file) for stamp, _, file in sorted(dated, reverse=True)]


def _backup(stamp: datetime, file: Path) -> Backup:
    found = NAME.fullmatch(file.name)
    assert found is not None
    return Backup(file, f"{stamp.isoformat()}Z", found["why"], file.stat().st_size)


def back_up(corpus: Path, why: str, now: str, is_sound: bool = True, tell: Tell = tell_nobody) -> Path:
    """Copy the corpus as it was last saved to its backups, and give up what the rule gives up; the new file.

    Of one that is not sound nothing is given up, for older backups may be better.
    Raises CorpusError when no backup could be made. May run in another process while the corpus is open here.
    `tell` hears how far it is; what it raises ends the copying, and is raised.
    """
    try:
        folder_of(corpus).mkdir(exist_ok=True)
        target = free_name(corpus, why, now)
        copy_corpus(corpus, target, partial(tell, Stage.BACKUP))
    except (OSError, sqlite3.Error) as error:
        raise CorpusError(
            f"No backup of {corpus.name} could be made ({reason(error)}), so nothing was changed; "
            "make room and try again."
        ) from error
    if is_sound:
        prune(corpus, now)
    return target


def prune(corpus: Path, now: str) -> None:
    """Delete the backups that the rule gives up, and copies in whose making the program was killed.

    One that cannot be deleted stays.
    """
    folder = folder_of(corpus)
    gone = [folder / name for name in to_delete([one.path.name for one in list_backups(corpus)], now)]
    for file in (*gone, *_abandoned(folder)):
        with suppress(OSError):
            file.unlink()


def _abandoned(folder: Path) -> list[Path]:
    """Copies that were begun and that nobody has written to for long; another process may be making one now."""
    with suppress(OSError):
        drafts = {one: one.stat().st_mtime for one in folder.glob(f"*{SUFFIX}.part*")}
        latest = max(one.stat().st_mtime for one in folder.iterdir()) if drafts else 0.0
        return [one for one, written in drafts.items() if latest - written > ABANDONED_S]
    return []


def free_name(corpus: Path, why: str, now: str) -> Path:
    """Where the next backup of a corpus goes."""
    stamp = datetime.fromisoformat(now).strftime("%Y%m%d-%H%M%S")
    stem = f"{corpus.stem}-{stamp}-{why}"
    numbers = range(2, 10_000)
    names = [f"{stem}{SUFFIX}", *(f"{stem}-{number}{SUFFIX}" for number in numbers)]
    return next(path for name in names if not (path := folder_of(corpus) / name).exists())


def copy_corpus(source: Path, target: Path, tell: Callable[[float], None] = lambda _: None) -> None:
    """A whole copy of a corpus that is one file; `target` is there whole, on the disk, or not at all.

    `tell` hears which part is done. Raises OSError or sqlite3.Error.
    """
    draft = target.with_name(f"{target.name}.part")
    try:
        with closing(connect_for_reading(source)) as read, closing(sqlite3.connect(draft)) as write:
            write.execute("PRAGMA synchronous = OFF")  # what counts is that it is on the disk before it has its name
            read.execute("BEGIN")
            read.execute("SELECT 1 FROM sqlite_master").fetchone()  # from now on it stands still, whoever writes
            read.backup(write, pages=PAGES, progress=lambda _, left, total: tell(COPIED * (1 - left / max(1, total))))
            write.execute("PRAGMA journal_mode = DELETE")
        sync(draft)
        draft.replace(target)
        sync_folder(target.parent)
        tell(1)
    finally:
        for leftover in (draft, draft.with_name(f"{draft.name}-journal"), draft.with_name(f"{draft.name}-wal")):
            leftover.unlink(missing_ok=True)


def connect_for_reading(path: Path) -> sqlite3.Connection:
    """A connection that cannot write and trusts nothing in the file to run."""
    way = "mode=ro" if os.access(path.parent, os.W_OK) else "immutable=1"  # no room for the write-ahead log's index
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?{way}", uri=True, isolation_level=None)
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def sync(path: Path) -> None:
    """See that a file's content is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """See that a folder's names are on the disk, where the system can (Windows cannot, and need not)."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def reason(error: Exception) -> str:
    """Why something failed, in the system's words."""
    return (error.strerror or str(error)) if isinstance(error, OSError) else str(error)
