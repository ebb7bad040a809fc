"""Pipelines: missing, damaged, changed, and the user's own."""

from __future__ import annotations

import pickle
import shutil
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from annotator.domain.article import Article
from annotator.domain.schema import AnnotationSchema
from annotator.nlp import DEFAULT_MODEL, ModelError
from annotator.nlp.models import load_pipeline, pinned_folder
from annotator.nlp.suggest import Suggester, load_suggester


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of the default pipeline's package."""
    spec = find_spec(DEFAULT_MODEL)
    assert spec and spec.submodule_search_locations
    return Path(shutil.copytree(spec.submodule_search_locations[0], tmp_path / DEFAULT_MODEL))


def change_a_byte(file: Path) -> None:
    weights = bytearray(file.read_bytes())
    weights[len(weights) // 2] ^= 1
    file.write_bytes(weights)


def test_a_pipeline_that_is_not_there(schema: AnnotationSchema) -> None:
    with pytest.raises(ModelError, match="en_core_web_none is neither an installed package nor a folder"):
        load_suggester(schema, "en_core_web_none")


def test_a_folder_that_is_no_pipeline(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="cannot be loaded") as caught:
        load_pipeline(str(tmp_path))
    assert "\n" not in str(caught.value)


def test_changed_weights_are_refused(package: Path, schema: AnnotationSchema, monkeypatch: pytest.MonkeyPatch) -> None:
    change_a_byte(next(package.glob("*/ner/model")))
    monkeypatch.delitem(sys.modules, DEFAULT_MODEL, raising=False)
    monkeypatch.syspath_prepend(package.parent)
    with pytest.raises(ModelError, match="not the ones that Dateline was checked with"):
        load_suggester(schema)


def test_missing_weights_are_told(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    next(package.glob("*/ner/model")).unlink()
    monkeypatch.delitem(sys.modules, DEFAULT_MODEL, raising=False)
    monkeypatch.syspath_prepend(package.parent)
    with pytest.raises(ModelError, match="cannot be read"):
        pinned_folder(DEFAULT_MODEL)


def test_an_own_folder_is_loaded_as_it_is_and_needs_no_parser(schema: AnnotationSchema, tmp_path: Path) -> None:
    import spacy

    spacy.blank("en").to_disk(tmp_path)
    own = load_suggester(schema, str(tmp_path))
    layer = own.suggest(Article("a", "At least 30 people and 45 km."))
    assert [type(one).__name__ for one in layer.annotations] == ["Figure", "Figure"]


def test_a_suggester_says_what_it_is(suggester: Suggester) -> None:
    assert (suggester.model, suggester.version) == (DEFAULT_MODEL, "3.8.0+names.1+rules.4.lexicon.7")


def test_a_suggester_can_be_sent_to_another_process(suggester: Suggester) -> None:
    article = Article("a", "NATO sent 30 soldiers to Paris on Monday.")
    again = pickle.loads(pickle.dumps(suggester))
    assert again.suggest(article) == suggester.suggest(article)
