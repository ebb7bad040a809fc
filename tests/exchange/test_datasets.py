"""`datasets` loads a Hugging Face folder as it is, without a network, with its features."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest

from annotator.domain.annotations import LIVE, Mention
from annotator.domain.document import Document
from annotator.exchange import Options
from tests.exchange.exporting import export


@pytest.fixture
def datasets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The library, which keeps what it loads in a folder of the test's and asks no hub."""
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    library = pytest.importorskip("datasets")
    monkeypatch.setattr(library.config, "HF_DATASETS_CACHE", tmp_path / "cache")
    library.disable_progress_bars()
    return library


def test_the_folder_loads_with_its_features(
    datasets: ModuleType, many: list[Document], everything: Document, tmp_path: Path
) -> None:
    folder = tmp_path / "dataset"
    documents = [everything, *many]
    export("huggingface", documents, folder, Options(LIVE, split=(80, 10, 10), seed=3))
    loaded = datasets.load_dataset(str(folder), cache_dir=str(tmp_path / "cache"))
    rows = {row["id"]: row for part in ("train", "validation", "test") for row in loaded[part]}
    assert rows.keys() == {one.id for one in documents}
    assert loaded["train"].features == loaded["test"].features
    tags = loaded["train"].features["ner_tags"].feature
    assert isinstance(tags, datasets.ClassLabel) and tags.names[:3] == ["O", "B-figure", "I-figure"]
    row, text = rows[everything.id], everything.article.text
    assert row["text"] == text
    tokens = zip(row["token_start_char"], row["token_end_char"], strict=True)
    assert [text[start:end] for start, end in tokens] == row["tokens"]
    named = {
        (word, tags.int2str(tag)) for word, tag in zip(row["tokens"], row["ner_tags"], strict=True) if tags.int2str(tag)
    }
    assert {("Police", "B-organisation"), ("700", "B-troops"), ("more", "I-troops"), ("קרן", "B-place")} <= named
    wanted = {
        (one.id, one.type, tuple(span.surface(text) for span in one.spans))
        for one in everything.annotations.values()
        if isinstance(one, Mention) and one.state in LIVE
    }
    found = {(one["id"], one["type"], tuple(span["text"] for span in one["spans"])) for one in row["mentions"]}
    assert found == wanted
    (troops,) = [one for one in row["figures"] if one["id"] == "f-troops"]
    assert (troops["value"], troops["low"], troops["high"], troops["modifier"]) == (700.0, 700.0, None, "at_least")


def test_without_a_split_all_is_train(datasets: ModuleType, many: list[Document], tmp_path: Path) -> None:
    export("huggingface", many, tmp_path / "dataset", Options(LIVE))
    loaded = datasets.load_dataset(str(tmp_path / "dataset"), cache_dir=str(tmp_path / "cache"))
    assert {part: len(rows) for part, rows in loaded.items()} == {"train": len(many)}


def test_many_documents_are_several_files_that_load_as_one(
    datasets: ModuleType, many: list[Document], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.exchange.huggingface.dataset.A_FILE", 15)
    export("huggingface", many, tmp_path / "dataset", Options(LIVE))
    names = sorted(one.name for one in (tmp_path / "dataset" / "data").iterdir())
    assert names == [f"train-{number:05}-of-00003.parquet" for number in range(3)]
    loaded = datasets.load_dataset(str(tmp_path / "dataset"), split="train", cache_dir=str(tmp_path / "cache"))
    assert loaded["id"][:] == [one.id for one in many]
