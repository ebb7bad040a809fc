"""Agreement over whole documents: who agrees with whom, on what, and what is undefined."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.document import Document
from annotator.review.agreement import Options, measure
from annotator.review.agreement.tallies import F1_BOUNDARY, F1_EXACT, F1_OVERLAP, MEASURES
from annotator.review.report import csv_text, html_text
from tests.marking import Marked
from tests.reviewing import TEXT, ana, as_document, ben
from tests.strategies import annotations_on

QUICK = Options(draws=0)


def agreement(*documents: Document, options: Options = QUICK):
    return measure([{one.annotator: one for one in documents}], options)


def exact(result, what: str = "all", measure_name: str = F1_EXACT):
    return result.row(what, measure_name).value


def shifted() -> Document:
    marked = Marked(TEXT)
    marked.mention("near Zvora", "place")
    return as_document(marked, "ben")


def one_place() -> Document:
    marked = Marked(TEXT)
    marked.mention("Zvora", "place")
    return as_document(marked, "ana")


def nothing(name: str) -> Document:
    return as_document(Marked(TEXT), name)


def test_the_same_work_agrees_wholly():
    result = agreement(as_document(ana(), "ana"), as_document(ana(), "ben"))
    assert exact(result) == 1
    assert [result.row("events", one).value for one in ("F1 TI", "F1 TC")] == [1, 1]
    assert [result.row("arguments", one).value for one in ("F1 AI", "F1 AC")] == [1, 1]
    assert result.row("mentions", "alpha-U").value == 1
    assert result.row("mentions", "kappa").value == 1


def test_a_shifted_boundary_overlaps_and_is_not_exact():
    result = agreement(one_place(), shifted())
    assert [exact(result, "all", one) for one in (F1_EXACT, F1_OVERLAP, F1_BOUNDARY)] == [0, 1, 0]


def test_one_sided_work_is_total_disagreement():
    result = agreement(one_place(), nothing("ben"))
    assert exact(result) == 0
    assert result.row("mentions", "kappa").value == 0
    assert result.confusions["mentions"] == {("place", ""): 1}


def test_empty_documents_leave_everything_undefined():
    result = agreement(nothing("ana"), nothing("ben"))
    assert {row.value for row in result.rows} == {None}
    assert result.without_any == ["mentions", "triggers", "figures"]


def test_a_single_annotator_is_left_out_and_told():
    result = measure([{"ana": as_document(ana(), "ana")}], QUICK)
    assert result.rows == () or all(row.value is None for row in result.rows)
    assert result.left_out == {"articles with one annotator only": 1}


def test_three_annotators_make_three_pairs_and_one_sum():
    result = agreement(as_document(ana(), "ana"), as_document(ben(), "ben"), as_document(ana(), "cleo"))
    assert result.pairs == [("ana", "ben"), ("ana", "cleo"), ("ben", "cleo")]
    assert [result.row("all", F1_EXACT, who).value for who in result.pairs] == [0.5, 1, 0.5]
    assert exact(result) == pytest.approx(24 / 36)
    assert result.row("mentions", "Fleiss kappa").n == len(TEXT.split())


def test_intervals_hold_the_value_and_the_seed_repeats_them():
    articles = []
    for number in range(12):
        pair = [as_document(ana(), "ana"), as_document(ben() if number % 3 else ana(), "ben")]
        renamed = [replace(one, article=replace(one.article, id=f"a{number}")) for one in pair]
        articles.append({one.annotator: one for one in renamed})
    first, second = (measure(articles, Options(draws=200, seed=4)) for _ in range(2))
    row = first.row("all", F1_EXACT)
    assert row is not None and row.interval is not None and row.value is not None
    assert row.interval[0] < row.value < row.interval[1]
    assert first.rows == second.rows


def test_reports_tell_undefined_as_the_word():
    result = agreement(nothing("ana"), nothing("ben"))
    assert ",undefined," in csv_text(result)
    assert "undefined" in html_text(result, "Agreement", "2026-01-01T00:00:00Z")


@st.composite
def passes(draw):
    text = TEXT

    def annotator(name):
        made = {}
        for number in range(draw(st.integers(0, 5))):
            one = draw(annotations_on(text, f"{name}{number}", tuple(made)))
            made[one.id] = one
        return replace(nothing(name), annotations=made)

    return annotator("ana"), annotator("ben")


@settings(max_examples=25)
@given(passes())
def test_agreement_is_symmetric(documents):
    one, other = documents
    turned = [replace(one, annotator="ben"), replace(other, annotator="ana")]
    first, second = agreement(one, other), agreement(*turned)
    for row, twin in zip(first.rows, second.rows, strict=True):
        assert row.key == twin.key
        assert row.value == pytest.approx(twin.value)
        assert row.n == pytest.approx(twin.n)


@settings(max_examples=25)
@given(passes())
def test_values_are_undefined_or_at_most_one(documents):
    for row in agreement(*documents).rows:
        assert row.key.measure in MEASURES or row.key.section == "unitizing"
        if row.key.measure != "relative error":
            assert row.value is None or row.value <= 1 + 1e-9


def test_events_without_a_trigger_count_for_arguments_alone():
    def told(name: str) -> Document:
        marked = Marked(TEXT)
        marked.event(None, "protest", ("actor", marked.span("people")))
        return as_document(marked, name)

    result = agreement(told("ana"), told("ben"))
    assert result.row("events", "F1 TI").value is None
    assert result.row("arguments", "F1 AC").value == 1
    assert result.left_out == {"events without a trigger (left out of TI, TC and all measures of triggers)": 2}
