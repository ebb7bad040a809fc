"""Imports files one after another between the window's own events, so that it never stalls and can be stopped."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotator.readers import ReadError
from annotator.session.articles.large import MANY
from annotator.session.articles.plan import NOTHING_PLANNED, ImportPlan
from annotator.session.articles.reading import FileRead, ReadTask
from annotator.session.articles.run import FileImport, begin_import
from annotator.session.importing import Brought, Refused, summed
from annotator.session.workspace import Workspace
from annotator.store import CorpusError
from annotator.ui.background import FileReading

BringLarge = Callable[[FileImport, Path, int], Brought | Refused | None]
"""Brings in a file of so many articles; None when a person stopped it, and `Refused` when it cannot be saved."""


class Importer(QObject):
    """One import at a time; others wait for it."""

    progressed = Signal(int, int)
    """Files done, and all files."""
    finished = Signal(object)
    """What was `Brought`."""

    def __init__(self, bring_large: BringLarge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bring_large = bring_large
        self._reading = FileReading(self)
        self._reading.read.connect(self._take)
        self._reading.drained.connect(self._end)
        self._current: FileImport | None = None
        self._waiting: deque[tuple[Workspace, list[Path], ImportPlan]] = deque()
        self._done = 0
        self._brought = Brought()

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
            self._refuse("", str(error))
            self._finish()

    def go_on(self, importing: FileImport) -> None:
        """Import what is left of an import."""
        self._current = importing
        self._done = importing.gone_on
        self._brought += summed(importing.refused)
        self._reading.start(importing.tasks(MANY))

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
        if isinstance(read, FileRead) and read.unlisted:
            self._take_large(self._current, task.path, read.unlisted)
            return
        try:
            self._brought += summed(self._current.take(task.path, read))
        except CorpusError as error:
            self._refuse(task.path.name, str(error))
            self.stop()
            return
        self._count(self._current)

    def _take_large(self, importing: FileImport, path: Path, articles: int) -> None:
        """Bring in a file of very many articles while all else waits."""
        self._reading.hold()
        brought = self._bring_large(importing, path, articles)
        if self._current is not importing:  # the window was closed
            return
        if isinstance(brought, Refused):
            self._refuse(brought.file, brought.why)
        if not isinstance(brought, Brought):
            self.stop()
            return
        self._brought += brought
        self._count(importing)
        self._reading.go_on()

    def _count(self, importing: FileImport) -> None:
        self._done += 1
        self.progressed.emit(self._done, importing.total)

    def _refuse(self, file: str, why: str) -> None:
        self._brought += summed([Refused(file, why)])

    def _end(self) -> None:
        if self._current is None:
            return
        importing, self._current = self._current, None
        try:
            importing.end()
        except CorpusError as error:
            self._refuse("", str(error))
        self._finish()

    def _finish(self) -> None:
        brought, self._brought = self._brought, Brought()
        self.finished.emit(brought)
        if self._waiting and self._current is None:
            self.start(*self._waiting.popleft())
