"""The bar below: what was done or went wrong, progress, suggestions left, annotator, corpus, model."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from annotator.ui.bridge import Bridge

NOTICE_MS = 6_000
PROBLEM_MS = 15_000


class StatusBar(QStatusBar):
    """Facts on the right, the last notice on the left."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._waiting = 0
        self._notice = QLabel(self)
        self._notice.setTextFormat(Qt.TextFormat.PlainText)
        self.addWidget(self._notice, 1)
        self._left, self._progress, self._annotator, self._corpus = (QLabel(self) for _ in range(4))
        for label in (self._left, self._progress, self._annotator, self._corpus):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", "dim")
            label.setContentsMargins(8, 3, 8, 3)
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
        self._notice.setContentsMargins(8, 3, 8, 3)
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

    def _show_left(self) -> None:
        desk = self._bridge.desk
        left = len(desk.document.suggestions) if desk else 0
        text = self.tr("{count} suggestions left").format(count=left) if desk else ""
        if self._waiting:
            text = self.tr("Making suggestions · {count} articles wait").format(count=self._waiting)
        self._left.setText(text)

    def show_corpus(self) -> None:
        """Show progress, annotator and corpus."""
        workspace = self._bridge.workspace
        rows = workspace.summaries()
        done = sum(row.status.value in ("done", "reviewed", "gold", "skipped") for row in rows)
        self._progress.setText(self.tr("{done} of {total} done").format(done=done, total=len(rows)))
        self._annotator.setText(workspace.annotator)
        suffix = self.tr(" (read-only)") if workspace.read_only else ""
        self._corpus.setText(workspace.corpus.path.name + suffix)
        self._corpus.setToolTip(str(workspace.corpus.path))
        self._show_left()
