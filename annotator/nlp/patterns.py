"""Dependency patterns: which words must hang on a trigger for it to be meant in the sense of its type."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.nlp.grammar import VERBS, children, objects, prepositional, subjects, with_conjuncts

if TYPE_CHECKING:
    from spacy.tokens import Token

ANY = "*"
"""Stands for any word."""

CLASS = "@"
"""Before the name of a class of words."""

MODIFIERS = ("amod", "compound", "nmod", "poss", "advmod")


@dataclass(frozen=True, slots=True)
class Condition:
    """One word that must be bound by a link: a lemma, a form, or a type of name in capitals."""

    link: str
    """subj, obj, prt, mod, aux, gov (the word above), under (the preposition above), or a preposition below."""
    words: frozenset[str]

    def holds(self, token: Token) -> bool:
        """Whether the token binds such a word."""
        return any(self._fits(one) for one in _bound(token, self.link))

    def _fits(self, token: Token) -> bool:
        return ANY in self.words or not self.words.isdisjoint((token.lemma_.lower(), token.lower_, token.ent_type_))


@dataclass(frozen=True, slots=True)
class Pattern:
    """A lemma, or any, under conditions that all hold."""

    word: str
    conditions: tuple[Condition, ...]
    type: str

    def fits(self, token: Token) -> bool:
        """Whether the token is that word, so bound."""
        return self.word in (ANY, token.lemma_.lower()) and all(one.holds(token) for one in self.conditions)

    @property
    def has_particle(self) -> bool:
        """Whether "off" in "went off" belongs to the trigger."""
        return any(one.link == "prt" for one in self.conditions)


def parse_pattern(source: str, type_id: str, classes: Mapping[str, Sequence[str]]) -> Pattern:
    """From "go prt:off subj:@explosive"; ValueError names what is wrong."""
    word, *conditions = source.split()
    return Pattern(word, tuple(_condition(one, classes) for one in conditions), type_id)


def _condition(source: str, classes: Mapping[str, Sequence[str]]) -> Condition:
    link, colon, given = source.partition(":")
    if not (link and colon and given):
        raise ValueError(f"{source!r} should read link:word,word")
    words: set[str] = set()
    for one in given.split(","):
        if one.startswith(CLASS) and one[1:] not in classes:
            raise ValueError(f"there is no class of words {one[1:]!r}")
        words.update(classes[one[1:]] if one.startswith(CLASS) else [one])
    return Condition(link, frozenset(words))


def _bound(token: Token, link: str) -> Iterator[Token]:
    """The words that a link leads to."""
    is_verb = token.pos_ in VERBS
    if link == "subj":
        found = subjects(token) if is_verb else [noun for word, noun in prepositional(token) if word == "by"]
        yield from (each for one in found for each in with_conjuncts(one))
    elif link == "obj":
        found = objects(token) if is_verb else [noun for word, noun in prepositional(token) if word == "of"]
        yield from (each for one in found for each in with_conjuncts(one))
    elif link == "mod":
        yield from children(token, *MODIFIERS)
    elif link in ("prt", "aux"):
        yield from children(token, link)
    elif link in ("gov", "under"):
        yield from _above(token, link)
    else:
        yield from (noun for word, noun in prepositional(token) if word == link)


def _above(token: Token, link: str) -> Iterator[Token]:
    """The preposition that a word stands under, or the word that governs it, prepositions left out."""
    above = token.head
    if above == token:
        return
    if above.pos_ == "ADP" and token.dep_ in ("pobj", "pcomp"):
        yield above if link == "under" else above.head
    elif link == "gov":
        yield above
