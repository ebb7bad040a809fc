"""What saving a changed schema would touch, by type and by document, before anything is done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.session.schema_editing import Preview
from annotator.ui.language import value_name

MOST_DOCUMENTS = 1000


class SchemaPreview(QDialog):
    """Says yes only where everything has a home, or may be left without one."""

    def __init__(self, found: Preview, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What this would touch"))
        self._found = found
        self.keep = QCheckBox(self.tr("Leave these annotations as they are, with a type that the schema lacks"), self)
        self.keep.setVisible(bool(found.change.homeless))
        self.tree = self._make_tree()
        self.said = QLabel(self._summary(), self)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.save = self._buttons.addButton(self.tr("Back up and save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setDefault(True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.keep.toggled.connect(self._allow)
        self._allow()
        layout = QVBoxLayout(self)
        layout.addWidget(self.said)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.keep)
        layout.addWidget(self._buttons)
        self.resize(640, 440)

    def _allow(self) -> None:
        self.save.setEnabled(not self._found.change.homeless or self.keep.isChecked())

    def _summary(self) -> str:
        change, documents = self._found.change, self._found.documents
        head = self.tr("{old} becomes {new}.").format(old=change.old, new=change.new)
        if not change.touched:
            return head + " " + self.tr("No annotation is touched.")
        return (
            head
            + " "
            + self.tr(
                "Types and roles of annotations that move: {moved}; that would be unknown: {left}; documents: "
                "{documents}. A backup is made first, and one undo takes it back."
            ).format(moved=f"{change.moved:,}", left=f"{change.left:,}", documents=f"{len(documents):,}")
        )

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setHeaderLabels([self.tr("What"), self.tr("Becomes"), self.tr("Annotations"), self.tr("Documents")])
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.setRootIsDecorated(True)
        for one in self._found.change.touched:
            becomes = one.becomes or self.tr("⚠ unknown")
            QTreeWidgetItem(
                tree, [f"{value_name(one.kind)}  {one.name}", becomes, f"{one.count:,}", f"{one.documents:,}"]
            )
        if self._found.documents:
            by = QTreeWidgetItem(tree, [self.tr("By document"), "", "", f"{len(self._found.documents):,}"])
            for one in self._found.documents[:MOST_DOCUMENTS]:
                QTreeWidgetItem(by, [f"{one.title} ({one.annotator})", "", f"{one.count:,}"])
            by.setExpanded(len(self._found.documents) < 12)
        return tree
