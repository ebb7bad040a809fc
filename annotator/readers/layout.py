"""Puts the lines of a printed page in reading order, columns one after another, and joins them to paragraphs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

SENTENCE_ENDS = re.compile(r"[.!?:;…。！？][\"”’')\]]*$")
HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010]$")
GUTTER = 0.9
"""Least width of the white between columns, in heights of a line."""
MOST_RUNS = 5000
"""Runs of a page beyond which it is no article, and its columns are not looked for; a newspaper's has 1,500."""
FEWEST_LINES = 3
"""A column has at least so many lines."""
INDENT = 0.6
APART = 0.7
"""White between paragraphs, in heights of a line, beyond what is usual between lines."""
OTHER_SIZE = 1.15


@dataclass(frozen=True, slots=True)
class Line:
    """A run of words on one line, in points from the page's left and bottom edge."""

    words: str
    left: float
    bottom: float
    right: float
    top: float
    size: float

    @property
    def height(self) -> float:
        """In points."""
        return max(self.top - self.bottom, 1.0)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words that belong together, and the size of their type in points."""

    words: str
    size: float


def in_reading_order(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines in blocks: the columns from left to right between what stands across them."""
    if len(lines) > MOST_RUNS:
        return [_joined_rows(lines)]
    blocks: list[list[Line]] = []
    waiting = [list(lines)]
    while waiting:
        block = waiting.pop()
        parts = _cut_across(block) or _cut_down(block)
        if parts:
            waiting += reversed(parts)
        elif block:
            blocks.append(_joined_rows(block))
    return blocks


def _cut_across(lines: Sequence[Line]) -> list[list[Line]] | None:
    """The columns left and right of the widest gutter; None where there is no gutter."""
    if len(lines) < 2 * FEWEST_LINES:
        return None
    height = median(line.height for line in lines)
    best = _widest_gap([(line.left, line.right) for line in lines])
    if best is None or best[1] - best[0] < GUTTER * height:
        return None
    left = [line for line in lines if line.right <= best[0] + 0.01]
    right = [line for line in lines if line.left >= best[1] - 0.01]
    if min(_rows(left), _rows(right)) < FEWEST_LINES:
        return None
    return [left, right]


def _rows(lines: Iterable[Line]) -> int:
    return len({round(line.bottom / 2) for line in lines})


def _cut_down(lines: Sequence[Line]) -> list[list[Line]] | None:
    """What stands above and below the highest white across the page, if the two are not laid out alike."""
    if len(lines) < FEWEST_LINES:
        return None
    gap = _widest_gap([(line.bottom, line.top) for line in lines])
    if gap is None or gap[1] - gap[0] <= 0.01:
        return None
    above = [line for line in lines if line.bottom >= gap[1] - 0.01]
    below = [line for line in lines if line.top <= gap[0] + 0.01]
    has_columns = _cut_across(above) or _cut_across(below) or _is_layered(above) or _is_layered(below)
    return [above, below] if has_columns else None


def _is_layered(lines: Sequence[Line]) -> bool:
    """Whether columns may hide in it: two runs stand beside each other."""
    ordered = sorted(lines, key=lambda line: line.bottom)
    return any(
        abs(one.bottom - two.bottom) < 0.5 * one.height and (one.right < two.left or two.right < one.left)
        for one, two in zip(ordered, ordered[1:], strict=False)
    )


def _widest_gap(intervals: Iterable[tuple[float, float]]) -> tuple[float, float] | None:
    """The widest white between intervals."""
    best: tuple[float, float] | None = None
    reach: float | None = None
    for start, end in sorted(intervals):
        if reach is not None and start > reach and (best is None or start - reach > best[1] - best[0]):
            best = (reach, start)
        reach = end if reach is None else max(reach, end)
    return best


def _joined_rows(lines: Sequence[Line]) -> list[Line]:
    """Lines from top to bottom; runs that stand on one line are joined."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda one: (-one.bottom, one.left)):
        if rows and abs(rows[-1][0].bottom - line.bottom) < 0.4 * line.height:
            rows[-1].append(line)
        else:
            rows.append([line])
    return [_joined(sorted(row, key=lambda one: one.left)) for row in rows]


def _joined(row: Sequence[Line]) -> Line:
    return Line(
        " ".join(line.words.strip() for line in row),
        min(line.left for line in row),
        min(line.bottom for line in row),
        max(line.right for line in row),
        max(line.top for line in row),
        max(line.size for line in row),
    )


def paragraphs_of(blocks: Iterable[Sequence[Line]]) -> list[Paragraph]:
    """The paragraphs of blocks; one that a column or page cut through is joined again."""
    found: list[Paragraph] = []
    for block in blocks:
        for number, paragraph in enumerate(_block_paragraphs(block)):
            last = found[-1] if found else None
            is_cut = number == 0 and last is not None and not SENTENCE_ENDS.search(last.words)
            if is_cut and last is not None and _same_size(last.size, paragraph.size) and len(last.words) > 60:
                found[-1] = Paragraph(_glued(last.words, paragraph.words), last.size)
            else:
                found.append(paragraph)
    return found


def _same_size(one: float, two: float) -> bool:
    return max(one, two) < OTHER_SIZE * min(one, two) or min(one, two) <= 0


def _block_paragraphs(lines: Sequence[Line]) -> Iterator[Paragraph]:
    if not lines:
        return
    goes_on = _going_on(lines)
    words, size = lines[0].words, lines[0].size
    for above, line in zip(lines, lines[1:], strict=False):
        if goes_on(above, line):
            words = _glued(words, line.words)
        else:
            yield Paragraph(words, size)
            words, size = line.words, line.size
    yield Paragraph(words, size)


def _going_on(lines: Sequence[Line]) -> Callable[[Line, Line], bool]:
    """A test whether a line goes on the paragraph of the line above, by the habits of the block."""
    steps = [above.bottom - line.bottom for above, line in zip(lines, lines[1:], strict=False)]
    usual = median(steps) if steps else 0.0
    left, right = median(line.left for line in lines), max(line.right for line in lines)

    def goes_on(above: Line, line: Line) -> bool:
        height = line.height
        is_near = above.bottom - line.bottom <= max(usual, height) + APART * height * 0.5
        is_indented = line.left - left > INDENT * height and above.left - left <= INDENT * height
        is_short = above.right < right - 0.25 * (right - left) and SENTENCE_ENDS.search(above.words) is not None
        return is_near and not is_indented and not is_short and _same_size(above.size, line.size)

    return goes_on


def _glued(above: str, below: str) -> str:
    """Two lines as one; a word that was divided is whole again, a name with a hyphen keeps it."""
    above, below = above.rstrip(), below.lstrip()
    if HYPHEN.search(above) and below[:1].islower():
        return above[:-1] + below
    return f"{above} {below}" if not HYPHEN.search(above) else above + below
