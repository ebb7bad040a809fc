"""Where the caret goes: by character, word, line, paragraph and page. Places are code points."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QKeySequence

from annotator.session.edges import Edge, step, word_step, words_near
from annotator.ui.canvas.flow import Flow

Move = Callable[[Flow, int, float], int]
"""From the flow, the caret and the x that up and down keep to, to the new place."""


def _character(direction: int) -> Move:
    return lambda flow, caret, _: step(flow.text, caret, direction)


def _word(direction: int) -> Move:
    def move(flow: Flow, caret: int, _: float) -> int:
        place = word_step(words_near(flow.text, caret), caret, direction, Edge.START)
        return place if place != caret else step(flow.text, caret, direction)

    return move


def _line(direction: int) -> Move:
    def move(flow: Flow, caret: int, goal_x: float) -> int:
        index = flow.index.at(caret)
        line = flow.block(index).line_of(caret) + direction
        while not 0 <= line < len(flow.block(index).lines) or flow.paragraphs[index].is_blank:
            index += direction
            if not 0 <= index < len(flow.paragraphs):
                return 0 if direction < 0 else len(flow.text)
            line = 0 if direction > 0 else len(flow.block(index).lines) - 1
            if not flow.paragraphs[index].is_blank:
                break
        return flow.block(index).offset_on(line, goal_x)

    return move


def _paragraph(direction: int) -> Move:
    def move(flow: Flow, caret: int, _: float) -> int:
        index = flow.index.at(caret)
        if direction < 0 and caret > flow.paragraphs[index].start:
            return flow.paragraphs[index].start
        index += direction
        while 0 < index < len(flow.paragraphs) - 1 and flow.paragraphs[index].is_blank:
            index += direction
        index = max(0, min(len(flow.paragraphs) - 1, index))
        return flow.paragraphs[index].start

    return move


def _line_end(at_end: bool) -> Move:
    def move(flow: Flow, caret: int, _: float) -> int:
        block = flow.block(flow.index.at(caret))
        line = block.layout.lineAt(block.line_of(caret))
        if not line.isValid():
            return caret
        is_last = line.lineNumber() == len(block.lines) - 1
        length = line.textLength() if is_last else max(0, line.textLength() - 1)
        return block.from_units(line.textStart() + (length if at_end else 0))

    return move


Key = QKeySequence.StandardKey
MOVES: Mapping[QKeySequence.StandardKey, tuple[Move, bool]] = {
    Key.MoveToNextChar: (_character(1), False),
    Key.MoveToPreviousChar: (_character(-1), False),
    Key.SelectNextChar: (_character(1), True),
    Key.SelectPreviousChar: (_character(-1), True),
    Key.MoveToNextWord: (_word(1), False),
    Key.MoveToPreviousWord: (_word(-1), False),
    Key.SelectNextWord: (_word(1), True),
    Key.SelectPreviousWord: (_word(-1), True),
    Key.MoveToNextLine: (_line(1), False),
    Key.MoveToPreviousLine: (_line(-1), False),
    Key.SelectNextLine: (_line(1), True),
    Key.SelectPreviousLine: (_line(-1), True),
    Key.MoveToStartOfLine: (_line_end(False), False),
    Key.MoveToEndOfLine: (_line_end(True), False),
    Key.SelectStartOfLine: (_line_end(False), True),
    Key.SelectEndOfLine: (_line_end(True), True),
    Key.MoveToStartOfDocument: (lambda flow, caret, x: 0, False),
    Key.MoveToEndOfDocument: (lambda flow, caret, x: len(flow.text), False),
    Key.SelectStartOfDocument: (lambda flow, caret, x: 0, True),
    Key.SelectEndOfDocument: (lambda flow, caret, x: len(flow.text), True),
    Key.MoveToNextPage: (_paragraph(1), False),
    Key.MoveToPreviousPage: (_paragraph(-1), False),
}
"""Standard keys of the system, each with its move and whether it selects."""

KEEPS_X = frozenset({Key.MoveToNextLine, Key.MoveToPreviousLine, Key.SelectNextLine, Key.SelectPreviousLine})


def word_at(flow: Flow, offset: int) -> tuple[int, int]:
    """Start and end of the word around a place; of the single character there when it is in none."""
    for word in words_near(flow.text, offset):
        if word.start <= offset <= word.end:
            return word.start, word.end
    return offset, step(flow.text, offset, 1)


def paragraph_at(flow: Flow, offset: int) -> tuple[int, int]:
    """Start and end of the paragraph around a place."""
    paragraph = flow.paragraphs[flow.index.at(offset)]
    return paragraph.start, paragraph.end
