"""Kills the program at random moments and looks for lost work. Usage: python -m tests.crash [--kills N] [--fault F]

Also: disk full, file read-only, folder removed, clock set back, two processes, busy. 1 when anything was lost.
--write: into docs/accuracy/crash.md.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from tests.crash.hardships import HARDSHIPS
from tests.crash.killing import kill_many

PAGE = Path(__file__).resolve().parents[2] / "docs" / "accuracy" / "crash.md"


def main(words: list[str]) -> int:
    """Run everything and print the counts."""
    parser = argparse.ArgumentParser(prog="python -m tests.crash")
    parser.add_argument("--kills", type=int, default=1_000)
    parser.add_argument("--fault", choices=("none", "early", "journal"), default="none")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args(words)
    said: list[str] = []
    if options.fault != "none":
        return 1 if _kill(options, options.fault, said) else 0
    lost = _kill(options, "none", said)
    for fault in ("early", "journal"):
        lost += not _catches(options, fault, said)
    for name, hardship in HARDSHIPS.items():
        with tempfile.TemporaryDirectory() as folder:
            found = hardship(Path(folder))
        _say(said, f"{name}: {found or 'nothing lost'}")
        lost += found is not None
    _say(said, "Zero losses." if not lost else f"{lost} LOSSES.")
    if options.write:
        PAGE.write_text(_page(said, options.kills, options.seed), encoding="utf-8", newline="\n")
    return 1 if lost else 0


def _kill(options: argparse.Namespace, fault: str, said: list[str]) -> int:
    """Kill as often as was asked for; how much was lost."""
    with tempfile.TemporaryDirectory() as folder:
        tally = kill_many(Path(folder), options.kills, options.seed, fault)
    _say(said, tally.sentence())
    for one in tally.faults[:20]:
        _say(said, f"  LOST: {one}")
    return len(tally.faults)


def _catches(options: argparse.Namespace, fault: str, said: list[str]) -> bool:
    """Whether a planted fault is found."""
    with tempfile.TemporaryDirectory() as folder:
        planted = kill_many(Path(folder), max(options.kills // 4, 60), options.seed, fault, until_found=True)
    _say(said, f"planted fault '{fault}': {'caught' if planted.faults else 'NOT CAUGHT'} after {planted.kills} kills")
    return bool(planted.faults)


def _say(said: list[str], line: str) -> None:
    print(line, flush=True)
    said.append(line)


def _page(said: Sequence[str], kills: int, seed: int) -> str:
    where = f"Python {platform.python_version()} on {platform.system()}, {os.cpu_count()} processors"
    return f"""# Kills and hardships

<!-- Made by python -m tests.crash --write; run it again, do not change this page. -->

A process that edits a corpus through the program's own core, as the window does, is killed with SIGKILL at random
moments. After each kill the corpus is opened again: every act that was acknowledged must be there, none may be half
there, `check` must find nothing, and the journal must tell the same story as the tables. So that the harness can fail,
it must also catch two faults that are planted: an act that is acknowledged before it is committed, and a journal line
that is written outside the transaction. The last lines are other hardships; what each of them does stands in
`tests/crash/hardships.py`.

Made on {date.today().isoformat()} by `python -m tests.crash --kills {kills} --seed {seed} --write` ({where}).

```text
{chr(10).join(said)}
```
"""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
