"""What is exported of the corpus, as fields that make a `Selection`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from annotator.domain.annotations import State
from annotator.domain.article import ZoneKind
from annotator.domain.document import Status
from annotator.domain.schema import AnnotationSchema
from annotator.exchange import Alignment
from annotator.session.choosing import Selection
from annotator.ui.dialogs.export.many import ManyButton
from annotator.ui.dialogs.number_field import NumberField
from annotator.ui.language import value_name

BEST = -1
"""What stands in the field of the seed for the best of many."""
_DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


class ExportOptions(QWidget):
    """Whose documents, which of them, what of each, and how they are shared out."""

    changed = Signal()

    def __init__(self, annotators: Sequence[str], schema: AnnotationSchema, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.whose, self.status = QComboBox(self), QComboBox(self)
        self.whose.addItem(self.tr("everybody"), None)
        for name in annotators:
            self.whose.addItem(name, name)
        self.status.addItem(self.tr("any status"), None)
        for one in Status:
            self.status.addItem(self.tr("gold only") if one is Status.GOLD else value_name(one), one)
        self.states = ManyButton(self.tr("as the format wants"), [(one.value, value_name(one)) for one in State], self)
        types = [(getattr(one, "id", ""), one.look.name) for one in (*schema.entities, *schema.events)]
        roles = [(one.id, self.tr("figure: {role}").format(role=one.id)) for one in schema.figure.roles]
        self.types = ManyButton(self.tr("all types"), [*types, *roles], self)
        zones = [(one.value, value_name(one)) for one in ZoneKind]
        self.zones = ManyButton(self.tr("the whole text"), zones, self)
        self.since, self.until = QLineEdit(self), QLineEdit(self)
        for field, name in ((self.since, self.tr("Published since")), (self.until, self.tr("Published until"))):
            field.setPlaceholderText(self.tr("any day"))
            field.setAccessibleName(name)
            field.textChanged.connect(self.changed)
        self._make_split()
        self.alignment = QComboBox(self)
        self.alignment.addItem(self.tr("leave out what cuts words"), Alignment.STRICT)
        self.alignment.addItem(self.tr("take the words around"), Alignment.EXPAND)
        self.strict = QCheckBox(self.tr("Write nothing if anything would be lost"), self)
        self._lay_out()
        for combo in (self.whose, self.status, self.alignment):
            combo.currentIndexChanged.connect(self.changed)
        for many in (self.states, self.types, self.zones):
            many.changed.connect(self.changed)
        self.split.toggled.connect(self._on_split)
        self.shares.textChanged.connect(self.changed)
        self._on_split()

    def _make_split(self) -> None:
        self.split, self.shares, self.seed = (
            QCheckBox(self.tr("Split"), self),
            QLineEdit("80/10/10", self),
            NumberField(self),
        )
        self.split.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)  # beside its row's middle
        self.shares.setAccessibleName(self.tr("Per cent for train, dev and test"))
        self.seed.setAccessibleName(self.tr("Seed of the split"))
        self.seed.setRange(BEST, 999_999)
        self.seed.setSpecialValueText(self.tr("the most even"))
        self.seed.setValue(BEST)
        self.seed.setToolTip(
            self.tr(
                "The most even: of a hundred seeds the one that shares every type out best."
                " The corpus keeps it, so that what is added later moves nothing."
            )
        )

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(4)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Documents of"), _row(self.whose, self.status))
        form.addRow(self.tr("Annotations"), _row(self.states, self.types))
        form.addRow(
            self.tr("Text"),
            _row(self.zones, QLabel(self.tr("published"), self), self.since, QLabel("–", self), self.until),
        )
        form.addRow(self.tr("Ends of tokens"), self.alignment)
        form.addRow(self.split, _row(self.shares, QLabel(self.tr("seed"), self), self.seed))
        form.addRow("", self.strict)

    def _on_split(self) -> None:
        self.shares.setEnabled(self.split.isChecked())
        self.seed.setEnabled(self.split.isChecked())
        self.changed.emit()

    def problem(self) -> str:
        """What is wrong with the fields, in one sentence; empty when nothing is."""
        for field in (self.since, self.until):
            if field.text().strip() and not _DAY.fullmatch(field.text().strip()):
                return self.tr("{day} is no date: write 2024, 2024-05 or 2024-05-06.").format(day=field.text().strip())
        if self.split.isChecked() and _shares(self.shares.text()) is None:
            return self.tr("Write the split as two or three shares, such as 80/10/10.")
        return ""

    def selection(self) -> Selection:
        """What the fields say."""
        status = self.status.currentData()  # Qt keeps the plain words of an enumeration
        states, since, until = self.states.ticked(), self.since.text().strip(), self.until.text().strip()
        return Selection(
            self.whose.currentData(),
            Status(status) if status else None,
            _shares(self.shares.text()) if self.split.isChecked() else None,
            None if self.seed.value() == BEST else self.seed.value(),
            frozenset(State(one) for one in states) if states else None,
            self.types.ticked(),
            frozenset(ZoneKind(one) for one in self.zones.ticked()),
            since or None,
            until + "-99"[: 10 - len(until)] if until and len(until) < 10 else until or None,
            Alignment(self.alignment.currentData()),
            self.strict.isChecked(),
        )


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for one in widgets:
        row.addWidget(one, 0 if isinstance(one, QLabel) else 1)
    return row


def _shares(text: str) -> tuple[float, ...] | None:
    try:
        shares = tuple(float(part) for part in text.split("/"))
    except ValueError:
        return None
    return shares if len(shares) in (2, 3) and min(shares) >= 0 and min(shares[:2]) > 0 else None
