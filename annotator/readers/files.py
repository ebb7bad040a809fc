"""Files and folders on the disk, as readers take them."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from annotator.readers.reading import ReadError

MOST_BYTES = 50 * 1024 * 1024
BESIDE_ARTICLES = (".gold.jsonl", ".md")
"""Ends of file names that stand beside articles in a folder and are none."""


def read_bytes(path: Path) -> bytes:
    """What is in a file; raises ReadError when it is missing, no file, too large or not to be read."""
    try:
        if path.is_dir():
            raise ReadError(f"{path} is a folder; choose the files in it, or import it as a folder.")
        if not path.exists():
            raise ReadError(f"{path} does not exist; check the name.")
        if not path.is_file():
            raise ReadError(f"{path} is not a regular file; copy its contents into one.")
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise ReadError(
                f"{path} has {size // 2**20} MB, more than the {MOST_BYTES // 2**20} MB that are read; split it."
            )
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise ReadError(f"{path} cannot be read: {reason}; check who may read it.") from error


def file_name(path: Path) -> str:
    """The file's name without folders as text; bytes that are not UTF-8, which a name may hold, are replaced."""
    return os.fsencode(path.name).decode("utf-8", "replace")


def path_key(path: Path) -> str:
    """The absolute path as text that names no other file, also where its bytes are no UTF-8."""
    return os.fsencode(path.absolute()).decode("utf-8", "backslashreplace")


def walk(paths: Iterable[Path], extensions: Collection[str]) -> Iterator[Path]:
    """The files as named, and those in named folders (all levels, sorted) that have one of the extensions."""
    for path in paths:
        if path.is_dir():
            yield from sorted(_inside(path, extensions))
        else:
            yield path


def _inside(folder: Path, extensions: Collection[str]) -> Iterator[Path]:
    for root, folders, names in os.walk(folder, onerror=_refuse):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(root, name) for name in names if _is_article(name, extensions))


def _refuse(error: OSError) -> None:
    """A folder that cannot be listed is told, not passed over."""
    raise ReadError(f"{error.filename} cannot be read: {error.strerror}; check who may read it.") from error


def _is_article(name: str, extensions: Collection[str]) -> bool:
    lower = name.lower()
    beside = lower.startswith((".", "readme")) or lower.endswith(BESIDE_ARTICLES)
    return not beside and lower.endswith(tuple(extensions))
