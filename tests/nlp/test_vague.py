"""Vague words: the table of named conventions."""

from __future__ import annotations

import pytest

from annotator import paths
from annotator.domain.quantity_words import NEWSQUANT
from annotator.nlp.models import ModelError
from annotator.nlp.vague import parse_vague, vague_words

SOURCE = paths.resource("vague-words.toml").read_text(encoding="utf-8")


def test_suggestions_follow_the_convention_by_which_typed_words_are_read() -> None:
    assert vague_words() == NEWSQUANT


@pytest.mark.parametrize(
    ("convention", "dozens"), [("newsquant", (12, 120)), ("acled", (12, 12)), ("empty", (None, None))]
)
def test_a_word_means_what_the_convention_says(convention: str, dozens: tuple[float | None, float | None]) -> None:
    words = parse_vague(SOURCE, convention)
    assert words["dozens"] == dozens
    assert words.keys() == NEWSQUANT.keys()


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ('convention = "mine"\n[newsquant]\n', "no convention 'mine'; it has newsquant"),
        ('convention = "mine"\n[mine]\n"dozens" = [20, 10]', "low not above high"),
        ('convention = "mine"\n[mine]\n"dozens" = "many"', r"must be \[\] or"),
        ("convention = ", "cannot be read"),
    ],
)
def test_a_table_that_cannot_be_used_says_why(source: str, why: str) -> None:
    with pytest.raises(ModelError, match=why):
        parse_vague(source)
