"""Takes acts back and makes them again: an act that changed many documents is one act in all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from annotator.domain.document import Document
from annotator.domain.history import Change, History, inverse, redo_of, still_fitting
from annotator.session.sources import Sources
from annotator.store import Corpus, Member

Made = tuple[Document, Change]
SchemaName = tuple[str, str]
"""Name and version."""


@dataclass(frozen=True, slots=True)
class Turned:
    """What came of it."""

    here: tuple[Made, ...]
    """The open document's changes, with the document after each."""
    documents: int
    """How many documents were changed."""


NOTHING = Turned((), 0)


def last_done(history: History) -> str | None:
    """The change that undo takes back in a document."""
    return history.done[-1].id if history.done else None


def last_undoing(corpus: Corpus, document: Document, history: History) -> str | None:
    """The change that redo takes back in a document: the one that took its last act back."""
    return corpus.undoing(document, history.undone[-1].id) if history.undone else None


def reverse(corpus: Corpus, by: tuple[str, Sources], change_id: str, here: tuple[Document, History] | None) -> Turned:
    """Take back the act that made a change in every document that it changed (of an undo: make it again), as one act.

    `by` is who does it; `here` is the document that is open. Where somebody went on since, what they did stays.
    CorpusError or EditError, and then nothing has changed.
    """
    actor, sources = by
    members = corpus.act_of(change_id)
    group_id = sources.new_id()
    by_document = groupby(sorted(reversed(members), key=lambda one: one.document_id), lambda one: one.document_id)
    if len({one.document_id for one in members}) > 1:
        corpus.protect("bulk")
    shown: tuple[Made, ...] = ()
    documents, schemas = 0, None
    with corpus.together():
        for document_id, some in by_document:
            its = list(some)
            opened = here if here is not None and document_id == here[0].id else None
            document, history = opened or _read(corpus, its[0])
            made = tuple(_reversals(document, history, its, sources))
            if made:
                corpus.record(made, made[0][1].id if members[0].is_single else group_id, actor)
                documents += 1
                schemas = _turned_schema(made) or schemas
            if opened is not None:
                shown = made
        if schemas:  # taking back the change to another schema is to use the one before again
            corpus.use_schema_again(*schemas)
    return Turned(shown, documents)


def _read(corpus: Corpus, member: Member) -> tuple[Document, History]:
    document = corpus.document(member.article_id, member.annotator)
    assert document is not None
    return document, corpus.history(document)


def _reversals(document: Document, history: History, members: Iterable[Member], sources: Sources) -> Iterator[Made]:
    for member in members:
        change = _reversal(document, history, member, sources.new_id())
        if change is not None and not change.is_empty:
            document, history = redo_of(document, change), history.record(change)
            yield document, change


def _reversal(document: Document, history: History, member: Member, change_id: str) -> Change | None:
    """What reverses one change of an act; where it is no longer the last, as much of it as still can be."""
    if member.undoes is not None:
        if history.undone and history.undone[-1].id == member.undoes:
            return history.redo(change_id)
        taken_back = _find(history.undone, member.undoes)
        return still_fitting(document, taken_back, change_id) if taken_back else None
    if history.done and history.done[-1].id == member.change_id:
        return history.undo(change_id)
    made = _find(history.done, member.change_id)
    if made is None:
        return None
    return replace(still_fitting(document, inverse(made, change_id), change_id), name=f"undo {made.name}")


def _find(changes: Iterable[Change], change_id: str) -> Change | None:
    return next((one for one in changes if one.id == change_id), None)


def _turned_schema(made: Iterable[Made]) -> tuple[SchemaName, SchemaName] | None:
    """The schema that changes lead to, and the one that they leave, where they lead to another one."""
    for _, change in made:
        left, again = (change.header[0].schema, change.header[1].schema) if change.header else (None, None)
        if left and again and left != again:
            return again, left
    return None
