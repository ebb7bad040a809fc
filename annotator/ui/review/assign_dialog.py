"""Asks how articles are shared out among annotators, shows the balance, and makes the packages."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.annotators import NameRefusedError
from annotator.exchange import ExchangeError
from annotator.review.assignment import AssignmentError
from annotator.session.sharing.assigning import Plan, Shares, gold_hashes, share_out, shares_of
from annotator.session.sharing.giving import Given
from annotator.session.workspace import Workspace
from annotator.store import CorpusError
from annotator.ui.language import in_language
from annotator.ui.progress import CancelledError
from annotator.ui.review.signs import tr

MOST = 1_000_000
TOLD = (AssignmentError, ExchangeError, CorpusError, NameRefusedError)


class AssignDialog(QDialog):
    """Shows at once who would get how many articles, and with whom they share them."""

    def __init__(self, workspace: Workspace, people: Sequence[str], listed: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Share articles out"))
        self._workspace = workspace
        self._listed = frozenset(listed)
        self._is_cancelled = False
        self.made: list[Given] = []
        """The packages that were made."""
        self.names, self.folder = QLineEdit(", ".join(people), self), QLineEdit(self)
        self.names.setPlaceholderText(tr("Ana, Ben, Cleo"))
        self.folder.setPlaceholderText(tr("where one package for each is written"))
        self.overlap, self.number = self._spin(1, 99), self._spin(0, MOST)
        self.overlap.setValue(min(2, max(1, len(people))))
        self.number.setSpecialValueText(tr("all"))
        self.planted, self.seed = self._spin(0, len(gold_hashes(workspace))), self._spin(0, MOST)
        self.among = QComboBox(self)
        self.among.addItem(tr("all that are not gold"), False)
        self.among.addItem(tr("those of the list as it is now ({count})").format(count=f"{len(listed):,}"), True)
        self.blind = QCheckBox(tr("Nobody sees anybody else’s labels"), self)
        self.blind.setChecked(True)
        self.balance, self.said, self.bar = self._table(), QLabel(self), QProgressBar(self)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.bar.hide()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.go = self._buttons.addButton(tr("Make the packages"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self._connect()
        self.look()

    def _spin(self, least: int, most: int) -> QSpinBox:
        spin = QSpinBox(self)
        spin.setRange(least, most)
        spin.setGroupSeparatorShown(True)
        return spin

    def _table(self) -> QTableWidget:
        table = QTableWidget(0, 4, self)
        table.setHorizontalHeaderLabels([tr("Annotator"), tr("Articles"), tr("Check articles"), tr("In common with")])
        table.setAccessibleName(tr("Balance"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setProperty("role", "report")
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        for column in range(table.columnCount()):
            title = table.horizontalHeaderItem(column)
            if title is not None:
                title.setTextAlignment(_alignment(column))
        return table

    def _lay_out(self) -> None:
        browse = QPushButton(tr("Folder…"), self)
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        where = QHBoxLayout()
        where.addWidget(self.folder, 1)
        where.addWidget(browse)
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("&Annotators, with commas between"), self.names),
            (tr("Annotators for each a&rticle"), self.overlap),
            (tr("&Choose from"), self.among),
            (tr("At &most so many articles"), self.number),
            (tr("Chec&k articles, gold already, for everybody"), self.planted),
            (tr("&Seed of what is drawn"), self.seed),
        )
        for title, field in rows:
            form.addRow(title, field)
        form.addRow("", self.blind)
        order = (*(field for _, field in rows), self.blind, self.folder, browse, self.balance, self.go)
        for one, other in pairwise(order):
            self.setTabOrder(one, other)
        form.addRow(tr("&Folder"), where)
        label = form.labelForField(where)
        if isinstance(label, QLabel):
            label.setBuddy(self.folder)
        title = QLabel(tr("Balance"), self)
        title.setProperty("role", "section")
        below = QHBoxLayout()
        below.addWidget(self.said, 1)
        below.addWidget(self._buttons)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(title)
        layout.addWidget(self.balance, 1)
        layout.addWidget(self.bar)
        layout.addLayout(below)
        self.resize(720, 620)

    def _connect(self) -> None:
        self.names.textChanged.connect(self.look)
        self.among.currentIndexChanged.connect(self.look)
        self.folder.textChanged.connect(self._show_button)
        for spin in (self.overlap, self.number, self.planted, self.seed):
            spin.valueChanged.connect(self.look)
        self._buttons.accepted.connect(self.make)
        self._buttons.rejected.connect(self.reject)

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("A folder for the packages"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def plan(self) -> Plan:
        """The plan that the fields describe."""
        return Plan(
            tuple(one.strip() for one in self.names.text().split(",") if one.strip()),
            self.overlap.value(),
            self.number.value() or None,
            self.planted.value(),
            self.seed.value(),
            self._listed if self.among.currentData() else None,
            self.blind.isChecked(),
        )

    # --- the balance

    def look(self) -> Shares | None:
        """Show who would get what; None when it cannot be shared out so, and why is told."""
        self.balance.setRowCount(0)
        try:
            shares = shares_of(self._workspace, self.plan())
        except TOLD as error:
            self._say(in_language(error), is_problem=bool(self.names.text().strip()))
            shares = None
        else:
            self._show(shares)
        self._show_button()
        return shares

    def _show(self, shares: Shares) -> None:
        together = shares.together()
        self.balance.setRowCount(len(shares.by_annotator))
        for row, (name, some) in enumerate(shares.by_annotator.items()):
            common = [
                f"{other} {number:,}"
                for other in shares.by_annotator
                if other != name and (number := together[min(name, other), max(name, other)])
            ]
            texts = (name, f"{len(some):,}", f"{len(shares.planted):,}", " · ".join(common) or "–")
            for column, text in enumerate(texts):
                cell = QTableWidgetItem(text)
                cell.setTextAlignment(_alignment(column))
                self.balance.setItem(row, column, cell)
        text = tr("{articles} articles, each for {overlap} of {people}", shares.articles)
        numbers = {"articles": shares.articles, "overlap": self.overlap.value(), "people": len(shares.by_annotator)}
        self._say(text.format(**{key: f"{value:,}" for key, value in numbers.items()}))

    def _show_button(self) -> None:
        self.go.setEnabled(bool(self.balance.rowCount()) and bool(self.folder.text().strip()))

    def _say(self, text: str, is_problem: bool = False) -> None:
        self.said.setText(text)
        self.said.setProperty("role", "warning" if is_problem else "dim")
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)

    # --- making

    def make(self) -> None:
        """Write the packages; close when all are there, and say here what went wrong."""
        shares = self.look()
        if shares is None or not self.folder.text().strip():
            return
        total = sum(len({*some, *shares.planted}) for some in shares.by_annotator.values())
        self.bar.setRange(0, total)
        self.bar.setValue(0)
        self.bar.show()
        self._is_cancelled = False
        self.go.setEnabled(False)
        try:
            folder = Path(self.folder.text().strip()).expanduser()
            for given in share_out(self._workspace, folder, self.plan(), self._step):
                self.made.append(given)
        except CancelledError:
            text = tr("Cancelled; {count} of {all} packages were written.", len(shares.by_annotator))
            self._say(text.format(count=f"{len(self.made):,}", all=f"{len(shares.by_annotator):,}"), True)
        except TOLD as error:
            self._say(in_language(error), is_problem=True)
        else:
            self.accept()
        finally:
            self.bar.hide()
            self._show_button()

    def _step(self) -> None:
        self.bar.setValue(self.bar.value() + 1)
        QApplication.processEvents()
        if self._is_cancelled:
            raise CancelledError

    def reject(self) -> None:
        """Stop making packages, or close."""
        if self.bar.isVisible():
            self._is_cancelled = True
        else:
            super().reject()


def _alignment(column: int) -> Qt.AlignmentFlag:
    """Names to the left, numbers to the right."""
    side = Qt.AlignmentFlag.AlignRight if column in (1, 2) else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
