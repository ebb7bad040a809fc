"""Triggers in one sense of a word: dependency patterns, what is never a trigger, and how probable each is."""

from __future__ import annotations

import pytest

from annotator import paths
from annotator.domain.schema import AnnotationSchema, parse_schema
from annotator.nlp import DEFAULT_MODEL, ModelError, parse_lexicon
from annotator.nlp.lexicon import read_lexicon
from annotator.nlp.models import load_pipeline
from annotator.nlp.odds import features, probability
from annotator.nlp.patterns import parse_pattern
from annotator.nlp.scores import read_shares
from annotator.nlp.triggers import Trigger, triggers


@pytest.fixture(scope="module")
def nlp():
    return load_pipeline(DEFAULT_MODEL)


@pytest.fixture(scope="module")
def default() -> AnnotationSchema:
    return parse_schema(paths.resource("schemas", "conflict-and-protest.toml").read_text(encoding="utf-8"))


@pytest.fixture
def found(nlp, default: AnnotationSchema):
    lexicon = read_lexicon(default)
    return lambda text: {one.words.text: one.type for one in triggers(nlp(text), lexicon)}


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("A roadside bomb went off near the market.", {"went off": "bombing"}),
        ("The alarm went off at noon.", {}),
        ("Rockets hit the airport.", {"hit": "shelling"}),
        ("The song hit the charts.", {}),
        ("Rebels stormed the barracks.", {"stormed": "armed_clash"}),
        ("She stormed out of the room.", {}),
        ("Soldiers captured the suspect.", {"captured": "arrest"}),
        ("The camera captured the moment.", {}),
        ("The suspect was taken into custody.", {"taken into custody": "arrest"}),
        ("The couple fought over custody of the child.", {}),
        ("Hundreds of residents demonstrated outside the court.", {"demonstrated": "protest"}),
        ("He demonstrated the new engine.", {}),
        ("The army withdrew its troops from the valley.", {"withdrew": "withdrawal"}),
        ("She withdrew 200 euros.", {}),
        ("He was charged with murder.", {}),
        ("The murder of a judge shocked the town.", {"murder": "attack_on_civilians"}),
        ("They planned to kill the mayor.", {}),
    ],
)
def test_a_word_in_the_sense_of_its_type(found, text: str, events: dict[str, str]) -> None:
    assert found(text) == events


@pytest.mark.parametrize(
    ("text", "is_event"),
    [
        ("Gunmen killed three villagers.", True),
        ("Three villagers were killed in a bombing.", False),
        ("A car bomb exploded, killing ten.", False),
        ("The blast killed ten people.", False),
        ("The bombing came on the day on which a court said that gunmen killed two farmers.", True),
    ],
)
def test_a_killing_is_an_event_unless_the_parse_says_what_did_it(found, text: str, is_event: bool) -> None:
    assert any(words.startswith("kill") for words in found(text)) is is_event


@pytest.mark.parametrize(
    ("source", "said"),
    [("go prt", "link:word"), ("go prt:", "link:word"), ("hit subj:@nothing", "no class of words 'nothing'")],
)
def test_a_broken_pattern_says_what_is_wrong(source: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        parse_pattern(source, "bombing", {})


def test_a_broken_pattern_makes_one_sentence_about_the_lexicon(default: AnnotationSchema) -> None:
    with pytest.raises(ModelError, match="link:word"):
        parse_lexicon('[trigger.bombing]\npatterns = ["go off"]', default)
    with pytest.raises(ModelError, match="needs a word"):
        parse_lexicon('[trigger.bombing]\npatterns = ["* prt:off"]', default)


def _only(nlp, text: str, word: str) -> Trigger:
    doc = nlp(text)
    token = next(one for one in doc if one.text == word)
    return Trigger(doc[token.i : token.i + 1], "bombing", "noun" if token.pos_ == "NOUN" else "verb")


def test_without_weights_all_are_even_and_a_weight_moves_only_what_has_its_feature(nlp) -> None:
    one = _only(nlp, "The blast hurt nobody.", "blast")
    assert probability(one, {}) == 0.5
    assert "noun:the" in set(features(one))
    assert probability(one, {"noun:the": -1.0}) < 0.5 == probability(one, {"noun:a": -1.0})


def test_told_as_done_with_place_and_time_is_likelier_than_bare(nlp) -> None:
    weights = read_shares()["trigger"]
    told = _only(nlp, "A device exploded in Lenn, Marovia, on Tuesday.", "exploded")
    bare = _only(nlp, "They may explode.", "explode")
    assert probability(told, weights) > probability(bare, weights) > 0.0
