"""Prints benchmarks. Usage: python -m tests.bench [NAME ...], or: keycost|growth [--write]"""

from __future__ import annotations

import os
import platform
import sys
from importlib import import_module

NAMES = ("window", "keys", "suggest", "many", "agreement", "exports", "corpus")
MODULES = {"window": "start", "many": "suggest_many", "exports": "exporting"}
"""Those that have another name than their benchmark."""


def main(wanted: list[str]) -> int:
    """Run the named benchmarks, or all of them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if wanted[:1] == ["keycost"]:  # minutes, and its own page: never among all
        from tests.bench import key_cost

        return key_cost.main(wanted[1:])
    if wanted[:1] == ["growth"]:
        from tests.bench import growth

        return growth.main(wanted[1:])
    unknown = [name for name in wanted if name not in NAMES]
    if unknown:
        print(f"There is no benchmark {unknown[0]}; there are: {', '.join(NAMES)}.", file=sys.stderr)
        return 2
    print(f"Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} processors\n")
    for name in wanted or NAMES:
        import_module(f"tests.bench.{MODULES.get(name, name)}").run()
        print()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
