"""Words that run from right to left: what the mouse is dragged over is what is selected, and what is marked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF

from annotator.domain.article import Article
from annotator.domain.span import Span
from annotator.domain.tokens import words_of
from annotator.session.desk import Desk
from annotator.session.workspace import Workspace
from annotator.ui.canvas import Canvas
from annotator.ui.canvas.style import CanvasStyle
from annotator.ui.theme import load_fonts, load_theme
from tests.ui.driving import drag

TEXTS = {
    "words in English": "The daily السلام عليكم اليوم reported 30 dead, said דובר צהל in Zvora.",
    "an Arabic line": "قال المتحدث باسم الشرطة إن 30 شخصا قتلوا في Zvora يوم الاثنين.",
    "Hebrew with marks": "דָּבָר שֶׁל הַצָּבָא said 😀 e\u0301te\u0301 כאן.",
}


class Shown:
    """A canvas with its desk, as tests drive it."""

    def __init__(self, canvas: Canvas, workspace: Workspace, text: str) -> None:
        article = Article("mixed", text, "mixed")
        workspace.corpus.add_article(article)
        self.canvas = canvas
        self.desk = Desk(workspace.open_document("mixed"), workspace.schema)
        canvas.resize(900, 300)
        canvas.show_desk(self.desk)


@pytest.fixture
def show(qtbot, tmp_path: Path):
    load_fonts()
    workspace = Workspace.open(tmp_path / "corpus.dateline", "ana")
    canvas = Canvas(CanvasStyle(load_theme("light")))
    qtbot.addWidget(canvas)
    yield lambda text: Shown(canvas, workspace, text)
    workspace.close()


def rims(canvas: Canvas, span: Span) -> tuple[QPointF, QPointF]:
    """The left and the right rim of some words on one line, in the viewport."""
    parts = canvas.flow.block(0).parts_of(span)
    line = canvas.flow.block(0).lines[parts[0][0]]
    origin = canvas.content(QPointF(0, 0))
    y = (line.top + line.base) / 2 - origin.y()
    return QPointF(parts[0][1] - origin.x(), y), QPointF(parts[-1][2] - origin.x(), y)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("outside_px", [-1, 0, 1])
@pytest.mark.parametrize("backwards", [False, True])
def test_dragging_over_a_word_selects_it(show, text: str, outside_px: int, backwards: bool):
    shown = show(text)
    wrong: list[str] = []
    for word in words_of(text):
        left, right = rims(shown.canvas, word)
        ends = [
            QPoint(round(left.x()) - outside_px, round(left.y())),
            QPoint(round(right.x()) + outside_px, round(right.y())),
        ]
        drag(shown, *(reversed(ends) if backwards else ends))
        if shown.desk.selection != word:
            wrong.append(word.surface(text))
    assert wrong == []


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_click_puts_the_caret_where_it_is_drawn(show, text: str):
    """The caret may stand at another place of the text where directions meet, but always beside the mouse."""
    shown = show(text)
    block = shown.canvas.flow.block(0)
    line = block.lines[0]
    for tenth in range(0, int(shown.canvas.flow.style.column_px), 7):
        gap = block.gap_at(tenth, line.top + 2)
        ends = sorted(block.caret_x(place) for place in (gap.after_left, gap.before_right, gap.nearest))
        assert gap.nearest in (gap.after_left, gap.before_right)
        assert 0 <= gap.nearest <= len(text)
        assert ends[0] <= shown.canvas.flow.style.column_px


def test_words_in_two_directions_are_painted_where_they_stand(show):
    text = TEXTS["words in English"]
    block = show(text).canvas.flow.block(0)
    whole = text.index("daily"), text.index("عليكم") - 1
    parts = block.parts_of(Span(*whole))
    hidden = block.parts_of(Span(text.index("عليكم"), text.index(" reported")))
    assert len(parts) == 2, "the two selected words are not neighbours on the screen"
    assert all(
        left >= other_right - 1 or right <= other_left + 1
        for _, left, right in parts
        for _, other_left, other_right in hidden
    )
