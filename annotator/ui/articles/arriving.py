"""How articles come into the window: a look first, then the import, which can be stopped; a folder that is watched."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMessageBox, QProgressBar, QToolButton, QWidget

from annotator.readers import ReadError
from annotator.session.articles.plan import ImportPlan
from annotator.session.articles.reading import ReadTask
from annotator.session.articles.run import FileImport, unfinished_import
from annotator.session.articles.watching import look, mark_seen
from annotator.session.importing import Brought, Refused, summed
from annotator.settings import SettingsError
from annotator.store import CorpusError
from annotator.ui import files, later
from annotator.ui.articles.importer import Importer
from annotator.ui.articles.large import LargeImport
from annotator.ui.articles.watcher import FolderWatcher
from annotator.ui.language import in_language

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow

PASTED = Path("pasted.txt")


class Arriving(QObject):
    """Everything about files that come into one window's corpus."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._then_open = False
        self._watched: list[Path] = []
        self.importer = Importer(self._bring_large, self)
        self.importer.finished.connect(self._on_imported)
        self.importer.progressed.connect(self._on_progress)
        self.watcher = FolderWatcher(self)
        self.watcher.arrived.connect(self._on_files)
        self.bar = ImportBar(window)
        self.bar.stop.clicked.connect(self.importer.stop)
        window.status.addPermanentWidget(self.bar)

    # --- what a person asks for

    def look(self, paths: Sequence[Path]) -> None:
        """Show what is in files and folders, and import what a person wants of it."""
        if not paths or not self._may_write():
            return
        from annotator.session.article_files import find_files

        found, _ = find_files(paths)
        if not found:
            self.import_paths(list(paths), then_open=False)  # which tells why there is nothing
            return
        dialogs, theme = later.import_dialog(), self._window.appearance.theme
        dialog = dialogs.ImportDialog(self._workspace, dialogs.look_tasks(found), theme, self._window)
        if dialog.exec():
            self.import_paths(list(paths), then_open=True, plan=dialog.plan())

    def import_paths(self, paths: list[Path], then_open: bool, plan: ImportPlan | None = None) -> None:
        """Import files and folders without a look; what is known comes in once only."""
        if paths and self._may_write():
            self._then_open = then_open
            self.importer.start(self._workspace, paths, plan or ImportPlan())

    def paste(self) -> None:
        """Make an article of the words on the clipboard, after a look at it."""
        words = QGuiApplication.clipboard().text()
        if not words.strip():
            self._window.bridge.noticed.emit(self.tr("There are no words on the clipboard."), True)
            return
        if not self._may_write():
            return
        task = ReadTask(PASTED, data=words.encode("utf-8", "replace"))
        dialog = later.import_dialog().ImportDialog(
            self._workspace, [task], self._window.appearance.theme, self._window
        )
        if dialog.exec():
            self._take_pasted(task, dialog.plan())

    def _take_pasted(self, task: ReadTask, plan: ImportPlan) -> None:
        from annotator.session.articles.pasting import add_pasted

        self._then_open = True
        try:
            brought = summed(add_pasted(self._workspace, task, plan))
        except (ReadError, CorpusError) as error:
            self._window.say_problem(in_language(error))
            return
        self._on_imported(brought)

    def _bring_large(self, importing: FileImport, path: Path, articles: int) -> Brought | Refused | None:
        dialog = LargeImport(importing, path, articles, self._window)
        dialog.exec()
        importing.workspace.reclaim()
        self._window.activateWindow()
        return dialog.brought

    def go_on(self) -> None:
        """Go on with the import that stopped, or give it up."""
        found = self._unfinished()
        if found is None:
            self._window.bridge.tell(self.tr("There is no import to go on with."))
            return
        box = QMessageBox(QMessageBox.Icon.Question, "Dateline", self.tr("Go on with the import?"), parent=self._window)
        text = self.tr("{left} of {total} files have not been read.", "", found.total)
        box.setInformativeText(text.format(left=f"{len(found.left):,}", total=f"{found.total:,}"))
        go = box.addButton(self.tr("Go on"), QMessageBox.ButtonRole.AcceptRole)
        give_up = box.addButton(self.tr("Give it up"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(go)
        box.exec()
        if box.clickedButton() is go:
            self._then_open = False
            self.importer.go_on(found)
        elif box.clickedButton() is give_up:
            found.end()

    def watch(self) -> None:
        """Choose a folder whose new files come in by themselves, or stop watching it."""
        settings = self._window.settings
        if settings.text("watched_folder"):
            self._keep_folder("")
            self._window.bridge.tell(self.tr("The folder is watched no longer."))
            return
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Watch a folder"))
        if not name or not self._may_write():
            return
        folder = Path(name)
        there = list(look(folder))
        if there:
            self.look([folder])
        mark_seen(self._workspace, there)
        self._keep_folder(name)
        self._window.bridge.tell(self.tr("New files in {name} come in by themselves.").format(name=folder.name))

    def _keep_folder(self, name: str) -> None:
        try:
            self._window.settings.set("watched_folder", name)
        except SettingsError as error:
            self._window.say_problem(in_language(error))
        self.resume()

    # --- what happens

    def resume(self) -> None:
        """A corpus was opened: watch the folder, and tell of an import that stopped."""
        name = self._window.settings.text("watched_folder")
        self._watched.clear()
        self.watcher.watch(self._workspace, Path(name) if name else None)
        found = self._unfinished() if not self.importer.is_busy else None
        if found is not None:
            self._tell_stopped(found)

    def _tell_stopped(self, found: FileImport) -> None:
        text = self.tr("An import stopped after {done} of {total} files; File > Go on with the import finishes it.")
        told = text.format(done=f"{found.gone_on:,}", total=f"{found.total:,}")
        self._window.bridge.noticed.emit(told, True)

    def pause(self) -> None:
        """Bring nothing more into this corpus; what was not read can go on when it is open again."""
        self.watcher.watch(self._workspace, None)
        self.importer.stop()

    def close(self) -> None:
        """End the process that reads."""
        self.watcher.watch(self._workspace, None)
        self.importer.close()

    @property
    def _workspace(self):
        return self._window.bridge.workspace

    def _may_write(self) -> bool:
        if self._workspace.read_only:
            self._window.say_problem(self._workspace.read_only)
            return False
        return True

    def _unfinished(self) -> FileImport | None:
        try:
            return unfinished_import(self._workspace)
        except CorpusError:  # the corpus says so itself
            return None

    def _on_files(self, found: list[Path]) -> None:
        self._watched += found
        self.import_paths(found, then_open=False)

    def _on_progress(self, done: int, total: int) -> None:
        self.bar.show_progress(done, total)
        if total > 1:
            text = self.tr("Reading {done} of {total} files")
            self._window.bridge.tell(text.format(done=f"{done:,}", total=f"{total:,}"))

    def _on_imported(self, brought: Brought) -> None:
        window = self._window
        self.bar.hide()
        if self._watched:
            seen, self._watched = self._watched, []
            try:
                mark_seen(self._workspace, seen)
            except CorpusError as error:
                window.bridge.noticed.emit(in_language(error), True)
        window.refresh_articles()
        if brought.first is not None and self._then_open:
            window.open_article(brought.first)
        window.suggesting.ask()
        if brought == Brought() and (stopped := self._unfinished()) is not None:
            self._tell_stopped(stopped)
        else:
            files.tell_import(window, brought)


class ImportBar(QWidget):
    """How far an import is, with a button that stops it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        self.stop = QToolButton(self)
        self.stop.setText(self.tr("Stop"))
        self.stop.setToolTip(self.tr("Stop the import; it can go on later"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._bar)
        layout.addWidget(self.stop)
        self.hide()

    def show_progress(self, done: int, total: int) -> None:
        """Show that so many of so many files are done."""
        self._bar.setMaximum(total)
        self._bar.setValue(done)
        self.setVisible(total > 1)
