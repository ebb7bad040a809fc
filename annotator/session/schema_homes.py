"""Where the types, roles and attributes of an old schema are in a new one, by their ids and by a mapping."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from enum import StrEnum

from annotator.domain.annotations import Annotation, Attributes, AttributeValue, EventMention, Figure, Mention, Relation
from annotator.domain.schema import AnnotationSchema

Renames = Mapping[str, str]
"""Old id to new id, of any kind, or of one kind where that stands before it: `figure role killed`.

A role of one event type only is written `type.role`.
"""


class Kind(StrEnum):
    """What an annotation takes from the schema, in the order in which it is told."""

    ENTITY = "entity type"
    EVENT = "event type"
    FIGURE = "figure role"
    ROLE = "role"
    RELATION = "relation"
    ATTRIBUTE = "attribute"


def kind_named(old: str) -> tuple[Kind | None, str]:
    """The kind that stands before an old id of a mapping (None: any), and the id."""
    named = ((kind, old.removeprefix(f"{kind.value} ")) for kind in Kind)
    return next(((kind, one_id) for kind, one_id in named if one_id != old), (None, old))


class Homes:
    """Where types and roles of an old schema are in a new one."""

    def __init__(self, new: AnnotationSchema, renames: Renames) -> None:
        self._new = new
        self._known = ids_of(new)
        self._renames = renames

    def of(self, kind: Kind, old_id: str) -> str | None:
        """The new id of a type, of a figure's role or of an attribute."""
        mapped = (self._renames.get(f"{kind.value} {old_id}"), self._renames.get(old_id))
        return self._first(self._known[kind], (*mapped, old_id))

    def of_role(self, event_type: str, role_id: str) -> str | None:
        """The new id of a role; of an event whose type has no home, the old one: it goes where its event goes."""
        new_type = self._new.event(self.of(Kind.EVENT, event_type) or "")
        if new_type is None:
            return role_id
        wanted = (self._renames.get(f"{event_type}.{role_id}"), self._renames.get(role_id), role_id)
        return self._first({one.id for one in new_type.roles}, wanted)

    @staticmethod
    def _first(known: set[str], wanted: Iterable[str | None]) -> str | None:
        return next((one for one in wanted if one in known), None)

    def attributes(self, some: Attributes) -> Attributes:
        """Attributes under their new names; where two become one, the values of both, or else its own."""
        led: dict[str, AttributeValue] = {}
        for name, value in some:
            becomes = self.of(Kind.ATTRIBUTE, name) or name
            known = led.get(becomes)
            if isinstance(known, tuple) and isinstance(value, tuple):
                led[becomes] = tuple(dict.fromkeys((*known, *value)))
            elif known is None or becomes == name:
                led[becomes] = value
        return tuple(sorted(led.items()))

    def moved(self, one: Annotation) -> Annotation:
        """The annotation in terms of the new schema; what has no home stays as it is."""
        if not isinstance(one, Relation):
            one = replace(one, attributes=self.attributes(one.attributes))
        if isinstance(one, Figure):
            return replace(one, role=one.role and (self.of(Kind.FIGURE, one.role) or one.role))
        if isinstance(one, EventMention):
            led = (replace(arg, role=self.of_role(one.type, arg.role) or arg.role) for arg in one.arguments)
            return replace(one, type=self.of(Kind.EVENT, one.type) or one.type, arguments=tuple(dict.fromkeys(led)))
        kind = Kind.ENTITY if isinstance(one, Mention) else Kind.RELATION
        return replace(one, type=self.of(kind, one.type) or one.type)

    def carried(self, one: Annotation) -> Annotation | None:
        """A suggestion in terms of the new schema; None without a home there, for nobody would be asked about it."""
        if isinstance(one, Figure):
            is_known = one.role is not None and self.of(Kind.FIGURE, one.role) is not None
            return self.moved(one if is_known else replace(one, role=None))
        if isinstance(one, EventMention):
            kept = tuple(arg for arg in one.arguments if self.of_role(one.type, arg.role) is not None)
            return self.moved(replace(one, arguments=kept)) if self.of(Kind.EVENT, one.type) else None
        kind = Kind.ENTITY if isinstance(one, Mention) else Kind.RELATION
        return self.moved(one) if self.of(kind, one.type) else None


def ids_of(schema: AnnotationSchema) -> dict[Kind, set[str]]:
    """The ids of everything in a schema, by kind."""
    return {
        Kind.ENTITY: {one.id for one in schema.entities},
        Kind.EVENT: {one.id for one in schema.events},
        Kind.FIGURE: {one.id for one in schema.figure.roles},
        Kind.ROLE: {role.id for one in schema.events for role in one.roles},
        Kind.RELATION: {one.id for one in schema.relations},
        Kind.ATTRIBUTE: {one.id for one in schema.attributes},
    }


Use = tuple[Kind, str, str | None]
"""A kind, an old id (`type.role` for a role) and the new id."""


def attribute_uses(some: Attributes, homes: Homes) -> Iterator[Use]:
    """What attributes have of the old schema that is not the same in the new one."""
    both = ((name, homes.of(Kind.ATTRIBUTE, name)) for name, _ in some)
    yield from ((Kind.ATTRIBUTE, name, becomes) for name, becomes in both if becomes != name)


def uses(one: Annotation, homes: Homes) -> Iterator[Use]:
    """What one annotation has of the old schema that is not the same in the new one."""
    if not isinstance(one, Relation):
        yield from attribute_uses(one.attributes, homes)
    match one:
        case Figure():
            named = [(Kind.FIGURE, one.role, homes.of(Kind.FIGURE, one.role))] if one.role else []
        case Mention():
            named = [(Kind.ENTITY, one.type, homes.of(Kind.ENTITY, one.type))]
        case EventMention():
            named = [(Kind.EVENT, one.type, homes.of(Kind.EVENT, one.type))]
            for role in (argument.role for argument in one.arguments):
                new_role = homes.of_role(one.type, role)
                if new_role != role:
                    yield Kind.ROLE, f"{one.type}.{role}", new_role
        case _:
            named = [(Kind.RELATION, one.type, homes.of(Kind.RELATION, one.type))]
    yield from (use for use in named if use[1] != use[2])
