"""Changes of a schema as pure functions: add, change, rename, recolour, re-key, merge and remove its parts.

A draft remembers what became of the ids that the schema had, so that annotations can be carried along.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeVar

from annotator.domain.schema import (
    AnnotationSchema,
    AttributeType,
    EntityType,
    EventRole,
    EventType,
    FigureRole,
    FigureType,
    RelationType,
    SchemaError,
    parse_schema,
)
from annotator.domain.schema_writing import write_schema

Piece = AnnotationSchema | EntityType | FigureType | FigureRole | EventType | EventRole | RelationType | AttributeType
IdPiece = EntityType | FigureRole | EventType | EventRole | RelationType | AttributeType
"""All but the schema itself and the figure type, which have no id."""
Single = AnnotationSchema | FigureType
P = TypeVar("P", bound=IdPiece)


class Part(StrEnum):
    """The sorts of things that a schema consists of."""

    SCHEMA = "schema"
    ENTITY = "entity type"
    FIGURE = "figure"
    FIGURE_ROLE = "figure role"
    EVENT = "event type"
    ROLE = "role"
    RELATION = "relation"
    ATTRIBUTE = "attribute"


@dataclass(frozen=True, slots=True)
class Place:
    """One thing of a schema; a role also needs the event type that it belongs to."""

    part: Part
    id: str = ""
    event: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A schema under change, and what became of the original's ids.

    They are written with their sort, for sorts share names: `figure role killed`; a role's is `type.role`.
    """

    original: AnnotationSchema
    schema: AnnotationSchema
    renames: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def is_changed(self) -> bool:
        """Whether it says anything else than the original."""
        return replace(self.schema, source="") != replace(self.original, source="")


def begin(schema: AnnotationSchema) -> Draft:
    """A draft without changes."""
    return Draft(schema, schema)


def pieces(schema: AnnotationSchema, part: Part, event: str = "") -> tuple[Piece, ...]:
    """All things of a sort; of one event type for roles."""
    owner = schema.event(event)
    found: dict[Part, tuple[Piece, ...]] = {
        Part.SCHEMA: (schema,),
        Part.ENTITY: schema.entities,
        Part.FIGURE: (schema.figure,),
        Part.FIGURE_ROLE: schema.figure.roles,
        Part.EVENT: schema.events,
        Part.ROLE: owner.roles if owner else (),
        Part.RELATION: schema.relations,
        Part.ATTRIBUTE: schema.attributes,
    }
    return found[part]


def find(schema: AnnotationSchema, place: Place) -> Piece | None:
    """What stands there."""
    some = pieces(schema, place.part, place.event)
    return next((one for one in some if isinstance(one, Single) or one.id == place.id), None)


def add(draft: Draft, place: Place, piece: Piece) -> Draft:
    """The draft with something new at the end of its sort; SchemaError when its id is taken."""
    if isinstance(piece, Single):
        raise SchemaError("a schema has one figure type, and is one schema")
    _refuse_taken(draft.schema, place, piece.id)
    return replace(draft, schema=_with(draft.schema, place, lambda some: (*some, piece)))


def change(draft: Draft, place: Place, piece: Piece) -> Draft:
    """The draft with something put in the place of what stands there; another id renames it everywhere."""
    if isinstance(piece, AnnotationSchema):
        return _retitled(draft, piece)
    if isinstance(piece, FigureType):
        return replace(draft, schema=replace(draft.schema, figure=replace(piece, roles=draft.schema.figure.roles)))
    if piece.id != place.id:
        _refuse_taken(draft.schema, place, piece.id)
    schema = _with(draft.schema, place, lambda some: tuple(piece if one.id == place.id else one for one in some))
    if isinstance(piece, EventRole):
        schema = _share(schema, piece)
    if piece.id == place.id:
        return replace(draft, schema=schema)
    return _moved(replace(draft, schema=schema), place, piece.id)


def _retitled(draft: Draft, piece: AnnotationSchema) -> Draft:
    """The draft with another title and description; all else of it is changed part by part."""
    if not piece.title.strip():
        raise SchemaError("a schema needs a title")
    return replace(draft, schema=replace(draft.schema, title=piece.title, description=piece.description))


def merge(draft: Draft, place: Place, into: str) -> Draft:
    """The draft without one thing, whose annotations go to another of its sort."""
    other = find(draft.schema, replace(place, id=into))
    if into == place.id or other is None or isinstance(other, Single):
        raise SchemaError(f"{place.id} cannot be merged into {into}: there is no other {place.part} of this name")
    without = _with(draft.schema, place, lambda some: tuple(one for one in some if one.id != place.id))
    return _without_lost_roles(_moved(replace(draft, schema=without), place, into))


def remove(draft: Draft, place: Place) -> Draft:
    """The draft without one thing and without what named it; annotations of it would be left without a home."""
    schema = _with(draft.schema, place, lambda some: tuple(one for one in some if one.id != place.id))
    gone = {key for key, _, now in _called(draft, place) if now == place.id}
    kept = {key: new for key, new in draft.renames.items() if key not in gone}
    return _without_lost_roles(replace(draft, schema=_named(schema, place, None), renames=kept))


def finished(draft: Draft, version: str) -> AnnotationSchema:
    """The draft as a schema of its own with this version; SchemaError with every problem that it has."""
    return parse_schema(write_schema(replace(draft.schema, version=version)))


def next_version(version: str, taken: frozenset[str] | set[str]) -> str:
    """The version after one: 1 becomes 1.1, 1.1 becomes 1.2; none that is taken."""
    head, dot, tail = version.rpartition(".")
    base, number = (head, int(tail)) if dot and tail.isdigit() else (version, 0)
    while f"{base}.{number + 1}" in taken:
        number += 1
    return f"{base}.{number + 1}"


# --- inside


def _refuse_taken(schema: AnnotationSchema, place: Place, wanted: str) -> None:
    if not wanted.strip():
        raise SchemaError(f"a {place.part} needs an id")
    rivals = (Part.ENTITY, Part.EVENT) if place.part in (Part.ENTITY, Part.EVENT) else (place.part,)
    if any(find(schema, replace(place, part=part, id=wanted)) for part in rivals):
        raise SchemaError(f"there is a type or role {wanted} already; choose another id, or merge the two")


def _with(
    schema: AnnotationSchema, place: Place, do: Callable[[tuple[IdPiece, ...]], tuple[IdPiece, ...]]
) -> AnnotationSchema:
    """The schema with the things of one sort changed."""

    def done(some: tuple[P, ...], kind: type[P]) -> tuple[P, ...]:
        return tuple(one for one in do(some) if isinstance(one, kind))

    match place.part:
        case Part.ENTITY:
            return replace(schema, entities=done(schema.entities, EntityType))
        case Part.FIGURE_ROLE:
            return replace(schema, figure=replace(schema.figure, roles=done(schema.figure.roles, FigureRole)))
        case Part.EVENT:
            return replace(schema, events=done(schema.events, EventType))
        case Part.ROLE:
            events = (
                replace(one, roles=done(one.roles, EventRole)) if one.id == place.event else one
                for one in schema.events
            )
            return replace(schema, events=tuple(events))
        case Part.RELATION:
            return replace(schema, relations=done(schema.relations, RelationType))
        case Part.ATTRIBUTE:
            return replace(schema, attributes=done(schema.attributes, AttributeType))
        case Part.FIGURE | Part.SCHEMA:
            return schema


def _share(schema: AnnotationSchema, role: EventRole) -> AnnotationSchema:
    """A role's name and definition are the same in all event types that have it."""

    def shared(one: EventRole) -> EventRole:
        return replace(one, name=role.name, definition=role.definition) if one.id == role.id else one

    return replace(schema, events=tuple(replace(e, roles=tuple(map(shared, e.roles))) for e in schema.events))


NAMED_IN = {Part.ENTITY: "mentions", Part.FIGURE_ROLE: "figures", Part.EVENT: "events"}
"""Where the roles of events name things of a sort."""


def _named(schema: AnnotationSchema, place: Place, becomes: str | None) -> AnnotationSchema:
    """The schema with a thing called otherwise in all roles that name it; None: no longer named."""
    where = NAMED_IN.get(place.part)
    if where is None:
        return schema

    def renamed(role: EventRole) -> EventRole:
        ids = (becomes if one == place.id else one for one in getattr(role, where))
        return replace(role, **{where: tuple(dict.fromkeys(one for one in ids if one is not None))})

    return replace(schema, events=tuple(replace(e, roles=tuple(map(renamed, e.roles))) for e in schema.events))


def _moved(draft: Draft, place: Place, becomes: str) -> Draft:
    """The draft after an id became another: named so everywhere, and remembered for the original's ids."""
    renames = dict(draft.renames)
    for key, old, now in _called(draft, place):
        if now == place.id:
            renames[key] = becomes
            if old == becomes:
                del renames[key]
    return replace(draft, schema=_named(draft.schema, place, becomes), renames=renames)


def _called(draft: Draft, place: Place) -> Iterator[tuple[str, str, str]]:
    """The keys and ids of the original's things of a sort with what each is called now; roles of one event type."""
    events = _origins(draft, place.event) if place.part is Part.ROLE else [""]
    for event in events:
        for one in pieces(draft.original, place.part, event):
            if not isinstance(one, Single):
                key = f"{event}.{one.id}" if event else f"{place.part.value} {one.id}"
                yield key, one.id, draft.renames.get(key, one.id)


def _origins(draft: Draft, event: str) -> list[str]:
    """What the original calls an event type of the draft: of one that others were merged into, all of them."""
    return [old for _, old, now in _called(draft, Place(Part.EVENT)) if now == event]


def _without_lost_roles(draft: Draft) -> Draft:
    """The draft without renames of roles whose event type went, or went into one that has no such role."""
    renames = dict(draft.renames)
    for event in {now for _, _, now in _called(draft, Place(Part.EVENT))}:
        owner = draft.schema.event(event)
        for key, _, role in _called(draft, Place(Part.ROLE, event=event)):
            if owner is None or owner.role(role) is None:
                renames.pop(key, None)
    return replace(draft, renames=renames)
