"""A table of two columns whose rows are added by asking and removed by a button."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

Pair = tuple[str, str]


class PairsTable(QWidget):
    """Rows of two texts."""

    pairs_changed = Signal(list)
    """All rows, after one was added or removed."""

    def __init__(self, headers: Pair, ask: Callable[[], Pair | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._ask = ask
        self.table = QTableWidget(0, 2, self)
        self.table.setHorizontalHeaderLabels(list(headers))
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setColumnWidth(0, 140)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.add_button = QPushButton(self.tr("Add…"), self)
        self.remove_button = QPushButton(self.tr("Remove"), self)
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        buttons = QVBoxLayout()
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)

    def pairs(self) -> list[Pair]:
        """The rows."""
        return [(self._text(row, 0), self._text(row, 1)) for row in range(self.table.rowCount())]

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text() if item else ""

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """Show these rows."""
        self.table.setRowCount(len(pairs))
        for row, pair in enumerate(pairs):
            for column, text in enumerate(pair):
                self.table.setItem(row, column, QTableWidgetItem(text))

    def add(self) -> None:
        """Ask for a row, which takes the place of one with the same left side."""
        asked = self._ask()
        if asked is not None:
            self._change([*(one for one in self.pairs() if one[0] != asked[0]), asked])

    def remove(self) -> None:
        """Take the chosen row out."""
        row = self.table.currentRow()
        if row >= 0:
            pairs = self.pairs()
            self._change(pairs[:row] + pairs[row + 1 :])

    def _change(self, pairs: list[Pair]) -> None:
        self.show_pairs(pairs)
        self.pairs_changed.emit(pairs)
