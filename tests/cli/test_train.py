"""`dateline train`: learnt beside the corpus, used by later suggestions as another layer, decisions untouched."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator import paths

from .conftest import Run


@pytest.fixture(scope="module")
def all_gold() -> list[Path]:
    return sorted(paths.seeds().glob("*.gold.jsonl"))


def test_learning_gives_another_layer_and_touches_no_decision(run: Run, tmp_path: Path, all_gold: list[Path]):
    run("import", *all_gold[:6], "--corpus", "c.dateline")
    run("suggest", "--corpus", "c.dateline")
    run("export", "jsonl", "before.jsonl", "--corpus", "c.dateline", "--annotator", "gold")
    told = run("train", "--corpus", "c.dateline", "--json", "--anyway").json
    assert (told["articles"], told["kept"], told["file"]) == (6, True, "c.learnt")
    assert set(told["scores"]) == {
        f"{who} {what}"
        for who in ("rules", "learnt")
        for what in ("identification", "classification", "arguments", "roles")
    }
    again = run("suggest", "--corpus", "c.dateline", "--json").json
    assert again["articles"] == 6
    assert again["version"].endswith(f"+learnt.{told['version']}")
    run("export", "jsonl", "after.jsonl", "--corpus", "c.dateline", "--annotator", "gold")
    before, after = (decided(tmp_path / name) for name in ("before.jsonl", "after.jsonl"))
    assert before == after
    assert run("suggest", "--corpus", "c.dateline", "--no-learnt", "--json").json["passed_over"] == 6
    assert run("check", "--corpus", "c.dateline").code == 0


def decided(file: Path) -> list[list[dict]]:
    """What people decided, without open suggestions."""
    lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    kinds = ("mentions", "figures", "events", "relations")
    return [[one for kind in kinds for one in line[kind] if one["state"] != "suggested"] for line in lines]


def test_few_articles_are_learnt_from_unmeasured(run: Run, all_gold: list[Path]):
    run("import", *all_gold[:2], "--corpus", "c.dateline")
    told = run("train", "--corpus", "c.dateline")
    assert told.code == 0
    assert told.out.startswith("Learnt from 2 articles with ")
    assert "too few articles to measure" in told.out


def test_nothing_to_learn_from_is_one_sentence(run: Run, seeds: list[Path]):
    run("import", seeds[0], "--corpus", "c.dateline")
    told = run("train", "--corpus", "c.dateline")
    assert (told.code, told.out) == (2, "")
    assert told.err.startswith("There is nothing to learn from: no document is finished or has events;")


def test_a_damaged_file_is_told_and_suggestions_are_made_without_it(run: Run, tmp_path: Path, seeds: list[Path]):
    run("import", seeds[0], "--corpus", "c.dateline")
    (tmp_path / "c.learnt").write_bytes(b"nonsense")
    told = run("suggest", "--corpus", "c.dateline")
    assert told.code == 0
    assert told.err.startswith("What was learnt in c.learnt cannot be read")
    assert told.out.startswith("Made ")
