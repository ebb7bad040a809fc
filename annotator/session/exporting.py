"""Takes a corpus's documents out in a format, with a report of what the format could not carry."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.domain.annotations import LIVE, State
from annotator.domain.document import Document, Status
from annotator.exchange import ExchangeError, Format, LossReport, Options
from annotator.session.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Selection:
    """Which documents are exported, and how they are shared out; None: all."""

    annotator: str | None = None
    status: Status | None = None
    split: tuple[float, ...] | None = None
    seed: int = 0


def format_named(key: str) -> Format:
    """The format of this name; ExchangeError with the names there are."""
    from annotator.exchange.registry import FORMATS

    if key not in FORMATS:
        raise ExchangeError(f"There is no format {key}; there are: {', '.join(FORMATS)}.")
    return FORMATS[key]


def export(workspace: Workspace, key: str, target: Path, selection: Selection) -> LossReport:
    """Write the documents to `target` and read them back; ExchangeError when it cannot be done, and nothing is left."""
    chosen = format_named(key)
    everything = key == "jsonl"
    states = frozenset(State) if everything else LIVE
    options = Options(states, selection.split, selection.seed, workspace.schema)
    documents = list(selected(workspace, selection, with_bare=everything))
    if not documents:
        advice = "choose others" if everything else "annotate some, or choose jsonl, which takes suggestions too"
        raise ExchangeError(f"There is nothing to export: no document fits the selection; {advice}.")
    report = chosen.write(documents, target, options)
    chosen.verify(documents, target, options)
    return report


def selected(workspace: Workspace, selection: Selection, with_bare: bool) -> Iterator[Document]:
    """The documents of a selection in the articles' order; `with_bare`: also articles that nobody has worked on."""
    bare = with_bare and selection.annotator is None and selection.status in (None, Status.NEW)
    for article in workspace.corpus.articles():
        documents = [
            document
            for name in workspace.corpus.annotators(article.id)
            if selection.annotator in (None, name)
            and (document := workspace.corpus.document(article.id, name)) is not None
            and selection.status in (None, document.status)
        ]
        yield from documents
        if bare and not workspace.corpus.annotators(article.id):
            yield replace(workspace.document_of(article, ""), id=article.id)
