"""What the linter finds in the open document: a list to walk by key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from annotator.domain.findings import KINDS, Finding, Severity
from annotator.domain.lint import lint
from annotator.ui.bridge import Bridge
from annotator.ui.language import in_language
from annotator.ui.theme import Theme

FINDING = Qt.ItemDataRole.UserRole
SIGNS = {Severity.ERROR: "✕", Severity.WARNING: "!", Severity.HINT: "?"}


class Findings(QListWidget):
    """The findings in text order; choosing one goes there."""

    finding_requested = Signal(object)
    """The `Finding` to show."""
    counted = Signal(int)
    """How many there are."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.setWordWrap(True)
        self.setSpacing(2)
        self.setAccessibleName(self.tr("Findings"))
        self.itemClicked.connect(lambda item: self.finding_requested.emit(item.data(FINDING)))
        self.itemActivated.connect(lambda item: self.finding_requested.emit(item.data(FINDING)))

    def refresh(self) -> None:
        """Look through the document anew."""
        desk = self._bridge.desk
        found = lint(desk.document, desk.schema) if desk else []
        row = self.currentRow()
        self.clear()
        for one in found:
            self.addItem(_item(one))
        self.setCurrentRow(min(row, self.count() - 1))
        self.counted.emit(len(found))

    def step(self, direction: int) -> Finding | None:
        """Choose the next (1) or previous (-1) finding; None when there is none."""
        if not self.count():
            return None
        self.setCurrentRow((self.currentRow() + direction) % self.count())
        found: Finding = self.currentItem().data(FINDING)
        return found


def _item(one: Finding) -> QListWidgetItem:
    name = QCoreApplication.translate("Finding", KINDS[one.kind].name)
    item = QListWidgetItem(f"{SIGNS[one.severity]}  {name}\n{in_language(one.message)}")
    item.setData(FINDING, one)
    return item
