"""Packages in the window: for a colleague, of one's own work, and those that came back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox

from annotator.domain.annotators import NameRefusedError, file_stem, is_decision
from annotator.domain.edits import EditError
from annotator.exchange import ExchangeError
from annotator.session.sharing.giving import share
from annotator.session.sharing.merging import Merged, merge
from annotator.session.sharing.settling import open_conflicts
from annotator.store import CorpusError
from annotator.ui import later
from annotator.ui.language import in_language, value_name
from annotator.ui.progress import CancelledError, progress
from annotator.ui.review.assign_dialog import AssignDialog

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow

MOST_TOLD = 8
"""Conflicts that are told one by one; the walk over them shows all."""
PACKAGES = "Packages (*.zip)"


def share_for(window: MainWindow) -> None:
    """Ask for whom, and where to write."""
    title, text = window.tr("Package for a colleague"), window.tr("For whom? They will see nobody else’s labels.")
    name, given = QInputDialog.getText(window, title, text)
    if given and name.strip():
        _ask_where(window, name.strip(), f"for-{file_stem(name)}.zip")


def assign(window: MainWindow) -> None:
    """Ask how articles are shared out among several, and make their packages."""
    workspace = window.bridge.workspace
    people = [one for one in workspace.corpus.people() if not is_decision(one)]
    dialog = AssignDialog(workspace, people, window.articles.shown(), window)
    dialog.exec()
    if dialog.made:
        told = ", ".join(f"{one.target.name} ({one.articles:,})" for one in dialog.made)
        window.bridge.tell(window.tr("Wrote {files}.").format(files=told))
    window.activateWindow()
    window.canvas.setFocus()


def send_back(window: MainWindow) -> None:
    """Ask where to write one's own work."""
    _ask_where(window, None, f"from-{file_stem(window.bridge.workspace.annotator)}.zip")


def _ask_where(window: MainWindow, to: str | None, name: str) -> None:
    chosen, _ = QFileDialog.getSaveFileName(window, window.tr("Write the package"), name, window.tr(PACKAGES))
    if chosen:
        write_package_to(window, Path(chosen), to)


def write_package_to(window: MainWindow, target: Path, to: str | None) -> None:
    """Write a package; what cannot be done is told."""
    try:
        made = share(window.bridge.workspace, target, to)
    except (ExchangeError, CorpusError, NameRefusedError) as error:
        window.say_problem(in_language(error))
        return
    articles = window.tr("{count} articles", "", made.articles).format(count=f"{made.articles:,}")
    documents = window.tr("{count} documents", "", made.documents).format(count=f"{made.documents:,}")
    window.bridge.tell(window.tr("Wrote {file}.").format(file=target.name) + f" {articles} · {documents}")


def merge_packages(window: MainWindow) -> None:
    """Ask which packages came."""
    chosen, _ = QFileDialog.getOpenFileNames(window, window.tr("Merge packages"), "", window.tr(PACKAGES))
    if chosen:
        merge_from(window, [Path(one) for one in chosen])


def merge_from(window: MainWindow, files: Sequence[Path]) -> None:
    """Merge packages one after another, and tell what came."""
    workspace = window.bridge.workspace
    told: list[str] = []
    for file in files:
        try:
            with progress(window, window.tr("Merging {file}…").format(file=file.name), 0) as step:
                told.append(_told(window, file, merge(workspace, file, step)))
        except CancelledError:
            told.append(window.tr("{file} was not merged; nothing of it has come in.").format(file=file.name))
            break
        except (ExchangeError, CorpusError, EditError) as error:
            told.append(in_language(error))
    window.refresh_articles()
    desk = window.bridge.desk
    if desk is not None:
        window.bridge.open(desk.document.article.id)
    waiting = open_conflicts(workspace)
    if not waiting:
        window.say(window.tr("Merged packages"), "\n\n".join(told))
    elif _asked_to_settle(window, "\n\n".join(told), waiting.total()):
        later.reviewing().settle(window)
    else:
        window.activateWindow()
        window.canvas.setFocus()


def _asked_to_settle(window: MainWindow, told: str, number: int) -> bool:
    """Tell what came, and whether the person goes on to what the copies differ in at once."""
    title = window.tr("Merged packages; {count} conflicts await you", "", number).format(count=f"{number:,}")
    box = QMessageBox(QMessageBox.Icon.Question, "Dateline", title, QMessageBox.StandardButton.NoButton, window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    why = window.tr("Until you settle them the later change stands. Nothing is lost; F6 leads to them at any time.")
    box.setInformativeText(f"{told}\n\n{why}")
    now = box.addButton(window.tr("Settle now"), QMessageBox.ButtonRole.AcceptRole)
    wait = box.addButton(window.tr("Later"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(now)
    box.setEscapeButton(wait)
    box.exec()
    return box.clickedButton() is now


def _told(window: MainWindow, file: Path, merged: Merged) -> str:
    counts = Counter(one.outcome.value for one in merged.documents)
    parts = [window.tr("{count} new articles", "", merged.new_articles).format(count=f"{merged.new_articles:,}")]
    parts += [f"{number:,} {value_name(outcome)}" for outcome, number in counts.items()]
    lines = [f"{file.name} ({merged.by}): {', '.join(parts)}", *map(in_language, merged.notes)]
    differing = [
        f"{one.title}, {one.annotator}: {in_language(conflict)}"
        for one in merged.documents
        for conflict in one.conflicts
    ]
    lines += differing[:MOST_TOLD]
    if len(differing) > MOST_TOLD:
        lines.append(window.tr("… and {count} more").format(count=f"{len(differing) - MOST_TOLD:,}"))
    return "\n".join(lines)
