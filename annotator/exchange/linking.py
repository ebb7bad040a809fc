"""Events as links: for tools that know spans and relations, a role is a relation from the trigger to what fills it."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass

from annotator.domain.annotations import Annotation, EventMention, Relation
from annotator.domain.document import Document
from annotator.domain.span import Span
from annotator.exchange.format import Loss


@dataclass(frozen=True, slots=True)
class Link:
    """A relation to write; `target` is an annotation's id, or plain words."""

    kind: str
    """`argument` or `relation`."""
    type: str
    source: str
    target: str | Span


def links_of(document: Document, chosen: Iterable[Annotation], written: Container[str]) -> Iterator[Link | Loss]:
    """The arguments and relations between annotations that are written, and the others as losses."""
    for one in chosen:
        if isinstance(one, Relation):
            if one.source in written and one.target in written:
                yield Link("relation", one.type, one.source, one.target)
            else:
                yield Loss(document.id, one.id, "relation", "an annotation that it joins is not written")
        elif isinstance(one, EventMention):
            yield from _arguments(document, one, written)


def _arguments(document: Document, event: EventMention, written: Container[str]) -> Iterator[Link | Loss]:
    for argument in event.arguments:
        is_there = isinstance(argument.filler, Span) or argument.filler in written
        if is_there and event.id in written:
            yield Link("argument", argument.role, event.id, argument.filler)
        else:
            why = "the annotation that fills it is not written" if event.id in written else "its event is not written"
            yield Loss(document.id, event.id, "argument", why)
