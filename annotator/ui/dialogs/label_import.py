"""Bringing in other tools' labels: what a file holds, what its types become, what cannot be placed; then one act."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.annotations import Relation, type_of
from annotator.domain.annotators import NameRefusedError, annotator_name
from annotator.domain.span import hull
from annotator.exchange import Labelled, Quarantined
from annotator.session.importing import Brought
from annotator.session.jobs import Failed, Gauge, Outcome
from annotator.session.label_import import Preview
from annotator.session.label_work import LabelRequest, start_label_reader
from annotator.session.workspace import Workspace
from annotator.ui.background import Errands
from annotator.ui.dialogs.mapping_table import MappingTable
from annotator.ui.language import in_language

WAIT_MS, POLL_MS = 300, 100
"""After the last key in the field of the file, so that it is read once; between looks at the progress."""
MOST_BAD = 500
"""What cannot be placed that is listed; a label read wrong may be wrong ten thousand times."""
MOST_SHOWN = 40
"""Annotations of the first text that are listed."""


class LabelImportDialog(QDialog):
    """A file or folder, and what will come of it."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import labels"))
        self.brought = Brought()
        """What was brought in and what was refused, once it was."""
        self.lent = False
        """Whether another process was let write the corpus, which is to be taken back then."""
        self._workspace = workspace
        self._told: Preview | None = None
        self._summary = ""
        """What the file holds, in numbers."""
        self._number, self._importing = 0, False
        self._gauge = Gauge()
        self._errands: Errands | None = None
        # Tab goes through widgets in the order in which they are made.
        self.path = QLineEdit(self)
        file, folder = QPushButton(self.tr("File…"), self), QPushButton(self.tr("Folder…"), self)
        file.clicked.connect(self._browse_file)
        folder.clicked.connect(self._browse_folder)
        self.annotator = QLineEdit(self)
        self.path.setPlaceholderText(self.tr("A file or folder of brat, CoNLL, Prodigy, doccano, Label Studio, …"))
        self.path.setAccessibleName(self.tr("File or folder"))
        self._make_timers()
        self.path.textChanged.connect(self._soon.start)
        self.annotator.setPlaceholderText(self.tr("whose labels they are, where the file does not say"))
        self.annotator.textChanged.connect(self._sum_up)
        self._make_results()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.go = self._buttons.addButton(self.tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        # Enter looks at the file; it must not bring it in unseen, open a dialog of files, nor close this.
        for button in (file, folder, *self._buttons.findChildren(QPushButton)):
            button.setAutoDefault(False)
        self._buttons.accepted.connect(self.bring_in)
        self._buttons.rejected.connect(self.reject)
        self._lay_out(file, folder)
        self._show_button()

    def _make_timers(self) -> None:
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(WAIT_MS)
        self._soon.timeout.connect(self.look)
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._show_progress)

    def _make_results(self) -> None:
        self.format, self.unit, self.said = QLabel(self), QLabel(self), QLabel(self)
        for label in (self.format, self.unit, self.said):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.types = MappingTable(self._workspace.schema, self)
        self.types.filled.connect(self._show_button)
        self.shown, self.bad = QPlainTextEdit(self), QListWidget(self)
        self.shown.setReadOnly(True)
        self.shown.setAccessibleName(self.tr("The first text"))
        self.bad.setAccessibleName(self.tr("What cannot be placed"))
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(160)
        self.progress.hide()

    def _lay_out(self, file: QPushButton, folder: QPushButton) -> None:
        self._fields = (self.path, file, folder, self.annotator, self.types)
        row = QHBoxLayout()
        for widget in (self.path, file, folder):
            row.addWidget(widget)
        form = QFormLayout()
        form.addRow(self.tr("Labels"), row)
        form.addRow(self.tr("Annotator"), self.annotator)
        form.addRow(self.tr("Format"), self.format)
        form.addRow(self.tr("Offsets count"), self.unit)
        sides = QHBoxLayout()
        for title, widget in (
            (self.tr("Types"), self.types),
            (self.tr("The first text"), self.shown),
        ):
            column = QVBoxLayout()
            column.addWidget(self._section(title))
            column.addWidget(widget, 1)
            sides.addLayout(column, 1)
        below = QHBoxLayout()
        below.addWidget(self.said, 1)
        below.addWidget(self.progress)
        below.addWidget(self._buttons)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addLayout(sides, 3)
        layout.addWidget(self._section(self.tr("What cannot be placed")))
        layout.addWidget(self.bad, 1)
        layout.addLayout(below)
        room = self.screen().availableSize()
        self.resize(min(940, room.width() - 40), min(680, room.height() - 60))

    def _section(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", "section")
        return label

    def _browse_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Labels"), self.path.text())
        self._take(name)

    def _browse_folder(self) -> None:
        self._take(QFileDialog.getExistingDirectory(self, self.tr("A folder of labels"), self.path.text()))

    def _take(self, name: str) -> None:
        if name:
            self.path.setText(name)

    def look(self) -> None:
        """Read what the field names, and show what it holds."""
        self._told = None
        self._clear()
        self._show_button()
        if self.path.text().strip():
            self._ask()
        else:
            self._rest()

    def _ask(self, **more: Any) -> None:
        """Send the worker a request; what it did before is of no interest any more."""
        if self._poll.isActive() and self._errands is not None:
            self._errands.close()
            self._errands = None
        if self._errands is None:
            self._errands = Errands(lambda: start_label_reader(self._gauge), self)
            self._errands.arrived.connect(self._on_arrived)
        self._number += 1
        self._gauge.begin(0)
        self._gauge.want(self._number)
        corpus, name = self._workspace.corpus.path, self._workspace.annotator
        path = Path(self.path.text().strip()).expanduser()
        self._errands.submit(str(self._number), LabelRequest(self._number, corpus, name, path, **more))
        self._poll.start()
        self.progress.show()
        self._show_progress()

    def _show_progress(self) -> None:
        done, total = self._gauge.done, self._gauge.total
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        if self._importing and not self._gauge.is_wanted(self._number):
            self._say(self.tr("Stopping…"))
        elif total and done >= total:
            self._say(self.tr("Saving…"))
        elif total:
            self._say(
                self.tr("Bringing in {done} of {total} texts…", "", total).format(done=f"{done:,}", total=f"{total:,}")
            )
        else:
            self._say(self.tr("Reading, {done} texts so far…", "", done).format(done=f"{done:,}"))

    def _rest(self) -> None:
        self._poll.stop()
        self.progress.hide()

    def _on_arrived(self, outcome: Outcome) -> None:
        if outcome.job != str(self._number):
            return
        self._rest()
        was_importing, self._importing = self._importing, False
        self._enable(True)
        if isinstance(outcome, Failed):
            was_stopped = was_importing and not self._gauge.is_wanted(self._number)
            self._say(
                self.tr("Stopped; nothing was brought in.") if was_stopped else in_language(outcome.why),
                not was_stopped,
            )
        elif was_importing:
            self.brought = outcome.result
            self.accept()
        else:
            self._told = outcome.result
            self._show(outcome.result)
        self._show_button()

    def _enable(self, on: bool) -> None:
        for widget in self._fields:
            widget.setEnabled(on)

    def _clear(self) -> None:
        self.types.show_types([], {})
        self.shown.clear()
        self.bad.clear()
        self.format.clear()
        self.unit.clear()
        self._say("")

    def _show(self, told: Preview) -> None:
        self.format.setText(told.title)
        self.unit.setText(told.unit)
        self.types.show_types(told.types.most_common(), told.mapping)
        if told.shown:
            self.shown.setPlainText(listed(told.shown[0]))
            if told.shown[0].annotator and not self.annotator.text():
                self.annotator.setText(told.shown[0].annotator)
        self.bad.addItems([self._placeless(one) for one in told.quarantined[:MOST_BAD]])
        if (more := len(told.quarantined) - MOST_BAD) > 0:
            self.bad.addItem(self.tr("… and {count} more").format(count=f"{more:,}"))
        annotations, bad = told.types.total(), len(told.quarantined)
        parts = (
            self.tr("{count} texts", "", told.texts).format(count=f"{told.texts:,}"),
            self.tr("{count} annotations", "", annotations).format(count=f"{annotations:,}"),
            self.tr("{count} cannot be placed", "", bad).format(count=f"{bad:,}"),
        )
        self._summary = " · ".join(parts)
        self._say(self._summary, is_problem=not told.texts)
        self._sum_up()

    def _placeless(self, one: Quarantined) -> str:
        place = self.tr("line {number}").format(number=one.line)
        return f"{one.file} {place}: {in_language(one.why)}".strip()

    def _show_button(self) -> None:
        is_shown = self._told is not None and bool(self._told.texts) and not self.types.is_filling
        self.go.setEnabled(is_shown and bool(self.annotator.text().strip()))

    def _sum_up(self) -> None:
        """Tell what the file holds, and what is missing before it can come in."""
        if self._told is not None and self._told.texts and not self._importing:
            is_named = bool(self.annotator.text().strip())
            missing = "" if is_named else " · " + self.tr("name the annotator whose labels they are")
            self._say(self._summary + missing)
        self._show_button()

    def _say(self, text: str, is_problem: bool = False) -> None:
        self.said.setText(text)
        self.said.setProperty("role", "warning" if is_problem else "dim")
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)

    def bring_in(self) -> None:
        """Import, and close when it is done; what went wrong is said here."""
        if self._told is None or self._importing:
            return
        try:
            name = annotator_name(self.annotator.text())
        except NameRefusedError as error:
            self._say(in_language(error), is_problem=True)
            return
        self._importing, self.lent = True, True
        self._workspace.corpus.lend(self.tr("Labels are being brought in; close that window first."))
        self._ask(key=self._told.reader, annotator=name, mapping=self.types.mapping())
        self._enable(False)
        self.go.setEnabled(False)

    def showEvent(self, event: QShowEvent) -> None:
        """The box of buttons makes the first one that accepts the default when it is shown."""
        super().showEvent(event)
        self.go.setDefault(False)

    def reject(self) -> None:
        """Stop what is being brought in, and nothing of it stays; else close."""
        if self._importing:
            self._gauge.want(0)
            return
        super().reject()

    def done(self, result: int) -> None:
        """End the worker with the dialog."""
        self._soon.stop()
        self._rest()
        if self._errands is not None:
            self._errands.close()
        super().done(result)


def listed(labelled: Labelled) -> str:
    """A text's annotations as lines of type and words, then the text."""
    lines: list[str] = []
    for one in labelled.annotations:
        if not isinstance(one, Relation) and one.spans:
            around = hull(one.spans)
            words = " ".join(around.surface(labelled.text).split())
            lines.append(f"{around.start}–{around.end}  {type_of(one)}: {words}")
    more = [f"… {len(lines) - MOST_SHOWN} more"] if len(lines) > MOST_SHOWN else []
    return "\n".join([labelled.name, "", *lines[:MOST_SHOWN], *more, "", labelled.text])
