"""Files and folders that a person named: which files that makes, and the articles in them without any corpus."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from annotator.domain.article import Article
from annotator.readers import ReadError
from annotator.readers.files import file_name
from annotator.readers.registry import READERS
from annotator.session.articles.reading import ReadTask, read_all
from annotator.session.importing import Refused, files_of


def find_files(paths: Sequence[Path]) -> tuple[list[Path], list[Refused]]:
    """The files to read, folders walked, each once; and the folders that cannot be listed or hold no articles."""
    files: list[Path] = []
    refused: list[Refused] = []
    for path in paths:
        try:
            found = _inside(path)
        except ReadError as error:
            refused.append(Refused(str(path), str(error)))
        else:
            files += found
    return list(dict.fromkeys(files)), refused


def _inside(path: Path) -> list[Path]:
    try:
        if not path.exists():
            raise ReadError(f"{path} does not exist; check the name.")
    except OSError as error:
        raise ReadError(f"{path} cannot be read: {error.strerror}; check who may read it.") from error
    if found := files_of([path]):
        return found
    raise ReadError(f"{path} holds no articles; Dateline reads {extensions()} files.")


def extensions() -> str:
    """The ends of names of the files that are read, for a sentence."""
    *others, last = sorted(one for reader in READERS for one in reader.extensions)
    return f"{', '.join(others)} and {last}" if others else last


def articles_of(
    files: Iterable[Path], refuse: Callable[[Refused], None], expect: Callable[[int], None]
) -> Iterator[Article]:
    """The articles of the files, one by one; files that cannot be read are told to `refuse`.

    `expect` hears how many more articles a file has than the one that is expected of it: -1 for a refused one.

    An article's id comes from its text, so that the same file gives the same lines on every machine.
    """
    for task, read in read_all((ReadTask(file, is_preview=True) for file in files), 1):
        why = str(read) if isinstance(read, ReadError) else read.why
        readings = () if isinstance(read, ReadError) else read.readings
        if why:
            refuse(Refused(str(task.path), line_of(task.path, why)))
        expect(len(readings) - 1)
        for reading in readings:
            yield replace(reading.article, id=str(uuid.uuid5(uuid.NAMESPACE_OID, reading.article.sha256)))


def line_of(path: Path, why: str) -> str:
    """A reason that names the file as the person named it; readers know some files by their last name alone."""
    if why.startswith(str(path)):
        return why
    name = file_name(path)
    if why.startswith(name):
        return f"{path}{why.removeprefix(name)}"
    return f"{path}: {why}"
