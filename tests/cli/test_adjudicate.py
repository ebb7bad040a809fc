"""`dateline adjudicate --auto` on a corpus of two or three annotators."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.annotators import REVIEWED_BY
from annotator.session.bench import Bench
from annotator.session.comparing import reviewed
from annotator.session.workspace import Workspace
from tests.reviewing import ana, as_document, keep, two_passes


@pytest.fixture
def corpus(tmp_path: Path, sources) -> Path:
    workspace = Workspace.open(tmp_path / "corpus.dateline", "ana", sources)
    two_passes(workspace)
    workspace.close()
    return workspace.corpus.path


def test_two_annotators_leave_what_they_differ_on(run, corpus):
    told = run("adjudicate", "--auto", "--corpus", corpus, "--json")
    assert told.code == 1
    assert told.json["left"] == 6
    assert told.json["articles"][0]["identical"] == 1


def test_three_annotators_leave_nothing(run, corpus, sources):
    workspace = Workspace.open(corpus, "ana", sources)
    keep(workspace, [as_document(ana(), "cleo")])
    workspace.close()
    told = run("adjudicate", "--auto", "--corpus", corpus)
    assert told.code == 0
    assert "Nothing is left" in told.out
    exported = run("export", "jsonl", "gold.jsonl", "--annotator", "gold", "--corpus", corpus)
    assert exported.code == 0
    assert (corpus.parent / "gold.jsonl").read_text(encoding="utf-8").count("majority of 3") > 3


def test_without_auto_it_says_where_to_decide(run, corpus):
    told = run("adjudicate", "--corpus", corpus)
    assert told.code == 2
    assert "--auto" in told.err


def test_nothing_to_decide_is_told(run, tmp_path, sources):
    workspace = Workspace.open(tmp_path / "one.dateline", "ana", sources)
    keep(workspace, [as_document(ana(), "ana")])
    workspace.close()
    assert run("adjudicate", "--auto", "--corpus", "one.dateline").code == 2


def test_an_annotator_is_told_what_differs_from_gold(run, corpus, sources):
    workspace = Workspace.open(corpus, "ana", sources)
    keep(workspace, [as_document(ana(), "cleo")])
    workspace.close()
    assert run("feedback", "ben", "ben.html", "--corpus", corpus).code == 2  # nothing is gold yet
    run("adjudicate", "--auto", "--corpus", corpus)
    told = run("feedback", "ben", "ben.html", "--corpus", corpus, "--json")
    assert told.code == 0
    assert told.json["differences"] == {
        "armed_clash": 1,
        "armed_group": 1,
        "date": 1,
        "place": 1,
        "protest": 1,
        "wounded": 1,
    }
    page = (corpus.parent / "ben.html").read_text(encoding="utf-8")
    assert "<mark>rebels</mark>" in page and "you: type: person" in page and "gold: type: armed group" in page
    assert run("feedback", "ana", "ana.html", "--corpus", corpus, "--json").json["f1"] == 1


def test_an_annotator_is_told_what_differs_from_a_review(run, corpus, sources):
    """`feedback --by`: against one reviewer's corrections, once the review is finished."""
    workspace = Workspace.open(corpus, "cleo", sources)
    target = f"ben{REVIEWED_BY}cleo"
    bench = Bench(workspace, "cleo", target)
    for one in reviewed(workspace, "ben", target):
        bench.add(one)
    bench.show(bench.filter)
    monday = next(row for row in bench.rows if row.words == "Monday")
    bench.go_to(monday)
    bench.nobody()
    assert bench.go_to_decided()
    bench.give_reason("Days are no mentions")
    workspace.close()
    told = run("feedback", "ben", "ben.html", "--by", "cleo", "--corpus", corpus)
    assert (told.code, told.err.count("\n")) == (2, 1)
    assert "finished review" in told.err and not (corpus.parent / "ben.html").exists()
    workspace = Workspace.open(corpus, "cleo", sources)
    bench = Bench(workspace, "cleo", target)
    for one in reviewed(workspace, "ben", target):
        bench.add(one)
    bench.show(bench.filter)
    bench.take_identical()
    workspace.close()
    told = run("feedback", "ben", "ben.html", "--by", "cleo", "--corpus", corpus, "--json")
    assert told.code == 0
    assert told.json["differences"] == {"date": 1}
    page = (corpus.parent / "ben.html").read_text(encoding="utf-8")
    assert "<mark>Monday</mark>" in page and "Days are no mentions" in page
    assert "cleo&#x27;s review: nothing" in page and "gold" not in page
    told = run("feedback", "ben", "ben.html", "--by", "cleo", "--corpus", corpus)
    assert told.out == "Wrote 1 difference of ben from cleo's review in 1 article to ben.html.\n"
    told = run("feedback", "ben", "ben.html", "--by", "nobody", "--corpus", corpus)
    assert (told.code, told.err.count("\n")) == (2, 1)


def test_drift_is_told_by_annotator(run, corpus):
    told = run("drift", "--corpus", corpus)
    assert told.code == 0
    assert "F1 others" in told.out and "0.500" in told.out
    record = run("drift", "--corpus", corpus, "--json").json
    assert [one["annotator"] for one in record["totals"]] == ["ana", "ben"]
