"""A screen reader gets the article's text, caret and selection, and what stands under the caret."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from shiboken6 import VoidPtr

from annotator.ui.canvas.accessible import Accessibility
from tests.ui.conftest import TEXT, place
from tests.ui.driving import put_caret


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
