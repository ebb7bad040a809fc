"""The article's figures as a table, edited in place: a value such as "at least 30" is read while it is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableView, QWidget

from annotator.domain.annotations import Modifier
from annotator.session import figure_links
from annotator.ui.bridge import Bridge
from annotator.ui.panels.article_list import AnyIndex
from annotator.ui.panels.figure_cells import ListDelegate, ValueDelegate, fill_roles
from annotator.ui.panels.figure_model import (
    COUNTED,
    EVENT,
    FIGURE_ID,
    HIGH,
    LOW,
    MODIFIER,
    ROLE,
    SAME,
    SOURCE,
    UNIT,
    VALUE,
    WORDS,
    FigureModel,
    event_name,
    modifier_name,
)
from annotator.ui.theme import Theme

WIDTHS = {
    **{WORDS: 92, VALUE: 66, UNIT: 52, COUNTED: 82, ROLE: 76},
    **{LOW: 56, HIGH: 56, MODIFIER: 78, EVENT: 120, SOURCE: 96, SAME: 62},
}


class FigureTable(QTableView):
    """The table; the row of the current figure is selected, and a click goes to the figure."""

    figure_requested = Signal(str)
    """A figure's id."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = FigureModel(bridge, theme, self)
        self.setModel(self._figures)
        self._bridge = bridge
        self.setItemDelegateForColumn(VALUE, ValueDelegate(self))
        self.setItemDelegateForColumn(ROLE, ListDelegate(lambda box, _: fill_roles(box, bridge), self))
        self.setItemDelegateForColumn(MODIFIER, ListDelegate(self._fill_modifiers, self))
        self.setItemDelegateForColumn(EVENT, ListDelegate(self._fill_events, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(27)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)
        self.setAccessibleName(self.tr("Figures"))
        self.clicked.connect(lambda index: self.figure_requested.emit(index.data(FIGURE_ID)))

    def _fill_modifiers(self, box: QComboBox, _index: AnyIndex) -> None:
        for modifier in Modifier:
            box.addItem(modifier_name(modifier), modifier.value)

    def _fill_events(self, box: QComboBox, index: AnyIndex) -> None:
        """The events that have a role for the figure, after "no event"."""
        desk = self._bridge.desk
        box.addItem("–", "")
        for event in figure_links.possible_events(desk.document, desk.schema, index.data(FIGURE_ID)) if desk else ():
            box.addItem(event_name(desk, event.id) if desk else "", event.id)

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
