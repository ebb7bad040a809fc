"""Values to records and back: nothing is lost, and what does not fit the text is refused."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain import records
from annotator.domain.annotations import (
    Argument,
    Comment,
    Entity,
    EventMention,
    Figure,
    Mention,
    Origin,
    OriginKind,
    Quantity,
    State,
)
from annotator.domain.span import Span
from tests.strategies import annotation_sets, annotations_on, texts

HUMAN = Origin(OriginKind.HUMAN, "ana")


def through_json(record: object) -> dict:
    return json.loads(json.dumps(record, ensure_ascii=False))


@given(st.data())
def test_every_annotation_comes_back_as_it_was(data: st.DataObject) -> None:
    text = data.draw(texts)
    annotation = data.draw(annotations_on(text, "a", ["b", "c"]))
    collection = records.collection_of(annotation)
    assert records.decode(collection, through_json(records.encode(annotation, text)), text) == annotation


@given(st.data())
def test_whole_sets_come_back_by_collection(data: st.DataObject) -> None:
    text = data.draw(texts)
    some = data.draw(annotation_sets(text, "a"))
    again = records.decode_all(through_json(records.encode_all(some, text)), text)
    order = records.COLLECTIONS.index
    assert list(again) == sorted(some, key=lambda one: order(records.collection_of(one)))


def test_fragments_keep_their_gap_and_the_words_of_the_whole() -> None:
    text = "قرن and קרן met"
    mention = Mention("m", (Span(0, 3), Span(8, 11)), "place", State.CREATED, HUMAN)
    record = records.encode(mention, text)
    assert (record["start"], record["end"], record["fragments"]) == (0, 11, [[0, 3], [8, 11]])
    assert record["text"] == "قرن and קרן"
    assert "fragments" not in records.encode(replace(mention, spans=(Span(0, 3),)), text)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"start": 1}, "characters 1 to 3 are 'bc', not 'abc'"),
        ({"end": 99}, "leaves a text of 6 characters"),
        ({"text": "abd"}, "are 'abc', not 'abd'"),
        ({"fragments": [[0, 1], [1, 2]]}, "do not fill 0 to 3"),
        ({"fragments": [[1, 3], [0, 1]]}, "do not fill 0 to 3"),
        ({"state": "liked"}, "'liked' is not a valid State"),
        ({"attributes": {"a": {"b": 1}}}, "an attribute cannot be"),
    ],
)
def test_a_record_that_does_not_fit_is_refused(change: dict, why: str) -> None:
    mention = Mention("m", (Span(0, 3),), "place", State.CREATED, HUMAN)
    with pytest.raises(ValueError, match=why):
        records.decode("mentions", records.encode(mention, "abcdef") | change, "abcdef")


def test_an_unknown_collection_is_refused() -> None:
    with pytest.raises(ValueError, match="no annotations are kept under 'tags'"):
        records.decode("tags", {}, "")


def test_an_argument_without_a_filler_is_refused() -> None:
    event = EventMention("e", (), "attack", State.CREATED, HUMAN, (Argument("actor", Span(0, 1)),))
    record = records.encode(event, "abc")
    record["arguments"][0]["filler"] = None
    with pytest.raises(ValueError, match="needs a filler"):
        records.decode("events", record, "abc")


def test_whole_numbers_are_written_without_a_point() -> None:
    figure = Figure("f", (Span(0, 1),), State.CREATED, HUMAN, quantity=Quantity(30.0, 2.5, 1e16))
    record = records.encode(figure, "a")
    assert [repr(record[key]) for key in ("value", "low", "high")] == ["30", "2.5", "1e+16"]


def test_comments_and_entities_come_back() -> None:
    comment = Comment("c", "ana", "2026-01-01T00:00:00Z", "Two counts 🤔, \u2028one “source”", "m", True)
    entity = Entity("e", "place", "Zvora", ("https://example.org/zvora",))
    assert records.decode_comment(through_json(records.encode_comment(comment))) == comment
    assert records.decode_entity(through_json(records.encode_entity(entity))) == entity


def test_attributes_that_say_nothing_are_left_out_and_the_others_sorted() -> None:
    assert records.decode_attributes({"b": [1, "x"], "a": 2, "c": None}) == (("a", 2.0), ("b", ("1", "x")))
