"""Lists every suggestion that is left before they are accepted together."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.domain.annotations import Annotation, Relation
from annotator.session.desk import Desk
from annotator.ui.canvas.marks import chip_text

ID = Qt.ItemDataRole.UserRole


class AcceptAllDialog(QDialog):
    """The open suggestions with tick boxes; Enter accepts those that are ticked."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Accept all that is left"))
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Suggestions that are left"))
        for one in desk.open_suggestions():
            self._list.addItem(_item(desk, one))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        accept = buttons.addButton(self.tr("Accept these"), QDialogButtonBox.ButtonRole.AcceptRole)
        accept.setDefault(True)
        accept.setFocus()
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        left = self._list.count()
        text = self.tr("{count} suggestions are left. Untick what is wrong.", "", left).format(count=f"{left:,}")
        layout.addWidget(QLabel(text, self))
        layout.addWidget(self._list, 1)
        layout.addWidget(buttons)
        self.resize(520, 480)

    def chosen(self) -> tuple[str, ...]:
        """The ids of the ticked suggestions."""
        items = (self._list.item(row) for row in range(self._list.count()))
        return tuple(item.data(ID) for item in items if item.checkState() is Qt.CheckState.Checked)


def _item(desk: Desk, one: Annotation) -> QListWidgetItem:
    text = desk.document.article.text
    words = " … ".join(span.surface(text) for span in one.spans)
    name = one.type if isinstance(one, Relation) else chip_text(one, desk.schema)
    item = QListWidgetItem(f"{words}   —   {name}" if words else name)
    item.setData(ID, one.id)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Checked)
    return item
