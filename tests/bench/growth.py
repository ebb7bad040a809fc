"""How the canvas's times grow with the article's length: key press, page, new span and opening, to the painted page.

`python -m tests.bench growth --write` writes docs/accuracy/speed.md and docs/images/speed.svg.
"""

from __future__ import annotations

import os
import platform
import statistics
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.span import Span
from annotator.domain.tokens import words_of
from annotator.session.workspace import Workspace
from annotator.settings import Settings
from annotator.store import Corpus
from tests.bench import plot
from tests.bench.articles import article_of, layer_of
from tests.bench.keys import page_down, settle, timed, watch_paint

SIZES = ((1_000, 100), (5_000, 500), (20_000, 2_000), (50_000, 5_000), (165_000, 5_000))
"""Words and suggestions; the last one is a text of about a million characters."""
PRESSES = 60
OPENINGS = 5
TARGETS_MS = {"key press": 16.0, "page": 12.0, "new span": 8.0, "open": 80.0}
SAVING = "saving it"
"""The part of a new span's time that the disk takes; the others have no target of their own without it."""
ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Row:
    """One size of article, with the times of each act in milliseconds."""

    characters: int
    words: int
    spans: int
    times_ms: Mapping[str, Sequence[float]]

    def p95(self, act: str) -> float:
        """The time that 95 of 100 stay under."""
        ordered = sorted(self.times_ms[act])
        return ordered[max(0, int(len(ordered) * 0.95) - 1)]

    def median(self, act: str) -> float:
        """The middle time."""
        return statistics.median(self.times_ms[act])


def measure(sizes: Sequence[tuple[int, int]] = SIZES) -> list[Row]:
    """The times of every size, in the real window on the offscreen platform."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    from annotator.ui.theme import load_fonts

    load_fonts()
    painted = watch_paint()
    rows: list[Row] = []
    for words, spans in sizes:
        with tempfile.TemporaryDirectory() as folder:
            rows.append(_measure(application, painted, Path(folder), words, spans))
    return rows


def _measure(application: QApplication, painted: list[float], folder: Path, words: int, spans: int) -> Row:
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
    window.open_article(article.id)
    settle(application)
    canvas, desk = window.canvas, window.bridge.desk
    assert desk is not None

    def time_of(act: object) -> float:
        assert callable(act)
        return timed(application, painted, act) * 1000

    opened = [time_of(lambda: canvas.show_desk(desk)) for _ in range(OPENINGS)]
    canvas.setFocus()
    settle(application)
    keys = (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Down)
    saved = _watch_saving(window.bridge.workspace.corpus)
    presses: list[float] = []
    for key in (keys[number % len(keys)] for number in range(PRESSES)):
        saved[0] = 0.0
        total = time_of(lambda key=key: QTest.keyClick(canvas, key))
        presses.append(total - saved[0] * 1000)
    added: list[float] = []
    saving: list[float] = []
    for span in _free_words(article.text, desk, PRESSES // 2):
        desk.place(span.start, span.end)
        settle(application)
        saved[0] = 0.0
        total = time_of(lambda: QTest.keyClick(canvas, "p"))
        saving.append(saved[0] * 1000)
        added.append(total - saving[-1])
    pages = [time_of(lambda: page_down(canvas)) for _ in range(PRESSES)]
    window.close()
    times = {"key press": presses, "page": pages, "new span": added, "open": opened, SAVING: saving}
    return Row(len(article.text), words, spans, times)


def _watch_saving(corpus: Corpus) -> list[float]:
    """Seconds that the corpus wrote for; its real method is wrapped, not replaced."""
    saved = [0.0]
    record = corpus.record

    def record_and_note(*given: object) -> None:
        begun = time.perf_counter()
        record(*given)  # type: ignore[arg-type]
        saved[0] += time.perf_counter() - begun

    corpus.record = record_and_note  # type: ignore[method-assign]
    return saved


def _free_words(text: str, desk: object, count: int) -> list[Span]:
    """Words that nothing covers, near the middle of the article."""
    found: list[Span] = []
    start = len(text) // 2
    for word in words_of(text[start : start + 20_000]):
        span = Span(start + word.start, start + word.end)
        if len(span) > 3 and not desk.at(span.start):  # type: ignore[attr-defined]
            found.append(span)
        if len(found) == count:
            break
    return found


def main(words: Sequence[str]) -> int:
    """Print the table; with --write, write the page and its plot too."""
    rows = measure()
    table = _table(rows)
    print(table)
    if "--write" in words:
        (ROOT / "docs" / "images" / "speed.svg").write_text(_plot(rows), encoding="utf-8", newline="\n")
        (ROOT / "docs" / "accuracy" / "speed.md").write_text(_page(rows, table), encoding="utf-8", newline="\n")
    return 0


def _load() -> str:
    """How busy the machine was: times on a busy one are longer, above all the p95."""
    if not hasattr(os, "getloadavg"):
        return "load unknown"
    return f"load {os.getloadavg()[0]:.1f} while it ran"


def _table(rows: Sequence[Row]) -> str:
    lines = [
        "| characters | words | spans | " + " | ".join(f"{act}, ms" for act in (*TARGETS_MS, SAVING)) + " |",
        "|--:|--:|--:|" + "--:|" * (len(TARGETS_MS) + 1),
    ]
    for row in rows:
        cells = " | ".join(f"{row.median(act):.1f} / {row.p95(act):.1f}" for act in (*TARGETS_MS, SAVING))
        lines.append(f"| {row.characters:,} | {row.words:,} | {row.spans:,} | {cells} |")
    lines.append("| | | target | " + " | ".join(f"≤ {ms:g}" for ms in TARGETS_MS.values()) + " | |")
    return "\n".join(lines)


def _plot(rows: Sequence[Row]) -> str:
    lines = {act: [(row.characters, row.p95(act)) for row in rows] for act in TARGETS_MS}
    return plot.svg(lines, TARGETS_MS, "characters in the article", "milliseconds to the painted page (p95)")


def _page(rows: Sequence[Row], table: str) -> str:
    return f"""# Speed of the canvas

<!-- Made by python -m tests.bench growth --write; run it again, do not change this page. -->

From an act to the end of the paint that shows it, in the whole window with its corpus on the disk: median / p95, less
the time that the disk takes to save, which is told in the last column.
Python {platform.python_version()} on {platform.system()}, offscreen, no graphics card. *Key press* goes through the
next suggestion, the caret, accepting and a line down; *new span* is a letter on selected words; *open* begins with the
text in memory. The last row is a text of about a million characters. {os.cpu_count()} processors, {_load()}.

{table}

![Times by length](../images/speed.svg)
"""
