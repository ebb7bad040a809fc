"""The page of the default schema."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from pages.markdown import code, codes, page, plain, table

if TYPE_CHECKING:
    from annotator.domain.schema import AnnotationSchema, EntityType, EventRole, EventType, FigureType


def schema_page() -> str:
    """The default schema in full."""
    from annotator.session.workspace import default_schema

    schema = default_schema()
    return page(
        f"The default schema: {schema.title}",
        f"`{schema.label}`. {plain(schema.description)}",
        "In the examples, brackets show what is marked. `dateline schema show` prints this schema, and "
        "`dateline schema check FILE` checks one of your own; a schema is one TOML file, and this one is "
        "`resources/schemas/conflict-and-protest.toml`.",
        "## Entity types",
        *(_type(one) for one in schema.entities),
        "## Figures",
        _type(schema.figure),
        table(("Figure role", "Unit", "Kinds", "Means"), _figure_roles(schema)),
        "## Event types",
        "Every event also has a factuality: asserted, planned, hypothetical or negated. A role marked *required* must "
        "be filled, one marked *once* takes a single filler, all others take several.",
        *(_event(schema, one) for one in schema.events),
        "## Roles\n\nEach role means the same in every event type.",
        table(("Role", "Means"), ((f"{one.name} (`{one.id}`)", plain(one.definition)) for one in _roles(schema))),
        "## Relations",
        table(("Relation", "Joins", "Means"), _relations(schema)),
        "## Attributes",
        table(("Attribute", "Of", "Values", "Means"), _attributes(schema)),
    )


def _type(one: EntityType | FigureType | EventType) -> str:
    named = code(getattr(one, "id", "figure"))
    head = f"### {one.look.name}\n\n{named}, key `{one.look.key.upper()}`, chip `{one.look.short}`. "
    examples = "\n".join(f"- {plain(example)}" for example in one.guidance.examples)
    return f"{head}{plain(one.guidance.definition)}" + (f"\n\n{examples}" if examples else "")


def _figure_roles(schema: AnnotationSchema) -> Iterator[tuple[str, str, str, str]]:
    for role in schema.figure.roles:
        means = " ".join((role.guidance.definition, *(f"“{example}”" for example in role.guidance.examples)))
        yield f"{role.name} (`{role.id}`)", code(role.unit) if role.unit else "", ", ".join(role.kinds), plain(means)


def _event(schema: AnnotationSchema, event: EventType) -> str:
    rows = ((_limited(role), _fillers(schema, role)) for role in event.roles)
    return f"{_type(event)}\n\n{table(('Role', 'Filled by'), rows)}"


def _limited(role: EventRole) -> str:
    limits = [word for word, holds in (("required", role.required), ("once", not role.multiple)) if holds]
    return f"{role.name} (*{', '.join(limits)}*)" if limits else role.name


def _fillers(schema: AnnotationSchema, role: EventRole) -> str:
    names = [one.look.name for one in schema.entities if one.id in role.mentions]
    names += [f"figure: {one.name.lower()}" for one in schema.figure.roles if one.id in role.figures]
    names += [one.look.name for one in schema.events if one.id in role.events]
    return ", ".join(names + (["any words"] if role.spans else []))


def _roles(schema: AnnotationSchema) -> Iterable[EventRole]:
    return {role.id: role for event in schema.events for role in event.roles}.values()


def _relations(schema: AnnotationSchema) -> Iterator[tuple[str, str, str]]:
    for one in schema.relations:
        joins = f"{', '.join(one.sources)} {'↔' if one.symmetric else '→'} {', '.join(one.targets)}"
        yield f"{one.name} (`{one.id}`)", joins, plain(one.definition)


def _attributes(schema: AnnotationSchema) -> Iterator[tuple[str, str, str, str]]:
    for one in schema.attributes:
        values = codes(one.values) or "any text"
        yield f"{one.name} (`{one.id}`)", one.on, values + (" (several)" if one.multiple else ""), plain(one.definition)
