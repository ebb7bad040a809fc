"""The form of a mention: its type."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from annotator.domain.annotations import Mention
from annotator.ui.bridge import Bridge


class MentionForm(QWidget):
    """Shows and changes a mention's type."""

    done = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._mention_id = ""
        self._type = QComboBox(self)
        self._type.setAccessibleName(self.tr("Type"))
        self._type.activated.connect(self._on_type)
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.addRow(self.tr("Type"), self._type)

    def show_mention(self, mention: Mention) -> None:
        """Show a mention."""
        self._mention_id = mention.id
        schema = self._bridge.workspace.schema
        self._type.clear()
        for entity in schema.entities:
            self._type.addItem(entity.look.name, entity)
        known = schema.entity(mention.type)
        if known is None:
            self._type.addItem(mention.type, None)
        self._type.setCurrentText(known.look.name if known else mention.type)

    def _on_type(self) -> None:
        chosen = self._type.currentData()
        if chosen is not None:
            self._bridge.act(lambda desk: desk.retype(self._mention_id, chosen))
        self.done.emit()
