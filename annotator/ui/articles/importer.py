"""Imports files one after another between the window's own events, so that it never stalls and can be stopped."""

from __future__ import annotations

from collections import deque
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotator.readers import ReadError
from annotator.session.articles.plan import NOTHING_PLANNED, ImportPlan
from annotator.session.articles.reading import FileRead, ReadTask
from annotator.session.articles.run import FileImport, begin_import
from annotator.session.importing import Added, Outcome, Refused
from annotator.session.workspace import Workspace
from annotator.store import CorpusError
from annotator.ui.background import FileReading


class Importer(QObject):
    """One import at a time; others wait for it."""

    progressed = Signal(int, int)
    """Files done, and all files."""
    finished = Signal(list)
    """Every `Added` and `Refused`, in order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading = FileReading(self)
        self._reading.read.connect(self._take)
        self._reading.drained.connect(self._end)
        self._current: FileImport | None = None
        self._waiting: deque[tuple[Workspace, list[Path], ImportPlan]] = deque()
        self._done = 0
        self._outcomes: list[Outcome] = []

    @property
    def is_busy(self) -> bool:
        """Whether files are being imported."""
        return self._current is not None

    def start(self, workspace: Workspace, paths: list[Path], plan: ImportPlan = NOTHING_PLANNED) -> None:
        """Import files and folders, or go on where an import of the same ones stopped; after what is under way."""
        if self._current is not None:
            self._waiting.append((workspace, paths, plan))
            return
        try:
            self.go_on(begin_import(workspace, paths, plan))
        except CorpusError as error:
            self._outcomes.append(Refused("", str(error)))
            self._finish()

    def go_on(self, importing: FileImport) -> None:
        """Import what is left of an import."""
        self._current = importing
        self._done = importing.gone_on
        self._outcomes += importing.refused
        self._reading.start(importing.tasks())

    def stop(self) -> None:
        """Leave the files that have not been read: what was imported stays, and the import can go on later."""
        self._waiting.clear()
        if self._current is not None:
            self._reading.stop()
            self._current = None
            self._finish()

    def close(self) -> None:
        """End the process; nobody hears of it."""
        self._reading.stop()
        self._current = None

    def _take(self, task: ReadTask, read: FileRead | ReadError) -> None:
        if self._current is None:
            return
        try:
            self._outcomes += self._current.take(task.path, read)
        except CorpusError as error:
            self._outcomes.append(Refused(task.path.name, str(error)))
            self.stop()
            return
        self._done += 1
        self.progressed.emit(self._done, self._current.total)

    def _end(self) -> None:
        importing, self._current = self._current, None
        try:
            if importing is not None:
                importing.end()
        except CorpusError as error:
            self._outcomes.append(Refused("", str(error)))
        self._finish()

    def _finish(self) -> None:
        outcomes, self._outcomes = self._outcomes, []
        self.finished.emit(outcomes)
        if self._waiting and self._current is None:
            self.start(*self._waiting.popleft())


def told(outcomes: list[Outcome]) -> tuple[list[Added], list[Refused]]:
    """What came in and what did not."""
    return [one for one in outcomes if isinstance(one, Added)], [one for one in outcomes if isinstance(one, Refused)]
