"""What a figure is about: the nouns whose size, price, share or change it tells ("[VR headset sales] rose 60%")."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from annotator.nlp.grammar import NOUNS, VERBS, children, prepositional, subjects
from annotator.nlp.words import word_set

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens
    from spacy.tokens import Token

CONTENT = frozenset({"NOUN", "PROPN", "ADJ", "X"})
MODIFIES = frozenset({"nummod", "compound", "amod", "nmod", "quantmod", "npadvmod"})
MOST_WORDS = 10
GENERIC = word_set(
    "total average sum close maximum minimum high low top turnover part number rate share cost price top penalty"
)
"""Nouns that only say what kind of amount it is; what it is of stands further up."""

FARTHEST = 8
"""Steps up the parse, at most."""


def concept(number: Tokens, counted: Token | None) -> str | None:
    """The words of what the number is about, in text order; None when the sentence does not say."""
    inside = {*range(number.start, number.end)} | ({counted.i} if counted is not None else set())
    found = sorted({token.i for token in _about(number, counted) if token.i not in inside})
    words = [number.doc[i].text for i in found]
    return " ".join(words[:MOST_WORDS]) or None


def _about(number: Tokens, counted: Token | None) -> Iterator[Token]:
    anchor = counted if counted is not None else number.root
    near = list(_near(number, anchor, counted))
    yield from near
    if counted is not None and anchor.dep_ in ("nsubj", "nsubjpass"):
        return
    above = list(islice(_above(anchor), 2))
    for noun in above:
        yield from _phrase(noun)
    if not above and not near:
        yield from _verbs_subject(anchor)


def _near(number: Tokens, anchor: Token, counted: Token | None) -> Iterator[Token]:
    """What the figure modifies, and what stands behind its "of", "in" or "for"."""
    if counted is None and anchor.dep_ in MODIFIES and anchor.head.pos_ in NOUNS:
        yield from _phrase(anchor.head)
    for _, noun in prepositional(anchor):
        if noun.pos_ in NOUNS and noun.ent_type_ not in ("DATE", "TIME"):
            yield from _phrase(noun)
    for relative in children(anchor, "relcl", "acl"):
        yield from (token for token in relative.subtree if token.pos_ in ("ADJ", "NOUN"))


def _above(anchor: Token) -> Iterator[Token]:
    """The subject of the clause, or the noun that the figure hangs on by a preposition or in brackets."""
    token = anchor
    for _ in range(FARTHEST):
        if token.head == token:
            return
        above = token.head
        if _is_amount(above):
            token = above
            continue
        if above.pos_ in NOUNS and token.dep_ in ("prep", "appos", "relcl", "acl", "parataxis", "npadvmod", "nmod"):
            yield above
            if above.lemma_.lower() not in GENERIC:
                return
        if above.pos_ in VERBS:
            own = [one for one in subjects(above) or children(above, "nsubjpass", "nsubj") if one != anchor]
            named = [one for one in own if one.pos_ != "PRON" and not _is_amount(one)]
            yield from named
            if named:
                return
        token = above


def _names_index(number: Token) -> bool:
    """ "the S&P 500": a name stands right before the number."""
    before = number.nbor(-1) if number.i else None
    return before is not None and before.pos_ in ("PROPN", "X") and before.head in (number, number.head)


def _is_amount(noun: Token) -> bool:
    """Another number, or a unit with one: nothing that the figure could be about."""
    if noun.like_num:
        return not _names_index(noun)
    return noun.ent_type_ in ("MONEY", "PERCENT", "QUANTITY") or bool(children(noun, "nummod"))


def _verbs_subject(anchor: Token) -> Iterator[Token]:
    """Where there is no noun above: the object beside it, as in "will add 12 to the list"."""
    for verb in anchor.ancestors:
        if verb.pos_ in VERBS:
            around = [*children(verb, "dobj", "attr"), *(noun for _, noun in prepositional(verb))]
            for noun in around:
                if noun != anchor and noun.pos_ in NOUNS and noun.ent_type_ not in ("DATE", "TIME"):
                    yield from _phrase(noun)
            return


def _phrase(noun: Token) -> Iterator[Token]:
    """A noun, what describes it, and the nouns behind its prepositions."""
    yield noun
    if noun.like_num and _names_index(noun):
        yield noun.nbor(-1)
    for child in children(noun, "amod", "compound", "nmod", "poss"):
        if child.pos_ in CONTENT:
            yield child
            yield from (one for one in children(child, "compound", "amod") if one.pos_ in CONTENT)
    for _, inner in prepositional(noun):
        if inner.pos_ in NOUNS and inner.ent_type_ not in ("DATE", "TIME"):
            yield inner
            yield from (one for one in children(inner, "amod", "compound", "poss") if one.pos_ in CONTENT)
    yield from (one for one in children(noun, "conj", "appos") if one.pos_ in NOUNS)
