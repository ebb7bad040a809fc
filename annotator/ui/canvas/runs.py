"""Where characters lie on a line whose words run in both directions; offsets are Qt's units of the layout."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import cast

from PySide6.QtGui import QTextLayout, QTextLine

RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Letters and signs with which words run from right to left."""
TOUCH_PX = 0.75
"""Boxes nearer to each other than this are one."""
Extent = tuple[float, float]
"""Left and right, from the column's left."""


@dataclass(frozen=True, slots=True)
class Character:
    """What a reader takes for one character, with the marks written on it, and where it lies."""

    start: int
    end: int
    left: float
    right: float
    leftwards: bool

    @property
    def left_place(self) -> int:
        """The place of the text at its left edge."""
        return self.end if self.leftwards else self.start

    @property
    def right_place(self) -> int:
        """The place of the text at its right edge."""
        return self.start if self.leftwards else self.end


@dataclass(frozen=True, slots=True)
class Gap:
    """A place between two characters as the eye sees it; where directions meet it is two places of the text."""

    nearest: int
    """The place on the side of the character under the mouse."""
    after_left: int
    """The place behind the character on its left: where a selection that comes from the left ends."""
    before_right: int
    """The place before the character on its right: where a selection that goes to the right begins."""


def runs_leftwards(text: str) -> bool:
    """Whether a paragraph is set from right to left: its first letter says so."""
    strong = (unicodedata.bidirectional(sign) for sign in text)
    return next((one for one in strong if one in ("L", "R", "AL")), "L") != "L"


def cursor_x(line: QTextLine, units: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    """Where the caret beside one of Qt's offsets stands on a line; Qt's stub hides that it answers with a pair."""
    x, _ = cast(tuple[float, int], line.cursorToX(units, edge))
    return x


def characters_of(layout: QTextLayout, line: QTextLine) -> list[Character]:
    """The characters of a line from left to right."""
    found = [one for run in _runs(layout, line) for one in _in_run(line, *run)]
    return sorted(found, key=lambda one: one.left + one.right)


Places = list[tuple[int, int]]
"""Start and end of each character."""


def _runs(layout: QTextLayout, line: QTextLine) -> Iterator[tuple[Places, bool]]:
    """The characters of each part of a line that runs in one direction, and whether it runs leftwards."""
    run: Places = []
    leftwards = False
    start, last = line.textStart(), line.textStart() + line.textLength()
    while start < last:
        end = min(last, max(start + 1, layout.nextCursorPosition(start)))
        if glyphs := line.glyphRuns(start, end - start):  # signs that only steer directions have none
            if run and glyphs[0].isRightToLeft() != leftwards:
                yield run, leftwards
                run = []
            leftwards = glyphs[0].isRightToLeft()
            run.append((start, end))
        start = end
    if run:
        yield run, leftwards


def _in_run(line: QTextLine, places: Places, leftwards: bool) -> Iterator[Character]:
    """The characters of one run: its rims are its glyphs', as carets tell only one side where directions meet."""
    begin, end = places[0][0], places[-1][1]
    rects = [glyphs.boundingRect() for glyphs in line.glyphRuns(begin, end - begin)]
    left, right = min(one.left() for one in rects), max(one.right() for one in rects)
    edges, rim = ([right], left) if leftwards else ([left], right)
    for (before, _), (start, _) in pairwise(places):
        edges.append(_edge(line, before, start, edges[-1], rim))
    edges.append(rim)
    for (start, stop), (one, other) in zip(places, pairwise(edges), strict=True):
        yield Character(start, stop, min(one, other), max(one, other), leftwards)


def _edge(line: QTextLine, before: int, start: int, last_edge: float, rim: float) -> float:
    """Where two characters of a run meet; a caret that lies elsewhere, as at the ends of a run, is passed over."""
    low, high = sorted((last_edge, rim))
    glyphs = [one.boundingRect() for one in line.glyphRuns(before, start - before)]
    far = [one.left() if rim < last_edge else one.right() for one in glyphs]
    for x in (cursor_x(line, start), cursor_x(line, before, QTextLine.Edge.Trailing), *far):
        if low + TOUCH_PX < x < high - TOUCH_PX:
            return x
    return (low + high) / 2


def extents(characters: Sequence[Character], start: int, end: int) -> list[Extent]:
    """The parts of a line that some characters take, from left to right; several where directions are mixed."""
    joined: list[Extent] = []
    for one in characters:
        if one.end <= start or one.start >= end:
            continue
        if joined and one.left <= joined[-1][1] + TOUCH_PX:
            joined[-1] = (joined[-1][0], max(joined[-1][1], one.right))
        else:
            joined.append((one.left, one.right))
    return joined


def gap_at(characters: Sequence[Character], x: float) -> Gap:
    """The gap between two characters of a line, given from left to right, that is nearest to `x`."""
    middles = [(one.left + one.right) / 2 for one in characters]
    right = sum(middle <= x for middle in middles)  # the number of characters left of the gap
    if right == 0:
        return Gap(*[characters[0].left_place] * 3)
    if right == len(characters):
        return Gap(*[characters[-1].right_place] * 3)
    one, other = characters[right - 1], characters[right]
    under = one.right_place if x <= (one.right + other.left) / 2 else other.left_place
    return Gap(under, one.right_place, other.left_place)
