"""annotation.conf: the types that brat will find in a folder, and those of the schema."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from annotator.domain.schema import AnnotationSchema
from annotator.exchange.format import ExchangeError
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


# --- brat's own rules -------------------------------------------------------------------------------------------------

_SECTION = re.compile(r"^\[(\w+)\]\n((?:(?!\[\w+\]).*\n?)*)", re.MULTILINE)
_KIND = re.compile(r"([TRA])\d+\t(\S+)|(E)\d+\t(\S+):T\d+")
SECTIONS = {"T": ("entities", "events"), "E": ("events",), "R": ("relations",), "A": ("attributes",)}


def types_in(conf: str) -> Mapping[str, frozenset[str]]:
    """The types that a configuration knows, by section; raises ExchangeError when a section is missing."""
    found = {
        name: frozenset(line.split("\t")[0].strip() for line in lines.split("\n") if line.strip())
        for name, lines in _SECTION.findall(conf)
    }
    missing = {"entities", "relations", "events", "attributes"} - found.keys()
    if missing:
        raise ExchangeError(f"annotation.conf has no section {min(missing)}.")
    return found


def check_types(ann: str, known: Mapping[str, frozenset[str]]) -> None:
    """Raises ExchangeError for the first type of an .ann that its configuration does not know: brat hides those."""
    for line in ann.split("\n"):
        match = _KIND.match(line)
        letter, name = (match[1] or match[3], match[2] or match[4]) if match else ("", "")
        if match and not any(name in known[one] for one in SECTIONS[letter]):
            raise ExchangeError(f"annotation.conf does not know the type {name!r}.")
