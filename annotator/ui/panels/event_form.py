"""The form of an event: type, factuality, and its roles as rows that are filled and emptied."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.annotations import Argument, EventMention, Factuality, Polarity
from annotator.domain.schema import EventRole, EventType
from annotator.session import event_building, role_acts
from annotator.session.desk import Desk
from annotator.ui.bridge import Bridge
from annotator.ui.canvas.describe import factuality_name, polarity_name
from annotator.ui.panels.outline import argument_text, filler_text


def _foreign(desk: Desk, event: EventMention, known: EventType | None) -> list[Argument]:
    """Arguments in roles that the event's type lacks: they are shown, with the reason, and can be taken out."""
    return [one for one in desk.document.arguments_of(event) if known is not None and known.role(one.role) is None]


class EventForm(QWidget):
    """Shows an event as a card. A click on a role makes it the one to fill; × beside a filler takes it out."""

    done = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._event_id = ""
        self._type, self._factuality, self._polarity = QComboBox(self), QComboBox(self), QComboBox(self)
        for factuality in Factuality:
            self._factuality.addItem(factuality_name(factuality), factuality)
        for polarity in Polarity:
            self._polarity.addItem(polarity_name(polarity), polarity)
        self._type.activated.connect(self._on_type)
        self._factuality.activated.connect(self._on_factuality)
        self._polarity.activated.connect(self._on_polarity)
        self._roles = QVBoxLayout()
        self._roles.setSpacing(2)
        self._roles.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(8)
        form = QFormLayout()
        for title, box in (
            (self.tr("Type"), self._type),
            (self.tr("Factuality"), self._factuality),
            (self.tr("Polarity"), self._polarity),
        ):
            box.setAccessibleName(title)
            form.addRow(title, box)
        layout.addLayout(form)
        layout.addLayout(self._roles)

    def show_event(self, desk: Desk, event: EventMention) -> None:
        """Show an event."""
        self._event_id = event.id
        self._type.clear()
        for event_type in desk.schema.events:
            self._type.addItem(event_type.look.name, event_type)
        known = desk.schema.event(event.type)
        if known is None:
            self._type.addItem(event.type, None)
        self._type.setCurrentText(known.look.name if known else event.type)
        self._factuality.setCurrentIndex(self._factuality.findData(event.factuality))
        self._polarity.setCurrentIndex(self._polarity.findData(event.polarity))
        while (item := self._roles.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()  # it is deleted later, and must not be seen or clicked until then
                widget.deleteLater()
        for role in known.roles if known else ():
            row = self._row(desk, event, role)
            self._roles.addWidget(row)
            row.show()  # at once: what is hidden has no height, and the form would be cut
        for argument in _foreign(desk, event, known):
            row = QFrame(self)
            row.setLayout(self._filler(desk, event, argument))
            self._roles.addWidget(row)
            row.show()

    def _row(self, desk: Desk, event: EventMention, role: EventRole) -> QWidget:
        row = QFrame(self)
        row.setProperty("role", "role")
        active = desk.filling is not None and desk.filling.event == event.id and desk.filling.role == role.id
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        name = QPushButton(row)
        name.setProperty("role", "slot")
        name.setText(role.name + (" *" if role.required else ""))
        name.setToolTip(f"<p>{escape(role.definition)}</p>")
        name.setCheckable(True)
        name.setChecked(active)
        name.setFixedWidth(112)
        name.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        name.clicked.connect(lambda: self._bridge.act(lambda one: role_acts.open_event(one, event.id, role.id)))
        layout.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        fillers = QVBoxLayout()
        fillers.setSpacing(0)
        for argument in (one for one in desk.document.arguments_of(event) if one.role == role.id):
            fillers.addLayout(self._filler(desk, event, argument))
        layout.addLayout(fillers, 1)
        return row

    def _filler(self, desk: Desk, event: EventMention, argument: Argument) -> QHBoxLayout:
        line = QHBoxLayout()
        why = event_building.complaint(desk.document, desk.schema, event, argument)
        text = filler_text(desk, argument)
        words = QLabel(text if why is None else f"! {text}\n{why}", self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        if why is not None:
            words.setProperty("role", "warning")
        out = QToolButton(self)
        out.setText("×")
        out.setToolTip(self.tr("Take it out"))
        out.setAccessibleName(f"{argument_text(desk, event, argument)}: {self.tr('Take it out')}")
        out.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        out.clicked.connect(lambda: self._bridge.act(lambda one: role_acts.empty(one, event.id, argument)))
        line.addWidget(words, 1)
        line.addWidget(out, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _on_type(self) -> None:
        chosen = self._type.currentData()
        if chosen is not None:
            self._bridge.act(lambda desk: desk.retype(self._event_id, chosen))
        self.done.emit()

    def _on_polarity(self) -> None:
        self._bridge.act(lambda desk: role_acts.set_polarity(desk, Polarity(self._polarity.currentData())))
        self.done.emit()

    def _on_factuality(self) -> None:
        self._bridge.act(lambda desk: role_acts.set_factuality(desk, Factuality(self._factuality.currentData())))
        self.done.emit()
