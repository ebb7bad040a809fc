"""The form for one part of a schema: each change is told as soon as a field is left."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.schema import AnnotationSchema
from annotator.domain.schema_draft import Part, Piece
from annotator.ui.menus import tr
from annotator.ui.schema_editor.forms import CHECK, COLOUR, FORMS, LINE, LINES, MANY, ONE, Field, read
from annotator.ui.theme import Theme

MOST_ROWS = 6


class TextField(QPlainTextEdit):
    """Running text that says when it is left."""

    left = Signal()

    def __init__(self, text: str, height_px: int, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(height_px)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell it."""
        super().focusOutEvent(event)
        self.left.emit()


class PieceForm(QWidget):
    """Made anew for each part that is chosen."""

    changed = Signal(str, object)
    """The field's path, and its new value."""

    def __init__(self, part: Part, piece: Piece, schema: AnnotationSchema, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._schema = schema
        self._theme = theme
        self.fields: dict[str, QWidget] = {}
        self._known: dict[str, Any] = {}
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(12)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in FORMS[part]:
            value = read(piece, field.path)
            widget = self._widget(field, value)
            widget.setToolTip(tr("Schema", field.tip) if field.tip else "")
            label = tr("Schema", field.label)
            widget.setAccessibleName(label)
            self.fields[field.path] = widget
            self._known[field.path] = value
            form.addRow("" if field.sort == CHECK else label, widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 4)
        column.addLayout(form)
        column.addStretch(1)

    def _widget(self, field: Field, value: Any) -> QWidget:
        match field.sort:
            case sort if sort == LINE:
                line = QLineEdit(value or "", self)
                line.editingFinished.connect(lambda: self._tell(field, line.text().strip()))
                return line
            case sort if sort == CHECK:
                box = QCheckBox(tr("Schema", field.label), self)
                box.setChecked(bool(value))
                box.toggled.connect(partial(self._tell, field))
                return box
            case sort if sort == COLOUR:
                return self._colours(field, value)
            case sort if sort == ONE:
                choice = QComboBox(self)
                choice.addItems(self._ids(field))
                choice.setCurrentText(value)
                choice.textActivated.connect(partial(self._tell, field))
                return choice
            case sort if sort == MANY:
                return self._many(field, value)
            case _:
                return self._text(field, value)

    def _text(self, field: Field, value: Any) -> QWidget:
        is_list = field.sort == LINES
        text = TextField("\n".join(value) if is_list else value, 110 if is_list else 92, self)

        def tell() -> None:
            lines = (line.strip() for line in text.toPlainText().splitlines())
            self._tell(field, tuple(filter(None, lines)) if is_list else " ".join(text.toPlainText().split()))

        text.left.connect(tell)
        return text

    def _ids(self, field: Field) -> list[str]:
        return field.ids(self._schema) if field.ids else []

    def _colours(self, field: Field, value: str) -> QWidget:
        choice = QComboBox(self)
        for name in sorted({*self._theme.types, value}):
            choice.addItem(_swatch(self._theme.type_colour(name)), name)
        choice.setCurrentText(value)
        choice.textActivated.connect(partial(self._tell, field))
        return choice

    def _many(self, field: Field, value: tuple[str, ...]) -> QWidget:
        ticks = QListWidget(self)
        for one in self._ids(field):
            item = QListWidgetItem(one, ticks)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked if one in value else Qt.CheckState.Unchecked)
        rows = max(1, min(MOST_ROWS, ticks.count()))
        ticks.setFixedHeight(rows * max(20, ticks.sizeHintForRow(0)) + 8)

        def tell() -> None:
            items = (ticks.item(row) for row in range(ticks.count()))
            self._tell(field, tuple(one.text() for one in items if one.checkState() is Qt.CheckState.Checked))

        ticks.itemChanged.connect(tell)
        return ticks

    def _tell(self, field: Field, value: Any) -> None:
        """Only what differs; an empty unit is none."""
        if field.path == "unit":
            value = value or None
        if value != self._known[field.path]:
            self._known[field.path] = value
            self.changed.emit(field.path, value)


def _swatch(colour: QColor) -> QIcon:
    picture = QPixmap(QSize(14, 14))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(1, 1, 12, 12, 3, 3)
    painter.end()
    return QIcon(picture)
