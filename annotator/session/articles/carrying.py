"""Carries everybody's annotations over to a newer version of an article; doubtful ones are queued as suggestions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from annotator.domain.annotations import Annotation, Comment
from annotator.domain.article import Article
from annotator.domain.document import Document, Status
from annotator.domain.edits import (
    Adopt,
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

    def __add__(self, other: CarriedOver) -> CarriedOver:
        """Both together."""
        return CarriedOver(self.sure + other.sure, self.doubtful + other.doubtful, (*self.lost, *other.lost))


def carry_over(workspace: Workspace, old: Article, new: Article) -> CarriedOver:
    """Make documents of `new`, which is in the corpus, from those of `old`; nothing of `old` is changed.

    Who has worked on `new` already keeps that; what was carried over before and left alone is brought up to date.
    """
    corpus = workspace.corpus
    alignment = Alignment(old.text, new.text)
    edits: list[tuple[Document, Edit]] = []
    total = CarriedOver()
    for annotator in corpus.annotators(old.id):
        document, there = corpus.document(old.id, annotator), corpus.document(new.id, annotator)
        if document is None or (there is not None and is_worked_on(workspace, there)):
            continue
        awaited = {one.id: one for one in corpus.versions.doubtful(old, annotator) if one.id in document.suggestions}
        carried = carry({**awaited, **document.annotations}, alignment)
        carried = _with_doubts(carried, set(awaited))
        if carried.doubtful or there is not None:
            corpus.versions.keep_doubtful(new, annotator, carried.doubtful)
        fresh = workspace.document_of(new, annotator)
        edits.append((fresh, _edit(document, carried, fresh)))
        lost = tuple(_words(one, old.text) for one in carried.lost)
        total += CarriedOver(len(carried.sure), len(carried.doubtful), lost)
    workspace.apply(BulkEdit(CARRYING, tuple(edits)))
    return total


def carry_on(workspace: Workspace, article_ids: Iterable[str]) -> CarriedOver:
    """Carry what came to older versions of articles over to those that are shown."""
    corpus, total = workspace.corpus, CarriedOver()
    for article_id in dict.fromkeys(article_ids):
        newest = corpus.versions.newest(article_id)
        old, new = (corpus.article(one) if newest != article_id else None for one in (article_id, newest))
        if old is not None and new is not None:
            total += carry_over(workspace, old, new)
    return total


def is_worked_on(workspace: Workspace, document: Document) -> bool:
    """Whether something was done in a document since its annotations were carried over."""
    return any(line.name != CARRYING for line in workspace.corpus.changes(document))


def _with_doubts(carried: Carried, awaited: set[str]) -> Carried:
    """What awaited a check in the older version awaits it still, wherever it stands now."""
    still = tuple(one for one in carried.sure if one.id in awaited)
    return replace(
        carried,
        sure=tuple(one for one in carried.sure if one.id not in awaited),
        doubtful=(*carried.doubtful, *still),
    )


def _edit(document: Document, carried: Carried, fresh: Document) -> Edit:
    """The edit that makes the newer version's document what comes of the older one's."""
    sure = {one.id: one for one in carried.sure}
    gone = ((key, None) for key in fresh.annotations if key not in sure)
    there = {one.id for one in (*carried.sure, *carried.doubtful)}
    parts: tuple[Edit, ...] = (
        Adopt((*gone, *sure.items())),
        SetEntities(document.entities),
        SetAttributes(document.attributes),
        SetComments(tuple(_led(one, there) for one in document.comments)),
        SetStatus(_status(document, carried, fresh.article)),
    )
    return Several(parts, name=CARRYING)


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
