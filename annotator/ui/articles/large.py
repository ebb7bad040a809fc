"""The wait while a file of very many articles comes in: how far it is, and a button that stops it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout, QWidget

from annotator.readers.files import file_name
from annotator.session.articles.large import LargeRequest, start_bringer
from annotator.session.articles.run import FileImport
from annotator.session.importing import Brought, Refused
from annotator.session.jobs import Failed, Gauge, Outcome
from annotator.ui.background import Errands

POLL_MS, WIDTH_PX = 100, 420


class LargeImport(QDialog):
    """One file, brought in by a process of its own, which the corpus is lent; it closes when that is done."""

    def __init__(self, importing: FileImport, path: Path, articles: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Open articles"))
        self.brought: Brought | Refused | None = None
        """What came in, or why it could not; None when it was stopped, and then nothing of the file has."""
        self._path = path
        self._gauge = Gauge()
        self._gauge.want(1)
        self._gauge.begin(articles)
        self._said, self._bar = QLabel(self), QProgressBar(self)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._bar.setTextVisible(False)
        buttons = QDialogButtonBox(self)
        self.stop = buttons.addButton(self.tr("Stop"), QDialogButtonBox.ButtonRole.RejectRole)
        self.stop.setAutoDefault(False)  # Enter, pressed once too often in the dialog before, stops nothing
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self._said, self._bar, buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(WIDTH_PX)
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self._show_progress)
        self._poll.start()
        self._errands = Errands(lambda: start_bringer(self._gauge), self)
        self._errands.arrived.connect(self._on_arrived)
        workspace = importing.workspace
        workspace.corpus.lend(self.tr("Articles are being brought in; wait until that is done."))
        request = LargeRequest(1, workspace.corpus.path, workspace.annotator, importing.run, path, articles)
        self._errands.submit("1", request)
        self._show_progress()

    @property
    def _is_stopping(self) -> bool:
        return not self._gauge.is_wanted(1)

    def _show_progress(self) -> None:
        done, total = self._gauge.done, self._gauge.total
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if self._is_stopping:
            self._said.setText(self.tr("Stopping…"))
        elif done >= total:
            self._bar.setRange(0, 0)
            self._said.setText(self.tr("Saving…"))
        else:
            words = self.tr("{file}: {done} of {total} articles…", "", total)
            self._said.setText(words.format(file=file_name(self._path), done=f"{done:,}", total=f"{total:,}"))

    def _on_arrived(self, outcome: Outcome) -> None:
        if not isinstance(outcome, Failed):
            self.brought = outcome.result
        elif not self._is_stopping:
            self.brought = Refused(file_name(self._path), outcome.why)
        self.accept()

    def reject(self) -> None:
        """Stop: the process takes back what it has written, and then this closes."""
        self._gauge.want(0)
        self.stop.setEnabled(False)
        self._show_progress()

    def done(self, result: int) -> None:
        """End the worker."""
        self._poll.stop()
        self._errands.close()
        super().done(result)
