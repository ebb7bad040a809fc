"""`dateline import`: what comes in, what is refused and why, and what is left when it is cancelled."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from annotator import paths
from annotator.session.articles.run import FileImport

from .conftest import BINARY, Run


def test_articles_come_into_the_default_corpus_once(run: Run, seeds: list[Path]):
    first = run("import", *seeds)
    assert (first.out, first.err) == (f"Added 3 articles to {paths.default_corpus()}.\n", "")
    again = run("import", seeds[0].parent)
    assert again.out.splitlines() == [
        f"Added 11 articles to {paths.default_corpus()}.",
        "3 articles were there already.",
    ]
    assert (again.code, again.err) == (0, "")


def test_gold_brings_its_annotations(run: Run, seeds: list[Path], gold: list[Path]):
    told = run("import", *seeds, *gold, "--corpus", "one.dateline", "--json")
    assert (told.json["corpus"], told.json["added"], told.json["known"]) == ("one.dateline", 3, 0)
    assert told.json["annotations"] > 200
    assert "Added nothing to one.dateline." in run("import", *gold, "--corpus", "one.dateline").out


def test_refused_files_stop_nothing_and_are_told_one_a_line(run: Run, tmp_path: Path, seeds: list[Path]):
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "picture.png").write_bytes(BINARY)
    (tmp_path / "picture.txt").write_bytes(BINARY)
    (tmp_path / "folder").mkdir()
    told = run("import", "empty.txt", "picture.png", "picture.txt", "folder", "missing.txt", seeds[0])
    assert told.code == 1
    assert "Added 1 article to" in told.out
    starts = ["folder holds no articles", "missing.txt does not exist", "empty.txt is empty"]
    starts += ["picture.png cannot be opened", "picture.txt is not text"]
    assert all(line.startswith(start) for line, start in zip(told.err.splitlines(), starts, strict=True))


def test_nothing_came_in(run: Run, tmp_path: Path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "empty.txt").write_text(" \n")
    told = run("import", "missing.txt", "a/empty.txt", "--json")
    assert told.code == 2
    assert told.err.splitlines() == [
        "missing.txt does not exist; check the name.",
        "a/empty.txt is empty, so there is nothing to annotate.",
    ]
    assert [one["file"] for one in told.json["refused"]] == ["missing.txt", "a/empty.txt"]


def test_a_missing_file_makes_no_corpus(run: Run, tmp_path: Path):
    assert run("import", "missing.txt", "--corpus", "new.dateline").code == 2
    assert list(tmp_path.iterdir()) == []


def test_bad_lines_are_told_with_their_number(run: Run, tmp_path: Path):
    (tmp_path / "bad.jsonl").write_text('{"format": "dateline/1"}\nno JSON\n')
    told = run("import", "bad.jsonl")
    assert told.code == 2
    assert [line.split(":")[:2] for line in told.err.splitlines()] == [
        ["bad.jsonl", " line 1"],
        ["bad.jsonl", " line 2"],
    ]


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names of files are Unicode there")
def test_names_that_are_no_text_or_no_line(run: Run, tmp_path: Path, seeds: list[Path]):
    odd = [b"caf\xe9.txt", "two words é.txt".encode(), b"two\nlines.txt"]
    for name, seed in zip(odd, seeds, strict=True):
        (tmp_path / os.fsdecode(name)).write_bytes(seed.read_bytes())
    assert run("import", tmp_path, "--corpus", "odd.dateline").code == 0
    refused = run("import", os.fsdecode(b"no\xe9.txt"), "no\n.txt", "no\x1b[31m.txt")
    assert refused.err.splitlines() == [
        "no\\udce9.txt does not exist; check the name.",
        "no .txt does not exist; check the name.",
        "no\\x1b[31m.txt does not exist; check the name.",
    ]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_a_named_pipe_is_refused_and_not_waited_for(run: Run, tmp_path: Path):
    os.mkfifo(tmp_path / "pipe.txt")
    assert run("import", "pipe.txt").err == "pipe.txt is not a regular file; copy its contents into one.\n"


def test_cancelling_keeps_what_came_in_and_the_same_command_goes_on(
    run: Run, seeds: list[Path], monkeypatch: pytest.MonkeyPatch
):
    taken = FileImport.take

    def until_the_second(importing: FileImport, path: Path, read: object) -> object:
        if path == seeds[1]:
            raise KeyboardInterrupt
        return taken(importing, path, read)  # pyright: ignore[reportArgumentType]

    with monkeypatch.context() as patch:
        patch.setattr(FileImport, "take", until_the_second)
        told = run("import", *seeds)
    assert (told.code, told.out, told.err) == (130, "", "Cancelled; what was done so far is kept.\n")
    assert run("stats", "--json").json["articles"] == 1
    told = run("import", *seeds, "--json")
    assert (told.code, told.json["added"], told.json["known"]) == (0, len(seeds) - 1, 0)
    assert told.err == f"Going on where the import stopped: 1 of {len(seeds)} files were behind it.\n"
    told = run("import", "--go-on")
    assert (told.code, told.err) == (2, "There is no import to go on with: the last one came to its end.\n")


def test_a_look_writes_nothing(run: Run, seeds: list[Path], tmp_path: Path):
    told = run("import", seeds[0], "--preview", "--corpus", "new.dateline", "--json")
    (seen,) = told.json["articles"]
    assert (told.code, seen["kind"], seen["encoding"], seen["finding"]) == (0, "Plain text", "utf-8", "new")
    assert not (tmp_path / "new.dateline").exists()
    run("import", seeds[0])
    later = tmp_path / "later.txt"
    later.write_text(seeds[0].read_text(encoding="utf-8") + "\nMore was told late on Friday.\n", encoding="utf-8")
    assert run("import", seeds[0], later, "--preview", "--json").json["articles"][1]["like"]["share"] == 1.0
    assert "there already" in run("import", seeds[0], "--preview").out


def test_a_later_version_takes_the_place_of_the_first(run: Run, seeds: list[Path], tmp_path: Path):
    run("import", seeds[0])
    later = tmp_path / "later.txt"
    later.write_text(seeds[0].read_text(encoding="utf-8") + "\nMore was told late on Friday.\n", encoding="utf-8")
    told = run("import", later, "--later-versions")
    assert "1 article tells a story that another one tells too." in told.out
    assert run("stats", "--json").json["articles"] == 1


def test_columns_are_named(run: Run, tmp_path: Path):
    (tmp_path / "rows.csv").write_text("a,b\nStorm,A storm hit the bay on Monday.\n")
    assert run("import", "rows.csv", "--columns", "text=b,title=a").code == 0
    assert run("import", "rows.csv", "--preview", "--json").json["articles"][0]["finding"] == "known"
    for columns, why in (("text", "cannot be read"), ("title=a", "add text=NAME"), ("words=a", "cannot be read")):
        told = run("import", "rows.csv", "--columns", columns)
        assert told.code == 2 and why in told.err
    assert "Name files or folders" in run("import").err
