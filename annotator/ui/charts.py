"""Bar charts, painted by hand: values are written beside the bars, so that nothing hangs on colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.ui.theme import SMALL_PX, Theme, interface_font

ROW_PX = 24
NAME_PX = 170
VALUE_PX = 120


@dataclass(frozen=True, slots=True)
class Bar:
    """One row: a name, the parts of its bar, and the words behind it."""

    name: str
    parts: Sequence[tuple[float, QColor]]
    text: str

    @property
    def total(self) -> float:
        """The bar's length."""
        return sum(value for value, _ in self.parts)


class BarChart(QWidget):
    """Horizontal bars under each other, on one scale."""

    def __init__(self, bars: Sequence[Bar], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = bars
        self._theme = theme
        self.setMinimumHeight(max(1, len(bars)) * ROW_PX + 4)
        self.setAccessibleName("; ".join(f"{bar.name}: {bar.text}" for bar in bars))

    def sizeHint(self) -> QSize:
        """As high as its bars."""
        return QSize(520, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(interface_font(SMALL_PX))
        longest = max((bar.total for bar in self._bars), default=0) or 1
        room = self.width() - NAME_PX - VALUE_PX
        for number, bar in enumerate(self._bars):
            self._paint_bar(painter, bar, number * ROW_PX, room / longest)

    def _paint_bar(self, painter: QPainter, bar: Bar, y: float, scale: float) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self._theme.colour("text"))
        name = painter.fontMetrics().elidedText(bar.name, Qt.TextElideMode.ElideRight, NAME_PX - 12)
        painter.drawText(QRectF(0, y, NAME_PX - 10, ROW_PX), middle | Qt.AlignmentFlag.AlignRight, name)
        x = float(NAME_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        for value, colour in bar.parts:
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(x, y + 5, max(0.0, value * scale - 1), ROW_PX - 10), 2, 2)
            x += value * scale
        painter.setPen(self._theme.colour("dim"))
        painter.drawText(QRectF(x + 6, y, VALUE_PX, ROW_PX), middle, bar.text)


COLUMN_AREA_PX = 170
AXIS_PX = 44


@dataclass(frozen=True, slots=True)
class Column:
    """One upright bar: what stands below it, its parts from the bottom, and the number above it."""

    name: str
    parts: Sequence[tuple[float, QColor]]
    text: str
    told: str
    """All of it in words."""


class ColumnChart(QWidget):
    """Upright bars beside each other: what goes on over time."""

    def __init__(self, columns: Sequence[Column], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._theme = theme
        self.setMinimumHeight(COLUMN_AREA_PX)
        self.setAccessibleName("; ".join(f"{one.name}: {one.told}" for one in columns))

    def event(self, event: QEvent) -> bool:
        """Say in words what the column under the mouse is made of."""
        if isinstance(event, QHelpEvent) and self._columns:
            number = int((event.x() - AXIS_PX) / self._width_px())
            if 0 <= number < len(self._columns):
                column = self._columns[number]
                QToolTip.showText(event.globalPos(), f"{column.name}: {column.told}", self)
                return True
        return super().event(event)

    def _width_px(self) -> float:
        return (self.width() - 2 * AXIS_PX) / max(1, len(self._columns))

    def sizeHint(self) -> QSize:
        """Wide, and as high as all charts of this kind."""
        return QSize(520, COLUMN_AREA_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the columns, a line under them, their names, and numbers where there is room."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(interface_font(SMALL_PX))
        floor = self.height() - 24.0
        highest = max((sum(value for value, _ in one.parts) for one in self._columns), default=0) or 1
        width = self._width_px()
        painter.setPen(self._theme.colour("border"))
        painter.drawLine(QPointF(AXIS_PX, floor), QPointF(self.width() - AXIS_PX, floor))
        every = max(1, -(-painter.fontMetrics().horizontalAdvance("0000-00  ") // max(1, int(width))))
        for number, column in enumerate(self._columns):
            x = AXIS_PX + number * width
            top = self._paint_column(painter, column, QRectF(x, 18, width, floor - 18), highest)
            around = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
            painter.setPen(self._theme.colour("dim"))
            if number % every == 0:
                painter.drawText(QRectF(x - 40, floor + 3, width + 80, 20), around, column.name)
            if painter.fontMetrics().horizontalAdvance(column.text) < width + 2:
                painter.drawText(QRectF(x - 20, top - 18, width + 40, 17), around, column.text)

    def _paint_column(self, painter: QPainter, column: Column, area: QRectF, highest: float) -> float:
        """Where the column ends above."""
        room = min(4.0, area.width() * 0.2)
        wide = min(area.width() - room, 46.0)
        left, y = area.center().x() - wide / 2, area.bottom()
        painter.setPen(Qt.PenStyle.NoPen)
        for value, colour in column.parts:
            high = value / highest * area.height()
            painter.setBrush(colour)
            painter.drawRect(QRectF(left, y - high, wide, max(0.0, high - 0.7)))
            y -= high
        return y
