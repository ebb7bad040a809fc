"""spaCy's entities as mentions; hand-made analyses, so that no model's opinion is tested."""

from __future__ import annotations

from dataclasses import replace

import pytest
import spacy

from annotator.domain.annotations import OriginKind, State
from annotator.domain.schema import AnnotationSchema, EntityType
from annotator.nlp.entities import is_date, mentions
from annotator.nlp.gazetteer import gazetteer
from annotator.nlp.names import names_in
from annotator.nlp.passage import Passage, Run
from annotator.nlp.scores import Scores

BLANK = spacy.blank("en")
SCORES = Scores("model", "1", "2", {"mention": {"model": 0.6, "model:organisation": 0.8}})


def mention_of(text: str, entity: str, label: str, schema: AnnotationSchema, start: int = 0):
    """The mention made of one entity, and its words; None when it is none."""
    doc = BLANK(text)
    span = doc.char_span(text.index(entity), text.index(entity) + len(entity), label, alignment_mode="expand")
    assert span is not None
    doc.ents = [span]
    passage = Passage(doc, start, Run("sha", "model", "1"))
    found = [one.annotation for one in mentions(passage, schema, names_in(doc, gazetteer()), SCORES)]
    return (found[0], (" " * start + text)[found[0].spans[0].start : found[0].spans[0].end]) if found else None


@pytest.mark.parametrize(
    ("entity", "label", "words", "type_id"),
    [
        ("the United Nations'", "ORG", "United Nations", "organisation"),
        ("The Lenn Post's", "ORG", "Lenn Post", "organisation"),
        ("The Lenn Post’s", "ORG", "Lenn Post", "organisation"),
        ("(NATO)", "ORG", "NATO", "organisation"),
        ("Ana Petrov ", "PERSON", "Ana Petrov", "person"),
        ("U.S.", "GPE", "U.S.", "place"),
        ("the Marovian Sea", "LOC", "Marovian Sea", "place"),
        ("the Old Bridge", "FAC", "Old Bridge", "facility"),
        ("Toravians", "NORP", "Toravians", "nationality"),
        ("yesterday's", "DATE", "yesterday", "date"),
        ("Monday night", "TIME", "Monday night", "date"),
        ("“The Long Rain”", "WORK_OF_ART", "The Long Rain", "work"),
        ("the Water Act", "LAW", "Water Act", "work"),
    ],
)
def test_labels_and_trimming(entity: str, label: str, words: str, type_id: str, schema: AnnotationSchema) -> None:
    found = mention_of(f"So said {entity} again.", entity, label, schema, start=11)
    assert found is not None
    mention, surface = found
    assert (surface, mention.type, mention.state) == (words, type_id, State.SUGGESTED)
    assert mention.origin.kind in (OriginKind.MODEL, OriginKind.RULE)


@pytest.mark.parametrize(
    ("entity", "label"),
    [
        ("30", "CARDINAL"),
        ("45 km", "QUANTITY"),
        ("$5", "MONEY"),
        ("12%", "PERCENT"),
        ("third", "ORDINAL"),
        ("Games", "EVENT"),
        ("Qorl", "PRODUCT"),
        ("12 days", "DATE"),
        ("43", "DATE"),
        ("a week", "DATE"),
        ("annual", "DATE"),
        ("— (", "ORG"),
        ("New\nLenn", "GPE"),
    ],
)
def test_what_is_no_mention(entity: str, label: str, schema: AnnotationSchema) -> None:
    assert mention_of(f"So said {entity} again.", entity, label, schema) is None


def test_types_that_the_schema_lacks_are_skipped(schema: AnnotationSchema) -> None:
    poor = replace(schema, entities=tuple(one for one in schema.entities if one.id == "place"))
    assert mention_of("So said NATO.", "NATO", "ORG", poor) is None
    found = mention_of("At the Old Bridge.", "Old Bridge", "FAC", poor)
    assert found and found[0].type == "place"


def test_an_own_pipeline_may_use_the_schema_s_types_as_labels(schema: AnnotationSchema) -> None:
    boat: EntityType = replace(schema.entities[0], id="boat")
    found = mention_of("The Merry Qorl sank.", "Merry Qorl", "boat", replace(schema, entities=(boat,)))
    assert found and found[0].type == "boat"


def test_the_score_is_that_of_its_type_or_else_of_its_source(schema: AnnotationSchema) -> None:
    organisation, person = (mention_of("So said Qorl.", "Qorl", label, schema) for label in ("ORG", "PERSON"))
    assert organisation and organisation[0].origin.score == 0.8
    assert person and person[0].origin.score == 0.6


@pytest.mark.parametrize("words", ["Tuesday, May 30", "2008", "last week", "two days ago", "the 1990s", "10 a.m."])
def test_words_that_say_when(words: str) -> None:
    assert is_date(words)


@pytest.mark.parametrize("words", ["two days", "30-year-old", "Between 20 and 30", "years", "a month", "recent weeks"])
def test_words_that_say_how_long_or_how_many(words: str) -> None:
    assert not is_date(words)
