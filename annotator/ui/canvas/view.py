"""The widget that shows one document, moves its caret and selection, and turns mouse acts into wishes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from annotator.domain.history import Change
from annotator.domain.span import Span
from annotator.session.desk import Desk
from annotator.ui.canvas.caret import KEEPS_X, MOVES
from annotator.ui.canvas.describe import describe
from annotator.ui.canvas.emphasis import Emphasis, emphasis_of
from annotator.ui.canvas.flow import Flow
from annotator.ui.canvas.handles import Grip, grips_of, paint_grips
from annotator.ui.canvas.margin import paint_links, paint_readings, paint_zone_names
from annotator.ui.canvas.marks import MarkIndex
from annotator.ui.canvas.painting import paint_block
from annotator.ui.canvas.pointer import Pointer
from annotator.ui.canvas.runs import Gap
from annotator.ui.canvas.style import CanvasStyle

TOP_PX = 26.0
"""Room above the first paragraph."""
TAG_MIDDLE_PX = 14.0
"""Where a link meets a role's tag, from the start of the words."""


class Canvas(QAbstractScrollArea):
    """Shows a `Desk`'s document. It owns no annotation: it reads the desk and asks for edits by its signals."""

    edge_requested = Signal(str, object, int)
    """An annotation's id, the `Edge`, and the code point where the mouse let it go."""
    menu_requested = Signal(int, QPoint)
    """A code point and the place on the screen of a right click."""
    fill_requested = Signal(str)
    """An annotation that was double-clicked while an event's role waits for a filler."""

    def __init__(self, style: CanvasStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._desk: Desk | None = None
        self._flow: Flow | None = None
        self._marks: MarkIndex | None = None
        self._emphasis = Emphasis()
        self._matches: tuple[Span, ...] = ()
        self._goal_x: float | None = None
        self._pointer = Pointer(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(self.tr("Article"))

    # --- what is shown

    @property
    def desk(self) -> Desk | None:
        """The document's desk."""
        return self._desk

    @property
    def flow(self) -> Flow | None:
        """The laid out text."""
        return self._flow

    @property
    def emphasis(self) -> Emphasis:
        """What stands out now."""
        return self._emphasis

    def show_desk(self, desk: Desk | None) -> None:
        """Show a document from its beginning; None shows nothing."""
        self._desk = desk
        self._style.fit(self.viewport().width())
        self._flow = Flow(desk.document.article, self._style) if desk else None
        self.refresh_layer()
        self.verticalScrollBar().setValue(0)
        self.follow_desk(scroll=False)

    def refresh_layer(self) -> None:
        """Draw all annotations anew: other suggestions came."""
        if self._flow and self._desk:
            self._marks = MarkIndex(self._desk.document, self._desk.schema, self._flow.index)
            self._flow.show_marks(self._marks)
        self._settle()
        self.viewport().update()

    def apply_change(self, change: Change) -> None:
        """Draw what a change touched, and nothing else."""
        if self._flow is None or self._desk is None or self._marks is None:
            return
        touched = self._marks.update(self._desk.document, self._desk.session.touched(change))
        height = self._flow.height
        self._flow.forget(touched)
        self._settle()
        if self._flow.height != height:
            self.viewport().update()
        else:
            for index in touched:
                self._update_block(index)

    def restyle(self, style: CanvasStyle) -> None:
        """Show the document in another theme, zoom or line width, with the caret where it was."""
        self._style = style
        style.fit(self.viewport().width())
        if self._flow:
            self._flow.restyle(style)
        self._settle()
        self.ensure_visible()
        self.viewport().update()

    def show_matches(self, matches: tuple[Span, ...]) -> None:
        """Light up what is searched for."""
        self._matches = matches
        self.follow_desk(scroll=False)

    def follow_desk(self, scroll: bool = True) -> None:
        """Show where the desk's cursor is now."""
        before = self._emphasis
        self._emphasis = emphasis_of(self._desk, self._matches) if self._desk else Emphasis()
        self._goal_x = None
        if scroll and not self._pointer.acts:
            self.ensure_visible()
        self._repaint(before, self._emphasis)

    def _repaint(self, before: Emphasis, after: Emphasis) -> None:
        """Paint anew what stood out and what does now: a caret that moves costs its paragraphs, not the page."""
        if before == after:
            return
        if self._flow is None or before.reaches_far or after.reaches_far or before.matches != after.matches:
            self.viewport().update()
            return
        shown = self._flow.visible(self._scroll_y, self._scroll_y + self.viewport().height())
        places = (self._flow.index.touching(span.start, span.end) for one in (before, after) for span in one.words())
        for index in {index for place in places for index in place if index in shown}:
            self._update_block(index)

    # --- geometry: content y is from the top of the first paragraph

    @property
    def _column_x(self) -> float:
        free = self.viewport().width() - self._style.column_px
        return max(self._style.gutter_px, min(free / 2, free - self._style.margin_px))

    @property
    def _scroll_y(self) -> float:
        return self.verticalScrollBar().value() - TOP_PX

    def _settle(self) -> None:
        """Lay out what is visible and set the scroll bar's range."""
        if self._flow is None:
            self.verticalScrollBar().setRange(0, 0)
            return
        height = self.viewport().height()
        self._flow.settle(self._scroll_y, self._scroll_y + height)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, int(self._flow.height + 2 * TOP_PX - height)))
        bar.setPageStep(height)
        bar.setSingleStep(int(self._style.metrics.height()))

    def _update_block(self, index: int) -> None:
        assert self._flow is not None
        top = self._flow.top(index) - self._scroll_y
        self.viewport().update(
            QRect(0, int(top) - 20, self.viewport().width(), int(self._flow.block(index).height) + 40)
        )

    def content(self, point: QPointF) -> QPointF:
        """A point of the viewport, from the column's left and the first paragraph's top."""
        return QPointF(point.x() - self._column_x, point.y() + self._scroll_y)

    def offset_at(self, point: QPointF) -> int:
        """The code point nearest to a point of the viewport."""
        if self._flow is None:
            return 0
        content = self.content(point)
        return self._flow.offset_at(content.x(), content.y())

    def gap_at(self, point: QPointF) -> Gap:
        """The gap between two characters that is nearest to a point of the viewport."""
        content = self.content(point)
        return self._flow.gap_at(content.x(), content.y()) if self._flow else Gap(0, 0, 0)

    def on_one_line(self, one: QPointF, other: QPointF) -> bool:
        """Whether two points of the column are on the same line."""
        return self._flow is not None and self._flow.line_at(one.y()) == self._flow.line_at(other.y())

    def point_of(self, offset: int) -> QPointF:
        """The viewport's point in the middle of the caret before a code point."""
        assert self._flow is not None
        x, top, bottom = self._flow.caret_box(offset)
        return QPointF(x + self._column_x, (top + bottom) / 2 - self._scroll_y)

    def ensure_visible(self) -> None:
        """Scroll as little as needed to show the caret, or the start of the current annotation."""
        if self._flow is None or self._desk is None:
            return
        self._settle()
        _, top, bottom = self._flow.caret_box(self._desk.cursor.caret)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        room = min(64.0, height / 4)
        if top - self._scroll_y < room:
            bar.setValue(int(top + TOP_PX - room))
        elif bottom - self._scroll_y > height - room:
            bar.setValue(int(bottom + TOP_PX - height + room))

    # --- Qt events

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Lay out what comes into view."""
        self._settle()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the column to the window."""
        if self._style.fit(self.viewport().width()) and self._flow:
            self._flow.restyle(self._style)
        self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the blocks that the event's region touches."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._style.theme.colour("paper"))
        if self._flow is None or self._desk is None:
            return
        self._paint_links(painter)
        top = event.rect().top() + self._scroll_y
        for index in self._flow.visible(top, top + event.rect().height()):
            block = self._flow.block(index)
            at = QPointF(self._column_x, self._flow.top(index) - self._scroll_y)
            paint_zone_names(painter, block, at, self._style)
            paint_block(painter, block, at, self._style, self._emphasis)
            paint_readings(painter, block, at, self._style)
        paint_grips(painter, self.grips(), self._style)
        self._paint_caret(painter)

    def _paint_links(self, painter: QPainter) -> None:
        assert self._flow is not None and self._desk is not None
        trigger, fillers = self._emphasis.link_from, self._emphasis.link_to
        if trigger is not None and fillers:
            paint_links(painter, self._top_of(trigger), [self._top_of(filler) for filler in fillers], self._style)

    def _top_of(self, span: Span) -> QPointF:
        """Where a link meets words; about there, when they are out of sight and not laid out."""
        assert self._flow is not None
        x, top = self._flow.about(span.start)
        return QPointF(x + TAG_MIDDLE_PX + self._column_x, top - self._scroll_y - 6)

    def grips(self) -> list[Grip]:
        """What the mouse can take hold of: the ends of the current annotation."""
        if self._flow is None or self._desk is None:
            return []
        return grips_of(self._flow, self._desk.current, QPointF(self._column_x, -self._scroll_y))

    def _paint_caret(self, painter: QPainter) -> None:
        assert self._flow is not None and self._desk is not None
        drag_to = self._pointer.drag_to
        at = drag_to if drag_to is not None else self._desk.cursor.caret
        if not self.hasFocus() and drag_to is None:
            return
        x, top, bottom = self._flow.caret_box(at)
        rect = QRectF(x + self._column_x - 0.75, top - self._scroll_y, 1.75, bottom - top)
        painter.fillRect(rect, self._style.theme.colour("text"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret; every other key is an action's."""
        if self._desk is None or self._flow is None:
            super().keyPressEvent(event)
            return
        for key, (move, selects) in MOVES.items():
            if event.matches(key):
                cursor = self._desk.cursor
                goal = self._goal_x if self._goal_x is not None else self._flow.block_x(cursor.caret)
                caret = move(self._flow, cursor.caret, goal)
                self._desk.place(cursor.anchor if selects else caret, caret)
                self._goal_x = goal if key in KEEPS_X else None
                return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the caret."""
        super().focusOutEvent(event)
        self.viewport().update()

    # --- mouse

    def scroll_towards(self, y: float) -> None:
        """Scroll while a drag goes over the rim."""
        beyond = y - self.viewport().height() if y > self.viewport().height() else min(0.0, y)
        if beyond:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + int(max(-40.0, min(40.0, beyond))))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of an edge, or begin a selection."""
        self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag an edge or a selection."""
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let an edge go."""
        self._pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word, or fill a role."""
        self._pointer.double_click(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the place."""
        self._pointer.ask_for_menu(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say on hover what an annotation is."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._desk is not None:
            here = self._desk.at(self.offset_at(QPointF(event.pos())))
            QToolTip.showText(event.globalPos(), describe(here[0], self._desk) if here else "", self.viewport())
            return True
        return super().viewportEvent(event)
