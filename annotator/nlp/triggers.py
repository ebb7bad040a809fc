"""Finds the words that tell of an event, by the lexicon's lemmas; longest sequences first, exceptions before all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.nlp.grammar import distance
from annotator.nlp.lexicon import NUMBER, Lexicon, Sequence
from annotator.nlp.people import PERSON_NOUNS

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Tokens

SEQUENCE, VERB, NOUN, NAME = "sequence", "verb", "noun", "name"
PATTERN, GENERIC, ALONE = "pattern", "generic", "alone"
"""How the rules find triggers; the table of scores knows each."""

LEARNT = "learnt"
"""By what was learnt from events that people accepted."""

STEPS_TO_CAUSE = 2
"""Through the parse, from a word of harm to the event that did it, at most."""

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
    found += list(_by_patterns(doc, lexicon, used))
    for token in doc:
        type_id, rule = _single(token, lexicon)
        if type_id and token.i not in used:
            found.append(Trigger(doc[token.i : token.i + 1], type_id, rule))
            used.add(token.i)
    free = [token for token in doc if token.i not in used and token.pos_ in ("VERB", "NOUN", "PROPN")]
    found += list(_generic(free, found, lexicon))
    found += list(_alone(free, found, lexicon))
    on_one_line = (one for one in found if "\n" not in one.words.text and not _never(one, lexicon))
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


def _by_patterns(doc: Doc, lexicon: Lexicon, used: set[int]) -> Iterator[Trigger]:
    """Words in a sense that what they bind tells, with the particle that stands right behind."""
    if not (lexicon.patterns and doc.has_annotation("DEP")):
        return
    for token in doc:
        patterns = lexicon.patterns.get(token.lemma_.lower(), ()) if token.i not in used else ()
        pattern = next((one for one in patterns if one.fits(token)), None)
        if pattern:
            end = token.i + (2 if pattern.has_particle and _particle_follows(token) else 1)
            used.update(range(token.i, end))
            yield Trigger(doc[token.i : end], pattern.type, PATTERN)


def _particle_follows(token: Token) -> bool:
    return token.i + 1 < len(token.doc) and token.nbor(1).dep_ == "prt" and token.nbor(1).head == token


def _never(trigger: Trigger, lexicon: Lexicon) -> bool:
    return any(one.type == trigger.type and one.fits(trigger.head) for one in lexicon.never)


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
    """ "Was killed" tells of an event only where the parse does not tie it to another one that did it."""
    harmful = [one.head for one in found if one.type in lexicon.harmful]
    for token in (one for one in free if one.pos_ != "PROPN"):
        type_id = lexicon.alone.get(token.lemma_.lower())
        if type_id and not any(_did_it(one, token) for one in harmful):
            yield Trigger(token.doc[token.i : token.i + 1], type_id, ALONE)


def _did_it(event: Token, harm: Token) -> bool:
    """ "Killed in a shootout", "exploded, killing ten", "the blast killed ten"."""
    steps = distance(event, harm) if event.sent.start == harm.sent.start else None
    return steps is not None and steps <= STEPS_TO_CAUSE
