"""Kills the program at random moments and looks for lost work. Usage: python -m tests.crash [--kills N] [--fault F]

Also: disk full, file read-only, folder removed, clock set back, two processes, busy. 1 when anything was lost.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.crash.hardships import HARDSHIPS
from tests.crash.killing import kill_many


def main(words: list[str]) -> int:
    """Run everything and print the counts."""
    parser = argparse.ArgumentParser(prog="python -m tests.crash")
    parser.add_argument("--kills", type=int, default=1_000)
    parser.add_argument("--fault", choices=("none", "early", "journal"), default="none")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(words)
    with tempfile.TemporaryDirectory() as folder:
        tally = kill_many(Path(folder), options.kills, options.seed, options.fault)
    print(tally.sentence(), flush=True)
    for fault in tally.faults[:20]:
        print(f"  LOST: {fault}")
    if options.fault != "none":
        return 1 if tally.faults else 0
    lost = len(tally.faults)
    for fault in ("early", "journal"):
        with tempfile.TemporaryDirectory() as folder:
            planted = kill_many(Path(folder), max(options.kills // 4, 60), options.seed, fault, until_found=True)
        print(f"planted fault '{fault}': {'caught' if planted.faults else 'NOT CAUGHT'} after {planted.kills} kills")
        lost += not planted.faults
    for name, hardship in HARDSHIPS.items():
        with tempfile.TemporaryDirectory() as folder:
            found = hardship(Path(folder))
        print(f"{name}: {found or 'nothing lost'}", flush=True)
        lost += found is not None
    print("Zero losses." if not lost else f"{lost} LOSSES.")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
