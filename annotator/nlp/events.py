"""Event mentions: triggers by the lexicon, whether they are told as fact, and their arguments."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from annotator.domain.annotations import EventMention, Factuality, Figure, Mention, Origin, OriginKind, Polarity, State
from annotator.domain.schema import AnnotationSchema, EventType
from annotator.nlp.actors import actors
from annotator.nlp.arguments import arguments, figure_arguments, fillers
from annotator.nlp.factuality import factuality
from annotator.nlp.learnt.roles import relearnt
from annotator.nlp.lexicon import Lexicon
from annotator.nlp.links import links
from annotator.nlp.odds import PROPOSED
from annotator.nlp.passage import Found, Passage, by_rule
from annotator.nlp.scores import Scores
from annotator.nlp.triggers import LEARNT, Trigger, triggers

RULE, VERSION = "triggers", "3"


def events(
    passage: Passage,
    schema: AnnotationSchema,
    lexicon: Lexicon,
    mentions: Sequence[Found[Mention]],
    figures: Sequence[Found[Figure]],
    scores: Scores,
) -> Iterator[EventMention | Mention]:
    """The events of a passage in text order, with the suggested mentions and figures that fill their roles.

    Before them come the mentions of described actors that only an event makes worth marking.
    """
    found = [
        Found(_event(one, passage, lexicon, score), one.head) for one, score in _triggers(passage, lexicon, scores)
    ]
    typed = [(one, kind) for one in found if (kind := schema.event(one.annotation.type))]
    described = list(_described(typed, passage, schema, mentions, scores))
    yield from (one.annotation for one in described)
    offer = fillers(passage, (*mentions, *described), found, figures)
    counts = figure_arguments(typed, figures)
    heads = frozenset(one.head.i for one in found)
    for one, event_type in typed:
        by_rules = tuple(arguments(one, event_type, offer))
        bound = relearnt(one, event_type, by_rules, (*mentions, *described), passage, heads)
        filled = (*bound, *counts[one.annotation.id])
        yield replace(one.annotation, arguments=filled)


def _triggers(passage: Passage, lexicon: Lexicon, scores: Scores) -> Iterator[tuple[Trigger, float]]:
    """By what was learnt, where the pipeline has that component; else by the rules, the improbable ones left out."""
    learnt: list[Trigger] | None = passage.doc.user_data.get(LEARNT)
    if learnt is not None:
        yield from ((one, one.score or 0.0) for one in learnt)
        return
    judged = ((one, scores.of_trigger(one)) for one in triggers(passage.doc, lexicon))
    yield from ((one, score) for one, score in judged if score >= PROPOSED)


def _described(
    typed: Sequence[tuple[Found[EventMention], EventType]],
    passage: Passage,
    schema: AnnotationSchema,
    mentions: Sequence[Found[Mention]],
    scores: Scores,
) -> Iterator[Found[Mention]]:
    """Described actors of all events; a word that is a trigger or a part of a name is none."""
    heads = {one.head.i for one, _ in typed}
    known = heads | {token.i for one in mentions for span in one.annotation.spans for token in passage.tokens(span)}
    for one, event_type in typed:
        bound = links(passage.tokens(one.annotation.spans[0]), heads)
        offered = list(actors(bound, set(known), passage, schema, scores))
        for actor in offered:
            if any(role.takes(actor.annotation) for role in event_type.roles) and actor.head.i not in known:
                known.update(token.i for token in passage.tokens(actor.annotation.spans[0]))
                yield actor


def _event(trigger: Trigger, passage: Passage, lexicon: Lexicon, score: float) -> EventMention:
    span = passage.span(trigger.words.start_char, trigger.words.end_char)
    told = factuality(trigger.head)
    return EventMention(
        id=passage.run.id_of("event", trigger.type, span),
        spans=(span,),
        type=trigger.type,
        state=State.SUGGESTED,
        origin=_origin(trigger, passage, lexicon, round(score, 2)),
        factuality=told,
        polarity=Polarity.NEGATIVE if told is Factuality.NEGATED else Polarity.POSITIVE,
    )


def _origin(trigger: Trigger, passage: Passage, lexicon: Lexicon, score: float) -> Origin:
    if trigger.rule == LEARNT:
        return Origin(OriginKind.MODEL, LEARNT, passage.run.version.rpartition(f"+{LEARNT}.")[2], score)
    version = f"{VERSION}+{lexicon.version}" if lexicon.version else VERSION
    return by_rule(f"{RULE}.{trigger.rule}", version, score)
