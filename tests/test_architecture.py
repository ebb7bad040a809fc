"""What a reviewer would have to watch, watched by a machine: sizes of files, sleeps in tests, silenced checks."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CODE = sorted((ROOT / "annotator").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
MOST_LINES = {"domain": 400, "exchange": 400}
MOST_LINES_ELSEWHERE = 430
MOST_LINES_OF_A_FUNCTION = 45
MOST_SILENCED = 23
"""Comments that silence a check; this number may only go down."""


@pytest.mark.parametrize("file", CODE, ids=lambda file: str(file.relative_to(ROOT)))
def test_files_and_functions_are_small(file: Path):
    text = file.read_text(encoding="utf-8")
    room = file.relative_to(ROOT / "annotator").parts[0]
    assert text.count("\n") <= MOST_LINES.get(room, MOST_LINES_ELSEWHERE)
    long = [
        f"{node.name} at line {node.lineno}"
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno > MOST_LINES_OF_A_FUNCTION
    ]
    assert long == []


def test_no_test_waits_for_a_fixed_time():
    sleeping = [
        f"{file.relative_to(ROOT)}:{number}"
        for file in TESTS
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if re.search(r"\bqtbot\.wait\(|\btime\.sleep\(", line) and file != Path(__file__)
    ]
    assert sleeping == []


def test_silenced_checks_do_not_pile_up():
    marks = re.compile(r"# (?:noqa|type: ignore|pyright: ignore)")
    silenced = [line for file in CODE for line in file.read_text(encoding="utf-8").splitlines() if marks.search(line)]
    assert len(silenced) <= MOST_SILENCED, f"{len(silenced)} checks are silenced"


def test_there_is_no_room_for_odds_and_ends():
    assert [file for file in CODE if file.stem in ("utils", "helpers", "misc", "common")] == []


def imported_later() -> tuple[str, ...]:
    """What the window imports when it is first asked for."""
    text = (ROOT / "annotator" / "ui" / "later.py").read_text(encoding="utf-8")
    found = tuple(f"{room}.{name}" for room, name in re.findall(r"^    from (\S+) import (\S+)$", text, re.MULTILINE))
    assert len(found) == text.count("    return ") > 10
    return found


@pytest.mark.parametrize(
    ("module", "heavy"),
    [
        ("annotator.app", ("spacy", "torch", "pandas", "pyarrow", "lxml", "pint", "babel", "annotator.nlp.suggest")),
        ("annotator.app", ("annotator.readers.registry", "annotator.exchange.registry", "numpy")),
        ("annotator.app", imported_later()),
        ("annotator.session.workspace", ("PySide6", "spacy")),
        ("annotator.domain.history", ("PySide6", "spacy", "sqlite_utils", "typer", "platformdirs")),
    ],
)
def test_heavy_parts_are_imported_only_when_needed(module: str, heavy: tuple[str, ...]):
    program = f"import sys, {module}; print([one for one in {heavy!r} if one in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"
