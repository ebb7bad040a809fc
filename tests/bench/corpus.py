"""A corpus at size: the window and its list, search, one edit, bulk import and export against bare SQL.

`python -m tests.bench corpus --write` writes docs/accuracy/corpus.md; sizes may be named: `corpus 1000 10000`.
"""

from __future__ import annotations

import filecmp
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from annotator.domain.annotations import Mention, State
from annotator.domain.edits import Create, Remove
from annotator.domain.span import Span
from annotator.session import exporting
from annotator.session.choosing import Chosen, Selection
from annotator.session.workspace import Workspace
from annotator.store.alarms import examine
from tests.bench import corpus_page, plain
from tests.bench.corpus_page import Figures
from tests.bench.invented import HUMAN, SPANS, Maker, fill, queries

SIZES = (1_000, 10_000, 100_000)


def p95(milliseconds: Sequence[float]) -> float:
    """The 95th of a hundred."""
    return sorted(milliseconds)[int(len(milliseconds) * 0.95)]


def timed(act: Callable[[], object]) -> float:
    """Milliseconds."""
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1_000


def measure(size: int, folder: Path) -> Figures:
    """The figures of one size."""
    path, maker = folder / "bench.dateline", Maker()
    workspace = Workspace.open(path, "ana")
    stored = fill(workspace.corpus, maker, range(size))
    workspace.close()
    figures: Figures = {"articles": size, "annotations": size * SPANS, "file, MB": path.stat().st_size / 1e6}
    figures |= _beside("import", stored, plain.write_rows(path, folder / "bare.sqlite"))
    (folder / "bare.sqlite").unlink()
    figures |= exported(path, folder)
    figures |= window(path)
    workspace = Workspace.open(path, "ana")
    figures |= searched(workspace, maker)
    figures |= edited(workspace, folder)
    figures["backup, ms"] = timed(lambda: workspace.corpus.back_up("manual"))
    figures["full check, ms"] = timed(lambda: examine(path))
    workspace.close()
    return figures


def _beside(act: str, ours: plain.Spent, bare: plain.Spent) -> Figures:
    """What an act took, and how many times what bare SQL took."""
    ratios = {f"{act}, x bare SQL": ours[0] / bare[0], f"{act}, x bare SQL, processor": ours[1] / bare[1]}
    return {f"{act}, s": ours[0], **ratios}


def exported(path: Path, folder: Path) -> Figures:
    """The whole export of Dateline JSONL, which reads back what it wrote, against bare SQL that writes the same lines.

    The bytes are compared. Other formats read documents as values: that is held against bare SQL that only fetches the
    same rows, and makes nothing of them.
    """
    lines = plain.write_lines(path, folder / "bare.jsonl")
    fetched = plain.fetch_rows(path)
    workspace = Workspace.open(path, "ana")
    exporting.format_named("jsonl")  # loaded before: it is no part of an export
    watch = plain.Watch()
    exporting.export(workspace, "jsonl", folder / "ours.jsonl", Selection())
    written, watch = watch.spent(), plain.Watch()
    for _ in Chosen(workspace, Selection(), with_bare=False):
        pass
    read = watch.spent()
    workspace.close()
    if not filecmp.cmp(folder / "bare.jsonl", folder / "ours.jsonl", shallow=False):
        raise AssertionError("bare SQL does not write what the export writes")
    return _beside("export", written, lines) | _beside("values", read, fetched)


def searched(workspace: Workspace, maker: Maker) -> Figures:
    """How long the 200 queries take."""
    some = queries(maker)
    for one in some[:3]:
        workspace.corpus.search(one)
    times, used = list[float](), list[float]()
    for one in some:
        begun = time.process_time()
        times.append(timed(lambda one=one: workspace.corpus.search(one)))
        used.append((time.process_time() - begun) * 1_000)
    return {"search p95, ms": p95(times), "search p95, ms of processor": p95(used), "search slowest, ms": max(times)}


def edited(workspace: Workspace, folder: Path, number: int = 100) -> Figures:
    """Single edits, a new mention and its removal, each on the disk when it counts as done.

    Between two edits as many bytes as one writes are put on the disk by themselves: no edit can be quicker than that.
    """
    session = workspace.open_document("article-7")
    session.apply(Create((Mention("first", (Span(0, 3),), "person", State.CREATED, HUMAN),)))
    edits, bare = list[float](), list[float]()
    with (folder / "bare").open("wb", buffering=0) as file:
        for one in range(number):
            made = Create((Mention(f"new-{one}", (Span(one, one + 5),), "person", State.CREATED, HUMAN),))
            edits.append(timed(lambda made=made: session.apply(made)))
            bare.append(timed(lambda: (file.write(b"x" * EDIT_BYTES), os.fsync(file.fileno()))))
            edits.append(timed(lambda one=one: session.apply(Remove((f"new-{one}",)))))
    return {"edit p95, ms": p95(edits), "the disk alone p95, ms": p95(bare)}


EDIT_BYTES = 8 * 4_096
"""What an edit adds to the write-ahead log, about."""

WINDOW = """
import sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
application = QApplication([])
from annotator.session import exporting
from annotator.session.choosing import Chosen, Selection
from annotator.session.workspace import Workspace
from annotator.settings import Settings
from annotator.ui.main_window import MainWindow
from annotator.ui.theme import load_fonts
load_fonts()
path, folder = Path(sys.argv[1]), Path(sys.argv[2])
settings = Settings(folder / "settings.toml")
for name, value in (("annotator", "ana"), ("suggest_on_open", False)):
    settings.set(name, value)
def timed(act):
    begun = time.perf_counter(), time.process_time()
    act()
    application.processEvents()
    return (time.perf_counter() - begun[0]) * 1000, (time.process_time() - begun[1]) * 1000
made = []
def show():
    made.append(MainWindow(Workspace.open(path, "ana"), settings))
    made[0].resize(1440, 900)
    made[0].show()
opened = timed(show)
window = made[0]
bar = window.articles.view.verticalScrollBar()
scrolled = max(timed(lambda: bar.setValue(bar.maximum() * step // 50))[0] for step in range(50))
def sift(word):
    return timed(lambda: window.articles.filter.setText(word))[0]
first = sift("b")
sifted = max(map(sift, ("ba", "bad", "", "b", "")))
memory = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmRSS"))
print(*opened, scrolled, first, sifted, memory / 1000)
window.close()
"""


def window(path: Path) -> Figures:
    """The real window on the corpus and on an empty one, each in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        ours, empty = (_window(one, folder) for one in (path, Path(folder) / "empty.dateline"))
    return {
        "open and paint, ms": ours[0],
        "open and paint, ms of processor": ours[1],
        "open and paint an empty corpus, ms": empty[0],
        "scroll, longest step, ms": ours[2],
        "filter, first key after opening, ms": ours[3],
        "filter, longest other key, ms": ours[4],
        "memory over an empty corpus, MB": ours[5] - empty[5],
    }


def _window(path: Path, folder: str) -> list[float]:
    command = [sys.executable, "-c", WINDOW, str(path), folder]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return [float(one) for one in done.stdout.split()]


def run(sizes: Sequence[int] = SIZES) -> list[Figures]:
    """Every size, each in a folder of its own; printed as soon as it was measured."""
    found: list[Figures] = []
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            found.append(measure(size, Path(folder)))
        print(corpus_page.printed(found[-1]), end="\n\n", flush=True)
    return found


def main(words: Sequence[str]) -> int:
    """Print the figures of the sizes that are named; with --write, write the page too."""
    found = run([int(one) for one in words if one.isdecimal()] or SIZES)
    if "--write" in words:
        corpus_page.write(found)
    return 0
