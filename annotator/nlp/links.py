"""The parts of a sentence that a trigger binds: who acts, what is acted on, with whom, where and when, by the parse."""

from __future__ import annotations

from collections.abc import Container, Iterator
from enum import Enum, auto
from typing import TYPE_CHECKING

from annotator.domain.numerals import FRACTIONS, MULTIPLIERS, SCALES
from annotator.nlp.factuality import DONE, HOLDS, PLANS
from annotator.nlp.grammar import NOUNS, VERBS, children, distance, objects, prepositional, subjects, with_conjuncts

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens
    from spacy.tokens import Token


class Part(Enum):
    """What a word is to a trigger."""

    DOER = auto()
    DONE_TO = auto()
    WITH = auto()
    AGAINST = auto()
    PLACE = auto()
    TO = auto()
    FROM = auto()
    TIME = auto()
    HARMED = auto()
    """Who is killed or hurt by it, told by a verb of its own: "exploded, killing ten farmers"."""
    ABOUT = auto()


Link = tuple[Part, "Token"]

PREPOSITIONS: dict[str, tuple[Part, ...]] = {
    "with": (Part.WITH,),
    "between": (Part.DOER,),
    "among": (Part.DOER,),
    "by": (Part.DOER, Part.TIME),
    "against": (Part.AGAINST,),
    "on": (Part.TIME, Part.AGAINST, Part.PLACE),
    "to": (Part.TO,),
    **dict.fromkeys(("for", "over", "about"), (Part.ABOUT,)),
    "into": (Part.TO,),
    "toward": (Part.TO,),
    "towards": (Part.TO,),
    "from": (Part.FROM,),
    **dict.fromkeys(("in", "at", "near", "around", "across"), (Part.PLACE, Part.TIME)),
    **dict.fromkeys(("outside", "inside", "throughout", "along"), (Part.PLACE, Part.TIME)),
    **dict.fromkeys(("during", "since", "before", "after", "until", "late", "early"), (Part.TIME,)),
}
PARTIES = frozenset({"with", "of", "by", "on", "against"})
"""Prepositions before those who take part; where they are is where it happens."""

HARMS = frozenset({"kill", "wound", "injure", "maim", "hurt", "slay"})
STEPS_TO_HARM = 2
"""Through the parse, from an event to the verb that tells whom it harmed, at most."""

SCENES = frozenset({"GPE", "LOC", "FAC", "EVENT"})
"""Types of names that before a noun say where: "the London attacks", "the Boston Marathon bombing"."""

SENT = frozenset({"strike", "airstrike", "raid", "invasion", "offensive", "deployment", "withdrawal", "drill"})
"""Nouns before which a country's name says who: "the US strike"."""

SPEAKS = frozenset({"call", "ask", "want", "expect", "demand", "urge"})
"""Verbs that only speak of their object: "called the explosion an attack"."""

PLACES_WITHIN = frozenset({"in", "of", "near", "at", "outside"})
"""Prepositions that lead from a place to a wider one: "in front of the city hall in Zelen"."""

COUNTS = frozenset({*SCALES, *MULTIPLIERS, *FRACTIONS, "ten", "number", "group", "crowd", "lot", "majority"})
"""Words after whose "of" stands what is meant: "hundreds of people", "a third of voters"."""


def links(trigger: Tokens, others: Container[int] = frozenset()) -> list[Link]:
    """All that a trigger's words bind, the firmest first; `others` are the tokens at which other triggers hang."""
    heads = sorted(trigger, key=lambda token: token != trigger.root)
    found = [link for head in heads for link in (*_of_word(head), *_around(head, others))]
    return [(part, token) for part, token in found if not trigger.start <= token.i < trigger.end]


def _of_word(head: Token) -> Iterator[Link]:
    yield from _of_verb(head) if head.pos_ in VERBS else _of_noun(head)
    yield from _by_prepositions(head)
    yield from _times(head)
    yield from _harmed(head)


def _harmed(head: Token) -> Iterator[Link]:
    """Whom the event kills or hurts, where a verb close by says so."""
    if head.lemma_ in HARMS:
        return
    for verb in (one for one in head.sent if one.lemma_ in HARMS and one.pos_ in VERBS):
        steps = distance(head, verb)
        if steps is not None and steps <= STEPS_TO_HARM:
            yield from _each(Part.HARMED, objects(verb))


def _around(head: Token, others: Container[int]) -> Iterator[Link]:
    """Places and times that the parse hangs on the clause's verb, or on whom it is done to or with."""
    clause = _clause(head)
    near = [noun for word, noun in prepositional(head) if word in PARTIES]
    near += objects(head) if head.pos_ in VERBS else []
    words = [*([clause] if clause is not None else []), *(noun for noun in near if noun.i not in others)]
    for word in words:
        around = (*_by_prepositions(word), *_times(word))
        yield from ((part, token) for part, token in around if part in (Part.PLACE, Part.TIME))


def _of_verb(verb: Token) -> Iterator[Link]:
    yield from _each(Part.DOER, subjects(verb))
    yield from _each(Part.DONE_TO, objects(verb))


def _of_noun(noun: Token) -> Iterator[Link]:
    for child in children(noun, "poss", "amod", "compound", "nmod", "nummod"):
        is_scene = child.dep_ in ("compound", "nmod") and child.ent_type_ in SCENES and noun.lemma_ not in SENT
        yield (Part.PLACE if is_scene else Part.DOER), child
        yield Part.TIME, child
    yield from _each(Part.DONE_TO, [one for word, one in prepositional(noun) if word == "of"])
    if noun.dep_ == "dobj" and noun.head.lemma_ in HOLDS | PLANS - SPEAKS:
        yield from _each(Part.DOER, subjects(noun.head))


def _each(part: Part, heads: list[Token]) -> Iterator[Link]:
    """Each head and what is joined to it; of "hundreds of people", the people."""
    for head in heads:
        for one in with_conjuncts(head):
            yield part, _content(one)


def _content(token: Token) -> Token:
    nouns = [noun for word, noun in prepositional(token) if word == "of"]
    return nouns[0] if nouns and (token.lemma_.lower() in COUNTS or token.pos_ == "NUM") else token


def _by_prepositions(head: Token) -> Iterator[Link]:
    for word, noun in prepositional(head):
        for part in PREPOSITIONS.get(word, ()):
            yield from _each(part, [noun])
            if part is Part.PLACE:
                yield from ((part, wider) for wider in _places_within(noun))
                yield from ((Part.TIME, time) for inner, time in prepositional(noun) if inner in ("on", "in", "at"))


def _places_within(noun: Token) -> Iterator[Token]:
    for word, wider in prepositional(noun):
        if word in PLACES_WITHIN:
            yield from with_conjuncts(wider)
            yield from _places_within(wider)


def _times(head: Token) -> Iterator[Link]:
    yield from ((Part.TIME, one) for one in children(head, "npadvmod", "tmod"))


def _clause(head: Token) -> Token | None:
    """The verb whose place and time are the trigger's too: "clashes erupted in ...", "began gathering in ..."."""
    above = head.head
    if above == head or above.pos_ not in VERBS:
        return None
    if head.pos_ in NOUNS:
        return above if head.dep_ in ("nsubj", "nsubjpass", "dobj", "attr") else None
    return above if head.dep_ == "xcomp" and above.lemma_ in DONE else None
