"""The command as a process: what it loads, locales, pipes, closed streams, Ctrl-C, folders that may not be written."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from .conftest import ROOT, run_process, start

posix = pytest.mark.skipif(os.name != "posix", reason="needs a POSIX system")

SEVERAL = """
import sys
from annotator import cli
codes = []
for words in sys.argv[1].split(";"):
    sys.argv = ["dateline", *words.split()]
    codes.append(cli.run())
print(codes, sorted({name.split(".")[0] for name in sys.modules} & {"PySide6", "shiboken6", "spacy"}), file=sys.stderr)
"""


def run_several(*commands: str, cwd: Path, before: Sequence[str] = (), **env: str) -> list[str]:
    """Runs commands in one process; standard error's lines, the last with their codes and the heavy packages loaded."""
    done = subprocess.run(
        [*before, sys.executable, "-c", SEVERAL, ";".join(commands)],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), **env},
        capture_output=True,
        check=True,
    )
    return done.stderr.decode("utf-8").splitlines()


def test_no_command_but_open_loads_qt_and_few_load_spacy(tmp_path: Path, seeds: list[Path]):
    light = (f"import {seeds[0]}", "suggest", f"suggest {seeds[0]} --output s.jsonl", "stats", "check", "formats")
    light = (*light, "schema show", "doctor", "export jsonl out.jsonl", "--help", "--version")
    assert run_several(*light, cwd=tmp_path) == [f"{[0] * len(light)} []"]
    spacy = run_several(f"import {seeds[0].with_suffix('.gold.jsonl')}", "export docbin out", cwd=tmp_path)
    assert spacy == ["[0, 1] ['spacy']"]


def test_json_is_utf8_whatever_the_locale(tmp_path: Path, seeds: list[Path]):
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": ""}
    told = run_process("suggest", seeds[1], cwd=tmp_path, env=plain)
    assert (told.code, told.err) == (0, "")
    assert any(ord(char) > 0xFFFF for char in told.out)
    shutil.copy(seeds[1], tmp_path / "é.txt")
    lines = run_several("import é.txt", "export jsonl out.jsonl", "import nö.txt", cwd=tmp_path, **plain)
    assert lines == ["n\\udcc3\\udcb6.txt does not exist; check the name.", "[0, 0, 2] []"]
    assert '"file": "é.txt"' in (tmp_path / "out.jsonl").read_text(encoding="utf-8")


@posix
def test_names_that_the_locale_cannot_spell_are_read_and_exported(tmp_path: Path, gold: list[Path]):
    plain = {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    folder = tmp_path / "größer"
    folder.mkdir()
    corpus, out = folder / "korpus ä.dateline", folder / "aus ü.jsonl"
    shutil.copyfile(gold[0], folder / "ö.jsonl")
    for words in (("import", folder / "ö.jsonl"), ("export", "jsonl", out), ("export", "huggingface", folder / "ß")):
        told = run_process(*words, "--corpus", corpus, cwd=tmp_path, env=plain)
        assert told.code in (0, 1), told.err
    manifest = json.loads((folder / "aus ü.jsonl.manifest.json").read_text(encoding="utf-8"))
    assert manifest["counts"]["documents"] == 1


@posix
@pytest.mark.parametrize("words", [["suggest"], ["formats", "--json"]])
def test_a_closed_pipe_is_no_error(tmp_path: Path, seeds: list[Path], words: list[str]):
    reading, writing = os.pipe()
    os.close(reading)
    more = seeds[:1] if words == ["suggest"] else []
    told = run_process(*words, *more, cwd=tmp_path, stdout=writing)
    os.close(writing)
    assert (told.code, told.err) == (0, "")


@posix
def test_closed_streams(tmp_path: Path, seeds: list[Path]):
    def closing(redirections: str, *words: object) -> subprocess.CompletedProcess[bytes]:
        command = f'exec "$@" {redirections}'
        return subprocess.run(
            ["sh", "-c", command, "sh", sys.executable, "-m", "annotator", *(str(word) for word in words)],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            check=False,
        )

    no_input = closing("<&-", "suggest", seeds[0])
    assert (no_input.returncode, no_input.stdout.count(b"\n"), no_input.stderr) == (0, 1, b"")
    no_output = closing(">&-", "suggest", seeds[0])
    assert (no_output.returncode, no_output.stderr.count(b"\n")) == (2, 1)
    nothing = closing("<&- >&- 2>&-", "import", seeds[0], "--corpus", "c.dateline")
    assert nothing.returncode == 0
    assert run_process("check", "--corpus", "c.dateline", cwd=tmp_path).code == 0


@posix
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("words", [["--version"], ["formats", "--json"]])
def test_output_that_cannot_be_written(tmp_path: Path, words: list[str]):
    with Path("/dev/full").open("wb") as full:
        told = run_process(*words, cwd=tmp_path, stdout=full)
    assert (told.code, told.err) == (2, "The output cannot be written: No space left on device.\n")


@posix
def test_ctrl_c_ends_with_one_line(tmp_path: Path, seeds: list[Path]):
    text = seeds[0].read_text(encoding="utf-8")
    (tmp_path / "many").mkdir()
    for number in range(64):
        (tmp_path / "many" / f"{number}.txt").write_text(f"{text}\n{number}\n", encoding="utf-8")
    process = start("suggest", "many", "--processes", "2", cwd=tmp_path, start_new_session=True)
    assert process.stdout and process.stdout.readline().startswith(b'{"format": "dateline/1"')
    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (130, b"Cancelled; what was done so far is kept.\n")


def without_rights() -> list[str]:
    """What to put before a command so that it may do no more than its user's rights allow, root's too."""
    if os.name != "posix":
        pytest.skip("needs rights of POSIX")
    if os.geteuid() != 0:
        return []
    if not shutil.which("setpriv"):
        pytest.skip("root may write anywhere, and there is no setpriv")
    return ["setpriv", "--bounding-set=-all", "--inh-caps=-all"]


def test_what_may_not_be_read_or_written(tmp_path: Path, seeds: list[Path]):
    before = without_rights()
    locked, secret = tmp_path / "locked", tmp_path / "secret.txt"
    locked.mkdir()
    assert run_process("import", seeds[0], "--corpus", locked / "c.dateline", cwd=tmp_path).code == 0
    shutil.copy(seeds[0], secret)
    secret.chmod(0)
    locked.chmod(0o555)
    answers = {
        "import secret.txt": "secret.txt cannot be read: Permission denied",
        f"import {seeds[1]} --corpus locked/c.dateline": "The folder locked is read-only",
        f"import {seeds[1]} --corpus locked/new.dateline": "A corpus cannot be made at locked/new.dateline",
        "export jsonl locked/x.jsonl --corpus locked/c.dateline": "locked/x.jsonl cannot be written",
        f"suggest {seeds[1]} --output locked/x.jsonl": "locked/x.jsonl cannot be written",
    }
    try:
        *lines, last = run_several(*answers, "stats --corpus locked/c.dateline", cwd=tmp_path, before=before)
    finally:
        locked.chmod(0o755)
    assert last == "[2, 2, 2, 2, 2, 0] []"
    assert all(line.startswith(start) for line, start in zip(lines, answers.values(), strict=True))


@posix
def test_a_terminal_sees_how_far_it_is(tmp_path: Path, seeds: list[Path]):
    import pty

    terminal, their_end = pty.openpty()
    environment, out = {"TERM": "xterm", "COLUMNS": "100"}, tmp_path / "out.jsonl"
    with out.open("wb") as file:
        process = start("suggest", *seeds, cwd=tmp_path, stdout=file, stderr=their_end, env=environment)
    os.close(their_end)
    shown = b""
    with contextlib.suppress(OSError):  # read all the while: a terminal that is full makes whoever writes wait
        while some := os.read(terminal, 65536):
            shown += some
    assert process.wait(60) == 0
    os.close(terminal)
    assert out.read_bytes().count(b"\n") == 3
    assert b"Suggesting" in shown
    assert b"3/3" in shown
    assert b"/s, 0:00:00 left" in shown
