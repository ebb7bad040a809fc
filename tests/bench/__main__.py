"""Prints benchmarks. Usage: python -m tests.bench [NAME ...] [--write]   (--write: into the pages of docs)"""

from __future__ import annotations

import io
import os
import platform
import sys
from contextlib import redirect_stdout
from importlib import import_module
from typing import TextIO

from tests.bench import page

NAMES = ("window", "keys", "suggest", "many", "agreement", "splits", "corpus", "stalls")
MODULES = {"window": "start", "many": "suggest_many"}
"""Those that have another name than their benchmark."""
OWN_PAGES = {"keycost": "key_cost", "growth": "growth", "corpus": "corpus", "exports": "exporting"}
"""Those that write a page of their own, and take words of their own."""


def main(wanted: list[str]) -> int:
    """Run the named benchmarks, or all of them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if wanted and wanted[0] in OWN_PAGES:
        return import_module(f"tests.bench.{OWN_PAGES[wanted[0]]}").main(wanted[1:])
    is_kept = "--write" in wanted
    wanted = [one for one in wanted if one != "--write"]
    unknown = [name for name in wanted if name not in NAMES]
    if unknown:
        print(f"There is no benchmark {unknown[0]}; there are: {', '.join(NAMES)}.", file=sys.stderr)
        return 2
    print(f"Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} processors\n")
    for name in wanted or NAMES:
        printed = _run(name)
        if is_kept:
            page.write(name, printed)
        print()
    return 0


class _Both(io.StringIO):
    """Shows what is printed, and keeps it."""

    def __init__(self, screen: TextIO) -> None:
        super().__init__()
        self._screen = screen

    def write(self, text: str) -> int:
        self._screen.write(text)
        self._screen.flush()
        return super().write(text)


def _run(name: str) -> str:
    with redirect_stdout(_Both(sys.stdout)) as kept:
        import_module(f"tests.bench.{MODULES.get(name, name)}").run()
    return kept.getvalue()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
