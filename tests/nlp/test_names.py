"""Names: cleaned, corrected by lists, and the same throughout an article; places and people are invented or large."""

from __future__ import annotations

import pytest
import spacy

from annotator.nlp.cleaning import cleaned, split
from annotator.nlp.consistency import agreed, remember
from annotator.nlp.gazetteer import gazetteer
from annotator.nlp.handles import handles
from annotator.nlp.name import MODEL, Name
from annotator.nlp.names import credits, names_in
from annotator.nlp.units import unit_words

BLANK = spacy.blank("en")


def found(text: str, *entities: tuple[str, str]) -> list[tuple[str, str]]:
    """Words and labels of the names in a text in which the pipeline saw these entities."""
    doc = BLANK(text)
    spans = [doc.char_span(text.index(words), text.index(words) + len(words), label) for words, label in entities]
    doc.ents = [span for span in spans if span is not None]
    names = names_in(doc, gazetteer())
    return [
        (text[one.start : one.end], one.label) for one in agreed(text, names, remember([(text, names)], gazetteer()))
    ]


@pytest.mark.parametrize(
    ("text", "entities", "names"),
    [
        ("Talks in Paris ended.", [], [("Paris", "GPE")]),
        ("Talks in Paris ended.", [("Paris", "ORG")], [("Paris", "GPE")]),
        ("So said President Ana Qorl.", [("President Ana Qorl", "PERSON")], [("Ana Qorl", "PERSON")]),
        ("See Qorl http://t.co/abc now", [("Qorl http://t.co/abc", "PERSON")], [("Qorl", "PERSON")]),
        ("From Zelen to Paris it rained.", [("Zelen to Paris", "GPE")], [("Zelen", "GPE"), ("Paris", "GPE")]),
        ("The fire in Zelen, Israel, is out.", [("Zelen", "PERSON")], [("Zelen", "GPE"), ("Israel", "GPE")]),
        ("It is in Salem, OR.", [], [("OR", "GPE")]),
        ("Ana Qorl left. Qorl slept.", [("Ana Qorl", "PERSON")], [("Ana Qorl", "PERSON"), ("Qorl", "PERSON")]),
        ("In hurricane Qorl many fled.", [("Qorl", "PERSON")], []),
        ("WOW it is", [("WOW", "ORG")], []),
    ],
)
def test_names(text: str, entities: list[tuple[str, str]], names: list[tuple[str, str]]) -> None:
    assert found(text, *entities) == names


def test_an_acronym_is_what_its_long_form_is() -> None:
    names = found("The Northern Relief Council (NRC) came. NRCX did not; NRC did.")
    assert ("Northern Relief Council", "ORG") in names
    assert [words for words, _ in names].count("NRC") >= 1


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("AP Photo/Ana Qorl", [("AP", "ORG"), ("Ana Qorl", "PERSON")]),
        ("(Reuters/Ana Qorl)", [("Reuters", "ORG"), ("Ana Qorl", "PERSON")]),
        ("and/or Ana", []),
    ],
)
def test_credits_of_photos(text: str, names: list[tuple[str, str]]) -> None:
    assert [(text[one.start : one.end], one.label) for one in credits(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("via @LennNews", [("LennNews", "ORG")]),
        ("via @ana_qorl", [("ana_qorl", "PERSON")]),
        ("via @ AnaQorl", [("AnaQorl", "PERSON")]),
        ("#Ukraine and #lunch", [("#Ukraine", "GPE")]),
        ("ana@lenn.org", []),
    ],
)
def test_names_in_tweets(text: str, names: list[tuple[str, str]]) -> None:
    assert [(text[one.start : one.end], one.label) for one in handles(text, gazetteer())] == names


@pytest.mark.parametrize("words", ["Qorl", "the Qorl's", "Mr. Qorl", "Qorl (", "“Qorl”", "Qorl ext"])
def test_what_is_cut_off(words: str) -> None:
    (name,) = cleaned(Name(0, len(words), "PERSON", MODEL), words, gazetteer())
    assert words[name.start : name.end] == "Qorl"


def test_a_firm_is_not_split_at_its_comma() -> None:
    words = "Qorl Pipes, Inc."
    assert list(split(Name(0, len(words), "ORG", MODEL), words, gazetteer())) == [Name(0, len(words), "ORG", MODEL)]


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("kilowatts", "kW"),
        ("mph", "[mi_i]/h"),
        ("litres", "L"),
        ("gb", "GBy"),
        ("sq ft", "[sft_i]"),
        ("inches", "[in_i]"),
    ],
)
def test_units_of_measure(word: str, code: str) -> None:
    assert unit_words().units[word] == code


@pytest.mark.parametrize(
    ("word", "code"), [("malaysian ringgits", "MYR"), ("shekels", "ILS"), ("yuan", "CNY"), ("euros", "EUR")]
)
def test_names_of_money(word: str, code: str) -> None:
    assert unit_words().currencies[word] == code


def test_words_that_only_look_like_units_are_none() -> None:
    assert not {"in", "at", "us", "won", "real", "bar"} & {*unit_words().units, *unit_words().currencies}
