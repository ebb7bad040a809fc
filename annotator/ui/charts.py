"""Bar charts, painted by hand: values are written beside the bars, so that nothing hangs on colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.ui.theme import Theme, interface_font

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
        painter.setFont(interface_font(12))
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
