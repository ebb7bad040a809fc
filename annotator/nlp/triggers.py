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

SEQUENCE, VERB, NOUN = 0.8, 0.7, 0.65
"""Scores by how a trigger was found: plausible, not calibrated."""


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words that tell of an event of a type."""

    words: Tokens
    type: str
    score: float

    @property
    def head(self) -> Token:
        """The word by which the trigger hangs in its sentence."""
        return self.words.root


def triggers(doc: Doc, lexicon: Lexicon) -> list[Trigger]:
    """The triggers of a text, in text order, none over another."""
    used: set[int] = set()
    found = list(_sequences(doc, lexicon, used))
    for token in doc:
        type_id, score = _single(token, lexicon)
        if type_id and token.i not in used:
            found.append(Trigger(doc[token.i : token.i + 1], type_id, score))
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


def _single(token: Token, lexicon: Lexicon) -> tuple[str | None, float]:
    """The type of a lone verb or noun; a noun that only describes people ("riot victims") tells of no event."""
    if token.pos_ == "VERB":
        return lexicon.verbs.get(token.lemma_.lower()), VERB
    if token.pos_ != "NOUN" or (token.dep_ == "compound" and token.head.lemma_.lower() in PERSON_NOUNS):
        return None, 0.0
    return lexicon.nouns.get(token.lemma_.lower()), NOUN
