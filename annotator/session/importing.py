"""Brings files into a corpus: articles through the readers, and Dateline JSONL with its annotations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.domain.annotations import Annotation, State
from annotator.domain.document import Document, Layer
from annotator.domain.edits import Create, Edit, SetAttributes, SetComments, SetEntities, SetStatus, Several
from annotator.exchange import jsonl
from annotator.readers import ReadError, article_files, read_file
from annotator.session.workspace import BulkEdit, Workspace


@dataclass(frozen=True, slots=True)
class Added:
    """An article that is new in the corpus, or known by its text."""

    file: str
    article_id: str
    is_new: bool
    annotations: int = 0


@dataclass(frozen=True, slots=True)
class Refused:
    """A file, or a line of one, that could not be brought in, and why."""

    file: str
    why: str


def import_paths(workspace: Workspace, paths: list[Path]) -> Iterator[Added | Refused]:
    """Import files and folders one by one; a bad one is told and stops nothing. CorpusError when nothing can be saved."""
    for path in files_of(paths):
        yield from import_file(workspace, path)


def files_of(paths: list[Path]) -> list[Path]:
    """The files to read: folders walked, in a stable order."""
    return article_files(paths)


def import_file(workspace: Workspace, path: Path) -> Iterator[Added | Refused]:
    """Import one file."""
    try:
        if jsonl.is_dateline_jsonl(path):
            yield from _import_jsonl(workspace, path)
            return
        for reading in read_file(path, workspace.sources.new_id):
            kept = workspace.corpus.add_article(reading.article, reading.original, reading.encoding)
            yield Added(path.name, kept, kept == reading.article.id)
    except ReadError as error:
        yield Refused(path.name, str(error))


def _import_jsonl(workspace: Workspace, path: Path) -> Iterator[Added | Refused]:
    for found in jsonl.read_lines(path):
        if isinstance(found, jsonl.Quarantined):
            yield Refused(path.name, f"line {found.line}: {found.why}")
        else:
            yield from _import_document(workspace, path.name, found.document)
