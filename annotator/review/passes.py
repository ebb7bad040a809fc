"""What several annotators say of one article, side by side: the material of agreement, comparison and adjudication."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from annotator.domain.annotations import (
    LIVE,
    Annotation,
    Argument,
    EventMention,
    Figure,
    Mention,
    Relation,
    sort_key,
)
from annotator.domain.document import Document
from annotator.domain.span import Span, Spans

Passes = Mapping[str, Document]
"""The documents of one article by annotator."""

Kind = TypeVar("Kind", Mention, Figure, EventMention, Relation)


def standing(document: Document, kind: type[Kind]) -> list[Kind]:
    """The annotations of one kind that the annotator stands behind, in text order."""
    own = (one for one in document.annotations.values() if isinstance(one, kind) and one.state in LIVE)
    return sorted(own, key=sort_key)


def words_of(document: Document, filler: str | Span) -> Spans:
    """The words that fill a role; none for a filler that is gone or has no words."""
    if isinstance(filler, Span):
        return (filler,)
    found = document.annotations.get(filler)
    return found.spans if found is not None and found.state in LIVE else ()


def filled(document: Document, event: EventMention) -> list[tuple[str, Spans]]:
    """Role and words of an event's arguments; those without words are left out."""
    said = ((one.role, words_of(document, one.filler)) for one in event.arguments)
    return sorted((role, words) for role, words in said if words)


def argument_key(document: Document, argument: Argument) -> tuple[Spans, str]:
    """What fills a role, comparable between annotators: its words, and the type of an annotation without words."""
    words = words_of(document, argument.filler)
    if words or isinstance(argument.filler, Span):
        return words, ""
    found = document.annotations.get(argument.filler)
    return (), found.type if isinstance(found, EventMention | Mention) else ""


def people(passes: Passes) -> list[tuple[str, str]]:
    """All pairs of annotators, each in alphabetical order."""
    names = sorted(passes)
    return [(one, other) for index, one in enumerate(names) for other in names[index + 1 :]]


def is_standing(annotation: Annotation | None) -> bool:
    """Whether it is there and somebody stands behind it."""
    return annotation is not None and annotation.state in LIVE
