"""A button that opens a list of ticks: none ticked stands for all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

AROUND_PX = 36
"""Of a text on the button: the borders, and the arrow at its end."""


class ManyButton(QPushButton):
    """Some of many."""

    changed = Signal()

    def __init__(self, none: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """`none`: what stands on the button when nothing is ticked; choices are values with their names."""
        super().__init__(parent)
        self._none = none
        self.setProperty("role", "field")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)  # Enter in the dialog exports
        self._menu = QMenu(self)
        self._actions: list[QAction] = []
        for value, name in choices:
            action = self._menu.addAction(name)
            action.setCheckable(True)
            action.setData(value)
            action.toggled.connect(self._on_toggled)
            self._actions.append(action)
        self.clicked.connect(lambda: self._menu.exec(self.mapToGlobal(self.rect().bottomLeft())))
        self.setText(none)

    def minimumSizeHint(self) -> QSize:
        """Room for what stands on it when nothing is ticked, and for the arrow."""
        hint = super().minimumSizeHint()
        return QSize(self.fontMetrics().horizontalAdvance(self._none) + AROUND_PX, hint.height())

    def ticked(self) -> frozenset[str]:
        """The values that are ticked."""
        return frozenset(one.data() for one in self._actions if one.isChecked())

    def tick(self, values: frozenset[str]) -> None:
        """Tick these and no others."""
        for one in self._actions:
            one.setChecked(one.data() in values)

    def _on_toggled(self) -> None:
        names = [one.text() for one in self._actions if one.isChecked()]
        self.setText(", ".join(names[:3]) + (" …" if len(names) > 3 else "") if names else self._none)
        self.changed.emit()
