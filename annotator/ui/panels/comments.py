"""The remarks on the open document and its annotations."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from annotator.domain.annotations import Comment, Relation
from annotator.session import comment_acts
from annotator.session.desk import Desk
from annotator.ui.bridge import Bridge

COMMENT = Qt.ItemDataRole.UserRole


class Comments(QWidget):
    """The list, a field for a new one, and what can be done with the chosen one."""

    annotation_requested = Signal(str)
    """The id of the annotation that the chosen comment stands on."""
    done = Signal()
    """A comment was written: the canvas may have the keys again."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._on: str | None = None
        self.list = QListWidget(self)
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Comments"))
        self.list.itemClicked.connect(self._on_chosen)
        self.field = QLineEdit(self)
        self.field.returnPressed.connect(self._on_written)
        self._resolve, self._delete = QPushButton(self.tr("Resolve"), self), QPushButton(self.tr("Delete"), self)
        self._resolve.clicked.connect(lambda: self._with_chosen(self._toggle))
        self._delete.clicked.connect(lambda: self._with_chosen(self._remove))
        self.list.currentItemChanged.connect(self._show_buttons)
        buttons = QHBoxLayout()
        buttons.addWidget(self._resolve)
        buttons.addWidget(self._delete)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 12)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        layout.addWidget(self.field)
        self._aim(None)
        self._show_buttons()

    def begin(self) -> None:
        """Write a comment on the current annotation, or on the document when there is none of the person's own."""
        desk = self._bridge.desk
        own = desk is not None and desk.current_id in desk.document.annotations
        self._aim(desk.current_id if desk and own else None)
        self.field.setFocus()

    def _aim(self, on: str | None) -> None:
        self._on = on
        text = self.tr("Comment on this annotation") if on else self.tr("Comment on the document")
        self.field.setPlaceholderText(text)
        self.field.setAccessibleName(text)

    def refresh(self) -> None:
        """Read the document anew."""
        desk = self._bridge.desk
        self.list.clear()
        for comment in desk.document.comments if desk else ():
            item = QListWidgetItem(_text(desk, comment) if desk else "", self.list)
            item.setData(COMMENT, comment)
            font = item.font()
            font.setStrikeOut(comment.resolved)
            item.setFont(font)
        self._show_buttons()

    def forget(self) -> None:
        """Show nothing until the next `refresh`."""
        self.list.clear()

    def _on_written(self) -> None:
        text, on = self.field.text(), self._on
        if self._bridge.act(lambda desk: comment_acts.add_comment(desk, text, on)):
            self.field.clear()
            self._aim(None)
            self.done.emit()

    def _on_chosen(self, item: QListWidgetItem) -> None:
        comment: Comment = item.data(COMMENT)
        if comment.on:
            self.annotation_requested.emit(comment.on)

    def _show_buttons(self) -> None:
        item = self.list.currentItem()
        for button in (self._resolve, self._delete):
            button.setEnabled(item is not None)
        resolved = item is not None and item.data(COMMENT).resolved
        self._resolve.setText(self.tr("Reopen") if resolved else self.tr("Resolve"))

    def _with_chosen(self, do: Callable[[Desk, Comment], None]) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._bridge.act(lambda desk: do(desk, item.data(COMMENT)))

    def _toggle(self, desk: Desk, comment: Comment) -> None:
        comment_acts.set_resolved(desk, comment.id, not comment.resolved)

    def _remove(self, desk: Desk, comment: Comment) -> None:
        comment_acts.delete_comment(desk, comment.id)


def _text(desk: Desk, comment: Comment) -> str:
    on = desk.document.get(comment.on) if comment.on else None
    about = ""
    if on is not None and not isinstance(on, Relation) and on.spans:
        about = f" · “{on.spans[0].surface(desk.document.article.text)}”"
    return f"{comment.author} · {comment.time[:10]}{about}\n{comment.text}"
