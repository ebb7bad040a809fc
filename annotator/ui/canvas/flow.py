"""The column of paragraphs: laid out where it is looked at, estimated elsewhere."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate
from typing import Protocol

from annotator.domain.article import Article
from annotator.ui.canvas.block import Block, estimated_height
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.paragraphs import Paragraph, ParagraphIndex, split_paragraphs
from annotator.ui.canvas.runs import Gap
from annotator.ui.canvas.style import CanvasStyle


class Marks(Protocol):
    """What is drawn, by paragraph."""

    def in_paragraph(self, index: int) -> list[Mark]:
        """The marks that touch a paragraph."""
        ...


class Flow:
    """Paragraphs of one article under each other; y is from the top of the first."""

    def __init__(self, article: Article, style: CanvasStyle) -> None:
        self.text = article.text
        self.style = style
        self.paragraphs: list[Paragraph] = split_paragraphs(article)
        self.index = ParagraphIndex(self.paragraphs)
        self.marks: Marks | None = None
        self._blocks: dict[int, Block] = {}
        self._heights: list[float] = []
        self._tops: list[float] | None = None
        self.restyle(style)

    def restyle(self, style: CanvasStyle) -> None:
        """Lay everything out anew, for another width, zoom or theme."""
        self.style = style
        self._blocks.clear()
        self._heights = [estimated_height(paragraph, style) for paragraph in self.paragraphs]
        self._tops = None

    def show_marks(self, marks: Marks) -> None:
        """Draw other marks."""
        self.marks = marks
        self.forget(tuple(self._blocks))

    def forget(self, indexes: Iterable[int]) -> None:
        """Lay these paragraphs out anew when they are next looked at."""
        for index in indexes:
            self._blocks.pop(index, None)

    def block(self, index: int) -> Block:
        """The laid out paragraph."""
        found = self._blocks.get(index)
        if found is None:
            paragraph = self.paragraphs[index]
            marks = self.marks.in_paragraph(index) if self.marks else []
            found = Block(paragraph, self.text[paragraph.start : paragraph.end], marks, self.style)
            self._blocks[index] = found
            height = self.style.blank_px if paragraph.is_blank else found.height
            if height != self._heights[index]:
                self._heights[index] = height
                self._tops = None
        return found

    def _all_tops(self) -> list[float]:
        if self._tops is None:
            self._tops = [0.0, *accumulate(self._heights)]
        return self._tops

    @property
    def height(self) -> float:
        """The column's height, as far as it is known."""
        return self._all_tops()[-1]

    def top(self, index: int) -> float:
        """Where a paragraph begins."""
        return self._all_tops()[index]

    def at_y(self, y: float) -> int:
        """The paragraph at a height."""
        return min(max(0, bisect_right(self._all_tops(), y) - 1), len(self.paragraphs) - 1)

    def settle(self, top: float, bottom: float) -> None:
        """Lay out all paragraphs between two heights, so that what is painted there is final."""
        index = self.at_y(top)
        while index < len(self.paragraphs) and self.top(index) < bottom:
            self.block(index)
            index += 1

    def visible(self, top: float, bottom: float) -> range:
        """The paragraphs between two heights."""
        return range(self.at_y(top), self.at_y(bottom) + 1)

    def caret_box(self, offset: int) -> tuple[float, float, float]:
        """x, top and bottom of the caret before a place."""
        index = self.index.at(offset)
        block = self.block(index)
        top = self.top(index)
        line = block.lines[block.line_of(offset)]
        return block.caret_x(offset), top + line.top, top + line.base

    def block_x(self, offset: int) -> float:
        """Where the caret before a place stands, from the column's left."""
        return self.block(self.index.at(offset)).caret_x(offset)

    def offset_at(self, x: float, y: float) -> int:
        """The place nearest to a point."""
        index = self.at_y(max(0.0, y))
        return self.block(index).offset_at(x, y - self.top(index))

    def gap_at(self, x: float, y: float) -> Gap:
        """The gap between two characters that is nearest to a point."""
        index = self.at_y(max(0.0, y))
        return self.block(index).gap_at(x, y - self.top(index))

    def line_at(self, y: float) -> tuple[int, int]:
        """The paragraph and the line at a height."""
        index = self.at_y(max(0.0, y))
        return index, self.block(index).line_at(y - self.top(index))

    def about(self, offset: int) -> tuple[float, float]:
        """x and top of a place; only about, where its paragraph is not laid out: looking must not lay it out."""
        index = self.index.at(offset)
        if index not in self._blocks:
            return self.style.column_px / 2, self.top(index)
        x, top, _ = self.caret_box(offset)
        return x, top
