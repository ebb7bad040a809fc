"""All actions and their keys on one sheet, made from the table of actions and the schema."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.schema import AnnotationSchema
from annotator.ui.actions import ACTIONS, ANNOTATE, FOLDED, HELP, MENUS, VIEW
from annotator.ui.keymap import Keymap
from annotator.ui.menus import tr

Rows = list[tuple[str, str]]
"""Keys and what they do; a heading has no second part."""


class KeysSheet(QDialog):
    """What every key does."""

    def __init__(self, schema: AnnotationSchema, keys: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        inner = QWidget(self)
        across = QHBoxLayout(inner)
        across.setSpacing(40)
        for rows in _columns(schema, keys):
            column = QVBoxLayout()  # each on its own: a heading in one must not push the rows of another apart
            column.addLayout(self._grid(rows))
            column.addStretch(1)
            across.addLayout(column)
        scroll = QScrollArea(self)
        scroll.setAccessibleName(self.tr("Keys"))
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll)
        self.resize(1240, 700)

    def _grid(self, rows: Rows) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (keys, text) in enumerate(rows):
            self._add(grid, row, keys, text)
        return grid

    def _add(self, grid: QGridLayout, row: int, keys: str, text: str) -> None:
        if not text:
            heading = QLabel(keys, self)
            heading.setProperty("role", "section")
            heading.setContentsMargins(0, 8, 0, 2)
            grid.addWidget(heading, row, 0, 1, 2)
            return
        cap = QLabel(keys, self)
        cap.setProperty("role", "title")
        grid.addWidget(cap, row, 0, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(QLabel(text, self), row, 1)


def _columns(schema: AnnotationSchema, keys: Keymap) -> tuple[Rows, Rows, Rows]:
    types: Rows = [(tr("Menu", "Types"), "")]
    types += [(schema.key_text(one), one.look.name) for one in schema.keyed()]
    left: Rows = []
    right: Rows = []
    for menu in MENUS:
        rows = left if menu in (ANNOTATE, VIEW, HELP) else right
        rows.append((tr("Menu", menu).replace("&", ""), ""))
        folded = [action for action in ACTIONS if action.menu == menu and action.id in FOLDED and keys[action.id]]
        if folded:
            first, last = (_keys(keys[one.id][:1]) for one in (folded[0], folded[-1]))
            rows.append((f"{first} – {last}", tr("Action", folded[0].text)))
        shown = [action for action in ACTIONS if action.menu == menu and action.id not in FOLDED and keys[action.id]]
        rows += [(_keys(keys[action.id]), tr("Action", action.text).rstrip("…")) for action in shown]
    return left, right, types


def _keys(keys: tuple[str, ...]) -> str:
    return "  ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
