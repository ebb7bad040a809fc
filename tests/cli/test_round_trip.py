"""From articles to training data and back: valid, loadable in spaCy, and the same after an import."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from annotator import paths

from .conftest import Run


def validate(file: Path) -> list[dict]:
    """The lines of a file, checked against the published JSON Schema."""
    schema = json.loads(paths.resource("dateline-1.schema.json").read_text(encoding="utf-8"))
    raw = file.read_bytes()
    assert b"\r" not in raw
    records = [json.loads(line) for line in raw.decode("utf-8").splitlines()]
    for record in records:
        jsonschema.validate(record, schema)
        for mention in record["mentions"]:
            assert record["text"][mention["start"] : mention["end"]] == mention["text"]
    return records


@pytest.mark.parametrize("with_gold", [False, True])
def test_export_and_import_give_the_same_bytes(
    run: Run, tmp_path: Path, seeds: list[Path], gold: list[Path], with_gold: bool
):
    assert run("import", *seeds, *(gold if with_gold else []), "--corpus", "a.dateline").code == 0
    assert run("suggest", "--corpus", "a.dateline").code == 0
    assert run("export", "jsonl", "a.jsonl", "--corpus", "a.dateline").code in (0, 1)
    records = validate(tmp_path / "a.jsonl")
    assert [record["annotator"] for record in records] == [("gold" if with_gold else None)] * 3
    assert run("import", "a.jsonl", "--corpus", "b.dateline").code == 0
    assert run("export", "jsonl", "b.jsonl", "--corpus", "b.dateline").code == 0
    assert (tmp_path / "a.jsonl").read_bytes() == (tmp_path / "b.jsonl").read_bytes()
    assert run("check", "--corpus", "b.dateline").code == 0


def test_suggestions_for_files_are_valid_and_can_be_imported(run: Run, tmp_path: Path, seeds: list[Path]):
    run("suggest", *seeds, "--output", "out.jsonl")
    validate(tmp_path / "out.jsonl")
    told = run("import", "out.jsonl", "--json").json
    assert (told["added"], told["refused"]) == (3, [])
    assert run("stats", "--json").json["articles_with_suggestions"] == 3


def test_docbin_loads_in_spacy(run: Run, tmp_path: Path, gold: list[Path]):
    import spacy
    from spacy.tokens import DocBin

    run("import", *gold)
    told = run("export", "docbin", "out.spacy", "--json")
    assert (told.code, told.json["documents"]) == (1, 3)
    docs = list(DocBin().from_disk(tmp_path / "out.spacy").get_docs(spacy.blank("en").vocab))
    assert len(docs) == 3
    assert all(doc.ents for doc in docs)


def test_a_split_makes_a_folder_and_its_seed_decides(run: Run, tmp_path: Path, gold: list[Path]):
    run("import", *gold)
    for name, seed in (("one", 1), ("same", 1), ("other", 5)):
        run("export", "docbin", name, "--split", "34/33/33", "--seed", seed)
    files = {file.name: file.read_bytes() for file in (tmp_path / "one").iterdir()}
    assert {"config.cfg", "project.yml", "dev.spacy", "test.spacy", "train.spacy", "manifest.json"} <= files.keys()
    assert files == {file.name: file.read_bytes() for file in (tmp_path / "same").iterdir()}
    assert files != {file.name: file.read_bytes() for file in (tmp_path / "other").iterdir()}
