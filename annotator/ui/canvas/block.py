"""One paragraph laid out: its lines, and where each annotation's strokes and chips lie under them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from annotator.domain.span import Span
from annotator.ui.canvas.lanes import assign_lanes
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.paragraphs import Paragraph
from annotator.ui.canvas.runs import (
    RIGHT_TO_LEFT,
    Character,
    Extent,
    Gap,
    characters_of,
    cursor_x,
    extents,
    gap_at,
    runs_leftwards,
)
from annotator.ui.canvas.style import CanvasStyle
from annotator.ui.qt_offsets import QtOffsets

FURTHER = "…"
"""Under the second and every further piece of an annotation."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """The part of a mark on one line, before it has a lane; x is from the column's left."""

    mark: Mark
    left: float
    right: float
    has_start: bool
    has_end: bool
    chip: str = ""
    """What is written under it: the mark's chip at its start, a sign at the start of a further piece."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stroke in its place: the line and the lane under it."""

    stroke: Stroke
    line: int
    lane: int

    @property
    def mark(self) -> Mark:
        """The annotation as it is drawn."""
        return self.stroke.mark


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text; y is from the block's top. `base` is where the lanes begin."""

    top: float
    base: float
    bottom: float


class Block:
    """A paragraph's text layout for one column width, with its marks in lanes."""

    def __init__(self, paragraph: Paragraph, text: str, marks: Sequence[Mark], style: CanvasStyle) -> None:
        self.paragraph = paragraph
        self.offsets = QtOffsets(text)
        self.pieces: list[Piece] = []
        self.lines: list[Line] = []
        self._is_mixed = RIGHT_TO_LEFT.search(text) is not None
        self._seen: dict[int, list[Character]] = {}
        self.layout = QTextLayout(text, style.headline_font if paragraph.is_headline else style.font)
        self.height = self._lay_out(marks, style)

    def _lay_out(self, marks: Sequence[Mark], style: CanvasStyle) -> float:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if self._is_mixed and runs_leftwards(self.layout.text()):
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.layout.setTextOption(option)
        self.layout.setCacheEnabled(True)
        self.layout.setFormats(self._formats(style))
        self.layout.beginLayout()
        y = style.leading_px
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(style.column_px)
            y = self._place_line(line, y, marks, style)
        self.layout.endLayout()
        return y

    def _formats(self, style: CanvasStyle) -> list[QTextLayout.FormatRange]:
        ranges: list[QTextLayout.FormatRange] = []
        for zone in self.paragraph.zones:
            form = style.zone_format(zone.kind)
            if form is not None:
                one = QTextLayout.FormatRange()
                one.start = self.to_units(zone.span.start)
                one.length = self.to_units(zone.span.end) - one.start
                one.format = form
                ranges.append(one)
        return ranges

    def _place_line(self, line: QTextLine, y: float, marks: Sequence[Mark], style: CanvasStyle) -> float:
        line.setPosition(QPointF(0, y))
        strokes = self._strokes(line, marks)
        lanes = assign_lanes(
            [_extent_with_chip(stroke, style) for stroke in strokes], 2.0, [one.mark.lane for one in strokes]
        )
        number = len(self.lines)
        self.pieces += [Piece(stroke, number, lane) for stroke, lane in zip(strokes, lanes, strict=True)]
        base = y + line.height()
        # Room for one lane is always there, so that the first label on a line moves nothing.
        bottom = base + (max(lanes, default=0) + 1) * style.lane_px + style.leading_px
        self.lines.append(Line(y, base, bottom))
        return bottom

    def _strokes(self, line: QTextLine, marks: Sequence[Mark]) -> list[Stroke]:
        first, last = line.textStart(), line.textStart() + line.textLength()
        found: list[Stroke] = []
        for mark in marks:
            for span in mark.spans:
                start, end = self.to_units(span.start), self.to_units(span.end)
                if start < last and end > first and start < end:
                    parts = self._extents(line, max(start, first), min(end, last))
                    for number, (left, right) in enumerate(parts):
                        begins = start >= first and number == 0
                        has_start = begins and span == mark.spans[0]
                        has_end = end <= last and span == mark.spans[-1] and number == len(parts) - 1
                        chip = mark.chip if has_start else FURTHER if begins else ""
                        found.append(Stroke(mark, left, right, has_start, has_end, chip))
        return found

    def _extents(self, line: QTextLine, start: int, end: int) -> list[Extent]:
        """The parts of a line that some characters take: one, but where directions are mixed."""
        if not self._is_mixed:
            return [(cursor_x(line, start), cursor_x(line, end))]
        return extents(self._characters(line), start, end)

    def _characters(self, line: QTextLine) -> list[Character]:
        """The characters of a line from left to right; none where directions are not mixed."""
        if not self._is_mixed:
            return []
        number = line.lineNumber()
        if number not in self._seen:
            self._seen[number] = characters_of(self.layout, line)
        return self._seen[number]

    # --- offsets: the article's code points to the layout's units and back

    def to_units(self, offset: int) -> int:
        """Qt's offset in this block of a place in the article, kept inside the block."""
        inside = min(max(offset, self.paragraph.start), self.paragraph.end)
        return self.offsets.to_qt(inside - self.paragraph.start)

    def from_units(self, units: int) -> int:
        """The article's offset of one of Qt's in this block."""
        return self.paragraph.start + self.offsets.from_qt(units)

    def line_of(self, offset: int) -> int:
        """The line on which the caret before a place stands."""
        line = self.layout.lineForTextPosition(self.to_units(offset))
        return line.lineNumber() if line.isValid() else max(0, len(self.lines) - 1)

    def caret_x(self, offset: int) -> float:
        """Where the caret before a place stands, from the column's left."""
        line = self.layout.lineAt(self.line_of(offset))
        return cursor_x(line, self.to_units(offset)) if line.isValid() else 0.0

    def line_at(self, y: float) -> int:
        """The number of the line at a height of the block."""
        return next((i for i, line in enumerate(self.lines) if y < line.bottom), len(self.lines) - 1)

    def offset_at(self, x: float, y: float) -> int:
        """The place nearest to a point of the block."""
        return self.offset_on(self.line_at(y), x)

    def gap_at(self, x: float, y: float) -> Gap:
        """The places of the text that meet in the gap nearest to a point, in the article's offsets."""
        line = self.layout.lineAt(self.line_at(y))
        characters = self._characters(line) if line.isValid() else []
        if not characters:
            place = self.offset_at(x, y)
            return Gap(place, place, place)
        found = gap_at(characters, x)
        return Gap(*map(self.from_units, (found.nearest, found.after_left, found.before_right)))

    def offset_on(self, number: int, x: float) -> int:
        """The place nearest to `x` on a line."""
        line = self.layout.lineAt(number)
        if not line.isValid():
            return self.paragraph.start
        characters = self._characters(line)
        units = gap_at(characters, x).nearest if characters else line.xToCursor(x)
        last = line.textStart() + line.textLength()
        if units >= last and number < len(self.lines) - 1:
            units = max(line.textStart(), last - 1)  # the place after a line's last blank is on the next line
        return self.from_units(units)

    def parts_of(self, span: Span) -> list[tuple[int, float, float]]:
        """Line, left and right of each part of a span in this block."""
        start, end = self.to_units(span.start), self.to_units(span.end)
        parts: list[tuple[int, float, float]] = []
        for number in range(len(self.lines)):
            line = self.layout.lineAt(number)
            first, last = line.textStart(), line.textStart() + line.textLength()
            if start < last and end > first and start < end:
                inside = self._extents(line, max(start, first), min(end, last))
                parts += [(number, left, right) for left, right in inside]
        return parts


def _extent_with_chip(stroke: Stroke, style: CanvasStyle) -> tuple[float, float]:
    if not stroke.chip:
        return stroke.left, stroke.right
    return stroke.left, max(stroke.right, stroke.left + style.chip_width(stroke.chip))


def estimated_height(paragraph: Paragraph, style: CanvasStyle) -> float:
    """About how high a paragraph will be, before it is laid out."""
    if paragraph.is_blank:
        return style.blank_px
    character_px, line_px = style.headline_size if paragraph.is_headline else style.size
    lines = max(1, -(-int(character_px * (paragraph.end - paragraph.start)) // int(style.column_px)))
    return style.leading_px + lines * (line_px + style.lane_px + style.leading_px)
