"""The badge of the one mode there is: a role of an event is being filled."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from annotator.session import role_acts
from annotator.ui.bridge import Bridge


class FillingBar(QFrame):
    """Names the event, the role whose turn it is, and the keys that fill it; hidden when no event is open."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.setProperty("role", "banner")
        self._role = QLabel(self)
        self._role.setTextFormat(Qt.TextFormat.RichText)
        self._keys = QLabel(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 6)
        layout.addWidget(self._role)
        layout.addStretch(1)
        layout.addWidget(self._keys)
        self.hide()
        for signal in (bridge.desk_moved, bridge.document_opened, bridge.document_changed):
            signal.connect(self.refresh)

    def refresh(self) -> None:
        """Show the role that is being filled."""
        desk = self._bridge.desk
        filling = desk.filling if desk else None
        event = desk.document.get(filling.event) if desk and filling else None
        event_type = desk.schema.event(getattr(event, "type", "")) if desk else None
        self.setVisible(event_type is not None)
        if desk is None or filling is None or event_type is None:
            return
        role = event_type.role(filling.role)
        count = len(role_acts.candidates(desk))
        if role is None:
            self._role.setText(f"<b>{event_type.look.name}</b>")
            self._keys.setText(self.tr("All roles seen   ·   , back   ·   Enter done"))
            return
        self._role.setText(f"<b>{event_type.look.name}</b>   {self.tr('who or what is')} <b>{role.name}</b>?")
        digits = self.tr("1–{count} take   ·   ").format(count=count) if count > 1 else self.tr("1 take   ·   ")
        keys = self.tr("+ the selected words   ·   . next role   ·   Enter done   ·   Esc close")
        self._keys.setText((digits if count else "") + keys)
