"""Finds the words that tell of an event, by the lexicon's lemmas; longest sequences first, exceptions before all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.nlp.lexicon import NUMBER, Lexicon, Sequence
from annotator.nlp.people import PERSON_NOUNS

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Tokens

SEQUENCE, VERB, NOUN, NAME, GENERIC, ALONE = "sequence", "verb", "noun", "name", "generic", "alone"
"""How the rules find triggers; the table of scores knows each."""

LEARNT = "learnt"
"""By what was learnt from events that people accepted."""

LONGEST_AMBIGUOUS = 6
"""Characters of the shortest capitalised word that may be a trigger: "March" and "Blast" are too often names."""


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words that tell of an event of a type."""

    words: Tokens
    type: str
    rule: str
    score: float | None = None
    """Of a learnt one: how probable it is."""

    @property
    def head(self) -> Token:
        """The word by which the trigger hangs in its sentence."""
        return self.words.root


def triggers(doc: Doc, lexicon: Lexicon) -> list[Trigger]:
    """The triggers of a text, in text order, none over another."""
    used: set[int] = set()
    found = list(_sequences(doc, lexicon, used))
    for token in doc:
        type_id, rule = _single(token, lexicon)
        if type_id and token.i not in used:
            found.append(Trigger(doc[token.i : token.i + 1], type_id, rule))
            used.add(token.i)
    free = [token for token in doc if token.i not in used and token.pos_ in ("VERB", "NOUN", "PROPN")]
    found += list(_generic(free, found, lexicon))
    found += list(_alone(free, found, lexicon))
    on_one_line = (one for one in found if "\n" not in one.words.text)
    return sorted(on_one_line, key=lambda one: one.words.start)


def _sequences(doc: Doc, lexicon: Lexicon, used: set[int]) -> Iterator[Trigger]:
    """Triggers of more than one word; `used` gathers the tokens that no other trigger may take."""
    matches = sorted(_matches(doc, lexicon), key=lambda one: (one[1].type is not None, -len(one[1].words), one[0]))
    for start, sequence in matches:
        whole = sequence.trigger is None
        first = start if whole else start + (sequence.trigger or 0)
        end = start + len(sequence.words) if whole else first + 1
        if used.isdisjoint(range(first, end)):
            used.update(range(first, end))
            if sequence.type:
                yield Trigger(doc[first:end], sequence.type, SEQUENCE)


def _matches(doc: Doc, lexicon: Lexicon) -> Iterator[tuple[int, Sequence]]:
    lemmas = [token.lemma_.lower() for token in doc]
    for token in doc:
        keys = (lemmas[token.i], NUMBER) if token.like_num else (lemmas[token.i],)
        for sequence in (one for key in keys for one in lexicon.sequences.get(key, ())):
            if _fits(sequence, lemmas, doc, token.i):
                yield token.i, sequence


def _fits(sequence: Sequence, lemmas: list[str], doc: Doc, start: int) -> bool:
    if start + len(sequence.words) > len(lemmas):
        return False
    words = enumerate(sequence.words, start)
    return all(word == lemmas[i] or (word == NUMBER and doc[i].like_num) for i, word in words)


def _single(token: Token, lexicon: Lexicon) -> tuple[str | None, str]:
    """The type of a lone verb or noun; a noun that only describes people ("riot victims") tells of no event."""
    if token.pos_ == "VERB":
        return lexicon.verbs.get(token.lemma_.lower()), VERB
    if token.pos_ == "PROPN":
        return _named(token, lexicon), NAME
    if token.pos_ != "NOUN" or _only_describes(token):
        return None, NOUN
    return lexicon.nouns.get(token.lemma_.lower()), NOUN


def _only_describes(noun: Token) -> bool:
    return noun.dep_ == "compound" and noun.head.lemma_.lower() in PERSON_NOUNS


def _named(token: Token, lexicon: Lexicon) -> str | None:
    """An event with a name, or one in a headline: "the Rolando Bombing"; only words that are no one's name."""
    word = token.lower_
    if len(word) < LONGEST_AMBIGUOUS or token.ent_type_ in ("PERSON", "GPE", "PRODUCT") or token.dep_ == "compound":
        return None
    return lexicon.nouns.get(word) or lexicon.nouns.get(word.removesuffix("s"))


def _generic(free: list[Token], found: list[Trigger], lexicon: Lexicon) -> Iterator[Trigger]:
    """ "The attack" is of the type of the bombing that the passage tells of."""
    harmful = [one for one in found if one.type in lexicon.harmful]
    for token in free:
        own = lexicon.generic.get(token.lemma_.lower())
        if own and not (token.pos_ == "NOUN" and _only_describes(token)):
            nearest = min(harmful, key=lambda one: (abs(one.head.i - token.i), one.head.i), default=None)
            type_id = nearest.type if nearest else own
            yield Trigger(token.doc[token.i : token.i + 1], type_id, GENERIC)


def _alone(free: list[Token], found: list[Trigger], lexicon: Lexicon) -> Iterator[Trigger]:
    """ "Was killed" tells of an event only where the sentence has no other that did it."""
    candidates = [(token, kind) for token in free if (kind := lexicon.alone.get(token.lemma_.lower()))]
    harmed = {one.head.sent.start for one in found if one.type in lexicon.harmful} if candidates else set()
    for token, type_id in candidates:
        if token.pos_ != "PROPN" and token.sent.start not in harmed:
            yield Trigger(token.doc[token.i : token.i + 1], type_id, ALONE)
