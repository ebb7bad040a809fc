"""Changes that can be undone: what an edit did to a document, kept as the annotations before and after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from types import MappingProxyType

from annotator.domain.annotations import (
    Annotation,
    Attributes,
    Comment,
    Entity,
    EventMention,
    Relation,
    State,
    references,
)
from annotator.domain.document import Document, Layer, Status, claim_of, meet, open_suggestions
from annotator.domain.edits import (
    Edit,
    EditError,
    SetAttributes,
    SetComments,
    SetEntities,
    SetSchema,
    SetStatus,
    Several,
    check,
    plan,
)


@dataclass(frozen=True, slots=True)
class Delta:
    """One annotation before and after; None: not there."""

    before: Annotation | None
    after: Annotation | None

    @property
    def id(self) -> str:
        """The annotation's id."""
        one = self.after or self.before
        assert one is not None
        return one.id


@dataclass(frozen=True, slots=True)
class Header:
    """A document's own fields, as an edit may change them."""

    status: Status
    attributes: Attributes
    comments: tuple[Comment, ...]
    entities: tuple[Entity, ...]
    schema: tuple[str, str] | None = None
    """Name and version; None: whatever the document has, for journals did not always say."""


@dataclass(frozen=True, slots=True)
class Change:
    """What one act did to one document: the unit of the journal, of undo, and of painting."""

    id: str
    document: str
    name: str
    deltas: tuple[Delta, ...] = ()
    header: tuple[Header, Header] | None = None
    """The document's fields before and after, where they changed."""
    undoes: str | None = None
    """The change that this one takes back."""
    redoes: str | None = None
    """The taken-back change that this one makes again."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing changed."""
        return not self.deltas and self.header is None


def header_of(document: Document) -> Header:
    """The document's own fields."""
    return Header(document.status, document.attributes, document.comments, document.entities, document.schema)


def do(document: Document, edit: Edit, change_id: str) -> tuple[Document, Change]:
    """The next document and what changed; raises EditError and leaves all as it was when the edit cannot be done."""
    after = _edited(document, edit)
    deltas = _difference(document.annotations, after.annotations)
    if any(d.before and d.after and type(d.before) is not type(d.after) for d in deltas):
        raise EditError("an annotation cannot become one of another kind")
    headers = (header_of(document), header_of(after))
    change = Change(change_id, document.id, edit.name, deltas, headers if headers[0] != headers[1] else None)
    return after, change


def _edited(document: Document, edit: Edit) -> Document:
    match edit:
        case Several(edits=edits):
            for one in edits:
                document = _edited(document, one)
            return document
        case SetStatus(status=status):
            return replace(document, status=status)
        case SetAttributes(attributes=attributes):
            return replace(document, attributes=attributes)
        case SetComments(comments=comments):
            _check_ids([one.id for one in comments], "comments")
            return replace(document, comments=comments)
        case SetEntities(entities=entities):
            _check_ids([one.id for one in entities], "entities")
            return replace(document, entities=entities)
        case SetSchema(schema=schema):
            return replace(document, schema=schema)
        case _:
            planned = plan(document, edit)
            check(document, planned)
            if all(document.annotations.get(key) == one for key, one in planned.items()):
                return document
            begun = Status.IN_PROGRESS if document.status is Status.NEW else document.status
            return replace(with_annotations(document, planned), status=begun)


def _check_ids(ids: list[str], what: str) -> None:
    if len(set(ids)) < len(ids):
        raise EditError(f"two {what} have the same id")


def with_annotations(document: Document, changed: Mapping[str, Annotation | None]) -> Document:
    """The document with new versions of annotations (None: removed) and its open suggestions brought up to date."""
    annotations = dict(document.annotations)
    for annotation_id, annotation in changed.items():
        if annotation is None:
            annotations.pop(annotation_id, None)
        else:
            annotations[annotation_id] = annotation
    return replace(
        document,
        annotations=MappingProxyType(annotations),
        suggestions=MappingProxyType(_suggestions_after(document, annotations, changed)),
    )


def _suggestions_after(
    document: Document, annotations: Mapping[str, Annotation], changed: Mapping[str, Annotation | None]
) -> dict[str, Annotation]:
    """Open suggestions after a change: cheap where annotations only came, worked out anew where one moved or went."""
    if document.layer is None:
        return {}
    if any(_frees_a_claim(document.annotations.get(key), after) for key, after in changed.items()):
        return open_suggestions(document.layer, annotations)
    if _concerns_others(document.layer, document, changed):
        return open_suggestions(document.layer, annotations)
    left = dict(document.suggestions)
    for key in changed:
        left.pop(key, None)
    return left


def _concerns_others(layer: Layer, document: Document, changed: Mapping[str, Annotation | None]) -> bool:
    """Whether a change may close or open other suggestions than those it names, or lead them elsewhere."""
    claims = {claim_of(one) for one in changed.values() if one is not None}
    starts = {_start(one) for one in changed.values() if one is not None}
    doomed = {
        key for key, after in changed.items() if _is_rejected(document.annotations.get(key)) != _is_rejected(after)
    }
    if doomed and any(_names(one, doomed) for one in layer.annotations):
        return True
    unplaced = layer.by_start.get(-1, ())
    if any(isinstance(one, Relation) and (one.source in doomed or one.target in doomed) for one in unplaced):
        return True
    if layer.by_rules and _meets_a_rule(layer, changed):
        return True
    for one in (one for start in starts for one in layer.by_start.get(start, ())):
        if one.id not in changed:
            as_shown = document.suggestions.get(one.id, one)
            if claim_of(one) in claims or claim_of(as_shown) in claims:
                return True
    return False


def _names(one: Annotation, doomed: set[str]) -> bool:
    """Whether an event has a filler among them."""
    return isinstance(one, EventMention) and not doomed.isdisjoint(references(one))


def _meets_a_rule(layer: Layer, changed: Mapping[str, Annotation | None]) -> bool:
    """Whether a change touches what a tagging rule proposes."""
    by_rules = (one for one in layer.annotations if one.id in layer.by_rules)
    return any(other is not None and meet(one, other) for one in by_rules for other in changed.values())


def _start(annotation: Annotation) -> int:
    return annotation.spans[0].start if annotation.spans else -1


def _is_rejected(annotation: Annotation | None) -> bool:
    return annotation is not None and annotation.state is State.REJECTED


def _frees_a_claim(before: Annotation | None, after: Annotation | None) -> bool:
    return before is not None and (after is None or claim_of(before) != claim_of(after))


def _difference(before: Mapping[str, Annotation], after: Mapping[str, Annotation]) -> tuple[Delta, ...]:
    if before is after:
        return ()
    changed = [Delta(before.get(key), one) for key, one in after.items() if before.get(key) is not one]
    gone = [Delta(one, None) for key, one in before.items() if key not in after]
    return tuple(delta for delta in (*changed, *gone) if delta.before != delta.after)


def redo_of(document: Document, change: Change) -> Document:
    """The document with a recorded change made; raises EditError when it stands elsewhere than the change began."""
    for delta in change.deltas:
        if document.annotations.get(delta.id) != delta.before:
            raise EditError("the document is not as it was when this change was made")
    after = with_annotations(document, {delta.id: delta.after for delta in change.deltas})
    if change.header is None:
        return after
    return with_header(after, change.header[1])


def become(document: Document, then: Document, change_id: str, name: str) -> tuple[Document, Change]:
    """The document with the annotations and fields that it had `then`, and what changed."""
    deltas = _difference(document.annotations, then.annotations)
    headers = (header_of(document), header_of(then))
    change = Change(change_id, document.id, name, deltas, headers if headers[0] != headers[1] else None)
    return redo_of(document, change), change


def with_header(document: Document, header: Header) -> Document:
    """The document with these fields of its own."""
    return replace(
        document,
        status=header.status,
        attributes=header.attributes,
        comments=header.comments,
        entities=header.entities,
        schema=header.schema or document.schema,
    )


def inverse(change: Change, change_id: str) -> Change:
    """The change that takes `change` back."""
    deltas = tuple(Delta(delta.after, delta.before) for delta in reversed(change.deltas))
    header = (change.header[1], change.header[0]) if change.header else None
    return Change(change_id, change.document, f"undo {change.name}", deltas, header, undoes=change.id)


def still_fitting(document: Document, change: Change, change_id: str) -> Change:
    """A new act that makes what of a change still can be made: what was touched since, or is pointed to, stays."""
    deltas = [one for one in change.deltas if document.annotations.get(one.id) == one.before]
    while loose := _loose(document, deltas):
        deltas = [one for one in deltas if one.id not in loose]
    now = header_of(document)
    header = _fitting_header(now, *change.header) if change.header else now
    if header.status is Status.NEW and set(document.annotations) - {one.id for one in deltas}:
        header = replace(header, status=now.status)  # somebody works on it
    headers = None if header == now else (now, header)
    return Change(change_id, document.id, change.name, tuple(deltas), headers)


def _loose(document: Document, deltas: list[Delta]) -> set[str]:
    """Ids of deltas that would leave something pointing to nothing."""
    after = {**document.annotations, **{one.id: one.after for one in deltas}}
    standing = [one for one in after.values() if one is not None and one.state is not State.REJECTED]
    pointed = {target for one in standing for target in references(one)}
    here = {one.id for one in standing}
    gone = {one.id for one in deltas if one.id in pointed and one.id not in here}
    return gone | {
        one.id for one in deltas if one.id in here and one.after and not here.issuperset(references(one.after))
    }


def _fitting_header(now: Header, before: Header, after: Header) -> Header:
    """The fields after a change, where they are still as they were before it."""
    names = [one.name for one in fields(Header)]
    fitting = {name: getattr(after, name) for name in names if getattr(now, name) == getattr(before, name)}
    return replace(now, **fitting)


@dataclass(frozen=True, slots=True)
class History:
    """What can be taken back and made again, newest last. Made from the journal, so it outlives the program."""

    done: tuple[Change, ...] = ()
    undone: tuple[Change, ...] = ()

    def record(self, change: Change) -> History:
        """The history after one more change: an undo, a redo, or a new act (which ends what could be redone).

        Raises ValueError for an undo or redo of anything but the last act.
        """
        if change.undoes is not None:
            if not self.done or self.done[-1].id != change.undoes:
                raise ValueError(f"change {change.id} takes back one that was not the last")
            return History(self.done[:-1], (*self.undone, self.done[-1]))
        if change.redoes is not None:
            if not self.undone or self.undone[-1].id != change.redoes:
                raise ValueError(f"change {change.id} makes one again that was not the last taken back")
            return History((*self.done, self.undone[-1]), self.undone[:-1])
        return History((*self.done, change))

    def undo(self, change_id: str) -> Change | None:
        """The change that takes back the last act, or None."""
        return inverse(self.done[-1], change_id) if self.done else None

    def redo(self, change_id: str) -> Change | None:
        """The change that makes the last taken-back act again, or None."""
        if not self.undone:
            return None
        change = self.undone[-1]
        return replace(change, id=change_id, redoes=change.id)


def rejected_or_gone(change: Change) -> frozenset[str]:
    """Ids that are no longer to be seen after the change."""
    return frozenset(d.id for d in change.deltas if d.after is None or d.after.state is State.REJECTED)
