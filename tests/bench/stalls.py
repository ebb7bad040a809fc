"""How long the window stands still while its dialogs read, import and export: gaps between two turns of its loop.

A gap by the clock is also what other programs on the machine take; the processor time that this process used in it
(all its threads: one that holds the interpreter keeps the window waiting too) tells what is its own.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from annotator.session.choosing import Selection
from annotator.session.exporting import export
from annotator.session.workspace import Workspace
from annotator.settings import Settings
from tests.bench.exporting import make

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow

BEAT_MS = 5
ARTICLES, LABELLED, ARRIVING = 10_000, 3_000, 6_000
"""Documents of the corpus; texts of a file of labels; documents of a file of about 50 MB that comes in as articles."""
PATIENCE_S = 600


class Gaps(QObject):
    """Looks at the clock whenever the window's loop lets it."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[tuple[float, float]] = []
        self._last = self._now()
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _now(self) -> tuple[float, float]:
        return time.perf_counter(), time.process_time()

    def _beat(self) -> None:
        now = self._now()
        self.gaps.append((1_000 * (now[0] - self._last[0]), 1_000 * (now[1] - self._last[1])))
        self._last = now

    def stop(self) -> None:
        """Count the turn that is under way, and end."""
        self._beat()
        self._timer.stop()


@contextmanager
def watching(what: str) -> Iterator[None]:
    """Print the gaps of what is done in the block."""
    begun, gaps = time.perf_counter(), Gaps()
    yield
    gaps.stop()
    sides = (sorted(gap[at] for gap in gaps.gaps) for at in (0, 1))
    shown = "   ".join(" / ".join(f"{_share(side, share):6.1f}" for share in (0.5, 0.99, 1.0)) for side in sides)
    print(f"  {what:44}{time.perf_counter() - begun:7.1f} s   {shown}")


def _share(ordered: list[float], share: float) -> float:
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def until(is_so: Callable[[], object]) -> None:
    """Let the window run until something is so."""
    loop, begun = QEventLoop(), time.perf_counter()
    looking = QTimer(interval=BEAT_MS)
    looking.timeout.connect(lambda: (is_so() or time.perf_counter() - begun > PATIENCE_S) and loop.quit())
    looking.start()
    loop.exec()
    looking.stop()
    if not is_so():
        raise TimeoutError("it never came to pass")


def run() -> None:
    """Print the gaps of the three dialogs."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    from annotator.ui.theme import load_fonts

    load_fonts()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        labels = _file(home, "doccano", LABELLED)
        arriving = _file(home, "jsonl", ARRIVING)
        window = _window(make(home / "bench.dateline", ARTICLES), home)
        print(f"Gaps between two turns of the window's loop over a corpus of {ARTICLES:,} documents, milliseconds")
        print(f"  {'':44}{'':7}     by the clock: 50 / 99 / 100 %     of processor")
        with watching("nothing"):
            begun = time.perf_counter()
            until(lambda: time.perf_counter() - begun > 3)
        exports(window, home)
        labels_in(window, labels)
        articles_in(window, arriving)
        window.close()


def _file(home: Path, key: str, number: int) -> Path:
    """A file of so many documents, as the program exports them; of other texts than the corpus's."""
    workspace = Workspace.open(make(home / f"{key}.dateline", number, seed=2), "ana")
    target = home / f"{key}.jsonl"
    export(workspace, key, target, Selection())
    workspace.close()
    return target


def _window(path: Path, home: Path) -> MainWindow:
    from annotator.ui.main_window import MainWindow

    settings = Settings(home / "settings.toml")
    for name, value in (("annotator", "ana"), ("suggest_on_open", False)):
        settings.set(name, value)
    window = MainWindow(Workspace.open(path, "ana"), settings)
    window.resize(1440, 900)
    window.show()
    window.open_article("article-7")
    begun = time.perf_counter()
    until(lambda: time.perf_counter() - begun > 2)  # what is put off until the window stands still
    return window


def exports(window: MainWindow, home: Path) -> None:
    """The dialog of exports: opening, two looks, one that is broken off, and writing."""
    from annotator.ui.dialogs.export.dialog import ExportDialog

    with watching("export: the dialog opens and looks"):
        dialog = ExportDialog(window.bridge, home, window)
        dialog.show()
        until(lambda: "loss" in dialog.said.text())
    with watching("export: another format and a filter"):
        dialog.filter.setText("brat")
        dialog.options.types.tick(frozenset({"person"}))
        until(lambda: "loss" not in dialog.said.text())
        until(lambda: "loss" in dialog.said.text())
    with watching("export: writing"):
        dialog.filter.setText("gliner json")
        until(lambda: "loss" not in dialog.said.text())
        dialog.write()
        until(lambda: dialog.told is not None)


def labels_in(window: MainWindow, path: Path) -> None:
    """The dialog of labels, and the window with the corpus as it is then."""
    from annotator.ui import files
    from annotator.ui.dialogs.label_import import LabelImportDialog

    with watching("labels: the dialog opens and looks"):
        dialog = LabelImportDialog(window.bridge.workspace, window)
        dialog.show()
        dialog.annotator.setText("Cy")
        dialog.path.setText(str(path))
        until(lambda: dialog.go.isEnabled() or dialog.said.text().endswith("placed"))
    with watching("labels: bringing in"):
        dialog.bring_in()
        until(lambda: dialog.result() == dialog.DialogCode.Accepted)
    with watching("labels: the window goes on"):
        files.reclaim(window)
        files.tell_import(window, dialog.brought)
        begun = time.perf_counter()
        until(lambda: time.perf_counter() - begun > 1)


def articles_in(window: MainWindow, path: Path) -> None:
    """The dialog of articles with a large file of ours, and the import itself."""
    from annotator.ui.articles.import_dialog import ImportDialog, look_tasks

    with watching(f"articles: a look at {path.stat().st_size / 1e6:.0f} MB"):
        dialog = ImportDialog(window.bridge.workspace, look_tasks([path]), window.appearance.theme, window)
        dialog.show()
        until(lambda: not dialog.is_reading)
    with watching("articles: import"):
        done: list[object] = []
        window.arriving.importer.finished.connect(done.append)
        dialog.accept()
        window.arriving.import_paths([path], then_open=False, plan=dialog.plan())
        until(lambda: done)
