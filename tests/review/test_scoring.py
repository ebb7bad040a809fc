"""Spans scored against gold: exact, overlap, confusion, and what scores promise."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.span import Span
from annotator.review.scoring import (
    ALL,
    Counts,
    Labelled,
    confusion,
    exact,
    expected_error,
    met,
    overlap,
    reliability,
)


def at(start: int, end: int, type_id: str = "person", document: str = "a") -> Labelled:
    return Labelled(document, Span(start, end), type_id)


GOLD = [at(0, 5), at(10, 15), at(20, 30, "place")]
LABELS = st.builds(
    at, st.integers(0, 9), st.integers(10, 20), st.sampled_from(["person", "place"]), st.sampled_from("ab")
)


def test_exact_needs_span_and_type_and_document() -> None:
    found = [at(0, 5), at(10, 14), at(20, 30), at(0, 5, document="b")]
    counts = exact(GOLD, found)
    assert counts["person"] == Counts(1, 4, 2)
    assert counts["place"] == Counts(0, 0, 1)
    assert counts[ALL] == Counts(1, 4, 3)


def test_overlap_needs_one_character_and_pairs_one_to_one() -> None:
    assert overlap([at(0, 10)], [at(0, 4), at(6, 10)])[ALL] == Counts(1, 2, 1)
    assert overlap([at(0, 10)], [at(10, 12)])[ALL] == Counts(0, 1, 1)
    assert overlap([at(0, 10)], [at(0, 10, "place")])[ALL] == Counts(0, 1, 1)


def test_shares() -> None:
    counts = Counts(correct=2, found=4, gold=8)
    assert (counts.precision, counts.recall, counts.f1) == (0.5, 0.25, pytest.approx(1 / 3))
    assert (Counts().precision, Counts().recall, Counts().f1) == (0, 0, 0)


def test_confusion_names_what_is_on_one_side_only() -> None:
    counts = confusion(GOLD, [at(0, 5, "place"), at(10, 15), at(40, 41)])
    assert counts == {("person", "place"): 1, ("person", "person"): 1, ("place", ""): 1, ("", "person"): 1}


def test_places_are_met_whatever_their_types() -> None:
    assert met(GOLD, [at(0, 5, "place"), at(2, 12), at(40, 41)]) == Counts(2, 3, 3)


def test_reliability() -> None:
    rows = reliability([(0.95, True), (0.91, False), (0.2, False)])
    assert [(row.low, row.count, row.correct) for row in rows] == [(0.2, 1, 0.0), (0.9, 2, 0.5)]
    assert expected_error([(1.0, True), (0.0, False)]) == 0
    assert expected_error([]) == 0
    assert expected_error([(0.5, True)]) == 0.5


@given(st.lists(LABELS), st.lists(LABELS))
def test_overlap_is_never_below_exact_and_agreement_is_mutual(gold: list[Labelled], found: list[Labelled]) -> None:
    assert overlap(gold, found)[ALL].correct >= exact(gold, found)[ALL].correct
    assert exact(gold, found)[ALL].f1 == exact(found, gold)[ALL].f1
    assert exact(gold, gold)[ALL].f1 == (1 if gold else 0)
