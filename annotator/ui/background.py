"""Brings what worker processes did to the window's thread; the only place with a thread."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from annotator.domain.article import Article
from annotator.domain.document import Layer
from annotator.session.jobs import Failed, Outcome, Worker
from annotator.session.suggesting import Recipe, start_worker

AT_WORKER = 2


class Suggestions(QObject):
    """Asks one worker process for suggestions, article by article; it starts when it is first needed."""

    made = Signal(object, object)
    """The `Article` and its `Layer`."""
    failed = Signal(object, str)
    """The `Article`, and why it has no suggestions."""
    waiting_changed = Signal(int)
    """How many articles wait for suggestions."""
    _arrived = Signal(object)

    def __init__(self, recipe: Recipe, read: Callable[[str], Article | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recipe = recipe
        self._read = read
        """Gives the article of an id when its turn comes: a hundred thousand texts are not kept waiting."""
        self._worker: Worker | None = None
        self._queue: OrderedDict[str, None] = OrderedDict()
        self._sent: dict[str, Article] = {}
        self._closed = False
        self._arrived.connect(self._on_arrived)

    def ask(self, article_ids: Iterable[str], first: bool = False) -> None:
        """Queue articles, or put them before all others; those that wait already are not asked for twice."""
        for one in article_ids:
            if one not in self._sent:
                self._queue[one] = None
                if first:
                    self._queue.move_to_end(one, last=False)
        self._send()

    def use(self, recipe: Recipe) -> None:
        """Make suggestions by another recipe from now on; those that are under way are left to nobody."""
        if recipe == self._recipe:
            return
        self.forget()
        self._recipe = recipe
        if self._worker is not None:
            self._worker.close()
            self._worker = None

    def forget(self) -> None:
        """Ask for nothing more: another corpus was opened."""
        self._queue.clear()
        self._sent.clear()
        self.waiting_changed.emit(0)

    def _send(self) -> None:
        """Keep two articles at the worker, so that the one that a person opens need not wait for a thousand others."""
        while self._queue and len(self._sent) < AT_WORKER:
            article_id, _ = self._queue.popitem(last=False)
            if (article := self._read(article_id)) is not None:  # else it was deleted while it waited
                self._sent[article_id] = article
                self._started().submit(article_id, [article])
        self.waiting_changed.emit(len(self._queue) + len(self._sent))

    def _started(self) -> Worker:
        if self._worker is None:
            self._worker = start_worker(self._recipe)
            threading.Thread(target=self._wait, args=(self._worker,), daemon=True).start()
        return self._worker

    def _wait(self, worker: Worker) -> None:
        """In the thread: it only waits and hands over; Qt queues the signal to the window's thread."""
        while not self._closed and worker is self._worker:
            if worker.has_outcome(0.2):
                outcome = worker.receive()
                if not self._closed and worker is self._worker:
                    self._arrived.emit(outcome)

    def _on_arrived(self, outcome: Outcome) -> None:
        article = self._sent.pop(outcome.job, None)
        if article is not None:
            result = outcome.why if isinstance(outcome, Failed) else outcome.result[0]
            if isinstance(result, Layer):
                self.made.emit(article, result)
            else:
                self.failed.emit(article, str(result))
        self._send()

    def close(self) -> None:
        """End the worker; what it has not done is left."""
        self._closed = True
        self._queue.clear()
        if self._worker is not None:
            self._worker.close()
