"""`dateline backup`, `restore`, `search` and `purge`."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.session.workspace import Workspace

from .conftest import BINARY, Run


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
