"""Merges packages: joined by text and annotator, never overwriting, and the same whatever comes first or twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from annotator.domain.annotations import Annotation, type_of
from annotator.domain.article import Article
from annotator.domain.document import Document
from annotator.domain.edits import Adopt, SetAttributes, SetComments, SetEntities, SetSchema, SetStatus, Several
from annotator.domain.schema import SchemaError, parse_schema
from annotator.exchange import ExchangeError
from annotator.review.merging import Conflict, FieldConflict, State, conflicts, field_conflicts, fold
from annotator.session.articles.carrying import CarriedOver, carry_on
from annotator.session.sharing.package import Package, read_package
from annotator.session.sharing.settling import keep_conflicts
from annotator.session.sharing.telling import completing, read_all
from annotator.session.workspace import BulkEdit, Workspace
from annotator.store import MERGE, SharedLine


class Outcome(StrEnum):
    """What a merge did with a document."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class MergedDocument:
    """One document of a package."""

    title: str
    annotator: str
    outcome: Outcome
    changes: int
    """How many changes were not known here."""
    conflicts: tuple[str, ...] = ()
    """One sentence for each annotation on which the copies differ, and for the status or an attribute."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What a package brought."""

    by: str
    new_articles: int
    documents: tuple[MergedDocument, ...]
    notes: tuple[str, ...] = ()


def merge(workspace: Workspace, path: Path, on_step: Callable[[], None] = lambda: None) -> Merged:
    """Merge a package as one transaction, with a backup before; `on_step` is called before every document.

    ExchangeError when the package cannot be read or its texts do not fit, and then nothing has changed.
    """
    package = read_package(path)
    by = str(package.manifest.get("by") or "?")
    workspace.corpus.protect("merge")
    with workspace.corpus.together():
        notes = _use_schema(workspace, package)
        new = sum(_add_article(workspace, one.article) for one in (*package.articles, *package.documents))
        merged: list[MergedDocument] = []
        for one in package.documents:
            on_step()
            if one.annotator:
                lines = package.changes.get((one.article.sha256, one.annotator), ())
                merged.append(_merge_document(workspace, path, by, one, lines))
        notes = (*notes, *_carried(workspace, package), *_in_trash(workspace, package))
        workspace.corpus.keep_package("in", package.manifest)
    return Merged(by, new, tuple(merged), notes)


def _carried(workspace: Workspace, package: Package) -> Iterator[str]:
    """Bring what came to older versions of articles, and what was annotated in them here, to those that are shown."""
    corpus = workspace.corpus
    came = (corpus.find_article(one.article.sha256) for one in package.documents)
    replaced = (one.article.replaces for one in (*package.articles, *package.documents))
    total = carry_on(workspace, [one for one in (*came, *replaced) if one is not None])
    if total != CarriedOver():
        yield (
            f"{total.sure:,} annotations of older versions of articles were carried over to the later ones; "
            f"{total.doubtful:,} await a check there, {len(total.lost):,} found no place."
        )


def _in_trash(workspace: Workspace, package: Package) -> Iterator[str]:
    """Work on an article that is in the trash goes there too."""
    trashed = {one.id for one in workspace.corpus.trashed()}
    number = len(
        {one for d in package.documents if (one := workspace.corpus.find_article(d.article.sha256)) in trashed}
    )
    if number:
        what = "article that is" if number == 1 else "articles that are"
        yield f"The package has work on {number:,} {what} in the trash here; take them out to see it."


def _use_schema(workspace: Workspace, package: Package) -> tuple[str, ...]:
    """A corpus without articles takes the package's schema; another keeps its own, and a difference is told."""
    try:
        theirs = parse_schema(package.schema)
    except SchemaError as error:
        return (f"The package's schema cannot be used ({error}); this corpus keeps {workspace.schema.label}.",)
    if theirs.source == workspace.schema.source:
        return ()
    if workspace.counts().articles == 0:
        workspace.corpus.add_schema(theirs.name, theirs.version, theirs.source)
        workspace.corpus.when_saved(lambda: setattr(workspace, "schema", theirs))
        return (f"This corpus now uses the package's schema, {theirs.label}.",)
    if theirs.label == workspace.schema.label:
        return (f"The package was made with another schema of the name {theirs.label}; this corpus keeps its own.",)
    return (f"The package was made with the schema {theirs.label}; this corpus keeps {workspace.schema.label}.",)


def _add_article(workspace: Workspace, article: Article) -> bool:
    corpus = workspace.corpus
    if corpus.find_article(article.sha256) is not None:
        return False
    known = corpus.article(article.id)
    corpus.add_article(replace(article, id=workspace.sources.new_id()) if known is not None else article)
    return True


def _merge_document(
    workspace: Workspace, path: Path, by: str, theirs: Document, lines: Sequence[SharedLine]
) -> MergedDocument:
    here = _document_here(workspace, theirs)
    title = here.article.title or here.article.file or here.article.id
    try:
        given = _complete(replace(theirs, article=here.article), list(lines))
        their_changes = read_all(here, given)
    except (ValueError, KeyError, TypeError) as error:
        raise ExchangeError(
            f"{path.name} was not merged: the work of {theirs.annotator} on {title} does not fit its text ({error})."
        ) from error
    known = workspace.corpus.shared_lines(here)
    own = _complete(here, known)
    ids = {line.change_id for line in own}
    fresh = [line for line in given if line.change_id not in ids]
    _add_seconds(workspace, here, theirs)
    if not fresh:
        return MergedDocument(title, theirs.annotator, Outcome.SAME, 0)
    own_changes = read_all(here, own)
    state = fold(read_all(here, [*own, *fresh]))
    found = conflicts(own_changes, their_changes, state, ids.__contains__)
    fields = field_conflicts(own_changes, their_changes, state, ids.__contains__)
    is_new = not own
    _keep(workspace, here, [line for line in own if line not in known] + fresh, state)
    keep_conflicts(workspace, here, found, by)
    outcome = Outcome.CONFLICT if found or fields else Outcome.NEW if is_new else Outcome.CHANGED
    told = (*(_told(one, here) for one in found), *map(_field_told, fields))
    return MergedDocument(title, theirs.annotator, outcome, len(fresh), told)


def _document_here(workspace: Workspace, theirs: Document) -> Document:
    """The copy in this corpus, or an empty one."""
    corpus = workspace.corpus
    article_id = corpus.find_article(theirs.article.sha256)
    article = corpus.article(article_id) if article_id else None
    assert article is not None  # added a moment ago
    found = corpus.document(article.id, theirs.annotator)
    if found is not None:
        return found
    document_id = workspace.sources.new_id() if corpus.has_document(theirs.id) else theirs.id
    return Document(document_id, article, theirs.annotator, schema=theirs.schema)


def _complete(document: Document, lines: list[SharedLine]) -> list[SharedLine]:
    if not lines and not document.annotations and not document.comments:
        return lines
    more = completing(replace(document, layer=None, suggestions=MappingProxyType({})), lines)
    return [*lines, more] if more else lines


def _keep(workspace: Workspace, here: Document, fresh: Sequence[SharedLine], state: State) -> None:
    """Write what the merge makes of the document, and remember the changes that it follows from."""
    corpus = workspace.corpus
    corpus.add_document(here)
    before = corpus.changes(here)
    behind = before[-1].change_id if before else ""
    gone = [(key, None) for key in here.annotations if key not in state.annotations]
    put = [(key, one) for key, one in state.annotations.items() if here.annotations.get(key) != one]
    header = state.header
    edits = (
        Adopt((*gone, *put)),
        SetStatus(header.status),
        SetAttributes(header.attributes),
        SetComments(header.comments),
        SetEntities(header.entities),
        SetSchema(header.schema or here.schema),
    )
    workspace.apply(BulkEdit(MERGE, ((here, Several(edits, MERGE)),)))
    corpus.keep_shared(here, fresh, behind)


def _add_seconds(workspace: Workspace, here: Document, theirs: Document) -> None:
    """The longer time of the two: the same work is not counted twice."""
    if theirs.seconds > here.seconds:
        workspace.corpus.when_saved(lambda: workspace.corpus.add_seconds(here, theirs.seconds - here.seconds))


def _told(conflict: Conflict, document: Document) -> str:
    sides = [one for one in (conflict.here, conflict.there, conflict.kept) if one is not None]
    words = " … ".join(span.surface(document.article.text) for span in sides[0].spans) if sides else ""

    def said(one: Annotation | None) -> str:
        return "removed" if one is None else type_of(one)

    kept = "here" if conflict.kept == conflict.here else "there" if conflict.kept == conflict.there else "neither"
    return f"“{words}”: {said(conflict.here)} here, {said(conflict.there)} there; the later one stands ({kept})."


def _field_told(conflict: FieldConflict) -> str:
    here, there, kept = (one or "not set" for one in (conflict.here, conflict.there, conflict.kept))
    return f"{conflict.name}: {here} here, {there} there; the later one stands ({kept})."
