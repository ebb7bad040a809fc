"""Tells screen readers the article's text, caret, selection and annotations; the canvas paints them itself."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QPoint, QPointF, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextCursorEvent, QAccessibleTextInterface
from shiboken6 import VoidPtr

from annotator.domain.annotations import EventMention, Figure, Mention
from annotator.session.desk import Desk
from annotator.ui.canvas.describe import said
from annotator.ui.canvas.view import Canvas
from annotator.ui.qt_offsets import QtOffsets


class CanvasText(QAccessibleTextInterface):
    """The canvas's text, read-only. Offsets are Qt's UTF-16 units, as screen readers count."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__()
        self._canvas = canvas
        self._cached: tuple[str, QtOffsets] = ("", QtOffsets(""))

    @property
    def _words(self) -> str:
        return self._canvas.desk.document.article.text if self._canvas.desk else ""

    @property
    def _offsets(self) -> QtOffsets:
        words = self._words
        if self._cached[0] is not words:
            self._cached = (words, QtOffsets(words))
        return self._cached[1]

    def characterCount(self) -> int:
        """The text's length."""
        return self._offsets.to_qt(len(self._words))

    def text(self, start: int, end: int) -> str:
        """A part of the text."""
        return self._words[self._offsets.from_qt(start) : self._offsets.from_qt(end)]

    def cursorPosition(self) -> int:
        """Where the caret stands."""
        return self._offsets.to_qt(self._canvas.desk.cursor.caret) if self._canvas.desk else 0

    def setCursorPosition(self, position: int) -> None:
        """Put the caret somewhere."""
        self.setSelection(0, position, position)

    def selectionCount(self) -> int:
        """One selection or none."""
        return int(bool(self._canvas.desk and self._canvas.desk.cursor.selection))

    def setSelection(self, index: int, start: int, end: int) -> None:
        """Select a part of the text."""
        if self._canvas.desk:
            self._canvas.desk.place(self._offsets.from_qt(start), self._offsets.from_qt(end))

    def addSelection(self, start: int, end: int) -> None:
        """Select a part of the text: there is one selection at a time."""
        self.setSelection(0, start, end)

    def removeSelection(self, index: int) -> None:
        """Select nothing."""
        self.setCursorPosition(self.cursorPosition())

    def characterRect(self, position: int) -> QRect:
        """Where a character is on the screen."""
        if self._canvas.flow is None:
            return QRect()
        point = self._canvas.point_of(self._offsets.from_qt(position))
        height = int(self._canvas.flow.style.metrics.height())
        top_left = QPoint(int(point.x()), int(point.y() - height / 2))
        return QRect(
            self._canvas.viewport().mapToGlobal(top_left),
            self._canvas.flow.style.metrics.boundingRect("x").size().toSize(),
        )

    def offsetAtPoint(self, point: QPoint) -> int:
        """The character at a place of the screen."""
        return self._offsets.to_qt(self._canvas.offset_at(QPointF(self._canvas.viewport().mapFromGlobal(point))))

    def scrollToSubstring(self, start: int, end: int) -> None:
        """Show a part of the text."""
        self.setCursorPosition(start)


class AccessibleCanvas(QAccessibleInterface):
    """The canvas as an object: its name, and as its description the annotation under the caret."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__()
        self._canvas = canvas
        self._text = CanvasText(canvas)

    def isValid(self) -> bool:
        """It lives as long as the canvas."""
        return True

    def object(self) -> QObject:
        """The canvas."""
        return self._canvas

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """The text interface; no other. None would end the process: PySide 6.11 makes no null pointer of it."""
        return self._text if kind == QAccessible.InterfaceType.TextInterface else VoidPtr(0)

    def role(self) -> QAccessible.Role:
        """A text."""
        return QAccessible.Role.EditableText

    def state(self) -> QAccessible.State:
        """Focusable, of several lines, not to be typed into."""
        state = QAccessible.State()
        bits = {"focusable": 1, "multiLine": 1, "readOnly": 1, "selectableText": 1, "focused": self._canvas.hasFocus()}
        for name, is_set in bits.items():
            setattr(state, name, int(is_set))  # the stub calls these bits numbers
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Name, text, and what stands under the caret."""
        if kind == QAccessible.Text.Name:
            return self._canvas.accessibleName()
        if kind == QAccessible.Text.Description:
            return said_of_current(self._canvas.desk)
        return self._text.text(0, self._text.characterCount()) if kind == QAccessible.Text.Value else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """The text of an article never changes."""

    def rect(self) -> QRect:
        """The canvas on the screen."""
        return QRect(self._canvas.mapToGlobal(QPoint(0, 0)), self._canvas.size())

    def window(self) -> Any:
        """The window that it is in."""
        return self._canvas.window().windowHandle()

    def parent(self) -> Any:
        """The widget around it."""
        around = self._canvas.parentWidget()
        return QAccessible.queryAccessibleInterface(around) if around else None

    def child(self, index: int) -> Any:
        """It has no parts."""
        return None

    def childCount(self) -> int:
        """It has no parts."""
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """It has no parts."""
        return -1

    def childAt(self, x: int, y: int) -> Any:
        """It has no parts."""
        return None


def said_of_current(desk: Desk | None) -> str:
    """What a screen reader says of the annotation under the caret."""
    current = desk.current if desk else None
    if desk is None or not isinstance(current, Mention | Figure | EventMention):
        return ""
    return said(current, desk)


class Accessibility:
    """Makes the canvas known to screen readers, and tells them when the caret moves."""

    def __init__(self) -> None:
        self._made: dict[int, AccessibleCanvas] = {}  # Qt keeps no reference to what Python made

    def install(self) -> None:
        """Answer for every canvas from now on."""
        QAccessible.installFactory(self._make)

    def _make(self, class_name: str, thing: QObject) -> AccessibleCanvas | None:
        if not isinstance(thing, Canvas):
            return None
        key = id(thing)
        if key not in self._made:
            self._made[key] = AccessibleCanvas(thing)
            thing.destroyed.connect(lambda: self._made.pop(key, None))
        return self._made[key]


def tell_caret(canvas: Canvas) -> None:
    """Tell screen readers that the caret moved."""
    if QAccessible.isActive() and canvas.desk is not None:
        units = QtOffsets(canvas.desk.document.article.text).to_qt(canvas.desk.cursor.caret)
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(canvas, units))
