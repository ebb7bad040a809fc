"""Which models the window's suggestions are made with, and having them made anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.session.model_choices import models_of
from annotator.session.suggesting import Recipe
from annotator.session.training import recipe_for
from annotator.ui.language import in_language

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow

FINISHED = frozenset({"done", "skipped", "reviewed", "gold"})


def recipe(window: MainWindow) -> Recipe:
    """What suggestions are made with now; what was learnt but does not fit any more is told and left out."""
    with_learnt = window.settings.get("use_learnt") is True
    found, left_out = recipe_for(window.bridge.workspace, models_of(window.settings), with_learnt)
    if left_out:
        window.bridge.noticed.emit(in_language(left_out), True)
    return found


def use_models(window: MainWindow) -> None:
    """Make suggestions with the models that are chosen now, or with what was just learnt."""
    window.suggestions.use(recipe(window))


def suggest_again(window: MainWindow) -> None:
    """Have new suggestions made for the articles that this annotator has not finished, the open one first."""
    workspace, desk = window.bridge.workspace, window.bridge.desk
    waiting = [row.id for row in workspace.summaries() if row.status.value not in FINISHED]
    window.suggestions.ask(waiting)
    if desk is not None and desk.document.article.id in waiting:
        window.suggestions.ask([desk.document.article.id], first=True)
