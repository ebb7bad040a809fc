"""How probable it is that a trigger found by a rule tells of an event: a sum of weights by how it stands."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from annotator.domain.annotations import Factuality
from annotator.nlp.factuality import factuality
from annotator.nlp.grammar import VERBS, children

if TYPE_CHECKING:
    from spacy.tokens import Token

    from annotator.nlp.triggers import Trigger

BIAS = "always"
PROPOSED = 0.2
"""Probability from which a trigger is proposed: one too many costs a key, one too few costs four."""

PLACES, TIMES = frozenset({"GPE", "LOC", "FAC"}), frozenset({"DATE", "TIME"})
HARMS = frozenset({"kill", "injure", "wound"})


def probability(trigger: Trigger, weights: Mapping[str, float]) -> float:
    """Between 0 and 1; a feature without a weight counts nothing, and without weights all are even."""
    total = weights.get(BIAS, 0.0) + sum(weights.get(one, 0.0) for one in features(trigger))
    return 1.0 / (1.0 + math.exp(-total))


def features(trigger: Trigger) -> Iterator[str]:
    """What is known of a trigger, by the names that the table of weights has."""
    head = trigger.head
    yield f"rule:{trigger.rule}"
    yield f"type:{trigger.type}"
    yield f"tag:{head.tag_}"
    told = factuality(head)
    if told is not Factuality.ASSERTED:
        yield f"factuality:{told.value}"
    yield from _of_verb(head) if head.pos_ in VERBS else _of_noun(head)
    yield from _of_sentence(head)


def _of_verb(verb: Token) -> Iterator[str]:
    if children(verb, "nsubj", "nsubjpass", "agent"):
        yield "verb:subject"
    if children(verb, "dobj"):
        yield "verb:object"
    if any(one.tag_ in ("TO", "MD") for one in children(verb, "aux")):
        yield "verb:auxiliary"


def _of_noun(noun: Token) -> Iterator[str]:
    words = {one.lower_ for one in children(noun, "det", "poss", "nummod")}
    if not words:
        yield "noun:bare plural" if noun.tag_ in ("NNS", "NNPS") else "noun:bare"
    else:
        yield "noun:the" if "the" in words else "noun:a" if words & {"a", "an"} else "noun:determined"
    if noun.dep_ == "compound":
        yield "noun:modifies"
    if any(one.ent_type_ for one in noun.subtree if one.i != noun.i):
        yield "noun:with name"


def _of_sentence(head: Token) -> Iterator[str]:
    sentence = head.sent
    labels = {one.ent_type_ for one in sentence}
    if labels & PLACES:
        yield "sentence:place"
    if labels & TIMES:
        yield "sentence:time"
    if any(one.like_num for one in sentence):
        yield "sentence:number"
    if any(one.lemma_ in HARMS for one in sentence):
        yield "sentence:harm"
