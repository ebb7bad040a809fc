"""The crash harness itself, with few kills: `make crash-test` does a thousand."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.crash.hardships import HARDSHIPS
from tests.crash.killing import kill_many

pytestmark = pytest.mark.skipif(not hasattr(__import__("os"), "fork"), reason="the harness forks")


def test_nothing_is_lost_when_the_program_is_killed(tmp_path: Path) -> None:
    tally = kill_many(tmp_path, 12, seed=7)
    assert (tally.kills, tally.faults) == (12, [])
    assert tally.acknowledged > 0


@pytest.mark.parametrize("fault", ["early", "journal"])
def test_the_harness_can_fail(tmp_path: Path, fault: str) -> None:
    assert kill_many(tmp_path, 120, seed=3, fault=fault, until_found=True).faults


@pytest.mark.parametrize("name", HARDSHIPS)
def test_hard_times(tmp_path: Path, name: str) -> None:
    if name == "file made read-only" and sys.platform == "win32":
        pytest.skip("rights are others there")
    assert HARDSHIPS[name](tmp_path) is None
