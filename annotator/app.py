"""The only place where rooms meet for the window: settings, corpus, annotator, and the main window."""

from __future__ import annotations

import getpass
import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from annotator import paths
from annotator.domain.annotators import may_be_called
from annotator.session.logbook import LOG, keep_log
from annotator.session.workspace import Workspace
from annotator.settings import Settings, SettingsError
from annotator.store import CorpusError
from annotator.ui.canvas.accessible import Accessibility, tell_caret
from annotator.ui.crash import CrashWatch
from annotator.ui.files import ask_annotator, keep_annotator
from annotator.ui.language import in_language, use_language
from annotator.ui.main_window import MainWindow
from annotator.ui.opening import open_or_ask, open_patiently
from annotator.ui.progress import StoppedError
from annotator.ui.theme import apply_theme, load_fonts, load_theme
from annotator.ui.working import resume

UNSEEN = ("offscreen", "minimal")
"""Platforms of Qt on which nobody sees a dialog."""


class StartError(Exception):
    """The window cannot be opened; the message says what, why and what to do."""


def run(articles: list[Path], corpus: Path | None) -> int:
    """Open the window on a corpus, import `articles` into it, and stay until it is closed; the exit code.

    Raises StartError, CorpusError or SettingsError when there will be no window.
    """
    check_display()
    keep_log(paths.log_file())
    settings = Settings(paths.settings_file())
    scale_window(settings.number("scale"))
    application = make_application(settings)
    try:
        workspace = _open(corpus or paths.default_corpus(), settings.text("annotator") or login_name())
    except StoppedError:
        return 0
    accessibility = Accessibility()
    accessibility.install()
    window = MainWindow(workspace, settings)
    CrashWatch(window).install()
    LOG.info("window opened on %s", workspace.corpus.path)
    window.bridge.desk_moved.connect(lambda: tell_caret(window.canvas))
    is_known = may_be_called(settings.text("annotator")) and not articles
    if is_known:
        resume(window)  # before it is shown: it comes up with the article, and not with the page that it would cover
    window.show()
    QTimer.singleShot(0, lambda: begin(window, articles, is_known))
    return application.exec()


def make_application(settings: Settings) -> QApplication:
    """Qt, in the person's language and colours."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    use_language(application, settings.text("language"))
    application.setApplicationName("dateline")
    application.setApplicationDisplayName("Dateline")
    application.setWindowIcon(QIcon(str(paths.resource("icons", "dateline.svg"))))
    load_fonts()
    apply_theme(application, load_theme(settings.text("theme")))
    return application


def _open(path: Path, annotator: str) -> Workspace:
    """The corpus; who started the program in a terminal reads there why it does not open, anybody else is asked."""
    is_read_there = sys.stderr is not None and sys.stderr.isatty()
    if is_read_there or os.environ.get("QT_QPA_PLATFORM") in UNSEEN:
        return open_patiently(path, annotator)
    return open_or_ask(path, annotator)


def begin(window: MainWindow, articles: list[Path], is_resumed: bool = False) -> None:
    """After the window is painted: ask for the name at the first start, say what is read-only, open articles."""
    if not may_be_called(window.settings.text("annotator")):
        _ask_name(window)
    if window.bridge.workspace.read_only:
        window.say(window.tr("This corpus opens for reading only."), in_language(window.bridge.workspace.read_only))
    window.guard.look()
    if articles and not window.bridge.workspace.read_only:
        window.import_paths(articles)
        window.arriving.resume()
        return
    window.arriving.resume()
    if not is_resumed:
        resume(window)
    window.suggesting.ask()


def _ask_name(window: MainWindow) -> None:
    if not ask_annotator(window, window.tr("Welcome to Dateline")):
        keep_annotator(window, login_name())


def scale_window(per_cent: int) -> None:
    """Make everything in the window so large; Qt reads it once, before anything is shown."""
    if per_cent != 100 and "QT_SCALE_FACTOR" not in os.environ:
        os.environ["QT_SCALE_FACTOR"] = str(max(80, min(250, per_cent)) / 100)


def login_name() -> str:
    """The name of the person at this machine, until they give another; "annotator" where nobody may be called so."""
    try:
        name = getpass.getuser()
    except (KeyError, OSError):  # an account without a name, as in some containers
        return "annotator"
    return name if may_be_called(name) else "annotator"


def check_display() -> None:
    """Refuse to start where Qt would abort the whole process: on Linux without a screen to draw on."""
    chosen = os.environ.get("QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not chosen:
        if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            raise StartError(
                "The window cannot open: there is no display (DISPLAY and WAYLAND_DISPLAY are not set); "
                "start it in a desktop session, or use the commands without a window (dateline --help)."
            )


__all__ = ["CorpusError", "MainWindow", "SettingsError", "StartError", "run"]
