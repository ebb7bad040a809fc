"""The window: three columns, menus and a bar. It puts widgets together and owns no annotation."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QMessageBox, QStackedWidget

from annotator.domain.article import Article
from annotator.domain.document import Layer
from annotator.domain.schema import EntityType, EventType, FigureType
from annotator.domain.tagging_rules import LAYER as RULES_ALONE
from annotator.session import role_acts
from annotator.session.edges import Edge
from annotator.session.model_choices import language_without, models_of
from annotator.session.workspace import Workspace
from annotator.settings import Settings, SettingsError, Value
from annotator.store import CorpusError
from annotator.ui import beginnings, checking, files, later, linking, modelling, trash, working
from annotator.ui.activity import ActivityClock
from annotator.ui.arrangement import Arrangement
from annotator.ui.articles.arriving import Arriving
from annotator.ui.background import Suggestions
from annotator.ui.bridge import Bridge
from annotator.ui.canvas import Canvas
from annotator.ui.canvas.style import CanvasStyle
from annotator.ui.commands import Commands
from annotator.ui.dialogs.chooser import Choice, choose
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
from annotator.ui.theme import apply_theme, load_theme
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
        self.theme = load_theme(settings.text("theme"))
        self._restyle_application()
        self.articles = ArticleList(self.theme, self)  # first: the Tab key goes from left to right
        self.canvas = Canvas(self.canvas_style(), self)
        self.palette_of_types = TypePalette(self.theme, self)
        self.inspector = Inspector(self.bridge, self.theme, self)
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
        self.suggestions = self._make_suggestions()
        self.tour = beginnings.Tour(self)
        self.learning = Learning(self)
        self.commands = Commands(self)
        self.made = make_actions(self, self.canvas, self.commands.table())
        self._give_keys()
        self.icons = Icons(self.made, self.theme, BEGIN, self)
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

    def _make_suggestions(self) -> Suggestions:
        suggestions = Suggestions(modelling.recipe(self), self.bridge.article, self)
        suggestions.made.connect(self._on_suggested)
        suggestions.names_made.connect(self._on_names)
        suggestions.failed.connect(self._on_unsuggested)
        suggestions.waiting_changed.connect(self.status.show_waiting)
        return suggestions

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

    def _give_keys(self) -> None:
        give_keys(self.made, keymap(self.settings.keys, self.bridge.workspace.schema))

    # --- what the window does

    def show_settings(self) -> None:
        """Show the settings; what is changed there shows at once."""
        later.settings_dialog().SettingsDialog(
            self.settings, self.bridge.workspace.schema, self._on_setting, self
        ).exec()

    def _on_setting(self, name: str) -> None:
        if name == "keys":
            self._give_keys()
        elif name == "theme":
            self.set_theme(self.settings.text("theme"))
        elif name in ("zoom", "line_width"):
            self.canvas.restyle(self.canvas_style())
        elif name == "triage_bar":
            self.triage_bar.setVisible(bool(self.settings.get("triage_bar")))
        elif name in ("model", "pipelines", "finders", "use_learnt"):
            modelling.use_models(self)
        elif name == "daily_goal":
            self.status.show_corpus()
        elif name == "annotator" and self.settings.text("annotator"):
            self.use_annotator(self.settings.text("annotator"))

    def toggle_setting(self, name: str) -> None:
        """Turn a setting that is on or off."""
        self._keep(name, not self.settings.get(name))
        self._on_setting(name)

    def say_problem(self, text: str) -> None:
        """Tell a problem that must not be overlooked."""
        self.say(self.tr("That did not work."), text, QMessageBox.Icon.Warning)

    def say(self, title: str, text: str, icon: QMessageBox.Icon = QMessageBox.Icon.Information) -> None:
        """Tell something in a dialog; text from files is never markup."""
        box = QMessageBox(icon, "Dateline", title, QMessageBox.StandardButton.Ok, self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(text)
        box.exec()

    def choose(self, title: str, choices: Sequence[Choice]) -> object | None:
        """Ask for one of many choices, and give the canvas its keys again."""
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

    def set_zoom(self, zoom: int) -> None:
        """Show the article's text at so many per cent."""
        self._keep("zoom", zoom)
        self.canvas.restyle(self.canvas_style())

    def set_line_width(self, characters: int) -> None:
        """Show the article in lines of so many characters, where the window is wide enough."""
        self._keep("line_width", characters)
        self.canvas.restyle(self.canvas_style())

    def set_theme(self, name: str) -> None:
        """Show the window in another theme."""
        self._keep("theme", name)
        self.theme = load_theme(name)
        self._restyle_application()
        self.icons.give(self.theme)
        for panel in (self.articles, self.palette_of_types, self.inspector):
            panel.retheme(self.theme)
        self.canvas.restyle(self.canvas_style())
        if self.review is not None:
            self.review.restyle(self.canvas_style())

    def _keep(self, name: str, value: Value) -> None:
        try:
            self.settings.set(name, value)
        except SettingsError as error:
            self.bridge.noticed.emit(in_language(error), True)

    def _restyle_application(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        apply_theme(application, self.theme)

    def canvas_style(self) -> CanvasStyle:
        """Colours and sizes of the article as the settings have them."""
        return CanvasStyle(self.theme, self.settings.number("zoom"), self.settings.number("line_width"))

    def label(self, chosen: EntityType | FigureType | EventType) -> None:
        """Give the selection, or the current annotation, a type."""
        self.bridge.act(lambda desk: desk.label(chosen))
        self.canvas.setFocus()

    # --- what happened

    def _on_closing(self) -> None:
        """What an import has not read can go on when the corpus is open again; learning would be kept in the other."""
        working.remember_place(self)
        self.suggestions.forget()
        self.learning.stop()
        self.arriving.importer.stop()

    def _on_workspace(self) -> None:
        self.suggestions.forget()
        beginnings.remember_corpus(self)
        self._on_schema()
        self.queue.reload()
        self.refresh_articles()
        self.ask_for_suggestions()
        self.arriving.resume()

    def _on_schema(self) -> None:
        """Offer and draw the types of the schema that is used now, and make suggestions for it."""
        self.types.use_schema()
        self.canvas.refresh_layer()
        self.inspector.on_schema()
        modelling.use_models(self)
        self.ask_for_suggestions()

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
        working.remember_place(self)
        if desk.document.layer is None or desk.document.layer.model == RULES_ALONE:
            self.ask_for_suggestions(desk.document.article.id)

    def ask_for_suggestions(self, first: str | None = None) -> None:
        """Have suggestions made for articles that have none, or for the one of this id, in the background."""
        workspace = self.bridge.workspace
        if workspace.read_only is None and self.settings.get("suggest_on_open"):
            if first is not None:
                self.suggestions.ask([first], first=True)
            else:
                self.suggestions.ask(workspace.ids_to_suggest(self.settings.text("model")))

    def _on_names(self, article: Article, layer: Layer) -> None:
        """Show the entities of the open article while its figures and events are looked for; they are not kept."""
        desk = self.bridge.desk
        if desk is not None and desk.document.article.id == article.id and desk.document.layer is None:
            desk.session.show_layer(layer)

    def _on_suggested(self, article: Article, layer: Layer) -> None:
        try:
            self.bridge.workspace.store_layer(article, layer)
        except CorpusError as error:
            self.bridge.noticed.emit(in_language(error), True)

    def _on_unsuggested(self, article: Article, why: str) -> None:
        text = self.tr("No suggestions for {file}: {why}").format(
            file=article.file or article.title, why=in_language(why)
        )
        self.bridge.noticed.emit(text, True)

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
        self.suggestions.close()
        self.arriving.close()
        self.learning.stop()
        self.bridge.workspace.close()
        self.tour.clean_up()
        event.accept()


__all__ = ["MainWindow", "tr"]
