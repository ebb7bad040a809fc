"""Which parts of a text a set of spans covers."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.coverage import Coverage, Paragraphs
from annotator.domain.span import Span

spans = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 20), st.integers(1, 5))


@given(st.lists(spans, max_size=6), spans)
def test_touches_what_any_span_overlaps(covered: list[Span], span: Span) -> None:
    assert Coverage(covered).touches(span) == any(one.overlaps(span) for one in covered)


def test_only_lines_with_words_are_paragraphs() -> None:
    text = "one\n\ntwo\n \nthree"
    numbers = [Paragraphs(text).number_of(text.index(word)) for word in ("one", "two", "three")]
    assert numbers == [0, 1, 2]
