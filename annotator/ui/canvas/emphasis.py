"""What stands out on the canvas for where the desk's cursor is. No Qt."""

from __future__ import annotations

from annotator.domain.annotations import EventMention, Relation
from annotator.domain.span import Span, hull
from annotator.session import role_acts
from annotator.session.desk import Desk
from annotator.ui.canvas.painting import Emphasis


def emphasis_of(desk: Desk, matches: tuple[Span, ...] = ()) -> Emphasis:
    """The selection, the current annotation, the candidates' digits, and the roles of the event in view."""
    event = _event_in_view(desk)
    roles, spans = _roles(desk, event) if event else ({}, {})
    candidates = role_acts.candidates(desk) if desk.filling else []
    return Emphasis(
        selection=desk.cursor.selection,
        current=desk.filling.event if desk.filling else desk.current_id,
        badges={one.id: number for number, one in enumerate(candidates, 1)},
        roles=roles,
        role_spans=spans,
        matches=matches,
        link_from=hull(event.spans) if event and event.spans else None,
        link_to=_fillers(desk, event) if event else (),
    )


def _event_in_view(desk: Desk) -> EventMention | None:
    wanted = desk.filling.event if desk.filling else desk.current_id
    found = desk.document.get(wanted) if wanted else None
    return found if isinstance(found, EventMention) else None


def _roles(desk: Desk, event: EventMention) -> tuple[dict[str, str], dict[Span, str]]:
    by_id: dict[str, str] = {}
    by_span: dict[Span, str] = {}
    event_type = desk.schema.event(event.type)
    for argument in event.arguments:
        role = event_type.role(argument.role) if event_type else None
        name = role.name if role else argument.role
        if isinstance(argument.filler, str):
            by_id[argument.filler] = name
        else:
            by_span[argument.filler] = name
    return by_id, by_span


def _fillers(desk: Desk, event: EventMention) -> tuple[Span, ...]:
    spans: list[Span] = []
    for argument in event.arguments:
        if isinstance(argument.filler, Span):
            spans.append(argument.filler)
            continue
        filler = desk.document.get(argument.filler)
        if filler is not None and not isinstance(filler, Relation) and filler.spans:
            spans.append(hull(filler.spans))
    return tuple(spans)
