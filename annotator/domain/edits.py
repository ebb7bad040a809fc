"""Every act that changes a document, as a frozen value; `plan` turns one into the annotations before and after it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from annotator.domain.annotations import (
    LIVE,
    Annotation,
    Attributes,
    Comment,
    Entity,
    EventMention,
    Figure,
    Mention,
    Relation,
    State,
    is_human,
    plain_spans,
    references,
    with_state,
    without_reference,
)
from annotator.domain.document import Document, Status


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
class SetSchema:
    """Say which schema the document is annotated with: its name and version."""

    schema: tuple[str, str]
    name: str = "use another schema"


@dataclass(frozen=True, slots=True)
class Adopt:
    """Put annotations exactly as they are given, by id (None: gone): what a merge of copies worked out."""

    annotations: tuple[tuple[str, Annotation | None], ...]
    name: str = "merge"


@dataclass(frozen=True, slots=True)
class Several:
    """Edits that are one act: one transaction, one step of undo."""

    edits: tuple[Edit, ...]
    name: str


Edit = (
    Create
    | Accept
    | Remove
    | Revise
    | SetStatus
    | SetAttributes
    | SetComments
    | SetEntities
    | SetSchema
    | Adopt
    | Several
)

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
        case Adopt():
            return dict(edit.annotations)
        case Several():
            raise EditError("several edits are planned one by one")
        case SetStatus() | SetAttributes() | SetComments() | SetEntities() | SetSchema():
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
            planned[annotation_id] = _accepted(document, suggestion)
    return _with_fillers(document, planned)


def _accepted(document: Document, suggestion: Annotation) -> Annotation:
    """The suggestion as it is; one that lost an argument because its filler was rejected is a corrected one."""
    resolved = _resolved(document, suggestion)
    lost = len(references(resolved)) < len(references(suggestion)) or _lost_before(document, suggestion)
    return with_state(resolved, State.CORRECTED if lost else State.ACCEPTED)


def _lost_before(document: Document, suggestion: Annotation) -> bool:
    """Whether a filler that it was proposed with has been rejected, so that it is shown without it."""
    start = suggestion.spans[0].start if suggestion.spans else -1
    proposed = document.layer.by_start.get(start, ()) if document.layer else ()
    named = {key for one in proposed if one.id == suggestion.id for key in references(one)}
    decided = (document.annotations.get(key) for key in named)
    return any(one is not None and one.state is State.REJECTED for one in decided)


def _plan_remove(document: Document, ids: Iterable[str]) -> Planned:
    planned: Planned = {}
    for annotation_id in ids:
        planned[annotation_id] = _removed(document, _existing(document, annotation_id))
    _cascade(document, planned)
    return planned


def _removed(document: Document, annotation: Annotation) -> Annotation | None:
    """Nothing is left of what a person made; what was proposed stays, as rejected."""
    proposed = document.layer.annotations if document.layer else ()
    own = is_human(annotation) and annotation.state is not State.SUGGESTED
    return None if own and all(one.id != annotation.id for one in proposed) else with_state(annotation, State.REJECTED)


def _cascade(document: Document, planned: Planned) -> None:
    """Take removed annotations out of the events and relations that point to them, and so on."""
    waiting = list(planned)
    while waiting:
        gone = waiting.pop()
        is_kept = planned[gone] is not None  # as rejected: what is rejected too may go on pointing to it
        for pointing in document.referring_to(gone):
            current = planned.get(pointing.id, pointing)
            if current is None or (current.state is State.REJECTED and is_kept):
                continue
            left = without_reference(current, gone)
            if left is None:
                planned[pointing.id] = _removed(document, current) if is_kept else None
                waiting.append(pointing.id)
            else:
                planned[pointing.id] = left if left.state is State.REJECTED else _corrected(left)


def _plan_revise(document: Document, edit: Revise) -> Planned:
    planned: Planned = {}
    for annotation in edit.annotations:
        before = _existing(document, annotation.id)
        if type(before) is not type(annotation):
            raise EditError("an annotation cannot become one of another kind")
        planned[annotation.id] = _revised(before, _resolved(document, annotation))
    return _with_fillers(document, planned)


def _revised(before: Annotation, annotation: Annotation) -> Annotation:
    """What was changed is corrected; what comes out as it was before has been accepted."""
    if with_state(annotation, before.state) != before:
        return _corrected(annotation)
    return before if before.state in LIVE else with_state(before, State.ACCEPTED)


def _corrected(annotation: Annotation) -> Annotation:
    """What a person changed is theirs from now on: created stays created, all else becomes corrected."""
    return annotation if annotation.state is State.CREATED else with_state(annotation, State.CORRECTED)


def _existing(document: Document, annotation_id: str) -> Annotation:
    annotation = document.get(annotation_id)
    if annotation is None:
        raise EditError("this annotation is no longer in the document")
    return annotation


def _with_fillers(document: Document, planned: Planned) -> Planned:
    """Accept what the planned annotations point to and is still a suggestion; refuse what points to nothing."""
    waiting = [one for one in planned.values() if one is not None and one.state is not State.REJECTED]
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
                taken = _accepted(document, filler)
                planned[target] = taken
                waiting.append(taken)
    return planned


def _resolved(document: Document, annotation: Annotation) -> Annotation:
    """An event without the arguments whose fillers were rejected or are gone."""
    if not isinstance(annotation, EventMention):
        return annotation
    kept = document.arguments_of(annotation)
    return annotation if kept is annotation.arguments else replace(annotation, arguments=kept)


def check(document: Document, annotations: Mapping[str, Annotation | None]) -> None:
    """Refuse what could not be read back (spans outside the text) and what points to itself, whoever asks for it."""
    for annotation in annotations.values():
        if annotation is None:
            continue
        _check_places(annotation, len(document.article.text))
        if isinstance(annotation, Relation) and annotation.source == annotation.target:
            raise EditError("a relation needs two different annotations")
        if isinstance(annotation, EventMention) and annotation.id in references(annotation):
            raise EditError("an event cannot fill a role of its own")


def _check_places(annotation: Annotation, length: int) -> None:
    if isinstance(annotation, Mention | Figure) and not annotation.spans:
        raise EditError("a mention or figure needs words")
    if list(annotation.spans) != sorted(annotation.spans):
        raise EditError("the parts of a selection must be in text order")
    if any(span.end > length for span in (*annotation.spans, *plain_spans(annotation))):
        raise EditError("the selection leaves the article's text")
