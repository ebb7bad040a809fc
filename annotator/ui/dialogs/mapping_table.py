"""What the types of a file of labels become: a row for each, with a field to choose from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from annotator.domain.schema import AnnotationSchema
from annotator.exchange.mapping import DROP, EVENT, FIGURE

THEIRS, COUNT, OURS = range(3)
TYPES_A_TURN = 4
"""Rows that are made before the window paints again."""


class MappingTable(QTableWidget):
    """Types with their numbers, and what each becomes."""

    filled = Signal()
    """Every row is there."""

    def __init__(self, schema: AnnotationSchema, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self._targets = self._make_targets(schema)
        self._mapping: Mapping[str, str] = {}
        self._unshown: Iterator[tuple[int, tuple[str, int]]] = iter(())
        self._filling = QTimer(self)
        self._filling.timeout.connect(self._fill)
        self.setHorizontalHeaderLabels([self.tr("In the file"), self.tr("Number"), self.tr("Becomes")])
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setColumnWidth(THEIRS, 200)
        self.setColumnWidth(COUNT, 70)
        self.horizontalHeader().setSectionResizeMode(OURS, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    @property
    def is_filling(self) -> bool:
        """Whether rows are still being made."""
        return self._filling.isActive()

    def show_types(self, types: Sequence[tuple[str, int]], mapping: Mapping[str, str]) -> None:
        """Show other types with their numbers, and what each is taken for at first."""
        self._filling.stop()
        self.setRowCount(0)
        self.setRowCount(len(types))
        self._mapping, self._unshown = mapping, enumerate(types)
        if types:
            self._filling.start()

    def _fill(self) -> None:
        """Show some more types: each has a field of its own, and a file may have hundreds."""
        for row, (name, count) in islice(self._unshown, TYPES_A_TURN):
            self._show_type(row, name, count, self._mapping.get(name))
        if self.cellWidget(self.rowCount() - 1, OURS) is not None:
            self._filling.stop()
            self.filled.emit()

    def _show_type(self, row: int, name: str, count: int, ours: str | None) -> None:
        number = QTableWidgetItem(f"{count:,}")
        number.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setItem(row, THEIRS, QTableWidgetItem(name))
        self.setItem(row, COUNT, number)
        box = QComboBox(self)
        box.setAccessibleName(self.tr("What {name} becomes").format(name=name))
        box.setModel(self._targets)
        # A role of a figure is suggested by its own name: it is taken as a figure of that role.
        at = next((at for at in map(box.findData, (ours, f"{FIGURE}:{ours}")) if at > 0), 0)
        box.setCurrentIndex(at if ours is not None else 0)
        self.setCellWidget(row, OURS, box)

    def _make_targets(self, schema: AnnotationSchema) -> QStandardItemModel:
        """What a type may become, for all types together: a schema has a hundred names."""
        targets = [(self.tr("the same name"), None)]
        targets += [(one.look.name, one.id) for one in schema.entities]
        targets.append((self.tr("figure"), FIGURE))
        targets += [
            (self.tr("figure: {role}").format(role=one.id), f"{FIGURE}:{one.id}") for one in schema.figure.roles
        ]
        targets += [(self.tr("event: {type}").format(type=one.look.name), EVENT + one.id) for one in schema.events]
        targets.append((self.tr("(leave out)"), DROP))
        model = QStandardItemModel(self)
        for text, target in targets:
            item = QStandardItem(text)
            item.setData(target, Qt.ItemDataRole.UserRole)
            model.appendRow(item)
        return model

    def mapping(self) -> Mapping[str, str]:
        """What each type of the file becomes; those that keep their name are not in it."""
        chosen: dict[str, str] = {}
        for row in range(self.rowCount()):
            name, box = self.item(row, THEIRS), self.cellWidget(row, OURS)
            if name is not None and isinstance(box, QComboBox) and box.currentIndex():
                chosen[name.text()] = box.currentData()
        return chosen
