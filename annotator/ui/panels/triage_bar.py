"""What can be said of the whole article by one key, above the article; what is said already is pressed."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from annotator.session.progress_acts import Verdict, verdicts
from annotator.ui.bridge import Bridge
from annotator.ui.panels.flow_row import FlowRow

MOST_KEYS = 9


class TriageBar(QFrame):
    """A button for each verdict of the schema."""

    verdict_requested = Signal(int)
    """The verdict's number, from 0."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.setProperty("role", "bar")
        self._row = FlowRow(self)
        self._row.setContentsMargins(20, 4, 20, 4)
        self._row.setSpacing(12)
        self.buttons: list[QToolButton] = []
        for signal in (bridge.document_opened, bridge.document_changed):
            signal.connect(self.refresh)

    def show_schema(self) -> None:
        """Make the buttons anew: another schema is used."""
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.buttons = []
        numbered = enumerate(verdicts(self._bridge.workspace.schema)[:MOST_KEYS])
        for name, some in groupby(numbered, key=lambda one: one[1].name):
            self._row.addWidget(self._group(name, some))
        self.refresh()

    def _group(self, name: str, some: Iterable[tuple[int, Verdict]]) -> QWidget:
        """An attribute with its values; they stay together where the bar takes two rows."""
        group = QWidget(self)
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        label = QLabel(name, group)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", "dim")
        row.addWidget(label)
        for number, one in some:
            row.addWidget(self._button(number, f"{one.value}  Alt+{number + 1}", f"{one.name}: {one.value}"))
        return group

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
