"""Spans: half-open, in code points, over text in any script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.span import Span, hull, make_spans, trim
from annotator.domain.tokens import token_range, words_of
from tests.strategies import places_on, spans_on, texts


@pytest.mark.parametrize(("start", "end"), [(0, 0), (3, 2), (-1, 2)])
def test_an_empty_or_negative_span_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="0 <= start < end"):
        Span(start, end)


def test_the_words_under_a_span_are_counted_in_code_points() -> None:
    text = "a 👩🏾‍🚒 b"
    assert Span(2, 6).surface(text) == "👩🏾‍🚒"
    assert len(Span(2, 6)) == 4


def test_a_span_outside_the_text_has_no_words() -> None:
    with pytest.raises(ValueError, match="leaves a text of 3 characters"):
        Span(1, 4).surface("abc")


def test_spans_that_only_touch_do_not_overlap_but_both_are_under_the_caret_between_them() -> None:
    left, right = Span(0, 3), Span(3, 5)
    assert not left.overlaps(right)
    assert left.covers(3)
    assert right.covers(3)
    assert not right.covers(2)


def test_overlaps_and_contains() -> None:
    assert Span(0, 3).overlaps(Span(2, 5))
    assert Span(0, 5).contains(Span(0, 5))
    assert not Span(1, 5).contains(Span(0, 3))


@given(st.data())
def test_fragments_are_sorted_apart_and_cover_the_same_characters(data: st.DataObject) -> None:
    text = data.draw(texts)
    given_spans = data.draw(st.lists(spans_on(text), min_size=1, max_size=5))
    joined = make_spans(given_spans)
    assert all(one.end < other.start for one, other in zip(joined, joined[1:], strict=False))
    assert _characters(joined) == _characters(given_spans)
    assert hull(joined) == Span(min(one.start for one in given_spans), max(one.end for one in given_spans))


def _characters(spans) -> set[int]:
    return {offset for span in spans for offset in range(span.start, span.end)}


def test_no_spans_have_no_hull() -> None:
    with pytest.raises(ValueError, match="no hull"):
        hull(())


@given(st.data())
def test_trimming_takes_white_space_and_nothing_else(data: st.DataObject) -> None:
    text = data.draw(texts)
    span = data.draw(spans_on(text))
    trimmed = trim(span, text)
    assert (trimmed.surface(text) if trimmed else "") == span.surface(text).strip()
    assert trimmed is None or span.contains(trimmed)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The NATO-led force, U.N. said.", ["The", "NATO-led", "force", "U.N", "said"]),
        ("Marento’s 1,200", ["Marento’s", "1", "200"]),
        ("e\u0301te\u0301 a\u0301\u0302b", ["e\u0301te\u0301", "a\u0301\u0302b"]),
        ("קָרֶן نَخاف", ["קָרֶן", "نَخاف"]),
        ("می\u200cرود", ["می\u200cرود"]),
        ("snake_case 😱", ["snake", "case"]),
    ],
)
def test_words_as_a_reader_sees_them(text: str, words: list[str]) -> None:
    assert [word.surface(text) for word in words_of(text)] == words


@given(st.data())
def test_tokens_that_fill_a_span_exactly(data: st.DataObject) -> None:
    text = data.draw(texts)
    tokens = words_of(text)
    span = data.draw(spans_on(text))
    filling = [i for i, token in enumerate(tokens) if span.contains(token)]
    exact = bool(filling) and (tokens[filling[0]].start, tokens[filling[-1]].end) == (span.start, span.end)
    assert token_range(span, tokens) == (range(filling[0], filling[-1] + 1) if exact else None)


@given(st.data())
def test_joining_fragments_twice_changes_nothing(data: st.DataObject) -> None:
    text = data.draw(texts)
    place = data.draw(places_on(text))
    assert make_spans(place) == place
