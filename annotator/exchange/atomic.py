"""Writes beside the target and moves into its place when all is well, so that no one ever sees half a file."""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from annotator.exchange.format import ExchangeError


@contextmanager
def replacing_file(target: Path) -> Generator[Path]:
    """A path to write to, which becomes `target` at the end; on an error `target` stays as it was."""
    if target.is_dir():
        raise ExchangeError(f"{target} is a folder; name a file.")
    with _fresh(target) as fresh:
        yield fresh
        _flush(fresh)
        # A link is written through, not replaced by a file.
        fresh.replace(target.resolve())


@contextmanager
def replacing_folder(target: Path) -> Generator[Path]:
    """A folder to write files and folders into, which then move into `target`; other files that are there stay."""
    if target.exists() and not target.is_dir():
        raise ExchangeError(f"{target} is a file; name a folder.")
    with _fresh(target) as fresh:
        fresh.mkdir()
        yield fresh
        for file in _files(fresh):
            _flush(file)
        _move(fresh, target)


@contextmanager
def _fresh(target: Path) -> Generator[Path]:
    """A name beside the target, so that the move stays on one disk; cleared up whatever happens."""
    fresh = target.resolve().with_name(f".{target.name}.{os.getpid()}.partial")
    try:
        fresh.parent.mkdir(parents=True, exist_ok=True)
        _remove(fresh)
        yield fresh
    except OSError as error:
        raise ExchangeError(f"{target} cannot be written: {error.strerror or error}.") from error
    finally:
        _remove(fresh)


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


def _flush(file: Path) -> None:
    """On the disk before the name points to it, or a power cut could leave an empty file in the old one's place."""
    with file.open("rb+") as handle:
        os.fsync(handle.fileno())


def _remove(path: Path) -> None:
    with suppress(OSError):
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
