"""The two grips at the ends of the current annotation, for the mouse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from annotator.domain.annotations import Annotation, Relation
from annotator.domain.span import hull
from annotator.session.edges import Edge
from annotator.ui.canvas.flow import Flow
from annotator.ui.canvas.style import CanvasStyle

REACH_PX = 5.0
"""How far beside a grip the mouse still takes hold of it."""

Handles = Sequence[tuple[QRectF, Edge]]


def handles_of(flow: Flow, current: Annotation | None, origin: QPointF) -> list[tuple[QRectF, Edge]]:
    """The grips of the current annotation, in the viewport's pixels."""
    if current is None or isinstance(current, Relation) or not current.spans:
        return []
    around = hull(current.spans)
    return [(_grip(flow, around.start, origin), Edge.START), (_grip(flow, around.end, origin), Edge.END)]


def _grip(flow: Flow, offset: int, origin: QPointF) -> QRectF:
    x, top, bottom = flow.caret_box(offset)
    return QRectF(origin.x() + x - 1.5, origin.y() + top - 1, 3, bottom - top + 2)


def handle_at(handles: Handles, point: QPointF) -> Edge | None:
    """The end whose grip is under a point, the nearer one if both are."""
    near = [(abs(rect.center().x() - point.x()), edge) for rect, edge in handles if _reaches(rect, point)]
    return min(near)[1] if near else None


def _reaches(rect: QRectF, point: QPointF) -> bool:
    return rect.adjusted(-REACH_PX, 0, REACH_PX, 0).contains(point)


def paint_handles(painter: QPainter, handles: Handles, style: CanvasStyle) -> None:
    """Paint the grips: a bar at each end with a knob on it."""
    for rect, edge in handles:
        knob = rect.bottom() if edge is Edge.END else rect.top()
        painter.fillRect(rect.adjusted(0.5, 0, -0.5, 0), style.theme.colour("accent"))
        painter.setPen(style.theme.colour("accent"))
        painter.setBrush(style.theme.colour("accent"))
        painter.drawEllipse(QPointF(rect.center().x(), knob), 2.5, 2.5)
