"""Looks for lost work in the corpus that was opened, and leads back to a backup of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QMessageBox

from annotator.session.backups import restore_backup, start_examiner
from annotator.session.jobs import Done, Outcome
from annotator.store import Backup, CorpusError
from annotator.ui import files
from annotator.ui.actions import N_
from annotator.ui.background import Errands
from annotator.ui.dialogs.chooser import Choice
from annotator.ui.language import in_language
from annotator.ui.menus import tr

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow

REASONS = {
    "daily": N_("Backup", "the first of its day"),
    "manual": N_("Backup", "asked for"),
    "import": N_("Backup", "before an import"),
    "bulk": N_("Backup", "before a change of many articles"),
    "schema": N_("Backup", "before a change of the schema"),
    "migration": N_("Backup", "before the file was brought up to date"),
    "merge": N_("Backup", "before a merge"),
    "trash": N_("Backup", "before the trash was emptied"),
    "restore": N_("Backup", "before another one was restored"),
    "damaged": N_("Backup", "damaged"),
}
"""Why backups are made."""


class Guard(QObject):
    """Raises the alarm. A corpus that is too large to be read through while it opens is read in another process."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._errands = Errands(start_examiner, self)
        self._errands.arrived.connect(self._on_arrived)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.look)

    def look_soon(self) -> None:
        """Look when all that shows another corpus is done."""
        self._soon.start()

    def look(self) -> None:
        """After a corpus was opened: tell what is wrong with it, now or when it has been read through."""
        corpus = self._window.bridge.workspace.corpus
        if corpus.alarm:
            self._raise(corpus.alarm)
        elif not corpus.was_examined:
            self._errands.submit(str(corpus.path), corpus.path)

    def close(self) -> None:
        """Look no further."""
        self._errands.close()

    def _on_arrived(self, outcome: Outcome) -> None:
        corpus = self._window.bridge.workspace.corpus
        if isinstance(outcome, Done) and outcome.result and outcome.job == str(corpus.path):
            corpus.alarm = outcome.result  # from now on no backup is given up
            self._raise(outcome.result)

    def _raise(self, alarm: str) -> None:
        window = self._window
        title = window.tr("This corpus may be damaged.")
        box = QMessageBox(QMessageBox.Icon.Warning, "Dateline", title, QMessageBox.StandardButton.NoButton, window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(in_language(alarm))
        go_on = box.addButton(window.tr("Go on"), QMessageBox.ButtonRole.RejectRole)
        number = len(window.bridge.workspace.corpus.backups())
        if number:
            words = window.tr("Restore one of {count} backups…", "", number).format(count=number)
            box.setDefaultButton(box.addButton(words, QMessageBox.ButtonRole.AcceptRole))
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
    choices = [Choice(one, _when(one), _about(one)) for one in found]
    chosen = window.choose(window.tr("Restore a backup; what is there now is kept as one more"), choices)
    if isinstance(chosen, Backup):
        _put_in_place(window, chosen)


def _when(backup: Backup) -> str:
    return backup.time.replace("T", "  ").rstrip("Z")


def _about(backup: Backup) -> str:
    return f"{tr('Backup', REASONS.get(backup.why, backup.why))} · {backup.size_bytes / 1e6:,.1f} MB"


def _put_in_place(window: MainWindow, backup: Backup) -> None:
    workspace = window.bridge.workspace
    workspace.close()
    kept: Path | None = None
    why = ""
    try:
        kept = restore_backup(workspace.corpus.path, backup.path, workspace.sources)
    except CorpusError as error:
        why = in_language(error)
    files.reopen(window)
    if why:
        window.say_problem(why)
    else:
        told = window.tr("Restored {name}. What was there is now {kept}.")
        window.bridge.tell(told.format(name=backup.path.name, kept=kept.name if kept else ""))
