"""Which files may be opened as a corpus, and which of them may be written: each refusal is told in one sentence."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from annotator.store.errors import CorpusError

SQLITE_HEADER = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True)
class Hindrance:
    """Why a corpus cannot be written, and what to do about it; a part of a sentence each."""

    reason: str
    advice: str

    def why_not(self) -> str:
        """What the person is told of a corpus that opens all the same."""
        return f"{self.reason}, so the corpus opens for reading only; {self.advice}."


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


def has_content(path: Path) -> bool:
    """Whether there is more than an empty file; CorpusError when that cannot be told."""
    try:
        return path.stat().st_size > 0
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: OSError) -> CorpusError:
    return CorpusError(f"{path} cannot be read ({error.strerror}); check the name and your rights to it.")


def refuse_strangers(path: Path) -> None:
    """CorpusError for a file that SQLite did not write."""
    try:
        with path.open("rb") as file:
            header = file.read(len(SQLITE_HEADER))
    except OSError as error:
        raise _unreadable(path, error) from error
    if header != SQLITE_HEADER:
        raise CorpusError(f"{path} is not a corpus of Dateline; choose another file. It was left as it is.")


def make_folder(path: Path) -> None:
    """The folder of a new corpus; CorpusError when it cannot be made or written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not os.access(path.parent, os.W_OK):
            raise PermissionError(13, "the folder is read-only")
    except OSError as error:
        raise CorpusError(f"A corpus cannot be made at {path}: {error.strerror}; choose another folder.") from error


# --- who may write


def find_hindrance(path: Path, exists: bool) -> Hindrance | None:
    """What keeps a corpus from being written: the file's rights, or the folder's."""
    if exists and not os.access(path, os.W_OK):
        return Hindrance(
            reason=f"The file {path.name} is read-only", advice="make it writable, or open a copy of it that is"
        )
    if not os.access(path.parent, os.W_OK) or _is_read_only_mount(path.parent):
        return Hindrance(
            reason=f"The folder {path.parent} is read-only", advice="copy the corpus to a folder where you may write"
        )
    return None


def _is_read_only_mount(folder: Path) -> bool:
    """Rights alone do not tell: the superuser may write anywhere but on a file system mounted read-only."""
    statvfs = getattr(os, "statvfs", None)
    return bool(statvfs and statvfs(folder).f_flag & getattr(os, "ST_RDONLY", 1))


def lock_file(path: Path) -> FileLock | Hindrance:
    """The right to write the file, or why it cannot be had."""
    lock = FileLock(path.with_name(path.name + ".lock"))
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return Hindrance(reason=f"{path.name} is open in another window or command", advice="close that first")
    except OSError as error:
        return Hindrance(
            reason=f"{path.name} cannot be locked ({error.strerror})",
            advice="copy the corpus to a folder where you may write",
        )
    return lock
