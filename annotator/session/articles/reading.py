"""Reads files in worker processes: a parser that hangs or dies costs one file, not the program."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.readers import ReadError, Reading
from annotator.session.jobs import Done, Failed, Prepare, Work, Worker, run_all

if TYPE_CHECKING:
    from annotator.readers.tables import Columns, TableLook

TIME_LIMIT_S = 60.0
"""For one file; the longest PDF and page that are read take a few seconds."""

PLAIN_BYTES = 200_000
"""Up to which plain text is read without a worker process."""


@dataclass(frozen=True, slots=True)
class ReadTask:
    """A file to read; a file of records with the columns that a person chose, if they did."""

    path: Path
    columns: Columns | None = None
    data: bytes | None = None
    """Instead of the file's contents: what came from the clipboard."""
    is_preview: bool = False
    """Whether only a look is wanted: the files' bytes are not handed back, but documents of ours are."""
    most: int | None = None
    """How many articles of one file are handed back: a look leaves out the others, an import hands back none then."""


@dataclass(frozen=True, slots=True)
class FileRead:
    """What a file held."""

    kind: str
    """What the reader calls such files."""
    readings: tuple[Reading, ...]
    table: TableLook | None = None
    """The first records and the columns, of a file of records."""
    why: str = ""
    """Why a file of records gave no articles (other columns may), or a file of ours not all."""
    annotations: tuple[int, ...] = ()
    """How many annotations come with each article of a file of ours."""
    is_ours: bool = False
    """Whether it is Dateline JSONL, in which articles come with everything that is known of them."""
    unlisted: int = 0
    """How many articles it has that are not handed back, as they are too many."""


def prepare() -> Work:
    """In the worker; the readers are loaded with the first file."""
    return reading_here


def reading_here(task: ReadTask) -> FileRead:
    """Read a file in this process; raises ReadError."""
    from annotator.exchange import jsonl
    from annotator.readers.registry import look_at

    if task.data is None and task.path.is_file() and jsonl.is_dateline_jsonl(task.path):
        return _documents(task)
    look = look_at(task.path, task.columns, task.data)
    readings = tuple(replace(one, original=b"") for one in look.readings) if task.is_preview else look.readings
    listed = _listed(task, len(readings))
    return FileRead(look.kind, readings[:listed], look.table, look.why, unlisted=len(readings) - listed)


def _listed(task: ReadTask, number: int) -> int:
    """How many of so many articles are handed back."""
    if task.most is None or number <= task.most:
        return number
    return task.most if task.is_preview else 0


def _documents(task: ReadTask) -> FileRead:
    """A look at a file of ours; whoever brings it in reads it by itself."""
    from annotator.exchange import Quarantined, jsonl

    number = _lines_of(task.path) if task.most is not None else 0
    if not task.is_preview:
        unlisted = number if task.most is not None and number > task.most else 0
        return FileRead(jsonl.Jsonl.title, (), is_ours=True, unlisted=unlisted)
    lines = list(islice(jsonl.sift_lines(task.path), task.most))
    documents = [one.document for one in lines if isinstance(one, jsonl.Imported)]
    bad = next((f"line {one.line}: {one.why}" for one in lines if isinstance(one, Quarantined)), "")
    readings = tuple(Reading(one.article, b"", "utf-8") for one in documents)
    numbers = tuple(len(one.annotations) + len(one.suggestions) for one in documents)
    unlisted = max(0, number - len(lines))
    return FileRead(jsonl.Jsonl.title, readings, why=bad, annotations=numbers, is_ours=True, unlisted=unlisted)


def _lines_of(path: Path) -> int:
    """How many lines a file has that are not blank."""
    with path.open("rb") as file:
        return sum(not line.isspace() for line in file)


def read_plain(task: ReadTask) -> FileRead | None:
    """A small file of plain text, read here and now: no parser can hang on it. None for all else."""
    from annotator.readers.registry import plain_text

    if task.columns is not None:
        return None
    found = plain_text(task.path, task.data, PLAIN_BYTES)
    return None if found is None else FileRead(found.kind, found.readings)


def start_reader(time_limit_s: float = TIME_LIMIT_S) -> Worker:
    """A worker process that reads files."""
    return Worker(prepare, time_limit_s)


def result_of(task: ReadTask, outcome: Done | Failed) -> FileRead | ReadError:
    """What a worker's answer for a file means."""
    if isinstance(outcome, Failed):
        why = outcome.why
        named = str(task.path) in why or task.path.name in why
        return ReadError(why if named else f"{task.path.name} was given up: {why}; leave it out, or convert it.")
    return outcome.result


def read_all(
    tasks: Iterable[ReadTask], processes: int, time_limit_s: float = TIME_LIMIT_S, prepare: Prepare = prepare
) -> Iterator[tuple[ReadTask, FileRead | ReadError]]:
    """Read many files with so many processes, in their order; the next files are read while one is taken."""
    waiting = iter(tasks)
    for task in waiting:  # a process is started for what needs one
        here = read_plain(task)
        if here is None:
            yield from _read_by_workers(chain([task], waiting), processes, time_limit_s, prepare)
            return
        yield task, here


def _read_by_workers(
    tasks: Iterable[ReadTask], processes: int, time_limit_s: float, prepare: Prepare
) -> Iterator[tuple[ReadTask, FileRead | ReadError]]:
    sent: deque[tuple[ReadTask, FileRead | None]] = deque()

    def remembered() -> Iterator[ReadTask]:
        for task in tasks:
            here = read_plain(task) if sent else None
            sent.append((task, here))
            if here is None:
                yield task

    for outcome in run_all(prepare, remembered(), processes, time_limit_s):
        task, _ = sent.popleft()
        yield task, result_of(task, outcome)
        while sent and (here := sent[0][1]) is not None:
            yield sent.popleft()[0], here
