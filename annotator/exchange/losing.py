"""What formats commonly cannot carry, said in the same words everywhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from annotator.domain.annotations import (
    Annotation,
    EventMention,
    Factuality,
    Figure,
    Mention,
    Polarity,
    Relation,
    State,
)
from annotator.domain.document import Document
from annotator.exchange.format import Loss

WHOLE = frozenset({"mention", "figure", "event", "relation", "event without a trigger"})
"""Losses of an annotation as a whole; every other one is of a part of it."""


def kind_of(annotation: Annotation) -> str:
    """What the annotation is called in a loss report."""
    return {Mention: "mention", Figure: "figure", EventMention: "event", Relation: "relation"}[type(annotation)]


@dataclass(frozen=True, slots=True)
class Place:
    """What of a document a format has a place for, beside words and types; the rest is a loss where it is used."""

    name: str
    """The format, as it stands in the reason: "GLiNER"."""
    relations: bool = False
    arguments: bool = False
    triggerless: bool = False
    figure_values: bool = False
    factuality: bool = False
    attributes: bool = False
    entities: bool = False
    events: bool = False
    """Which `Event` an event mention tells."""
    comments: bool = False
    document_attributes: bool = False
    rejections: bool = False
    """Whether a rejected annotation can be told from an accepted one."""

    def losses(self, document: Document, chosen: Iterable[Annotation]) -> Iterator[Loss]:
        """All that these annotations and their document have, and the format has not."""
        for one in chosen:
            yield from (Loss(document.id, one.id, what, f"{self.name} has no place for it") for what in self._of(one))
            if one.state is State.REJECTED and not self.rejections:
                yield Loss(document.id, one.id, "state", f"in {self.name} a rejected annotation looks like any other")
        if document.attributes and not self.document_attributes:
            yield Loss(document.id, None, "attributes of a document", f"{self.name} has no place for it")
        if document.comments and not self.comments:
            why = f"{self.name} has no place for it"
            yield from (Loss(document.id, one.on, "comment", why) for one in document.comments)

    def _of(self, one: Annotation) -> Iterator[str]:
        match one:
            case Relation():
                yield from () if self.relations else ("relation",)
            case EventMention():
                yield from self._of_event(one)
            case Figure():
                if _has_slots(one) and not self.figure_values:
                    yield "value, unit and other slots of a figure"
            case Mention():
                if one.entity and not self.entities:
                    yield "entity of a mention"
        if not isinstance(one, Relation) and one.attributes and not self.attributes:
            yield f"attributes of a {kind_of(one)}"

    def _of_event(self, one: EventMention) -> Iterator[str]:
        if not one.spans and not self.triggerless:
            yield "event without a trigger"
        if not self.arguments:
            yield from ("argument" for _ in one.arguments)
        if (one.factuality, one.polarity) != (Factuality.ASSERTED, Polarity.POSITIVE) and not self.factuality:
            yield "factuality or polarity of an event"
        if one.event and not self.events:
            yield "which event is told"


def _has_slots(figure: Figure) -> bool:
    bare = Figure(figure.id, figure.spans, figure.state, figure.origin)
    return replace(figure, role=None, attributes=()) != bare


def is_repeated(words: str, text: str) -> bool:
    """Whether the words stand in the text more than once, so that words alone do not say which is meant."""
    return bool(words) and text.find(words) != text.rfind(words)


def left_out(document: Document, chosen: Iterable[Annotation], why: str) -> Iterator[Loss]:
    """These annotations, each as a loss of its whole."""
    yield from (Loss(document.id, one.id, kind_of(one), why) for one in chosen)


def types_lost(document: Document, annotations: Iterable[Annotation], name: str) -> Iterator[Loss]:
    """The types of what a format knows only by its role."""
    why = f"{name} says what role it has, not what it is"
    yield from (Loss(document.id, one.id, f"type of a {kind_of(one)}", why) for one in annotations)
