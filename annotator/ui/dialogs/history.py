"""Who changed what when in the open document, with the way back to any earlier state."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.store import JournalLine
from annotator.ui.bridge import Bridge
from annotator.ui.menus import tr
from annotator.ui.panels.empty_hint import EmptyHint

CHANGE_ID = Qt.ItemDataRole.UserRole


class HistoryDialog(QDialog):
    """The journal of the document, newest first."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History of this document"))
        self._bridge = bridge
        self.table = QTableWidget(0, 4, self)
        self.table.setAccessibleName(self.tr("What was done in this document"))
        titles = (self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("Annotations"))
        self.table.setHorizontalHeaderLabels(list(titles))
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for column, width in enumerate((170, 110, 260)):
            self.table.setColumnWidth(column, width)
        EmptyHint(self.table, self.tr("Nothing was done in this document yet."))
        self.table.itemSelectionChanged.connect(self._show_button)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.restore = buttons.addButton(self.tr("Go back to this state"), QDialogButtonBox.ButtonRole.ActionRole)
        self.restore.clicked.connect(self._on_restore)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(self.tr("Going back is one step that can itself be undone."), self))
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)
        self.resize(700, 480)
        self.refresh()

    def refresh(self) -> None:
        """Read the journal anew."""
        desk = self._bridge.desk
        lines = self._bridge.workspace.corpus.changes(desk.document) if desk else []
        self.table.setRowCount(len(lines))
        for row, line in enumerate(reversed(lines)):
            for column, text in enumerate(_cells(line)):
                item = QTableWidgetItem(text)
                item.setData(CHANGE_ID, line.change_id)
                self.table.setItem(row, column, item)
        self._show_button()

    def _show_button(self) -> None:
        self.restore.setEnabled(bool(self.table.selectedItems()))

    def _on_restore(self) -> None:
        chosen = self.table.selectedItems()
        if chosen:
            change_id = chosen[0].data(CHANGE_ID)
            self._bridge.act(lambda desk: desk.session.restore_to(change_id))
            self.refresh()


def _cells(line: JournalLine) -> tuple[str, str, str, str]:
    when = line.time.replace("T", "  ").split(".")[0].rstrip("Z")
    return when, line.annotator, tr("Edit", line.name), f"{line.annotations:,}" if line.annotations else ""
