"""Opens a corpus while a person watches: how far it is, and what can be done when it does not open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from annotator.session.backups import backups_of, restore_backup
from annotator.session.sources import Sources
from annotator.session.workspace import Workspace
from annotator.store import Backup, CorpusError
from annotator.ui.actions import N_
from annotator.ui.dialogs.chooser import Choice, choose
from annotator.ui.language import in_language
from annotator.ui.menus import tr
from annotator.ui.progress import Patience, StoppedError

REASONS = {
    "daily": N_("Backup", "the first of its day"),
    "manual": N_("Backup", "asked for"),
    "import": N_("Backup", "before an import"),
    "bulk": N_("Backup", "before a change of many articles"),
    "schema": N_("Backup", "before a change of the schema"),
    "migration": N_("Backup", "before the file was brought up to date"),
    "merge": N_("Backup", "before a merge"),
    "adjudication": N_("Backup", "before gold was made"),
    "trash": N_("Backup", "before the trash was emptied"),
    "restore": N_("Backup", "before another one was restored"),
    "damaged": N_("Backup", "damaged"),
}
"""Why backups are made."""


def open_patiently(path: Path, annotator: str, sources: Sources | None = None, create: bool = True) -> Workspace:
    """Open or make a corpus, showing how far it is; CorpusError when it cannot, StoppedError when it shall not."""
    patience = Patience()
    try:
        return Workspace.open(path, annotator, sources, create, patience)
    finally:
        patience.end()


def open_or_ask(path: Path, annotator: str) -> Workspace:
    """Open a corpus when no window is there yet; when it does not open, ask for a backup or another one.

    The CorpusError itself when the person has none.
    """
    while True:
        try:
            return open_patiently(path, annotator)
        except StoppedError:
            raise
        except CorpusError as error:
            instead = _ask_instead(path, in_language(error))
            if instead is None:
                raise
            path = instead


def _ask_instead(path: Path, why: str) -> Path | None:
    """The corpus to open instead: another, or the same with a backup in its place; None for none."""
    box = _box(why)
    leave = box.addButton(tr("Opening", "Quit"), QMessageBox.ButtonRole.RejectRole)
    other = box.addButton(tr("Opening", "Another corpus…"), QMessageBox.ButtonRole.ActionRole)
    restores = offer_backups(box, path)
    box.setEscapeButton(leave)
    box.exec()
    if box.clickedButton() is other:
        kinds = tr("Opening", "Corpora") + " (*.dateline)"
        name, _ = QFileDialog.getOpenFileName(None, tr("Opening", "Open a corpus"), str(path.parent), kinds)
        return Path(name) if name else path
    if restores is not None and box.clickedButton() is restores:
        _restore_into(path, None)
        return path
    return None


def has_backups(path: Path) -> bool:
    """Whether there are backups beside a corpus, which may not be there itself."""
    return bool(backups_of(path))


def ask_for_backup(path: Path, why: str, parent: QWidget) -> bool:
    """Tell why a corpus does not open; whether the person put a backup in its place, so that it may open now."""
    box = _box(why, parent)
    box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Ok))
    restores = offer_backups(box, path)
    box.exec()
    return restores is not None and box.clickedButton() is restores and _restore_into(path, parent)


def _box(why: str, parent: QWidget | None = None) -> QMessageBox:
    title = tr("Opening", "This corpus does not open.")
    box = QMessageBox(QMessageBox.Icon.Warning, "Dateline", title, QMessageBox.StandardButton.NoButton, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(why)
    return box


def offer_backups(box: QMessageBox, path: Path) -> object | None:
    """A button that leads to the backups, where there are any."""
    number = len(backups_of(path))
    if not number:
        return None
    words = tr("Opening", "Restore one of {count} backups…", number).format(count=number)
    button = box.addButton(words, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(button)
    return button


def _restore_into(path: Path, parent: QWidget | None) -> bool:
    chosen = choose_backup(backups_of(path), parent)
    if chosen is None:
        return False
    try:
        restore_backup(path, chosen.path)
    except CorpusError as error:
        box = _box(in_language(error), parent)
        box.addButton(QMessageBox.StandardButton.Ok)
        box.exec()
        return False
    return True


def choose_backup(found: list[Backup], parent: QWidget | None) -> Backup | None:
    """Ask for one of the backups."""
    title = tr("Opening", "Restore a backup; what is there now is kept as one more")
    chosen = choose(title, [Choice(one, _when(one), _about(one)) for one in found], parent)
    return chosen if isinstance(chosen, Backup) else None


def _when(backup: Backup) -> str:
    return backup.time.replace("T", "  ").rstrip("Z")


def _about(backup: Backup) -> str:
    return f"{tr('Backup', REASONS.get(backup.why, backup.why))} · {backup.size_bytes / 1e6:,.1f} MB"
