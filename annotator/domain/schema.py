"""The annotation schema: which types, roles, relations and attributes there are, and what they mean. Read from TOML."""

from __future__ import annotations

import tomllib
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, cast

from annotator.domain import type_keys
from annotator.domain.annotations import Annotation, EventMention, Figure, FigureKind, Mention


class SchemaError(ValueError):
    """A schema that cannot be used; the message says what is wrong and where."""


@dataclass(frozen=True, slots=True)
class Guidance:
    """What a type means: shown beside the text while a person labels."""

    definition: str = ""
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TypeLook:
    """How a type is named on the screen and which key gives it."""

    name: str
    short: str
    key: str
    colour: str


@dataclass(frozen=True, slots=True)
class EntityType:
    """A type of entity mention."""

    id: str
    look: TypeLook
    guidance: Guidance


@dataclass(frozen=True, slots=True)
class FigureRole:
    """What a number may stand for: killed, troops, distance ..."""

    id: str
    name: str
    guidance: Guidance
    unit: str | None = None
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FigureType:
    """Figures: one key for all, told apart by role."""

    look: TypeLook
    guidance: Guidance
    roles: tuple[FigureRole, ...]


@dataclass(frozen=True, slots=True)
class EventRole:
    """One role of an event type, and what may fill it."""

    id: str
    name: str
    definition: str
    mentions: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    spans: bool = False
    required: bool = False
    multiple: bool = False

    def takes(self, filler: Annotation | None) -> bool:
        """Whether `filler` may fill the role; None stands for a plain span."""
        match filler:
            case None:
                return self.spans
            case Mention():
                return filler.type in self.mentions
            case Figure():
                return bool(self.figures) and (filler.role is None or filler.role in self.figures)
            case EventMention():
                return filler.type in self.events
            case _:
                return False


@dataclass(frozen=True, slots=True)
class EventType:
    """A type of event with its roles."""

    id: str
    look: TypeLook
    guidance: Guidance
    roles: tuple[EventRole, ...]

    def role(self, role_id: str) -> EventRole | None:
        """The role with this id."""
        return next((role for role in self.roles if role.id == role_id), None)


@dataclass(frozen=True, slots=True)
class RelationType:
    """A type of link between two annotations; `sources` and `targets` hold mention, figure or event."""

    id: str
    name: str
    definition: str
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    symmetric: bool = False


@dataclass(frozen=True, slots=True)
class AttributeType:
    """An attribute of documents, mentions, figures or events; no values: free text."""

    id: str
    name: str
    on: str
    definition: str
    values: tuple[str, ...] = ()
    multiple: bool = False


@dataclass(frozen=True)
class AnnotationSchema:
    """Everything that annotators of a corpus may say."""

    name: str
    version: str
    title: str
    description: str
    entities: tuple[EntityType, ...]
    figure: FigureType
    events: tuple[EventType, ...]
    relations: tuple[RelationType, ...] = ()
    attributes: tuple[AttributeType, ...] = ()
    source: str = field(default="", repr=False)
    """The TOML that it was read from, kept in the corpus as it is."""

    @property
    def label(self) -> str:
        """Name and version in one word."""
        return f"{self.name}@{self.version}"

    def entity(self, type_id: str) -> EntityType | None:
        """The entity type with this id."""
        return self._entities.get(type_id)

    def event(self, type_id: str) -> EventType | None:
        """The event type with this id."""
        return self._events.get(type_id)

    def figure_role(self, role_id: str | None) -> FigureRole | None:
        """The figure role with this id."""
        return self._figure_roles.get(role_id or "")

    def look_of(self, annotation: Annotation) -> TypeLook:
        """Name, chip text, key and colour of the annotation's type; a grey one for a type that the schema lacks."""
        if isinstance(annotation, Figure):
            return self.figure.look
        by_type = self._events if isinstance(annotation, EventMention) else self._entities
        found = by_type.get(annotation.type)
        return found.look if found else TypeLook(annotation.type, annotation.type[:6].upper(), "", "grey")

    def type_for_key(self, key: str) -> EntityType | FigureType | EventType | None:
        """The type that a letter key gives."""
        return self._keys.get(key)

    def keyed(self) -> Iterator[EntityType | FigureType | EventType]:
        """Every type that a key can give, in the schema's order."""
        yield from self.entities
        yield self.figure
        yield from self.events

    @cached_property
    def chords(self) -> Mapping[str, EntityType | FigureType | EventType]:
        """The types that two keys give, by the second of them; see `type_keys`."""
        return type_keys.chords(self.keyed())

    def key_text(self, one: EntityType | FigureType | EventType) -> str:
        """The keys that give a type, as they are shown: "P", "0 A", or "" for none."""
        return self._key_texts.get(one, "")

    @cached_property
    def _key_texts(self) -> Mapping[EntityType | FigureType | EventType, str]:
        letters = {one: one.look.key.upper() for one in self.keyed() if len(one.look.key) == 1}
        return letters | {one: f"{type_keys.LEADER} {key}" for key, one in self.chords.items()}

    @cached_property
    def _entities(self) -> Mapping[str, EntityType]:
        return {one.id: one for one in self.entities}

    @cached_property
    def _events(self) -> Mapping[str, EventType]:
        return {one.id: one for one in self.events}

    @cached_property
    def _figure_roles(self) -> Mapping[str, FigureRole]:
        return {one.id: one for one in self.figure.roles}

    @cached_property
    def _keys(self) -> Mapping[str, EntityType | FigureType | EventType]:
        return {one.look.key: one for one in self.keyed() if len(one.look.key) == 1}


Table = Mapping[str, Any]


def parse_schema(source: str) -> AnnotationSchema:
    """The schema of a TOML text; raises SchemaError with one sentence that says what to mend."""
    try:
        table = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise SchemaError(f"the schema is not valid TOML: {error}") from error
    try:
        schema = _schema(table, source)
    except KeyError as error:
        raise SchemaError(f"the schema lacks {error.args[0]!r} in one of its tables") from error
    except (TypeError, AttributeError) as error:
        raise SchemaError(f"the schema has a value of the wrong kind: {error}") from error
    problems = list(_problems(schema))
    if problems:
        raise SchemaError("; ".join(problems))
    return schema


def _schema(table: Table, source: str) -> AnnotationSchema:
    roles = cast(Table, table.get("role", {}))
    return AnnotationSchema(
        name=str(table["name"]),
        version=str(table["version"]),
        title=str(table.get("title", table["name"])),
        description=str(table.get("description", "")),
        entities=tuple(EntityType(str(row["id"]), _look(row), _guidance(row)) for row in _rows(table, "entity")),
        figure=_figure(table["figure"]),
        events=tuple(_event(row, roles) for row in _rows(table, "event")),
        relations=tuple(_relation(row) for row in _rows(table, "relation")),
        attributes=tuple(_attribute(row) for row in _rows(table, "attribute")),
        source=source,
    )


def _rows(table: Table, key: str) -> Iterable[Table]:
    given = table.get(key, [])
    if not isinstance(given, list):
        raise TypeError(f"{key} should be a list of tables: write [[{key}]]")
    return cast(Iterable[Table], given)


def _strings(row: Table, key: str) -> tuple[str, ...]:
    given = row.get(key, [])
    if not isinstance(given, list):
        raise TypeError(f"{key} = {given!r} should be a list")
    return tuple(str(one) for one in cast(Iterable[object], given))


def _look(row: Table) -> TypeLook:
    return TypeLook(str(row["name"]), str(row["short"]), str(row.get("key", "")), str(row.get("colour", "grey")))


def _guidance(row: Table) -> Guidance:
    return Guidance(str(row.get("definition", "")), _strings(row, "examples"))


def _figure(row: Table) -> FigureType:
    roles = tuple(
        FigureRole(str(one["id"]), str(one["name"]), _guidance(one), one.get("unit"), _strings(one, "kinds"))
        for one in _rows(row, "role")
    )
    return FigureType(_look(row), _guidance(row), roles)


def _event(row: Table, roles: Table) -> EventType:
    own = tuple(_event_role(one, roles) for one in _rows(row, "roles"))
    return EventType(str(row["id"]), _look(row), _guidance(row), own)


def _event_role(row: Table, roles: Table) -> EventRole:
    role_id = str(row["id"])
    shared = cast(Table, roles.get(role_id, {}))
    return EventRole(
        id=role_id,
        name=str(shared.get("name", role_id.replace("_", " ").capitalize())),
        definition=str(shared.get("definition", "")),
        mentions=_strings(row, "mentions"),
        figures=_strings(row, "figures"),
        events=_strings(row, "events"),
        spans=bool(row.get("spans", False)),
        required=bool(row.get("required", False)),
        multiple=bool(row.get("multiple", False)),
    )


def _relation(row: Table) -> RelationType:
    name, definition = str(row["name"]), str(row.get("definition", ""))
    sources, targets = _strings(row, "from"), _strings(row, "to")
    return RelationType(str(row["id"]), name, definition, sources, targets, bool(row.get("symmetric", False)))


def _attribute(row: Table) -> AttributeType:
    return AttributeType(
        id=str(row["id"]),
        name=str(row["name"]),
        on=str(row["on"]),
        definition=str(row.get("definition", "")),
        values=_strings(row, "values"),
        multiple=bool(row.get("multiple", False)),
    )


def _problems(schema: AnnotationSchema) -> Iterator[str]:
    yield from _twice("type", [one.id for one in (*schema.entities, *schema.events)])
    yield from _twice("key", [one.look.key for one in schema.keyed() if one.look.key])
    for one in schema.keyed():
        if not type_keys.is_key(one.look.key):
            yield f"the key {one.look.key!r} of {one.look.name} is neither a letter nor 0 and a second key ('0a')"
    yield from _twice("figure role", [one.id for one in schema.figure.roles])
    entities = {one.id for one in schema.entities}
    events = {one.id for one in schema.events}
    figures = {one.id for one in schema.figure.roles}
    for event in schema.events:
        yield from _twice(f"role of {event.id}", [role.id for role in event.roles])
        for role in event.roles:
            for known, named in ((entities, role.mentions), (figures, role.figures), (events, role.events)):
                yield from _unknown(f"{event.id}.{role.id} names an unknown type", named, known)
    for figure in schema.figure.roles:
        yield from _unknown(f"the figure role {figure.id} names an unknown kind", figure.kinds, set(FigureKind))
    for relation in schema.relations:
        ends = (*relation.sources, *relation.targets)
        yield from _unknown(f"the relation {relation.id} may not join", ends, ENDS)
    for attribute in schema.attributes:
        yield from _unknown(f"the attribute {attribute.id} may not be on", (attribute.on,), {*ENDS, "document"})


ENDS = frozenset({"mention", "figure", "event"})


def _unknown(what: str, named: Iterable[str], known: Container[str]) -> Iterator[str]:
    yield from (f"{what} {one!r}" for one in named if one not in known)


def _twice(what: str, ids: list[str]) -> Iterator[str]:
    yield from (f"the {what} {one!r} is given twice" for one in sorted({one for one in ids if ids.count(one) > 1}))
