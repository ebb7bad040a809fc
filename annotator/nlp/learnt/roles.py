"""Which mentions fill which roles, as it was learnt: pairs of a trigger and a mention of its sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.annotations import Argument, EventMention, Mention
from annotator.domain.schema import EventType
from annotator.nlp.learnt.classifier import Classifier, Example, buckets_of
from annotator.nlp.learnt.knowledge import NOTHING
from annotator.nlp.links import Part, links
from annotator.nlp.passage import Found, Passage

if TYPE_CHECKING:
    from spacy.tokens import Token

ROLES = "dateline_roles"
"""Under which a document's `user_data` has what was learnt of roles."""

PAIRS_FOR_TRUST = 20
"""Arguments that were learnt from for what was learnt to count as much as the rules."""

RULES_RIGHT = 0.75
"""Share of the rules' arguments that people keep, before anything is known of this corpus."""

PROPOSED = 0.4
"""Probability from which a role is proposed."""

TRUST_IN_ROLE = 0.4
"""How much likelier another role must be than the one that the rules say."""

NEAR = (2, 5, 10)
LONGEST_PATH = 5


@dataclass(frozen=True, slots=True)
class RoleKnowledge:
    """The classifier of pairs, and how many arguments it was learnt from."""

    classifier: Classifier
    arguments: int

    @property
    def trust(self) -> float:
        """Between 0 and 1."""
        return self.arguments / (self.arguments + PAIRS_FOR_TRUST)


@dataclass(frozen=True, slots=True)
class Pair:
    """A trigger and a mention of its sentence, the role that the rules give it, and what is known of both."""

    mention: Mention
    rule: str
    example: Example


def pairs(
    event: Found[EventMention],
    mentions: Sequence[Found[Mention]],
    by_rules: Mapping[str, str],
    passage: Passage,
    others: frozenset[int],
) -> Iterator[Pair]:
    """All mentions of an event's sentence; `by_rules` are the roles that rules give, by the mention's id."""
    import numpy

    sentence, none = event.head.sent, numpy.zeros(0, "f")
    bound: dict[int, Part] = {}
    for part, token in links(passage.tokens(event.annotation.spans[0]), others):
        bound.setdefault(token.i, part)
    for one in mentions:
        if sentence.start <= one.head.i < sentence.end and one.head.i != event.head.i:
            rule = by_rules.get(one.annotation.id, NOTHING)
            told = list(_features(event, one, rule, bound.get(one.head.i)))
            yield Pair(one.annotation, rule, Example(buckets_of(told), none))


def _features(event: Found[EventMention], mention: Found[Mention], rule: str, part: Part | None) -> Iterator[str]:
    kind, filler = event.annotation.type, mention.annotation.type
    head, token = event.head, mention.head
    way, lemma = _path(head, token), head.lemma_.lower()
    far = sum(abs(head.i - token.i) > one for one in NEAR)
    side = "before" if token.i < head.i else "after"
    yield from (f"rule={rule}", f"rule={rule}/{kind}", f"kind={kind}/{filler}", f"filler={filler}")
    yield from (f"part={part}", f"part={part}/{filler}", f"part={part}/{kind}/{filler}")
    yield from (f"path={way}", f"path={way}/{filler}", f"path={way}/{lemma}")
    yield from (f"far={far}/{side}", f"far={far}/{filler}", f"trigger={lemma}/{filler}")
    yield from (f"word={token.lemma_.lower()}/{kind}", f"pos={head.pos_}/{side}/{filler}")


def _path(trigger: Token, token: Token) -> str:
    """The way through the parse, with the prepositions on it; long ones are all the same."""
    up, down = [trigger, *trigger.ancestors], [token]
    while down[-1] not in up and down[-1].head != down[-1]:
        down.append(down[-1].head)
    if down[-1] not in up:
        return "apart"
    rise = up[: up.index(down[-1])]
    if len(rise) + len(down) > LONGEST_PATH:
        return "long"
    steps = [f"<{one.dep_}" for one in rise]
    steps += [f">{one.lower_}" if one.pos_ == "ADP" else f">{one.dep_}" for one in reversed(down[:-1])]
    return "".join(steps)


def relearnt(
    event: Found[EventMention],
    event_type: EventType,
    by_rules: Sequence[Argument],
    mentions: Sequence[Found[Mention]],
    passage: Passage,
    others: frozenset[int],
) -> tuple[Argument, ...]:
    """An event's arguments by what was learnt, the likeliest first, then those of the rules that are no mentions."""
    known: RoleKnowledge | None = passage.doc.user_data.get(ROLES)
    if known is None:
        return tuple(by_rules)
    found = list(pairs(event, mentions, roles_of(by_rules), passage, others))
    mentioned = {one.mention.id for one in found}
    rest = tuple(one for one in by_rules if one.filler not in mentioned)
    judged = zip(found, probabilities(known, found), strict=True)
    likely = [(shares[role], role, one.mention) for one, shares in judged if (role := answer(shares, one.rule))]
    likely.sort(key=lambda one: -one[0])
    return (*_allowed(likely, event_type, rest), *rest)


def roles_of(arguments: Sequence[Argument]) -> dict[str, str]:
    """The role that each annotation fills, by its id."""
    return {one.filler: one.role for one in arguments if isinstance(one.filler, str)}


def _allowed(
    likely: Sequence[tuple[float, str, Mention]], event_type: EventType, rest: Sequence[Argument]
) -> Iterator[Argument]:
    """As many as each role takes, of the kinds that it takes."""
    taken = {one.role for one in rest}
    for _, role_id, mention in likely:
        role = event_type.role(role_id)
        if role and role.takes(mention) and (role.multiple or role_id not in taken):
            taken.add(role_id)
            yield Argument(role_id, mention.id)


def probabilities(known: RoleKnowledge, found: Sequence[Pair]) -> list[dict[str, float]]:
    """Each pair's roles with their probabilities: what was learnt and the rules, by the trust in the former."""
    labels, trust = known.classifier.labels, known.trust
    mixed: list[dict[str, float]] = []
    for pair, row in zip(found, known.classifier.probabilities([one.example for one in found]), strict=True):
        shares = {label: trust * float(share) for label, share in zip(labels, row, strict=True)}
        sure = RULES_RIGHT if pair.rule != NOTHING else 1.0
        shares[pair.rule] = shares.get(pair.rule, 0.0) + (1.0 - trust) * sure
        shares[NOTHING] = shares.get(NOTHING, 0.0) + (1.0 - trust) * (1.0 - sure)
        mixed.append(shares)
    return mixed


def answer(shares: Mapping[str, float], rule: str) -> str:
    """The likeliest role, of two that are near the rules' one; nothing where it is too improbable that there is one."""
    roles = (one for one in shares if one != NOTHING)
    role = max(roles, key=lambda one: shares[one] + (TRUST_IN_ROLE if one == rule else 0.0), default=NOTHING)
    return role if 1.0 - shares[NOTHING] >= PROPOSED else NOTHING
