"""Whether an event is told as done, coming, possible or denied: by auxiliaries, negation and the verb above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.annotations import Factuality
from annotator.nlp.grammar import VERBS, children
from annotator.nlp.words import word_set

if TYPE_CHECKING:
    from spacy.tokens import Token

PLANNED, HYPOTHETICAL, NEGATED = Factuality.PLANNED, Factuality.HYPOTHETICAL, Factuality.NEGATED
ASSERTED = Factuality.ASSERTED

AUXILIARIES = {
    **dict.fromkeys(("will", "shall", "'ll", "’ll", "wo"), PLANNED),
    **dict.fromkeys(("could", "may", "might", "would", "can", "must", "should", "ca"), HYPOTHETICAL),
}
CONDITIONS = frozenset({"if", "unless", "whether"})
DENIES = frozenset({"refuse", "fail", "decline", "deny", "avoid", "prevent", "cancel", "reject", "avert"})
PLANS = word_set(
    """
    plan intend decide agree vow pledge promise prepare schedule expect want seek aim order urge ask call demand propose
    threaten announce set go due
    """
)
DONE = frozenset({"begin", "start", "continue", "manage", "force", "use", "proceed", "come", "help", "keep", "resume"})
"""Verbs after which an infinitive is as real as they are: "they began to march"."""

PLANNED_WORDS = frozenset({"planned", "upcoming", "scheduled", "coming", "future", "expected", "forthcoming", "next"})
POSSIBLE_WORDS = frozenset({"possible", "potential", "threatened", "feared", "imminent", "further"})
NOUNS_ABOVE = (
    (
        word_set("threat risk possibility prospect fear chance danger likelihood rumour rumor warning hope"),
        HYPOTHETICAL,
    ),
    (word_set("plan preparation proposal call demand invitation appeal pledge promise schedule preparations"), PLANNED),
    (word_set("lack absence denial cancellation refusal"), NEGATED),
)
"""Nouns before "of" or "for" that say of an event whether it happens."""

FEARS = word_set("fear worry suspect doubt hope wonder speculate")
"""Verbs after which a clause tells what may be."""

HOLDS = word_set(
    """
    hold stage launch conduct begin start organize organise mount join lead open impose announce declare sign attend
    continue resume make carry order demand reach
    """
)
"""Verbs that say of their object that it happens: "rebels launched an offensive"."""

STARTS = word_set("begin start resume take be continue follow open end erupt occur happen break come go")
DEPTH = 4
"""Verbs above a trigger that are looked at, at most."""


def factuality(trigger: Token) -> Factuality:
    """The factuality of the event that a word triggers."""
    return _of_noun(trigger) if trigger.pos_ not in VERBS else _of_verb(trigger, DEPTH)


def _of_noun(noun: Token) -> Factuality:
    words = {child.lower_ for child in noun.children}
    if "no" in words or (noun.dep_ == "pobj" and noun.head.lower_ == "without"):
        return NEGATED
    if words & POSSIBLE_WORDS:
        return HYPOTHETICAL
    if words & PLANNED_WORDS:
        return PLANNED
    return _by_noun_above(noun) or _by_clause(noun)


def _by_noun_above(noun: Token) -> Factuality | None:
    """ "The threat of an attack", "plans for a march", "the lack of talks"."""
    above = noun.head.head.lemma_.lower() if noun.dep_ == "pobj" and noun.head.lower_ in ("of", "for") else None
    return next((told for words, told in NOUNS_ABOVE if above in words), None)


def _by_clause(noun: Token) -> Factuality:
    """By the verb whose object the noun is ("will hold talks"), or whose subject ("talks will resume")."""
    verb = noun.head
    if noun.dep_ == "pobj" and verb.head.lemma_ in PLANS and verb.lower_ == "for":
        return PLANNED
    if verb.pos_ not in VERBS:
        return ASSERTED
    if noun.dep_ == "dobj" and verb.lemma_ in DENIES | PLANS:
        return NEGATED if verb.lemma_ in DENIES else PLANNED
    shares = (noun.dep_ == "dobj" and verb.lemma_ in HOLDS) or (noun.dep_ == "nsubj" and verb.lemma_ in STARTS)
    return _of_verb(verb, DEPTH) if shares else ASSERTED


def _of_verb(verb: Token, depth: int) -> Factuality:
    if children(verb, "neg"):
        return NEGATED
    if any(one.lower_ in CONDITIONS for one in children(verb, "mark")):
        return HYPOTHETICAL
    for auxiliary in children(verb, "aux"):
        if auxiliary.lower_ in AUXILIARIES:
            return AUXILIARIES[auxiliary.lower_]
    return _by_verb_above(verb, depth) if depth else ASSERTED


def _by_verb_above(verb: Token, depth: int) -> Factuality:
    """What "decided to send", "refused to meet", "began gathering" and "will send and arm" share with their head."""
    above = verb.head
    if above == verb or verb.dep_ not in ("xcomp", "conj", "ccomp", "acl", "advcl"):
        return ASSERTED
    if verb.dep_ == "ccomp" and above.lemma_ in FEARS:
        return HYPOTHETICAL
    infinitive = any(one.tag_ == "TO" for one in children(verb, "aux"))
    if verb.dep_ in ("xcomp", "ccomp") and above.lemma_ in DENIES:
        return NEGATED
    if infinitive and above.lemma_ not in DONE:
        return PLANNED
    shares = verb.dep_ == "xcomp" or (verb.dep_ == "conj" and not children(verb, "nsubj", "nsubjpass"))
    return _of_verb(above, depth - 1) if shares and above.pos_ in VERBS else ASSERTED
