"""The two grips at the ends of the current annotation, for the mouse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from annotator.domain.annotations import Annotation, Relation
from annotator.domain.span import hull
from annotator.session.edges import Edge
from annotator.ui.canvas.flow import Flow
from annotator.ui.canvas.style import CanvasStyle

KNOB_PX = 3.5
REACH_PX = 7.0
"""How far from a knob's middle the mouse takes hold of it: the words beside it must stay free for selecting."""


@dataclass(frozen=True, slots=True)
class Grip:
    """One end of the current annotation, in the viewport's pixels: a bar with a knob outside the line of words."""

    edge: Edge
    bar: QRectF
    knob: QPointF


def grips_of(flow: Flow, current: Annotation | None, origin: QPointF) -> list[Grip]:
    """The grips of the current annotation; `origin` is where the column begins."""
    if current is None or isinstance(current, Relation) or not current.spans:
        return []
    around = hull(current.spans)
    return [_grip(flow, around.start, origin, Edge.START), _grip(flow, around.end, origin, Edge.END)]


def _grip(flow: Flow, offset: int, origin: QPointF, edge: Edge) -> Grip:
    x, top, bottom = flow.caret_box(offset)
    bar = QRectF(origin.x() + x - 1, origin.y() + top - 1, 2, bottom - top + 2)
    y = bar.bottom() + KNOB_PX - 1 if edge is Edge.END else bar.top() - KNOB_PX + 1
    return Grip(edge, bar, QPointF(bar.center().x(), y))


def grip_at(grips: Sequence[Grip], point: QPointF) -> Edge | None:
    """The end whose knob is under a point, the nearer one if both are."""
    near = [(_distance(grip.knob, point), grip.edge) for grip in grips]
    reached = [one for one in near if one[0] <= REACH_PX]
    return min(reached)[1] if reached else None


def _distance(one: QPointF, other: QPointF) -> float:
    return hypot(one.x() - other.x(), one.y() - other.y())


def paint_grips(painter: QPainter, grips: Sequence[Grip], style: CanvasStyle) -> None:
    """Paint the grips."""
    for grip in grips:
        painter.fillRect(grip.bar, style.theme.colour("accent"))
        painter.setPen(style.theme.colour("accent"))
        painter.setBrush(style.theme.colour("accent"))
        painter.drawEllipse(grip.knob, KNOB_PX, KNOB_PX)
