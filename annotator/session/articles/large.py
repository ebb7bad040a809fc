"""Brings in a file of very many articles in a worker process, which the corpus is lent for it (`Corpus.lend`)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from annotator.readers import ReadError
from annotator.session.articles.reading import FileRead, ReadTask, reading_here
from annotator.session.articles.run import FileImport
from annotator.session.importing import Brought, summed
from annotator.session.jobs import Gauge, Work, Worker
from annotator.session.workspace import Workspace
from annotator.store import CorpusError, ImportRun

MANY = 300
"""Articles of one file above which it is brought in like this: the window would stand still for a second."""
TIME_LIMIT_S = 24 * 3600.0


@dataclass(frozen=True, slots=True)
class LargeRequest:
    """One file of an import."""

    number: int
    corpus: Path
    opened_by: str
    """The annotator for whom the corpus is open."""
    run: ImportRun
    path: Path
    articles: int
    """How many it holds, for the progress."""


def start_bringer(gauge: Gauge) -> Worker:
    """A worker process that does requests."""
    return Worker(partial(prepare, gauge), TIME_LIMIT_S)


def prepare(gauge: Gauge) -> Work:
    """In the worker."""
    return partial(work, gauge)


def work(gauge: Gauge, request: LargeRequest) -> Brought:
    """Read the file and bring it in; CancelledError when that is not wanted any more, and then nothing has come in."""
    workspace = Workspace.open(request.corpus, request.opened_by, create=False)
    try:
        if workspace.read_only:
            raise CorpusError(workspace.read_only)
        gauge.begin(request.articles)
        importing = FileImport(workspace, request.run, [request.path], ())
        read: FileRead | ReadError
        try:
            read = reading_here(ReadTask(request.path, importing.plan.columns_of(request.path)))
        except ReadError as error:
            read = error
        return summed(importing.take(request.path, read, partial(gauge.step_of, request.number)))
    finally:
        workspace.close()
