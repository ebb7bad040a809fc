"""The article with one lane under the words for each annotator, and one for gold; read only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from annotator.domain.document import Document
from annotator.domain.schema import AnnotationSchema
from annotator.domain.span import Span
from annotator.review.comparing import Comparison, Group
from annotator.ui.canvas.flow import Flow
from annotator.ui.canvas.margin import paint_zone_names
from annotator.ui.canvas.marks import Mark, mark_of
from annotator.ui.canvas.painting import Emphasis, paint_block
from annotator.ui.canvas.paragraphs import ParagraphIndex
from annotator.ui.canvas.style import CanvasStyle
from annotator.ui.review.signs import SAME_SIGN

TOP_PX = 20.0
GOLD_SIGN = "★"


class LaneMarks:
    """What everybody says as marks: one for what all say alike, else one for each version in its annotator's lane.

    What all say alike and gold has taken is gold's mark alone.
    """

    def __init__(
        self, comparison: Comparison, gold: Document, schema: AnnotationSchema, paragraphs: ParagraphIndex
    ) -> None:
        self._schema = schema
        self._by_paragraph: dict[int, list[Mark]] = defaultdict(list)
        settled = {one for group in comparison.groups if group.is_same for one in group.gold_ids if gold.get(one)}
        marks = [
            mark
            for group in comparison.groups
            if not settled.intersection(group.gold_ids)
            for mark in self._of_group(group, len(comparison.passes))
        ]
        marks += self._of_gold(gold, len(comparison.passes), settled)
        for mark in sorted(marks, key=lambda one: (one.lane, len(one.hull), one.hull.start, one.id)):
            for place in {place for span in mark.spans for place in paragraphs.touching(span.start, span.end)}:
                self._by_paragraph[place].append(mark)

    def _of_group(self, group: Group, annotators: int) -> Iterator[Mark]:
        for names in group.variants():
            mark = mark_of(group.members[names[0]], self._schema)
            if mark is None:
                continue
            said = SAME_SIGN if group.is_same and annotators > 1 else ", ".join(names)
            lane = group.annotators.index(names[0])
            yield replace(mark, id=f"{names[0]} {mark.id}", chip=f"{said} · {mark.chip}", lane=lane)

    def _of_gold(self, gold: Document, lane: int, settled: set[str]) -> Iterator[Mark]:
        for one in gold.in_text_order():
            if (mark := mark_of(one, self._schema)) is not None:
                place = 0 if one.id in settled else lane
                yield replace(mark, id=f"gold {mark.id}", chip=f"{GOLD_SIGN} {mark.chip}", lane=place)

    def in_paragraph(self, index: int) -> list[Mark]:
        """The marks that touch a paragraph, the first annotator's nearest to the words."""
        return self._by_paragraph.get(index, [])


class LanesView(QAbstractScrollArea):
    """Shows a comparison; the words of the current group are lit up. Keys of the review work while it has the focus."""

    def __init__(self, style: CanvasStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._flow: Flow | None = None
        self._article_id: str | None = None
        self._lit: tuple[Span, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setAccessibleName(self.tr("Article with everybody’s labels"))

    def show_group(self, comparison: Comparison, gold: Document, group: Group, schema: AnnotationSchema) -> None:
        """Show a group where it stands in its article."""
        if self._article_id != comparison.article.id or self._flow is None:
            self._style.fit(self.viewport().width())
            self._flow = Flow(comparison.article, self._style)
            self._article_id = comparison.article.id
        self._flow.show_marks(LaneMarks(comparison, gold, schema, self._flow.index))
        self._lit = group.lit
        self._settle()
        self._scroll_to(self._lit[0] if self._lit else None)
        self.viewport().update()

    def clear(self) -> None:
        """Show nothing."""
        self._flow = self._article_id = None
        self._lit = ()
        self._settle()
        self.viewport().update()

    def restyle(self, style: CanvasStyle) -> None:
        """Show it in other colours or sizes."""
        self._style = style
        style.fit(self.viewport().width())
        if self._flow is not None:
            self._flow.restyle(style)
        self._settle()
        self.viewport().update()

    @property
    def _scroll_y(self) -> float:
        return self.verticalScrollBar().value() - TOP_PX

    @property
    def _column_x(self) -> float:
        free = self.viewport().width() - self._style.column_px
        return max(self._style.gutter_px, min(free / 2, free - self._style.margin_px))

    def _settle(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if self._flow is None:
            bar.setRange(0, 0)
            return
        self._flow.settle(self._scroll_y, self._scroll_y + height)
        bar.setRange(0, max(0, int(self._flow.height + 2 * TOP_PX - height)))
        bar.setPageStep(height)
        bar.setSingleStep(int(self._style.metrics.height()))

    def _scroll_to(self, place: Span | None) -> None:
        if self._flow is None or place is None:
            return
        _, top, bottom = self._flow.caret_box(place.start)
        self._settle()
        bar, height = self.verticalScrollBar(), self.viewport().height()
        room = height / 4
        if top - self._scroll_y < room / 2 or bottom - self._scroll_y > height - room:
            bar.setValue(int(top + TOP_PX - room))

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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click gives the keys back."""
        self.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the blocks that the event's region touches."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._style.theme.colour("paper"))
        if self._flow is None:
            return
        emphasis = Emphasis(matches=self._lit)
        top = event.rect().top() + self._scroll_y
        for index in self._flow.visible(top, top + event.rect().height()):
            at = QPointF(self._column_x, self._flow.top(index) - self._scroll_y)
            paint_zone_names(painter, self._flow.block(index), at, self._style)
            paint_block(painter, self._flow.block(index), at, self._style, emphasis)
