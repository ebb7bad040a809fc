"""Looks at other tools' labels and brings them in, in a worker process: files are read there, and the window paints on.

Only one process may write a corpus, so the window lends its right to (`Corpus.lend`) and takes it back afterwards.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from annotator.exchange import Labelled
from annotator.session.importing import Brought, summed
from annotator.session.jobs import Gauge, Work, Worker
from annotator.session.label_import import Preview, bring_in, look, read_labels
from annotator.session.workspace import Workspace

TIME_LIMIT_S = 24 * 3600.0


@dataclass(frozen=True, slots=True)
class LabelRequest:
    """One file or folder of labels to look at, or (with an annotator's name) to bring in."""

    number: int
    corpus: Path
    opened_by: str
    """The annotator for whom the corpus is open."""
    path: Path
    key: str | None = None
    """The reader's; None: the one that recognises the file."""
    annotator: str = ""
    """Whose labels they are where the file does not say; none: nothing is brought in."""
    mapping: Mapping[str, str] = field(default_factory=dict[str, str])


def start_label_reader(gauge: Gauge) -> Worker:
    """A worker process that does requests."""
    return Worker(partial(prepare, gauge), TIME_LIMIT_S)


def prepare(gauge: Gauge) -> Work:
    """In the worker."""
    return partial(work, gauge)


def work(gauge: Gauge, request: LabelRequest) -> Preview | Brought:
    """Do what is asked; CancelledError when another request is wanted meanwhile, and then nothing has come in."""
    step = partial(gauge.step_of, request.number)
    workspace = Workspace.open(request.corpus, request.opened_by, create=False)
    try:
        gauge.begin(0)  # nobody knows how many texts there are before they are read
        reader, found = read_labels(request.path, request.key, step)
        if not request.annotator:
            return look(workspace, reader, found)
        gauge.begin(sum(isinstance(one, Labelled) for one in found))
        return summed(bring_in(workspace, request.path, request.annotator, found, request.mapping, step))
    finally:
        workspace.close()
