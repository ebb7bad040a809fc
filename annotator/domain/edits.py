"""Every act that changes a document, as a frozen value; `plan` turns one into the annotations before and after it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from annotator.domain.annotations import (
    LIVE,
    Annotation,
    Argument,
    Attributes,
    Comment,
    Entity,
    EventMention,
    Relation,
    State,
    is_human,
    references,
    with_state,
    without_reference,
)
from annotator.domain.document import Document, Status, claim_of


class EditError(ValueError):
    """An edit that the document cannot take; the message says why in one sentence."""


@dataclass(frozen=True, slots=True)
class Create:
    """Add annotations that a person (or an import) made."""

    annotations: tuple[Annotation, ...]
    name: str = "add"


@dataclass(frozen=True, slots=True)
class Accept:
    """Take suggestions as they are; what they point to is taken along."""

    ids: tuple[str, ...]
    name: str = "accept"


@dataclass(frozen=True, slots=True)
class Remove:
    """Reject what a model proposed (kept as rejected), delete what a person made; arguments that point to it go."""

    ids: tuple[str, ...]
    name: str = "delete"


@dataclass(frozen=True, slots=True)
class Revise:
    """Replace annotations by new versions of themselves (same ids): another type, place, value or filler."""

    annotations: tuple[Annotation, ...]
    name: str = "change"


@dataclass(frozen=True, slots=True)
class SetStatus:
    """Say how far the document is."""

    status: Status
    name: str = "set status"


@dataclass(frozen=True, slots=True)
class SetAttributes:
    """Set the document's own attributes (relevant, no event, ...)."""

    attributes: Attributes
    name: str = "set attributes"


@dataclass(frozen=True, slots=True)
class SetComments:
    """Replace the document's comments."""

    comments: tuple[Comment, ...]
    name: str = "comment"


@dataclass(frozen=True, slots=True)
class SetEntities:
    """Replace the document's entities: what its mentions name."""

    entities: tuple[Entity, ...]
    name: str = "set entities"


@dataclass(frozen=True, slots=True)
class Several:
    """Edits that are one act: one transaction, one step of undo."""

    edits: tuple[Edit, ...]
    name: str


Edit = Create | Accept | Remove | Revise | SetStatus | SetAttributes | SetComments | SetEntities | Several

Planned = dict[str, Annotation | None]
"""New versions by id; None: no longer there."""


def plan(document: Document, edit: Edit) -> Planned:
    """The annotations that `edit` writes over the document's own; raises EditError when it cannot be done."""
    match edit:
        case Create():
            return _plan_create(document, edit)
        case Accept():
            return _plan_accept(document, edit.ids)
        case Remove():
            return _plan_remove(document, edit.ids)
        case Revise():
            return _plan_revise(document, edit)
        case Several():
            raise EditError("several edits are planned one by one")
        case SetStatus() | SetAttributes() | SetComments() | SetEntities():
            return {}


def _plan_create(document: Document, edit: Create) -> Planned:
    planned: Planned = {}
    for annotation in edit.annotations:
        if annotation.id in document.annotations or annotation.id in planned:
            raise EditError("an annotation with this id is already in the document")
        planned[annotation.id] = annotation
    return _with_fillers(document, planned)


def _plan_accept(document: Document, ids: Iterable[str]) -> Planned:
    planned: Planned = {}
    for annotation_id in ids:
        suggestion = _existing(document, annotation_id)
        if suggestion.state is State.SUGGESTED:
            planned[annotation_id] = with_state(_resolved(document, suggestion), State.ACCEPTED)
    return _with_fillers(document, planned)


def _plan_remove(document: Document, ids: Iterable[str]) -> Planned:
    planned: Planned = {}
    for annotation_id in ids:
        annotation = _existing(document, annotation_id)
        planned[annotation_id] = None if is_human(annotation) else with_state(annotation, State.REJECTED)
    _cascade(document, planned)
    return planned


def _cascade(document: Document, planned: Planned) -> None:
    """Take removed annotations out of the events and relations that point to them, and so on."""
    waiting = list(planned)
    while waiting:
        gone = waiting.pop()
        for pointing in document.referring_to(gone):
            current = planned.get(pointing.id, pointing)
            if current is None or current.state is State.REJECTED:
                continue
            left = without_reference(current, gone)
            planned[pointing.id] = left
            if left is None:
                waiting.append(pointing.id)


def _plan_revise(document: Document, edit: Revise) -> Planned:
    planned: Planned = {}
    for annotation in edit.annotations:
        before = _existing(document, annotation.id)
        if type(before) is not type(annotation):
            raise EditError("an annotation cannot become one of another kind")
        planned[annotation.id] = _revised(_resolved(document, annotation))
    return _with_fillers(document, planned)


def _revised(annotation: Annotation) -> Annotation:
    """What a person changed is theirs from now on: created stays created, all else becomes corrected."""
    return annotation if annotation.state is State.CREATED else with_state(annotation, State.CORRECTED)


def _existing(document: Document, annotation_id: str) -> Annotation:
    annotation = document.get(annotation_id)
    if annotation is None:
        raise EditError("this annotation is no longer in the document")
    return annotation


def _with_fillers(document: Document, planned: Planned) -> Planned:
    """Accept what the planned annotations point to and is still a suggestion; refuse what points to nothing."""
    waiting = [one for one in planned.values() if one is not None]
    while waiting:
        for target in references(waiting.pop()):
            if target in planned:
                continue
            filler = document.get(target)
            if filler is None:
                raise EditError("an argument or relation points to an annotation that is not in the document")
            if filler.state is State.REJECTED:
                raise EditError("an argument or relation points to an annotation that was rejected")
            if filler.state is State.SUGGESTED:
                taken = with_state(_resolved(document, filler), State.ACCEPTED)
                planned[target] = taken
                waiting.append(taken)
    return planned


def _resolved(document: Document, annotation: Annotation) -> Annotation:
    """A suggestion's arguments, led to what a person has since made in the same place, or dropped when rejected."""
    if not isinstance(annotation, EventMention) or not any(_is_stale(document, one) for one in annotation.arguments):
        return annotation
    led = (_led(document, argument) for argument in annotation.arguments)
    return replace(annotation, arguments=tuple(argument for argument in led if argument is not None))


def _is_stale(document: Document, argument: Argument) -> bool:
    return isinstance(argument.filler, str) and not _is_live(document, argument.filler)


def _is_live(document: Document, annotation_id: str) -> bool:
    found = document.get(annotation_id)
    return found is not None and found.state is not State.REJECTED


def _led(document: Document, argument: Argument) -> Argument | None:
    if not _is_stale(document, argument):
        return argument
    layer = document.layer.annotations if document.layer else ()
    original = next((one for one in layer if one.id == argument.filler), None)
    if original is None:
        return None
    claim = claim_of(original)
    heir = next((o for o in document.annotations.values() if o.state in LIVE and claim_of(o) == claim), None)
    return None if heir is None else replace(argument, filler=heir.id)


def check(document: Document, annotations: Mapping[str, Annotation | None]) -> None:
    """Refuse spans that leave the text and relations from a thing to itself, whoever asks for them."""
    length = len(document.article.text)
    for annotation in annotations.values():
        if annotation is None:
            continue
        if any(span.end > length for span in annotation.spans):
            raise EditError("the selection leaves the article's text")
        if isinstance(annotation, Relation) and annotation.source == annotation.target:
            raise EditError("a relation needs two different annotations")
