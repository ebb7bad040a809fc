"""Rows to values, without records between: what is read for every annotation of a corpus.

What stands here is what `domain.records` makes of the same annotation's record: tests compare what is read with what
was written.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import TypeVar

from annotator.domain.annotations import (
    Annotation,
    Argument,
    Attributes,
    Certainty,
    Direction,
    EventMention,
    Factuality,
    Figure,
    FigureKind,
    Mention,
    Modifier,
    Normalized,
    Origin,
    OriginKind,
    Polarity,
    Quantity,
    Relation,
    State,
)
from annotator.domain.records import decode_attributes, decode_spans
from annotator.domain.span import Span, Spans
from annotator.store.fetching import Fetched, Row

Member = TypeVar("Member", bound=StrEnum)


class _Members(dict[str, Member]):
    """The members of an enumeration by their values; ValueError for another value, as the enumeration raises it."""

    def __init__(self, kind: type[Member]) -> None:
        super().__init__((one.value, one) for one in kind)
        self._kind = kind

    def __missing__(self, value: str) -> Member:
        return self._kind(value)


STATES, CERTAINTIES, FACTUALITIES = _Members(State), _Members(Certainty), _Members(Factuality)
KINDS, MODIFIERS, DIRECTIONS = _Members(FigureKind), _Members(Modifier), _Members(Direction)
POLARITIES = _Members(Polarity)


@lru_cache(maxsize=4096)
def _origin(kind: str, name: str, version: str | None, score: float | None) -> Origin:
    """The same value for all that one model or person made, unless each has a score of its own."""
    return Origin(OriginKind(kind), str(name), version, None if score is None else float(score))


def _attributes(stored: str) -> Attributes:
    return () if stored == "{}" else decode_attributes(json.loads(stored))


def _spans(start: int, end: int, fragments: str | None, words: str, text: str) -> Spans:
    if fragments or text[start:end] != words or len(words) != end - start:
        parts = json.loads(fragments) if fragments else None
        return decode_spans({"start": start, "end": end, "fragments": parts, "text": words}, text)
    return (Span(start, end),)


def _plain_span(start: int | None, end: int | None, text: str) -> Span | None:
    if start is None or end is None:
        return None
    span = Span(start, end)
    span.surface(text)  # raises where it leaves the text
    return span


def _number(stored: float | None) -> float | None:
    return None if stored is None else float(stored)


def _mention(row: Row, text: str) -> Mention:
    _, own, start, end, fragments, words, kind, attributes, entity, state, maker, name, version, score = row
    return Mention(
        str(own),
        _spans(start, end, fragments, words, text),
        str(kind),
        STATES[state],
        _origin(maker, name, version, score),
        _attributes(attributes),
        entity,
    )


def _figure(row: Row, text: str) -> Figure:
    _, own, start, end, fragments, words, kind, value, low, high, low_open, high_open, modifier, change = row[:14]
    unit, currency, per, normal_value, normal_unit, counted_start, counted_end, concept, property_ = row[14:23]
    whole_start, whole_end, role, said_start, said_end, certainty, attributes, state, *origin = row[23:]
    quantity = Quantity(
        *(_number(value), _number(low), _number(high), bool(low_open), bool(high_open)),
        MODIFIERS[modifier],
        DIRECTIONS[change],
    )
    return Figure(
        id=str(own),
        spans=_spans(start, end, fragments, words, text),
        state=STATES[state],
        origin=_origin(*origin),
        kind=KINDS[kind],
        quantity=quantity,
        unit=unit,
        currency=currency,
        per=per,
        normalized=None if normal_value is None else Normalized(float(normal_value), str(normal_unit)),
        counted=_plain_span(counted_start, counted_end, text),
        concept=concept,
        property=property_,
        of_whole=_plain_span(whole_start, whole_end, text),
        role=role,
        attribution=_plain_span(said_start, said_end, text),
        certainty=CERTAINTIES[certainty],
        attributes=_attributes(attributes),
    )


def decode_event(row: Row, text: str, arguments: tuple[Argument, ...]) -> EventMention:
    """An event mention, with the arguments that its own table has."""
    _, own, start, end, fragments, words, kind, factuality, polarity, attributes, event, state, *origin = row
    return EventMention(
        id=str(own),
        spans=() if start is None else _spans(start, end, fragments, words, text),
        type=str(kind),
        state=STATES[state],
        origin=_origin(*origin),
        arguments=arguments,
        factuality=FACTUALITIES[factuality],
        polarity=POLARITIES[polarity],
        attributes=_attributes(attributes),
        event=event,
    )


def _relation(row: Row, text: str) -> Relation:
    del text
    _, own, kind, source, target, state, *origin = row
    return Relation(str(own), str(kind), str(source), str(target), STATES[state], _origin(*origin))


DECODERS: Mapping[str, Callable[[Row, str], Mention | Figure | Relation]] = {
    "mentions": _mention,
    "figures": _figure,
    "relations": _relation,
}


def decode_annotations(fetched: Fetched, document_id: str, text: str) -> dict[str, Annotation]:
    """A document's annotations by id, table by table; raises ValueError at the first that does not fit the text."""
    arguments = decode_arguments(fetched.arguments.get(document_id, ()), text)
    found: list[Annotation] = []
    for table, by_document in fetched.annotations.items():
        rows = by_document.get(document_id, ())
        if table == "events":
            found += [decode_event(row, text, arguments.get(row[1], ())) for row in rows]
        else:
            decode = DECODERS[table]
            found += [decode(row, text) for row in rows]
    return {one.id: one for one in found}


def decode_arguments(rows: Sequence[Row], text: str) -> dict[str, tuple[Argument, ...]]:
    """The arguments of a document's events by the event's id; ValueError for one that nothing fills."""
    found: dict[str, list[Argument]] = {}
    for _, event, role, filler, start, end in rows:
        place = str(filler) if filler is not None else _plain_span(start, end, text)
        if place is None:
            raise ValueError("an argument needs a filler")
        found.setdefault(event, []).append(Argument(str(role), place))
    return {event: tuple(some) for event, some in found.items()}
