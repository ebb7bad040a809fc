"""Real files of other tools, in and out again. They are in the folder DATELINE_SHARED; without it this is skipped."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.annotations import LIVE, EventMention, Figure, Mention, Relation, type_of
from annotator.domain.article import Article, fold_line_ends
from annotator.domain.document import Document
from annotator.exchange import Labelled, Options, Quarantined
from annotator.exchange.registry import FORMATS, LABEL_READERS
from annotator.exchange.view import plain_type
from tests.exchange.exporting import export, found_in

SHARED = os.environ.get("DATELINE_SHARED")
pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not SHARED, reason="DATELINE_SHARED names no folder with other tools' files"),
]
CORPORA = Path(SHARED or ".") / "corpora"


def read(key: str, path: str) -> tuple[list[Labelled], list[Quarantined]]:
    assert LABEL_READERS[key].recognises(CORPORA / path)
    return found_in(CORPORA / path, key)


def count(texts: list[Labelled]) -> dict[str, int]:
    return dict(Counter(type(one).__name__ for text in texts for one in text.annotations))


def arguments(texts: list[Labelled]) -> int:
    return sum(len(one.arguments) for text in texts for one in text.annotations if isinstance(one, EventMention))


@pytest.mark.parametrize(
    ("key", "path", "texts", "wanted"),
    [
        ("webanno", "ner/gum-news/webanno-tsv", 12, {"Mention": 2410, "Relation": 1283}),
        ("oneie", "events/wikievents/dev.jsonl", 20, {"Mention": 2256, "EventMention": 345}),
        ("measeval", "figures/measeval", 84, {"Figure": 372, "Mention": 80, "Relation": 80}),
        ("conll", "ner/uner-ewt/en_ewt-ud-dev.iob2", 318, {"Mention": 343 + 224 + 399}),
        ("conll", "ner/broad-twitter/g.conll", 1, {"Mention": 1802 + 1498 + 1385}),
        ("conll", "ner/wnut17/emerging.dev.conll", 1, {"Mention": 836}),
        ("brat", "agreement/measeval-iaa/annotator1", 79, {"Mention": 295, "Relation": None}),
    ],
)
def test_nothing_is_lost_or_added(key: str, path: str, texts: int, wanted: dict[str, int | None]) -> None:
    """The numbers are the corpora's own."""
    found, bad = read(key, path)
    assert len(found) == texts
    counts = count(found)
    assert counts.keys() == wanted.keys()
    assert all(number in (None, counts[kind]) for kind, number in wanted.items())
    assert len(bad) <= 1


def test_wikievents_has_its_arguments_and_its_paragraphs() -> None:
    texts, bad = read("oneie", "events/wikievents/dev.jsonl")
    assert (arguments(texts), bad) == (428, [])
    assert all("\n" in one.text for one in texts)
    assert sum(len(one.entities) for one in texts) > 300


def test_brat_corpora_are_read_but_for_their_notes() -> None:
    texts, bad = read("brat", "peer-formats/brat")
    assert len(texts) == 172
    assert count(texts)["EventMention"] == 700
    others = [one.why for one in bad if not one.why.startswith("the note ")]
    assert len(others) < 20, others


def test_tsv_and_xmi_of_one_annotation_agree() -> None:
    """INCEpTION's suite has each case in both formats; type systems differ, and TSV trims white space."""
    same = 0
    cases = sorted(one.parent for one in (CORPORA / "peer-formats/webanno-tsv/tsv3-suite").glob("*/reference.xmi"))
    for case in cases:
        made: list[list[str]] = []
        for key, name in (("webanno", "reference.tsv"), ("cas", "reference.xmi")):
            found = [one for one in LABEL_READERS[key].read(case / name) if isinstance(one, Labelled)]
            spans = [one for text in found for one in text.annotations if not isinstance(one, Relation) and one.spans]
            text = found[0].text
            made.append(sorted(one.spans[0].surface(text).strip() for one in spans))
        same += made[0] == made[1]
    assert same >= len(cases) - 1


@pytest.mark.parametrize("form", ["brat", "xmi", "casjson", "webanno", "wikievents", "labelstudio", "doccano"])
@pytest.mark.parametrize(
    ("key", "path"),
    [
        ("brat", "peer-formats/brat/tutorials/news"),
        ("webanno", "ner/gum-news/webanno-tsv"),
        ("oneie", "events/wikievents/dev.jsonl"),
        ("doccano", "peer-formats/doccano/data_import/data/relation_extraction/example.jsonl"),
    ],
)
def test_in_and_out_again_is_what_the_report_says(form: str, key: str, path: str, tmp_path: Path) -> None:
    texts, _ = read(key, path)
    documents = [document_of(one) for one in texts]
    target = tmp_path / f"out{FORMATS[form].extension}"
    report = export(form, documents, target, Options(LIVE))
    gone = {(loss.document, loss.annotation) for loss in report.losses if loss.what in WHOLE}
    reader = {"xmi": "cas", "casjson": "cas", "wikievents": "oneie"}.get(form, form)
    again = [one for one in LABEL_READERS[reader].read(target) if isinstance(one, Labelled)]
    kept = Counter(
        (fold_line_ends(document.article.text), type_of(one), one.spans)
        for document in documents
        for one in document.annotations.values()
        if isinstance(one, Mention | Figure | EventMention) and (document.id, one.id) not in gone
    )
    found = Counter((one.text, type_of(each), each.spans) for one in again for each in one.annotations)
    assert not kept - found


SAME = {"cas": "xmi", "oneie": "wikievents"}
"""The format of a reader where both are not called the same."""


@pytest.mark.parametrize("key", LABEL_READERS)
def test_every_file_of_a_peer_comes_back_in_its_own_format(key: str, tmp_path: Path) -> None:
    """Types, places, arguments and relations, but for what the loss report names."""
    files = [one for one in sorted((CORPORA / "peer-formats").rglob("*")) if one.is_file() and reader_of(one) == key]
    for number, file in enumerate(files):
        texts = [one for one in LABEL_READERS[key].read(file) if isinstance(one, Labelled)]
        if not texts:
            continue
        documents = [replace(document_of(one), id=f"d-{index}") for index, one in enumerate(texts)]
        target = tmp_path / f"{number}{FORMATS[SAME.get(key, key)].extension}"
        report = export(SAME.get(key, key), documents, target, Options(LIVE))
        again, bad = found_in(target, key)
        assert all(one.why.startswith("the note ") for one in bad), (file, bad)
        gone = {(loss.document, loss.annotation) for loss in report.losses if loss.what in {*WHOLE, "relation"}}
        arguments_gone = sum(loss.what == "argument" for loss in report.losses)
        kept = [
            replace(text, annotations=tuple(one for one in text.annotations if (document.id, one.id) not in gone))
            for text, document in zip(texts, documents, strict=True)
        ]
        assert said_by(again) == said_by(kept), file
        assert arguments(again) == arguments(texts) - arguments_gone, file
    assert files or key not in {"brat", "cas", "conll", "doccano", "labelstudio", "webanno"}


def reader_of(file: Path) -> str | None:
    return next((key for key, reader in LABEL_READERS.items() if reader.recognises(file)), None)


def said_by(texts: list[Labelled]) -> Counter[object]:
    """Types and places; of relations the types, with `_` for blanks."""
    return Counter(
        (text.text, plain_type(type_of(one)), () if isinstance(one, Relation) else one.spans)
        for text in texts
        for one in text.annotations
    )


WHOLE = {"mention", "figure", "event", "event without a trigger", "exact place"}


def document_of(labelled: Labelled) -> Document:
    article = Article(labelled.name, labelled.text, file=labelled.file)
    annotations = {one.id: one for one in labelled.annotations}
    return replace(Document(labelled.name, article, "Ada", annotations), entities=labelled.entities)
