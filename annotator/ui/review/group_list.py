"""The groups of a corpus as a list: how they differ, the words, what kind, which article, and whether decided."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from annotator.session.comparing import Row
from annotator.ui.panels.article_list import AnyIndex
from annotator.ui.review.signs import COLOURS, difference_text, tr, who_text
from annotator.ui.theme import Theme

DONE, OPEN = "✓", "○"
NO_PARENT = QModelIndex()


class GroupModel(QAbstractTableModel):
    """The listed groups as rows."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.rows: list[Row] = []
        self._titles = ("", tr("Differs in"), tr("Words"), tr("Kind"), tr("Article"))

    def show(self, rows: list[Row]) -> None:
        """Show rows; the same ones with other decisions keep their place."""
        same = len(rows) == len(self.rows) and all(
            one.group is other.group for one, other in zip(rows, self.rows, strict=True)
        )
        if same:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self._titles) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """The number of groups."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Decided, difference, words, kind, article."""
        return len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' titles."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts(row)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.words}\n{who_text(row.group)}"
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 0:
            return Qt.AlignmentFlag.AlignCenter
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(row, index.column())
        return None

    def _texts(self, row: Row) -> tuple[str, ...]:
        words = " ".join(row.words.split()) or tr("(no words)")
        return (DONE if row.is_decided else OPEN, difference_text(row.group), words, tr(row.group.kind), row.title)

    def _colour(self, row: Row, column: int) -> QColor | None:
        if row.is_decided or column == 4:
            return self.theme.colour("dim")
        if column == 1 and row.group.differences:
            return self.theme.type_colour(COLOURS[row.group.differences[0]])
        return None


class GroupList(QTableView):
    """The list; a click makes a row current. Keys stay with the text beside it."""

    row_requested = Signal(int)
    """The number of a row."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.groups = GroupModel(theme, self)
        self.setModel(self.groups)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(26)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        for column, width in enumerate((26, 150, 140, 66)):
            self.setColumnWidth(column, width)
        self.setAccessibleName(tr("Differences"))
        self.clicked.connect(lambda index: self.row_requested.emit(index.row()))

    def show_rows(self, rows: list[Row], number: int | None) -> None:
        """Show rows with one of them marked."""
        self.groups.show(rows)
        if number is not None:
            self.selectRow(number)
            self.scrollTo(self.groups.index(number, 0))
        else:
            self.clearSelection()
