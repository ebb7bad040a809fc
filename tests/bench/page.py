"""Writes docs/accuracy/bench.md: what each benchmark printed, with the command, the date and the machine."""

from __future__ import annotations

import os
import platform
from datetime import date
from pathlib import Path

from tests.pages import put

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
    put(PAGE, name, f"{_made(name)}\n\n```text\n{printed.strip()}\n```", TITLES[name])


def _made(name: str) -> str:
    load = f", load {os.getloadavg()[0]:.1f} at its end" if hasattr(os, "getloadavg") else ""
    where = f"Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} processors{load}"
    return f"Made on {date.today().isoformat()} by `python -m tests.bench {name} --write` ({where})."
