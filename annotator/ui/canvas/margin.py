"""Paints the margins: the names of the article's parts, what figures say, and the links of the current annotation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from annotator.domain.article import ZoneKind
from annotator.ui.canvas.block import Block
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.style import CanvasStyle

# Translated under the context "Zone".
ZONE_NAMES = {
    ZoneKind.HEADLINE: "Headline",
    ZoneKind.DECK: "Deck",
    ZoneKind.BYLINE: "Byline",
    ZoneKind.DATELINE: "Dateline",
    ZoneKind.BODY: "Body",
    ZoneKind.CAPTION: "Caption",
    ZoneKind.CREDIT: "Credit",
    ZoneKind.EDITORS_NOTE: "Editor’s note",
    ZoneKind.COPYRIGHT: "Copyright",
    ZoneKind.METADATA: "Metadata",
}


def zone_name(kind: ZoneKind) -> str:
    """A part's name in the language of the window."""
    return QCoreApplication.translate("Zone", ZONE_NAMES[kind])


def paint_zone_names(painter: QPainter, block: Block, at: QPointF, style: CanvasStyle) -> None:
    """The names of the parts that begin with this block, left of it, and a rule beside what is not the story."""
    if not block.lines:
        return
    line = block.lines[0]
    rect = QRectF(at.x() - style.gutter_px, at.y() + line.top, style.gutter_px - 18, line.base - line.top)
    painter.setFont(style.chip_font)
    painter.setPen(style.theme.colour("dim"))
    for kind in block.paragraph.opens:
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, zone_name(kind))
        rect.translate(0, style.chip_metrics.height() + 2)
    if block.paragraph.is_aside:
        painter.setPen(QPen(style.theme.colour("border"), 2))
        x = at.x() - 11
        painter.drawLine(QPointF(x, at.y() + line.top), QPointF(x, at.y() + block.lines[-1].base))


def paint_readings(painter: QPainter, block: Block, at: QPointF, style: CanvasStyle) -> None:
    """What the figures of each line say, right of the line; in a narrow window the chips alone say it."""
    if not style.shows_readings:
        return
    lines: dict[int, list[Mark]] = {}
    for piece in block.pieces:
        if piece.mark.reading and piece.stroke.has_start:
            lines.setdefault(piece.line, []).append(piece.mark)
    painter.setFont(style.chip_font)
    row_px = style.chip_metrics.height()
    for number, marks in lines.items():
        line = block.lines[number]
        left, width = at.x() + style.column_px + READING_GAP_PX, style.margin_px - 1.5 * READING_GAP_PX
        room = max(1, int((line.bottom - line.top) // row_px))
        told = _told(marks, room)
        rows = room if len(told) == 1 else 1  # one alone may take several rows
        for row, (text, colour) in enumerate(told):
            rect = QRectF(left, at.y() + line.top + 3 + row * row_px, width, rows * row_px)
            painter.setPen(style.colour(colour))
            painter.drawText(rect, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, text)


READING_GAP_PX = 14.0


def _told(marks: Sequence[Mark], room: int) -> list[tuple[str, str]]:
    """Text and colour of each row; what has no row of its own shares the last one."""
    ordered = sorted(marks, key=lambda mark: mark.hull.start)
    told = [(mark.reading + (" ?" if mark.suggested else ""), mark.colour) for mark in ordered]
    if len(told) <= room:
        return told
    rest = told[room - 1 :]
    return [*told[: room - 1], (" · ".join(text for text, _ in rest), rest[0][1])]


def paint_links(painter: QPainter, trigger: QPointF, fillers: Iterable[QPointF], style: CanvasStyle) -> None:
    """A thin curve from the trigger to each filler."""
    colour = QColor(style.theme.colour("accent"))
    colour.setAlphaF(0.55)
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for filler in fillers:
        path = QPainterPath(trigger)
        lift = 16 + abs(filler.x() - trigger.x()) * 0.04
        middle = min(trigger.y(), filler.y()) - lift
        path.cubicTo(QPointF(trigger.x(), middle), QPointF(filler.x(), middle), filler)
        painter.drawPath(path)
