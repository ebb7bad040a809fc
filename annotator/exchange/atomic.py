"""Writes beside the target and moves into its place when all is well, so that no one ever sees half an export."""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from glob import escape
from pathlib import Path

from filelock import FileLock, Timeout

from annotator.exchange.format import ExchangeError

LOCK = "lock"
"""Held by the process that writes, beside its files."""


@contextmanager
def replacing_files(target: Path) -> Generator[Path]:
    """A folder whose files at the end move to where `target` is to stand; on an error everything stays as it was."""
    if target.is_dir():
        raise ExchangeError(f"{target} is a folder; name a file.")
    # A link is written through, not replaced by a file.
    real = target.resolve()
    with _fresh(real, target) as fresh:
        yield fresh
        _flush_all(fresh)
        # The file itself last: what stands beside it is there before it is.
        for file in sorted(_files(fresh), key=lambda one: one.name == target.name):
            file.replace(real if file.name == target.name else real.parent / file.name)


@contextmanager
def replacing_file(target: Path) -> Generator[Path]:
    """A path to write to, which becomes `target` at the end; on an error `target` stays as it was."""
    with replacing_files(target) as folder:
        yield folder / target.name


@contextmanager
def replacing_folder(target: Path) -> Generator[Path]:
    """A folder to write files and folders into, which then move into `target`; other files that are there stay."""
    if target.exists() and not target.is_dir():
        raise ExchangeError(f"{target} is a file; name a folder.")
    with _fresh(target.resolve(), target) as fresh:
        yield fresh
        _flush_all(fresh)
        _move(fresh, target)


@contextmanager
def _fresh(real: Path, target: Path) -> Generator[Path]:
    """A folder beside the target, so that the move stays on one disk; cleared up whatever happens."""
    home = real.with_name(f".{target.name}.{os.getpid()}.partial")
    lock = FileLock(home / LOCK)
    try:
        home.parent.mkdir(parents=True, exist_ok=True)
        clear([home, *_left_behind(real, target)])
        home.mkdir()
        with suppress(NotImplementedError):  # some network disks know no locks
            lock.acquire(blocking=False)
        fresh = home / "files"
        fresh.mkdir()
        yield fresh
    except OSError as error:
        raise ExchangeError(f"{target} cannot be written: {error.strerror or error}.") from error
    finally:
        lock.release()
        clear([home])


def _left_behind(real: Path, target: Path) -> list[Path]:
    """What exports to this target left whose process was ended: nobody holds their lock any more."""
    found = real.parent.glob(f".{escape(target.name)}.*.partial")
    return [one for one in found if (one / LOCK).is_file() and not _is_held(one / LOCK)]


def _is_held(file: Path) -> bool:
    lock = FileLock(file)
    try:
        lock.acquire(blocking=False)
    except (Timeout, NotImplementedError, OSError):
        return True
    lock.release()
    return False


def clear(paths: Iterable[Path]) -> None:
    """Removes files and folders; what cannot be removed stays."""
    for path in paths:
        with suppress(OSError):
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()


def _move(fresh: Path, target: Path) -> None:
    if not target.exists():
        fresh.replace(target)
        return
    for file in _files(fresh):
        place = target / file.relative_to(fresh)
        place.parent.mkdir(parents=True, exist_ok=True)
        file.replace(place)


def _files(folder: Path) -> list[Path]:
    return sorted(one for one in folder.rglob("*") if one.is_file())


def _flush_all(folder: Path) -> None:
    """On the disk before the name points to it, or a power cut could leave an empty file in the old one's place."""
    for file in _files(folder):
        with file.open("rb+") as handle:
            os.fsync(handle.fileno())
