"""Has suggestions made in the background with the models that are chosen, and shows them as they come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.article import Article
from annotator.domain.document import Document, Layer
from annotator.domain.tagging_rules import LAYER as RULES_ALONE
from annotator.session.model_choices import models_of
from annotator.session.suggesting import Recipe
from annotator.session.training import recipe_for
from annotator.store import CorpusError
from annotator.ui.background import Suggestions
from annotator.ui.language import in_language

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow

FINISHED = frozenset({"done", "skipped", "reviewed", "gold"})


class Suggesting:
    """The suggestions of one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._bridge = window.bridge
        self.queue = Suggestions(self._recipe(), self._bridge.article, window)
        self.queue.made.connect(self._on_made)
        self.queue.names_made.connect(self._on_names)
        self.queue.failed.connect(self._on_failed)
        self.queue.waiting_changed.connect(window.status.show_waiting)

    def _recipe(self) -> Recipe:
        """What suggestions are made with now; what was learnt but does not fit any more is told and left out."""
        settings = self._window.settings
        found, left_out = recipe_for(self._bridge.workspace, models_of(settings), settings.get("use_learnt") is True)
        if left_out:
            self._bridge.noticed.emit(in_language(left_out), True)
        return found

    def use_models(self) -> None:
        """Make suggestions with the models that are chosen now, or with what was just learnt."""
        self.queue.use(self._recipe())

    def ask(self) -> None:
        """Have suggestions made for articles that have none."""
        if self._is_wanted():
            workspace = self._bridge.workspace
            self.queue.ask(workspace.ids_to_suggest(self._window.settings.text("model")))

    def ask_for(self, document: Document) -> None:
        """Have suggestions made for an open document that no model has seen, before all others."""
        is_without = document.layer is None or document.layer.model == RULES_ALONE
        if is_without and self._is_wanted():
            self.queue.ask([document.article.id], first=True)

    def _is_wanted(self) -> bool:
        return self._bridge.workspace.read_only is None and bool(self._window.settings.get("suggest_on_open"))

    def ask_again(self) -> None:
        """Have new suggestions made for the articles that this annotator has not finished, the open one first."""
        workspace, desk = self._bridge.workspace, self._bridge.desk
        waiting = [row.id for row in workspace.summaries() if row.status.value not in FINISHED]
        self.queue.ask(waiting)
        if desk is not None and desk.document.article.id in waiting:
            self.queue.ask([desk.document.article.id], first=True)

    def _on_names(self, article: Article, layer: Layer) -> None:
        """Show the entities of the open article while its figures and events are looked for; they are not kept."""
        desk = self._bridge.desk
        if desk is not None and desk.document.article.id == article.id and desk.document.layer is None:
            desk.session.show_layer(layer)

    def _on_made(self, article: Article, layer: Layer) -> None:
        try:
            self._bridge.workspace.store_layer(article, layer)
        except CorpusError as error:
            self._bridge.noticed.emit(in_language(error), True)

    def _on_failed(self, article: Article, why: str) -> None:
        text = self._window.tr("No suggestions for {file}: {why}")
        self._bridge.noticed.emit(text.format(file=article.file or article.title, why=in_language(why)), True)
