"""The first minutes: the welcome page, the samples, the tour in a corpus of its own, and the manual."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from annotator import paths
from annotator.session import recent, tour
from annotator.settings import SettingsError
from annotator.ui import files
from annotator.ui.language import in_language

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow

SAMPLES = "samples.dateline"


def show_welcome(window: MainWindow) -> None:
    """Put the welcome page in the article's place."""
    window.welcome.show_recent(recent.recent(window.settings), window.bridge.workspace.corpus.path)
    window.middle.setCurrentWidget(window.welcome)
    window.welcome.first().setFocus()


def remember_corpus(window: MainWindow) -> None:
    """Keep the open corpus among those of late; not the tour's, which is thrown away."""
    if window.tour.is_running:
        return
    try:
        recent.remember(window.settings, window.bridge.workspace.corpus.path)
    except SettingsError as error:
        window.bridge.noticed.emit(in_language(error), True)


def open_samples(window: MainWindow) -> None:
    """Open the sample articles, in a corpus of their own beside the default one."""
    path = paths.default_corpus().with_name(SAMPLES)
    is_new = not path.exists()
    if files.use_corpus(window, path) and is_new:
        window.import_paths([paths.seeds()])
    elif rows := window.bridge.workspace.summaries():
        window.open_article(rows[0].id)


class Tour:
    """Starts the tour and cleans up behind it."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._before: Path | None = None
        self._folder: Path | None = None

    @property
    def is_running(self) -> bool:
        """Whether the tour's corpus is the one that is open."""
        return self._folder is not None

    def start(self) -> None:
        """Open the tour's article in a corpus that is thrown away afterwards."""
        window = self._window
        if self._folder is None:
            self._before = window.bridge.workspace.corpus.path
            self._folder = Path(tempfile.mkdtemp(prefix="dateline-tour-"))
        if files.use_corpus(window, self._folder / "tour.dateline"):
            window.import_paths([tour.article_file()])
            window.tour_card.begin()

    def end(self) -> None:
        """Go back to the corpus that was open before."""
        window = self._window
        window.tour_card.hide()
        folder, self._folder = self._folder, None
        if self._before is not None and files.use_corpus(window, self._before):
            _throw_away(folder)
            rows = window.bridge.workspace.summaries()
            if rows:
                window.open_article(rows[0].id)
            else:
                show_welcome(window)

    def clean_up(self) -> None:
        """Throw the tour's corpus away at the end of the program; it is closed by now."""
        _throw_away(self._folder)
        self._folder = None


def _throw_away(folder: Path | None) -> None:
    if folder is not None:
        shutil.rmtree(folder, ignore_errors=True)
