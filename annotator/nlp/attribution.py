"""Who says a figure: "40 people were hurt, [police] said", "according to the [Interior Ministry]"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from annotator.domain.span import Span
from annotator.nlp.grammar import NOUNS, VERBS, children, phrase_start, subjects
from annotator.nlp.words import word_set

if TYPE_CHECKING:
    from spacy.tokens import Token

    from annotator.nlp.passage import Passage

SAYS = word_set(
    """
    say report announce claim estimate state tell confirm add note put count record list declare warn allege admit
    acknowledge insist believe predict forecast find show write tweet post register give
    """
)
UNCLEAR = word_set("put count record list find show give register note add believe tell write post")
"""Verbs that say something only where a clause hangs on them."""


def attribution(anchor: Token, passage: Passage) -> Span | None:
    """The sayer's words, without article and possessive; None where the text itself says it."""
    sayer = next(_sayers(anchor), None)
    if sayer is None or sayer.pos_ not in (*NOUNS, "PROPN"):
        return None
    entity = next((one for one in passage.doc.ents if one.start <= sayer.i < one.end), None)
    first, last = (entity[0], entity[-1]) if entity is not None else (phrase_start(sayer), sayer)
    words = passage.doc[first.i : last.i + 1]
    if words[0].pos_ == "DET" and len(words) > 1:
        words = words[1:]
    if words[-1].tag_ == "POS" and len(words) > 1:
        words = words[:-1]
    return None if "\n" in words.text else passage.span(words.start_char, words.end_char)


def _sayers(anchor: Token) -> Iterator[Token]:
    token = anchor
    while token.head != token:
        above = token.head
        yield from _according_to(above)
        if token.dep_ in ("ccomp", "parataxis") and above.pos_ in VERBS and above.lemma_ in SAYS:
            yield from (one for one in subjects(above) or children(above, "nsubj"))
        token = above
    yield from _according_to(token)
    for verb in children(token, "parataxis", "ccomp"):
        if verb.lemma_ in SAYS - UNCLEAR and verb.i > anchor.i and not children(verb, "ccomp"):
            yield from children(verb, "nsubj")


def _according_to(verb: Token) -> Iterator[Token]:
    """ "according to" is a preposition, another preposition and its object in the parse."""
    for preposition in children(verb, "prep"):
        if preposition.lower_ == "according":
            for to in children(preposition, "prep"):
                yield from children(to, "pobj")
