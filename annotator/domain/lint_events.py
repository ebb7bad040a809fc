"""Findings about events: fillers that a role refuses, empty required roles, far arguments; and unknown types."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.domain.annotations import Annotation, Argument, EventMention, Figure, Mention, Relation
from annotator.domain.coverage import Paragraphs
from annotator.domain.findings import SAME_AS, Finding, Kind, Live, finding, place_of
from annotator.domain.schema import AnnotationSchema, EventRole, EventType
from annotator.domain.span import Span, hull

FARTHEST = 1
"""Paragraphs between an event's words and an argument that need no second look."""


def roles_against_events(live: Live, schema: AnnotationSchema) -> Iterator[Finding]:
    """Arguments in roles that the event's type lacks, or that the role does not take."""
    for event in live.events:
        event_type = schema.event(event.type)
        for argument in event.arguments:
            why = _refused(live, schema, event_type, argument) if event_type else None
            if why:
                filler = argument.filler
                ids = (event.id, filler) if isinstance(filler, str) else (event.id,)
                yield finding(Kind.ROLE_AGAINST_EVENT, ids, _place(live, argument) or place_of(event), why)


def _refused(live: Live, schema: AnnotationSchema, event_type: EventType, argument: Argument) -> str | None:
    role = event_type.role(argument.role)
    name = event_type.look.name
    if role is None:
        return f"{name} has no role “{argument.role}”." if _is_known(schema, argument.role) else None
    if isinstance(argument.filler, Span):
        words = argument.filler.surface(live.text)
        return None if role.takes(None) else f"“{words}” are plain words; {name}: {role.name} takes none."
    filler = live.get(argument.filler)
    if filler is None or role.takes(filler) or not _has_known_type(schema, filler):
        return None
    return f"“{live.words(filler)}” ({_type_name(schema, filler)}) cannot be {role.name.lower()} of {name}."


def _is_known(schema: AnnotationSchema, role_id: str) -> bool:
    return any(event.role(role_id) for event in schema.events)


def _type_name(schema: AnnotationSchema, one: Annotation) -> str:
    if isinstance(one, Figure):
        role = schema.figure_role(one.role)
        return f"figure: {role.name.lower()}" if role else "figure"
    return schema.look_of(one).name


def missing_required_roles(live: Live, schema: AnnotationSchema) -> Iterator[Finding]:
    """Required roles that nothing fills."""
    for event in live.events:
        event_type = schema.event(event.type)
        filled = {argument.role for argument in event.arguments}
        for role in event_type.roles if event_type else ():
            if role.required and role.id not in filled:
                yield finding(Kind.MISSING_REQUIRED_ROLE, (event.id,), place_of(event), _lacks(live, event, role))


def _lacks(live: Live, event: EventMention, role: EventRole) -> str:
    what = f"“{live.words(event)}”" if event.spans else "The event without a trigger"
    return f"{what} has no {role.name.lower()}, which this type requires."


def arguments_far_away(live: Live) -> Iterator[Finding]:
    """Arguments two or more paragraphs away from the trigger; a later toll goes to the nearest telling."""
    paragraphs = Paragraphs(live.text)
    for event in live.events:
        for argument in event.arguments if event.spans else ():
            place = _place(live, argument)
            if place is None:
                continue
            away = abs(paragraphs.number_of(place.start) - paragraphs.number_of(hull(event.spans).start))
            if away > FARTHEST and not _is_later_toll(live, event, argument):
                ids = (event.id, argument.filler) if isinstance(argument.filler, str) else (event.id,)
                message = f"“{place.surface(live.text)}” ({argument.role}) stands {away} paragraphs from the event."
                yield finding(Kind.ARGUMENT_FAR_AWAY, ids, place, message)


def _is_later_toll(live: Live, event: EventMention, argument: Argument) -> bool:
    """Whether it is a figure, and the same event is not told nearer to it."""
    figure = live.get(argument.filler) if isinstance(argument.filler, str) else None
    if not isinstance(figure, Figure):
        return False
    told = [one for one in _tellings(live, event) if one.spans]
    return min(told, key=lambda one: _gap(hull(one.spans), hull(figure.spans))).spans == event.spans


def _tellings(live: Live, event: EventMention) -> list[EventMention]:
    """The event mentions that tell the same event, itself first."""
    linked = {end for link in live.relations if link.type == SAME_AS for end in _across(link, event.id)}
    others = [one for one in live.events if one.id in linked or (one.event and one.event == event.event)]
    return [event, *(one for one in others if one.id != event.id)]


def _across(link: Relation, end: str) -> tuple[str, ...]:
    ends = (link.source, link.target)
    return ends if end in ends else ()


def _gap(one: Span, other: Span) -> int:
    return max(one.start, other.start) - min(one.end, other.end)


def _place(live: Live, argument: Argument) -> Span | None:
    if isinstance(argument.filler, Span):
        return argument.filler
    filler = live.get(argument.filler)
    return place_of(filler) if filler else None


def unknown_types(live: Live, schema: AnnotationSchema) -> Iterator[Finding]:
    """Types and roles that the schema does not have."""
    for one in live.all:
        if not _has_known_type(schema, one):
            what = one.role if isinstance(one, Figure) else one.type
            yield finding(Kind.UNKNOWN_TYPE, (one.id,), place_of(one), f"The schema has no type “{what}”.")
        for argument in one.arguments if isinstance(one, EventMention) else ():
            if not _is_known(schema, argument.role):
                message = f"The schema has no role “{argument.role}”."
                yield finding(Kind.UNKNOWN_TYPE, (one.id,), _place(live, argument) or place_of(one), message)


def _has_known_type(schema: AnnotationSchema, one: Annotation) -> bool:
    match one:
        case Mention():
            return schema.entity(one.type) is not None
        case EventMention():
            return schema.event(one.type) is not None
        case Figure():
            return one.role is None or schema.figure_role(one.role) is not None
        case Relation():
            return any(known.id == one.type for known in schema.relations)
