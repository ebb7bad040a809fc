"""The lexicon's shape, and what is said when it is broken."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator import paths
from annotator.domain.schema import AnnotationSchema, parse_schema
from annotator.nlp import Lexicon, ModelError, parse_lexicon, read_lexicon


def test_words_by_type(lexicon: Lexicon) -> None:
    assert lexicon.verbs["clash"] == "clash"
    assert lexicon.nouns["airstrike"] == "attack"
    assert lexicon.role_verbs["kill"] == "killed"
    assert lexicon.role_nouns["soldier"] == "troops"


def test_what_the_schema_lacks_is_left_out(lexicon: Lexicon) -> None:
    assert "sing" not in lexicon.verbs
    assert "song" not in lexicon.role_nouns


def test_sequences_are_found_by_their_first_word(lexicon: Lexicon) -> None:
    (starred,) = lexicon.sequences["gather"]
    assert (starred.words, starred.type, starred.trigger) == (("gather", "in", "front", "of"), "protest", 0)
    (exception,) = lexicon.sequences["clash"]
    assert exception.type is None


def test_a_verb_of_two_words_is_a_sequence(schema: AnnotationSchema) -> None:
    lexicon = parse_lexicon('[trigger.attack]\nverbs = ["blow up"]', schema)
    assert lexicon.verbs == {}
    assert lexicon.sequences["blow"][0].words == ("blow", "up")


def test_no_file_means_an_empty_lexicon(schema: AnnotationSchema) -> None:
    assert read_lexicon(replace(schema, name="nobody-has-this")) == Lexicon("nobody-has-this")


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("verbs = [", "not valid TOML"),
        ('schema = "other"', "made for the schema other"),
        ("[trigger.attack]\nverbs = 3", "wrong kind"),
        ('[trigger.attack]\ncontext = ["no star here"]', "one starred word"),
    ],
)
def test_a_broken_lexicon_is_one_clear_sentence(source: str, said: str, schema: AnnotationSchema) -> None:
    with pytest.raises(ModelError, match=said):
        parse_lexicon(source, schema)


@pytest.mark.parametrize("file", sorted(paths.resource("lexicon").glob("*.toml")), ids=lambda file: file.stem)
def test_every_lexicon_that_ships_fits_its_schema(file) -> None:
    schema = parse_schema(paths.resource("schemas", file.name).read_text(encoding="utf-8"))
    lexicon = read_lexicon(schema)
    assert lexicon.verbs and lexicon.role_verbs
    assert {schema.event(one) is None for one in lexicon.verbs.values()} == {False}
