"""Turns the type names of other tools into those of the schema; pure, so that a preview and an import agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from annotator.domain.annotations import (
    Annotation,
    Argument,
    EventMention,
    Figure,
    Mention,
    Relation,
    references,
    type_of,
)
from annotator.domain.schema import AnnotationSchema
from annotator.exchange.building import read_figure
from annotator.exchange.format import Labelled

DROP = ""
"""What a type is mapped to that is not wanted."""
EVENT, FIGURE = "event:", "figure"
"""Targets that make another kind of a mention: `event:injure`, `figure` or `figure:killed`."""


@dataclass(frozen=True, slots=True)
class Mapped:
    """A text with its types mapped, and what the mapping did not know."""

    labelled: Labelled
    unknown: Counter[str]
    """Types that the mapping does not name and the schema does not have; they were left as they are."""
    dropped: Counter[str]
    """Types that the mapping drops, and what hung on such annotations."""


def map_types(labelled: Labelled, mapping: Mapping[str, str], schema: AnnotationSchema | None = None) -> Mapped:
    """The same text with mapped types; relations become arguments where their source became an event."""
    known = known_types(schema) | set(mapping.values()) if schema else set(mapping.values())
    unknown: Counter[str] = Counter()
    dropped: Counter[str] = Counter()
    kept: dict[str, Annotation] = {}
    for one in labelled.annotations:
        name = type_of(one)
        target = mapping.get(name, name)
        if target == DROP:
            dropped[name] += 1
            continue
        if name not in mapping and target not in known and not (isinstance(one, Figure) and name == FIGURE):
            unknown[name] += 1
        kept[one.id] = _retyped(one, target, labelled.text)
    made_events = {one.id for one in labelled.annotations if _became_event(one, kept.get(one.id))}
    kept = _with_arguments(kept, made_events)
    kept, cut = _without_loose_ends(kept)
    return Mapped(replace(labelled, annotations=tuple(kept.values())), unknown, dropped + cut)


def _retyped(one: Annotation, target: str, text: str) -> Annotation:
    if isinstance(one, Mention) and target.startswith(EVENT):
        kind = target.removeprefix(EVENT)
        return EventMention(one.id, one.spans, kind, one.state, one.origin, attributes=one.attributes)
    if isinstance(one, Mention) and (target == FIGURE or target.startswith(FIGURE + ":")):
        role = target.partition(":")[2] or None
        read = read_figure(one.id, one.spans, text, one.origin, role)
        return replace(read, state=one.state, attributes=one.attributes)
    if isinstance(one, Figure):
        return replace(one, role=None if target == FIGURE else target.removeprefix(FIGURE + ":"))
    return replace(one, type=target.removeprefix(EVENT))


def _became_event(before: Annotation, after: Annotation | None) -> bool:
    return isinstance(after, EventMention) and not isinstance(before, EventMention)


def _with_arguments(kept: Mapping[str, Annotation], events: set[str]) -> dict[str, Annotation]:
    """Relations from mentions that became events are their arguments."""
    made = dict(kept)
    for one in kept.values():
        source = made.get(one.source) if isinstance(one, Relation) and one.source in events else None
        if isinstance(one, Relation) and isinstance(source, EventMention):
            made[source.id] = replace(source, arguments=(*source.arguments, Argument(one.type, one.target)))
            del made[one.id]
    return made


def _without_loose_ends(kept: Mapping[str, Annotation]) -> tuple[dict[str, Annotation], Counter[str]]:
    """What points to a dropped annotation goes too: arguments, and relations whole."""
    made = dict(kept)
    cut: Counter[str] = Counter()
    while loose := [one for one in made.values() if isinstance(one, Relation) and not _all_there(one, made)]:
        for one in loose:
            cut[one.type] += 1
            del made[one.id]
    for one in [one for one in made.values() if isinstance(one, EventMention) and not _all_there(one, made)]:
        arguments = tuple(a for a in one.arguments if not isinstance(a.filler, str) or a.filler in made)
        cut[f"arguments of {one.type}"] += len(one.arguments) - len(arguments)
        made[one.id] = replace(one, arguments=arguments)
    return made, cut


def _all_there(one: Annotation, kept: Mapping[str, Annotation]) -> bool:
    return all(target in kept for target in references(one))


def known_types(schema: AnnotationSchema) -> set[str]:
    """Every type, figure role and relation of a schema."""
    named = (*schema.entities, *schema.figure.roles, *schema.events, *schema.relations)
    return {one.id for one in named}


SYNONYMS: Mapping[str, tuple[str, ...]] = {
    "person": ("per", "person", "people", "pers"),
    "organisation": ("org", "organization", "organisation", "company"),
    "place": ("loc", "location", "place", "gpe", "fac", "facility"),
}
"""Names under which common sets have the types that nearly every schema has."""


def suggest_mapping(types: Iterable[str], schema: AnnotationSchema) -> dict[str, str]:
    """A mapping for the types of which it is plain what they are; the others are for a person to map."""
    by_name = {_plain(one.id): one.id for one in (*schema.entities, *schema.figure.roles)}
    by_name |= {_plain(one.look.name): one.id for one in schema.entities}
    events = {_plain(one.id): EVENT + one.id for one in schema.events}
    found: dict[str, str] = {}
    for name in types:
        plain = _plain(name)
        if plain in by_name:
            found[name] = by_name[plain]
        elif plain in events:
            found[name] = events[plain]
        elif synonym := next((one for one in _synonyms(plain) if one in by_name), None):
            found[name] = by_name[synonym]
    return found


def _synonyms(plain: str) -> list[str]:
    return [one for kind, names in SYNONYMS.items() if plain in names for one in (kind, *names)]


def _plain(name: str) -> str:
    return "".join(one for one in name.lower() if one.isalnum())
