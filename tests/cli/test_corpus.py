"""`dateline export`, `stats` and `check`: selections, reports, targets, and corpora that are none."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from annotator.cli import exporting as commands

from .conftest import BINARY, Run


@pytest.fixture
def with_gold(run: Run, seeds: list[Path], gold: list[Path]) -> Run:
    """The command line, on a default corpus with two gold documents and one bare article."""
    run("import", *seeds, *gold[:2])
    return run


def test_an_export_tells_what_it_wrote_and_what_it_lost(with_gold: Run):
    told = with_gold("export", "docbin", "out.spacy")
    lines = told.out.splitlines()
    assert told.code == 1
    assert lines[0].startswith("Wrote 2 documents with ")
    assert lines[2:4] == ["Not carried by docbin", lines[3]]
    assert lines[3].split() == ["Number", "What", "Why"]
    assert not any(line.endswith(" ") for line in lines)


def test_selections(with_gold: Run):
    def exported(*options: str) -> int:
        return with_gold("export", "jsonl", "out.jsonl", "--json", *options).json["documents"]

    assert exported() == 3
    assert exported("--annotator", "gold") == 2
    assert exported("--status", "gold") == 2
    assert exported("--status", "new") == 1
    none = with_gold("export", "jsonl", "none.jsonl", "--status", "in-progress")
    assert (none.code, none.out) == (2, "")
    assert none.err.startswith("There is nothing to export")


@pytest.mark.parametrize("split", ["80/30", "a/b", "100", "0/50/50", "nan/50/50", "25/25/25/25", "80/20/-0", ""])
def test_a_bad_split_is_refused_and_a_good_one_shown(with_gold: Run, tmp_path: Path, split: str):
    told = with_gold("export", "docbin", "out", "--split", split)
    if split == "80/20/-0":
        assert told.code == 1
        return
    assert (told.code, told.out, told.err.count("\n")) == (2, "", 1)
    assert "such as 80/10/10" in told.err
    assert list(tmp_path.iterdir()) == []


def test_the_best_seed_is_told_and_gives_the_same_again(with_gold: Run, tmp_path: Path):
    told = with_gold("export", "jsonl", "best", "--split", "50/50", "--seed", "best", "--json").json["split"]
    assert sum(told["stories"].values()) == 3 and all(told["stories"].values())
    said = with_gold("export", "jsonl", "again", "--split", "50/50", "--seed", told["seed"]).out
    assert f"Seed {told['seed']}: the corpus keeps it" in said
    assert "Seed 7: keep it" in with_gold("export", "jsonl", "seven", "--split", "50/50", "--seed", 7).out
    for name in ("train.jsonl", "dev.jsonl", "manifest.json"):
        assert (tmp_path / "best" / name).read_bytes() == (tmp_path / "again" / name).read_bytes()


def test_targets_that_must_not_be_written(with_gold: Run, tmp_path: Path):
    for target, why in (
        ("no/such/folder.jsonl", "there is no folder"),
        (".", "is a folder"),
        ("other.dateline", "is named like a corpus"),
    ):
        told = with_gold("export", "jsonl", target)
        assert (told.code, told.err.count("\n")) == (2, 1)
        assert why in told.err
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_format_is_answered_with_the_known_ones(run: Run):
    told = run("export", "xml", "out.xml")
    assert (told.code, told.err.count("\n")) == (2, 1)
    assert told.err.startswith("There is no format xml; there are: jsonl, docbin")


def test_a_cancelled_export_leaves_nothing(with_gold: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def cancelled(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(commands.exporting, "export", cancelled)
    told = with_gold("export", "jsonl", "out.jsonl")
    assert (told.code, told.err) == (130, "Cancelled; nothing was written.\n")
    assert list(tmp_path.iterdir()) == []


def test_statistics(with_gold: Run):
    told = with_gold("stats", "--json").json
    assert (told["articles"], told["documents"], told["edits"]) == (3, {"gold": 2}, 2)
    assert told["annotations"]["mentions"]["person"] > 5
    lines = with_gold("stats").out.splitlines()
    assert next(line.split() for line in lines if line.startswith("Words")) == ["Words", f"{told['words']:,}"]
    titles = ["Documents by status", "Decisions", "Mentions by type", "Figures by type", "Events by type"]
    assert [line for line in lines if line in titles] == titles


def test_check_finds_a_changed_text(with_gold: Run):
    from annotator import paths

    assert with_gold("check").code == 0
    connection = sqlite3.connect(paths.default_corpus())
    connection.execute("UPDATE articles SET text = text || '!' WHERE rowid = 1")
    connection.commit()
    connection.close()
    told = with_gold("check")
    assert told.code == 1
    assert "was changed after it was imported" in told.out
    assert len(with_gold("check", "--json").json["problems"]) == told.out.count("\n") - 1


@pytest.mark.parametrize("command", ["stats", "check", "suggest", "export jsonl out.jsonl"])
def test_corpora_that_are_none(run: Run, tmp_path: Path, command: str):
    (tmp_path / "picture.png").write_bytes(BINARY)
    (tmp_path / "text.dateline").write_text("This is no corpus, but it is long enough to be one.")
    (tmp_path / "folder.dateline").mkdir()
    sqlite3.connect(tmp_path / "other.dateline").execute("CREATE TABLE strange (id)").connection.close()
    for corpus in ("picture.png", "text.dateline", "folder.dateline", "other.dateline", "missing.dateline"):
        told = run(*command.split(), "--corpus", corpus)
        assert (told.code, told.out, told.err.count("\n")) == (2, "", 1)
        assert corpus in told.err
    assert not (tmp_path / "missing.dateline").exists()


def test_a_newer_corpus_can_be_read_but_not_written(run: Run, seeds: list[Path]):
    run("import", seeds[0], "--corpus", "new.dateline")
    connection = sqlite3.connect("new.dateline")
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    assert run("stats", "--corpus", "new.dateline").code == 0
    for command in (("import", seeds[1]), ("suggest",)):
        told = run(*command, "--corpus", "new.dateline")
        assert (told.code, told.out, told.err.count("\n")) == (2, "", 1)
        assert "newer version" in told.err
