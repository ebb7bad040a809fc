"""A file -> articles; one module a file type. A new reader is one file and one line in READERS."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from annotator.readers.files import file_name, read_bytes, walk
from annotator.readers.reading import NewId, Reader, ReadError, Reading
from annotator.readers.text import TextReader

READERS: tuple[Reader, ...] = (TextReader(),)

__all__ = ["READERS", "NewId", "ReadError", "Reader", "Reading", "article_files", "file_name", "read_article", "read_file"]


def reader_for(path: Path) -> Reader:
    """The reader for a file, told by its extension; raises ReadError when none knows it."""
    extension = path.suffix.lower()
    for reader in READERS:
        if extension in reader.extensions:
            return reader
    known = ", ".join(sorted(one for reader in READERS for one in reader.extensions))
    what = f"{extension} files" if extension else "files without an extension"
    raise ReadError(f"{path} cannot be opened: Dateline does not read {what}; it reads {known}.")


def read_file(path: Path, new_id: NewId) -> tuple[Reading, ...]:
    """The articles of a file, at least one; raises ReadError."""
    data = read_bytes(path)
    return reader_for(path).read(file_name(path), data, new_id)


def read_article(path: Path, new_id: NewId) -> Reading:
    """The one article of a file; raises ReadError, also when the file holds several."""
    first, *others = read_file(path, new_id)
    if others:
        raise ReadError(f"{path} holds {len(others) + 1} articles and not one; import it instead.")
    return first


def article_files(paths: Iterable[Path]) -> list[Path]:
    """The files to read: those named, and in folders all that a reader knows, each once; raises ReadError."""
    extensions = frozenset(one for reader in READERS for one in reader.extensions)
    return list(dict.fromkeys(walk(paths, extensions)))
