"""Exports: all formats against bare SQL that writes the lines of Dateline JSONL, and their memory."""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from annotator.exchange.registry import FORMATS
from annotator.session.choosing import Selection
from annotator.session.exporting import export
from annotator.session.workspace import Workspace
from tests.bench import plain
from tests.bench.invented import Maker, fill

ARTICLES, MORE = 400, 1_600


def run() -> None:
    """Print what exports take."""
    with tempfile.TemporaryDirectory() as home:
        path = make(Path(home) / "bench.dateline", ARTICLES)
        bare = min(plain.write_lines(path, Path(home) / "bare.jsonl")[0] for _ in range(3))
        print(f"exports of {ARTICLES:,} articles with 20 annotations each, and multiples of bare SQL that writes JSONL")
        for key, form in FORMATS.items():
            target = Path(home) / f"out-{key}{form.extension}"
            seconds = min(_export(path, key, target) for _ in range(3 if key == "jsonl" else 1))
            print(f"  {key:16}{seconds / bare:8.2f}   {1000 * seconds / ARTICLES:7.2f} ms an article")
        larger = make(Path(home) / "larger.dateline", MORE)
        print(f"peak memory for {ARTICLES:,} and for {MORE:,} articles, MB")
        for key in FORMATS:
            print(f"  {key:16}{_memory(path, key):8.0f}{_memory(larger, key):8.0f}")


def make(path: Path, articles: int, seed: int = 1) -> Path:
    """A corpus with annotated articles."""
    workspace = Workspace.open(path, "ana")
    fill(workspace.corpus, Maker(seed), range(articles))
    workspace.close()
    return path


def _export(path: Path, key: str, target: Path) -> float:
    workspace = Workspace.open(path, "ana", create=False)
    try:
        begun = time.perf_counter()
        export(workspace, key, target, Selection())
        return time.perf_counter() - begun
    finally:
        workspace.close()


def _memory(path: Path, key: str) -> float:
    """Megabytes that a process of its own needs at the most for one export."""
    program = "import sys; from tests.bench.exporting import measure; measure(*sys.argv[1:])"
    done = subprocess.run([sys.executable, "-c", program, str(path), key], capture_output=True, text=True, check=True)
    return float(done.stdout)


def measure(path: str, key: str) -> None:
    """In that process."""
    with tempfile.TemporaryDirectory() as home:
        _export(Path(path), key, Path(home) / f"out{FORMATS[key].extension}")
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
