"""What is in the trash: take articles back, or remove all of it for good."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.session import trash
from annotator.store import CorpusError, Trashed
from annotator.ui.bridge import Bridge
from annotator.ui.language import in_language

ARTICLE_ID = Qt.ItemDataRole.UserRole
SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class TrashDialog(QDialog):
    """The articles in the trash, the last deleted first."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Trash"))
        self._bridge = bridge
        self.said = QLabel(self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.table = QTableWidget(0, 3, self)
        self.table.setHorizontalHeaderLabels([self.tr("Article"), self.tr("Deleted"), self.tr("Documents")])
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        for column, width in enumerate((380, 150)):
            self.table.setColumnWidth(column, width)
        self.table.itemSelectionChanged.connect(self._show_buttons)
        self._add_buttons()
        self.resize(680, 420)
        self.refresh()

    def _add_buttons(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.restore = buttons.addButton(self.tr("Take back"), QDialogButtonBox.ButtonRole.ActionRole)
        self.empty = buttons.addButton(self.tr("Empty the trash…"), QDialogButtonBox.ButtonRole.DestructiveRole)
        self.empty.setAutoDefault(False)
        self.restore.setDefault(True)
        self.restore.clicked.connect(self._on_restore)
        self.empty.clicked.connect(self._on_empty)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.said)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)

    def refresh(self) -> None:
        """Read the trash anew."""
        found = trash.in_trash(self._bridge.workspace)
        self.table.setRowCount(len(found))
        for row, one in enumerate(found):
            for column, text in enumerate(_cells(one)):
                item = QTableWidgetItem(text)
                item.setData(ARTICLE_ID, one.id)
                self.table.setItem(row, column, item)
        self.table.setCurrentCell(0, 0, SELECT)
        if found:
            self.said.setText(self.tr("Articles come back with everybody’s annotations."))
        else:
            self.said.setText(self.tr("The trash is empty."))
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.restore.setEnabled(bool(self.table.selectedItems()))
        self.empty.setEnabled(self.table.rowCount() > 0)

    def _on_restore(self) -> None:
        ids = list(dict.fromkeys(item.data(ARTICLE_ID) for item in self.table.selectedItems()))
        try:
            trash.take_back(self._bridge.workspace, ids)
        except CorpusError as error:
            self.said.setText(in_language(error))
            return
        self.refresh()

    def _on_empty(self) -> None:
        if not self._is_sure():
            return
        try:
            trash.empty(self._bridge.workspace)
        except CorpusError as error:
            self.said.setText(in_language(error))
            return
        self.refresh()

    def _is_sure(self) -> bool:
        box = QMessageBox(QMessageBox.Icon.Warning, self.windowTitle(), self.tr("Empty the trash?"), parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        number = self.table.rowCount()
        text = self.tr(
            "{count} articles and everybody’s annotations of them will be gone. A backup is made before.", "", number
        )
        box.setInformativeText(text.format(count=f"{number:,}"))
        remove = box.addButton(self.tr("Empty the trash"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is remove


def _cells(one: Trashed) -> tuple[str, str, str]:
    return one.title or one.name, one.time[:16].replace("T", "  "), f"{one.documents:,}" if one.documents else ""
