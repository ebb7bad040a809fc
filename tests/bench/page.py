"""Writes docs/accuracy/bench.md: what each benchmark printed, with the command, the date and the machine."""

from __future__ import annotations

import os
import platform
import re
from datetime import date
from pathlib import Path

PAGE = Path(__file__).resolve().parents[2] / "docs" / "accuracy" / "bench.md"


def write(name: str, printed: str) -> None:
    """Put what a benchmark printed in the place of what it printed before; ValueError when it has no place."""
    begin, end = f"<!-- begin {name} -->", f"<!-- end {name} -->"
    made = f"{begin}\n{_made(name)}\n\n```text\n{printed.strip()}\n```\n{end}"
    text = PAGE.read_text(encoding="utf-8")
    new, count = re.subn(f"{re.escape(begin)}.*?{re.escape(end)}", lambda _: made, text, flags=re.DOTALL)
    if count != 1:
        raise ValueError(f"{PAGE.name} has no place for the benchmark {name}")
    PAGE.write_text(new, encoding="utf-8", newline="\n")


def _made(name: str) -> str:
    load = f", load {os.getloadavg()[0]:.1f} at its end" if hasattr(os, "getloadavg") else ""
    where = f"Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} processors{load}"
    return f"Made on {date.today().isoformat()} by `python -m tests.bench {name} --write` ({where})."
