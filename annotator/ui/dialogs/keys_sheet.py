"""All actions and their keys on one sheet, made from the table of actions and the schema."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.schema import AnnotationSchema
from annotator.ui.actions import ACTIONS, ANNOTATE, FOLDED, HELP, MENUS, VIEW
from annotator.ui.keymap import Keymap
from annotator.ui.menus import tr


class KeysSheet(QDialog):
    """What every key does."""

    def __init__(self, schema: AnnotationSchema, keys: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        inner = QWidget(self)
        grid = QGridLayout(inner)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(4)
        for column, rows in enumerate(_columns(schema, keys)):
            for row, (cap, text) in enumerate(rows):
                self._add(grid, row, 2 * column, cap, text)
        scroll = QScrollArea(self)
        scroll.setAccessibleName(self.tr("Keys"))
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll)
        self.resize(1240, 700)

    def _add(self, grid: QGridLayout, row: int, column: int, keys: str, text: str) -> None:
        if not text:
            heading = QLabel(keys, self)
            heading.setProperty("role", "section")
            heading.setContentsMargins(0, 8, 0, 2)
            grid.addWidget(heading, row, column, 1, 2)
            return
        cap = QLabel(keys, self)
        cap.setProperty("role", "title")
        grid.addWidget(cap, row, column, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(QLabel(text, self), row, column + 1)


Rows = list[tuple[str, str]]
"""Keys and what they do; a heading has no second part."""


def _columns(schema: AnnotationSchema, keys: Keymap) -> tuple[Rows, Rows, Rows]:
    types: Rows = [(tr("Menu", "Types"), "")]
    types += [(schema.key_text(one), one.look.name) for one in schema.keyed()]
    left: Rows = []
    right: Rows = []
    for menu in MENUS:
        rows = left if menu in (ANNOTATE, VIEW, HELP) else right
        rows.append((tr("Menu", menu).replace("&", ""), ""))
        if any(action.id in FOLDED and action.menu == menu for action in ACTIONS):
            rows.append(("1 – 9", tr("Action", "Fill the role with the numbered words")))
        shown = [action for action in ACTIONS if action.menu == menu and action.id not in FOLDED and keys[action.id]]
        rows += [(_keys(keys[action.id]), tr("Action", action.text).rstrip("…")) for action in shown]
    return left, right, types


def _keys(keys: tuple[str, ...]) -> str:
    return "  ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
