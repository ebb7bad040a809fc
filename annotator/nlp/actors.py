"""Actors, places and weapons by description ("police", "gunmen", "market"): mentions only where an event binds them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from annotator.domain.annotations import Mention, State
from annotator.domain.schema import AnnotationSchema
from annotator.nlp.links import Link, Part
from annotator.nlp.passage import Found, Passage, by_rule
from annotator.nlp.people import PERSON_NOUNS
from annotator.nlp.scores import Scores
from annotator.nlp.words import word_set

if TYPE_CHECKING:
    from spacy.tokens import Token

RULE, VERSION = "actors", "1"
FORCES = word_set(
    """
    police army troop soldier military navy force peacekeeper serviceman marine gendarme gendarmerie policeman
    officer guard
    battalion brigade regiment convoy patrol authority government ministry parliament court agency intelligence
    coalition
    """
)
ARMED = word_set(
    """
    gunman militant rebel insurgent militia militiaman fighter guerrilla jihadist jihadi terrorist extremist separatist
    gang mercenary bomber attacker assailant sniper cell faction
    """
)
BUILT = word_set(
    """
    building base airport bridge road square camp market mosque church temple school hospital hotel embassy
    consulate station
    checkpoint post headquarters barracks prison university cafe restaurant bar shop mall theatre theater stadium
    office home
    house apartment pipeline refinery plant dam port airfield compound courthouse bakery kindergarten shelter hall
    """
)
WEAPONS = word_set(
    """
    bomb ied explosive grenade rocket missile mortar shell drone rifle gun pistol firearm knife machete tank
    warplane jet
    helicopter mine device vest dynamite gas cannon bullet stone rock bottle cocktail baton
    """
)
KINDS = (
    (FORCES, ("organisation", "org")),
    (ARMED, ("armed_group", "organisation", "org")),
    (PERSON_NOUNS, ("person", "per")),
    (BUILT, ("facility", "place")),
    (WEAPONS, ("weapon",)),
)
ANYBODY = frozenset({"person", "other", "individual", "dead", "wounded", "injured", "casualty"})
"""Words that say nothing of who they are; a figure tells how many they were."""

WHO = frozenset({Part.DOER, Part.DONE_TO, Part.WITH, Part.AGAINST, Part.PLACE, Part.HARMED})


def actors(
    bound: Sequence[Link], known: set[int], passage: Passage, schema: AnnotationSchema, scores: Scores
) -> Iterator[Found[Mention]]:
    """Mentions of the described nouns that a trigger binds; `known` are the tokens that have one, and gains more."""
    for part, token in bound:
        type_id = _type_of(token, part, schema) if token.i not in known else None
        if type_id is None:
            continue
        first = _first(token)
        words = token.doc[first.i : token.i + 1]
        if "\n" in words.text or any(one.i in known for one in words):
            continue
        known.update(range(first.i, token.i + 1))
        span = passage.span(words.start_char, words.end_char)
        origin = by_rule(RULE, VERSION, scores.of("mention", f"{RULE}:{type_id}", RULE))
        yield Found(
            Mention(passage.run.id_of("mention", type_id, span), (span,), type_id, State.SUGGESTED, origin), token
        )


def _type_of(token: Token, part: Part, schema: AnnotationSchema) -> str | None:
    """The schema's type for a common noun of the lists, where it stands in the part that it may play."""
    if token.pos_ != "NOUN" or part not in WHO:
        return None
    lemma = token.lemma_.lower()
    if lemma in ANYBODY:
        return None
    for words, wanted in KINDS:
        if lemma in words and (part is not Part.PLACE or words is BUILT):
            return next((one for one in wanted if schema.entity(one)), None)
    return None


def _first(token: Token) -> Token:
    """The first of the common nouns that stand right before: "[security forces]", "[car bomb]"."""
    first = token
    while first.i and (before := first.nbor(-1)).pos_ == "NOUN" and before.dep_ == "compound" and before.head == token:
        first = before
    return first
