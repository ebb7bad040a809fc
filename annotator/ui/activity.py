"""Counts the time that a person works on a document, without the pauses."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject

from annotator.session.document_session import DocumentSession
from annotator.store import CorpusError
from annotator.ui.bridge import Bridge
from annotator.ui.language import in_language

IDLE_S = 60.0
"""A longer gap between two acts is a pause and is not counted."""


class ActivityClock(QObject):
    """Adds up the gaps between acts, and writes them when another document is opened or the window closes."""

    def __init__(self, bridge: Bridge, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._clock = clock
        self._session: DocumentSession | None = None
        self._last = clock()
        self._spent = 0.0
        bridge.document_opened.connect(self._on_opened)
        bridge.workspace_closing.connect(self._on_closing)
        bridge.desk_moved.connect(self._on_act)
        bridge.document_changed.connect(self._on_act)

    def _on_act(self) -> None:
        now = self._clock()
        if now - self._last <= IDLE_S:
            self._spent += now - self._last
        self._last = now

    def _on_opened(self) -> None:
        self.write()
        self._session = self._bridge.desk.session if self._bridge.desk else None
        self._last = self._clock()

    def _on_closing(self) -> None:
        self.write()
        self._session = None

    def write(self) -> None:
        """Write what was counted; a document that nobody has edited keeps no time."""
        spent, self._spent = self._spent, 0.0
        if self._session is not None and spent >= 1.0 and self._session.history.done:
            try:
                self._session.add_seconds(spent)
            except CorpusError as error:
                self._bridge.noticed.emit(in_language(error), True)
