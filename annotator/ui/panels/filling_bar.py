"""The badge of the two modes there are: a role of an event is being filled, or unmarked words are asked about."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from annotator.domain.schema import EventType
from annotator.session import role_acts
from annotator.session.desk import Asked, Desk
from annotator.session.event_building import Filling
from annotator.ui.bridge import Bridge


class FillingBar(QFrame):
    """Names the event and the role whose turn it is, or the words that are asked about, and the keys that answer."""

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
        if desk is not None and desk.asked is not None:
            self._show_asked(desk, desk.asked)
            return
        if desk is not None and desk.growing_id is not None:
            self._show_growing(desk, desk.growing_id)
            return
        self.setVisible(event_type is not None)
        if desk is None or filling is None or event_type is None:
            return
        self._show_role(desk, filling, event_type)

    def _show_asked(self, desk: Desk, asked: Asked) -> None:
        """The question of the recall sweep."""
        signs = {"number": self.tr("a number"), "name": self.tr("a name"), "trigger": self.tr("an event")}
        words = escape(asked.span.surface(desk.document.article.text))
        self._role.setText(
            self.tr("Unmarked: <b>{words}</b> looks like {sign}").format(words=words, sign=signs[asked.sign])
        )
        guess = asked.guess
        yes = self.tr("Enter {type}   ·   ").format(type=guess.look.name) if guess is not None else ""
        keys = self.tr("a letter: its type   ·   Delete no   ·   > later   ·   Esc stop   ·   {count} left")
        self._keys.setText(yes + keys.format(count=asked.left))
        self.show()

    def _show_growing(self, desk: Desk, annotation_id: str) -> None:
        """The annotation that gets more words."""
        one = desk.document.get(annotation_id)
        text = desk.document.article.text
        words = " … ".join(span.surface(text) for span in one.spans) if one else ""
        self._role.setText(self.tr("Which words belong to <b>{words}</b> too?").format(words=escape(words)))
        self._keys.setText(self.tr("select them, then (   ·   Esc stop"))
        self.show()

    def _show_role(self, desk: Desk, filling: Filling, event_type: EventType) -> None:
        """The role whose turn it is."""
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
