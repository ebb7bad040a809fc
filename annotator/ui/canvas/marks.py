"""What is drawn for each annotation: its shape, colour role and chip. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from annotator.domain.annotations import (
    Annotation,
    EventMention,
    Factuality,
    Figure,
    FigureKind,
    Polarity,
    Relation,
    State,
)
from annotator.domain.document import Document
from annotator.domain.quantity import quantity_text
from annotator.domain.quantity_words import FOLD
from annotator.domain.schema import AnnotationSchema
from annotator.domain.span import Span, Spans, hull
from annotator.domain.unit_names import per_text, unit_text
from annotator.ui.canvas.paragraphs import ParagraphIndex


class Shape(Enum):
    """Kinds of annotation are told apart by shape, never by colour alone."""

    MENTION = "mention"
    FIGURE = "figure"
    TRIGGER = "trigger"


@dataclass(frozen=True, slots=True)
class Mark:
    """One annotation as it is drawn."""

    id: str
    shape: Shape
    spans: Spans
    colour: str
    """A colour role of the theme."""
    chip: str
    suggested: bool
    doubtful: bool = False
    """A suggestion of which the model is not sure."""
    reading: str = ""
    """What the margin says of a figure: value, what is counted and role."""
    lane: int = 0
    """The lane nearest to the words that it may lie in."""

    @property
    def hull(self) -> Span:
        """The span around all fragments."""
        return hull(self.spans)


LOW_SCORE = 0.5
"""Suggestions below it are doubtful."""


def mark_of(annotation: Annotation, schema: AnnotationSchema, text: str = "") -> Mark | None:
    """The mark of an annotation; None for what has no words or was rejected. The margin reads figures of a `text`."""
    if isinstance(annotation, Relation) or not annotation.spans or annotation.state is State.REJECTED:
        return None
    score = annotation.origin.score
    doubtful = annotation.state is State.SUGGESTED and score is not None and score < LOW_SCORE
    return Mark(
        id=annotation.id,
        shape=_shape(annotation),
        spans=annotation.spans,
        colour=schema.look_of(annotation).colour,
        chip=chip_text(annotation, schema) + ("?" if doubtful else ""),
        suggested=annotation.state is State.SUGGESTED,
        doubtful=doubtful,
        reading=margin_reading(annotation, schema, text) if text and isinstance(annotation, Figure) else "",
    )


def _shape(annotation: Annotation) -> Shape:
    if isinstance(annotation, Figure):
        return Shape.FIGURE
    return Shape.TRIGGER if isinstance(annotation, EventMention) else Shape.MENTION


FACTUALITY_SIGNS = {Factuality.PLANNED: " plan", Factuality.HYPOTHETICAL: " if", Factuality.NEGATED: " not"}


def chip_text(annotation: Annotation, schema: AnnotationSchema) -> str:
    """The few letters under the words: a type's short name; a figure's reading and role."""
    if isinstance(annotation, Figure):
        return figure_reading(annotation, schema)
    short = schema.look_of(annotation).short
    if isinstance(annotation, EventMention):
        denied = " not" if annotation.polarity is Polarity.NEGATIVE else ""
        return short + (FACTUALITY_SIGNS.get(annotation.factuality, "") or denied)
    return short


def figure_reading(figure: Figure, schema: AnnotationSchema) -> str:
    """A figure in a few words: "≥ 30 wounded", "45 km", "1,500,000 USD"."""
    return " ".join(part for part in (amount_text(figure), _role_word(figure, schema)) if part)


def margin_reading(figure: Figure, schema: AnnotationSchema, text: str) -> str:
    """The same with what is counted: "≥ 30 soldiers wounded"."""
    counted = " ".join(figure.counted.surface(text).split()) if figure.counted else ""
    role = _role_word(figure, schema)
    told = counted.casefold().endswith(role.casefold())  # "700 more troops" are troops
    return " ".join(part for part in (amount_text(figure), counted, "" if told else role) if part)


def amount_text(figure: Figure) -> str:
    """A figure's value with its unit: "≥ 30", "45 km", "5 /day"."""
    amount = quantity_text(figure.quantity) or "?"
    if figure.kind is FigureKind.AGE:
        return f"age {amount}"
    if figure.kind is FigureKind.PERCENT and figure.unit in (None, "%"):
        amount += "%"
    elif figure.unit == FOLD:
        amount = f"{amount.lstrip('+−')} {unit_text(FOLD)}"
    elif figure.currency or (figure.unit and figure.unit != "person"):
        amount += f" {figure.currency or unit_text(figure.unit or '')}"
    return f"{amount}/{per_text(figure.per)}" if figure.per else amount


def _role_word(figure: Figure, schema: AnnotationSchema) -> str:
    """The role's name, unless the unit tells it."""
    role = schema.figure_role(figure.role)
    return role.name.lower() if role and role.id not in ("distance", "duration", "money", "other") else ""


class MarkIndex:
    """The annotations of a document by paragraph, kept up to date; their marks are made when a paragraph is seen."""

    def __init__(self, document: Document, schema: AnnotationSchema, paragraphs: ParagraphIndex) -> None:
        self._schema = schema
        self._paragraphs = paragraphs
        self._text = document.article.text
        self._annotations: dict[str, Annotation] = {}
        self._by_paragraph: dict[int, dict[str, Annotation]] = {}
        for annotation in document.visible():
            self._put(annotation)

    def _put(self, annotation: Annotation | None) -> set[int]:
        if annotation is None or not annotation.spans:
            return set()
        self._annotations[annotation.id] = annotation
        places = self._places(annotation)
        for place in places:
            here = self._by_paragraph.get(place)
            if here is None:
                here = self._by_paragraph[place] = {}
            here[annotation.id] = annotation
        return places

    def _places(self, annotation: Annotation) -> set[int]:
        if len(annotation.spans) == 1:  # nearly all
            span = annotation.spans[0]
            return set(self._paragraphs.touching(span.start, span.end))
        return {place for span in annotation.spans for place in self._paragraphs.touching(span.start, span.end)}

    def _take(self, annotation_id: str) -> set[int]:
        annotation = self._annotations.pop(annotation_id, None)
        if annotation is None:
            return set()
        places = self._places(annotation)
        for place in places:
            del self._by_paragraph[place][annotation_id]
        return places

    def update(self, document: Document, ids: Iterable[str]) -> set[int]:
        """Bring these annotations up to date; the paragraphs to lay out anew, where they look otherwise."""
        touched: set[int] = set()
        for annotation_id in ids:
            fresh, before = document.find_visible(annotation_id), self._annotations.get(annotation_id)
            if fresh is before:
                continue
            places = self._take(annotation_id) | self._put(fresh)
            if self._mark(fresh) != self._mark(before):
                touched |= places
        return touched

    def _mark(self, annotation: Annotation | None) -> Mark | None:
        return mark_of(annotation, self._schema, self._text) if annotation else None

    def get(self, annotation_id: str) -> Mark | None:
        """The mark of an annotation."""
        return self._mark(self._annotations.get(annotation_id))

    def in_paragraph(self, index: int) -> list[Mark]:
        """The marks that touch a paragraph, shorter ones first: they lie nearest to the words."""
        found = (self._mark(one) for one in self._by_paragraph.get(index, {}).values())
        marks = [mark for mark in found if mark is not None]
        return sorted(marks, key=lambda mark: (len(mark.hull), mark.hull.start, mark.id))
