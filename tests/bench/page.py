"""Writes docs/accuracy/bench.md: what each benchmark printed, with the command, the date and the machine."""

from __future__ import annotations

import os
import platform
import re
from datetime import date
from pathlib import Path

PAGE = Path(__file__).resolve().parents[2] / "docs" / "accuracy" / "bench.md"


TITLES = {
    "window": "From the start to the first painted window",
    "keys": "From a key to its paint",
    "suggest": "Suggestions, one process, beside the bare pipeline",
    "many": "Suggestions, several processes, beside as many of the bare pipeline",
    "agreement": "Agreement, beside one pass over the same annotations",
    "splits": "How near a split comes to its shares",
    "stalls": "How long the window stands still while its dialogs work",
}
"""By benchmark; one that was never written has no section yet."""


def write(name: str, printed: str) -> None:
    """Put what a benchmark printed in the place of what it printed before, or at the end of the page."""
    begin, end = f"<!-- begin {name} -->", f"<!-- end {name} -->"
    made = f"{begin}\n{_made(name)}\n\n```text\n{printed.strip()}\n```\n{end}"
    text = PAGE.read_text(encoding="utf-8")
    new, count = re.subn(f"{re.escape(begin)}.*?{re.escape(end)}", lambda _: made, text, flags=re.DOTALL)
    if not count:
        new = f"{text.rstrip()}\n\n## {TITLES[name]}\n\n{made}\n"
    PAGE.write_text(new, encoding="utf-8", newline="\n")


def _made(name: str) -> str:
    load = f", load {os.getloadavg()[0]:.1f} at its end" if hasattr(os, "getloadavg") else ""
    where = f"Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} processors{load}"
    return f"Made on {date.today().isoformat()} by `python -m tests.bench {name} --write` ({where})."
