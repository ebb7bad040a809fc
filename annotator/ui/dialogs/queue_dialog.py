"""Asks which articles are to be worked through: by status, what was said of them, a search; in order or by lot."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.document import Status
from annotator.session import queue
from annotator.session.progress_acts import verdicts
from annotator.session.queue import Order, Queue
from annotator.session.workspace import Workspace
from annotator.store import CorpusError, SearchError
from annotator.ui.dialogs.number_field import NumberField
from annotator.ui.language import in_language, value_name

MOST = 1_000_000


class QueueDialog(QDialog):
    """Says at once how many articles the queue would have."""

    def __init__(self, workspace: Workspace, given: Queue, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Queue"))
        self._workspace = workspace
        self.statuses = {one: QCheckBox(value_name(one), self) for one in Status}
        self.said = QComboBox(self)
        self.said.addItem(self.tr("anything"), None)
        for one in verdicts(workspace.schema):
            self.said.addItem(f"{one.name}: {one.value}", (one.attribute, one.value))
        self.query = QLineEdit(self)
        self.query.setPlaceholderText(self.tr('all · words · "a phrase" · type:protest · killed>10'))
        self.order = QComboBox(self)
        names = {
            Order.ADDED: self.tr("as they were added"),
            Order.DATE: self.tr("by date"),
            Order.DOUBT: self.tr("doubtful suggestions first"),
            Order.RANDOM: self.tr("a random sample"),
        }
        for order, name in names.items():
            self.order.addItem(name, order)
        self.most, self.seed = self._number(MOST), self._number(MOST)
        self.most.setSpecialValueText(self.tr("all"))
        self._count = QLabel(self)
        self._count.setWordWrap(True)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._all = QPushButton(self.tr("All articles"), self)
        self._buttons.addButton(self._all, QDialogButtonBox.ButtonRole.ResetRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._all.clicked.connect(self._take_all)
        self._lay_out()
        self._show(given)
        self._connect()
        self.look()

    def _number(self, most: int) -> QSpinBox:
        spin = NumberField(self)
        spin.setRange(0, most)
        spin.setGroupSeparatorShown(True)
        return spin

    def _lay_out(self) -> None:
        boxes = QWidget(self)
        grid = QGridLayout(boxes)
        grid.setContentsMargins(0, 0, 0, 0)
        for number, box in enumerate(self.statuses.values()):
            grid.addWidget(box, number // 3, number % 3)
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.addRow(self.tr("Status (none ticked: any)"), boxes)
        form.addRow(self.tr("Said of the article"), self.said)
        form.addRow(self.tr("Found by"), self.query)
        form.addRow(self.tr("Order"), self.order)
        form.addRow(self.tr("At most"), self.most)
        form.addRow(self.tr("Seed of the sample"), self.seed)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._count)
        layout.addStretch(1)
        layout.addWidget(self._buttons)
        self.resize(520, 340)

    def _show(self, given: Queue) -> None:
        for status, box in self.statuses.items():
            box.setChecked(status in given.statuses)
        wanted = [self.said.itemData(number) for number in range(self.said.count())]
        said = given.said[0] if given.said else None
        self.said.setCurrentIndex(wanted.index(said) if said in wanted else 0)
        self.query.setText(given.query)
        self.order.setCurrentIndex(list(Order).index(given.order))
        self.most.setValue(given.most)
        self.seed.setValue(given.seed)

    def _connect(self) -> None:
        for box in self.statuses.values():
            box.toggled.connect(self.look)
        for combo in (self.said, self.order):
            combo.currentIndexChanged.connect(self.look)
        for spin in (self.most, self.seed):
            spin.valueChanged.connect(self.look)
        self.query.editingFinished.connect(self.look)

    def chosen(self) -> Queue:
        """The queue that the fields describe."""
        said = self.said.currentData()
        return Queue(
            frozenset(status for status, box in self.statuses.items() if box.isChecked()),
            (tuple(said),) if said else (),
            self.query.text().strip(),
            Order(self.order.currentData()),
            self.most.value(),
            self.seed.value(),
        )

    def look(self) -> bool:
        """Say how many articles there are; False when the search cannot be understood."""
        chosen = self.chosen()
        self.seed.setEnabled(chosen.order is Order.RANDOM)
        try:
            count = len(queue.make(self._workspace, replace(chosen, order=Order.ADDED)))
        except (SearchError, CorpusError) as error:
            self._count.setText(in_language(error))
            self._count.setProperty("role", "warning")
        else:
            self._count.setText(self.tr("{count} articles", "", count).format(count=f"{count:,}"))
            self._count.setProperty("role", "dim")
        self._count.style().polish(self._count)
        return self._count.property("role") == "dim"

    def _take_all(self) -> None:
        self._show(Queue())
        self.accept()

    def accept(self) -> None:
        """Take the queue, if its search can be understood."""
        if self.look():
            super().accept()
