"""What the mouse does on the canvas: selects words, drags an end, fills a role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent

from annotator.session.desk import Cursor
from annotator.session.edges import Edge
from annotator.ui.canvas.caret import paragraph_at, word_at
from annotator.ui.canvas.handles import grip_at
from annotator.ui.canvas.runs import Gap

if TYPE_CHECKING:
    from annotator.ui.canvas.view import Canvas


class Pointer:
    """The mouse over one canvas. It places the desk's cursor; every change is the canvas's wish to the window."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._dragging: tuple[str, Edge] | None = None
        self.drag_to: int | None = None
        """Where an end would go if the mouse let it go now."""
        self.acts = False
        """While it places the cursor: the page must not move under it."""
        self._pressed: tuple[QPointF, Gap] | None = None
        self._words: tuple[int, int] | None = None
        """What a double click selected: from there a drag or a click with Shift goes on by whole words."""

    def _place(self, anchor: int, caret: int) -> None:
        """Put the cursor where the mouse is, without scrolling."""
        desk = self._canvas.desk
        if desk is None or desk.cursor == Cursor(anchor, caret):
            return
        self.acts = True
        try:
            desk.place(anchor, caret)
        finally:
            self.acts = False

    def press(self, event: QMouseEvent) -> None:
        """Take hold of an edge, or begin a selection."""
        desk = self._canvas.desk
        if desk is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        edge = grip_at(self._canvas.grips(), event.position())
        if edge is not None and desk.current is not None:
            self._dragging = (desk.current.id, edge)
            return
        gap = self._canvas.gap_at(event.position())
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._pressed = None if extend else (self._canvas.content(event.position()), gap)
        if not extend or self._words is None or not _covers(desk.cursor, self._words):
            self._words = None
        self._place(*(self._extended(desk.cursor.anchor, gap.nearest) if extend else (gap.nearest, gap.nearest)))

    def move(self, event: QMouseEvent) -> None:
        """Drag an edge or a selection; show that an edge can be taken hold of."""
        canvas, desk = self._canvas, self._canvas.desk
        over = grip_at(canvas.grips(), event.position()) is not None or self._dragging is not None
        canvas.viewport().setCursor(Qt.CursorShape.SizeHorCursor if over else Qt.CursorShape.IBeamCursor)
        if desk is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        canvas.scroll_towards(event.position().y())
        if self._dragging is not None:
            self.drag_to = canvas.offset_at(event.position())
            canvas.viewport().update()
        elif self._pressed is not None:
            self._place(*self._dragged(canvas.content(event.position()), canvas.gap_at(event.position())))
        else:
            self._place(*self._extended(desk.cursor.anchor, canvas.offset_at(event.position())))

    def _extended(self, anchor: int, offset: int) -> tuple[int, int]:
        """Anchor and caret of a selection that goes on to a place: by whole words if it began with one."""
        flow = self._canvas.flow
        if self._words is None or flow is None:
            return anchor, offset
        (start, end), (word_start, word_end) = self._words, word_at(flow, offset)
        return (end, word_start) if offset < start else (start, max(end, word_end))

    def _dragged(self, to: QPointF, gap: Gap) -> tuple[int, int]:
        """Anchor and caret: on one line, the characters between press and mouse, whichever way their words run."""
        assert self._pressed is not None
        start, pressed = self._pressed
        if not self._canvas.on_one_line(start, to):
            return pressed.nearest, gap.nearest
        if to.x() >= start.x():
            return pressed.before_right, gap.after_left
        return pressed.after_left, gap.before_right

    def release(self, event: QMouseEvent) -> None:
        """Let an edge go."""
        self._pressed = None
        if self._dragging is None:
            return
        (annotation_id, edge), offset = self._dragging, self.drag_to
        self._dragging = self.drag_to = None
        self._canvas.viewport().update()
        if offset is not None:
            self._canvas.edge_requested.emit(annotation_id, edge, offset)
        else:  # a click that moved nothing was meant for the words
            place = self._canvas.offset_at(event.position())
            self._place(place, place)

    def double_click(self, event: QMouseEvent) -> None:
        """Select a word; while a role waits, fill it with the annotation there. A click more selects the paragraph."""
        desk, flow = self._canvas.desk, self._canvas.flow
        if desk is None or flow is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed = None
        offset = self._canvas.offset_at(event.position())
        here = [one for one in desk.at(offset) if desk.filling and one.id != desk.filling.event]
        if here:
            self._canvas.fill_requested.emit(here[0].id)
            return
        word = word_at(flow, offset)
        if desk.cursor == Cursor(*word):
            word = paragraph_at(flow, offset)
        self._place(*word)
        self._words = word

    def ask_for_menu(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the place."""
        desk = self._canvas.desk
        if desk is None:
            return
        offset = self._canvas.offset_at(QPointF(event.pos()))
        selection = desk.cursor.selection
        if selection is None or not selection.covers(offset):
            self._place(offset, offset)
        self._canvas.menu_requested.emit(offset, event.globalPos())


def _covers(cursor: Cursor, words: tuple[int, int]) -> bool:
    selection = cursor.selection
    return selection is not None and selection.start <= words[0] and words[1] <= selection.end
