"""The hands of a person at the real window: every key and every mouse act is an event of Qt's, and is counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from annotator.domain.span import Span
from annotator.ui.actions import ACTIONS, Scope
from annotator.ui.dialogs.chooser import Chooser
from tests.ui.driving import drag

SETTLE_MS = 50
"""The panels follow the canvas after 30 ms; a person's next act comes later than that."""
EDGE_PX = 96
"""A press nearer to the rim than this scrolls the page under the mouse, so that a drag would get other words."""
OF_THE_CANVAS = frozenset(one.id for one in ACTIONS if one.scope is Scope.CANVAS)
_KEPT: list[QWidget] = []
"""Lists and dialogs that were open: their Qt children must not be dropped with the Python object of their parent."""


@dataclass
class Act:
    """One act of a kind, on an object (mention, figure, event, argument), and what it cost."""

    article: str
    kind: str
    about: str
    detail: str = ""
    costs: Counter[str] = field(default_factory=Counter)

    @property
    def total(self) -> int:
        """Keys, typed characters and mouse acts."""
        return sum(self.costs.values())


class Hands:
    """Presses keys where the focus is, and uses the mouse on what is seen. It reads the window, it never calls it."""

    def __init__(self, window: Any) -> None:
        self.window = window
        self.canvas = window.canvas
        self.article = ""
        self.acts: list[Act] = []
        self.scrolls = 0
        self._open: list[Act] = []

    @contextmanager
    def act(self, kind: str, about: str, detail: str = "") -> Iterator[Act]:
        """Count what is pressed inside as one act; an act inside another takes its own costs."""
        made = Act(self.article, kind, about, detail)
        self.acts.append(made)
        self._open.append(made)
        try:
            yield made
        finally:
            self._open.pop()

    def _count(self, what: str) -> None:
        self._open[-1].costs[what] += 1

    # --- keys

    def action(self, action_id: str) -> None:
        """Press the key of an action, as it is set in the window, once what hears it can hear it."""
        if action_id in OF_THE_CANVAS:
            self.wait_for_keys()
        self._press(self.window.made[action_id].shortcuts()[0])

    def has(self, action_id: str) -> bool:
        """Whether the window has such an action and a key for it."""
        return action_id in self.window.made and bool(self.window.made[action_id].shortcuts())

    def letter(self, type_id: str) -> None:
        """Press the letter of a type of the schema."""
        action = next(one for one in self.window.types.actions if one.objectName() == f"label.{type_id}")
        self._press(action.shortcuts()[0])

    def _press(self, keys: QKeySequence) -> None:
        for index in range(keys.count()):
            chord = keys[index]  # type: ignore[index]
            self.key(chord.key(), chord.keyboardModifiers())

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key, with what is held; a chord counts as one."""
        self._count("keys")
        QTest.keyClick(_focused(self.window), key, held)
        QApplication.processEvents()

    def standard(self, key: QKeySequence.StandardKey) -> None:
        """Press a key that moves the caret."""
        self._press(QKeySequence.keyBindings(key)[0])

    def text(self, typed: str) -> None:
        """Type characters into the field that has the focus."""
        for character in typed:
            self._count("typed")
            self._type(character)
        QApplication.processEvents()

    def _type(self, character: str) -> None:
        """QTest knows the keys of ASCII alone; a keyboard of another script sends the character with no key code."""
        if character.isascii():
            QTest.keyClicks(_focused(self.window), character)
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            pressed = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
            QApplication.sendEvent(_focused(self.window), pressed)

    def settle(self) -> None:
        """Wait as long as a person would before the next act: until the panels have followed."""
        QTest.qWait(SETTLE_MS)
        for _ in range(200):
            if self.window.inspector.is_settled:
                return
            QTest.qWait(10)

    def wait_for_keys(self) -> None:
        """Wait until the article has the keys again: after a list has closed that takes a moment."""
        for _ in range(50):
            if self.canvas.hasFocus():
                return
            QTest.qWait(10)

    # --- lists that open

    def pick_by_key(self, action_id: str, name: str) -> bool:
        """Open a list by an action's key, type until `name` is marked, and press Enter."""
        done: list[bool] = []
        is_over = False
        wait_ms = SETTLE_MS + QApplication.keyboardInputInterval()

        def take() -> None:
            """The list may be a modal dialog, which comes late on a busy machine."""
            above = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            if _list_view() is not None and above is not None and above.focusWidget() is not None:
                done.append(self.type_and_take(name))
            elif not is_over:
                QTimer.singleShot(wait_ms, take)

        QTimer.singleShot(wait_ms, take)
        self.action(action_id)
        for _ in range(100):
            if done:
                break
            QTest.qWait(10)
        is_over = True
        return bool(done and done[0])

    def type_and_take(self, name: str) -> bool:
        """In the open list: take `name` by its digit, or type until it is marked and press Enter.

        Escape when it is never marked.
        """
        view = _list_view()
        if view is None:
            return False
        names = [_shown(view.model().index(row, 0)) for row in range(min(9, view.model().rowCount()))]
        if isinstance(QApplication.activeModalWidget(), Chooser) and name in names:
            self.key(Qt.Key(Qt.Key.Key_1 + names.index(name)))
            return True
        for character in name:
            if _marked(view) == name:
                break
            self.text(character)
        if _marked(view) != name:
            self.key(Qt.Key.Key_Escape)
            return False
        self.key(Qt.Key.Key_Return)
        return True

    def pick_by_mouse(self, box: QComboBox, name: str) -> None:
        """Click a box open and click the row."""
        self.click_widget(box)
        QTest.qWait(SETTLE_MS + QApplication.doubleClickInterval())  # until then Qt takes a release for the same click
        view = box.view()
        index = view.model().index(box.findText(name), 0)
        view.scrollTo(index)
        self._count("clicks")
        point = view.visualRect(index).center()
        QTest.mouseMove(view.viewport(), point)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
        QTest.qWait(SETTLE_MS)

    # --- mouse

    def click_widget(self, widget: QWidget) -> None:
        """Click the middle of a button or a box."""
        self._count("clicks")
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())
        QApplication.processEvents()

    def click(self, offset: int) -> None:
        """Click before a character of the article."""
        point = self._seen(offset)
        self._count("clicks")
        QTest.mouseClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)

    def double_click(self, offset: int) -> None:
        """Double-click before a character of the article."""
        point = self._seen(offset)
        self._count("clicks")
        QTest.mouseDClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)
        QTest.mouseRelease(self.canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)

    def drag(self, span: Span) -> bool:
        """Select words by one drag; False when the mouse did not get exactly these words."""
        self._seen(span.start)
        self._seen(span.end)
        start, end = (self.canvas.point_of(offset).toPoint() for offset in (span.start, span.end))
        self._count("drags")
        drag(self.window, start, end)
        QApplication.processEvents()
        return self.window.bridge.desk.selection == span

    def _seen(self, offset: int) -> QPoint:
        """Turn the wheel until a place is in sight; no tool's costs count scrolling, so it is told apart."""
        viewport = self.canvas.viewport()
        bar = self.canvas.verticalScrollBar()
        for _ in range(200):
            y = self.canvas.point_of(offset).toPoint().y()
            up = y < EDGE_PX and bar.value() > bar.minimum()
            down = y > viewport.height() - EDGE_PX and bar.value() < bar.maximum()
            if not up and not down:
                break
            self.scrolls += 1
            self._wheel(120 if up else -120)
        return self.canvas.point_of(offset).toPoint()

    def _wheel(self, delta: int) -> None:
        viewport = self.canvas.viewport()
        middle = QPointF(viewport.rect().center())
        event = QWheelEvent(
            middle,
            viewport.mapToGlobal(middle),
            QPoint(),
            QPoint(0, delta),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(viewport, event)


def _focused(window: QWidget) -> QWidget:
    """Where the keys go: the open list, the open dialog, else the widget with the focus."""
    above = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if above is not None:
        _KEPT.append(above)
        return above.focusWidget() or above
    return QApplication.focusWidget() or window


def _list_view() -> Any:
    """The list of the open popup or of the open dialog."""
    from PySide6.QtWidgets import QAbstractItemView

    above = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if above is None:
        return None
    _KEPT.append(above)
    return above.findChild(QAbstractItemView)


def _marked(view: Any) -> str:
    """The text of the marked row."""
    return _shown(view.currentIndex())


def _shown(index: Any) -> str:
    """A row's text without the hint that stands after it."""
    return str(index.data() or "").split("      ")[0]
