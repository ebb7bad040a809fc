"""The form of a figure: value, unit, kind, what is counted, role."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from annotator.domain.annotations import Figure, FigureKind
from annotator.domain.quantity import quantity_text
from annotator.session import figure_acts
from annotator.session.desk import Desk
from annotator.ui.bridge import Bridge
from annotator.ui.panels.figure_table import fill_roles


class FigureForm(QWidget):
    """Shows a figure and changes one part of it at a time. Enter in a field takes it and gives the canvas the keys."""

    done = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._figure: Figure | None = None
        self.value, self.unit = QLineEdit(self), QLineEdit(self)
        self.kind, self.role = QComboBox(self), QComboBox(self)
        self.counted = QLabel(self)
        self.counted.setWordWrap(True)
        self._clear = QToolButton(self)
        self._clear.setText("×")
        self._clear.setToolTip(self.tr("Nothing is counted"))
        self.value.setPlaceholderText(self.tr("30 · at least 30 · 20-30 · dozens"))
        for kind in FigureKind:
            self.kind.addItem(kind.value, kind)
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        self.value.returnPressed.connect(self.done)
        self.value.editingFinished.connect(self._on_value)
        self.unit.returnPressed.connect(self.done)
        self.unit.editingFinished.connect(self._on_unit)
        # Qt hands enumeration members back as plain text.
        self.kind.activated.connect(lambda: self._act_and_leave(self._set_kind))
        self.role.activated.connect(lambda: self._act_and_leave(self._set_role))
        self._clear.clicked.connect(lambda: self._figure and self._count_nothing(self._figure.id))

    def _lay_out(self) -> None:
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setVerticalSpacing(6)
        counted = QHBoxLayout()
        counted.addWidget(self.counted, 1)
        counted.addWidget(self._clear)
        for title, field in (
            (self.tr("Value"), self.value),
            (self.tr("Unit"), self.unit),
            (self.tr("Role"), self.role),
            (self.tr("Kind"), self.kind),
        ):
            field.setAccessibleName(title)
            layout.addRow(title, field)
        layout.addRow(self.tr("Counts"), counted)

    def show_figure(self, desk: Desk, figure: Figure) -> None:
        """Show a figure; a field that is being typed in is left alone."""
        is_other = self._figure is None or self._figure.id != figure.id
        self._figure = figure
        if is_other or not self.value.hasFocus():
            self.value.setText(quantity_text(figure.quantity))
        if is_other or not self.unit.hasFocus():
            self.unit.setText(figure.currency or figure.unit or "")
        self.kind.setCurrentText(figure.kind.value)
        self.role.clear()
        fill_roles(self.role, self._bridge)
        self.role.setCurrentIndex(max(0, self.role.findData(figure.role or "")))
        text = desk.document.article.text
        self.counted.setText(figure.counted.surface(text) if figure.counted else self.tr("select words, then *"))
        self.counted.setProperty("role", "" if figure.counted else "dim")
        self.counted.style().polish(self.counted)
        self._clear.setVisible(figure.counted is not None)

    def _on_value(self) -> None:
        figure, typed = self._figure, self.value.text().strip()
        if figure is None or typed == quantity_text(figure.quantity):
            return
        if not self._bridge.act(lambda desk: figure_acts.set_value(desk, figure.id, typed)):
            self.value.setText(quantity_text(figure.quantity))

    def _on_unit(self) -> None:
        figure, typed = self._figure, self.unit.text().strip()
        if figure is not None and typed != (figure.currency or figure.unit or ""):
            self._bridge.act(lambda desk: figure_acts.set_unit(desk, figure.id, typed))

    def _set_kind(self, desk: Desk) -> None:
        if self._figure is not None:
            figure_acts.set_kind(desk, self._figure.id, FigureKind(self.kind.currentData()))

    def _set_role(self, desk: Desk) -> None:
        if self._figure is not None:
            figure_acts.set_role(desk, self._figure.id, self.role.currentData() or None)

    def _count_nothing(self, figure_id: str) -> None:
        self._act_and_leave(lambda desk: figure_acts.set_counted(desk, figure_id, None))

    def _act_and_leave(self, do: object) -> None:
        assert callable(do)
        self._bridge.act(do)
        self.done.emit()
