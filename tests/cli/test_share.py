"""`dateline share` and `merge`: out, worked on, back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.edits import Revise
from annotator.session.workspace import BulkEdit, Workspace
from tests.conftest import counting_sources
from tests.reviewing import ana, as_document, ben, keep


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    workspace = Workspace.open(tmp_path / "corpus.dateline", "ana", counting_sources("boss"))
    keep(workspace, [as_document(ana(), "ana")])
    workspace.close()
    return workspace.corpus.path


def test_a_round_between_two_people(run, corpus, tmp_path):
    told = run("share", "for-ben.zip", "--for", "ben", "--corpus", corpus)
    assert (told.code, told.out) == (0, "for-ben.zip for ben: 1 article, no labels.\n")
    assert run("merge", "for-ben.zip", "--corpus", "ben.dateline").code == 0
    workspace = Workspace.open(tmp_path / "ben.dateline", "ben", counting_sources("ben"))
    keep(workspace, [as_document(ben(), "ben")])
    workspace.close()
    assert run("share", "back.zip", "--annotator", "ben", "--corpus", "ben.dateline").code == 0
    told = run("merge", "back.zip", "--corpus", corpus, "--json")
    assert told.code == 0
    (package,) = told.json["packages"]
    assert package["new_articles"] == 0
    assert [(one["annotator"], one["outcome"]) for one in package["documents"]] == [("ben", "new")]
    told = run("merge", "back.zip", "back.zip", "--corpus", corpus)
    assert (told.code, told.out.count("1 same")) == (0, 2)
    assert run("agreement", "--corpus", corpus, "--json").json["annotators"] == ["ana", "ben"]
    assert run("check", "--corpus", corpus).code == 0


def test_what_copies_differ_in_is_listed_and_settled(run, corpus, tmp_path):
    assert run("conflicts", "--corpus", corpus).out == "Merged copies differ in nothing that is still open.\n"
    run("share", "all.zip", "--everybody", "--corpus", corpus)
    run("merge", "all.zip", "--corpus", "there.dateline")
    for file, prefix, kind in ((corpus, "h", "person"), (tmp_path / "there.dateline", "t", "organisation")):
        workspace = Workspace.open(file, "ana", counting_sources(prefix))
        document = workspace.corpus.document("article", "ana")
        rebels = replace(document.annotations["ana-m1"], type=kind)
        workspace.apply(BulkEdit("work", ((document, Revise((rebels,))),)))
        workspace.close()
    run("share", "there.zip", "--annotator", "ana", "--corpus", "there.dateline")
    told = run("merge", "there.zip", "--corpus", corpus)
    assert told.code == 1
    assert "1 conflict open, the later change stands for now: dateline conflicts lists them." in told.out
    told = run("conflicts", "--corpus", corpus, "--json")
    assert told.code == 1
    (one,) = told.json["conflicts"]
    assert (told.json["annotator"], one["words"], one["settled"]) == ("ana", "rebels", False)
    assert one["versions"]["here"] == "type: person"
    (other,) = one["versions"].keys() - {"here"}
    told = run("conflicts", "--corpus", corpus)
    assert "rebels" in told.out and "open" in told.out
    for words, why in (
        (("1",), "Name both"),
        (("9", "--take", "here"), "There is no conflict 9"),
        (("1", "--take", "mine"), f"there are: here, {other}, gone"),
    ):
        told = run("conflicts", *words, "--corpus", corpus)
        assert (told.code, told.err.count("\n")) == (2, 1) and why in told.err
    told = run("conflicts", "1", "--take", other, "--corpus", corpus, "--json")
    assert (told.code, told.json["conflicts"][0]["settled"]) == (0, True)
    workspace = Workspace.open(corpus, "ana", counting_sources("w"))
    assert workspace.corpus.document("article", "ana").annotations["ana-m1"].type == "organisation"
    workspace.close()
    assert run("conflicts", "--corpus", corpus).out == "Merged copies differ in nothing that is still open.\n"
    assert "All of them are settled." in run("conflicts", "--annotator", "ana", "--corpus", corpus).out
    assert run("check", "--corpus", corpus).code == 0


def test_articles_are_shared_out(run, corpus):
    told = run("share", "out", "--assign", "ben", "--assign", "cleo", "--overlap", "2", "--corpus", corpus, "--json")
    assert told.code == 0
    assert [(one["for"], one["articles"]) for one in told.json["packages"]] == [("ben", 1), ("cleo", 1)]


def test_shares_need_not_be_blind_and_files_do_not_meet(run, corpus, tmp_path):
    words = ("--assign", "b/n", "--assign", "b_n", "--everybody", "--overlap", "2", "--corpus", corpus, "--json")
    told = run("share", "out", *words)
    assert told.code == 0
    assert [(one["for"], one["documents"]) for one in told.json["packages"]] == [("b/n", 1), ("b_n", 1)]
    assert sorted(one.name for one in (tmp_path / "out").iterdir()) == ["b_n-2.zip", "b_n.zip"]
    (tmp_path / "file").write_text("x", encoding="utf-8")
    assert run("share", "file/out", "--assign", "ben", "--corpus", corpus).code == 2


def test_one_bad_package_among_good_ones_merges_none(run, corpus, tmp_path):
    run("share", "good.zip", "--everybody", "--corpus", corpus)
    (tmp_path / "bad.zip").write_text("no zip", encoding="utf-8")
    told = run("merge", "good.zip", "bad.zip", "--corpus", "new.dateline")
    assert (told.code, told.err.count("\n")) == (2, 1)
    assert not (tmp_path / "new.dateline").exists()


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("share", "out", "--assign", "ben", "--overlap", "2"), "cannot be had from 1"),
        (("share", "out", "--assign", "ben", "--for", "ben"), "leave --for"),
        (("share", "out.zip", "--annotator", "nobody"), "nothing to share"),
        (("share", "out.zip", "--for", "Gold"), "“Gold” is no annotator's name"),
        (("share", "out", "--assign", "ben", "--assign", "gold"), "“gold” is no annotator's name"),
        (("share", "corpus.dateline"), "named like a corpus"),
        (("merge", "none.zip"), "There is no file none.zip"),
        (("merge", "corpus.dateline"), "is a corpus"),
    ],
)
def test_what_cannot_be_done_is_one_line(run, corpus, words, why):
    told = run(*words, "--corpus", corpus)
    assert told.code == 2
    assert why in told.err and told.err.count("\n") == 1
