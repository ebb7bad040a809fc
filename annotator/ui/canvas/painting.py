"""Paints one block: grounds and outlines behind the words, the words, strokes and chips under them."""

from __future__ import annotations

from bisect import bisect_left
from itertools import takewhile

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.domain.span import Span
from annotator.ui.canvas.block import Block, Line, Piece
from annotator.ui.canvas.emphasis import Emphasis, Role
from annotator.ui.canvas.marks import Mark, Shape
from annotator.ui.canvas.style import CanvasStyle

BADGE_PX = 15.0
PALE = 0.55
"""How far the lines of doubtful suggestions are let through; their letters are not, as they must be read."""


def paint_block(painter: QPainter, block: Block, at: QPointF, style: CanvasStyle, emphasis: Emphasis) -> None:
    """Paint a block with its top left corner at `at`."""
    painter.save()
    painter.translate(at)
    _paint_matches(painter, block, style, emphasis.matches)
    _paint_selection(painter, block, style, emphasis.selection)
    for piece in block.pieces:
        _paint_ground(painter, piece, block.lines[piece.line], style, piece.mark.id == emphasis.current)
    painter.setPen(style.theme.colour("text"))
    block.layout.draw(painter, QPointF(0, 0))
    for piece in block.pieces:
        _paint_stroke(painter, piece, block.lines[piece.line], style)
    for piece in block.pieces:
        if piece.stroke.has_start:
            _paint_tags(painter, piece, block, style, emphasis)
    _paint_span_roles(painter, block, style, emphasis)
    painter.restore()


def _paint_selection(painter: QPainter, block: Block, style: CanvasStyle, selection: Span | None) -> None:
    if selection is None:
        return
    for number, left, right in block.parts_of(selection):
        line = block.lines[number]
        painter.fillRect(QRectF(left, line.top, right - left, line.base - line.top), style.theme.colour("selection"))


def _paint_matches(painter: QPainter, block: Block, style: CanvasStyle, matches: tuple[Span, ...]) -> None:
    """A ground and an outline, so that a match is seen without colour too."""
    first = bisect_left(matches, block.paragraph.start, key=lambda span: span.end)
    painter.setPen(QPen(style.theme.colour("match"), 1))
    ground = QColor(style.theme.colour("match"))
    ground.setAlphaF(0.3)
    painter.setBrush(ground)
    for match in takewhile(lambda span: span.start < block.paragraph.end, matches[first:]):
        for number, left, right in block.parts_of(match):
            line = block.lines[number]
            painter.drawRect(QRectF(left, line.top + 1, right - left, line.base - line.top - 2))


def _words_rect(piece: Piece, line: Line) -> QRectF:
    return QRectF(piece.stroke.left, line.top, piece.stroke.right - piece.stroke.left, line.base - line.top)


def _paint_ground(painter: QPainter, piece: Piece, line: Line, style: CanvasStyle, is_current: bool) -> None:
    mark = piece.mark
    rect = _words_rect(piece, line)
    dark = style.theme.dark
    painter.setPen(Qt.PenStyle.NoPen)
    if not mark.suggested and mark.shape is not Shape.FIGURE:
        alpha = (0.30 if dark else 0.20) if mark.shape is Shape.TRIGGER else (0.20 if dark else 0.11)
        painter.setBrush(style.colour(mark.colour, alpha))
        painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 0), 3, 3)
    if mark.shape is Shape.FIGURE:
        if not mark.suggested:
            painter.setBrush(style.colour(mark.colour, 0.20 if dark else 0.13))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_pen(mark, style, 1.2))
        painter.drawRoundedRect(rect.adjusted(-1, 0.5, 1, -0.5), 5, 5)
    if is_current:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(style.theme.colour("accent"), 2.0))
        painter.drawRoundedRect(rect.adjusted(-2.5, -1, 2.5, 1), 4, 4)


def _pen(mark: Mark, style: CanvasStyle, width: float) -> QPen:
    """Solid for what a person stands behind, dashed for suggestions, dotted and paler for doubtful ones."""
    pen = QPen(style.colour(mark.colour, PALE if mark.doubtful else 1.0), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if mark.suggested:
        pen.setDashPattern([1.2, 2.2] if mark.doubtful else [3.5, 2.2])
    return pen


def _paint_stroke(painter: QPainter, piece: Piece, line: Line, style: CanvasStyle) -> None:
    mark, stroke = piece.mark, piece.stroke
    colour = style.colour(mark.colour)
    y = line.base + piece.lane * style.lane_px + 1.5
    width = 3.0 if mark.shape is Shape.TRIGGER and not mark.suggested else 2.0 if not mark.suggested else 1.5
    painter.setPen(_pen(mark, style, width))
    painter.drawLine(QPointF(stroke.left, y), QPointF(stroke.right, y))
    if stroke.chip:
        _paint_chip(painter, piece, QPointF(stroke.left, y + 2), style, colour)


def _paint_chip(painter: QPainter, piece: Piece, at: QPointF, style: CanvasStyle, colour: QColor) -> None:
    mark = piece.mark
    font = style.chip_font
    painter.setFont(font)
    rect = QRectF(at.x(), at.y(), style.chip_width(piece.stroke.chip), style.chip_metrics.height() - 1)
    if mark.shape is Shape.TRIGGER:
        painter.setBrush(Qt.BrushStyle.NoBrush if mark.suggested else colour)
        painter.setPen(_pen(mark, style, 1.0))
        painter.drawRoundedRect(rect, 3, 3)
        painter.setPen(colour if mark.suggested else style.theme.colour("paper"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, piece.stroke.chip)
        return
    painter.setPen(colour)
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, piece.stroke.chip)


def _paint_tags(painter: QPainter, piece: Piece, block: Block, style: CanvasStyle, emphasis: Emphasis) -> None:
    """A candidate's digit, or the role that the words fill in the open event, above the words."""
    line = block.lines[piece.line]
    number, role = emphasis.badges.get(piece.mark.id), emphasis.roles.get(piece.mark.id)
    if role is not None:
        _paint_tag(painter, QPointF(piece.stroke.left, line.top), role, style)
    elif number is not None and _is_below_another(piece, block, emphasis):
        y = line.base + (piece.lane + 0.5) * style.lane_px + 2
        _paint_badge(painter, QPointF(piece.stroke.left - BADGE_PX / 2 - 2, y), number, style)
    elif number is not None:
        _paint_badge(painter, QPointF(piece.stroke.left, line.top), number, style)


def _is_below_another(piece: Piece, block: Block, emphasis: Emphasis) -> bool:
    """Whether a candidate nearer to the words begins at the same place: then its digit stands beside its chip."""
    return any(
        one.line == piece.line
        and one.lane < piece.lane
        and one.stroke.has_start
        and abs(one.stroke.left - piece.stroke.left) < BADGE_PX
        and (one.mark.id in emphasis.badges or one.mark.id in emphasis.roles)
        for one in block.pieces
    )


def _paint_span_roles(painter: QPainter, block: Block, style: CanvasStyle, emphasis: Emphasis) -> None:
    """Fillers that are plain words: a thin line under them and the role above."""
    for span, role in emphasis.role_spans.items():
        for index, (number, left, right) in enumerate(block.parts_of(span)):
            line = block.lines[number]
            painter.setPen(QPen(style.theme.colour("accent"), 1.2))
            painter.drawLine(QPointF(left, line.base), QPointF(right, line.base))
            if index == 0 and span.start >= block.paragraph.start:
                _paint_tag(painter, QPointF(left, line.top), role, style)


def _paint_tag(painter: QPainter, at: QPointF, role: Role, style: CanvasStyle) -> None:
    """The role's name; one that the schema does not allow has a sign and an outline instead of a ground."""
    text = f"! {role.name}" if role.wrong else role.name
    rect = QRectF(at.x() - 2, at.y() - style.lane_px + 5, style.chip_width(text), style.chip_metrics.height() - 1)
    painter.setPen(QPen(style.theme.colour("warning"), 1.2) if role.wrong else Qt.PenStyle.NoPen)
    painter.setBrush(style.theme.colour("paper" if role.wrong else "accent"))
    painter.drawRoundedRect(rect, 3, 3)
    painter.setFont(style.chip_font)
    painter.setPen(style.theme.colour("warning" if role.wrong else "accent_text"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def _paint_badge(painter: QPainter, at: QPointF, number: int, style: CanvasStyle) -> None:
    rect = QRectF(at.x() - BADGE_PX / 2, at.y() - BADGE_PX / 2 - 1, BADGE_PX, BADGE_PX)
    painter.setPen(QPen(style.theme.colour("accent"), 1.4))
    painter.setBrush(style.theme.colour("paper"))
    painter.drawEllipse(rect)
    painter.setFont(style.chip_font)
    painter.setPen(style.theme.colour("accent"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(number))
