"""Marks words of a text by naming them, so that a test reads as the article does."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from annotator.domain.annotations import (
    Annotation,
    AnyAnnotation,
    Argument,
    Entity,
    EventMention,
    Figure,
    Mention,
    Origin,
    OriginKind,
    Relation,
    State,
)
from annotator.domain.article import Article, Zone
from annotator.domain.document import Document, Layer, Status, open_suggestions
from annotator.domain.quantity import read_quantity
from annotator.domain.span import Span

HUMAN = Origin(OriginKind.HUMAN, "ana")
MODEL = Origin(OriginKind.MODEL, "model", "1", 0.5)


class Marked:
    """A document under construction; every method that marks gives the annotation, whose id is m1, f2, e3 ..."""

    def __init__(self, text: str, article_id: str = "article", zones: tuple[Zone, ...] = ()) -> None:
        self.article = Article(article_id, text, zones=zones)
        self.status = Status.IN_PROGRESS
        self.entities: tuple[Entity, ...] = ()
        self._made: list[Annotation] = []

    def span(self, words: str, nth: int = 0) -> Span:
        """Where words stand, the first time (0) or later."""
        at = -1
        for _ in range(nth + 1):
            at = self.article.text.index(words, at + 1)
        return Span(at, at + len(words))

    def mention(self, words: str, type_id: str, nth: int = 0, state: State = State.CREATED, **more: object) -> Mention:
        """Mark a mention."""
        spans = (self.span(words, nth),)
        return self._add(replace(Mention(self._id("m"), spans, type_id, state, _origin(state)), **more))

    def figure(
        self, words: str, role: str | None, nth: int = 0, state: State = State.CREATED, **more: object
    ) -> Figure:
        """Mark a figure, read from its words."""
        made = Figure(self._id("f"), (self.span(words, nth),), state, _origin(state), role=role)
        reading = read_quantity(words)
        if reading is not None:
            made = replace(made, quantity=reading.quantity, kind=reading.kind, unit=reading.unit)
        return self._add(replace(made, **more))

    def event(
        self,
        words: str | None,
        type_id: str,
        *arguments: tuple[str, Annotation | Span],
        nth: int = 0,
        state: State = State.CREATED,
        **more: object,
    ) -> EventMention:
        """Mark an event; an argument is a role and an annotation or plain words."""
        spans = (self.span(words, nth),) if words else ()
        filled = tuple(Argument(role, one if isinstance(one, Span) else one.id) for role, one in arguments)
        return self._add(replace(EventMention(self._id("e"), spans, type_id, state, _origin(state), filled), **more))

    def relation(self, type_id: str, source: Annotation, target: Annotation, state: State = State.CREATED) -> Relation:
        """Link two annotations."""
        return self._add(Relation(self._id("r"), type_id, source.id, target.id, state, _origin(state)))

    @property
    def document(self) -> Document:
        """The document, with what is suggested as its layer."""
        own = {one.id: one for one in self._made if one.state is not State.SUGGESTED}
        layer = Layer("model", "1", "s@1", tuple(one for one in self._made if one.state is State.SUGGESTED))
        return Document(
            "document",
            self.article,
            "ana",
            MappingProxyType(own),
            MappingProxyType(open_suggestions(layer, own)),
            self.entities,
            status=self.status,
            layer=layer,
        )

    def _id(self, letter: str) -> str:
        return f"{letter}{len(self._made) + 1}"

    def _add(self, one: AnyAnnotation) -> AnyAnnotation:
        self._made.append(one)
        return one


def _origin(state: State) -> Origin:
    return HUMAN if state is State.CREATED else MODEL
