"""Dateline JSONL as another annotator's labels."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.document import Document
from annotator.exchange import Labelled, Quarantined
from annotator.exchange.jsonl import JsonlReader, encode_document, record_line, write_line
from annotator.exchange.registry import LABEL_READERS

SEEDS = Path(__file__).resolve().parents[2] / "seeds"


@pytest.mark.parametrize("file", sorted(SEEDS.glob("*.gold.jsonl")), ids=lambda one: one.name)
def test_it_is_taken_for_no_other_tools(file: Path) -> None:
    assert next(key for key, one in LABEL_READERS.items() if one.recognises(file)) == "jsonl"


def test_what_was_decided_comes_and_the_rest_is_told(everything: Document, tmp_path: Path) -> None:
    file = tmp_path / "theirs.jsonl"
    bad = record_line(encode_document(everything) | {"sha256": "0" * 64})
    file.write_text(write_line(everything) + bad, encoding="utf-8", newline="")
    found = list(JsonlReader().read(file))
    (text,) = [one for one in found if isinstance(one, Labelled)]
    assert {one.id: one for one in text.annotations} == everything.annotations
    assert (text.text, text.annotator) == (everything.article.text, everything.annotator)
    told = [(one.line, one.why) for one in found if isinstance(one, Quarantined)]
    left_out = len(everything.suggestions) + len(everything.comments) + len(everything.attributes)
    assert [line for line, _ in told] == [1, 2]
    assert f"left out: {left_out}" in told[0][1]
    assert "sha256" in told[1][1]


def test_a_document_without_anything_is_a_text(everything: Document, tmp_path: Path) -> None:
    file = tmp_path / "bare.jsonl"
    bare = Document("bare", everything.article, "")
    file.write_text(write_line(bare), encoding="utf-8", newline="")
    (text,) = list(JsonlReader().read(file))
    assert isinstance(text, Labelled)
    assert text.annotations == ()
