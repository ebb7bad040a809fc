"""The article's events with their arguments, and its mentions by type, as lists whose rows are made when seen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from annotator.domain.annotations import Argument, EventMention, Mention, Relation, State
from annotator.session.desk import Desk
from annotator.ui.bridge import Bridge
from annotator.ui.panels.article_list import AnyIndex
from annotator.ui.theme import Theme, interface_font

ANNOTATION_ID = Qt.ItemDataRole.UserRole
INDENT = "      "


@dataclass(frozen=True, slots=True)
class Row:
    """A heading (a type with its count), an annotation, or an argument of the event above it."""

    annotation: Mention | EventMention | None = None
    argument: Argument | None = None
    heading: str = ""
    colour: str = ""


class OutlineModel(QAbstractListModel):
    """The rows of one outline; their words are read from the document when they are drawn."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.theme = theme
        self._rows: list[Row] = []
        self._row_of: dict[str, int] = {}

    def show(self, rows: list[Row]) -> None:
        """Show other rows; where only their contents changed, the view keeps its place."""
        same = [_key(row) for row in rows] == [_key(row) for row in self._rows]
        if not same:
            self.beginResetModel()
        self._rows = rows
        self._row_of = {
            row.annotation.id: number for number, row in enumerate(rows) if row.annotation and row.argument is None
        }
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def row_of(self, annotation_id: str | None) -> int:
        """The row of an annotation, -1 for none."""
        return self._row_of.get(annotation_id or "", -1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """The number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A row's words, font and colour, and its annotation's id."""
        row, desk = self._rows[index.row()], self._bridge.desk
        if role == ANNOTATION_ID:
            return row.annotation.id if row.annotation else None
        if role == Qt.ItemDataRole.DisplayRole and desk is not None:
            return row_text(desk, row)
        if role == Qt.ItemDataRole.FontRole:
            return self._font(row)
        if role == Qt.ItemDataRole.ForegroundRole and row.colour:
            return self.theme.type_colour(row.colour)
        return None

    def _font(self, row: Row) -> QFont:
        font = interface_font()
        font.setItalic(row.annotation is not None and row.annotation.state is State.SUGGESTED)
        font.setBold(bool(row.heading))
        return font


def _key(row: Row) -> tuple[str, Argument | None, str]:
    return (row.annotation.id if row.annotation else "", row.argument, row.heading)


def row_text(desk: Desk, row: Row) -> str:
    """What a row says."""
    text = desk.document.article.text
    if row.annotation is None:
        return row.heading
    if row.argument is not None and isinstance(row.annotation, EventMention):
        return INDENT + argument_text(desk, row.annotation, row.argument)
    words = " … ".join(span.surface(text) for span in row.annotation.spans) or "–"
    if isinstance(row.annotation, EventMention):
        return f"{desk.schema.look_of(row.annotation).name}  ·  {words}"
    return INDENT + words


class Outline(QListView):
    """A list of annotations; choosing one goes to it."""

    annotation_requested = Signal(str)
    """An annotation's id."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._outline = OutlineModel(bridge, theme, self)
        self.setModel(self._outline)
        self.setUniformItemSizes(True)
        self.setSpacing(2)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._on_chosen)
        self.activated.connect(self._on_chosen)

    def _on_chosen(self, index: QModelIndex) -> None:
        if annotation_id := index.data(ANNOTATION_ID):
            self.annotation_requested.emit(annotation_id)

    def retheme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._outline.theme = theme
        self.viewport().update()

    def refresh(self) -> None:
        """Read the document anew."""
        desk = self._bridge.desk
        self._outline.show(list(self._rows(desk)) if desk else [])

    def forget(self) -> None:
        """Show nothing until the next `refresh`."""
        self._outline.show([])

    def _rows(self, desk: Desk) -> Iterator[Row]:
        """The rows of a document."""
        yield from ()

    def select(self, annotation_id: str | None) -> None:
        """Select the current annotation's row."""
        row = self._outline.row_of(annotation_id)
        if row < 0:
            self.clearSelection()
        elif row != self.currentIndex().row() or not self.selectionModel().hasSelection():
            self.setCurrentIndex(self._outline.index(row))


class EventOutline(Outline):
    """Events in text order, their arguments below them."""

    def _rows(self, desk: Desk) -> Iterator[Row]:
        for event in map(desk.document.get, desk.places.in_order()):
            if isinstance(event, EventMention):
                yield Row(event, colour=desk.schema.look_of(event).colour)
                yield from (Row(event, argument) for argument in desk.document.arguments_of(event))


class MentionOutline(Outline):
    """Mentions by type, in text order."""

    def _rows(self, desk: Desk) -> Iterator[Row]:
        by_type: dict[str, list[Row]] = defaultdict(list)
        for mention in map(desk.document.get, desk.places.in_order()):
            if isinstance(mention, Mention):
                by_type[mention.type].append(Row(mention))
        known = [entity.id for entity in desk.schema.entities]
        for type_id in (*known, *(one for one in by_type if one not in known)):
            if rows := by_type.get(type_id):
                entity = desk.schema.entity(type_id)
                name, colour = (entity.look.name, entity.look.colour) if entity else (type_id, "grey")
                yield Row(heading=f"{name}  ({len(rows)})", colour=colour)
                yield from rows


def argument_text(desk: Desk, event: EventMention, argument: Argument) -> str:
    """A role and the words that fill it."""
    event_type = desk.schema.event(event.type)
    role = event_type.role(argument.role) if event_type else None
    name = role.name if role else argument.role
    return f"{name}: {filler_text(desk, argument)}"


def filler_text(desk: Desk, argument: Argument) -> str:
    """The words that fill a role; a figure with what it counts."""
    text = desk.document.article.text
    if not isinstance(argument.filler, str):
        return argument.filler.surface(text)
    filler = desk.document.get(argument.filler)
    if filler is None or isinstance(filler, Relation):
        return "–"
    words = " … ".join(span.surface(text) for span in filler.spans)
    counted = getattr(filler, "counted", None)
    return f"{words} {counted.surface(text)}" if counted else words
