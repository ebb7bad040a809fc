"""Paints the margin: the names of the article's parts, and the links from the open event to its fillers."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from annotator.domain.article import ZoneKind
from annotator.ui.canvas.block import Block
from annotator.ui.canvas.style import CanvasStyle

ZONE_NAMES = {
    ZoneKind.HEADLINE: QT_TRANSLATE_NOOP("Zone", "Headline"),
    ZoneKind.DECK: QT_TRANSLATE_NOOP("Zone", "Deck"),
    ZoneKind.BYLINE: QT_TRANSLATE_NOOP("Zone", "Byline"),
    ZoneKind.DATELINE: QT_TRANSLATE_NOOP("Zone", "Dateline"),
    ZoneKind.BODY: QT_TRANSLATE_NOOP("Zone", "Body"),
    ZoneKind.CAPTION: QT_TRANSLATE_NOOP("Zone", "Caption"),
    ZoneKind.CREDIT: QT_TRANSLATE_NOOP("Zone", "Credit"),
    ZoneKind.EDITORS_NOTE: QT_TRANSLATE_NOOP("Zone", "Editor’s note"),
    ZoneKind.COPYRIGHT: QT_TRANSLATE_NOOP("Zone", "Copyright"),
    ZoneKind.METADATA: QT_TRANSLATE_NOOP("Zone", "Metadata"),
}


def zone_name(kind: ZoneKind) -> str:
    """A part's name in the language of the window."""
    return QCoreApplication.translate("Zone", ZONE_NAMES[kind])


def paint_zone_name(painter: QPainter, block: Block, at: QPointF, style: CanvasStyle) -> None:
    """The name of the part that begins with this block, left of it, and a rule beside all parts that are not body."""
    opens = block.paragraph.opens
    if opens is not None and block.lines:
        line = block.lines[0]
        rect = QRectF(at.x() - style.gutter_px, at.y() + line.top, style.gutter_px - 18, line.base - line.top)
        painter.setFont(style.chip_font)
        painter.setPen(style.theme.colour("dim"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, zone_name(opens))
    first = block.paragraph.zones[0].kind if block.paragraph.zones else ZoneKind.BODY
    if first in (ZoneKind.CAPTION, ZoneKind.CREDIT, ZoneKind.COPYRIGHT, ZoneKind.EDITORS_NOTE, ZoneKind.METADATA):
        painter.setPen(QPen(style.theme.colour("border"), 2))
        bottom = block.lines[-1].base if block.lines else 0
        painter.drawLine(QPointF(at.x() - 11, at.y() + 6), QPointF(at.x() - 11, at.y() + bottom))


def paint_links(painter: QPainter, trigger: QPointF, fillers: Iterable[QPointF], style: CanvasStyle) -> None:
    """A thin curve from the trigger to each filler."""
    colour = style.theme.colour("accent")
    colour.setAlphaF(0.55)
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for filler in fillers:
        path = QPainterPath(trigger)
        lift = 16 + abs(filler.x() - trigger.x()) * 0.04
        middle = min(trigger.y(), filler.y()) - lift
        path.cubicTo(QPointF(trigger.x(), middle), QPointF(filler.x(), middle), filler)
        painter.drawPath(path)
