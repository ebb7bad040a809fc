"""What was added to the desk, by keys in the real window: every part of a figure, pieces, the sweep, wrong fillers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from annotator.domain.annotations import Certainty, Figure, Mention, Modifier, Polarity, Relation, State
from annotator.session import event_building
from annotator.ui.panels.figure_cells import ValueEditor
from annotator.ui.panels.figure_model import COUNTED, EVENT, HIGH, SAME, SOURCE, VALUE
from tests.ui.conftest import place
from tests.ui.driving import (
    assert_saved,
    assert_undone_and_redone,
    document,
    own,
    press,
    put_caret,
    select,
    settle,
    state,
)
from tests.ui.test_choosing import answer


def test_words_say_who_reports_a_figure_and_what_it_is_a_part_of(window):
    put_caret(window, place("At least 30").start)
    select(window, place("officials"))
    press(window.canvas, "<")
    assert own(window, "s-30").attribution == place("officials")
    assert_undone_and_redone(window)
    select(window, place("rebels"))
    press(window.canvas, "|")
    assert own(window, "s-30").of_whole == place("rebels")
    assert_undone_and_redone(window)
    settle()
    shown = {part.value: field.words.text() for part, field in window.inspector.details.figure_form.words.items()}
    assert shown == {"counted": "soldiers", "of_whole": "rebels", "attribution": "officials"}


def test_certainty_and_per_by_keys(window):
    put_caret(window, place("At least 30").start)
    answer(*"disp", "Enter")
    press(window.canvas, "Ctrl+Shift+C")
    assert own(window, "s-30").certainty is Certainty.DISPUTED
    assert_undone_and_redone(window)
    press(window.canvas, "Alt+=")
    press(window.inspector.details.figure_form.per, *"week", "Enter")
    assert own(window, "s-30").per == "week"
    assert window.canvas.hasFocus()
    assert_undone_and_redone(window)


def test_a_mention_of_two_pieces_by_keys(window):
    put_caret(window, place("police").start)
    press(window.canvas, "(")
    assert window.filling_bar.isVisible()
    select(window, place("officials"))
    press(window.canvas, "(")
    assert not window.filling_bar.isVisible()
    assert own(window, "s-police").spans == (place("police"), place("officials"))
    assert_undone_and_redone(window)
    put_caret(window, place("officials").start + 2)
    press(window.canvas, "Alt+Up")
    if window.bridge.desk.current_id != "s-police":
        press(window.canvas, "Alt+Up")
    press(window.canvas, ")")
    assert own(window, "s-police").spans == (place("police"),)
    assert_saved(window)


@pytest.mark.parametrize("width", [1440, 1000])
def test_the_badge_of_a_role_never_moves_the_lines_of_the_article(window, width):
    """The lines are what Home, End, Up and Down go by."""
    window.resize(width, 800)
    put_caret(window, place("clashed").start)
    settle()
    before = _lines(window)
    for _ in range(5):
        press(window.canvas, ".")
        settle()
        assert window.filling_bar.isVisible()
        assert _lines(window) == before
        for label in window.filling_bar.findChildren(QLabel):
            needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            assert label.height() >= needed
            assert label.wordWrap() or label.width() >= label.sizeHint().width()


def _lines(window) -> list[list[int]]:
    """For each paragraph, where its lines begin."""
    flow = window.canvas.flow
    layouts = [flow.block(index).layout for index in range(len(flow.paragraphs))]
    return [[layout.lineAt(at).textStart() for at in range(layout.lineCount())] for layout in layouts]


def test_the_sweep_is_answered_with_enter_and_delete(window):
    press(window.canvas, ">")
    bar = window.filling_bar
    assert bar.isVisible()
    before = len(document(window).annotations)
    while window.bridge.desk.asked and window.bridge.desk.asked.sign != "number":
        press(window.canvas, "Del")
    assert window.bridge.desk.asked, "Nine is a number that nothing covers"
    assert len(document(window).annotations) == before, "no is no act"
    span = window.bridge.desk.asked.span
    press(window.canvas, "Enter")
    made = [one for one in document(window).annotations.values() if isinstance(one, Figure)]
    assert [one.spans for one in made] == [(span,)]
    press(window.canvas, "Esc")
    assert window.bridge.desk.asked is None
    assert_undone_and_redone(window)


def test_a_wrong_filler_is_marked_with_the_reason(window):
    put_caret(window, place("clashed").start)
    press(window.canvas, "Enter")
    put_caret(window, place("Zvora", 1).start + 1)
    press(window.canvas, "d")
    put_caret(window, place("clashed").start + 2)
    settle()
    clash = own(window, "s-clash")
    (wrong,) = [
        why
        for one in clash.arguments
        if (why := event_building.complaint(document(window), window.bridge.desk.schema, clash, one))
    ]
    shown = [label.text() for label in window.inspector.details.event_form.findChildren(QLabel) if label.isVisible()]
    assert any(text.startswith("! ") and wrong in text for text in shown)
    assert window.canvas.emphasis.roles["s-zvora"].wrong
    assert not window.canvas.emphasis.roles["s-rebels"].wrong


def test_a_rejected_filler_is_shown_no_more(window):
    put_caret(window, place("rebels").start)
    press(window.canvas, "Del")
    put_caret(window, place("clashed").start)
    settle()
    assert set(window.canvas.emphasis.roles) == {"s-zvora"}
    shown = [label.text() for label in window.inspector.details.event_form.findChildren(QLabel) if label.isVisible()]
    assert "–" not in shown
    press(window.canvas, "Ctrl+Z")
    put_caret(window, place("clashed").start)
    assert set(window.canvas.emphasis.roles) == {"s-rebels", "s-zvora"}


def test_polarity_by_key(window):
    put_caret(window, place("clashed").start)
    press(window.canvas, "Alt+!")
    assert own(window, "s-clash").polarity is Polarity.NEGATIVE
    assert_undone_and_redone(window)


def test_a_key_joins_a_mention_to_the_last_one(window):
    put_caret(window, place("officials").start)
    press(window.canvas, "`")
    entities = {one.entity for one in document(window).annotations.values() if isinstance(one, Mention)}
    assert len(entities) == 1 and None not in entities
    assert state(window, "s-rebels") in (State.ACCEPTED, State.CORRECTED)
    assert window.canvas.emphasis.roles["s-rebels"].name == "=", "shown on the canvas when one is selected"
    assert_undone_and_redone(window)


def edit_cell(window, row: int, column: int):
    table = window.inspector.figures
    index = table.model().index(row, column)
    table.scrollTo(index)
    table.setCurrentIndex(index)
    for click in (QTest.mouseClick, QTest.mouseDClick):
        click(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
        settle()
    return table


def test_a_value_is_read_while_it_is_typed(window):
    put_caret(window, place("At least 30").start)
    settle()
    table = edit_cell(window, 0, VALUE)
    editor = table.findChild(ValueEditor)
    editor.selectAll()
    press(editor, *"up to 4")
    assert editor.said == "= ≤ 4"
    press(editor, *"0 people maybe")
    assert editor.said == "not a quantity yet"
    editor.selectAll()
    press(editor, *"up to 40", "Enter")
    settle()
    assert own(window, "s-30").quantity.modifier is Modifier.UP_TO
    assert_undone_and_redone(window)


def test_the_table_tells_event_source_and_same_as_and_takes_typed_words(window):
    put_caret(window, place("At least 30").start)
    settle()
    model = window.inspector.figures.model()
    assert model.index(0, EVENT).data() == ""
    model.setData(model.index(0, EVENT), "s-clash")
    settle()
    assert model.index(0, EVENT).data() == "Armed clash · clashed"
    model.setData(model.index(0, SOURCE), "officials")
    assert own(window, "s-30").attribution == place("officials")
    model.setData(model.index(0, COUNTED), "elephants")
    assert "does not stand" in window.status.notice
    model.setData(model.index(0, HIGH), "40")
    assert own(window, "s-30").quantity.high == 40.0
    select(window, place("Nine"))
    press(window.canvas, "f")
    settle()
    answer(*"same", "Enter")
    press(window.canvas, "~")
    settle()
    assert [model.index(row, SAME).data() for row in range(model.rowCount())] == ["≡ 1", "≡ 1"]
    assert_saved(window)


def test_the_typed_value_is_read_in_the_form_too(window):
    put_caret(window, place("At least 30").start)
    press(window.canvas, "=")
    form = window.inspector.details.figure_form
    press(form.value, *"dozens")
    assert form.reading.isVisible() and form.reading.text().startswith("=")
    press(form.value, "Enter")
    assert own(window, "s-30").quantity.modifier is Modifier.VAGUE


def test_lines_get_shorter_and_longer_by_key(window):
    before = window.canvas.flow.style.column_px
    press(window.canvas, *["Ctrl+Alt+Left"] * 5)
    assert window.canvas.flow.style.column_px < before
    press(window.canvas, *["Ctrl+Alt+Right"] * 5)
    assert window.canvas.flow.style.column_px == before
    assert window.settings.number("line_width") == 74


def test_an_event_without_a_trigger_is_linked_by_key(window):
    put_caret(window, place("clashed").start)
    press(window.canvas, "Enter")
    answer(*"disaster", "Enter")
    press(window.canvas, "Ctrl+Shift+T")
    settle()
    press(window.canvas, "Esc")
    put_caret(window, place("clashed").start + 2)
    answer(*"causes", "Enter")
    press(window.canvas, "~")
    (link,) = [one for one in document(window).annotations.values() if isinstance(one, Relation)]
    assert (link.type, link.source) == ("causes", "s-clash")
    assert own(window, link.target).spans == ()
    assert_saved(window)


class Painted(QObject):
    """Notes how high the part of the canvas is that each paint touches."""

    def __init__(self, canvas) -> None:
        super().__init__(canvas)
        self.heights_px: list[int] = []
        canvas.viewport().installEventFilter(self)

    def eventFilter(self, thing: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.heights_px.append(event.region().boundingRect().height())
        return False


@pytest.mark.parametrize("key", ["Right", "Shift+Right", "p", "o"])
def test_a_key_repaints_what_it_changed_and_not_the_page(window, key: str):
    put_caret(window, place("officials").start)
    settle()
    painted = Painted(window.canvas)
    press(window.canvas, key)
    settle()
    assert painted.heights_px, "something was painted"
    assert max(painted.heights_px) < window.canvas.viewport().height() / 2
