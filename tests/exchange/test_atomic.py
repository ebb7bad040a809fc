"""What an export that was ended leaves behind, and who clears it up."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock

from annotator.exchange.atomic import LOCK, replacing_file, replacing_folder

WRITES = """
import sys
from pathlib import Path
from annotator.exchange.atomic import replacing_file
with replacing_file(Path(sys.argv[1])) as fresh:
    fresh.write_text("half")
    print("begun", flush=True)
    sys.stdin.read()
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows ends a process otherwise")
def test_what_a_killed_export_left_goes_with_the_next_one(tmp_path: Path) -> None:
    target = tmp_path / "out [1].jsonl"
    target.write_text("old")
    command = [sys.executable, "-c", WRITES, str(target)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as writing:
        assert writing.stdout is not None and writing.stdout.readline() == b"begun\n"
        assert len(list(tmp_path.glob(".*.partial"))) == 1
        with replacing_file(target) as fresh:
            assert len(list(tmp_path.glob(".*.partial"))) == 2  # the other is still at it
            fresh.write_text("new")
        assert target.read_text() == "new"
        writing.send_signal(signal.SIGKILL)
    assert len(list(tmp_path.iterdir())) == 2
    with replacing_file(target) as fresh:
        fresh.write_text("newest")
    assert [one.read_text() for one in tmp_path.iterdir()] == ["newest"]


def test_only_what_nobody_holds_is_cleared(tmp_path: Path) -> None:
    target = tmp_path / "out"
    ours, other, foreign = (tmp_path / f".{name}.partial" for name in ("out.1", "out.2", "else.3"))
    for one in (ours, other, foreign):
        one.mkdir()
        (one / LOCK).touch()
    (bare := tmp_path / ".out.4.partial").mkdir()
    with FileLock(ours / LOCK), replacing_folder(target) as fresh:
        (fresh / "a.txt").write_text("a")
    assert set(tmp_path.iterdir()) == {target, ours, foreign, bare}
    assert [one.name for one in target.iterdir()] == ["a.txt"]
