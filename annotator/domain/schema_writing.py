"""Writes a schema as the TOML that `parse_schema` reads."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from annotator.domain.schema import (
    AnnotationSchema,
    AttributeType,
    EventRole,
    EventType,
    Guidance,
    RelationType,
    TypeLook,
)

Value = str | bool | tuple[str, ...]
Row = tuple[str, Value]
NEEDED = ("id", "name", "title", "short", "key")


def write_schema(schema: AnnotationSchema) -> str:
    """The schema's TOML, below the remarks that its source begins with: they may say whose names it uses."""
    blocks = [
        "\n".join(_remarks(schema.source)),
        _lines((("name", schema.name), ("title", schema.title), ("version", schema.version))),
        _lines((("description", schema.description),)),
        *(
            _table(f"[role.{_key(one.id)}]", (("name", one.name), ("definition", one.definition)))
            for one in roles(schema)
        ),
        *(
            _table("[[entity]]", (("id", one.id), *_look(one.look), *_guidance(one.guidance)))
            for one in schema.entities
        ),
        _table("[figure]", (*_look(schema.figure.look), *_guidance(schema.figure.guidance))),
        *(
            _table(
                "[[figure.role]]",
                (("id", one.id), ("name", one.name), *_guidance(one.guidance), *_measure(one.unit, one.kinds)),
            )
            for one in schema.figure.roles
        ),
        *(_event(one) for one in schema.events),
        *(_table("[[relation]]", _relation(one)) for one in schema.relations),
        *(_table("[[attribute]]", _attribute(one)) for one in schema.attributes),
    ]
    return "\n\n".join(block for block in blocks if block) + "\n"


def roles(schema: AnnotationSchema) -> list[EventRole]:
    """One of each role, as several event types may share its name and definition."""
    found: dict[str, EventRole] = {}
    for event in schema.events:
        for role in event.roles:
            found.setdefault(role.id, role)
    return list(found.values())


def _remarks(source: str) -> Iterator[str]:
    for line in source.splitlines():
        if not line.startswith("#"):
            return
        yield line.rstrip()


def _table(heading: str, rows: Iterable[Row]) -> str:
    return f"{heading}\n{_lines(rows)}"


def _lines(rows: Iterable[Row]) -> str:
    """One line for each value; what is empty or false needs none, but for names."""
    return "\n".join(f"{name} = {_value(value)}" for name, value in rows if value or name in NEEDED)


def _value(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _text(value)
    if sum(map(len, value)) > 90:
        return "[\n" + "".join(f"  {_text(one)},\n" for one in value) + "]"
    return f"[{', '.join(map(_text, value))}]"


def _text(value: str) -> str:
    """A basic string of TOML: JSON's escapes are its own, but for DEL."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _key(name: str) -> str:
    bare = name.replace("-", "").replace("_", "")
    return name if bare.isascii() and bare.isalnum() else _text(name)


def _look(look: TypeLook) -> tuple[Row, ...]:
    return (("name", look.name), ("short", look.short), ("key", look.key), ("colour", look.colour))


def _guidance(guidance: Guidance) -> tuple[Row, ...]:
    return (("definition", guidance.definition), ("examples", guidance.examples))


def _measure(unit: str | None, kinds: tuple[str, ...]) -> tuple[Row, ...]:
    return (("unit", unit or ""), ("kinds", kinds))


def _event(event: EventType) -> str:
    head = _table("[[event]]", (("id", event.id), *_look(event.look), *_guidance(event.guidance)))
    lines = "".join(f"  {_role(role)},\n" for role in event.roles)
    return f"{head}\nroles = [\n{lines}]" if lines else head


def _role(role: EventRole) -> str:
    rows: tuple[Row, ...] = (
        *(("id", role.id), ("mentions", role.mentions), ("figures", role.figures), ("events", role.events)),
        *(("spans", role.spans), ("required", role.required), ("multiple", role.multiple)),
    )
    inside = ", ".join(f"{name} = {_flat(value)}" for name, value in rows if value)
    return f"{{ {inside} }}"


def _flat(value: Value) -> str:
    return f"[{', '.join(map(_text, value))}]" if isinstance(value, tuple) else _value(value)


def _relation(one: RelationType) -> tuple[Row, ...]:
    ends: tuple[Row, ...] = (("from", one.sources), ("to", one.targets))
    return (("id", one.id), ("name", one.name), *ends, ("symmetric", one.symmetric), ("definition", one.definition))


def _attribute(one: AttributeType) -> tuple[Row, ...]:
    said: tuple[Row, ...] = (("values", one.values), ("multiple", one.multiple), ("definition", one.definition))
    return (("id", one.id), ("name", one.name), ("on", one.on), *said)
