"""What the learnt tagger sees of a word: itself, its neighbours, how it hangs in the sentence, what the rules say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from annotator.nlp.triggers import Trigger

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

CANDIDATES = frozenset({"VERB", "NOUN", "PROPN", "ADJ", "AUX"})
"""Parts of speech of the words that may tell of an event."""

TELLING = frozenset({"dobj", "nsubj", "nsubjpass", "prep", "prt", "compound", "amod"})
"""Dependents whose words are features."""


def candidates(doc: Doc) -> list[Token]:
    """The words that may be the head of a trigger."""
    return [token for token in doc if token.pos_ in CANDIDATES]


def by_token(found: Sequence[Trigger]) -> dict[int, Trigger]:
    """The rules' triggers by each of their tokens."""
    return {token.i: one for one in found for token in one.words}


def features(token: Token, rules: dict[int, Trigger]) -> Iterator[str]:
    """The features of a word, each with its kind before it."""
    lemma, rule = token.lemma_.lower(), rules.get(token.i)
    yield from (f"l={lemma}", f"lp={lemma}/{token.pos_}", f"p={token.pos_}", f"t={token.tag_}", f"d={token.dep_}")
    yield from (f"h={token.head.lemma_.lower()}/{token.dep_}", f"e={token.ent_type_}", f"s={token.lower_[-3:]}")
    yield f"before={token.nbor(-1).lemma_.lower() if token.i else ''}"
    yield f"after={token.nbor(1).lemma_.lower() if token.i + 1 < len(token.doc) else ''}"
    yield f"r={rule.type if rule else ''}"
    yield f"k={f'{rule.rule}/{rule.head.i == token.i}' if rule else ''}"
    for child in token.children:
        if child.dep_ in TELLING:
            yield f"c={child.dep_}/{child.lemma_.lower()}"
        if child.ent_type_:
            yield f"ce={child.dep_}/{child.ent_type_}"
