"""spaCy takes what is written: it loads, and `spacy train` trains on it."""

from __future__ import annotations

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
from annotator.exchange import ExchangeError, LossReport, Options
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
    assert len(load(tmp_path / "out" / "train.spacy")) == 32
    assert [file.name for file in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("config", ["config.cfg", "config-spancat.cfg"])
def test_spacy_train_takes_it(config: str, many: list[Document], everything: Document, tmp_path: Path) -> None:
    export("docbin", [everything, *many], tmp_path / "out", Options(LIVE, split=(80, 20), seed=3))
    command = f"-m spacy train {config} --output {tmp_path / 'model'}"
    quick = "--training.max_steps 2 --training.eval_frequency 1"
    ran = subprocess.run(
        [sys.executable, *command.split(), *quick.split()],
        cwd=tmp_path / "out",
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert (tmp_path / "model" / "model-last").is_dir()


def test_spacy_is_loaded_only_when_needed() -> None:
    code = "import sys, annotator.exchange; sys.exit('spacy' in sys.modules or 'fastjsonschema' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=paths.PACKAGE.parent, check=False).returncode == 0
