"""The article's figures as a table: value, unit, counted, role; value, unit and role are edited in place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.domain.annotations import Figure, State
from annotator.domain.quantity import quantity_text
from annotator.domain.schema import AnnotationSchema
from annotator.session import figure_acts
from annotator.session.desk import Desk
from annotator.ui.bridge import Bridge
from annotator.ui.panels.article_list import AnyIndex
from annotator.ui.theme import Theme

FIGURE_ID = Qt.ItemDataRole.UserRole
WORDS, VALUE, UNIT, COUNTED, ROLE = range(5)


class FigureModel(QAbstractTableModel):
    """The figures of the open document in text order."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.theme = theme
        self._figures: list[Figure] = []
        self._titles = (self.tr("Words"), self.tr("Value"), self.tr("Unit"), self.tr("Counted"), self.tr("Role"))

    def refresh(self) -> None:
        """Read the document anew; rows that stay the same keep their place and selection."""
        desk = self._bridge.desk
        figures = _figures(desk) if desk else []
        if [one.id for one in figures] == [one.id for one in self._figures]:
            self._figures = figures
            if figures:
                self.dataChanged.emit(self.index(0, 0), self.index(len(figures) - 1, ROLE))
            return
        self.beginResetModel()
        self._figures = figures
        self.endResetModel()

    def forget(self) -> None:
        """Show nothing until the next `refresh`."""
        self.beginResetModel()
        self._figures = []
        self.endResetModel()

    def row_of(self, figure_id: str | None) -> int:
        """The row of a figure, -1 for none."""
        return next((row for row, one in enumerate(self._figures) if one.id == figure_id), -1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """The number of figures."""
        return 0 if parent.isValid() else len(self._figures)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Words, value, unit, counted, role."""
        return len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' titles."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Value, unit and role can be edited in place."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in (VALUE, UNIT, ROLE) else flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's words, its colour (dim for suggestions), and the figure's id."""
        figure = self._figures[index.row()]
        if role == FIGURE_ID:
            return figure.id
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            text = self._cell(figure, index.column())
            return text if role != Qt.ItemDataRole.ToolTipRole else None
        if role == Qt.ItemDataRole.ForegroundRole and figure.state is State.SUGGESTED:
            return self.theme.colour("dim")
        return None

    def _cell(self, figure: Figure, column: int) -> str:
        desk = self._bridge.desk
        if desk is None:
            return ""
        text = desk.document.article.text
        if column == WORDS:
            return " … ".join(span.surface(text) for span in figure.spans)
        if column == VALUE:
            return quantity_text(figure.quantity)
        if column == UNIT:
            return figure.currency or figure.unit or ""
        if column == COUNTED:
            return figure.counted.surface(text) if figure.counted else ""
        return role_name(desk.schema, figure.role)

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Make the edit that was typed into a cell."""
        figure = self._figures[index.row()]
        if role != Qt.ItemDataRole.EditRole or value == self._cell(figure, index.column()):
            return False
        acts: dict[int, Callable[[Desk], None]] = {
            VALUE: lambda desk: figure_acts.set_value(desk, figure.id, str(value)),
            UNIT: lambda desk: figure_acts.set_unit(desk, figure.id, str(value)),
            ROLE: lambda desk: figure_acts.set_role(desk, figure.id, value or None),
        }

        def do(desk: Desk) -> None:
            desk.go_to(figure.id)
            acts[index.column()](desk)

        return self._bridge.act(do)


def _figures(desk: Desk) -> list[Figure]:
    found = map(desk.document.get, desk.places.in_order())
    return [one for one in found if isinstance(one, Figure)]


def role_name(schema: AnnotationSchema, role_id: str | None) -> str:
    """A figure role's name; its id where the schema lacks it."""
    role = schema.figure_role(role_id)
    return role.name if role else role_id or ""


class RoleDelegate(QStyledItemDelegate):
    """Edits a role by choosing from the schema's."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        """A list of roles that opens at once."""
        box = QComboBox(parent)
        fill_roles(box, self._bridge)
        box.activated.connect(lambda: (self.commitData.emit(box), self.closeEditor.emit(box)))
        return box

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Begin at the figure's role."""
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(max(0, editor.findText(str(index.data()))))
        editor.showPopup()

    def setModelData(self, editor: QWidget, model: Any, index: AnyIndex) -> None:
        """Take the chosen role."""
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentData())


def fill_roles(box: QComboBox, bridge: Bridge) -> None:
    """Put the schema's figure roles into a box, after "no role"."""
    box.addItem("–", "")
    for role in bridge.workspace.schema.figure.roles:
        box.addItem(role.name, role.id)


class FigureTable(QTableView):
    """The table; the row of the current figure is selected, and a click goes to the figure."""

    figure_requested = Signal(str)
    """A figure's id."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = FigureModel(bridge, theme, self)
        self.setModel(self._figures)
        self.setItemDelegateForColumn(ROLE, RoleDelegate(bridge, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(27)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for column in (WORDS, COUNTED, ROLE):
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, width in ((VALUE, 72), (UNIT, 56)):
            self.setColumnWidth(column, width)
        self.setAccessibleName(self.tr("Figures"))
        self.clicked.connect(lambda index: self.figure_requested.emit(index.data(FIGURE_ID)))

    def refresh(self) -> None:
        """Read the document anew."""
        self._figures.refresh()

    def forget(self) -> None:
        """Show nothing until the next `refresh`."""
        self._figures.forget()

    def retheme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._figures.theme = theme
        self.viewport().update()

    def select(self, figure_id: str | None) -> None:
        """Select the current figure's row."""
        row = self._figures.row_of(figure_id)
        if row < 0:
            self.clearSelection()
        elif row != self.currentIndex().row() or not self.selectionModel().hasSelection():
            self.selectRow(row)
