"""The form of a figure: value, unit, role, kind, per, certainty, and the words that it counts, is of, and rests on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from annotator.domain.annotations import Certainty, Figure, FigureKind
from annotator.domain.span import Span
from annotator.domain.typed_value import typed_text
from annotator.session import figure_acts
from annotator.session.desk import Desk
from annotator.session.figure_editing import Beside
from annotator.ui.bridge import Bridge
from annotator.ui.canvas.describe import certainty_name
from annotator.ui.language import value_name
from annotator.ui.panels.figure_cells import fill_roles, reading_of
from annotator.ui.panels.words_field import WordsField


class FigureForm(QWidget):
    """Shows a figure and changes one part of it at a time. Enter in a field takes it and gives the canvas the keys."""

    done = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._figure: Figure | None = None
        self.value, self.unit = QLineEdit(self), QLineEdit(self)
        self.per = QLineEdit(self)
        self.kind, self.role, self.certainty = QComboBox(self), QComboBox(self), QComboBox(self)
        self.words = {
            Beside.COUNTED: WordsField(self.tr("Counts"), self.tr("select words, then *"), self),
            Beside.OF_WHOLE: WordsField(self.tr("Part of"), self.tr("select words, then |"), self),
            Beside.ATTRIBUTION: WordsField(self.tr("Source"), self.tr("select words, then <"), self),
        }
        self.reading = QLabel(self)
        self.reading.setProperty("role", "dim")
        self.value.setPlaceholderText(self.tr("30 · at least 30 · 20-30 · dozens"))
        for kind in FigureKind:
            self.kind.addItem(value_name(kind), kind)
        for certainty in Certainty:
            self.certainty.addItem(certainty_name(certainty), certainty)
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        self.value.textEdited.connect(self._on_typing)
        for field, take in ((self.value, self._on_value), (self.unit, self._on_unit), (self.per, self._on_per)):
            field.returnPressed.connect(self.done)
            field.editingFinished.connect(take)
        # Qt hands enumeration members back as plain text.
        self.kind.activated.connect(lambda: self._act_and_leave(self._set_kind))
        self.role.activated.connect(lambda: self._act_and_leave(self._set_role))
        self.certainty.activated.connect(lambda: self._act_and_leave(self._set_certainty))
        for part, field in self.words.items():
            field.cleared.connect(lambda part=part: self._clear(part))

    def _lay_out(self) -> None:
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setVerticalSpacing(8)
        unit = QHBoxLayout()
        unit.setSpacing(8)
        unit.addWidget(self.unit, 2)
        unit.addWidget(QLabel(self.tr("per"), self))
        unit.addWidget(self.per, 2)
        self.unit.setAccessibleName(self.tr("Unit"))
        self.per.setAccessibleName(self.tr("Per"))
        for title, field in (
            (self.tr("Value"), self.value),
            ("", self.reading),
            (self.tr("Unit"), unit),
            (self.tr("Role"), self.role),
            (self.tr("Kind"), self.kind),
            (self.tr("Certainty"), self.certainty),
        ):
            if isinstance(field, QWidget) and title:
                field.setAccessibleName(title)
            layout.addRow(title, field)
        for field in self.words.values():
            layout.addRow(field.title, field)
        self.reading.hide()

    def show_figure(self, desk: Desk, figure: Figure) -> None:
        """Show a figure; a field that is being typed in is left alone."""
        is_other = self._figure is None or self._figure.id != figure.id
        self._figure = figure
        if is_other or not self.value.hasFocus():
            self.value.setText(typed_text(figure.quantity))
            self.reading.hide()
        if is_other or not self.unit.hasFocus():
            self.unit.setText(figure.currency or figure.unit or "")
        if is_other or not self.per.hasFocus():
            self.per.setText(figure.per or "")
        self.certainty.setCurrentIndex(self.certainty.findData(figure.certainty))
        self.kind.setCurrentIndex(self.kind.findData(figure.kind))
        self.role.clear()
        fill_roles(self.role, self._bridge)
        self.role.setCurrentIndex(max(0, self.role.findData(figure.role or "")))
        text = desk.document.article.text
        for part, field in self.words.items():
            span: Span | None = getattr(figure, part.value)
            field.show_words(" ".join(span.surface(text).split()) if span else "")

    def _on_typing(self, typed: str) -> None:
        """Say while a person types how it will be read."""
        self.reading.setText(reading_of(typed))
        self.reading.setVisible(bool(typed.strip()))

    def _on_value(self) -> None:
        figure, typed = self._figure, self.value.text().strip()
        if figure is None or typed == typed_text(figure.quantity):
            return
        if not self._bridge.act(lambda desk: figure_acts.set_value(desk, figure.id, typed)):
            self.value.setText(typed_text(figure.quantity))

    def _on_unit(self) -> None:
        figure, typed = self._figure, self.unit.text().strip()
        if figure is not None and typed != (figure.currency or figure.unit or ""):
            self._bridge.act(lambda desk: figure_acts.set_unit(desk, figure.id, typed))

    def _on_per(self) -> None:
        figure, typed = self._figure, self.per.text().strip()
        if figure is not None and typed != (figure.per or ""):
            self._bridge.act(lambda desk: figure_acts.set_per(desk, figure.id, typed))

    def _set_certainty(self, desk: Desk) -> None:
        if self._figure is not None:
            figure_acts.set_certainty(desk, self._figure.id, Certainty(self.certainty.currentData()))

    def _set_kind(self, desk: Desk) -> None:
        if self._figure is not None:
            figure_acts.set_kind(desk, self._figure.id, FigureKind(self.kind.currentData()))

    def _set_role(self, desk: Desk) -> None:
        if self._figure is not None:
            figure_acts.set_role(desk, self._figure.id, self.role.currentData() or None)

    def _clear(self, part: Beside) -> None:
        figure = self._figure
        if figure is not None:
            self._act_and_leave(lambda desk: figure_acts.set_words(desk, figure.id, part, None))

    def _act_and_leave(self, do: object) -> None:
        assert callable(do)
        self._bridge.act(do)
        self.done.emit()
