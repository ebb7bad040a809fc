"""Values to and from plain dictionaries in the shape of `dateline/1` (see resources/dateline-1.schema.json).

The journal, the suggestion layers, the worker processes and Dateline JSONL all speak it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from annotator.domain.annotations import (
    Annotation,
    Argument,
    Attributes,
    AttributeValue,
    Certainty,
    Comment,
    Direction,
    Entity,
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
from annotator.domain.span import Span, Spans, hull

Record = dict[str, Any]

COLLECTIONS = ("mentions", "figures", "events", "relations")
"""Keys of `dateline/1` that hold annotations, in the order in which they are written."""


def collection_of(annotation: Annotation) -> str:
    """The key of `dateline/1` under which the annotation stands."""
    match annotation:
        case Mention():
            return "mentions"
        case Figure():
            return "figures"
        case EventMention():
            return "events"
        case Relation():
            return "relations"


def encode(annotation: Annotation, text: str) -> Record:
    """The annotation as a record, with the surface words that its offsets cover."""
    match annotation:
        case Mention():
            return _encode_mention(annotation, text)
        case Figure():
            return _encode_figure(annotation, text)
        case EventMention():
            return _encode_event(annotation, text)
        case Relation():
            return _encode_relation(annotation)


def decode(collection: str, record: Mapping[str, Any], text: str) -> Annotation:
    """The annotation of a record; raises ValueError when its offsets do not cover its words, or a value is unknown."""
    match collection:
        case "mentions":
            return _decode_mention(record, text)
        case "figures":
            return _decode_figure(record, text)
        case "events":
            return _decode_event(record, text)
        case "relations":
            return _decode_relation(record)
        case _:
            raise ValueError(f"no annotations are kept under {collection!r}")


def encode_span(span: Span | None, text: str) -> Record | None:
    """A plain span with its words."""
    return None if span is None else {"start": span.start, "end": span.end, "text": span.surface(text)}


def decode_span(record: Mapping[str, Any] | None, text: str) -> Span | None:
    """A plain span; raises ValueError when the words there are not those of the record."""
    if record is None:
        return None
    span = Span(int(record["start"]), int(record["end"]))
    if span.surface(text) != record["text"]:
        raise ValueError(f"characters {span.start} to {span.end} are {span.surface(text)!r}, not {record['text']!r}")
    return span


def encode_attributes(attributes: Attributes) -> Record:
    """Attributes by name."""
    return {name: list(value) if isinstance(value, tuple) else value for name, value in attributes}


def decode_attributes(record: Mapping[str, Any] | None) -> Attributes:
    """Attributes sorted by name; None values (not said) are left out."""
    given = ((name, value) for name, value in (record or {}).items() if value is not None)
    return tuple(sorted((name, _attribute_value(value)) for name, value in given))


def _attribute_value(value: object) -> AttributeValue:
    if isinstance(value, list):
        return tuple(str(one) for one in cast(Sequence[object], value))
    if isinstance(value, bool | str):
        return value
    if isinstance(value, int | float):
        return float(value)
    raise ValueError(f"an attribute cannot be {value!r}")


def _encode_spans(spans: Spans, text: str) -> Record:
    if len(spans) == 1:
        return {"start": spans[0].start, "end": spans[0].end, "text": spans[0].surface(text)}
    around = hull(spans)
    fragments = [[span.start, span.end] for span in spans]
    return {"start": around.start, "end": around.end, "fragments": fragments, "text": around.surface(text)}


def decode_spans(record: Mapping[str, Any], text: str) -> Spans:
    """The place of an annotation; raises ValueError when its words are not there or fragments do not fill it."""
    around = decode_span(record, text)
    assert around is not None
    fragments = tuple(Span(int(start), int(end)) for start, end in record.get("fragments") or ())
    if fragments and (hull(fragments) != around or list(fragments) != sorted(fragments)):
        raise ValueError(f"the fragments do not fill {around.start} to {around.end} in text order")
    return fragments or (around,)


def _encode_origin(origin: Origin) -> Record:
    return {"kind": origin.kind.value, "name": origin.name, "version": origin.version, "score": origin.score}


def decode_origin(record: Mapping[str, Any]) -> Origin:
    """Where an annotation came from."""
    score = record.get("score")
    name, version = str(record["name"]), record.get("version")
    return Origin(OriginKind(record["kind"]), name, version, None if score is None else float(score))


def _encode_mention(mention: Mention, text: str) -> Record:
    return {
        "id": mention.id,
        **_encode_spans(mention.spans, text),
        "type": mention.type,
        "attributes": encode_attributes(mention.attributes),
        "entity": mention.entity,
        "state": mention.state.value,
        "origin": _encode_origin(mention.origin),
    }


def _decode_mention(record: Mapping[str, Any], text: str) -> Mention:
    return Mention(
        id=str(record["id"]),
        spans=decode_spans(record, text),
        type=str(record["type"]),
        state=State(record["state"]),
        origin=decode_origin(record["origin"]),
        attributes=decode_attributes(record.get("attributes")),
        entity=record.get("entity"),
    )


def _encode_figure(figure: Figure, text: str) -> Record:
    quantity, normalized = figure.quantity, figure.normalized
    return {
        "id": figure.id,
        **_encode_spans(figure.spans, text),
        "kind": figure.kind.value,
        "value": plain_number(quantity.value),
        "low": plain_number(quantity.low),
        "high": plain_number(quantity.high),
        "low_open": quantity.low_open,
        "high_open": quantity.high_open,
        "modifier": quantity.modifier.value,
        "change": quantity.change.value,
        "unit": figure.unit,
        "currency": figure.currency,
        "per": figure.per,
        "normalized": {"value": plain_number(normalized.value), "unit": normalized.unit} if normalized else None,
        "counted": encode_span(figure.counted, text),
        "concept": figure.concept,
        "property": figure.property,
        "of_whole": encode_span(figure.of_whole, text),
        "role": figure.role,
        "attribution": encode_span(figure.attribution, text),
        "certainty": figure.certainty.value,
        "attributes": encode_attributes(figure.attributes),
        "state": figure.state.value,
        "origin": _encode_origin(figure.origin),
    }


def _decode_figure(record: Mapping[str, Any], text: str) -> Figure:
    normalized = record.get("normalized")
    return Figure(
        id=str(record["id"]),
        spans=decode_spans(record, text),
        state=State(record["state"]),
        origin=decode_origin(record["origin"]),
        kind=FigureKind(record["kind"]),
        quantity=_decode_quantity(record),
        unit=record.get("unit"),
        currency=record.get("currency"),
        per=record.get("per"),
        normalized=Normalized(float(normalized["value"]), str(normalized["unit"])) if normalized else None,
        counted=decode_span(record.get("counted"), text),
        concept=record.get("concept"),
        property=record.get("property"),
        of_whole=decode_span(record.get("of_whole"), text),
        role=record.get("role"),
        attribution=decode_span(record.get("attribution"), text),
        certainty=Certainty(record.get("certainty") or "reported"),
        attributes=decode_attributes(record.get("attributes")),
    )


def _decode_quantity(record: Mapping[str, Any]) -> Quantity:
    value, low, high = (None if record.get(key) is None else float(record[key]) for key in ("value", "low", "high"))
    return Quantity(
        value,
        low,
        high,
        bool(record.get("low_open")),
        bool(record.get("high_open")),
        Modifier(record.get("modifier") or "exact"),
        Direction(record.get("change") or "none"),
    )


def plain_number(number: float | None) -> float | int | None:
    """The number as JSON readers expect it: 30, not 30.0."""
    return int(number) if number is not None and number.is_integer() and abs(number) < 2**53 else number


def _encode_event(event: EventMention, text: str) -> Record:
    return {
        "id": event.id,
        "type": event.type,
        "trigger": _encode_spans(event.spans, text) if event.spans else None,
        "arguments": [{"role": one.role, "filler": _encode_filler(one, text)} for one in event.arguments],
        "factuality": event.factuality.value,
        "polarity": event.polarity.value,
        "attributes": encode_attributes(event.attributes),
        "event": event.event,
        "state": event.state.value,
        "origin": _encode_origin(event.origin),
    }


def _encode_filler(argument: Argument, text: str) -> str | Record | None:
    return argument.filler if isinstance(argument.filler, str) else encode_span(argument.filler, text)


def _decode_event(record: Mapping[str, Any], text: str) -> EventMention:
    return EventMention(
        id=str(record["id"]),
        spans=decode_spans(record["trigger"], text) if record.get("trigger") else (),
        type=str(record["type"]),
        state=State(record["state"]),
        origin=decode_origin(record["origin"]),
        arguments=tuple(_decode_argument(one, text) for one in record.get("arguments") or ()),
        factuality=Factuality(record.get("factuality") or "asserted"),
        polarity=Polarity(record.get("polarity") or "positive"),
        attributes=decode_attributes(record.get("attributes")),
        event=record.get("event"),
    )


def _decode_argument(record: Mapping[str, Any], text: str) -> Argument:
    filler = record["filler"]
    if isinstance(filler, str):
        return Argument(str(record["role"]), filler)
    span = decode_span(filler, text)
    if span is None:
        raise ValueError("an argument needs a filler")
    return Argument(str(record["role"]), span)


def _encode_relation(relation: Relation) -> Record:
    return {
        "id": relation.id,
        "type": relation.type,
        "from": relation.source,
        "to": relation.target,
        "state": relation.state.value,
        "origin": _encode_origin(relation.origin),
    }


def _decode_relation(record: Mapping[str, Any]) -> Relation:
    return Relation(
        id=str(record["id"]),
        type=str(record["type"]),
        source=str(record["from"]),
        target=str(record["to"]),
        state=State(record["state"]),
        origin=decode_origin(record["origin"]),
    )


def encode_comment(comment: Comment) -> Record:
    """A comment as a record."""
    return {
        "id": comment.id,
        "on": comment.on,
        "author": comment.author,
        "time": comment.time,
        "text": comment.text,
        "resolved": comment.resolved,
    }


def decode_comment(record: Mapping[str, Any]) -> Comment:
    """The comment of a record."""
    author, time, text = (str(record[key]) for key in ("author", "time", "text"))
    return Comment(str(record["id"]), author, time, text, record.get("on"), bool(record.get("resolved")))


def encode_entity(entity: Entity) -> Record:
    """An entity as a record."""
    return {"id": entity.id, "type": entity.type, "name": entity.name, "links": list(entity.links)}


def decode_entity(record: Mapping[str, Any]) -> Entity:
    """The entity of a record."""
    links = tuple(str(link) for link in record.get("links") or ())
    return Entity(str(record["id"]), str(record["type"]), str(record["name"]), links)


def encode_all(annotations: Sequence[Annotation], text: str) -> dict[str, list[Record]]:
    """Annotations by collection, each collection in the given order."""
    records: dict[str, list[Record]] = {key: [] for key in COLLECTIONS}
    for annotation in annotations:
        records[collection_of(annotation)].append(encode(annotation, text))
    return records


def decode_all(records: Mapping[str, Any], text: str) -> tuple[Annotation, ...]:
    """All annotations of a record of collections; raises ValueError at the first that does not fit the text."""
    return tuple(decode(key, one, text) for key in COLLECTIONS for one in records.get(key) or ())
