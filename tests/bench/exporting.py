"""Exports of every format: time beside plain `json`, and memory by the size of the corpus.

`python -m tests.bench exports --write` writes docs/accuracy/exports.md. Each export is a process of its own, and is
read back and compared. Plain `json` is bare SQL that reads the rows and dumps them as the lines of Dateline JSONL.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from annotator.exchange.registry import FORMATS
from annotator.session.choosing import Selection
from annotator.session.exporting import export
from annotator.session.workspace import Workspace
from tests.bench import plain
from tests.bench.invented import Maker, fill

FEW, MANY = 1_000, 10_000
SLOW = {"pdf": 2_000}
"""Formats that take an hour for `MANY` documents, and how many they are given instead."""
PAGE = Path(__file__).resolve().parents[2] / "docs" / "accuracy" / "exports.md"


@dataclass(frozen=True, slots=True)
class Spent:
    """What one export took."""

    seconds: float
    processor_s: float
    megabytes: float
    """The most that the process held, over what it held before."""


def main(wanted: Sequence[str]) -> int:
    """Measure the named formats, or all; those that are not named keep their row of the page."""
    keys = [one for one in wanted if one != "--write"] or list(FORMATS)
    if unknown := [one for one in keys if one not in FORMATS]:
        print(f"There is no format {unknown[0]}; there are: {', '.join(FORMATS)}.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as home:
        small, large = make(Path(home) / "small.dateline", FEW), make(Path(home) / "large.dateline", MANY)
        bare = min(plain.write_lines(small, Path(home) / "bare.jsonl") for _ in range(3))[1]
        rows = {key: (_spent(small, key), _spent(_for(key, large, Path(home)), key)) for key in keys}
    page = _page(rows, bare)
    print(page)
    if "--write" in wanted:
        PAGE.write_text(page, encoding="utf-8", newline="\n")
    return 0


def _for(key: str, large: Path, home: Path) -> Path:
    if key not in SLOW:
        return large
    path = home / f"{SLOW[key]}.dateline"
    return path if path.exists() else make(path, SLOW[key])


def make(path: Path, articles: int, seed: int = 1) -> Path:
    """A corpus with annotated articles."""
    workspace = Workspace.open(path, "ana")
    fill(workspace.corpus, Maker(seed), range(articles))
    workspace.close()
    return path


def _spent(path: Path, key: str) -> Spent:
    program = "import sys; from tests.bench.exporting import measure; measure(*sys.argv[1:])"
    done = subprocess.run([sys.executable, "-c", program, str(path), key], capture_output=True, text=True, check=True)
    print(f"  {key} {path.stem}: {done.stdout.strip()}", file=sys.stderr, flush=True)
    return Spent(*map(float, done.stdout.split()))


def measure(path: str, key: str) -> None:
    """In a process of its own: do one export, and print what it took."""
    workspace = Workspace.open(Path(path), "ana", create=False)
    before, watch = _peak_mb(), plain.Watch()
    with tempfile.TemporaryDirectory() as home:
        export(workspace, key, Path(home) / f"out{FORMATS[key].extension}", Selection())
        spent = watch.spent()
    print(*spent, _peak_mb() - before)


def _peak_mb() -> float:
    """The most that this process held so far (Linux): what `getrusage` tells begins with its parent's."""
    status = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))


def _page(rows: Mapping[str, tuple[Spent, Spent]], bare_s: float) -> str:
    measured = list(_lines(rows, bare_s))
    missing = [
        form.title for form in FORMATS.values() if not any(line.startswith(f"| {form.title} |") for line in measured)
    ]
    load = f", load {os.getloadavg()[0]:.1f} at the end" if hasattr(os, "getloadavg") else ""
    where = f"Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} processors{load}"
    lines = [
        "# What exports take",
        "",
        "<!-- Made by python -m tests.bench exports --write; run it again, do not change this page. -->",
        "",
        f"Made on {date.today().isoformat()} ({where}; a format that was not named then keeps its older row).",
        "Articles are invented, of 300 words with 20 annotations each. Every export is a process of its own; it is",
        "written beside its target,",
        "read back with a reader that shares no code with the writer, compared with the corpus, and moved in place.",
        "*Plain json* is bare SQL that reads the rows and dumps the lines of Dateline JSONL, unchecked",
        f"({bare_s:.2f} s of processor for {FEW:,} documents). Memory is the most that the process held over what it",
        "held before: up to 32 MB of it are pages of the corpus that SQLite keeps at hand, and some the libraries of a",
        "format.",
        "",
        f"| format | s for {FEW:,} | of processor | times plain json | MB for {FEW:,} | MB for {MANY:,} |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
        *measured,
        "",
        *(f"- *{FORMATS[key].title}*: the last column is for {number:,} documents." for key, number in SLOW.items()),
        *([f"- Not measured here yet: {'; '.join(missing)}."] if missing else []),
        "",
    ]
    return "\n".join(lines)


def _lines(rows: Mapping[str, tuple[Spent, Spent]], bare_s: float) -> Iterator[str]:
    before = PAGE.read_text(encoding="utf-8").splitlines() if PAGE.exists() else []
    for key, form in FORMATS.items():
        if key in rows:
            yield _line(key, *rows[key], bare_s)
        else:
            yield from (line for line in before if line.startswith(f"| {form.title} |"))


def _line(key: str, few: Spent, many: Spent, bare_s: float) -> str:
    times = few.processor_s / bare_s
    cells = (
        FORMATS[key].title,
        f"{few.seconds:.1f}",
        f"{few.processor_s:.1f}",
        f"{times:.1f}" if times < 10 else f"{times:,.0f}",
        f"{few.megabytes:.0f}",
        f"{many.megabytes:.0f}",
    )
    return f"| {' | '.join(cells)} |"
