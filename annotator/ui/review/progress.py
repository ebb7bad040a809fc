"""Shows how far long work is, and lets a person stop it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressDialog, QWidget

from annotator.ui.review.signs import tr

PATIENCE_MS = 500
"""What takes less shows no progress."""


class CancelledError(Exception):
    """The person stopped the work."""


@contextmanager
def progress(parent: QWidget, title: str, total: int) -> Iterator[Callable[[], None]]:
    """A function to call after each of `total` steps (0: unknown); it raises CancelledError when work is to stop."""
    dialog = QProgressDialog(title, tr("Cancel"), 0, total, parent)
    dialog.setWindowTitle("Dateline")
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(PATIENCE_MS)
    dialog.setAutoReset(False)  # what follows the last step takes time too
    dialog.setAutoClose(False)

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
