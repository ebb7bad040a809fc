"""The window's questions about files: what to import, which corpus to open, where to export to."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox

from annotator import __version__, paths
from annotator.domain.annotators import NameRefusedError, annotator_name
from annotator.session.importing import Brought
from annotator.settings import SettingsError
from annotator.store import CorpusError
from annotator.ui import later
from annotator.ui.language import in_language
from annotator.ui.opening import ask_for_backup, has_backups, open_patiently
from annotator.ui.progress import StoppedError

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow

MOST_LISTED = 12


def import_files(window: MainWindow) -> None:
    """Ask for files and show what is in them."""
    from annotator.readers.registry import READERS

    known = " ".join(f"*{one}" for reader in READERS for one in reader.extensions)
    kinds = window.tr("Articles and Dateline files") + f" ({known} *.jsonl);;" + window.tr("All files") + " (*)"
    names, _ = QFileDialog.getOpenFileNames(window, window.tr("Open articles"), "", kinds)
    window.arriving.look([Path(name) for name in names])


def import_folder(window: MainWindow) -> None:
    """Ask for a folder and show what is in it."""
    name = QFileDialog.getExistingDirectory(window, window.tr("Open a folder of articles"))
    if name:
        window.arriving.look([Path(name)])


def open_corpus(window: MainWindow) -> None:
    """Ask for a corpus file, one that is there or a new one, and work in it."""
    name, _ = QFileDialog.getSaveFileName(
        window,
        window.tr("Open or make a corpus"),
        str(window.bridge.workspace.corpus.path.parent),
        window.tr("Corpora") + " (*.dateline);;" + window.tr("All files") + " (*)",
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    if name:
        path = Path(name)
        use_corpus(window, path if path.suffix else path.with_suffix(".dateline"))


def use_corpus(window: MainWindow, path: Path) -> bool:
    """Work in another corpus; when it cannot be opened, the one before stays open."""
    before = window.bridge.workspace
    try:
        if path.exists() and before.corpus.path.exists() and path.samefile(before.corpus.path):
            return True
    except OSError as error:  # a name that is too long
        window.say_problem(f"{path}: {error.strerror}.")
        return False
    try:
        workspace = open_patiently(path, before.annotator, before.sources)
    except StoppedError as error:
        window.bridge.noticed.emit(in_language(error), True)
        return False
    except CorpusError as error:
        if has_backups(path):
            return ask_for_backup(path, in_language(error), window) and use_corpus(window, path)
        window.say_problem(in_language(error))
        return False
    window.bridge.use(workspace)
    return True


def import_labels(window: MainWindow) -> None:
    """Show what a file of other tools' labels holds, bring it in, and tell what was refused."""
    from annotator.ui.dialogs.label_import import LabelImportDialog

    if window.bridge.workspace.read_only:
        window.say_problem(window.bridge.workspace.read_only)
        return
    dialog = LabelImportDialog(window.bridge.workspace, window)
    is_done = dialog.exec()
    if dialog.lent:
        reclaim(window)
    if is_done:
        tell_import(window, dialog.brought)
    window.canvas.setFocus()


def reopen(window: MainWindow) -> None:
    """Open the same corpus anew, as another file has taken its place, and the same article."""
    before, desk = window.bridge.workspace, window.bridge.desk
    article_id = desk.document.article.id if desk is not None else None
    try:
        window.bridge.use(open_patiently(before.corpus.path, before.annotator, before.sources, create=False))
        if article_id is not None:
            window.bridge.open(article_id)
    except (CorpusError, KeyError) as error:
        window.say_problem(in_language(error))


def reclaim(window: MainWindow) -> None:
    """Go on with the corpus as another process has written it."""
    workspace = window.bridge.workspace
    workspace.reclaim()
    window.refresh_articles()
    window.suggesting.ask()
    if workspace.read_only:
        window.say_problem(in_language(workspace.read_only))


def export(window: MainWindow) -> None:
    """Ask for a format and a selection, export, and tell what the format could not carry."""
    from annotator.ui.dialogs.export.dialog import ExportDialog

    dialog = ExportDialog(window.bridge, _export_folder(window), window)
    if dialog.exec() and dialog.told is not None:
        window.bridge.exported.emit()
        name = Path(dialog.target.text()).name
        number = dialog.told.documents
        done = window.tr("Exported {count} documents to {name}.", "", number).format(count=f"{number:,}", name=name)
        lost = sum(count for _, _, count in dialog.told.lost)
        told = window.tr("{lost} losses are listed beside it.", "", lost).format(lost=f"{lost:,}") if lost else ""
        seed = dialog.told.seed
        kept = window.tr("With seed {seed}, no article that is added moves another.") if seed is not None else ""
        window.bridge.tell(" ".join(one for one in (done, told, kept.format(seed=seed)) if one))
    window.canvas.setFocus()


def _export_folder(window: MainWindow) -> Path:
    """Beside the corpus, but never in a folder that people do not see or that is thrown away: their documents then."""
    folder = window.bridge.workspace.corpus.path.parent
    is_hidden = window.tour.is_running or folder == paths.default_corpus().parent
    documents = paths.documents()
    return documents if is_hidden and documents.is_dir() else folder


def edit_schema(window: MainWindow) -> None:
    """Change the corpus's schema, and show everything by the new one."""
    workspace = window.bridge.workspace
    if workspace.read_only:
        window.say_problem(workspace.read_only)
    elif later.schema_editor().SchemaEditor(workspace, window.appearance.theme, window).exec():
        window.bridge.use_schema()
        window.bridge.tell(window.tr("The corpus uses {schema} now.").format(schema=workspace.schema.label))
    window.canvas.setFocus()


def back_up(window: MainWindow) -> None:
    """Make a backup of the corpus beside it."""
    try:
        made = window.bridge.workspace.corpus.back_up("manual")
    except CorpusError as error:
        window.say_problem(in_language(error))
        return
    window.bridge.tell(window.tr("Backed up to {name}.").format(name=made.name))


def ask_annotator(window: MainWindow, title: str | None = None) -> bool:
    """Ask for the annotator's name until it is one that a person may have, and keep it; False when none was given."""
    text = window.tr("Your name, as it will stand on every annotation you make:")
    shown, why = window.bridge.workspace.annotator, ""
    while True:
        label = f"{why}\n\n{text}" if why else text
        given, is_given = QInputDialog.getText(window, title or window.tr("Annotator"), label, text=shown)
        if not is_given:
            return False
        try:
            name = annotator_name(given)
        except NameRefusedError as error:
            shown, why = given, in_language(error)
            continue
        keep_annotator(window, name)
        return True


def keep_annotator(window: MainWindow, name: str) -> None:
    """Keep the name in the settings, and work under it."""
    try:
        window.settings.set("annotator", name)
    except SettingsError as error:
        window.say_problem(in_language(error))
    window.use_annotator(name)


def tell_import(window: MainWindow, brought: Brought) -> None:
    """Say what an import brought, and list what it refused."""
    new, known = brought.new, brought.added - brought.new
    annotations, alike, doubtful = brought.annotations, brought.alike, brought.doubtful
    parts = [window.tr("{count} articles added", "", new).format(count=f"{new:,}")]
    if known:
        parts.append(window.tr("{count} already here").format(count=f"{known:,}"))
    if annotations:
        parts.append(window.tr("{count} annotations", "", annotations).format(count=f"{annotations:,}"))
    if alike:
        parts.append(window.tr("{count} tell a story that was there", "", alike).format(count=f"{alike:,}"))
    if doubtful:
        parts.append(window.tr("{count} annotations are to be checked", "", doubtful).format(count=f"{doubtful:,}"))
    text = " · ".join(parts)
    lost = [f"“{words}”" for words in brought.lost]
    if brought.refused:
        window.say(window.tr("Not everything could be opened."), text + "\n\n" + _listed(window, brought))
    elif lost:
        said = window.tr("These words are no longer in the text, and their annotations stay with the older version:")
        window.say(text, f"{said}\n{', '.join(lost[:MOST_LISTED])}")
    elif brought.added:
        window.bridge.tell(text)
    else:
        window.bridge.noticed.emit(window.tr("There was nothing to open: no file there holds an article."), True)


def _listed(window: MainWindow, brought: Brought) -> str:
    shown = brought.refused[:MOST_LISTED]
    lines = [f"{one.file}: {in_language(one.why)}" if one.file else in_language(one.why) for one in shown]
    left = len(brought.refused) - len(shown) + brought.left
    return "\n".join(lines + ([window.tr("… and {count} more").format(count=f"{left:,}")] if left > 0 else []))


def about(window: MainWindow) -> None:
    """Say which program, model and corpus this is."""
    model = window.settings.text("model")
    lines = (
        window.tr("Dateline {version}").format(version=__version__),
        window.tr("Python {version}").format(version=sys.version.split()[0]),
        window.tr("Suggestions: {model}").format(model=model),
        window.tr("Schema: {schema}").format(schema=window.bridge.workspace.schema.label),
        window.tr("Corpus: {path}").format(path=window.bridge.workspace.corpus.path),
        window.tr("Everything stays on this machine: the program opens no network connection."),
    )
    QMessageBox.about(window, window.tr("About Dateline"), "\n".join(lines))
