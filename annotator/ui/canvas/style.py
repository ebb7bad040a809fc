"""Sizes and fonts of the canvas, for one zoom and one theme."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat

from annotator.domain.article import ZoneKind
from annotator.ui.theme import INTERFACE_PX, TEXT_PX, Theme, interface_font, text_font

DIM_ZONES = frozenset(set(ZoneKind) - {ZoneKind.HEADLINE, ZoneKind.BODY, ZoneKind.DECK})
ITALIC_ZONES = frozenset({ZoneKind.CAPTION, ZoneKind.EDITORS_NOTE})

LEAST_COLUMN_CHARACTERS = 48
"""A line that would be shorter needs the margin's room itself."""


class CanvasStyle:
    """Everything that laying out and painting need to know of looks. Sizes are pixels."""

    gutter_px = 92.0
    """Left of the column: the zones' names."""
    narrow_margin_px = 28.0
    """Right of the column, at least."""
    reading_margin_px = 172.0
    """Right of the column where there is room for what the figures say."""
    leading_px = 7.0
    blank_px = 9.0
    chip_pad_px = 4.0

    def __init__(self, theme: Theme, zoom: int = 100, line_width: int = 74) -> None:
        scale = zoom / 100
        self.theme = theme
        self.font = text_font(round(TEXT_PX * scale))
        self.headline_font = text_font(round(TEXT_PX * 1.4 * scale))
        self.headline_font.setBold(True)
        self.chip_font = interface_font(max(9, round((INTERFACE_PX - 3) * scale)))
        self.chip_font.setWeight(QFont.Weight.DemiBold)
        self.chip_metrics = QFontMetricsF(self.chip_font)
        self.metrics = QFontMetricsF(self.font)
        self.headline_metrics = QFontMetricsF(self.headline_font)
        self.size = (self.metrics.averageCharWidth(), self.metrics.height())
        """A character's width, about, and a line's height."""
        self.headline_size = (self.headline_metrics.averageCharWidth(), self.headline_metrics.height())
        self.wanted_px = self.metrics.averageCharWidth() * line_width
        self.column_px = self.wanted_px
        self.margin_px = self.narrow_margin_px
        self.shows_readings = False
        self.lane_px = self.chip_metrics.height() + 3
        self._chip_widths: dict[str, float] = {}

    def fit(self, viewport_px: int) -> bool:
        """Narrow the column to a window of this width; whether it changed."""
        least = min(self.wanted_px, LEAST_COLUMN_CHARACTERS * self.metrics.averageCharWidth())
        self.shows_readings = viewport_px - self.gutter_px - self.reading_margin_px >= least
        self.margin_px = self.reading_margin_px if self.shows_readings else self.narrow_margin_px
        column = max(160.0, min(self.wanted_px, viewport_px - self.gutter_px - self.margin_px))
        changed = column != self.column_px
        self.column_px = column
        return changed

    def chip_width(self, text: str) -> float:
        """The width of a chip with this text."""
        width = self._chip_widths.get(text)
        if width is None:
            width = self._chip_widths[text] = self.chip_metrics.horizontalAdvance(text) + 2 * self.chip_pad_px
        return width

    def zone_format(self, kind: ZoneKind) -> QTextCharFormat | None:
        """How the words of a zone differ from the body's; None where they do not."""
        if kind not in DIM_ZONES:
            return None
        form = QTextCharFormat()
        form.setForeground(self.theme.colour("dim"))
        form.setFontItalic(kind in ITALIC_ZONES)
        return form

    def colour(self, role: str, alpha: float = 1.0) -> QColor:
        """A type's colour, let through so far."""
        colour = QColor(self.theme.type_colour(role))
        colour.setAlphaF(alpha)
        return colour
