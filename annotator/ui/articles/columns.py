"""Chooses which columns of a file of records an article is made of, with the first three records below."""

from __future__ import annotations

from dataclasses import asdict

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.readers.tables import Columns, TableLook

IN_A_ROW = 4
COLUMN_PX = 190


class ColumnChooser(QWidget):
    """A list of columns for each part of an article; `chosen` is told when a person takes another one."""

    chosen = Signal(object)
    """The `Columns`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles = {
            "text": self.tr("Text"),
            "title": self.tr("Title"),
            "byline": self.tr("Byline"),
            "published": self.tr("Date"),
            "source": self.tr("Source"),
            "language": self.tr("Language"),
            "url": self.tr("Address"),
        }
        self.parts = {part: QComboBox(self) for part in titles}
        self._records = QLabel(self)
        self._records.setProperty("role", "dim")
        self.preview = QTableWidget(0, 0, self)
        self.preview.setAccessibleName(self.tr("The first three records"))
        self.preview.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.preview.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.preview.verticalHeader().hide()
        self.preview.setWordWrap(False)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        for at, (part, box) in enumerate(self.parts.items()):
            row, column = divmod(at, IN_A_ROW)
            label = QLabel(titles[part], self)
            label.setBuddy(box)
            grid.addWidget(label, 2 * row, column)
            grid.addWidget(box, 2 * row + 1, column)
            box.setAccessibleName(titles[part])
            box.activated.connect(self._on_chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(grid)
        layout.addWidget(self._records)
        layout.addWidget(self.preview, 1)

    def show_table(self, table: TableLook) -> None:
        """Show a file's columns with what was chosen, or guessed, of them."""
        known = asdict(table.chosen) if table.chosen else {}
        for part, box in self.parts.items():
            box.clear()
            if part != "text" or not known:
                box.addItem("—", None)
            for name in table.columns:
                box.addItem(" ".join(name.split())[:60], name)
            box.setCurrentIndex(max(box.findData(known.get(part)), 0))
        shown = self.tr("{count} records; the first {shown}:", "", table.records)
        self._records.setText(shown.format(count=f"{table.records:,}", shown=len(table.preview)))
        self.preview.setColumnCount(len(table.columns))
        self.preview.setRowCount(len(table.preview))
        self.preview.setHorizontalHeaderLabels([" ".join(name.split())[:60] for name in table.columns])
        for row, values in enumerate(table.preview):
            for column, value in enumerate(values):
                item = QTableWidgetItem(" ".join(value.split()))
                item.setToolTip(value)
                self.preview.setItem(row, column, item)
        for column in range(len(table.columns)):
            self.preview.setColumnWidth(column, COLUMN_PX)

    def _on_chosen(self) -> None:
        taken = {part: box.currentData() for part, box in self.parts.items()}
        if taken["text"] is not None:
            self.chosen.emit(Columns(**taken))
