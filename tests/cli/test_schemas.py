"""`dateline schema list` and `schema use`."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator import paths

from .conftest import BINARY, Run


@pytest.fixture
def with_gold(run: Run, seeds: list[Path], gold: list[Path]) -> Run:
    """The command line, on a default corpus with one gold document."""
    run("import", seeds[0], gold[0])
    return run


def test_the_list(run: Run):
    names = [one["name"] for one in run("schema", "list", "--json").json["schemas"]]
    assert names == ["conflict-and-protest", "ace2005", "acled", "case", "empty", "kairos", "plover"]
    lines = run("schema", "list").out.splitlines()
    assert [line.split()[0] for line in lines] == ["Name", *names]
    assert lines[3].split()[-3:] == ["8", "13", "25"]


def test_a_new_corpus_may_begin_with_another_schema(run: Run):
    told = run("schema", "use", "plover", "--corpus", "new.dateline")
    assert (told.code, told.err) == (0, "")
    assert told.out == (
        "new.dateline uses plover@1; before, it used conflict-and-protest@1.\nNo annotation is touched.\n"
    )
    assert run("schema", "show", "--corpus", "new.dateline").out.startswith("PLOVER events (plover@1)\n")


def test_types_without_a_home_are_refused_shown_mapped_or_kept(with_gold: Run, tmp_path: Path):
    source = paths.resource("schemas", "conflict-and-protest.toml").read_text(encoding="utf-8")
    source = source.replace('version = "1"', 'version = "2"', 1).replace('"protest"', '"rally"')
    (tmp_path / "mine.toml").write_text(source, encoding="utf-8")
    refused = with_gold("schema", "use", "mine.toml")
    assert (refused.code, refused.out, refused.err.count("\n")) == (2, "", 1)
    assert refused.err.startswith("conflict-and-protest@2 lacks a type or role that annotations have: protest (")
    trial = with_gold("schema", "use", "mine.toml", "--map", "protest=rally", "--dry-run")
    assert (trial.code, "nothing was changed" in trial.out) == (0, True)
    assert with_gold("schema", "use", "mine.toml", "--dry-run", "--json").json["left"] > 0
    told = with_gold("schema", "use", "mine.toml", "--map", "protest=rally", "--json")
    assert told.code == 0
    (row,) = told.json["touched"]
    assert (told.json["from"], told.json["to"]) == ("conflict-and-protest@1", "conflict-and-protest@2")
    assert (row["kind"], row["name"], row["becomes"], row["documents"]) == ("event type", "protest", "rally", 1)
    assert told.json["moved"] == row["count"] == with_gold("stats", "--json").json["annotations"]["events"]["rally"]
    kept = with_gold("schema", "use", "case", "--keep-unknown")
    assert kept.code == 1
    assert "entity type  organisation" in kept.out
    assert with_gold("check").code == 0


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("nothing",), "There is no schema nothing, neither a file nor one of: conflict-and-protest, "),
        (("picture.png",), "picture.png is not a schema"),
        (("acled", "--map", "riot"), "--map riot cannot be read"),
        (("acled", "--map", "=riot"), "--map =riot cannot be read"),
        (("acled", "--map", "riot=a", "--map", "riot=b"), "--map gives riot two new names, a and b"),
        (("acled", "--map", "riot=a"), "riot cannot become a: acled@1 has no such type or role"),
        (("acled", "--dry-run", "--corpus", "missing.dateline"), "There is no corpus"),
    ],
)
def test_bad_use(run: Run, tmp_path: Path, words: tuple[str, ...], why: str):
    (tmp_path / "picture.png").write_bytes(BINARY)
    told = run("schema", "use", *words)
    assert (told.code, told.out, told.err.count("\n")) == (2, "", 1)
    assert told.err.startswith(why)
