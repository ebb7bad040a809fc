"""The article's figures as rows: what each cell says, and the edit that typing into it makes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from annotator.domain.annotations import Figure, Modifier, State
from annotator.domain.quantity import number_text
from annotator.domain.schema import AnnotationSchema
from annotator.domain.span import Span
from annotator.domain.typed_value import typed_text
from annotator.session import figure_acts, figure_editing, figure_links
from annotator.session.desk import Desk
from annotator.session.figure_editing import Beside
from annotator.session.figure_links import FigureLinks
from annotator.ui.bridge import Bridge
from annotator.ui.panels.article_list import AnyIndex
from annotator.ui.theme import Theme, interface_font

FIGURE_ID = Qt.ItemDataRole.UserRole
WORDS, VALUE, UNIT, COUNTED, ROLE, LOW, HIGH, MODIFIER, EVENT, SOURCE, SAME = range(11)

# Translated under the context "Modifier".
MODIFIERS = {
    Modifier.EXACT: "exact",
    Modifier.ABOUT: "about",
    Modifier.AT_LEAST: "at least",
    Modifier.MORE_THAN: "more than",
    Modifier.AT_MOST: "at most",
    Modifier.LESS_THAN: "less than",
    Modifier.UP_TO: "up to",
    Modifier.BETWEEN: "between",
    Modifier.NEARLY: "nearly",
    Modifier.VAGUE: "vague",
}


def modifier_name(modifier: Modifier) -> str:
    """A modifier in the language of the window."""
    return QCoreApplication.translate("Modifier", MODIFIERS[modifier])


class FigureModel(QAbstractTableModel):
    """The figures of the open document in text order."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.theme = theme
        self._figures: list[Figure] = []
        self._links = FigureLinks({}, {})
        self._titles = (
            *(self.tr("Words"), self.tr("Value"), self.tr("Unit"), self.tr("Counted"), self.tr("Role")),
            *(self.tr("Low"), self.tr("High"), self.tr("Modifier"), self.tr("Event"), self.tr("Source")),
            self.tr("Same as"),
        )

    def refresh(self) -> None:
        """Read the document anew; rows that stay the same keep their place and selection."""
        desk = self._bridge.desk
        figures = _figures(desk) if desk else []
        same = [one.id for one in figures] == [one.id for one in self._figures]
        if not same:
            self.beginResetModel()
        self._figures = figures
        self._links = figure_links.links_of(desk.document) if desk else FigureLinks({}, {})
        if not same:
            self.endResetModel()
        elif figures:
            self.dataChanged.emit(self.index(0, 0), self.index(len(figures) - 1, SAME))

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
        """One for each part of a figure."""
        return len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' titles."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """All but the words and the group can be edited in place."""
        flags = super().flags(index)
        return flags if index.column() in (WORDS, SAME) else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's words, its looks (dim and slanted for suggestions), and the figure's id."""
        figure = self._figures[index.row()]
        if role == FIGURE_ID:
            return figure.id
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._cell(figure, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._cell(figure, index.column()) or None
        if figure.state is State.SUGGESTED and role == Qt.ItemDataRole.ForegroundRole:
            return self.theme.colour("dim")
        if figure.state is State.SUGGESTED and role == Qt.ItemDataRole.FontRole:
            return _slanted()
        return None

    def _cell(self, figure: Figure, column: int) -> str:
        desk = self._bridge.desk
        if desk is None:
            return ""
        text = desk.document.article.text
        event, group = self._links.events.get(figure.id), self._links.groups.get(figure.id)
        cells: dict[int, Callable[[], str]] = {
            WORDS: lambda: " … ".join(span.surface(text) for span in figure.spans),
            VALUE: lambda: typed_text(figure.quantity),
            UNIT: lambda: figure.currency or figure.unit or "",
            COUNTED: lambda: _surface(figure.counted, text),
            ROLE: lambda: role_name(desk.schema, figure.role),
            LOW: lambda: number_text(figure.quantity.low),
            HIGH: lambda: number_text(figure.quantity.high),
            MODIFIER: lambda: modifier_name(figure.quantity.modifier),
            EVENT: lambda: event_name(desk, event.id) if event else "",
            SOURCE: lambda: _surface(figure.attribution, text),
            SAME: lambda: f"≡ {group}" if group else "",
        }
        return cells[column]()

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Make the edit that was typed into a cell."""
        figure = self._figures[index.row()]
        if role != Qt.ItemDataRole.EditRole or value == self._cell(figure, index.column()):
            return False
        act = ACTS[index.column()]

        def do(desk: Desk) -> None:
            desk.go_to(figure.id)
            act(desk, figure.id, value)

        return self._bridge.act(do)


def _typed_words(part: Beside) -> Callable[[Desk, str, Any], None]:
    """Words typed into a cell are looked for in the article, and the nearest taken."""

    def act(desk: Desk, figure_id: str, typed: Any) -> None:
        words = figure_links.words_near(desk.document, figure_id, str(typed))
        figure_acts.set_words(desk, figure_id, part, words)

    return act


def _set_event(desk: Desk, figure_id: str, event_id: Any) -> None:
    if event_id:
        desk.apply(figure_links.with_event(desk.document, desk.schema, figure_id, str(event_id)))
    else:
        desk.apply(figure_links.without_event(desk.document, figure_id))


def _set_bound(at_low: bool) -> Callable[[Desk, str, Any], None]:
    return lambda desk, figure_id, typed: desk.apply(
        figure_editing.with_bound(desk.document, figure_id, at_low, str(typed))
    )


ACTS: dict[int, Callable[[Desk, str, Any], None]] = {
    VALUE: lambda desk, figure_id, typed: figure_acts.set_value(desk, figure_id, str(typed)),
    UNIT: lambda desk, figure_id, typed: figure_acts.set_unit(desk, figure_id, str(typed)),
    COUNTED: _typed_words(Beside.COUNTED),
    ROLE: lambda desk, figure_id, role: figure_acts.set_role(desk, figure_id, role or None),
    LOW: _set_bound(True),
    HIGH: _set_bound(False),
    MODIFIER: lambda desk, figure_id, modifier: desk.apply(
        figure_editing.with_modifier(desk.document, figure_id, Modifier(modifier))
    ),
    EVENT: _set_event,
    SOURCE: _typed_words(Beside.ATTRIBUTION),
}
"""What an edit of a cell does, by its column."""


def _surface(span: Span | None, text: str) -> str:
    return " ".join(span.surface(text).split()) if span else ""


def _slanted() -> QFont:
    font = interface_font()
    font.setItalic(True)
    return font


def event_name(desk: Desk, event_id: str) -> str:
    """An event's type and words."""
    event = desk.document.get(event_id)
    if event is None:
        return ""
    words = " … ".join(span.surface(desk.document.article.text) for span in event.spans)
    return " · ".join(part for part in (desk.schema.look_of(event).name, words) if part)


def _figures(desk: Desk) -> list[Figure]:
    found = map(desk.document.get, desk.places.in_order())
    return [one for one in found if isinstance(one, Figure)]


def role_name(schema: AnnotationSchema, role_id: str | None) -> str:
    """A figure role's name; its id where the schema lacks it."""
    role = schema.figure_role(role_id)
    return role.name if role else role_id or ""
