"""Sees new files in a watched folder once nobody writes them any more."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from annotator.session.articles.watching import look, settled
from annotator.session.workspace import Workspace
from annotator.store import CorpusError, Stamp

REST_MS = 700
"""Between two looks: a file that is the same in both is whole."""
PATROL_MS = 30_000
"""A look without any notice: network drives give none."""


class FolderWatcher(QObject):
    """Watches one folder with those inside it."""

    arrived = Signal(list)
    """Files to import."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_notice)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.patrol)
        self._patrol = QTimer(self, interval=PATROL_MS)
        self._patrol.timeout.connect(self.patrol)
        self._folder: Path | None = None
        self._workspace: Workspace | None = None
        self._before: Mapping[Path, Stamp] = {}

    @property
    def folder(self) -> Path | None:
        """What is watched."""
        return self._folder

    def watch(self, workspace: Workspace, folder: Path | None) -> None:
        """Watch a folder, or (None) none any more."""
        if known := self._watcher.directories():
            self._watcher.removePaths(known)
        self._workspace, self._folder, self._before = workspace, folder, {}
        if folder is None:
            self._rest.stop()
            self._patrol.stop()
            return
        self._patrol.start()
        self._on_notice()

    def _on_notice(self) -> None:
        self._watch_inside()
        self._rest.start()

    def _watch_inside(self) -> None:
        folders = [root for root, _, _ in os.walk(self._folder)] if self._folder else []
        known = set(self._watcher.directories())
        if fresh := [one for one in folders if one not in known]:
            self._watcher.addPaths(fresh)

    def patrol(self) -> None:
        """Look at the folder, and once more soon while anything in it changes."""
        if self._folder is None or self._workspace is None or self._workspace.read_only:
            return
        now = look(self._folder)
        try:
            whole = settled(self._workspace, self._folder, self._before, now)
        except CorpusError:
            return
        changed, self._before = now != self._before, now
        if changed:
            self._on_notice()
        if whole:
            self.arrived.emit(whole)
