"""What a type key means where the person stands: a new annotation, or another type for the one under the caret."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from annotator.domain.annotations import (
    Annotation,
    EventMention,
    Figure,
    Mention,
    Origin,
    OriginKind,
    Quantity,
    Spanned,
    State,
    with_references,
)
from annotator.domain.document import Document
from annotator.domain.edits import Accept, Create, Edit, EditError, Remove, Revise, SetComments, Several
from annotator.domain.quantity import read_quantity, with_change_of
from annotator.domain.schema import EntityType, EventType, FigureType
from annotator.domain.span import Span, Spans

AnyType = EntityType | FigureType | EventType


def label(
    document: Document, chosen: AnyType, selection: Span | None, current: Annotation | None, new_id: Callable[[], str]
) -> tuple[Edit, str]:
    """The edit of a type key, and the id of the annotation that is current after it.

    With a selection it labels the selection; else it relabels the current annotation. EditError when there is neither.
    """
    if selection is None:
        if current is None or not current.spans or not isinstance(current, Mention | Figure | EventMention):
            raise EditError("Select some words first, or move the caret onto an annotation.")
        return _relabel(document, chosen, current, new_id)
    same = _same_place(document, chosen, (selection,))
    if same is not None:
        return _relabel(document, chosen, same, new_id)
    made = make(document, chosen, (selection,), new_id())
    return Create((made,), name=f"add {chosen.look.name.lower()}"), made.id


def _same_place(document: Document, chosen: AnyType, spans: Spans) -> Spanned | None:
    """An annotation that covers exactly the selection and is of the kind that the key gives."""
    kind = {EntityType: Mention, FigureType: Figure, EventType: EventMention}[type(chosen)]
    start = spans[0].start
    for known in (document.suggestions, document.annotations):
        for one in known.values():
            if not one.spans or one.spans[0].start != start:  # the cheap comparison first: there are thousands
                continue
            if isinstance(one, kind) and one.spans == spans and one.state is not State.REJECTED:
                return one
    return None


def _relabel(document: Document, chosen: AnyType, current: Spanned, new_id: Callable[[], str]) -> tuple[Edit, str]:
    match chosen, current:
        case EntityType(), Mention():
            return _retyped(current, replace(current, type=chosen.id)), current.id
        case EventType(), EventMention():
            kept = tuple(one for one in current.arguments if chosen.role(one.role))
            return _retyped(current, replace(current, type=chosen.id, arguments=kept)), current.id
        case FigureType(), Figure():
            return _retyped(current, current), current.id
        case _:
            made = make(document, chosen, current.spans, new_id())
            if isinstance(chosen, EventType):  # a mention stays what it is when its words also tell an event
                return Create((made,), name=f"add {chosen.look.name.lower()}"), made.id
            edits = (Create((made,)), *_led_to(document, current.id, made.id), Remove((current.id,)))
            return Several(edits, name=f"change to {chosen.look.name.lower()}"), made.id


def _led_to(document: Document, before: str, after: str) -> Iterator[Edit]:
    """What points to an annotation, and remarks on it, go to the one of another kind that takes its place."""
    pointing = [one for one in document.referring_to(before) if one.state is not State.REJECTED]
    if pointing:
        yield Revise(tuple(with_references(one, {before: after}) for one in pointing))
    if any(one.on == before for one in document.comments):
        yield SetComments(tuple(replace(one, on=after) if one.on == before else one for one in document.comments))


def _retyped(before: Spanned, after: Spanned) -> Edit:
    """The same type again is a plain acceptance of a suggestion, not a correction."""
    if before == after and before.state is State.SUGGESTED:
        return Accept((before.id,))
    return Revise((after,), name="change type")


def make(document: Document, chosen: AnyType, spans: Spans, annotation_id: str) -> Spanned:
    """A new annotation of a type, made by the document's annotator; a figure is read from its words."""
    origin = Origin(OriginKind.HUMAN, document.annotator)
    match chosen:
        case EntityType():
            return Mention(annotation_id, spans, chosen.id, State.CREATED, origin)
        case EventType():
            return EventMention(annotation_id, spans, chosen.id, State.CREATED, origin)
        case FigureType():
            return _read_figure(document, Figure(annotation_id, spans, State.CREATED, origin))


def _read_figure(document: Document, figure: Figure) -> Figure:
    words = " ".join(span.surface(document.article.text) for span in figure.spans)
    reading = read_quantity(words)
    if reading is None or any(character.isdigit() for character in reading.rest):  # a score, a date: not one number
        return replace(figure, quantity=Quantity())
    unit = reading.unit
    return replace(figure, quantity=reading.quantity, kind=reading.kind, unit=unit, currency=reading.currency)


def read_again(document: Document, figure: Figure) -> Figure:
    """The figure with its value, unit and kind read anew from its words, after its edges moved.

    What the words do not say stays: a unit such as `person`, and the direction that a sentence gives.
    """
    fresh = _read_figure(document, figure)
    if fresh.quantity == Quantity() and figure.quantity != Quantity():
        return figure
    if fresh.kind is figure.kind:
        fresh = replace(fresh, unit=fresh.unit or figure.unit, currency=fresh.currency or figure.currency)
    return replace(fresh, quantity=with_change_of(fresh.quantity, figure.quantity))
