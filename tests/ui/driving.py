"""Keys and mouse as a person uses them, and what the document holds afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from annotator.domain.annotations import Annotation, State
from annotator.domain.span import Span
from annotator.session.edges import Edge
from annotator.ui.panels.inspector import REFRESH_MS, Inspector

MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}
NAMED = {
    "Enter": Qt.Key.Key_Return,
    "Space": Qt.Key.Key_Space,
    "Del": Qt.Key.Key_Delete,
    "Esc": Qt.Key.Key_Escape,
    "Left": Qt.Key.Key_Left,
    "Right": Qt.Key.Key_Right,
    "Up": Qt.Key.Key_Up,
    "Down": Qt.Key.Key_Down,
    "Home": Qt.Key.Key_Home,
    "End": Qt.Key.Key_End,
    "Tab": Qt.Key.Key_Tab,
    "F2": Qt.Key.Key_F2,
    "F6": Qt.Key.Key_F6,
    "F8": Qt.Key.Key_F8,
}


def wait_until_active(window: QWidget | None = None) -> None:
    """A window that a dialog left becomes active again a moment later; keys do nothing in one that is not.

    With a window, until it is that one: on a busy machine another may still be on its way out.
    """
    for _ in range(400):
        active = QApplication.activeWindow()
        if active is not None and window in (None, active) or QApplication.activePopupWidget() is not None:
            return
        if window is not None and QApplication.activeModalWidget() is None:
            window.activateWindow()
        QTest.qWait(50)


def press(widget, *keys: str) -> None:
    """Press keys one after another: "p", "Ctrl+Z", "Shift+Right", "]"."""
    wait_until_active(widget.window())
    for chord in keys:
        *modifiers, key = chord.split("+") if len(chord) > 1 else [chord]
        held = Qt.KeyboardModifier.NoModifier
        for one in modifiers:
            held |= MODIFIERS[one]
        if key in NAMED:
            QTest.keyClick(widget, NAMED[key], held)
        else:
            QTest.keyClick(widget, key, held)


def put_caret(window, offset: int) -> None:
    """Click before a character."""
    window.canvas.ensure_visible()
    point = window.canvas.point_of(offset).toPoint()
    QTest.mouseClick(window.canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert window.bridge.desk.cursor.caret == offset


def drag(window, start: QPoint, end: QPoint) -> None:
    """Press, move and release the left button."""
    viewport = window.canvas.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    middle = QPoint((start.x() + end.x()) // 2, (start.y() + end.y()) // 2)
    for point in (middle, end):
        QTest.mouseMove(viewport, point)
        _move(viewport, point)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)


def _move(viewport, point: QPoint) -> None:
    """QTest.mouseMove holds no button on every platform; a drag needs the event with the button."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(point),
        QPointF(viewport.mapToGlobal(point)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(viewport, event)


def settle() -> None:
    """Let everything that waits for the event loop happen, as it would before a person's next act."""
    QTest.qWait(2 * REFRESH_MS)  # the panels follow a moment after the canvas, on a timer
    for _ in range(200):  # a busy machine may need longer for it
        if all(one.is_settled for window in QApplication.topLevelWidgets() for one in window.findChildren(Inspector)):
            break
        QTest.qWait(10)
    wait_until_active()
    QApplication.processEvents()  # what became due while a busy machine kept this process waiting


def drag_end(window, edge: Edge, offset: int) -> None:
    """Take hold of one end of the current annotation and let it go before a character."""
    grip = next(one for one in window.canvas.grips() if one.edge is edge)
    drag(window, grip.knob.toPoint(), window.canvas.point_of(offset).toPoint())


def select(window, span: Span) -> None:
    """Select words with the mouse."""
    canvas = window.canvas
    drag(window, canvas.point_of(span.start).toPoint(), canvas.point_of(span.end).toPoint())
    assert window.bridge.desk.cursor.selection == span


def document(window):
    """The open document."""
    return window.bridge.desk.document


def stored(window):
    """The document as the corpus has it."""
    return window.bridge.workspace.corpus.document("article-1", "ana")


def own(window, annotation_id: str) -> Annotation | None:
    """An annotation of the person's own."""
    return document(window).annotations.get(annotation_id)


def state(window, annotation_id: str) -> State | None:
    """What was decided about a suggestion; None while nothing was."""
    found = own(window, annotation_id)
    return found.state if found else None


def assert_saved(window) -> None:
    """The corpus holds exactly what the window shows, and every span covers its words."""
    shown, kept = document(window), stored(window)
    if kept is None:
        assert not shown.annotations
        return
    assert dict(kept.annotations) == dict(shown.annotations)
    assert dict(kept.suggestions) == dict(shown.suggestions)
    assert kept.status is shown.status
    for one in kept.annotations.values():
        for span in one.spans:
            assert span.surface(shown.article.text).strip() == span.surface(shown.article.text)


def assert_undone_and_redone(window) -> None:
    """Ctrl+Z takes the last act back and Ctrl+Shift+Z makes it again, each of them saved."""
    settle()  # the window becomes active again a moment after a dialog closed
    after = document(window)
    press(window.canvas, "Ctrl+Z")
    assert document(window).annotations != after.annotations
    assert_saved(window)
    press(window.canvas, "Ctrl+Shift+Z")
    assert dict(document(window).annotations) == dict(after.annotations)
    assert dict(document(window).suggestions) == dict(after.suggestions)
    assert_saved(window)


@contextmanager
def answering(kind: type[QDialog], do: Callable) -> Iterator[None]:
    """A person does something as soon as a dialog of this kind is open inside the block; it is closed if that fails."""
    failed: list[BaseException] = []
    answered: list[QDialog] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind) or answered or not dialog.isActiveWindow():
            return
        answered.append(dialog)
        timer.stop()
        try:
            do(dialog)
        except Exception as error:  # noqa: BLE001 - told when the dialog is closed
            failed.append(error)
            dialog.reject()

    timer = QTimer(interval=10)
    timer.timeout.connect(look)
    timer.start()
    try:
        yield
    finally:
        timer.stop()
    if failed:
        raise failed[0]
    assert answered
