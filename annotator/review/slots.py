"""What can differ between two annotations of the same thing: words, type and every other slot, as comparable values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping
from dataclasses import replace
from typing import Any, cast

from annotator.domain.annotations import (
    Annotation,
    Argument,
    Attributes,
    EventMention,
    Figure,
    Mention,
    Quantity,
    Relation,
)
from annotator.domain.document import Document
from annotator.domain.quantity import quantity_text
from annotator.domain.span import Span, Spans
from annotator.review.passes import argument_key

WORDS, TYPE = "words", "type"
ARGUMENT, ATTRIBUTE = "argument:", "attribute:"
ROLE_SLOTS = frozenset({"role", "from", "to"})

Slots = dict[str, Hashable]
"""Comparable values by the slot's name; what nobody said is left out."""

FIGURE_SLOTS = (
    *("kind", "unit", "currency", "per", "counted", "concept", "property", "of_whole"),
    *("role", "attribution", "certainty"),
)
QUANTITY_SLOTS = ("value", "low", "high", "low_open", "high_open")
"""Fields that are one slot, `value`: a bound without the others says nothing."""


def slots_of(document: Document, annotation: Annotation) -> Slots:
    """Every slot of an annotation."""
    match annotation:
        case Mention():
            slots: Slots = {WORDS: annotation.spans, TYPE: annotation.type}
        case Figure():
            slots = _figure_slots(annotation)
        case EventMention():
            slots = _event_slots(document, annotation)
        case Relation():
            return {TYPE: annotation.type, "from": _end(document, annotation.source)} | {
                "to": _end(document, annotation.target)
            }
    return slots | {f"{ATTRIBUTE}{name}": value for name, value in annotation.attributes}


def _figure_slots(figure: Figure) -> Slots:
    quantity = figure.quantity
    slots: Slots = {WORDS: figure.spans}
    slots |= {name: getattr(figure, name) for name in FIGURE_SLOTS if getattr(figure, name) is not None}
    slots["value"] = tuple(getattr(quantity, name) for name in QUANTITY_SLOTS)
    return slots | {"modifier": quantity.modifier, "change": quantity.change}


def _event_slots(document: Document, event: EventMention) -> Slots:
    slots: Slots = {WORDS: event.spans, TYPE: event.type, "factuality": event.factuality, "polarity": event.polarity}
    fillers: dict[str, list[tuple[Spans, str]]] = defaultdict(list)
    for argument in event.arguments:
        fillers[argument.role].append(argument_key(document, argument))
    return slots | {f"{ARGUMENT}{role}": tuple(sorted(some)) for role, some in fillers.items()}


def _end(document: Document, annotation_id: str) -> Hashable:
    found = document.annotations.get(annotation_id)
    return (type(found).__name__, found.spans) if found is not None else ("", ())


def with_slot(base: Annotation, slot: str, other: Annotation) -> Annotation:
    """`base` with one slot as `other` has it; both are of one kind. Roles' fillers are taken as they stand."""
    match base, other:
        case (Figure(), Figure()) if slot == "value":
            taken = {name: getattr(other.quantity, name) for name in QUANTITY_SLOTS}
            return replace(base, quantity=replace(base.quantity, **taken), normalized=other.normalized)
        case (Figure(), Figure()) if slot in ("modifier", "change"):
            return replace(base, quantity=replace(base.quantity, **{slot: getattr(other.quantity, slot)}))
        case (EventMention(), EventMention()) if slot.startswith(ARGUMENT):
            return replace(base, arguments=_with_role(base, slot.removeprefix(ARGUMENT), other))
        case _:
            pass
    if slot == WORDS:
        return replace(base, spans=other.spans)
    if slot in ("from", "to"):
        field = {"from": "source", "to": "target"}[slot]
        return replace(base, **{field: getattr(other, field)})
    if slot.startswith(ATTRIBUTE):
        return replace(base, **{"attributes": _with_attribute(base, slot.removeprefix(ATTRIBUTE), other)})
    return replace(base, **{slot: getattr(other, slot)})


def _with_role(base: EventMention, role: str, other: EventMention) -> tuple[Argument, ...]:
    kept = [one for one in base.arguments if one.role != role]
    return tuple(kept + [one for one in other.arguments if one.role == role])


def _with_attribute(base: Annotation, name: str, other: Annotation) -> Attributes:
    own = dict(cast(Attributes, getattr(base, "attributes", ())))
    theirs = dict(cast(Attributes, getattr(other, "attributes", ())))
    own.pop(name, None)
    return tuple(sorted({**own, **({name: theirs[name]} if name in theirs else {})}.items()))


def slot_text(slot: str, value: Hashable | None, text: str) -> str:
    """What a slot holds, for a person: words of the text, a reading, a name; "" for nothing."""
    if value is None or value == ():
        return ""
    if slot == "value":
        return quantity_text(Quantity(*cast(tuple[Any, ...], value)))
    if slot.startswith(ARGUMENT):
        fillers = cast(tuple[tuple[Spans, str], ...], value)
        return "; ".join(_words(words, text) or kind or "…" for words, kind in fillers)
    if slot in ("from", "to"):
        return _words(cast(tuple[str, Spans], value)[1], text)
    if isinstance(value, Span):
        return value.surface(text)
    if slot == WORDS:
        return _words(cast(Spans, value), text)
    return str(value).replace("_", " ")


def _words(spans: Spans, text: str) -> str:
    return " … ".join(span.surface(text) for span in spans)


NAMES: Mapping[str, str] = {"of_whole": "part of", "per": "per", "from": "from", "to": "to"}


def slot_name(slot: str) -> str:
    """A slot's name for a person."""
    return NAMES.get(slot) or slot.removeprefix(ARGUMENT).removeprefix(ATTRIBUTE).replace("_", " ")
