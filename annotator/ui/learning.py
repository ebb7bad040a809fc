"""Has suggestions learn from the corpus's own events, in a process of its own; the same action stops it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMessageBox

from annotator.exchange import ExchangeError
from annotator.nlp.learnt.knowledge import Facts, Learnt, Taught
from annotator.nlp.models import ModelError
from annotator.session.jobs import Outcome
from annotator.session.model_choices import models_of
from annotator.session.suggesting import recipe_of
from annotator.session.training import is_better, keep, outcome_of, start_learner, taught
from annotator.store import CorpusError
from annotator.ui.background import Errands
from annotator.ui.language import in_language

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow


class Learning(QObject):
    """One course at a time. Articles are read one by one between the window's own events."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._errands: Errands | None = None
        self._given: Iterator[Taught] = iter(())
        self._read = self._sent = 0
        self._feed = QTimer(self)
        self._feed.setInterval(0)
        self._feed.timeout.connect(self._take_next)

    @property
    def is_running(self) -> bool:
        """Whether a course is under way."""
        return self._errands is not None

    def toggle(self) -> None:
        """Begin, or stop what is under way."""
        bridge = self._window.bridge
        if self.is_running:
            self.stop()
            bridge.tell(self.tr("Learning was stopped; suggestions are made as before."))
        elif bridge.workspace.read_only:
            self._window.say_problem(bridge.workspace.read_only)
        else:
            self._begin()

    def _begin(self) -> None:
        workspace = self._window.bridge.workspace
        recipe = recipe_of(workspace.schema, models_of(self._window.settings))
        self._errands = Errands(partial(start_learner, recipe), self)
        self._errands.arrived.connect(self._on_outcome)
        self._given, self._read, self._sent = taught(workspace), 0, 0
        self._feed.start()
        self._window.bridge.tell(self.tr("Learning from this corpus’s events …"))

    def _take_next(self) -> None:
        assert self._errands is not None
        try:
            one = next(self._given, None)
        except CorpusError as error:
            self._fail(in_language(error))
            return
        self._errands.submit(str(self._sent), one)
        if one is None:
            self._feed.stop()
        else:
            self._sent += 1

    def _on_outcome(self, outcome: Outcome) -> None:
        if self.sender() is not self._errands:  # of a course that was stopped
            return
        try:
            learnt = outcome_of(outcome)
        except ModelError as error:
            self._fail(in_language(error))
            return
        if learnt is not None:
            self.stop()
            self._keep(learnt)
        else:
            self._read += 1
            numbers = {"done": self._read, "total": self._sent}
            self._window.bridge.tell(self.tr("Learning: {done} of {total} articles read").format(**numbers))

    def _keep(self, learnt: Learnt) -> None:
        window = self._window
        if not is_better(learnt.facts):
            title = self.tr("What was learnt does worse than the rules, so it is not used.")
            window.say(title, self._told(learnt.facts), QMessageBox.Icon.Warning)
            return
        try:
            keep(learnt, window.bridge.workspace.corpus.path)
        except ExchangeError as error:
            window.say_problem(in_language(error))
            return
        window.suggesting.use_models()
        window.suggesting.ask_again()
        window.say(self.tr("Suggestions have learnt from this corpus."), self._told(learnt.facts))

    def _told(self, facts: Facts) -> str:
        articles = self.tr("{count} articles", "", facts.articles).format(count=f"{facts.articles:,}")
        events = self.tr("{count} events", "", facts.events).format(count=f"{facts.events:,}")
        text = self.tr("It learnt from: {articles}, {events}.").format(articles=articles, events=events)
        if not facts.scores:
            return text + " " + self.tr("That is too few to measure how well it does on others.")
        shares = {key: f"{facts.scores[f'{key} identification']:.2f}" for key in ("rules", "learnt")}
        told = self.tr(
            "On articles that it had not seen, it found events with an F1 of {learnt}; the rules alone {rules}."
        )
        return f"{text} {told.format(**shares)}"

    def _fail(self, why: str) -> None:
        self.stop()
        self._window.say_problem(f"{why[:1].upper()}{why[1:]}.".replace("..", "."))

    def stop(self) -> None:
        """End the course, if there is one; what was learnt before stays in use."""
        self._feed.stop()
        if self._errands is not None:
            self._errands.close()
            self._errands = None
