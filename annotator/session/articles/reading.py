"""Reads files in worker processes: a parser that hangs or dies costs one file, not the program."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain
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


def prepare() -> Work:
    """In the worker: load the readers once."""
    from annotator.exchange import jsonl
    from annotator.readers.registry import look_at

    def work(task: ReadTask) -> FileRead:
        if task.data is None and task.path.is_file() and jsonl.is_dateline_jsonl(task.path):
            return _documents(task)
        look = look_at(task.path, task.columns, task.data)
        readings = tuple(replace(one, original=b"") for one in look.readings) if task.is_preview else look.readings
        return FileRead(look.kind, readings, look.table, look.why)

    return work


def _documents(task: ReadTask) -> FileRead:
    """A look at a file of ours; whoever brings it in reads it by itself."""
    from annotator.exchange import jsonl

    if not task.is_preview:
        return FileRead(jsonl.Jsonl.title, ())
    lines = list(jsonl.sift_lines(task.path))
    documents = [one.document for one in lines if isinstance(one, jsonl.Imported)]
    bad = next((f"line {one.line}: {one.why}" for one in lines if isinstance(one, jsonl.Quarantined)), "")
    readings = tuple(Reading(one.article, b"", "utf-8") for one in documents)
    numbers = tuple(len(one.annotations) + len(one.suggestions) for one in documents)
    return FileRead(jsonl.Jsonl.title, readings, why=bad, annotations=numbers)


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
