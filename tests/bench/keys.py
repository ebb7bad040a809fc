"""From a key press to the painted highlight, on a short article and on one of 50,000 words with 5,000 spans."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.session.workspace import Workspace
from annotator.settings import Settings
from annotator.ui.canvas import Canvas
from tests.bench.articles import article_of, layer_of

PRESSES = 200
SIZES = ((1_000, 100), (50_000, 5_000))


def run() -> None:
    """Print median and p95 of each act for each size."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    from annotator.ui.theme import load_fonts

    load_fonts()
    print(f"Key press to painted highlight, milliseconds (median / p95 of {PRESSES})")
    for words, spans in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            measured = _measure(application, Path(folder), words, spans)
        print(f"  {words:,} words, {spans:,} spans")
        for name, times in measured.items():
            ordered = sorted(times)
            p95 = ordered[int(len(ordered) * 0.95) - 1] if len(ordered) > 1 else ordered[0]
            print(f"    {name:32} {statistics.median(times) * 1000:7.1f} / {p95 * 1000:.1f}")


def _measure(application: QApplication, folder: Path, words: int, spans: int) -> dict[str, list[float]]:
    from annotator.ui.main_window import MainWindow

    settings = Settings(folder / "settings.toml")
    settings.set("annotator", "bench")
    settings.set("suggest_on_open", False)
    window = MainWindow(Workspace.open(folder / "bench.dateline", "bench"), settings)
    window.resize(1440, 900)
    window.show()
    article = article_of(words)
    window.bridge.workspace.corpus.add_article(article)
    window.bridge.workspace.store_layer(article, layer_of(article, spans))
    settle(application)
    painted = watch_paint()
    opened = timed(application, painted, lambda: window.open_article(article.id))
    window.canvas.setFocus()
    settle(application)

    def press(key: Qt.Key | str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> float:
        return timed(application, painted, lambda: QTest.keyClick(window.canvas, key, held))

    press(Qt.Key.Key_Space)
    return {
        "open the article": [opened],
        "accept and go to the next": [press(Qt.Key.Key_Return) for _ in range(min(PRESSES, spans // 2))],
        "go to the next (Space)": [press(Qt.Key.Key_Space) for _ in range(min(PRESSES, spans // 4))],
        "relabel (letter)": [press("og"[number % 2]) for number in range(PRESSES)],
        "move an end (Ctrl+])": [press("]", Qt.KeyboardModifier.ControlModifier) for _ in range(20)],
        "caret right": [press(Qt.Key.Key_Right) for _ in range(PRESSES)],
        "undo": [press("z", Qt.KeyboardModifier.ControlModifier) for _ in range(40)],
        "page down (scroll)": [timed(application, painted, lambda: page_down(window.canvas)) for _ in range(PRESSES)],
    } | _close(window)


def _close(window: object) -> dict[str, list[float]]:
    window.close()  # type: ignore[attr-defined]
    return {}


def page_down(canvas: Canvas) -> None:
    bar = canvas.verticalScrollBar()
    bar.setValue((bar.value() + bar.pageStep()) % max(1, bar.maximum()))


def watch_paint() -> list[float]:
    """When the canvas was painted last; the real paint is wrapped, not replaced."""
    painted = [0.0]
    paint = Canvas.paintEvent

    def paint_and_note(canvas: Canvas, event: object) -> None:
        paint(canvas, event)  # type: ignore[arg-type]
        painted[0] = time.perf_counter()

    Canvas.paintEvent = paint_and_note  # type: ignore[method-assign]
    return painted


def timed(application: QApplication, painted: list[float], act: Callable[[], object]) -> float:
    """Seconds from an act to the end of the first paint after it."""
    painted[0] = 0.0
    begun = time.perf_counter()
    act()
    for _ in range(100):
        if painted[0]:
            break
        application.processEvents()
    taken = (painted[0] or time.perf_counter()) - begun
    settle(application)
    return taken


def settle(application: QApplication) -> None:
    """Let panels follow, as they do between a person's key presses."""
    QTest.qWait(40)
    application.processEvents()
