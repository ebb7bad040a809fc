"""A document as spaCy's Doc: all that has a place as span groups, mentions that do not overlap as entities."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, cast

from annotator.domain.annotations import Annotation, EventMention, Figure, Mention, Relation, Spanned, State, type_of
from annotator.domain.document import Document
from annotator.domain.span import hull
from annotator.exchange.format import Loss
from annotator.exchange.losing import kind_of
from annotator.exchange.selection import in_states

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Span


GROUPS: tuple[tuple[str, type], ...] = (("mentions", Mention), ("figures", Figure), ("triggers", EventMention))
ALL = "sc"
"""The group that spaCy's span categorizer reads unless told otherwise: all three together."""


def make_doc(nlp: Language, document: Document, states: frozenset[State]) -> tuple[Doc, list[Loss]]:
    """The document as spaCy's Doc, and what that could not carry."""
    doc = nlp.make_doc(document.article.text)
    user_data = cast(dict[str, str], doc.user_data)  # pyright: ignore[reportUnknownMemberType]
    user_data.update(_user_data(document))
    losses: list[Loss] = []
    groups: dict[str, list[Span]] = {name: [] for name, _ in GROUPS}
    for annotation in in_states(document, states):
        losses.extend(Loss(document.id, annotation.id, what, why) for what, why in _not_carried(annotation))
        span = None if isinstance(annotation, Relation) or not annotation.spans else _align(doc, annotation)
        if isinstance(span, str):
            losses.append(Loss(document.id, annotation.id, kind_of(annotation), span))
        elif span is not None:
            groups[_group_of(annotation)].append(span)
    for name, spans in groups.items():
        doc.spans[name] = spans
    doc.spans[ALL] = sorted((span for spans in groups.values() for span in spans), key=lambda one: one.start)
    entities = _outermost(groups["mentions"])
    doc.set_ents([_without_id(doc, one) for one in entities])
    losses.extend(_left_out_of_ents(document, groups["mentions"], entities))
    losses.extend(_of_document(document))
    return doc, losses


def _user_data(document: Document) -> dict[str, str]:
    article, (schema, version) = document.article, document.schema
    about = {"document": document.id, "article": article.id, "sha256": article.sha256, "annotator": document.annotator}
    return {**about, "status": document.status.value, "schema": f"{schema}@{version}"}


def _align(doc: Doc, annotation: Spanned) -> Span | str:
    """The tokens that fill the annotation exactly, or the reason why there are none."""
    if len(annotation.spans) > 1:
        return "it is in fragments, which a spaCy span cannot be"
    around = hull(annotation.spans)
    span = doc.char_span(around.start, around.end, label=type_of(annotation), span_id=annotation.id)
    if span is None:
        return "its ends fall inside tokens of spaCy's tokeniser"
    if span[0].is_space or span[-1].is_space:
        return "it begins or ends with white space, which spaCy refuses to train on"
    return span


def _group_of(annotation: Annotation) -> str:
    return next(name for name, kind in GROUPS if isinstance(annotation, kind))


def _without_id(doc: Doc, span: Span) -> Span:
    """The span for `doc.ents`, where an id would be taken for that of a knowledge base's entity."""
    from spacy.tokens import Span as SpacySpan

    return SpacySpan(doc, span.start, span.end, label=span.label)


def _outermost(spans: Iterable[Span]) -> list[Span]:
    """Spans of which no two overlap, the longest first taken; of equals the first in the text."""
    taken: list[Span] = []
    used: set[int] = set()
    for span in sorted(spans, key=lambda one: (one.start_char - one.end_char, one.start)):
        tokens = range(span.start, span.end)
        if used.isdisjoint(tokens):
            taken.append(span)
            used.update(tokens)
    return taken


def _left_out_of_ents(document: Document, spans: Iterable[Span], entities: Iterable[Span]) -> Iterator[Loss]:
    taken = {one.id_ for one in entities}
    why = "it overlaps a longer one, which doc.ents does not allow; doc.spans has both"
    yield from (Loss(document.id, one.id_, "mention in doc.ents", why) for one in spans if one.id_ not in taken)


def _not_carried(annotation: Annotation) -> Iterator[tuple[str, str]]:
    """What of an annotation has no place in a Doc, as (what, why)."""
    match annotation:
        case Relation():
            yield "relation", "a Doc has no relations"
        case EventMention():
            if not annotation.spans:
                yield "event without a trigger", "a Doc holds events by their triggers"
            yield from (("argument", "a Doc holds triggers alone") for _ in annotation.arguments)
            yield "factuality, polarity and attributes of an event", "a Doc holds the trigger's place and type"
        case Figure():
            yield "value, unit and other slots of a figure", "a Doc holds the figure's place and role"
        case Mention():
            if annotation.attributes or annotation.entity:
                yield "attributes and entity of a mention", "a Doc holds the mention's place and type"


def _of_document(document: Document) -> Iterator[Loss]:
    why = "a Doc has no place for it"
    if document.attributes:
        yield Loss(document.id, None, "attributes of a document", why)
    yield from (Loss(document.id, one.on, "comment", why) for one in document.comments)
