"""The page of a corpus at size: docs/accuracy/corpus.md, with what each figure is held against."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path

from tests.bench import plot

Figures = dict[str, float]
"""What was measured at one size, by name; "articles" is the size."""
ROOT = Path(__file__).resolve().parents[2]
TARGETS: Mapping[str, float] = {
    "open and paint, ms": 300,
    "memory over an empty corpus, MB": 150,
    "search p95, ms": 50,
    "edit p95, ms": 5,
    "import, x bare SQL": 2,
    "export, x bare SQL": 2,
}
PLOTTED = {
    "open, paint": "open and paint, ms",
    "search p95": "search p95, ms",
    "edit p95": "edit p95, ms",
    "first filter key": "filter, first key after opening, ms",
}
"""Lines of the plot, and the figures that they show."""


def printed(figures: Figures) -> str:
    """The figures of one size, one to a line."""
    return "\n".join(f"{name}: {_number(value)}" for name, value in figures.items())


def write(sizes: Sequence[Figures]) -> None:
    """Write the page and its plot."""
    (ROOT / "docs" / "accuracy" / "corpus.md").write_text(page(sizes), encoding="utf-8", newline="\n")
    lines = {line: [(one["articles"], one[name]) for one in sizes] for line, name in PLOTTED.items()}
    targets = {line: TARGETS[name] for line, name in PLOTTED.items() if name in TARGETS}
    drawn = plot.svg(lines, targets, "articles in the corpus", "milliseconds")
    (ROOT / "docs" / "images" / "corpus.svg").write_text(drawn, encoding="utf-8", newline="\n")


def page(sizes: Sequence[Figures]) -> str:
    """The page: a table with a column for each size."""
    names = [name for name in sizes[0] if name != "articles"]
    head = _row(["", *(f"{one['articles']:,.0f} articles" for one in sizes), "target"])
    rows = [_row([name, *(_number(one[name]) for one in sizes), _target(name)]) for name in names]
    load = f", load {os.getloadavg()[0]:.1f} at the end" if hasattr(os, "getloadavg") else ""
    command = " ".join(["python -m tests.bench corpus", *(f"{one['articles']:.0f}" for one in sizes), "--write"])
    return PAGE.format(
        command=command,
        made=date.today().isoformat(),
        where=f"Python {platform.python_version()} on {platform.system()}, {os.cpu_count()} processors{load}",
        table="\n".join([head, _row(["---", *("--:" for _ in sizes), "--:"]), *rows]),
    )


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _target(name: str) -> str:
    return f"≤ {TARGETS[name]:g}" if name in TARGETS else ""


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 20 else f"{value:.1f}"


PAGE = """# The corpus at size

<!-- Made by {command}; run it again, do not change this page. -->

Articles are invented, of 300 words with 20 annotations each. Made on {made}: {where}. Milliseconds are by the clock
where nothing else is said; the window runs on the offscreen platform.

{table}

![How it grows](../images/corpus.svg)

- *Open and paint*: from the corpus's path to the painted window with its list, Python and Qt being loaded; beside it
  the same with an empty corpus. The list reads its rows as they are looked at, so that opening hardly grows.
- *Filter*: letters typed above the list, to the painted list. The first one after opening reads the names of all
  articles. *Scroll*: the longest of 50 steps through the whole list.
- *Search*: 200 queries, 60 words of every frequency, 30 of two words, 30 phrases, 30 prefixes, 10 NEAR, 40 with
  filters of type, role, figure, status, annotator and date.
- *Edit*: a new mention or its removal, with its journal line, on the disk. *The disk alone*: as many bytes written and
  synced by themselves.
- *Import* beside bare SQL that writes the same rows, journal, indexes and search index in one transaction at the same
  durability. *Export*: Dateline JSONL, read back and compared, beside bare SQL that writes the same bytes. *Values*:
  documents read as values, what the other formats begin with, beside bare SQL that only fetches their rows and makes
  nothing of them. What each side does stands in `tests/bench/plain.py` and `tests/bench/corpus.py`.

What kills and hardships do to a corpus stands on [a page of its own](crash.md).
"""
