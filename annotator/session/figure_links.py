"""What figures are tied to in a document: the event that they fill a role of, and figures that tell the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from annotator.domain.annotations import EventMention, Figure, Relation, State
from annotator.domain.document import Document
from annotator.domain.edits import Edit, EditError
from annotator.domain.findings import SAME_AS
from annotator.domain.matching import USUAL, find_matches
from annotator.domain.schema import AnnotationSchema, EventRole
from annotator.domain.span import Span
from annotator.session import event_building
from annotator.session.event_building import Filling
from annotator.session.figure_editing import figure_of


@dataclass(frozen=True, slots=True)
class FigureLinks:
    """By the figure's id: the first event that it fills a role of, and the number of its group of the same."""

    events: Mapping[str, EventMention]
    groups: Mapping[str, int]


def links_of(document: Document) -> FigureLinks:
    """What every figure of a document is tied to."""
    events: dict[str, EventMention] = {}
    pairs: list[tuple[str, str]] = []
    for one in document.visible():
        if isinstance(one, EventMention):
            for argument in document.arguments_of(one):
                if isinstance(argument.filler, str):
                    events.setdefault(argument.filler, one)
        elif isinstance(one, Relation) and one.type == SAME_AS and one.state is not State.SUGGESTED:
            pairs.append((one.source, one.target))
    return FigureLinks(events, _groups(document, pairs))


def _groups(document: Document, pairs: list[tuple[str, str]]) -> dict[str, int]:
    """A number from 1 for each set of figures that links make one."""
    heads: dict[str, str] = {}
    for one, other in pairs:
        if isinstance(document.get(one), Figure) and isinstance(document.get(other), Figure):
            kept, dropped = heads.setdefault(one, one), heads.setdefault(other, other)
            heads = {key: kept if head == dropped else head for key, head in heads.items()}
    numbers = {head: number for number, head in enumerate(dict.fromkeys(heads.values()), 1)}
    return {key: numbers[head] for key, head in heads.items()}


def possible_events(document: Document, schema: AnnotationSchema, figure_id: str) -> list[EventMention]:
    """The events of which the figure may fill a role, in text order."""
    figure = figure_of(document, figure_id)
    return [one for one in document.events() if _role_for(schema, one, figure) is not None]


def _role_for(schema: AnnotationSchema, event: EventMention, figure: Figure) -> EventRole | None:
    event_type = schema.event(event.type)
    able = [role for role in event_type.roles if role.takes(figure)] if event_type else []
    return next((role for role in able if figure.role in role.figures), able[0] if able else None)


def with_event(document: Document, schema: AnnotationSchema, figure_id: str, event_id: str) -> Edit:
    """The edit that makes a figure fill the role of an event that it fits; EditError where there is none."""
    figure = figure_of(document, figure_id)
    event = event_building.event_of(document, event_id)
    role = _role_for(schema, event, figure)
    if role is None:
        raise EditError(f"{schema.look_of(event).name} has no role for this figure.")
    return event_building.filled(document, schema, Filling(event_id, role.id), figure)


def without_event(document: Document, figure_id: str) -> Edit:
    """The edit that takes a figure out of the event whose role it fills; EditError where it fills none."""
    event = links_of(document).events.get(figure_id)
    if event is None:
        raise EditError("This figure fills no role of an event.")
    argument = next(one for one in event.arguments if one.filler == figure_id)
    return event_building.emptied(document, event.id, argument)


def words_near(document: Document, figure_id: str, typed: str) -> Span | None:
    """The place of typed words that is nearest to a figure; None for nothing typed, EditError where they are not."""
    if not typed.strip():
        return None
    at = figure_of(document, figure_id).spans[0]
    found = find_matches(document.article.text, typed.strip(), USUAL)
    if not found:
        raise EditError(f"“{typed.strip()}” does not stand in this article.")
    return min(found, key=lambda span: max(span.start - at.end, at.start - span.end))
