"""The window: three columns, menus and a bar. It puts widgets together and owns no annotation."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QMessageBox, QStackedWidget

from annotator.domain.schema import EntityType, EventType, FigureType
from annotator.session import role_acts
from annotator.session.edges import Edge
from annotator.session.model_choices import language_without, models_of
from annotator.session.workspace import Workspace
from annotator.settings import Settings
from annotator.store import CorpusError
from annotator.ui import beginnings, checking, files, later, linking, trash, working
from annotator.ui.activity import ActivityClock
from annotator.ui.appearance import Appearance
from annotator.ui.arrangement import Arrangement
from annotator.ui.articles.arriving import Arriving
from annotator.ui.bridge import Bridge
from annotator.ui.canvas import Canvas
from annotator.ui.commands import command_table
from annotator.ui.dialogs.chooser import Choice, choose
from annotator.ui.guarding import Guard
from annotator.ui.icons import Icons
from annotator.ui.keymap import keymap
from annotator.ui.language import in_language
from annotator.ui.learning import Learning
from annotator.ui.menus import fill_menu_bar, give_keys, make_actions, tr
from annotator.ui.panels.article_list import ArticleList
from annotator.ui.panels.chord_bar import ChordBar
from annotator.ui.panels.filling_bar import FillingBar
from annotator.ui.panels.find_bar import FindBar
from annotator.ui.panels.inspector import Inspector
from annotator.ui.panels.status import StatusBar, queue_text
from annotator.ui.panels.triage_bar import TriageBar
from annotator.ui.panels.type_palette import TypePalette
from annotator.ui.place_menu import place_menu
from annotator.ui.suggesting import Suggesting
from annotator.ui.tour import TourCard
from annotator.ui.type_keys import TypeKeys
from annotator.ui.welcome import BEGIN, WelcomePage
from annotator.ui.working import WorkingQueue

if TYPE_CHECKING:
    from annotator.ui.review import ReviewWindow


class MainWindow(QMainWindow):
    """One window on one corpus."""

    middle: QStackedWidget
    """The canvas, or the welcome page while no article is open."""

    def __init__(self, workspace: Workspace, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.bridge = Bridge(workspace, self)
        self.appearance = Appearance(self)
        theme = self.appearance.theme
        self.articles = ArticleList(theme, self)  # first: the Tab key goes from left to right
        self.canvas = Canvas(self.appearance.canvas_style(), self)
        self.palette_of_types = TypePalette(theme, self)
        self.inspector = Inspector(self.bridge, theme, self)
        self.filling_bar = FillingBar(self.bridge, self)
        self.chord_bar = ChordBar(self)
        self.find_bar = FindBar(self.bridge, self)
        self.triage_bar = TriageBar(self.bridge, self)
        self.status = StatusBar(self.bridge, settings, self)
        self.queue = WorkingQueue(self)
        self.activity = ActivityClock(self.bridge)
        self.review: ReviewWindow | None = None
        """The review that is open."""
        self.arriving = Arriving(self)
        self.suggesting = Suggesting(self)
        self.guard = Guard(self)
        self.tour = beginnings.Tour(self)
        self.learning = Learning(self)
        self.made = make_actions(self, self.canvas, command_table(self))
        self.give_keys()
        self.icons = Icons(self.made, theme, BEGIN, self)
        self.menus = fill_menu_bar(self, self.made)
        self.welcome = WelcomePage(self.made, self)
        self.tour_card = TourCard(self.bridge, self)
        self.types = TypeKeys(self)
        self.types.use_schema()
        self.arrangement = Arrangement(self)
        self.arrangement.restore()
        self._connect()
        self.queue.reload()
        self.triage_bar.setVisible(bool(settings.get("triage_bar")))
        self.refresh_articles()
        self.setAcceptDrops(True)
        beginnings.remember_corpus(self)
        beginnings.show_welcome(self)

    # --- making

    def _connect(self) -> None:
        bridge = self.bridge
        bridge.workspace_closing.connect(self._on_closing)
        bridge.workspace_opened.connect(self._on_workspace)
        bridge.document_opened.connect(self._on_document)
        bridge.document_changed.connect(self.canvas.apply_change)
        bridge.layer_changed.connect(self.canvas.refresh_layer)
        bridge.desk_moved.connect(self.canvas.follow_desk)
        bridge.articles_changed.connect(self.refresh_articles)
        bridge.schema_changed.connect(self._on_schema)
        self.articles.article_requested.connect(self.open_article)
        self.articles.delete_requested.connect(lambda one: trash.delete(self, one))
        self.articles.queue_requested.connect(self.queue.choose)
        self.triage_bar.verdict_requested.connect(lambda number: working.judge(self, number))
        self.palette_of_types.type_requested.connect(self.label)
        self.inspector.annotation_requested.connect(lambda one: bridge.act(lambda desk: desk.go_to(one)))
        self.inspector.example_requested.connect(lambda one: working.show_example(self, one))
        self.inspector.finding_requested.connect(lambda one: checking.show_finding(self, one))
        self.inspector.details.links.unlink_requested.connect(lambda one: linking.unlink(self, one))
        self.inspector.done.connect(self._give_back_keys)
        self.canvas.edge_requested.connect(self._on_edge)
        self.canvas.fill_requested.connect(lambda one: bridge.act(lambda desk: role_acts.fill_with(desk, one)))
        self.canvas.menu_requested.connect(self._on_menu)
        self.chord_bar.type_requested.connect(self.label)
        self.chord_bar.closed.connect(self.canvas.setFocus)
        self.find_bar.matches_changed.connect(self.canvas.show_matches)
        self.find_bar.closed.connect(self.canvas.setFocus)
        self.welcome.corpus_requested.connect(lambda path: files.use_corpus(self, path))
        self.tour_card.ended.connect(self.tour.end)

    def give_keys(self) -> None:
        """Give every action the keys in force."""
        give_keys(self.made, keymap(self.settings.keys, self.bridge.workspace.schema))

    # --- what the window does

    def show_settings(self) -> None:
        """Show the settings; what is changed there shows at once."""
        later.settings_dialog().SettingsDialog(
            self.settings, self.bridge.workspace.schema, self.appearance.follow, self
        ).exec()

    def say_problem(self, text: str) -> None:
        """Tell a problem that must not be overlooked."""
        self.say(self.tr("That did not work."), text, QMessageBox.Icon.Warning)

    def say(self, title: str, text: str, icon: QMessageBox.Icon = QMessageBox.Icon.Information) -> None:
        """Tell something in a dialog; text from files is never markup."""
        box = QMessageBox(icon, "Dateline", title, QMessageBox.StandardButton.Ok, self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(text)
        box.exec()

    def choose(self, title: str, choices: Sequence[Choice], why_none: str = "") -> object | None:
        """Ask for one of many choices, and give the canvas its keys again; `why_none` is told where there are none."""
        if not choices:
            self.bridge.noticed.emit(why_none or self.tr("There is nothing to choose from."), True)
            return None
        taken = choose(title, choices, self)
        self.activateWindow()
        self.canvas.setFocus()
        return taken

    def import_paths(self, paths: list[Path], then_open: bool = True) -> None:
        """Import files and folders without a look, and open the first article that came in."""
        self.arriving.import_paths(paths, then_open)

    def open_article(self, article_id: str) -> None:
        """Open an article's document."""
        desk = self.bridge.desk
        if desk is not None and desk.document.article.id == article_id:
            self.canvas.setFocus()
            return
        try:
            self.bridge.open(article_id)
        except CorpusError as error:
            self.say_problem(in_language(error))

    def step_article(self, direction: int) -> None:
        """Open the next (1) or previous (-1) article of the list."""
        desk, shown = self.bridge.desk, self.articles.shown()
        at = shown.index(desk.document.article.id) if desk and desk.document.article.id in shown else -1
        order = shown[at + 1 :] if direction > 0 else shown[: max(at, 0)][::-1]
        if order:
            self.open_article(order[0])
        else:
            self.bridge.tell(self.tr("This is the last article of the list."))

    def use_annotator(self, name: str) -> None:
        """Work under another name: their own document of the article is opened."""
        desk = self.bridge.desk
        self.bridge.workspace.annotator = name
        self.queue.reload()
        self.refresh_articles()
        if desk is not None:
            self.bridge.open(desk.document.article.id)

    def refresh_articles(self, marked: str | None = None) -> None:
        """Show the corpus's articles and its numbers anew; the open article (or another one) is marked in the list."""
        desk = self.bridge.desk
        rows = self.queue.arranged(self.bridge.workspace.summaries())
        self.articles.show_articles(rows, marked or (desk.document.article.id if desk else None))
        self.articles.show_queue(queue_text(self.queue.queue, rows))
        self.status.show_corpus()

    def label(self, chosen: EntityType | FigureType | EventType) -> None:
        """Give the selection, or the current annotation, a type."""
        self.bridge.act(lambda desk: desk.label(chosen))
        self.canvas.setFocus()

    # --- what happened

    def _on_closing(self) -> None:
        """What an import has not read can go on when the corpus is open again; learning would be kept in the other."""
        working.remember_place(self)
        self.suggesting.queue.forget()
        self.learning.stop()
        self.arriving.pause()

    def _on_workspace(self) -> None:
        self.guard.keep()
        self.suggesting.queue.forget()
        beginnings.remember_corpus(self)
        self._on_schema()
        self.queue.reload()
        self.refresh_articles()
        self.suggesting.ask()
        self.arriving.resume()
        self.guard.look_soon()

    def _on_schema(self) -> None:
        """Offer and draw the types of the schema that is used now, and make suggestions for it."""
        self.types.use_schema()
        self.canvas.refresh_layer()
        self.inspector.on_schema()
        if self.queue.queue.said:  # attributes may be called otherwise now
            self.queue.reload()
            self.refresh_articles()
        self.suggesting.use_models()
        self.suggesting.ask()

    def _on_document(self) -> None:
        desk = self.bridge.desk
        self.canvas.show_desk(desk)
        title = desk.document.article.title if desk else ""
        self.setWindowTitle(f"{title} — Dateline" if title else "Dateline")
        if desk is None:
            beginnings.show_welcome(self)
            return
        self.middle.setCurrentWidget(self.canvas)
        self.status.show_language(language_without(desk.document.article, models_of(self.settings)))
        self.articles.select(desk.document.article.id)
        self.canvas.setFocus()
        QTimer.singleShot(0, self, lambda: working.remember_place(self))  # the disk after the paint
        self.suggesting.ask_for(desk.document)

    def _give_back_keys(self) -> None:
        """At once, and once more later: a list that closes hands the keys to its field last of all."""
        self.canvas.setFocus()
        QTimer.singleShot(0, self.canvas, self.canvas.setFocus)

    def _on_edge(self, annotation_id: str, edge: object, offset: int) -> None:
        if isinstance(edge, Edge):
            self.bridge.act(lambda desk: desk.place_edge(annotation_id, edge, offset))

    def _on_menu(self, offset: int, at: QPoint) -> None:
        menu: QMenu = place_menu(self, self.made, self.types.actions)
        menu.exec(at)
        menu.deleteLater()

    # --- Qt events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at the files that were dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.arriving.look(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the worker and close the corpus; there is nothing unsaved."""
        if self.review is not None:
            self.review.close()
        self.activity.write()
        self.arrangement.keep()
        working.remember_place(self)
        self.suggesting.queue.close()
        self.guard.close()
        self.arriving.close()
        self.learning.stop()
        self.bridge.workspace.close()
        self.tour.clean_up()
        event.accept()


__all__ = ["MainWindow", "tr"]
