"""Types of other tools become the schema's: a pure function, and nothing goes without being counted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator import paths
from annotator.domain.annotations import (
    Annotation,
    Argument,
    EventMention,
    Figure,
    Mention,
    Origin,
    OriginKind,
    Relation,
    State,
)
from annotator.domain.schema import AnnotationSchema, parse_schema
from annotator.domain.span import Span
from annotator.exchange import Labelled, OffsetUnit
from annotator.exchange.mapping import map_types, suggest_mapping

TEXT = "Police wounded 12 marchers in Tarn.\n"
IMPORT = Origin(OriginKind.IMPORT, "brat")


def span(words: str) -> tuple[Span]:
    start = TEXT.index(words)
    return (Span(start, start + len(words)),)


def mention(own: str, words: str, kind: str) -> Mention:
    return Mention(own, span(words), kind, State.CREATED, IMPORT)


def relation(own: str, kind: str, source: str, target: str) -> Relation:
    return Relation(own, kind, source, target, State.CREATED, IMPORT)


@pytest.fixture
def labelled() -> Labelled:
    annotations: tuple[Annotation, ...] = (
        mention("m-1", "Police", "ORG"),
        mention("m-2", "12", "NUM"),
        mention("m-3", "Tarn", "GPE"),
        mention("m-4", "wounded", "Attack"),
        relation("r-1", "agent", "m-4", "m-1"),
        relation("r-2", "near", "m-1", "m-3"),
    )
    return Labelled("one", TEXT, annotations, OffsetUnit.CODE_POINTS, "one.ann")


@pytest.fixture
def schema() -> AnnotationSchema:
    return parse_schema(paths.resource("schemas/conflict-and-protest.toml").read_text(encoding="utf-8"))


def test_types_are_counted_as_they_are_found(labelled: Labelled) -> None:
    assert labelled.types() == {"ORG": 1, "NUM": 1, "GPE": 1, "Attack": 1, "agent": 1, "near": 1}


def test_what_the_mapping_does_not_name_stays_and_is_listed(labelled: Labelled) -> None:
    mapped = map_types(labelled, {"ORG": "organisation"})
    assert [getattr(one, "type", None) for one in mapped.labelled.annotations][:2] == ["organisation", "NUM"]
    assert mapped.unknown == {"NUM": 1, "GPE": 1, "Attack": 1, "agent": 1, "near": 1}
    assert map_types(labelled, {"ORG": "organisation"}) == mapped


def test_a_mention_becomes_a_figure_with_the_value_it_reads_as(labelled: Labelled) -> None:
    mapped = map_types(labelled, {"NUM": "figure:wounded"})
    figure = next(one for one in mapped.labelled.annotations if one.id == "m-2")
    assert isinstance(figure, Figure)
    assert (figure.role, figure.quantity.value, figure.origin) == ("wounded", 12.0, IMPORT)


def test_a_mention_becomes_an_event_and_its_relations_arguments(labelled: Labelled) -> None:
    mapped = map_types(labelled, {"Attack": "event:Conflict.Attack"})
    event = next(one for one in mapped.labelled.annotations if one.id == "m-4")
    assert isinstance(event, EventMention)
    assert (event.type, event.arguments) == ("Conflict.Attack", (Argument("agent", "m-1"),))
    assert "r-1" not in {one.id for one in mapped.labelled.annotations}


def test_what_hangs_on_a_dropped_type_goes_with_it_and_is_counted(labelled: Labelled) -> None:
    mapped = map_types(labelled, {"ORG": ""})
    assert {one.id for one in mapped.labelled.annotations} == {"m-2", "m-3", "m-4"}
    assert mapped.dropped == {"ORG": 1, "agent": 1, "near": 1}
    event = EventMention("v", span("wounded"), "Attack", State.CREATED, IMPORT, (Argument("agent", "m-1"),))
    mapped = map_types(replace(labelled, annotations=(labelled.annotations[0], event)), {"ORG": ""})
    assert mapped.dropped == {"ORG": 1, "arguments of Attack": 1}


def test_plain_names_are_suggested_and_others_left_to_a_person(schema: AnnotationSchema) -> None:
    people = next(one.id for one in schema.entities if one.id.lower().startswith("per"))
    found = suggest_mapping(["PER", "PERSON", "Zorch", people.upper()], schema)
    assert found == {"PER": people, "PERSON": people, people.upper(): people}
    some_event = schema.events[0].id
    assert suggest_mapping([some_event], schema) == {some_event: f"event:{some_event}"}
