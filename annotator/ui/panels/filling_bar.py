"""The badge of the two modes there are: a role of an event is being filled, or unmarked words are asked about."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QSizePolicy, QWidget

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
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(20, 8, 20, 8)
        self._layout.addWidget(self._role, 1)
        self._layout.addWidget(self._keys)
        # A wider column would break the article's lines anew with every role.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()
        for signal in (bridge.desk_moved, bridge.document_opened, bridge.document_changed):
            signal.connect(self.refresh)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the texts to the column."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        """Side by side where there is room, else the keys under the question, in as many lines as it takes."""
        labels = (self._role, self._keys)
        for label in labels:
            label.setWordWrap(False)  # the width of a text that may break is no measure
        edges = self._layout.contentsMargins()
        taken = edges.left() + edges.right() + self._layout.spacing()
        is_narrow = taken + sum(label.sizeHint().width() for label in labels) > self.width()
        for label in labels:
            label.setWordWrap(is_narrow)
        ways = QBoxLayout.Direction
        self._layout.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)

    def _say(self, asked: str, keys: str) -> None:
        self._role.setText(asked)
        self._keys.setText(keys)
        self._fit()

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
        question = self.tr("Unmarked: <b>{words}</b> looks like {sign}").format(words=words, sign=signs[asked.sign])
        guess = asked.guess
        yes = self.tr("Enter {type}   ·   ").format(type=guess.look.name) if guess is not None else ""
        keys = self.tr("a letter: its type   ·   Delete no   ·   > later   ·   Esc stop   ·   {count} left")
        self._say(question, yes + keys.format(count=asked.left))
        self.show()

    def _show_growing(self, desk: Desk, annotation_id: str) -> None:
        """The annotation that gets more words."""
        one = desk.document.get(annotation_id)
        text = desk.document.article.text
        words = " … ".join(span.surface(text) for span in one.spans) if one else ""
        question = self.tr("Which words belong to <b>{words}</b> too?").format(words=escape(words))
        self._say(question, self.tr("select them, then (   ·   Esc stop"))
        self.show()

    def _show_role(self, desk: Desk, filling: Filling, event_type: EventType) -> None:
        """The role whose turn it is."""
        role = event_type.role(filling.role)
        count = len(role_acts.candidates(desk))
        if role is None:
            self._say(f"<b>{event_type.look.name}</b>", self.tr("All roles seen   ·   , back   ·   Enter done"))
            return
        question = f"<b>{event_type.look.name}</b>   {self.tr('who or what is')} <b>{role.name}</b>?"
        digits = self.tr("1–{count} take   ·   ").format(count=count) if count > 1 else self.tr("1 take   ·   ")
        keys = self.tr("+ the selected words   ·   . next role   ·   Enter done   ·   Esc close")
        self._say(question, (digits if count else "") + keys)
