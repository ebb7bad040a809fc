"""Fills the roles of an event: which annotations may, in which order they are offered, and the edits that do it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from annotator.domain.annotations import (
    Argument,
    EventMention,
    Factuality,
    Figure,
    Mention,
    Polarity,
    Spanned,
)
from annotator.domain.document import Document
from annotator.domain.edits import Edit, EditError, Revise
from annotator.domain.schema import AnnotationSchema, EventRole, EventType
from annotator.domain.span import Span, hull

MOST_CANDIDATES = 9
"""One for each digit key."""


@dataclass(frozen=True, slots=True)
class Filling:
    """The event that is being filled, and the role whose turn it is."""

    event: str
    role: str


def event_of(document: Document, event_id: str) -> EventMention:
    """The event with this id; EditError when it is gone."""
    event = document.get(event_id)
    if not isinstance(event, EventMention):
        raise EditError("This event is no longer in the document.")
    return event


def event_type_of(schema: AnnotationSchema, event: EventMention) -> EventType:
    """The event's type; EditError for a type that the schema lacks."""
    found = schema.event(event.type)
    if found is None:
        raise EditError(f"The schema has no event type {event.type}; choose another type for this event.")
    return found


def candidates(document: Document, schema: AnnotationSchema, filling: Filling) -> list[Spanned]:
    """What may fill the role, nearest to the trigger first, at most nine; what fills a role already is left out."""
    event = document.get(filling.event)
    if not isinstance(event, EventMention):
        return []
    event_type = schema.event(event.type)
    role = event_type.role(filling.role) if event_type else None
    return _ranked(document, event, role) if role else []


def takes(document: Document, schema: AnnotationSchema, filling: Filling | None, filler: Spanned) -> bool:
    """Whether an annotation may fill the role whose turn it is."""
    if filling is None:
        return False
    event_type = schema.event(event_of(document, filling.event).type)
    role = event_type.role(filling.role) if event_type else None
    return role is not None and role.takes(filler)


def _ranked(document: Document, event: EventMention, role: EventRole) -> list[Spanned]:
    taken = {event.id, *(argument.filler for argument in document.arguments_of(event))}
    able = [
        one
        for one in document.visible()
        if isinstance(one, Mention | Figure | EventMention) and one.spans and one.id not in taken and role.takes(one)
    ]
    return sorted(able, key=lambda one: _distance(document, event, one))[:MOST_CANDIDATES]


def _distance(document: Document, event: EventMention, one: Spanned) -> tuple[bool, int, int]:
    """Same paragraph first, then by characters between the words and the trigger."""
    if not event.spans:
        return (False, one.spans[0].start, 0)
    trigger, words = hull(event.spans), hull(one.spans)
    between = sorted((trigger, words))
    gap = document.article.text[between[0].end : between[1].start]
    return ("\n" in gap, len(gap), words.start)


def first_role(document: Document, schema: AnnotationSchema, event_id: str) -> Filling | None:
    """The first role that is empty and that something could fill."""
    return next_role(document, schema, Filling(event_id, ""), 1)


def next_role(
    document: Document, schema: AnnotationSchema, filling: Filling, direction: int, every: bool = False
) -> Filling | None:
    """The next (1) or previous (-1) role that is empty and has candidates.

    `every`: also roles that are filled, or that only plain words can fill.
    """
    event = event_of(document, filling.event)
    roles = event_type_of(schema, event).roles
    names = [role.id for role in roles]
    at = names.index(filling.role) if filling.role in names else (-1 if direction > 0 else len(names))
    order = range(at + 1, len(roles)) if direction > 0 else range(at - 1, -1, -1)
    taken = {argument.role for argument in document.arguments_of(event)}
    for role in (roles[index] for index in order):
        if every and (role.id in taken or role.spans or _ranked(document, event, role)):
            return Filling(event.id, role.id)
        if not every and role.id not in taken and _ranked(document, event, role):
            return Filling(event.id, role.id)
    return None


def filled(document: Document, schema: AnnotationSchema, filling: Filling, filler: Spanned | Span) -> Edit:
    """The edit that gives a role one more filler (a role for one filler: another one). EditError when it may not."""
    event = event_of(document, filling.event)
    role = event_type_of(schema, event).role(filling.role)
    if role is None:
        raise EditError(f"An event of this type has no role {filling.role}.")
    if not role.takes(None if isinstance(filler, Span) else filler):
        raise EditError(refusal(schema, role, filler))
    argument = Argument(role.id, filler if isinstance(filler, Span) else filler.id)
    if argument in event.arguments:
        raise EditError(f"This already fills the role {role.name}.")
    kept = event.arguments if role.multiple else tuple(one for one in event.arguments if one.role != role.id)
    return Revise((replace(event, arguments=(*kept, argument)),), name=f"fill {role.name.lower()}")


def refusal(schema: AnnotationSchema, role: EventRole, filler: Spanned | Span) -> str:
    """Why a filler may not have a role, and what may."""
    looks = [one.look.name for one in schema.entities if one.id in role.mentions]
    looks += [f"figure ({one.name.lower()})" for one in schema.figure.roles if one.id in role.figures]
    looks += [one.look.name for one in schema.events if one.id in role.events]
    looks += ["plain words"] if role.spans else []
    what = "Plain words" if isinstance(filler, Span) else schema.look_of(filler).name
    return f"{what} cannot be {role.name.lower()} here; it takes: {', '.join(looks) or 'nothing'}."


def complaint(document: Document, schema: AnnotationSchema, event: EventMention, argument: Argument) -> str | None:
    """Why an argument that is there may not be, as one sentence; None for one that may."""
    event_type = schema.event(event.type)
    role = event_type.role(argument.role) if event_type else None
    if event_type is None:
        return None
    if role is None:
        return f"{event_type.look.name} has no role {argument.role}."
    filler = argument.filler if isinstance(argument.filler, Span) else document.find_visible(argument.filler)
    is_known = isinstance(filler, Span | Mention | Figure | EventMention)
    if is_known and not role.takes(None if isinstance(filler, Span) else filler):
        return refusal(schema, role, filler)
    same = [one for one in document.arguments_of(event) if one.role == role.id]
    return None if role.multiple or same[:1] == [argument] else f"{role.name} takes one filler only."


def emptied(document: Document, event_id: str, argument: Argument) -> Edit:
    """The edit that takes an argument out of an event."""
    event = event_of(document, event_id)
    kept = tuple(one for one in event.arguments if one != argument)
    return Revise((replace(event, arguments=kept),), name=f"empty {argument.role}")


def with_polarity(document: Document, event_id: str, polarity: Polarity) -> Edit:
    """The edit that says whether the event is told as happening or as not happening."""
    return Revise((replace(event_of(document, event_id), polarity=polarity),), name="set polarity")


def with_factuality(document: Document, event_id: str, factuality: Factuality) -> Edit:
    """The edit that says whether the event is asserted, planned, hypothetical or negated."""
    return Revise((replace(event_of(document, event_id), factuality=factuality),), name="set factuality")
