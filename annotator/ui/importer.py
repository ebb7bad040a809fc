"""Imports files one after another between the window's own events, so that it never stalls and can be stopped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.readers import ReadError
from annotator.session.importing import Added, Outcome, Refused, files_of, import_file
from annotator.session.workspace import Workspace
from annotator.store import CorpusError


class Importer(QObject):
    """One import at a time."""

    progressed = Signal(int, int)
    """Files done, and all files."""
    finished = Signal(list)
    """Every `Added` and `Refused`, in order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next)
        self._workspace: Workspace | None = None
        self._files: list[Path] = []
        self._done = 0
        self._outcomes: list[Outcome] = []

    def start(self, workspace: Workspace, paths: list[Path]) -> None:
        """Import files and folders; added to what is being imported already."""
        self._workspace = workspace
        try:
            self._files += files_of(paths)
        except ReadError as error:
            self._outcomes.append(Refused("", str(error)))
        self._timer.start()

    def stop(self) -> None:
        """Leave the files that have not been read; what was imported stays."""
        self._files = self._files[: self._done]

    def _next(self) -> None:
        if self._workspace is None or self._done >= len(self._files):
            self._finish()
            return
        path = self._files[self._done]
        try:
            self._outcomes += import_file(self._workspace, path)
        except CorpusError as error:
            self._outcomes.append(Refused(path.name, str(error)))
            self.stop()
        self._done += 1
        self.progressed.emit(self._done, len(self._files))

    def _finish(self) -> None:
        self._timer.stop()
        outcomes, self._outcomes, self._files, self._done = self._outcomes, [], [], 0
        self.finished.emit(outcomes)


def told(outcomes: list[Outcome]) -> tuple[list[Added], list[Refused]]:
    """What came in and what did not."""
    return [one for one in outcomes if isinstance(one, Added)], [one for one in outcomes if isinstance(one, Refused)]
