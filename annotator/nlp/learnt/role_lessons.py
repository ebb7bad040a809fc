"""Learns roles from the arguments of accepted events: the other mentions of an event's sentence fill none."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.annotations import LIVE, Figure
from annotator.domain.schema import AnnotationSchema
from annotator.domain.span import Span, hull
from annotator.nlp.arguments import arguments, fillers
from annotator.nlp.learnt.classifier import Classifier
from annotator.nlp.learnt.knowledge import NOTHING, Taught
from annotator.nlp.learnt.roles import Pair, RoleKnowledge, answer, pairs, probabilities, roles_of
from annotator.nlp.passage import AnySpanned, Found, Passage, Run

if TYPE_CHECKING:
    from spacy.tokens import Doc

NOWHERE = Run("", "", "")
"""What is learnt from makes no ids."""


@dataclass(frozen=True, slots=True)
class RoleLesson:
    """A pair with the role that people gave it; `group` is the article's number."""

    group: int
    pair: Pair
    label: str


class RoleLessons:
    """The pairs of all articles."""

    def __init__(self, schema: AnnotationSchema) -> None:
        self._schema = schema
        self.lessons: list[RoleLesson] = []

    @property
    def arguments(self) -> int:
        """How many pairs have a role."""
        return sum(one.label != NOTHING for one in self.lessons)

    @property
    def labels(self) -> tuple[str, ...]:
        """The roles that were seen, and `NOTHING`; empty when no role was."""
        return tuple(sorted({NOTHING, *(one.label for one in self.lessons)})) if self.arguments else ()

    def take(self, group: int, taught: Taught, start: int, doc: Doc) -> None:
        """Take in one piece of an article, which begins at `start`."""
        passage = Passage(doc, start, NOWHERE)
        mentions = list(_found(taught.mentions, passage))
        events = [one for one in _found(taught.events, passage) if one.annotation.state in LIVE]
        offer = fillers(passage, mentions, events, list[Found[Figure]]())
        heads = frozenset(one.head.i for one in events)
        for event in events:
            event_type = self._schema.event(event.annotation.type)
            if event_type and event.annotation.arguments:
                by_rules = roles_of(tuple(arguments(event, event_type, offer)))
                told = roles_of(event.annotation.arguments)
                for pair in pairs(event, mentions, by_rules, passage, heads):
                    self.lessons.append(RoleLesson(group, pair, told.get(pair.mention.id, NOTHING)))


def _found(given: Sequence[AnySpanned], passage: Passage) -> Iterator[Found[AnySpanned]]:
    """Those that stand in the passage, with the word at their head."""
    end = passage.start + len(passage.doc.text)
    for one in given:
        span = hull(one.spans) if one.spans else Span(0, 0)
        if passage.start <= span.start < span.end <= end:
            yield Found(one, passage.tokens(span).root)


def knowledge_of(lessons: Sequence[RoleLesson], labels: Sequence[str]) -> RoleKnowledge:
    """What these pairs teach."""
    classifier = Classifier(labels, 0)
    classifier.fit([one.pair.example for one in lessons], [one.label for one in lessons])
    return RoleKnowledge(classifier, sum(one.label != NOTHING for one in lessons))


def answered(lessons: RoleLessons, taken: Collection[int], unseen: Collection[int]) -> Iterator[tuple[str, str, str]]:
    """Of the pairs of unseen articles: the label, the rules' answer, and the answer with what the taken ones teach."""
    taught = [one for one in lessons.lessons if one.group in taken]
    asked = [one for one in lessons.lessons if one.group in unseen]
    if not asked:
        return
    if not any(one.label != NOTHING for one in taught):
        yield from ((one.label, one.pair.rule, one.pair.rule) for one in asked)
        return
    known = knowledge_of(taught, lessons.labels)
    judged = probabilities(known, [one.pair for one in asked])
    for one, shares in zip(asked, judged, strict=True):
        yield one.label, one.pair.rule, answer(shares, one.pair.rule)
