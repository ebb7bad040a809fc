"""The bar below: what was done or went wrong, progress, suggestions left, annotator, corpus, model."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from annotator.session.model_choices import UNKNOWN
from annotator.session.pace import Pace, pace_of
from annotator.session.queue import FINISHED, Order, Queue
from annotator.settings import Settings
from annotator.store import ArticleSummary
from annotator.ui.bridge import Bridge
from annotator.ui.language import value_name
from annotator.ui.menus import tr

NOTICE_MS = 6_000
PROBLEM_MS = 15_000


class StatusBar(QStatusBar):
    """Facts on the right, the last notice on the left."""

    def __init__(self, bridge: Bridge, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._settings = settings
        self._waiting = 0
        self._unspoken: str | None = None
        """The open article's language, if no pipeline is for it."""
        self._notice = QLabel(self)
        self._notice.setTextFormat(Qt.TextFormat.PlainText)
        self.addWidget(self._notice, 1)
        self._left, self.today, self._progress, self._annotator, self._corpus = (QLabel(self) for _ in range(5))
        for label in (self._left, self.today, self._progress, self._annotator, self._corpus):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", "dim")
            label.setContentsMargins(8, 4, 8, 4)
            self.addPermanentWidget(label)
        self.setSizeGripEnabled(False)
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.timeout.connect(lambda: self.say("", False))
        bridge.noticed.connect(self.say)
        for signal in (bridge.document_opened, bridge.document_changed, bridge.layer_changed):
            signal.connect(self._show_left)
        for signal in (bridge.articles_changed, bridge.workspace_opened):
            signal.connect(self.show_corpus)

    def say(self, text: str, is_problem: bool) -> None:
        """Show a notice for some seconds; a problem longer, and in the colour of warnings."""
        self._notice.setText(text)
        self._notice.setProperty("role", "warning" if is_problem else "")
        self._notice.style().polish(self._notice)
        self._notice.setContentsMargins(8, 4, 8, 4)
        self._notice.setToolTip("")
        if text:
            self._forget.start(PROBLEM_MS if is_problem else NOTICE_MS)

    @property
    def notice(self) -> str:
        """The notice that is shown."""
        return self._notice.text()

    def show_waiting(self, count: int) -> None:
        """Say how many articles wait for suggestions."""
        self._waiting = count
        self._show_left()

    def show_language(self, unspoken: str | None) -> None:
        """Say that suggestions come from rules and lists alone, as no pipeline is for the open article's language."""
        self._unspoken = unspoken
        self._show_left()

    def _show_left(self) -> None:
        desk = self._bridge.desk
        left = len(desk.document.suggestions) if desk else 0
        text = self.tr("{count} suggestions left", "", left).format(count=f"{left:,}") if desk else ""
        if desk and self._unspoken == UNKNOWN:
            text = self.tr("{left} · by rules alone, the language is not known").format(left=text)
        elif desk and self._unspoken:
            text = self.tr("{left} · by rules alone, no pipeline for “{tag}”").format(left=text, tag=self._unspoken)
        if self._waiting:
            text = self.tr("Making suggestions · {count} articles wait", "", self._waiting)
            text = text.format(count=f"{self._waiting:,}")
        self._left.setText(text)

    def show_corpus(self) -> None:
        """Show progress, annotator and corpus."""
        workspace = self._bridge.workspace
        done, total = workspace.corpus.count_finished(workspace.annotator), len(workspace.summaries())
        self._progress.setText(self.tr("{done} of {total} done").format(done=f"{done:,}", total=f"{total:,}"))
        self._show_today(pace_of(workspace, self._settings.number("daily_goal")))
        self._annotator.setText(workspace.annotator)
        suffix = self.tr(" (read-only)") if workspace.read_only else ""
        self._corpus.setText(workspace.corpus.path.name + suffix)
        self._corpus.setToolTip(str(workspace.corpus.path))
        self._show_left()

    def _show_today(self, pace: Pace) -> None:
        """Say what was finished today, of how much, and how fast."""
        text = self.tr("Today {done}").format(done=f"{pace.done:,}")
        if pace.goal:
            text = self.tr("Today {done} of {goal}").format(done=f"{pace.done:,}", goal=f"{pace.goal:,}")
        if pace.is_reached:
            text += " ✓"
        if pace.minutes is not None and pace.minutes >= 0.05:  # shown as 0.1 at least
            text += self.tr(" · {minutes} min each").format(minutes=QLocale().toString(pace.minutes, "f", 1))
        self.today.setText(text)
        self.today.setToolTip(self.tr("Articles finished since midnight, and the median time for one without pauses"))


def queue_text(queue: Queue, rows: Sequence[ArticleSummary]) -> str:
    """What the list shows: "All articles", or "new · doubtful first · 3 of 50 finished"."""
    if queue.is_all:
        return tr("Queue", "All articles")
    names = {
        Order.ADDED: "",
        Order.DATE: tr("Queue", "by date"),
        Order.DOUBT: tr("Queue", "doubtful first"),
        Order.RANDOM: tr("Queue", "sample, seed {seed}").format(seed=queue.seed),
    }
    done = sum(row.status in FINISHED for row in rows)
    statuses = ", ".join(sorted(map(value_name, queue.statuses)))
    said = ", ".join(f"{name.replace('_', ' ')}: {value}" for name, value in queue.said)
    counted = tr("Queue", "{done} of {total} finished").format(done=f"{done:,}", total=f"{len(rows):,}")
    return " · ".join(part for part in (counted, statuses, said, queue.query, names[queue.order]) if part)
