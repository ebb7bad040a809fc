"""Shows how far long work is, and lets a person stop it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QApplication, QProgressBar, QProgressDialog, QWidget

from annotator.store import CorpusError, Stage
from annotator.ui.actions import N_
from annotator.ui.menus import tr

PATIENCE_MS = 500
"""What takes less shows no progress."""
PAINT_S = 0.03
"""Between two paintings while work goes on."""
PARTS = 1_000

STAGES = {
    Stage.BACKUP: N_("Progress", "A backup of the corpus is made first…"),
    Stage.RESTORE: N_("Progress", "The backup is put in the corpus’s place…"),
    Stage.UPDATE: N_("Progress", "An older version of Dateline made this corpus; it is brought up to date…"),
}


class CancelledError(Exception):
    """The person stopped the work."""


class StoppedError(CorpusError):
    """The person stopped something that the corpus did, and nothing was changed."""


def _dialog(title: str, total: int, parent: QWidget | None) -> QProgressDialog:
    dialog = QProgressDialog(title, tr("Progress", "Cancel"), 0, total, parent)
    bar = QProgressBar(dialog)
    bar.setTextVisible(False)  # the bar is thinner than a line of text
    dialog.setBar(bar)
    dialog.setRange(0, total)
    dialog.setWindowTitle("Dateline")
    dialog.setWindowModality(Qt.WindowModality.WindowModal if parent else Qt.WindowModality.ApplicationModal)
    dialog.setMinimumDuration(PATIENCE_MS)
    dialog.setAutoReset(False)  # what follows the last step takes time too
    dialog.setAutoClose(False)
    return dialog


@contextmanager
def progress(parent: QWidget, title: str, total: int) -> Iterator[Callable[[], None]]:
    """A function to call after each of `total` steps (0: unknown); it raises CancelledError when work is to stop."""
    dialog = _dialog(title, total, parent)

    def step() -> None:
        if total:
            dialog.setValue(dialog.value() + 1)
        QApplication.processEvents()
        if dialog.wasCanceled():
            raise CancelledError

    dialog.setValue(0)
    try:
        yield step
    finally:
        dialog.close()
        dialog.deleteLater()


class Patience(QObject):
    """Hears how far the corpus is with what everything waits for, and shows it: the window does not look dead.

    Called as `store.Tell`; raises StoppedError when the person does not want it any more.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: QProgressDialog | None = None
        self._stage: Stage | None = None
        self._painted = 0.0
        self._is_painting = False

    def __call__(self, stage: Stage, share: float | None) -> None:
        """So far is it; 1 ends it."""
        if self._is_painting:  # what arrived meanwhile writes too
            return
        if share == 1:
            self.end()
            return
        if self._shown is None or stage is not self._stage:
            self.end()
            self._shown, self._stage = _dialog(tr("Progress", STAGES[stage]), 0, QApplication.activeWindow()), stage
        if monotonic() - self._painted >= PAINT_S:
            self._paint(self._shown, share)

    def _paint(self, dialog: QProgressDialog, share: float | None) -> None:
        self._is_painting = True
        try:
            dialog.setMaximum(0 if share is None else PARTS)
            dialog.setValue(0 if share is None else int(share * PARTS))
            QCoreApplication.processEvents()
        finally:
            self._is_painting = False
        self._painted = monotonic()
        if dialog.wasCanceled():
            self.end()
            raise StoppedError("Cancelled; nothing was changed.")

    def end(self) -> None:
        """Show nothing more."""
        if self._shown is not None:
            self._shown.close()
            self._shown.deleteLater()
            self._shown = None
