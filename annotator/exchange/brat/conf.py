"""annotation.conf: the types that brat will find in a folder, and those of the schema."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from annotator.domain.schema import AnnotationSchema
from annotator.exchange.writing import TypeName


def of_schema(schema: AnnotationSchema | None) -> frozenset[TypeName]:
    """The types of a schema, as the configuration needs them."""
    if schema is None:
        return frozenset()
    entities = [("entity", one.id) for one in (*schema.entities, *schema.figure.roles)]
    events = [("event", one.id) for one in schema.events]
    roles = [("role", f"{one.id}\t{role.id}") for one in schema.events for role in one.roles]
    relations = [("relation", one.id) for one in schema.relations]
    return frozenset([*entities, ("entity", "figure"), *events, *roles, *relations])


def annotation_conf(types: Iterable[TypeName]) -> str:
    """brat's configuration for these types; any annotation may fill any role."""
    by_kind: dict[str, list[str]] = {}
    for kind, name in sorted(types):
        by_kind.setdefault(kind, []).append(name)
    events = by_kind.get("event", [])
    roles: dict[str, list[str]] = {}
    for event, role in (one.split("\t") for one in by_kind.get("role", ())):
        roles.setdefault(event, []).append(f"{role}*:<ANY>")
    values: dict[str, list[str]] = {}
    for name, value in (one.split("\t") for one in by_kind.get("attribute", ())):
        values.setdefault(name, []).append(value)
    sections = {
        "entities": [one for one in by_kind.get("entity", ()) if one not in events],
        "relations": [
            "<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>",
            *(f"{one}\tArg1:<ANY>, Arg2:<ANY>" for one in by_kind.get("relation", ())),
        ],
        "events": [f"{one}\t{', '.join(roles.get(one, ()))}".rstrip() for one in events],
        "attributes": [f"{name}\tArg:<ANY>{_values(given)}" for name, given in values.items()],
    }
    return "\n".join(f"[{name}]\n\n" + "".join(f"{line}\n" for line in lines) for name, lines in sections.items())


def _values(given: Sequence[str]) -> str:
    named = [one for one in given if one]
    return f", Value:{'|'.join(named)}" if named else ""
