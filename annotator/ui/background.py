"""Brings what worker processes did to the window's thread; the only place with a thread."""

from __future__ import annotations

import threading
from collections import OrderedDict, deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import partial
from itertools import chain

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.article import Article
from annotator.domain.document import Layer
from annotator.readers import ReadError
from annotator.session.articles.reading import FileRead, ReadTask, read_plain, result_of, start_reader
from annotator.session.jobs import Failed, Outcome, Worker
from annotator.session.suggesting import NamesOf, Recipe, start_worker

AT_WORKER = 2
NAMES = "names of "
"""Before an article's id: the job that finds its entities alone."""


class Errands(QObject):
    """A worker process and the thread that waits for it; both start when they are first needed."""

    arrived = Signal(object)
    """The `Outcome` of a job, in the window's thread."""

    def __init__(self, start: Callable[[], Worker], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start = start
        self._worker: Worker | None = None
        self._closed = False

    def submit(self, job: str, payload: object) -> None:
        """Queue a job."""
        if self._worker is None:
            self._worker = self._start()
            threading.Thread(target=self._wait, args=(self._worker,), daemon=True).start()
        self._worker.submit(job, payload)

    def _wait(self, worker: Worker) -> None:
        """In the thread: it only waits and hands over; Qt queues the signal to the window's thread."""
        while not self._closed:
            if worker.has_outcome(0.2):
                outcome = worker.receive()
                if self._closed:
                    return
                with suppress(RuntimeError):  # the window went away in this very moment
                    self.arrived.emit(outcome)

    def close(self) -> None:
        """End the process; nothing arrives any more. A thread waits for its end, which may take a while."""
        self._closed = True
        if self._worker is not None:
            threading.Thread(target=self._worker.close, daemon=True).start()


class FileReading(QObject):
    """Reads files one after another, plain text here and all else in a worker process, while the window paints on."""

    read = Signal(object, object)
    """The `ReadTask` and its `FileRead`, or the `ReadError`; in the order of the tasks."""
    drained = Signal()
    """Every task is done."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: Iterator[ReadTask] = iter(())
        self._next: ReadTask | None = None
        self._sent: deque[ReadTask] = deque()
        self._errands: Errands | None = None
        self._is_held = False
        self._held: deque[tuple[ReadTask, FileRead | ReadError]] = deque()
        """What arrived while nobody could take it."""
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)

    def start(self, tasks: Iterable[ReadTask]) -> None:
        """Read files after those that are being read."""
        waiting = [self._next] if self._next else []
        self._tasks = chain(waiting, self._tasks, tasks)
        self._next = None
        self._timer.start()

    def hold(self) -> None:
        """Give nothing more, until `go_on`."""
        self._is_held = True
        self._timer.stop()

    def go_on(self) -> None:
        """Give what came meanwhile, and go on."""
        self._is_held = False
        while self._held and not self._is_held:
            self.read.emit(*self._held.popleft())
        if not self._is_held:
            self._timer.start()

    def stop(self) -> None:
        """Leave what has not been read, and end the process."""
        self._is_held = False
        self._held.clear()
        self._timer.stop()
        self._tasks, self._next = iter(()), None
        self._sent.clear()
        if self._errands is not None:
            self._errands.close()
            self._errands = None

    def _step(self) -> None:
        """Read one plain file, or give the process one more, or see that all is done."""
        self._next = self._next or next(self._tasks, None)
        if self._next is None or len(self._sent) >= AT_WORKER:
            self._timer.stop()  # what arrives starts it again
            if self._next is None and not self._sent:
                self.stop()
                self.drained.emit()
            return
        here = read_plain(self._next)
        if here is None:
            self._send(self._next)
        elif self._sent:  # not before those that are being read
            self._timer.stop()
            return
        task, self._next = self._next, None
        if here is not None:
            self.read.emit(task, here)

    def _send(self, task: ReadTask) -> None:
        if self._errands is None:
            self._errands = Errands(start_reader, self)
            self._errands.arrived.connect(self._on_arrived)
        self._sent.append(task)
        self._errands.submit(str(task.path), task)

    def _on_arrived(self, outcome: Outcome) -> None:
        if self._sent and self.sender() is self._errands:  # not of a process that was ended
            task = self._sent.popleft()
            self._held.append((task, result_of(task, outcome)))
            if not self._is_held:
                self.go_on()


class Suggestions(QObject):
    """Asks one worker process for suggestions, article by article; it starts when it is first needed."""

    made = Signal(object, object)
    """The `Article` and its `Layer`."""
    names_made = Signal(object, object)
    """The `Article` that a person waits for, and a `Layer` of its entities alone; the whole one is under way."""
    failed = Signal(object, str)
    """The `Article`, and why it has no suggestions."""
    waiting_changed = Signal(int)
    """How many articles wait for suggestions."""

    def __init__(self, recipe: Recipe, read: Callable[[str], Article | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recipe = recipe
        self._errands = self._make_errands()
        self._read = read
        """Gives the article of an id when its turn comes: a hundred thousand texts are not kept waiting."""
        self._queue: OrderedDict[str, None] = OrderedDict()
        self._sent: dict[str, Article] = {}
        self._awaited: set[str] = set()
        """Articles that a person waits for."""

    def ask(self, article_ids: Iterable[str], first: bool = False) -> None:
        """Queue articles, or put them before all others; those that wait already are not asked for twice."""
        for one in article_ids:
            if one not in self._sent:
                self._queue[one] = None
                if first:
                    self._awaited.add(one)
                    self._queue.move_to_end(one, last=False)
        self._send()

    def use(self, recipe: Recipe) -> None:
        """Make suggestions by another recipe from now on; those that are under way are left to nobody."""
        if recipe == self._recipe:
            return
        self.forget()
        self._recipe = recipe
        self._errands.close()
        self._errands = self._make_errands()

    def _make_errands(self) -> Errands:
        errands = Errands(partial(start_worker, self._recipe), self)
        errands.arrived.connect(self._on_arrived)
        return errands

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
                if article_id in self._awaited:
                    self._awaited.discard(article_id)
                    self._errands.submit(f"{NAMES}{article_id}", NamesOf(article))
                self._errands.submit(article_id, [article])
        self.waiting_changed.emit(len(self._queue) + len(self._sent))

    def _on_arrived(self, outcome: Outcome) -> None:
        if self.sender() is not self._errands:  # by the recipe before
            return
        if outcome.job.startswith(NAMES):
            awaited = self._sent.get(outcome.job.removeprefix(NAMES))
            if awaited is not None and not isinstance(outcome, Failed):
                self.names_made.emit(awaited, outcome.result[0])
            return
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
        self._queue.clear()
        self._sent.clear()  # an outcome may be on its way to this thread already
        self._errands.close()
