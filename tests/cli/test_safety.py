"""`dateline backup`, `restore`, `search`, `trash` and `purge`."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from annotator.session.workspace import Workspace
from tests.store.conftest import run_sql

from .conftest import BINARY, ROOT, Run


@pytest.fixture
def with_articles(run: Run, seeds: list[Path], gold: list[Path]) -> Run:
    """The command line on a corpus `c.dateline` with three articles and two gold documents."""

    def on_corpus(*words: object):
        return run(*words, "--corpus", "c.dateline")

    on_corpus("import", *seeds, *gold[:2])
    return on_corpus


def test_a_backup_is_made_listed_and_restored(with_articles: Run, tmp_path: Path):
    made = with_articles("backup", "--json").json["backup"]
    with_articles("purge", "01-harbour-strike-march.txt", "--yes")
    assert with_articles("stats", "--json").json["articles"] == 2
    listed = with_articles("backup", "--list", "--json").json["backups"]
    assert [one["why"] for one in listed] == ["manual", "import"]
    told = with_articles("restore", Path(made).name)
    assert (told.code, told.err) == (0, "")
    assert told.out.startswith("Restored c.dateline from ")
    assert with_articles("stats", "--json").json["articles"] == 3
    assert "restore" in with_articles("backup", "--list").out


def test_a_backup_elsewhere_is_a_corpus(with_articles: Run, run: Run, tmp_path: Path):
    assert with_articles("backup", "copy.dateline").code == 0
    assert run("check", "--corpus", "copy.dateline").code == 0
    again = with_articles("backup", "copy.dateline")
    assert (again.code, again.out, again.err.count("\n")) == (2, "", 1)
    assert with_articles("backup", "no/such/folder.dateline").code == 2
    assert "There are no backups" in run("backup", "--list", "--corpus", "copy.dateline").out


def test_what_cannot_be_restored_is_told(with_articles: Run, run: Run, tmp_path: Path):
    (tmp_path / "picture").write_bytes(BINARY)
    for name, why in (("missing", "There is no backup missing"), ("picture", "cannot be restored")):
        told = with_articles("restore", name)
        assert (told.code, told.out, told.err.count("\n")) == (2, "", 1)
        assert why in told.err
    made = with_articles("backup", "--json").json["backup"]
    workspace = Workspace.open(tmp_path / "c.dateline", "ana")
    told = with_articles("restore", made)
    workspace.close()
    assert told.code == 2
    assert "open in another window or command" in told.err


def test_search(with_articles: Run):
    told = with_articles("search", "strike", "type:protest", "--json").json
    assert [one["file"] for one in told["articles"]] == ["01-harbour-strike-march.txt"]
    lines = with_articles("search", "strike type:protest").out.splitlines()
    assert "[strike]" in lines[1]
    assert lines[-1] == "1 article."
    assert with_articles("search", "xyzzy").out == "0 articles.\n"
    told = with_articles("search", "mood:bad")
    assert (told.code, told.out, told.err.count("\n")) == (2, "", 1)


def test_a_purge_wants_to_be_sure(with_articles: Run):
    told = with_articles("purge", "01-harbour-strike-march.txt")
    assert (told.code, told.out) == (2, "")
    assert "--yes" in told.err
    assert with_articles("purge", "nothing", "--yes").code == 2
    told = with_articles("purge", "01-harbour-strike-march.txt", "--yes", "--backups")
    assert told.out == "Removed 01-harbour-strike-march.txt. It is in no backup either.\n"
    assert with_articles("check").code == 0


def test_what_only_backups_still_have_is_removed_from_them_too(with_articles: Run):
    name = "01-harbour-strike-march.txt"
    with_articles("backup")
    corpus = Path(with_articles("backup", "--list", "--json").json["corpus"])
    folder = corpus.with_name(f"{corpus.name}.backups")
    assert "--backups removes it there" in with_articles("purge", name, "--yes").out
    assert with_articles("purge", name, "--yes").code == 2, "it is not in the corpus any more"
    words = b"harbour-strike"
    assert words not in corpus.read_bytes() and any(words in one.read_bytes() for one in folder.iterdir())
    told = with_articles("purge", name, "--yes", "--backups")
    assert told.out == f"Removed {name}. It is in no backup either.\n"
    assert not any(words in one.read_bytes() for one in folder.iterdir())
    assert with_articles("purge", name, "--yes", "--backups").code == 2


def test_the_trash_keeps_articles_until_it_is_emptied(with_articles: Run):
    name = "01-harbour-strike-march.txt"
    assert with_articles("trash", "list").out == "The trash is empty.\n"
    told = with_articles("trash", "add", name)
    assert told.out == f"{name}\n1 article is in the trash; `dateline trash restore` takes it back.\n"
    assert with_articles("stats", "--json").json["articles"] == 2
    assert with_articles("search", "strike type:protest").out == "0 articles.\n"
    (listed,) = with_articles("trash", "list", "--json").json["articles"]
    assert (listed["file"], listed["documents"]) == (name, 1)
    assert name in with_articles("trash", "list").out
    assert with_articles("trash", "restore", listed["id"]).out == f"{name}\n1 article is back.\n"
    assert with_articles("search", "strike type:protest").out.endswith("1 article.\n")
    with_articles("trash", "add", name, "11-storm-posts-roundup.txt")
    assert with_articles("trash", "restore", "--all", "--json").json["restored"].count(listed["id"]) == 1
    assert with_articles("stats", "--json").json["articles"] == 3


def test_emptying_the_trash_wants_to_be_sure_and_makes_a_backup(with_articles: Run):
    assert with_articles("trash", "empty").out == "The trash was empty.\n"
    with_articles("trash", "add", "01-harbour-strike-march.txt")
    told = with_articles("trash", "empty")
    assert (told.code, told.out, told.err.count("\n")) == (2, "", 1)
    assert "say --yes" in told.err
    told = with_articles("trash", "empty", "--yes")
    assert told.out == "Removed 1 article. A backup from before has them.\n"
    assert "trash" in [one["why"] for one in with_articles("backup", "--list", "--json").json["backups"]]
    assert (with_articles("trash", "list").out, with_articles("check").code) == ("The trash is empty.\n", 0)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("add", "nothing"), "There is no article nothing"),
        (("restore", "11-storm-posts-roundup.txt"), "There is no article 11-storm-posts-roundup.txt"),
        (("restore",), "Name the articles"),
        (("restore", "x", "--all"), "Name the articles"),
    ],
)
def test_what_is_not_in_the_trash_cannot_be_taken_back(with_articles: Run, words: tuple[str, ...], why: str):
    told = with_articles("trash", *words)
    assert (told.code, told.out, told.err.count("\n")) == (2, "", 1)
    assert why in told.err


def test_a_corpus_of_an_older_version_is_told_of_once(run: Run, tmp_path: Path):
    (tmp_path / "old.dateline").write_bytes((ROOT / "tests" / "old_corpora" / "v1.dateline").read_bytes())
    told = run("stats", "--json", "--corpus", "old.dateline")
    assert told.err == (
        "old.dateline was made by an older version of Dateline: it is backed up and brought up to date.\n"
    )
    assert told.json["articles"] == 3
    assert run("stats", "--json", "--corpus", "old.dateline").err == ""


def test_a_corpus_of_a_newer_version_is_read_with_a_sentence(run: Run, seeds: list[Path], tmp_path: Path):
    run("import", seeds[0], "--corpus", "new.dateline")
    run_sql(tmp_path / "new.dateline", "PRAGMA user_version = 99")
    told = run("stats", "--json", "--corpus", "new.dateline")
    assert (told.code, told.json["articles"], told.err.count("\n")) == (0, 1, 1)
    assert "newer version of Dateline, so the corpus opens for reading only; install the newer version" in told.err


def test_the_advice_for_a_damaged_corpus_restores_that_corpus(run: Run, seeds: list[Path], tmp_path: Path):
    run("import", seeds[0], "--corpus", "c.dateline")
    run("backup", "--corpus", "c.dateline")
    whole = (tmp_path / "c.dateline").read_bytes()
    (tmp_path / "c.dateline").write_bytes(whole[:100] + b"\xff" * 4_000)
    told = run("stats", "--corpus", "c.dateline")
    assert told.code == 2
    advice = re.search(r"dateline (restore \S+ --corpus \S+)", told.err)
    assert advice is not None
    assert run(*advice[1].rstrip(".").split()).code == 0
    assert run("stats", "--json", "--corpus", "c.dateline").json["articles"] == 1
