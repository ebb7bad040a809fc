"""The day's work in the window: the queue, done-and-next, skipping, triage by one key, and where one left off."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QInputDialog

from annotator.domain.document import Status
from annotator.session import progress_acts, queue
from annotator.session.desk import Desk
from annotator.session.progress_acts import Verdict, verdicts
from annotator.session.queue import Queue
from annotator.store import ArticleSummary, CorpusError, Example, SearchError
from annotator.ui import later
from annotator.ui.language import in_language

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow


class WorkingQueue:
    """Which articles the list shows. It is made when it is chosen and stays so: what gets done keeps its place."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.queue = Queue()
        self._ids: list[str] | None = None

    def reload(self) -> None:
        """Take up the queue that this annotator worked through last."""
        self._use(queue.kept(self._window.bridge.workspace))

    def _use(self, chosen: Queue) -> bool:
        try:
            self._ids = None if chosen.is_all else queue.make(self._window.bridge.workspace, chosen)
        except (SearchError, CorpusError) as error:
            self._window.bridge.noticed.emit(in_language(error), True)
            self._ids = None
            chosen = Queue()
        self.queue = chosen
        return chosen.is_all == (self._ids is None)

    def arranged(self, rows: Sequence[ArticleSummary]) -> Sequence[ArticleSummary]:
        """The rows of the queue in its order; all rows where there is none."""
        if self._ids is None:
            return rows
        known = {row.id: row for row in rows}
        return [known[one] for one in self._ids if one in known]

    def choose(self) -> None:
        """Ask what is to be worked through, and in which order."""
        window = self._window
        dialog = later.queue_dialog().QueueDialog(window.bridge.workspace, self.queue, window)
        if dialog.exec():
            self.take(dialog.chosen())

    def take(self, chosen: Queue) -> None:
        """Work through another queue, and remember it."""
        window = self._window
        self._use(chosen)
        try:
            queue.keep(window.bridge.workspace, self.queue)
        except CorpusError as error:
            window.bridge.noticed.emit(in_language(error), True)
        window.refresh_articles()

    def again(self) -> None:
        """Make the same queue anew: what was done since drops out, what came since comes in."""
        self.take(self.queue)


# --- done, skipped


def finish(window: MainWindow) -> None:
    """Mark the document done and open the next article that is not."""
    if window.bridge.act(lambda desk: desk.set_status(Status.DONE)):
        open_next(window)


def skip(window: MainWindow) -> None:
    """Ask why, skip the document and open the next article that is not done."""
    if window.bridge.desk is None:
        return
    title, text = window.tr("Skip"), window.tr("Why is this article skipped?")
    known = window.bridge.workspace.corpus.work.skip_reasons()
    reason, given = QInputDialog.getItem(window, title, text, known, 0, True)
    if given and window.bridge.act(lambda desk: progress_acts.skip(desk, reason)):
        open_next(window)


def open_next(window: MainWindow) -> None:
    """Open the next article of the list that is not finished, going round; say so when there is none."""
    desk = window.bridge.desk
    rows = {row.id: row for row in window.bridge.workspace.summaries()}
    found = queue.next_unfinished(window.articles.shown(), rows, desk.document.article.id if desk else None)
    if found is None:
        window.bridge.tell(window.tr("All articles of this list are finished."))
    else:
        window.open_article(found)


# --- triage


def judge(window: MainWindow, number: int) -> None:
    """Say the n-th thing (from 0) of the article that is chosen in the list, or else of the open one."""
    known = verdicts(window.bridge.workspace.schema)
    if number >= len(known):
        window.bridge.tell(window.tr("The schema has nothing with this number to say of an article."))
    elif window.articles.view.hasFocus():
        _judge_listed(window, known[number])
    else:
        window.bridge.act(lambda desk: desk.apply(progress_acts.toggled(desk.document, known[number])))


def _judge_listed(window: MainWindow, verdict: Verdict) -> None:
    """Say it of the list's current article and go on to the next one, which is not opened."""
    article_id = window.articles.current()
    if article_id is None:
        return
    try:
        progress_acts.triage(window.bridge.workspace, article_id, verdict)
    except CorpusError as error:
        window.bridge.noticed.emit(in_language(error), True)
        return
    window.refresh_articles(article_id)
    window.articles.step(1)
    said = window.tr("{name}: {value}").format(name=verdict.name, value=verdict.value)
    window.bridge.tell(said)


# --- where one left off


def remember_place(window: MainWindow) -> None:
    """Keep which article is open and where the caret is; a corpus that cannot be written says so at the next edit."""
    desk = window.bridge.desk
    if desk is None:
        return
    try:
        queue.remember_place(window.bridge.workspace, desk.document.article.id, desk.cursor.caret)
    except CorpusError:
        return


def resume(window: MainWindow) -> None:
    """Open the article that was open last, with the caret where it was; else the first of the list."""
    found = queue.place(window.bridge.workspace)
    shown = window.articles.shown()
    if found is not None:
        window.open_article(found[0])
        window.bridge.act(lambda desk: desk.place(found[1], found[1]))
    elif shown:
        window.open_article(shown[0])


def show_example(window: MainWindow, example: Example) -> None:
    """Open an example's article and go to it; where it is another's, to its words."""
    window.open_article(example.article_id)

    def go(desk: Desk) -> None:
        if desk.document.get(example.annotation_id) is not None:
            desk.go_to(example.annotation_id)
        else:
            desk.place(example.start, example.end)

    window.bridge.act(go)
