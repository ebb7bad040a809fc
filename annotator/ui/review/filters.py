"""The row of filters above the list: which differences, which kind, which type, between whom, and only open ones."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.schema import AnnotationSchema
from annotator.review.comparing import KIND_NAMES, Difference
from annotator.session.comparing import Filter
from annotator.ui.review.signs import NAMES, SIGNS, tr


def _types(schema: AnnotationSchema) -> list[tuple[str, str]]:
    """Name and id of all that an annotation's type may be."""
    named = [(one.look.name, one.id) for one in (*schema.entities, *schema.events)]
    return named + [(one.name, one.id) for one in schema.figure.roles]


class FilterBar(QWidget):
    """Emits the filter that is chosen."""

    changed = Signal(object)
    """The `Filter`."""

    def __init__(self, schema: AnnotationSchema, is_review: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._with_same = is_review
        self.difference = self._combo(tr("All differences"))
        for one in Difference:
            self.difference.addItem(f"{SIGNS[one]} {tr(NAMES[one])}", one)
        self.kind = self._combo(tr("All kinds"))
        for name in KIND_NAMES.values():
            self.kind.addItem(tr(name), name)
        self.type = self._combo(tr("All types"))
        for name, type_id in _types(schema):
            self.type.addItem(name, type_id)
        self.people = self._combo(tr("Everybody"))
        self.only_open = QCheckBox(tr("Only open ones"), self)
        self.only_open.toggled.connect(self._tell)
        self.same = QCheckBox(tr("What all say alike too"), self)
        self.same.toggled.connect(self._tell)
        self.same.setVisible(not is_review)
        self._lay_out()

    def _combo(self, everything: str) -> QComboBox:
        combo = QComboBox(self)
        combo.addItem(everything, None)
        combo.setMinimumContentsLength(8)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setAccessibleName(everything)
        combo.currentIndexChanged.connect(self._tell)
        return combo

    def _lay_out(self) -> None:
        above, below, ticks = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row, widgets in (
            (above, (self.difference, self.kind)),
            (below, (self.type, self.people)),
            (ticks, (self.only_open, self.same)),
        ):
            for widget in widgets:
                row.addWidget(widget, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        for row in (above, below, ticks):
            layout.addLayout(row)

    def show_people(self, names: list[str]) -> None:
        """Offer every pair of annotators, once there are three."""
        pairs = [(one, other) for index, one in enumerate(names) for other in names[index + 1 :]]
        if len(names) > 2 and self.people.count() != len(pairs) + 1:
            for pair in pairs:
                self.people.addItem(" – ".join(pair), pair)
        self.people.setEnabled(self.people.count() > 1)

    def filter(self) -> Filter:
        """What is chosen."""
        return Filter(
            difference=self.difference.currentData(),
            kind=self.kind.currentData(),
            type=self.type.currentData(),
            annotators=self.people.currentData() or (),
            only_open=self.only_open.isChecked(),
            with_same=self._with_same or self.same.isChecked(),
        )

    def _tell(self) -> None:
        self.changed.emit(self.filter())
