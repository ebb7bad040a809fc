"""Bad use is answered with one line on standard error and exit code 2; nobody is shown a traceback."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from annotator import app, paths
from annotator.cli import corpus as commands
from annotator.session import health

from .conftest import Run


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("imprt", "No such command 'imprt'. Did you mean 'import'"),
        ("--nope", "No such option: --nope."),
        ("stats --corpu x", "No such option: --corpu"),
        ("stats one two", "Got unexpected extra argument"),
        ("export jsonl out --status funny", "Invalid value for '--status': 'funny' is not one of 'any', 'new'"),
        ("suggest --processes 0", "Invalid value for '--processes'"),
        ("schema", "Missing command."),
        ("schema nope", "No such command 'nope'."),
        ("--corpus", "Option '--corpus' requires an argument."),
    ],
)
def test_bad_use(run: Run, words: str, says: str):
    told = run(*words.split())
    assert (told.code, told.out, told.err.count("\n")) == (2, "", 1)
    assert told.err.startswith(says)
    assert " Try 'dateline" in told.err


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("suggest article.txt --again", "--corpus, --again and --json go with the articles of a corpus"),
        ("suggest --output out.jsonl", "--output goes with files"),
        ("suggest article.txt --output article.txt", "article.txt is itself what is read"),
        ("export jsonl out --seed a", "--seed a is no seed; write a whole number, or best"),
        ("open missing.txt", "missing.txt does not exist"),
        ("open one.dateline article.txt", "Only one corpus can be open"),
        ("open one.dateline --corpus two.dateline", "Only one corpus can be open"),
    ],
)
def test_words_that_do_not_go_together(run: Run, tmp_path: Path, words: str, says: str):
    for name in ("article.txt", "one.dateline"):
        (tmp_path / name).write_text("Two people were killed.")
    told = run(*words.split())
    assert (told.code, told.out, told.err.count("\n")) == (2, "", 1)
    assert told.err.startswith(says)


def test_a_broken_settings_file(run: Run, seeds: list[Path]):
    paths.settings_file().parent.mkdir(parents=True)
    paths.settings_file().write_text("annotator = ")
    told = run("import", seeds[0])
    assert (told.code, told.err.count("\n")) == (2, 1)
    assert told.err.startswith(f"The settings file {paths.settings_file()} cannot be read")
    assert told.err.endswith("; mend it or delete it.\n")


def test_what_nobody_thought_of(run: Run, seeds: list[Path], monkeypatch: pytest.MonkeyPatch):
    def fails(*_: object) -> None:
        raise ZeroDivisionError("two\nlines")

    run("import", seeds[0])
    monkeypatch.setattr(commands, "_print_statistics", fails)
    told = run("stats")
    assert (told.code, told.err.count("\n")) == (2, 1)
    assert told.err.startswith("Dateline failed unexpectedly (ZeroDivisionError: two lines); please report it")
    monkeypatch.setenv("DATELINE_DEBUG", "1")
    assert "Traceback" in run("stats").err


@pytest.mark.parametrize(
    ("words", "articles", "corpus"),
    [
        ([], [], None),
        (["open"], [], None),
        (["--corpus", "new.dateline"], [], "new.dateline"),
        (["article.txt"], ["article.txt"], None),
        (["open", "article.txt", "--corpus", "new.dateline"], ["article.txt"], "new.dateline"),
        (["one.dateline"], [], "one.dateline"),
    ],
)
def test_what_opens_the_window(
    run: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
    articles: list[str],
    corpus: str | None,
):
    opened: list[tuple[list[Path], Path | None]] = []
    monkeypatch.setattr(app, "run", lambda *given: opened.append(given) or 0)
    for name in ("article.txt", "one.dateline"):
        (tmp_path / name).write_text("Two people were killed.")
    assert run(*words).code == 0
    assert opened == [([Path(one) for one in articles], Path(corpus) if corpus else None)]


def test_a_window_that_cannot_open(run: Run, monkeypatch: pytest.MonkeyPatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    told = run("open")
    assert (told.code, told.err.count("\n")) == (2, 1)
    assert told.err.startswith("The window cannot open")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="links need rights on Windows")
def test_a_link_that_leads_to_itself(run: Run, tmp_path: Path, seeds: list[Path]):
    (tmp_path / "loop").symlink_to("loop")
    run("import", seeds[0])
    told = run("export", "jsonl", "loop")
    assert (told.code, told.err) == (2, "loop is a link that leads to itself; name another file.\n")


def test_what_has_no_name_is_no_file(run: Run, seeds: list[Path]):
    told = run("suggest", seeds[0], "--output", ".")
    assert (told.code, told.err) == (2, ". is a folder; name a file.\n")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("lint --annotator nobody", "Nobody called nobody has annotated in corpus.dateline; nobody has yet."),
        ("export jsonl o.jsonl --since 2024-13-01", "--since 2024-13-01 is no date; write it as 2024, 2024-05"),
        ("export jsonl o.jsonl --until 2024-00", "--until 2024-00 is no date"),
        ("search x --most 99999999999999999999", "Invalid value for '--most'"),
    ],
)
def test_what_there_is_not(run: Run, seeds: list[Path], words: str, says: str):
    run("import", seeds[0])
    told = run(*words.split())
    assert (told.code, told.out, told.err.count("\n")) == (2, "", 1)
    assert told.err.startswith(says)


def test_doctor_tells_what_is_no_corpus(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(health, "_model", lambda model: health.Finding("Model", model))
    (tmp_path / "notes.dateline").write_text("no corpus")
    (tmp_path / "folder").mkdir()
    for name, why in (("notes.dateline", "notes.dateline is damaged (file is not"), ("folder", "It is a folder")):
        told = run("doctor", "--corpus", name)
        assert told.code == 1 and f"Corpus: {why}" in told.out
