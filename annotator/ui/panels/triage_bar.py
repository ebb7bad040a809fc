"""What can be said of the whole article by one key, above the article; what is said already is pressed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from annotator.session.progress_acts import verdicts
from annotator.ui.bridge import Bridge

MOST_KEYS = 9


class TriageBar(QFrame):
    """A button for each verdict of the schema."""

    verdict_requested = Signal(int)
    """The verdict's number, from 0."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.setProperty("role", "bar")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 4, 20, 4)
        self._row.setSpacing(4)
        self.buttons: list[QToolButton] = []
        for signal in (bridge.document_opened, bridge.document_changed):
            signal.connect(self.refresh)

    def show_schema(self) -> None:
        """Make the buttons anew: another schema is used."""
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.buttons = []
        name = ""
        for number, one in enumerate(verdicts(self._bridge.workspace.schema)[:MOST_KEYS]):
            if one.name != name:
                label = QLabel(one.name, self)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setContentsMargins(12 if name else 0, 0, 2, 0)
                label.setProperty("role", "dim")
                self._row.addWidget(label)
                name = one.name
            self._row.addWidget(self._button(number, f"{one.value}  Alt+{number + 1}", f"{one.name}: {one.value}"))
        self._row.addStretch(1)
        self.refresh()

    def _button(self, number: int, text: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a click must leave the canvas its keys
        button.setAccessibleName(name)
        button.clicked.connect(partial(self._on_clicked, number))
        self.buttons.append(button)
        return button

    def _on_clicked(self, number: int, _checked: bool = False) -> None:
        self.verdict_requested.emit(number)
        self.refresh()

    def refresh(self) -> None:
        """Press what is said of the open article."""
        desk = self._bridge.desk
        said = dict(desk.document.attributes) if desk else {}
        for button, one in zip(self.buttons, verdicts(self._bridge.workspace.schema), strict=False):
            button.setChecked(said.get(one.attribute) == one.value)
            button.setEnabled(desk is not None)
