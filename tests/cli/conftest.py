"""The command line as a function, and articles for it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from annotator import paths
from annotator.cli import app

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Told:
    """What a command said and how it ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output, which must be one line of JSON."""
        assert self.out.count("\n") == 1
        return json.loads(self.out)


Run = Callable[..., Told]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command in this process, in a folder of the test's own."""
    monkeypatch.chdir(tmp_path)

    def _run(*words: object) -> Told:
        result = CliRunner().invoke(app, [str(word) for word in words], prog_name="dateline")
        return Told(result.exit_code, result.stdout_bytes.decode("utf-8"), result.stderr_bytes.decode("utf-8"))

    return _run


def start(*words: object, cwd: Path, **more: Any) -> subprocess.Popen[bytes]:
    """Starts a command in a process of its own."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **more.pop("env", {})}
    command = [*more.pop("before", ()), sys.executable, "-m", "annotator", *(str(word) for word in words)]
    pipes: dict[str, Any] = {
        "text": False,
        "stdin": subprocess.DEVNULL,
        "stdout": subprocess.PIPE,
        "stderr": subprocess.PIPE,
    }
    started: Any = subprocess.Popen(command, cwd=cwd, env=environment, **{**pipes, **more})
    return started


def run_process(*words: object, cwd: Path, **more: Any) -> Told:
    """Runs a command in a process of its own."""
    process = start(*words, cwd=cwd, **more)
    out, err = process.communicate(timeout=60)
    return Told(process.returncode, (out or b"").decode("utf-8"), (err or b"").decode("utf-8"))


@pytest.fixture(scope="session")
def seeds() -> list[Path]:
    """Three sample articles; the second is full of emoji."""
    names = ("01-harbour-strike-march", "11-storm-posts-roundup", "12-two-scripts-water-rally")
    return [paths.seeds() / f"{name}.txt" for name in names]


@pytest.fixture(scope="session")
def gold(seeds: list[Path]) -> list[Path]:
    """Their gold annotations."""
    return [one.with_suffix(".gold.jsonl") for one in seeds]


BINARY = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20
