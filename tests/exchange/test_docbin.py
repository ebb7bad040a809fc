"""spaCy takes what is written: it loads, and `spacy train` trains on it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc, DocBin

from annotator import paths
from annotator.domain.annotations import LIVE, State
from annotator.domain.document import Document
from annotator.exchange import ExchangeError, LossReport, Options
from annotator.exchange.registry import FORMATS
from annotator.exchange.split import split_documents

FORM = FORMATS["docbin"]


def load(path: Path) -> list[Doc]:
    return list(DocBin().from_disk(path).get_docs(spacy.blank("en").vocab))


def export(document: Document, tmp_path: Path, states: frozenset[State] = LIVE) -> tuple[Doc, LossReport]:
    report = FORM.write([document], tmp_path / "x.spacy", Options(states))
    (doc,) = load(tmp_path / "x.spacy")
    return doc, report


def test_spacy_loads_text_spans_and_ids(everything: Document, tmp_path: Path) -> None:
    doc, _ = export(everything, tmp_path)
    assert doc.text == everything.article.text
    assert doc.user_data["document"] == "document-1"
    assert doc.user_data["sha256"] == everything.article.sha256
    spans = {name: {(span.id_, span.label_) for span in group} for name, group in doc.spans.items()}
    assert spans["figures"] >= {("f-wounded", "wounded"), ("f-distance", "figure")}
    assert spans["triggers"] == {("v-wound", "injure"), ("v-blame", "accuse")}
    assert spans["mentions"] >= {("m-university", "organisation"), ("m-nested", "place"), ("m-hebrew", "place")}
    assert spans["sc"] == spans["mentions"] | spans["figures"] | spans["triggers"]


def test_entities_are_the_longest_and_the_others_are_told(everything: Document, tmp_path: Path) -> None:
    doc, report = export(everything, tmp_path)
    assert "Velland State University" in [entity.text for entity in doc.ents]
    assert all(token.ent_iob_ for token in doc)
    passed_over = {loss.annotation for loss in report.losses if loss.what == "mention in doc.ents"}
    assert passed_over == {"m-nested", "m-university"}


def test_what_does_not_fit_is_told_with_its_reason(everything: Document, tmp_path: Path) -> None:
    _, report = export(everything, tmp_path)
    whys = {(loss.annotation, loss.what): loss.why for loss in report.losses}
    assert "inside tokens" in whys["m-inside-a-word", "mention"]
    assert "white space" in whys["m-blank-at-its-end", "mention"]
    assert "fragments" in whys["m-ada", "mention"]
    assert "fragments" in whys["v-send", "trigger"]
    assert whys["v-no-trigger", "event without a trigger"]
    assert whys["r-same", "relation"]
    arguments = sum(loss.what == "argument" for loss in report.losses)
    assert arguments == 4 + 2 + 1
    figures = {loss.annotation for loss in report.losses if loss.what.startswith("value, unit")}
    assert figures == {"f-wounded", "f-marchers", "f-troops", "f-distance"}
    assert {loss.what for loss in report.losses if loss.annotation is None} >= {"attributes of a document", "comment"}


def test_an_unknown_language_is_told(everything: Document, tmp_path: Path) -> None:
    with pytest.raises(ExchangeError, match="no tokeniser for the language 'qqq'"):
        FORM.write([everything], tmp_path / "x.spacy", Options(LIVE, language="qqq"))


def test_a_very_long_text_is_no_trouble(everything: Document, tmp_path: Path) -> None:
    article = replace(everything.article, text="x " * 600_000, zones=())
    FORM.write([Document("long", article, "Ada")], tmp_path / "x.spacy", Options(LIVE))


# --- the split --------------------------------------------------------------------------------------------------------


def names(parts: dict[str, tuple[Document, ...]]) -> dict[str, set[str]]:
    return {part: {one.article.id for one in documents} for part, documents in parts.items()}


@pytest.mark.parametrize(
    ("shares", "sizes"),
    [
        ((80, 10, 10), [16, 2, 2]),
        ((0.5, 0.5), [10, 10]),
        ((90, 10, 0), [18, 2]),
        ((98, 1, 1), [18, 1, 1]),
        ((1, 1, 1), [7, 7, 6]),
    ],
)
def test_a_split_keeps_its_shares_and_its_articles_together(
    many: list[Document], shares: tuple[float, ...], sizes: list[int]
) -> None:
    parts = split_documents(many, shares, 7)
    assert [len(ids) for ids in names(parts).values()] == sizes
    assert sum(map(len, parts.values())) == len(many)
    ids = list(names(parts).values())
    assert not any(one & other for number, one in enumerate(ids) for other in ids[:number])


def test_a_split_hangs_on_seed_and_articles_alone(many: list[Document]) -> None:
    shares = (80, 10, 10)
    assert names(split_documents(many, shares, 7)) == names(split_documents(many[::-1], shares, 7))
    assert names(split_documents(many, shares, 7)) != names(split_documents(many, shares, 8))


def test_versions_of_one_story_are_not_torn_apart(many: list[Document]) -> None:
    one_story = [replace(one, article=replace(one.article, story="same")) for one in many[:20]]
    parts = names(split_documents([*one_story, *many[20:]], (50, 50), 1))
    assert any({one.article.id for one in one_story} <= ids for ids in parts.values())


@pytest.mark.parametrize(
    "shares", [(), (1,), (1, 0), (0, 1), (1, 1, 1, 1), (1, -1, 1), (float("nan"), 1), (float("inf"), 1)]
)
def test_shares_that_make_no_split(many: list[Document], shares: Sequence[float]) -> None:
    with pytest.raises(ExchangeError, match="a split needs"):
        split_documents(many, shares, 0)


def test_too_few_articles_for_a_split(many: list[Document]) -> None:
    with pytest.raises(ExchangeError, match="1 different articles cannot be split into 3 parts"):
        split_documents(many[:2], (80, 10, 10), 0)


def test_a_split_becomes_a_folder_and_leaves_other_files(many: list[Document], tmp_path: Path) -> None:
    options = Options(LIVE, split=(80, 10, 10), seed=3)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("mine")
    for _ in range(2):
        FORM.write(many, tmp_path / "out", options)
        FORM.verify(many, tmp_path / "out", options)
    found = sorted(file.name for file in (tmp_path / "out").iterdir())
    assert found == ["config.cfg", "dev.spacy", "mine.txt", "test.spacy", "train.spacy"]
    assert len(load(tmp_path / "out" / "train.spacy")) == 32
    assert [file.name for file in tmp_path.iterdir()] == ["out"]


def test_spacy_train_takes_it(many: list[Document], everything: Document, tmp_path: Path) -> None:
    FORM.write([everything, *many], tmp_path / "out", Options(LIVE, split=(80, 20), seed=3))
    command = f"-m spacy train config.cfg --paths.train train.spacy --paths.dev dev.spacy --output {tmp_path / 'model'}"
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
