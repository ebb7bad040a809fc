"""Who changed what when, in the open document and in many at once, with the way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.store import Act, JournalLine
from annotator.ui.bridge import Bridge
from annotator.ui.menus import tr
from annotator.ui.panels.empty_hint import EmptyHint

CHANGE_ID = Qt.ItemDataRole.UserRole
MOST_ACTS = 500


class HistoryDialog(QDialog):
    """The journal of the document, and the acts that changed many documents at once; the newest first."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History"))
        self._bridge = bridge
        self._listed: list[Act] = []
        shared = (self.tr("When"), self.tr("Who"), self.tr("What"))
        self.table = _table((*shared, self.tr("Annotations")), self.tr("What was done in this document"))
        self.acts = _table((*shared, self.tr("Articles")), self.tr("What was done in many articles at once"))
        EmptyHint(self.table, self.tr("Nothing was done in this document yet."))
        EmptyHint(self.acts, self.tr("Nothing was done in many articles at once yet."))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.restore = buttons.addButton(self.tr("Go back to this state"), QDialogButtonBox.ButtonRole.ActionRole)
        self.take_back = buttons.addButton(self.tr("Take it back everywhere"), QDialogButtonBox.ButtonRole.ActionRole)
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(self.tr("History"))
        self._add(self.table, self.tr("This article"), self.tr("Going back is one step that can itself be undone."))
        about = self.tr("What was done since stays, and a backup is made before. Taking an undo back makes it again.")
        self._add(self.acts, self.tr("Many articles at once"), about)
        self.restore.clicked.connect(self._on_restore)
        self.take_back.clicked.connect(self._on_take_back)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(buttons)
        self.tabs.currentChanged.connect(self._show_buttons)
        for one in (self.table, self.acts):
            one.itemSelectionChanged.connect(self._show_buttons)
        self.resize(800, 480)
        self.refresh()
        self.table.setFocus()  # so that the arrows choose a state at once

    def _add(self, table: QTableWidget, title: str, about: str) -> None:
        page = QWidget(self)
        layout = QVBoxLayout(page)
        layout.addWidget(QLabel(about, page))
        layout.addWidget(table, 1)
        self.tabs.addTab(page, title)

    def refresh(self) -> None:
        """Read the journal anew."""
        desk, corpus = self._bridge.desk, self._bridge.workspace.corpus
        lines = corpus.changes(desk.document) if desk else []
        _fill(self.table, [(line.change_id, _line_cells(line)) for line in reversed(lines)])
        self._listed = corpus.acts(MOST_ACTS)
        _fill(self.acts, [(act.change_id, _act_cells(act)) for act in self._listed])
        self._show_buttons()

    def _show_buttons(self) -> None:
        is_here = self.tabs.currentIndex() == 0
        _offer(self.restore, self.table, is_here)
        _offer(self.take_back, self.acts, not is_here)

    def _on_restore(self) -> None:
        if change_id := _chosen(self.table):
            self._bridge.act(lambda desk: desk.session.restore_to(change_id))
            self.refresh()

    def _on_take_back(self) -> None:
        change_id = _chosen(self.acts)
        for act in self._listed:
            if act.change_id == change_id:
                self._bridge.reverse(act)
        self.refresh()


def _table(titles: Sequence[str], name: str) -> QTableWidget:
    table = QTableWidget(0, len(titles))
    table.setAccessibleName(name)
    table.setHorizontalHeaderLabels(list(titles))
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setStretchLastSection(True)
    table.horizontalHeader().setHighlightSections(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    for column, width in enumerate((170, 110, 360)):
        table.setColumnWidth(column, width)
    return table


def _fill(table: QTableWidget, rows: Sequence[tuple[str, tuple[str, ...]]]) -> None:
    table.clearSelection()  # the rows move down: nothing is chosen that nobody chose
    table.setCurrentCell(-1, -1)
    table.setRowCount(len(rows))
    for row, (change_id, cells) in enumerate(rows):
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            item.setData(CHANGE_ID, change_id)
            table.setItem(row, column, item)


def _offer(button: QPushButton, table: QTableWidget, is_shown: bool) -> None:
    button.setVisible(is_shown)
    button.setEnabled(_chosen(table) is not None)


def _chosen(table: QTableWidget) -> str | None:
    chosen = table.selectedItems()
    return chosen[0].data(CHANGE_ID) if chosen else None


def _when(time: str) -> str:
    return time.replace("T", "  ").split(".")[0].rstrip("Z")


def _line_cells(line: JournalLine) -> tuple[str, ...]:
    number = f"{line.annotations:,}" if line.annotations else ""
    return _when(line.time), line.annotator, tr("Edit", line.name), number


def _act_cells(act: Act) -> tuple[str, ...]:
    return _when(act.time), act.annotator, tr("Edit", act.name), f"{act.documents:,}"
