"""`dateline agreement` on a corpus of two annotators."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from annotator.session.workspace import Workspace
from tests.reviewing import as_document, ben, keep, two_passes


@pytest.fixture
def corpus(tmp_path: Path, sources) -> Path:
    workspace = Workspace.open(tmp_path / "corpus.dateline", "ana", sources)
    two_passes(workspace)
    workspace.close()
    return workspace.corpus.path


def value(rows, what, measure):
    return next(
        row["value"] for row in rows if (row["what"], row["measure"]) == (what, measure) and not row["annotators"]
    )


def test_agreement_is_told_by_kind_and_type(run, corpus):
    told = run("agreement", "--corpus", corpus, "--json")
    assert told.code == 0
    rows = told.json["rows"]
    # Six and six annotations; police, the figure and the attack are the same in words and type.
    assert value(rows, "all", "F1 exact") == pytest.approx(2 * 3 / 12)
    assert value(rows, "mentions: organisation", "F1 exact") == 1
    assert value(rows, "mentions: place", "F1 exact") == 0
    assert value(rows, "mentions: place", "F1 overlap") == 1
    assert value(rows, "events", "F1 TI") == pytest.approx(2 / 3)
    assert value(rows, "arguments", "F1 AI") == pytest.approx(4 / 5)
    assert value(rows, "arguments", "F1 AC") == pytest.approx(2 / 5)
    assert value(rows, "value", "same") == 1
    assert value(rows, "unit", "same") == 0
    assert value(rows, "value", "alpha ratio") is None
    assert "F1 = 2TP/(n1 + n2)" in told.json["methods"]


def test_a_person_is_told_the_same(run, corpus):
    told = run("agreement", "--corpus", corpus)
    assert told.code == 0
    assert "ana and ben" in told.out
    assert "0.500" in told.out
    assert "undefined" in told.out


def test_reports_are_written_whole(run, corpus, tmp_path):
    assert run("agreement", "--corpus", corpus, "--html", "a.html", "--csv", "a.csv").code == 0
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "<svg" in page and "For the methods section" in page and "<script" not in page and "http" not in page
    rows = list(csv.DictReader(io.StringIO((tmp_path / "a.csv").read_text(encoding="utf-8"))))
    exact = next(row for row in rows if (row["what"], row["measure"], row["annotators"]) == ("all", "F1 exact", ""))
    assert float(exact["value"]) == pytest.approx(0.5)
    assert sorted(one.name for one in tmp_path.iterdir() if "a." in one.name and "corpus" not in one.name) == [
        "a.csv",
        "a.html",
    ]


def test_names_in_a_report_are_words_and_not_markup(run, tmp_path, sources):
    workspace = Workspace.open(tmp_path / "odd.dateline", "ana", sources)
    keep(workspace, [as_document(ben(), "<b>bo</b>"), as_document(ben(), "=1+1")])
    workspace.close()
    assert run("agreement", "--corpus", "odd.dateline", "--html", "a.html", "--csv", "a.csv").code == 0
    assert "<b>bo" not in (tmp_path / "a.html").read_text(encoding="utf-8")
    assert ",=1+1" not in (tmp_path / "a.csv").read_text(encoding="utf-8")


def test_nothing_to_compare_is_one_sentence(run, corpus):
    told = run("agreement", "--corpus", corpus, "--annotator", "ana")
    assert told.code == 2
    assert "no article has documents of two annotators" in told.err
    assert told.err.count("\n") == 1
