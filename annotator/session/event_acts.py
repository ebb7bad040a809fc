"""Edits of whole events: copy, split, merge, links, and the same event across articles."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from annotator.domain.annotations import (
    Annotation,
    Argument,
    Attributes,
    AttributeValue,
    EventMention,
    Figure,
    Mention,
    Origin,
    OriginKind,
    Relation,
    State,
    references,
)
from annotator.domain.document import Document
from annotator.domain.edits import Create, Edit, EditError, Remove, Revise, SetComments, Several
from annotator.domain.schema import AnnotationSchema, AttributeType, EventType, RelationType
from annotator.session.event_building import event_of
from annotator.session.workspace import BulkEdit

NewId = Callable[[], str]


def _human(document: Document) -> Origin:
    return Origin(OriginKind.HUMAN, document.annotator)


# --- one event


def duplicate(document: Document, event_id: str, new_id: NewId) -> tuple[Edit, str]:
    """The edit that adds a copy of an event, and the copy's id; the copy tells an event of its own."""
    event = event_of(document, event_id)
    made = replace(event, id=new_id(), state=State.CREATED, origin=_human(document), event=None)
    return Create((made,), name="duplicate event"), made.id


def split(
    document: Document, event_id: str, moved: Collection[Argument], new_id: NewId, shared: Collection[Argument] = ()
) -> tuple[Edit, str]:
    """The edit that moves arguments to a new event on the same words, and its id; `shared` ones stay in both."""
    event = event_of(document, event_id)
    if not moved or any(one not in event.arguments for one in (*moved, *shared)):
        raise EditError("Choose arguments of this event that go to the new one.")
    kept = tuple(one for one in event.arguments if one not in moved or one in shared)
    if not kept:
        raise EditError("All arguments would go to the new event; leave at least one.")
    taken = tuple(one for one in event.arguments if one in moved or one in shared)
    made = replace(event, id=new_id(), state=State.CREATED, origin=_human(document), arguments=taken, event=None)
    edits = (Revise((replace(event, arguments=kept),)), Create((made,)))
    return Several(edits, name="split event"), made.id


def document_event(document: Document, event_type: EventType, new_id: NewId) -> tuple[Edit, str]:
    """The edit that adds an event that no word tells, and its id."""
    made = EventMention(new_id(), (), event_type.id, State.CREATED, _human(document))
    return Create((made,), name=f"add {event_type.look.name.lower()}"), made.id


# --- several events of one document


def merge(document: Document, schema: AnnotationSchema, event_ids: Sequence[str], any_type: bool = False) -> Edit:
    """The edit that makes several events the first of them: its trigger, and the arguments of all.

    EditError for events of different types, unless `any_type`; then arguments in roles that the first lacks are lost.
    """
    first, *others = [event_of(document, one) for one in dict.fromkeys(event_ids)]
    if not others:
        raise EditError("Choose at least two events to merge.")
    if not any_type and any(one.type != first.type for one in others):
        names = sorted({schema.look_of(one).name for one in (first, *others)})
        raise EditError(f"These events have different types ({', '.join(names)}); give them one type first.")
    gone = frozenset(one.id for one in others)
    arguments = tuple(_united(schema, first, [*first.arguments, *(arg for one in others for arg in one.arguments)]))
    event = first.event or next((one.event for one in others if one.event), None)
    merged = replace(first, arguments=tuple(one for one in arguments if one.filler not in gone), event=event)
    edits: list[Edit] = [Revise((merged, *_redirected(document, first.id, gone)))]
    if any(one.on in gone for one in document.comments):
        edits.append(SetComments(tuple(replace(c, on=first.id) if c.on in gone else c for c in document.comments)))
    edits.append(Remove(tuple(one.id for one in others)))
    return Several(tuple(edits), name=f"merge {1 + len(others)} events")


def left_out(document: Document, schema: AnnotationSchema, event_ids: Sequence[str]) -> tuple[Argument, ...]:
    """What `merge` does not take over into the first event: its role for one filler has one, or it lacks the role."""
    first, *others = [event_of(document, one) for one in dict.fromkeys(event_ids)]
    theirs = [arg for one in others for arg in one.arguments]
    kept, gone = set(_united(schema, first, [*first.arguments, *theirs])), {one.id for one in others}
    return tuple(dict.fromkeys(one for one in theirs if one not in kept and one.filler not in (first.id, *gone)))


def _united(schema: AnnotationSchema, first: EventMention, arguments: Sequence[Argument]) -> Iterator[Argument]:
    """Each argument once; a role for one filler keeps the first, and of itself an event is no argument."""
    event_type = schema.event(first.type)
    seen: set[Argument] = set()
    for argument in arguments:
        role = event_type.role(argument.role) if event_type else None
        is_foreign = event_type is not None and role is None and argument not in first.arguments
        is_full = role is not None and not role.multiple and any(one.role == argument.role for one in seen)
        if argument in seen or argument.filler == first.id or is_foreign or is_full:
            continue
        seen.add(argument)
        yield argument


def _redirected(document: Document, kept: str, gone: frozenset[str]) -> Iterator[Annotation]:
    """What pointed to the merged events, pointing to the kept one; links that this would double or close are left."""
    own = [one for one in document.annotations.values() if one.state is not State.REJECTED]
    said = {(one.type, one.source, one.target) for one in own if isinstance(one, Relation)}
    for one in own:
        if one.id == kept or one.id in gone or not gone.intersection(references(one)):
            continue
        if isinstance(one, EventMention):
            led = (replace(arg, filler=kept) if arg.filler in gone else arg for arg in one.arguments)
            yield replace(one, arguments=tuple(dict.fromkeys(led)))
        elif isinstance(one, Relation):
            source, target = (kept if end in gone else end for end in (one.source, one.target))
            if source != target and (one.type, source, target) not in said:
                said.add((one.type, source, target))
                yield replace(one, source=source, target=target)


# --- links


def _kind_of(one: Annotation) -> str:
    """What the schema calls this kind of annotation."""
    match one:
        case Mention():
            return "mention"
        case Figure():
            return "figure"
        case EventMention():
            return "event"
        case Relation():
            return "relation"


def _end(document: Document, annotation_id: str) -> Annotation:
    found = document.find_visible(annotation_id)
    if found is None:
        raise EditError("This annotation is no longer in the document.")
    return found


def relation_types(document: Document, schema: AnnotationSchema, source: str, target: str) -> list[RelationType]:
    """The schema's relations that may lead from one annotation to the other."""
    kinds = _kind_of(_end(document, source)), _kind_of(_end(document, target))
    return [one for one in schema.relations if kinds[0] in one.sources and kinds[1] in one.targets]


def relation(
    document: Document, schema: AnnotationSchema, source: str, target: str, type_id: str, new_id: NewId
) -> tuple[Edit, str]:
    """The edit that links two annotations, and the link's id; EditError when the schema or an equal link forbids it."""
    if source == target:
        raise EditError("A link needs two different annotations.")
    found = next((one for one in schema.relations if one.id == type_id), None)
    if found is None:
        raise EditError(f"The schema has no relation {type_id}.")
    first, second = _end(document, source), _end(document, target)
    if found not in relation_types(document, schema, source, target):
        ends = f"from {' or '.join(found.sources)} to {' or '.join(found.targets)}"
        raise EditError(f"“{found.name}” leads {ends}, not from {_kind_of(first)} to {_kind_of(second)}.")
    if any(_is_same_link(one, found, source, target) for one in document.visible()):
        raise EditError("These two are linked so already.")
    made = Relation(new_id(), found.id, source, target, State.CREATED, _human(document))
    return Create((made,), name=f"link as {found.name.lower()}"), made.id


def _is_same_link(one: Annotation, wanted: RelationType, source: str, target: str) -> bool:
    if not isinstance(one, Relation) or one.type != wanted.id or one.state is State.SUGGESTED:
        return False
    return (one.source, one.target) == (source, target) or (
        wanted.symmetric and (one.source, one.target) == (target, source)
    )


# --- the same event, also in other articles


def same_event(tellings: Sequence[tuple[Document, str]], new_id: NewId) -> BulkEdit:
    """The act that says that event mentions, of any documents, tell one event.

    The first known event wins; mentions in these documents that told another one of them follow.
    """
    if len(set((document.id, event_id) for document, event_id in tellings)) < 2:
        raise EditError("Choose at least two tellings of the event.")
    events = [event_of(document, event_id) for document, event_id in tellings]
    known = list(dict.fromkeys(one.event for one in events if one.event))
    shared = known[0] if known else new_id()
    documents = {document.id: document for document, _ in tellings}
    edits: list[tuple[Document, Edit]] = []
    for document in documents.values():
        chosen = {event_id for owner, event_id in tellings if owner.id == document.id}
        tell = [one for one in document.events() if one.id in chosen or (one.event in known and one.state in _OWN)]
        moved = tuple(replace(one, event=shared) for one in tell if one.event != shared)
        if moved:
            edits.append((document, Revise(moved, name="same event")))
    return BulkEdit("same event", tuple(edits))


_OWN = frozenset({State.ACCEPTED, State.CORRECTED, State.CREATED})


def other_event(document: Document, event_id: str) -> Edit:
    """The edit that says that an event mention tells an event of its own after all."""
    event = event_of(document, event_id)
    if event.event is None:
        raise EditError("This event is not joined with any other.")
    return Revise((replace(event, event=None),), name="another event")


# --- attributes


def set_attribute(
    document: Document, schema: AnnotationSchema, annotation_id: str, name: str, value: AttributeValue | None
) -> Edit:
    """The edit that sets one of the schema's attributes of an annotation; None takes it away."""
    one = _end(document, annotation_id)
    if isinstance(one, Relation):
        raise EditError("Links have no attributes.")
    kind = next((known for known in schema.attributes if known.id == name and known.on == _kind_of(one)), None)
    if kind is None:
        raise EditError(f"The schema has no attribute {name} for a {_kind_of(one)}.")
    _check_value(kind, value)
    return Revise((replace(one, attributes=_with(one.attributes, name, value)),), name=f"set {kind.name.lower()}")


def _check_value(kind: AttributeType, value: AttributeValue | None) -> None:
    given = value if isinstance(value, tuple) else (value,)
    if isinstance(value, tuple) and not kind.multiple:
        raise EditError(f"{kind.name} takes one value only.")
    wrong = [str(one) for one in given if one is not None and kind.values and one not in kind.values]
    if wrong:
        raise EditError(f"{kind.name} cannot be {', '.join(wrong)}; it takes: {', '.join(kind.values)}.")


def _with(attributes: Attributes, name: str, value: AttributeValue | None) -> Attributes:
    kept = {key: given for key, given in attributes if key != name}
    return tuple(sorted((kept if value is None or value == () else {**kept, name: value}).items()))
