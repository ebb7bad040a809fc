"""Looks for lost work in the corpus that was opened, and leads back to a backup of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QMessageBox

from annotator.session.backups import BackingUp, Examined, Examining, restore_backup, start_keeper
from annotator.session.jobs import Done, Failed, Outcome
from annotator.store import Backup, CorpusError, none_of_today
from annotator.ui import files
from annotator.ui.background import Errands
from annotator.ui.language import in_language
from annotator.ui.opening import choose_backup, offer_backups
from annotator.ui.progress import Patience

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow

EXAMINED, BACKED_UP = "examined", "backed up"
"""The jobs of the other process."""


class Guard(QObject):
    """Raises the alarm. A corpus that is too large to be read through while it opens is read in another process."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._errands = Errands(start_keeper, self)
        self._errands.arrived.connect(self._on_arrived)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.look)
        window.bridge.document_changed.connect(self.tell_problem)
        self.keep()

    def look_soon(self) -> None:
        """Look when all that shows another corpus is done."""
        self._soon.start()

    def look(self) -> None:
        """After a corpus was opened: tell what is wrong with it, now or when it has been read through."""
        corpus = self._window.bridge.workspace.corpus
        if corpus.alarm:
            self._raise(corpus.alarm)
        elif not corpus.was_examined:
            self._errands.submit(EXAMINED, Examining(corpus.path))
        self.tell_problem()

    def keep(self) -> None:
        """Have the backups of a large corpus that no act waits for made in another process."""
        corpus = self._window.bridge.workspace.corpus
        if not corpus.was_examined:
            corpus.back_up_elsewhere = self._back_up

    def tell_problem(self) -> None:
        """Tell, once, why there is no backup of today."""
        corpus = self._window.bridge.workspace.corpus
        problem, corpus.backup_problem = corpus.backup_problem, None
        if problem:
            self._window.bridge.noticed.emit(in_language(problem), True)

    def close(self) -> None:
        """Look no further."""
        self._errands.close()

    def _back_up(self, why: str) -> None:
        workspace = self._window.bridge.workspace
        corpus = workspace.corpus
        self._errands.submit(BACKED_UP, BackingUp(corpus.path, why, workspace.sources.now(), corpus.alarm is None))

    def _on_arrived(self, outcome: Outcome) -> None:
        corpus = self._window.bridge.workspace.corpus
        found = outcome.result if isinstance(outcome, Done) else None
        if isinstance(outcome, Failed):
            if outcome.job == BACKED_UP:
                corpus.backup_problem = none_of_today(outcome.why)
                self.tell_problem()
        elif isinstance(found, Examined) and found.alarm and found.path == corpus.path:
            corpus.alarm = found.alarm  # from now on no backup is given up
            self._raise(found.alarm)

    def _raise(self, alarm: str) -> None:
        window = self._window
        title = window.tr("This corpus may be damaged.")
        box = QMessageBox(QMessageBox.Icon.Warning, "Dateline", title, QMessageBox.StandardButton.NoButton, window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(in_language(alarm))
        go_on = box.addButton(window.tr("Go on"), QMessageBox.ButtonRole.RejectRole)
        offer_backups(box, window.bridge.workspace.corpus.path)
        box.setEscapeButton(go_on)
        box.exec()
        if box.clickedButton() is not go_on:
            restore(window)


def restore(window: MainWindow) -> None:
    """Ask for one of the backups and put it in the corpus's place; what was there is kept."""
    found = window.bridge.workspace.corpus.backups()
    if not found:
        window.bridge.noticed.emit(window.tr("There is no backup beside this corpus yet."), True)
        return
    chosen = choose_backup(found, window)
    window.activateWindow()
    window.canvas.setFocus()
    if chosen is not None:
        _put_in_place(window, chosen)


def _put_in_place(window: MainWindow, backup: Backup) -> None:
    workspace = window.bridge.workspace
    window.bridge.let_go()
    kept: Path | None = None
    why, patience = "", Patience()
    try:
        kept = restore_backup(workspace.corpus.path, backup.path, workspace.sources, patience)
    except CorpusError as error:
        why = in_language(error)
    finally:
        patience.end()
    files.reopen(window)
    if why:
        window.say_problem(why)
    else:
        told = window.tr("Restored {name}. What was there is now {kept}.")
        window.bridge.tell(told.format(name=backup.path.name, kept=kept.name if kept else ""))
