"""Editors of the figure table's cells: a value that is read while it is typed, and lists to choose from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.domain.typed_value import read_typed, typed_text
from annotator.ui.bridge import Bridge
from annotator.ui.panels.article_list import AnyIndex

EDITOR_PX = 170


def reading_of(typed: str) -> str:
    """How a typed value is read, as a person types it: "= ≥ 30 person", or what it is not."""
    reading, standing = read_typed(typed)
    if reading is None or reading.rest:
        return QCoreApplication.translate("Figure", "not a quantity yet")
    quantity = reading.quantity if standing is None else replace(reading.quantity, change=standing)
    parts = (typed_text(quantity), reading.currency or reading.unit or "")
    return "= " + " ".join(part for part in parts if part)


class ValueEditor(QLineEdit):
    """A field with a line below it that says how the value is read."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Value"))
        self._around = parent
        self._said = QLabel(parent)
        self._said.setProperty("role", "reading")
        self._said.setMargin(4)
        self._said.hide()
        self.textEdited.connect(self._say)
        self.destroyed.connect(self._said.deleteLater)

    @property
    def said(self) -> str:
        """The reading that is shown."""
        return self._said.text()

    def _say(self, typed: str) -> None:
        self._said.setText(reading_of(typed))
        self._said.adjustSize()
        room = self._around.height()
        below = self.geometry().bottom() + 2
        fits = below + self._said.height() <= room
        self._said.move(QPoint(self.x(), below if fits else self.y() - self._said.height() - 2))
        self._said.setVisible(bool(typed.strip()))
        self._said.raise_()

    def hideEvent(self, event: Any) -> None:
        """Take the line away with the field."""
        self._said.hide()
        super().hideEvent(event)


class ValueDelegate(QStyledItemDelegate):
    """Edits a value."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        """A field that says how it is read."""
        return ValueEditor(parent)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Over the cell, and wide enough for "at least 1.5 million" where the cell is not."""
        place: QRect = option.rect
        place.setWidth(max(place.width(), EDITOR_PX))
        editor.setGeometry(place)

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Begin with the value that stands there."""
        assert isinstance(editor, ValueEditor)
        editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
        editor.selectAll()


Fill = Callable[[QComboBox, AnyIndex], None]


class ListDelegate(QStyledItemDelegate):
    """Edits a cell by choosing from a list that opens at once."""

    def __init__(self, fill: Fill, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fill = fill

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        """The list."""
        box = QComboBox(parent)
        box.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        self._fill(box, index)
        box.activated.connect(lambda: (self.commitData.emit(box), self.closeEditor.emit(box)))
        return box

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Begin at what stands there."""
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(max(0, editor.findText(str(index.data()))))
        editor.showPopup()

    def setModelData(self, editor: QWidget, model: Any, index: AnyIndex) -> None:
        """Take what was chosen."""
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentData())


def fill_roles(box: QComboBox, bridge: Bridge) -> None:
    """Put the schema's figure roles into a box, after "no role"."""
    box.addItem("–", "")
    for role in bridge.workspace.schema.figure.roles:
        box.addItem(role.name, role.id)
