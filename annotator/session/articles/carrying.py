"""Carries everybody's annotations over to a newer version of an article; doubtful ones are queued as suggestions."""

from __future__ import annotations

from dataclasses import dataclass, replace

from annotator.domain.annotations import Annotation, Comment
from annotator.domain.article import Article
from annotator.domain.document import Document, Status
from annotator.domain.edits import (
    Create,
    Edit,
    SetAttributes,
    SetComments,
    SetEntities,
    SetStatus,
    Several,
)
from annotator.domain.reanchoring import Alignment, Carried, carry
from annotator.session.workspace import BulkEdit, Workspace

CARRYING = "carry over"
"""What the act is called in the history of the newer version's documents."""
WORKED_ON = frozenset({Status.DONE, Status.REVIEWED, Status.GOLD})


@dataclass(frozen=True, slots=True)
class CarriedOver:
    """How many annotations came along, how many await a check, and the words of those that found no place."""

    sure: int = 0
    doubtful: int = 0
    lost: tuple[str, ...] = ()


def carry_over(workspace: Workspace, old: Article, new: Article) -> CarriedOver:
    """Make documents of `new`, which is in the corpus, from those of `old`; nothing of `old` is changed."""
    corpus = workspace.corpus
    alignment = Alignment(old.text, new.text)
    edits: list[tuple[Document, Edit]] = []
    total = CarriedOver()
    for annotator in corpus.annotators(old.id):
        document = corpus.document(old.id, annotator)
        if document is None or corpus.document(new.id, annotator) is not None:
            continue
        awaited = {one.id: one for one in corpus.versions.doubtful(old, annotator) if one.id in document.suggestions}
        carried = carry({**awaited, **document.annotations}, alignment)
        carried = _with_doubts(carried, set(awaited))
        if carried.doubtful:
            corpus.versions.keep_doubtful(new, annotator, carried.doubtful)
        edits.append((workspace.document_of(new, annotator), _edit(document, carried, new)))
        total = CarriedOver(
            total.sure + len(carried.sure),
            total.doubtful + len(carried.doubtful),
            (*total.lost, *(_words(one, old.text) for one in carried.lost)),
        )
    workspace.apply(BulkEdit(CARRYING, tuple(edits)))
    return total


def _with_doubts(carried: Carried, awaited: set[str]) -> Carried:
    """What awaited a check in the older version awaits it still, wherever it stands now."""
    still = tuple(one for one in carried.sure if one.id in awaited)
    return replace(
        carried,
        sure=tuple(one for one in carried.sure if one.id not in awaited),
        doubtful=(*carried.doubtful, *still),
    )


def _edit(document: Document, carried: Carried, new: Article) -> Edit:
    parts: list[Edit] = [Create(carried.sure)] if carried.sure else []
    parts += [SetEntities(document.entities)] if document.entities else []
    parts += [SetAttributes(document.attributes)] if document.attributes else []
    if document.comments:
        there = {one.id for one in (*carried.sure, *carried.doubtful)}
        parts.append(SetComments(tuple(_led(one, there) for one in document.comments)))
    parts.append(SetStatus(_status(document, carried, new)))
    return Several(tuple(parts), name=CARRYING)


def _led(comment: Comment, there: set[str]) -> Comment:
    """A comment on what found no place is one on the document."""
    return comment if comment.on is None or comment.on in there else replace(comment, on=None)


def _status(document: Document, carried: Carried, new: Article) -> Status:
    """What was finished is so no longer where something is left to check, or where there is more to read."""
    has_more = len(new.text) > 1.1 * len(document.article.text)
    if document.status in WORKED_ON and (carried.doubtful or carried.lost or has_more):
        return Status.IN_PROGRESS
    return document.status


def _words(annotation: Annotation, text: str) -> str:
    """The words of an annotation that found no place, for a person to read."""
    return " … ".join(span.surface(text) for span in annotation.spans)
