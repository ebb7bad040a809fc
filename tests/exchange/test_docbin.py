"""spaCy takes what is written: it loads, and `spacy train` trains on it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc, DocBin

from annotator import paths
from annotator.domain.annotations import LIVE, State
from annotator.domain.document import Document
from annotator.exchange import ExchangeError, Labelled, LossReport, Options
from annotator.exchange.registry import LABEL_READERS
from tests.exchange.exporting import export


def load(path: Path) -> list[Doc]:
    return list(DocBin().from_disk(path).get_docs(spacy.blank("en").vocab))


def exported(document: Document, tmp_path: Path, states: frozenset[State] = LIVE) -> tuple[Doc, LossReport]:
    report = export("docbin", [document], tmp_path / "x.spacy", Options(states))
    (doc,) = load(tmp_path / "x.spacy")
    return doc, report


def test_spacy_loads_text_spans_and_ids(everything: Document, tmp_path: Path) -> None:
    doc, _ = exported(everything, tmp_path)
    assert doc.text == everything.article.text
    assert doc.user_data["document"] == "document-1"
    assert doc.user_data["sha256"] == everything.article.sha256
    spans = {name: {(span.id_, span.label_) for span in group} for name, group in doc.spans.items()}
    assert spans["figures"] >= {("f-wounded", "wounded"), ("f-distance", "figure")}
    assert spans["triggers"] == {("v-wound", "injure"), ("v-blame", "accuse")}
    assert spans["mentions"] >= {("m-university", "organisation"), ("m-nested", "place"), ("m-hebrew", "place")}
    assert spans["sc"] == spans["mentions"] | spans["figures"] | spans["triggers"]


def test_entities_are_the_longest_and_the_others_are_told(everything: Document, tmp_path: Path) -> None:
    doc, report = exported(everything, tmp_path)
    assert "Velland State University" in [entity.text for entity in doc.ents]
    assert all(token.ent_iob_ for token in doc)
    passed_over = {loss.annotation for loss in report.losses if loss.what == "mention in doc.ents"}
    assert passed_over == {"m-nested", "m-university"}


def test_what_does_not_fit_is_told_with_its_reason(everything: Document, tmp_path: Path) -> None:
    _, report = exported(everything, tmp_path)
    whys = {(loss.annotation, loss.what): loss.why for loss in report.losses}
    assert "inside tokens" in whys["m-inside-a-word", "mention"]
    assert "white space" in whys["m-blank-at-its-end", "mention"]
    assert "fragments" in whys["m-ada", "mention"]
    assert "fragments" in whys["v-send", "event"]
    assert whys["v-no-trigger", "event without a trigger"]
    assert whys["r-same", "relation"]
    arguments = sum(loss.what == "argument" for loss in report.losses)
    assert arguments == 4 + 2 + 1
    figures = {loss.annotation for loss in report.losses if loss.what.startswith("value, unit")}
    assert figures == {"f-wounded", "f-marchers", "f-troops", "f-distance"}
    assert {loss.what for loss in report.losses if loss.annotation is None} >= {"attributes of a document", "comment"}


def test_an_unknown_language_is_told(everything: Document, tmp_path: Path) -> None:
    with pytest.raises(ExchangeError, match="no tokeniser for the language 'qqq'"):
        export("docbin", [everything], tmp_path / "x.spacy", Options(LIVE, language="qqq"))


def test_a_very_long_text_is_no_trouble(everything: Document, tmp_path: Path) -> None:
    article = replace(everything.article, text="x " * 600_000, zones=())
    export("docbin", [Document("long", article, "Ada")], tmp_path / "x.spacy", Options(LIVE))


# --- training ---------------------------------------------------------------------------------------------------------


def test_a_split_becomes_a_folder_and_leaves_other_files(many: list[Document], tmp_path: Path) -> None:
    options = Options(LIVE, split=(80, 10, 10), seed=3)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("mine")
    for _ in range(2):
        export("docbin", many, tmp_path / "out", options)
    found = sorted(file.name for file in (tmp_path / "out").iterdir())
    assert found == [
        *("config-spancat.cfg", "config.cfg", "dev.spacy", "manifest.json"),
        *("mine.txt", "project.yml", "test.spacy", "train.spacy"),
    ]
    told = json.loads((tmp_path / "out" / "manifest.json").read_text(encoding="utf-8"))["split"]["documents"]
    assert {part: len(load(tmp_path / "out" / f"{part}.spacy")) for part in told} == told
    assert sum(told.values()) == len(many) and max(told, key=told.__getitem__) == "train"
    assert [file.name for file in tmp_path.iterdir()] == ["out"]


def spacy_says(command: str, folder: Path) -> str:
    """What spaCy's command line says in a folder."""
    words = [sys.executable, *f"-m spacy {command}".split()]
    ran = subprocess.run(words, cwd=folder, capture_output=True, text=True, timeout=300, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


@pytest.mark.slow
@pytest.mark.parametrize("a_file", [1_000, 10], ids=["a file for each part", "a folder of files for train"])
def test_the_project_trains_and_scores_both(
    a_file: int, many: list[Document], everything: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.exchange.docbin.writing.A_FILE", a_file)
    report = export("docbin", [everything, *many], tmp_path, Options(LIVE, split=(80, 10, 10), seed=3))
    assert ("train.spacy" in report.files) == (a_file > 100)
    for config in tmp_path.glob("*.cfg"):
        quick = re.sub(r"(max_steps|eval_frequency) = \d+", r"\1 = 2", config.read_text(encoding="utf-8"))
        config.write_text(quick, encoding="utf-8")
    spacy_says("project run all", tmp_path)
    for name, scores in (("ner", {"ents_f"}), ("spancat", {"spans_sc_f"})):
        assert (tmp_path / "training" / name / "model-best").is_dir()
        assert json.loads((tmp_path / "metrics" / f"{name}.json").read_text(encoding="utf-8")).keys() > scores


def test_many_documents_are_several_files_and_none_looks_like_all(
    many: list[Document], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export("docbin", many[:10], tmp_path / "x.spacy")
    monkeypatch.setattr("annotator.exchange.docbin.writing.A_FILE", 10)
    report = export("docbin", many[:25], tmp_path / "x.spacy")
    files = [f"x-{number:03}.spacy" for number in (1, 2, 3)]
    assert [name for name in report.files if name.endswith(".spacy")] == files
    assert [one.name for one in sorted(tmp_path.glob("*.spacy"))] == files
    assert [len(load(tmp_path / name)) for name in files] == [10, 10, 5]
    assert len([one for one in LABEL_READERS["docbin"].read(tmp_path) if isinstance(one, Labelled)]) == 25
    export("docbin", many[:10], tmp_path / "x.spacy")
    assert [one.name for one in tmp_path.glob("*.spacy")] == ["x.spacy"]


def test_spacy_is_loaded_only_when_needed() -> None:
    code = "import sys, annotator.exchange; sys.exit('spacy' in sys.modules or 'fastjsonschema' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=paths.PACKAGE.parent, check=False).returncode == 0
