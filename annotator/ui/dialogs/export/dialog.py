"""Choosing a format and a selection, with what comes out of it and what is lost, before and while it is written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.exchange import Format
from annotator.session.choosing import Selection
from annotator.session.export_work import Request, Told, start_exporter
from annotator.session.exporting import keep_seed
from annotator.session.jobs import Failed, Gauge, Outcome
from annotator.ui.background import Errands
from annotator.ui.bridge import Bridge
from annotator.ui.dialogs.export.options import ExportOptions
from annotator.ui.language import format_text, in_language
from annotator.ui.panels.empty_hint import EmptyHint

WAIT_MS, POLL_MS = 350, 100
"""After the last change, until what would be exported is looked at; between looks at the progress."""
KEY = Qt.ItemDataRole.UserRole


class ExportDialog(QDialog):
    """Everything about one export; it stays open until it is written or left."""

    def __init__(self, bridge: Bridge, folder: Path, parent: QWidget | None = None) -> None:
        from annotator.exchange.registry import FORMATS

        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.told: Told | None = None
        """What was written, once it was."""
        self._formats, self._bridge, self._folder = FORMATS, bridge, folder
        self._number, self._writing = 0, False
        self._asked = Selection()
        self._gauge = Gauge()
        self._errands = Errands(lambda: start_exporter(self._gauge), self)
        self._errands.arrived.connect(self._on_arrived)
        workspace = bridge.workspace
        self.filter, self.list = self._format_list()  # Tab goes through widgets in the order in which they are made
        self.options = ExportOptions(workspace.corpus.people(), workspace.schema, self)
        self.options.changed.connect(self._look_soon)
        self.options.split.toggled.connect(self._on_split)
        self._make_results()
        self._make_buttons()
        self._soon, self._poll = QTimer(self), QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(WAIT_MS)
        self._soon.timeout.connect(self.look)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._show_progress)
        self._lay_out()
        self.filter.textChanged.connect(self._on_filter)
        self.list.currentItemChanged.connect(self._on_format)
        self.list.setCurrentRow(0)
        self.filter.setFocus()

    def _make_results(self) -> None:
        self.carries, self.said = _dim(self), _dim(self)
        self.preview, self.losses = QPlainTextEdit(self), self._loss_table()
        self._nothing_lost = EmptyHint(self.losses, "")
        self.preview.setReadOnly(True)
        self.preview.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.preview.setAccessibleName(self.tr("What the first document becomes"))

    def _make_buttons(self) -> None:
        self.target = QLineEdit(self)
        self.target.setAccessibleName(self.tr("Write to"))
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.browse = QPushButton(self.tr("Browse…"), self)
        self.browse.clicked.connect(self._browse)
        self.cancel, self.go = QPushButton(self.tr("Cancel"), self), QPushButton(self.tr("Export"), self)
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self.write)
        self.go.setDefault(True)

    def _format_list(self) -> tuple[QLineEdit, QListWidget]:
        field, formats = QLineEdit(self), QListWidget(self)
        field.setPlaceholderText(self.tr("Type to find a format"))
        field.setAccessibleName(self.tr("Find a format"))
        field.setClearButtonEnabled(True)
        formats.setAccessibleName(self.tr("Formats"))
        for key, form in self._formats.items():
            item = QListWidgetItem(format_text(form.title))
            item.setData(KEY, key)
            item.setToolTip(format_text(form.carries))
            formats.addItem(item)
        return field, formats

    def _loss_table(self) -> QTableWidget:
        table = QTableWidget(0, 3, self)
        table.setHorizontalHeaderLabels([self.tr("Number"), self.tr("Not carried"), self.tr("Why")])
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().setDefaultSectionSize(26)
        table.setColumnWidth(0, 70)
        for column in (1, 2):
            table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return table

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        column.addWidget(self.carries)
        column.addWidget(self.options)
        column.addWidget(_section(self.tr("The first document"), self))
        column.addWidget(self.preview, 3)
        column.addWidget(_section(self.tr("What the format cannot carry"), self))
        column.addWidget(self.losses, 2)
        parts = QSplitter(Qt.Orientation.Horizontal, self)
        parts.addWidget(left)
        parts.addWidget(right)
        parts.setStretchFactor(1, 1)
        parts.setSizes([240, 720])
        where = QHBoxLayout()
        where.addWidget(QLabel(self.tr("Write to"), self))
        where.addWidget(self.target, 1)
        where.addWidget(self.browse)
        below = QHBoxLayout()
        below.addWidget(self.said, 1)
        below.addWidget(self.progress)
        below.addWidget(self.cancel)
        below.addWidget(self.go)
        layout = QVBoxLayout(self)
        layout.addWidget(parts, 1)
        layout.addLayout(where)
        layout.addLayout(below)
        self.progress.setFixedWidth(160)
        self.progress.hide()
        room = self.screen().availableSize()
        self.resize(min(1000, room.width() - 40), min(720, room.height() - 60))

    @property
    def form(self) -> Format:
        """The chosen format."""
        return self._formats[self.list.currentItem().data(KEY)]

    def _on_filter(self, typed: str) -> None:
        """Show the formats whose title or key has every typed word; the first that fits is taken."""
        words = typed.casefold().split()
        rows = [self.list.item(row) for row in range(self.list.count())]
        for item in rows:
            key = item.data(KEY)
            named = f"{item.text()} {key} {self._formats[key].title}".casefold()
            item.setHidden(not all(word in named for word in words))
        fitting = next((item for item in rows if not item.isHidden()), None)
        if fitting is not None and self.list.currentItem().isHidden():
            self.list.setCurrentItem(fitting)

    def _on_format(self) -> None:
        carries = format_text(self.form.carries)
        self.carries.setText(carries[:1].upper() + carries[1:] + ".")
        stem = self._bridge.workspace.corpus.path.stem
        is_folder = not self.form.extension or self.options.split.isChecked()
        self.target.setText(str(self._folder / f"{stem}-{self.form.key}{'' if is_folder else self.form.extension}"))
        self._look_soon()

    def _look_soon(self) -> None:
        self._number += 1
        self._gauge.want(self._number)
        self._soon.start()

    def _on_split(self, is_split: bool) -> None:
        """A split writes a folder, which is not called like a file."""
        named, extension = Path(self.target.text()), self.form.extension
        if extension and named.name and named.suffix == (extension if is_split else ""):
            self.target.setText(str(named.with_suffix("" if is_split else extension)))

    def look(self) -> None:
        """Ask for what would be written and lost."""
        if problem := self.options.problem():
            self._say(problem, is_problem=True)
            self.go.setEnabled(False)
            return
        self._ask(None)
        self._say(self.tr("Looking…"))

    def write(self) -> None:
        """Write the export; the dialog closes when it is done."""
        if self._writing or self.options.problem():
            return
        target = Path(self.target.text().strip()).expanduser()
        if not self.target.text().strip() or not target.absolute().parent.is_dir():
            self._say(self.tr("There is no folder {name}.").format(name=target.absolute().parent), is_problem=True)
            return
        self._soon.stop()
        self._writing = True
        self._ask(target)
        self._say(self.tr("Writing, reading back and comparing…"))
        self._enable(False)

    def _ask(self, target: Path | None) -> None:
        self._number += 1
        self._gauge.want(self._number)
        corpus, annotator = self._bridge.workspace.corpus.path, self._bridge.workspace.annotator
        self._asked = self.options.selection()
        request = Request(self._number, corpus, annotator, self.form.key, self._asked, target)
        self._gauge.begin(1)
        self._errands.submit(str(self._number), request)
        self._poll.start()
        self.progress.show()

    def _show_progress(self) -> None:
        self.progress.setRange(0, 1000)
        self.progress.setValue(round(1000 * self._gauge.share))

    def _rest(self) -> None:
        self._poll.stop()
        self.progress.hide()

    def _on_arrived(self, outcome: Outcome) -> None:
        if outcome.job != str(self._number):
            return
        self._rest()
        if isinstance(outcome, Failed):
            self._on_failed(in_language(outcome.why))
        elif self._writing:
            self._keep_seed(outcome.result)
            self.told = outcome.result
            self.accept()
        else:
            self._show(outcome.result)

    def _keep_seed(self, told: Told) -> None:
        """Let the corpus keep the seed that was found for a split: the process that found it could only read."""
        split = self._asked.split
        if split is not None and self._asked.seed is None and told.seed is not None:
            keep_seed(self._bridge.workspace, split, told.seed)

    def _on_failed(self, why: str) -> None:
        self._say(why, is_problem=True)
        if self._writing:
            self._writing = False
            self._enable(True)
        else:
            self.go.setEnabled(False)

    def _show(self, told: Told) -> None:
        self.preview.setPlainText(told.preview)
        self.losses.setRowCount(len(told.lost))
        for row, (what, why, count) in enumerate(told.lost):
            for column, text in enumerate((f"{count:,}", in_language(what), in_language(why))):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if not column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.losses.setItem(row, column, item)
        lost = sum(count for _, _, count in told.lost)
        parts = (
            self.tr("{count} documents", "", told.documents).format(count=f"{told.documents:,}"),
            self.tr("{count} annotations", "", told.annotations).format(count=f"{told.annotations:,}"),
            self.tr("{count} losses", "", lost).format(count=f"{lost:,}"),
        )
        text = " · ".join(parts)
        self._nothing_lost.setText("" if lost else self.tr("Nothing: the format carries all of it."))
        self._say(text if told.documents else self.tr("No document fits the selection."), not told.documents)
        self.go.setEnabled(told.documents > 0)

    def _say(self, text: str, is_problem: bool = False) -> None:
        self.said.setText(text)
        self.said.setProperty("role", "warning" if is_problem else "dim")
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)

    def _enable(self, on: bool) -> None:
        for widget in (self.filter, self.list, self.options, self.target, self.browse, self.go):
            widget.setEnabled(on)

    def _browse(self) -> None:
        if not self.form.extension or self.options.split.isChecked():
            name = QFileDialog.getExistingDirectory(self, self.tr("Export"), self.target.text())
        else:
            kinds = f"{format_text(self.form.title)} (*{self.form.extension})"
            name, _ = QFileDialog.getSaveFileName(self, self.tr("Export"), self.target.text(), kinds)
        if name:
            self.target.setText(name)

    def reject(self) -> None:
        """Stop what is being written, and nothing is left of it; else close."""
        self._number += 1
        self._gauge.want(self._number)
        if self._writing:
            self._writing = False
            self._rest()
            self._enable(True)
            self._say(self.tr("Cancelled; nothing was written."))
            return
        super().reject()

    def done(self, result: int) -> None:
        """End the worker with the dialog."""
        self._errands.close()
        super().done(result)


def _dim(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setProperty("role", "dim")
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _section(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("role", "section")
    return label
