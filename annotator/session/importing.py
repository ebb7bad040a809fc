"""Brings files into a corpus: articles through the readers, and Dateline JSONL with its annotations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.domain.annotations import Annotation
from annotator.domain.document import Document, Layer, Status
from annotator.domain.edits import Create, Edit, SetAttributes, SetComments, SetEntities, SetStatus, Several
from annotator.exchange import ExchangeError, jsonl
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
    """A file, a line of one, or an annotation that could not be brought in, and why."""

    file: str
    why: str


Outcome = Added | Refused


def import_paths(workspace: Workspace, paths: list[Path]) -> Iterator[Outcome]:
    """Import files and folders; a bad one is told and stops nothing. CorpusError when nothing can be saved."""
    for path in files_of(paths):
        yield from import_file(workspace, path)


def files_of(paths: list[Path]) -> list[Path]:
    """The files to read, folders walked, in a stable order; raises ReadError for a folder that cannot be listed."""
    return article_files(paths)


def import_file(workspace: Workspace, path: Path) -> list[Outcome]:
    """Import one file: all of it in one transaction."""
    try:
        with workspace.corpus.together():
            if jsonl.is_dateline_jsonl(path):
                return _import_jsonl(workspace, path)
            return _import_articles(workspace, path)
    except (ReadError, ExchangeError) as error:
        return [Refused(path.name, str(error))]


def _import_articles(workspace: Workspace, path: Path) -> list[Outcome]:
    outcomes: list[Outcome] = []
    for reading in read_file(path, workspace.sources.new_id):
        kept = workspace.corpus.add_article(reading.article, reading.original, reading.encoding)
        outcomes.append(Added(path.name, kept, kept == reading.article.id))
    return outcomes


def _import_jsonl(workspace: Workspace, path: Path) -> list[Outcome]:
    outcomes: list[Outcome] = []
    edits: list[tuple[Document, Edit]] = []
    for found in jsonl.sift_lines(path):
        if isinstance(found, jsonl.Quarantined):
            outcomes.append(Refused(path.name, f"line {found.line}: {found.why}"))
        else:
            outcomes += _import_document(workspace, path.name, found.document, edits)
    workspace.apply(BulkEdit(f"import {path.name}", tuple(edits)))
    return outcomes


def _import_document(
    workspace: Workspace, file: str, given: Document, edits: list[tuple[Document, Edit]]
) -> Iterator[Outcome]:
    article = given.article
    known = workspace.corpus.find_article(article.sha256)
    if known is None and workspace.corpus.article(article.id) is not None:
        article = replace(article, id=workspace.sources.new_id())
    kept = workspace.corpus.add_article(article) if known is None else known
    article = replace(article, id=kept)
    given = replace(given, article=article)
    suggested, refused = _import_suggestions(workspace, file, given)
    new, clashes = _import_annotations(workspace, given, edits)
    yield Added(file, kept, known is None, new + suggested)
    yield from (Refused(file, why) for why in (*refused, *clashes))


def _import_suggestions(workspace: Workspace, file: str, given: Document) -> tuple[int, list[str]]:
    """Keep a file's suggestions as the article's layer, unless it has one: a model's work is not overwritten."""
    number = len(given.suggestions)
    if not number:
        return 0, []
    if workspace.corpus.layer(given.article) is None:
        workspace.store_layer(given.article, _layer_of(workspace, given, file))
        return number, []
    if _same_layer(workspace, given):
        return 0, []
    return 0, [f"{number} suggestions were left out: the article has suggestions already."]


def _layer_of(workspace: Workspace, given: Document, file: str) -> Layer:
    names = Counter((one.origin.name, one.origin.version or "") for one in given.suggestions.values())
    name, version = names.most_common(1)[0][0] if names else (file, "")
    return Layer(name, version, workspace.schema.label, tuple(given.suggestions.values()))


def _same_layer(workspace: Workspace, given: Document) -> bool:
    layer = workspace.corpus.layer(given.article)
    kept = {one.id: one for one in layer.annotations} if layer else {}
    return all(kept.get(key) == one for key, one in given.suggestions.items())


def _import_annotations(
    workspace: Workspace, given: Document, edits: list[tuple[Document, Edit]]
) -> tuple[int, list[str]]:
    """Plan the edit that adds what the annotator's document lacks; what differs from it is told and left as it is."""
    if not given.annotator:
        return 0, []
    here = _document_here(workspace, given)
    fresh = [one for key, one in given.annotations.items() if key not in here.annotations]
    differing = [key for key, one in given.annotations.items() if here.annotations.get(key, one) != one]
    is_new = not workspace.corpus.has_document(here.id)
    edit = _edit(given, fresh, is_new)
    if edit.edits:
        edits.append((here, edit))
    clashes = [f"annotation {key} differs from the one in the corpus, which was kept." for key in differing]
    return len(fresh), clashes


def _document_here(workspace: Workspace, given: Document) -> Document:
    here = workspace.document_of(given.article, given.annotator)
    if workspace.corpus.has_document(here.id):
        return here
    document_id = given.id if not workspace.corpus.has_document(given.id) else here.id
    return replace(here, id=document_id, seconds=given.seconds, schema=given.schema)


def _edit(given: Document, fresh: list[Annotation], is_new: bool) -> Several:
    parts: list[Edit] = [Create(tuple(fresh))] if fresh else []
    if is_new:
        parts += [SetEntities(given.entities)] if given.entities else []
        parts += [SetAttributes(given.attributes)] if given.attributes else []
        parts += [SetComments(given.comments)] if given.comments else []
        parts += [SetStatus(given.status)] if parts or given.status is not Status.NEW else []
    return Several(tuple(parts), name="import")
