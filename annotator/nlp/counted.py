"""What a number counts: the noun phrase that it modifies by the parse ("30 [international soldiers]")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.nlp.grammar import NOUNS, children

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens
    from spacy.tokens import Token

MODIFIES = frozenset({"nummod", "quantmod", "amod", "compound", "nmod", "det", "advmod"})
INSIDE_PHRASE = frozenset({"ADJ", "NOUN", "PROPN", "VERB", "NUM", "ADV", "PART"})
BEFORE_PHRASE = frozenset({"DET", "ADP", "PRON", "PUNCT", "SPACE"})
HOW_MANY = frozenset({"as", "many", "much", "more", "few", "fewer", "less"})
FARTHEST = 6
"""Words between a number and its noun, at most: a longer way is more often a parser's error than a phrase."""


def counted_head(number: Tokens) -> Token | None:
    """The noun that the number counts, or None: the one that it modifies, or the one after its "of"."""
    return _modified(number) or after_of(number) or _joined(number)


def _joined(number: Tokens) -> Token | None:
    """The plural at the end of joined names, whose parse is often wrong: "460 Kia and Hyundai [vehicles]"."""
    if number.root.dep_ not in MODIFIES:
        return None
    for token in number.doc[number.end : number.end + FARTHEST]:
        if token.tag_ == "NNS":
            return token
        if token.pos_ not in ("ADJ", "PROPN", "NOUN", "CCONJ") or token.text in ("or",):
            return None
    return None


def _modified(number: Tokens) -> Token | None:
    for token in number:
        head = token.head
        if token.dep_ in MODIFIES and number.end <= head.i <= number.end + FARTHEST and head.pos_ in NOUNS:
            between = number.doc[number.end : head.i]
            fits = all(one.pos_ in INSIDE_PHRASE or one.text == "-" for one in between)
            return (_attributive(number, head) or _plural_of(head)) if fits else None
    return None


def _plural_of(head: Token) -> Token:
    """ "three OPEC [sources]": the plural that a noun before it describes, whatever the parse hangs the number on."""
    above = head.head
    is_part = head.dep_ == "compound" and above.tag_ in ("NNS", "NNPS") and head.i < above.i <= head.i + 2
    return above if is_part else head


def _attributive(number: Tokens, head: Token) -> Token | None:
    """ "the 12 [page] document": a noun in the singular behind a number above one describes a single thing."""
    first = number.doc[number.end]
    is_single = head.tag_ in ("NN", "NNP") and head.lower_ != "people" and number.text.lower() not in ("one", "1", "no")
    describes = first != head and first.tag_ == "NN" and first.dep_ == "compound" and first.head == head
    return first if is_single and describes and number.root.tag_ == "CD" else None


def after_of(number: Tokens) -> Token | None:
    """The noun after the number's "of": "dozens of [houses]", "a third of [voters]"."""
    following = number.doc[number.end : number.end + 1]
    if not following or following[0].lower_ != "of":
        return None
    nouns = children(following[0], "pobj")
    return nouns[0] if nouns and nouns[0].pos_ in NOUNS else None


def phrase(number: Tokens, head: Token) -> Tokens:
    """The counted noun with the words before it, without articles, "of" and the number itself."""
    start = number.end
    for token in number.doc[number.end : head.i]:
        if (token.pos_ in BEFORE_PHRASE and token.text != "-") or token.lower_ in HOW_MANY:
            start = token.i + 1
    return number.doc[start : head.i + 1]
