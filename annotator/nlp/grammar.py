"""Reads spaCy's dependency parse: who does what to whom. Every function takes and gives tokens, and invents none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

RELATIVE = frozenset({"WDT", "WP"})
"""Tags of "who", "which" and "that" at the head of a relative clause."""

BIDDING = frozenset(
    {"force", "urge", "order", "ask", "tell", "allow", "help", "lead", "cause", "get", "persuade", "invite", "call"}
)
"""Verbs whose object does what the infinitive says: "forced the army to retreat"."""

NOUNS = frozenset({"NOUN", "PROPN"})
VERBS = frozenset({"VERB", "AUX"})


def children(token: Token, *labels: str) -> list[Token]:
    """The words that depend on a word in one of these ways, in text order."""
    return [child for child in token.children if child.dep_ in labels]


def is_passive(verb: Token) -> bool:
    """Whether the verb's subject is who it is done to; a participle at its noun ("soldiers wounded") counts too."""
    if children(verb, "auxpass", "nsubjpass"):
        return True
    return verb.tag_ == "VBN" and verb.dep_ in ("acl", "oprd", "amod")


def subjects(verb: Token) -> list[Token]:
    """Who does it: the active subject or "by" somebody; a verb without one shares that of the verb above it."""
    by_agent = [noun for by in children(verb, "agent") for noun in children(by, "pobj")]
    if is_passive(verb):
        return by_agent
    own = [_antecedent(one, verb) for one in children(verb, "nsubj")]
    if own or by_agent:
        return own or by_agent
    if verb.dep_ == "acl" and verb.tag_ == "VBG":
        return [verb.head]
    if verb.dep_ == "xcomp" and verb.head.lemma_ in BIDDING and (bidden := children(verb.head, "dobj")):
        return bidden
    if verb.dep_ in ("xcomp", "conj", "advcl") and verb.head.pos_ in VERBS:
        return subjects(verb.head) or passive_subjects(verb.head)
    return []


def passive_subjects(verb: Token) -> list[Token]:
    """The subjects of a passive verb, or the noun that a participle belongs to."""
    own = [_antecedent(one, verb) for one in children(verb, "nsubjpass")]
    if own or not is_passive(verb):
        return own
    return [verb.head] if verb.dep_ in ("acl", "amod") else []


def objects(verb: Token) -> list[Token]:
    """Who or what it is done to: the object, the passive subject, or the noun that a clause describes."""
    own = children(verb, "dobj") + passive_subjects(verb)
    if own:
        return own
    if verb.dep_ == "conj" and verb.tag_ == "VBN" and not children(verb, "nsubj", "aux"):
        return passive_subjects(verb.head)
    return [verb.head] if _describes_its_object(verb) else []


def _describes_its_object(verb: Token) -> bool:
    """ "the men (whom) police arrested": a relative clause with a subject of its own."""
    own = children(verb, "nsubj")
    return verb.dep_ == "relcl" and bool(own) and own[0].tag_ not in RELATIVE and own[0].pos_ in NOUNS


def _antecedent(subject: Token, verb: Token) -> Token:
    """The noun that "who" or "that" stands for."""
    return verb.head if subject.tag_ in RELATIVE and verb.dep_ == "relcl" else subject


def with_conjuncts(token: Token) -> Iterator[Token]:
    """The word and those joined to it by "and" or commas, or as another name of the same; no measures ("45 km")."""
    yield token
    for child in children(token, "conj", "appos"):
        if child.dep_ == "conj" or not children(child, "nummod"):
            yield from with_conjuncts(child)


def prepositional(token: Token) -> Iterator[tuple[str, Token]]:
    """Prepositions that hang on a word, each with the noun or verbal noun after it."""
    for preposition in children(token, "prep", "agent", "dative"):
        yield from ((preposition.lower_, noun) for noun in children(preposition, "pobj", "pcomp"))


def governing_verb(token: Token) -> Token | None:
    """The nearest verb above a word, the word itself left out."""
    return next((one for one in token.ancestors if one.pos_ in VERBS), None)


def first_conjunct(token: Token) -> Token:
    """The word whose place in the sentence a joined word shares ("12 soldiers and 3 civilians")."""
    while token.dep_ == "conj" and token.head.pos_ in (*NOUNS, "NUM"):
        token = token.head
    return token


def phrase_start(head: Token) -> Token:
    """The first word of a noun's phrase, articles, numbers and possessors left out."""
    first = head
    for token in reversed(list(head.lefts)):
        if token.dep_ not in ("amod", "compound", "nmod", "punct") or token.right_edge.i != first.i - 1:
            break
        if token.dep_ != "punct":
            first = token.left_edge
    return first


def distance(one: Token, other: Token) -> int | None:
    """Steps between two words through the parse; None when another sentence or statement lies between them."""
    above = {token.i: steps for steps, token in enumerate(_up(one))}
    chain = enumerate(_up(other))
    return next((above[token.i] + steps for steps, token in chain if token.i in above), None)


def _up(token: Token) -> Iterator[Token]:
    """The word and those above it in the same statement: not beyond "she said that ..." or a semicolon."""
    yield token
    while token.dep_ not in ("ROOT", "ccomp", "parataxis"):
        token = token.head
        yield token
