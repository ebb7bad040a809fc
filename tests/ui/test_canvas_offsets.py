"""Code points on the canvas: every place of every text goes to Qt's units and comes back."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.article import Article
from annotator.domain.span import Span
from annotator.domain.word_edges import continues_sign
from annotator.session.edges import step
from annotator.ui.canvas.flow import Flow
from annotator.ui.canvas.style import CanvasStyle
from annotator.ui.qt_offsets import QtOffsets
from annotator.ui.theme import load_fonts, load_theme

PIECES = [
    *("a", "word ", "é", "e\u0301", "\u00a0", "\t", "😀", "👨‍👩‍👧", "🇫🇷", "👍🏽"),
    *("عربي ", "שלום ", "中文", "\n", "\n\n", "NATO-led ", "30 "),
]
TEXTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=30).map("".join)


@given(TEXTS)
def test_units_are_those_of_utf16(text: str):
    offsets = QtOffsets(text)
    for offset in range(len(text) + 1):
        units = offsets.to_qt(offset)
        assert units == len(text[:offset].encode("utf-16-le")) // 2
        assert offsets.from_qt(units) == offset


@given(TEXTS)
def test_the_caret_steps_over_whole_signs_and_back(text: str):
    places = [0]
    while places[-1] < len(text):
        places.append(step(text, places[-1], 1))
        assert not continues_sign(text, places[-1])
    back = [len(text)]
    while back[-1] > 0:
        back.append(step(text, back[-1], -1))
    assert back[::-1] == places


@pytest.fixture(scope="module")
def style(qapp):
    load_fonts()
    return CanvasStyle(load_theme("light"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(TEXTS)
def test_a_place_painted_is_the_place_found(style, text: str):
    flow = Flow(Article("a", text), style)
    assert "".join(text[p.start : p.end] + "\n" for p in flow.paragraphs) == text + "\n"
    for offset in range(len(text)):
        block = flow.block(flow.index.at(offset))
        assert block.from_units(block.to_units(offset)) == offset
        for _, left, right in block.parts_of(Span(offset, offset + 1)):
            assert left <= right
    flow.settle(0, 10_000)
    for index, paragraph in enumerate(flow.paragraphs):
        middle = (flow.top(index) + flow.top(index + 1)) / 2
        assert paragraph.start <= flow.offset_at(3.0, middle) <= paragraph.end
