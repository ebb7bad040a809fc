"""Everything in a schema as a tree: sections, types with their keys and colours, roles below their event type."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from annotator.domain import schema_draft
from annotator.domain.schema import AnnotationSchema, EntityType, EventType, FigureType
from annotator.domain.schema_draft import Part, Piece, Place
from annotator.ui.menus import tr
from annotator.ui.schema_editor.forms import TITLES, name_of
from annotator.ui.theme import Theme

PLACE = Qt.ItemDataRole.UserRole


class SchemaTree(QTreeWidget):
    """Says which part is chosen."""

    place_chosen = Signal(object)
    """A `Place`, or None for a section."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setHeaderLabels([self.tr("Part"), self.tr("Key"), self.tr("Id")])
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setStretchLastSection(False)
        self.setColumnWidth(1, 44)
        self.setColumnWidth(2, 120)
        self.setAccessibleName(self.tr("Parts of the schema"))
        self.itemSelectionChanged.connect(lambda: self.place_chosen.emit(self.place()))

    def place(self) -> Place | None:
        """The part that is chosen."""
        item = self.currentItem()
        return item.data(0, PLACE) if item is not None else None

    def show_schema(self, schema: AnnotationSchema, chosen: Place | None) -> None:
        """Show a schema, with one part chosen; what was open stays open."""
        opened = self._opened()
        self.blockSignals(True)
        self.clear()
        for part, title in TITLES.items():
            section = QTreeWidgetItem(self, [tr("Schema", title)])
            section.setFlags(Qt.ItemFlag.ItemIsEnabled)
            section.setExpanded(True)
            for piece in schema_draft.pieces(schema, part):
                place = Place(part, getattr(piece, "id", ""))
                item = self._add(section, schema, piece, place)
                self._add_roles(item, schema, piece)
                item.setExpanded(place in opened or isinstance(piece, FigureType))
        self._choose(chosen)
        self.blockSignals(False)

    def _add_roles(self, item: QTreeWidgetItem, schema: AnnotationSchema, piece: Piece) -> None:
        if isinstance(piece, FigureType):
            for role in schema_draft.pieces(schema, Part.FIGURE_ROLE):
                self._add(item, schema, role, Place(Part.FIGURE_ROLE, getattr(role, "id", "")))
        elif isinstance(piece, EventType):
            for role in piece.roles:
                self._add(item, schema, role, Place(Part.ROLE, role.id, piece.id))

    def _add(self, above: QTreeWidgetItem, schema: AnnotationSchema, piece: Piece, place: Place) -> QTreeWidgetItem:
        keyed = isinstance(piece, EntityType | EventType | FigureType)
        item = QTreeWidgetItem(above, [name_of(piece), schema.key_text(piece) if keyed else "", place.id])
        item.setData(0, PLACE, place)
        if keyed:
            item.setForeground(0, self._theme.type_colour(piece.look.colour))
        item.setForeground(2, self._theme.colour("dim"))
        return item

    def _items(self) -> list[QTreeWidgetItem]:
        found: list[QTreeWidgetItem] = []
        waiting = [self.topLevelItem(number) for number in range(self.topLevelItemCount())]
        while waiting:
            item = waiting.pop(0)
            if item is not None:
                found.append(item)
                waiting += [item.child(number) for number in range(item.childCount())]
        return found

    def _opened(self) -> set[Place]:
        return {item.data(0, PLACE) for item in self._items() if item.isExpanded() and item.data(0, PLACE)}

    def _choose(self, place: Place | None) -> None:
        wanted = next((item for item in self._items() if place is not None and item.data(0, PLACE) == place), None)
        if wanted is not None:
            self.setCurrentItem(wanted)
            self.scrollToItem(wanted)
