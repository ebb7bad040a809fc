"""A screen reader gets the article's text, caret and selection, and what stands under the caret."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QWidget
from shiboken6 import VoidPtr

from annotator.ui.canvas.accessible import Accessibility
from tests.ui.conftest import TEXT, place
from tests.ui.driving import put_caret, settle


@pytest.fixture
def face(window):
    """What a screen reader sees of the canvas."""
    accessibility = Accessibility()
    made = accessibility._make("Canvas", window.canvas)
    assert made is not None
    return made


def test_the_text_is_there_in_utf16_units(face):
    text = face.interface_cast(QAccessible.InterfaceType.TextInterface)
    assert text.characterCount() == len(TEXT.encode("utf-16-le")) // 2
    assert text.text(0, text.characterCount()) == TEXT
    emoji = TEXT.index("😀")
    assert text.text(emoji, emoji + 2) == "😀"
    assert text.text(emoji + 3, emoji + 7) == "with"


def test_the_caret_and_what_stands_under_it_are_told(face, window):
    put_caret(window, place("with police").end - 2)
    text = face.interface_cast(QAccessible.InterfaceType.TextInterface)
    assert text.cursorPosition() == place("with police").end - 2 + 1
    assert face.text(QAccessible.Text.Description) == "Organisation, suggested, from test-model, 0.80"
    text.setSelection(0, 0, 5)
    assert window.bridge.desk.cursor.selection.surface(TEXT) == "Clash"
    assert text.selectionCount() == 1


def test_it_says_what_it_is(face):
    assert face.text(QAccessible.Text.Name) == "Article"
    assert face.role() == QAccessible.Role.EditableText
    assert face.state().readOnly
    assert face.state().focused


def test_no_other_interface_is_promised(face):
    """None here ends the process as soon as a screen reader asks (seen with AT-SPI); a null pointer does not."""
    for kind in QAccessible.InterfaceType:
        if kind is not QAccessible.InterfaceType.TextInterface:
            assert isinstance(face.interface_cast(kind), VoidPtr)
            assert int(face.interface_cast(kind)) == 0


def _in_popup(one: QWidget) -> bool:
    """Whether it is a part of a box for choosing or counting, which has the name."""
    around = one.parentWidget()
    while around is not None:
        if isinstance(around, QComboBox | QAbstractSpinBox):
            return True
        around = around.parentWidget()
    return False


def reachable(window) -> list[QWidget]:
    """The controls of the window that the keyboard can get to."""
    return [
        one
        for one in window.findChildren(QWidget)
        if one.focusPolicy() != Qt.FocusPolicy.NoFocus and not _in_popup(one)
    ]


def test_every_control_of_the_window_has_a_name(window):
    put_caret(window, place("At least 30").start)
    settle()
    nameless = [
        f"{type(one).__name__} in {type(one.parentWidget()).__name__}"
        for one in reachable(window)
        if not (face := QAccessible.queryAccessibleInterface(one)) or not face.text(QAccessible.Text.Name).strip()
    ]
    assert nameless == []


DIALOGS = (
    *("settings.show", "keys.show", "action.choose", "history.show", "corpus.search", "progress.show"),
    *("suggestion.accept_all", "matches.tag", "type.choose"),
)


@pytest.mark.parametrize("action", DIALOGS)
def test_every_control_of_a_dialog_has_a_name(window, action: str):
    put_caret(window, place("rebels").start)
    found: list[str] = []

    def look(tries: int = 60) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            if tries:
                QTimer.singleShot(50, lambda: look(tries - 1))
            return
        found.append("looked")
        for one in reachable(dialog):
            face = QAccessible.queryAccessibleInterface(one)
            if one.isVisible() and (not face or not face.text(QAccessible.Text.Name).strip()):
                found.append(f"{type(one).__name__} in {type(one.parentWidget()).__name__}")
        dialog.close()

    QTimer.singleShot(50, look)
    window.made[action].trigger()
    assert found == ["looked"]


def test_tab_goes_through_the_columns_and_back_to_the_article(window):
    """List, article and inspector are reached one after another, as they are read; nothing holds the focus."""
    put_caret(window, place("At least 30").start)
    settle()
    window.articles.filter.setFocus()
    seen: list[str] = []
    for _ in range(80):
        focused = QApplication.focusWidget()
        assert focused is not None
        column = next(
            name
            for name, panel in (("list", window.articles), ("inspector", window.inspector), ("article", window))
            if panel is focused or panel.isAncestorOf(focused)
        )
        if not seen or seen[-1] != column:
            seen.append(column)
        if seen.count("list") == 2:
            break
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert seen[:4] == ["list", "article", "inspector", "list"], seen
