"""What a person or a model says about an article: mentions, figures, events, relations, comments. All frozen."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from annotator.domain.span import Span, Spans


class State(StrEnum):
    """What has been decided about an annotation; `rejected` is kept, as a rejection is training data too."""

    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    CORRECTED = "corrected"
    CREATED = "created"
    REJECTED = "rejected"


LIVE = frozenset({State.ACCEPTED, State.CORRECTED, State.CREATED})
"""States of annotations that a person stands behind: what training formats carry."""


class OriginKind(StrEnum):
    """Who first made an annotation."""

    HUMAN = "human"
    MODEL = "model"
    RULE = "rule"
    IMPORT = "import"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an annotation came from; kept for ever, also after acceptance."""

    kind: OriginKind
    name: str
    version: str | None = None
    score: float | None = None
    """Between 0 and 1, or None where the source gives none."""


AttributeValue = str | bool | float | tuple[str, ...]
Attributes = tuple[tuple[str, AttributeValue], ...]
"""Name and value pairs of the schema's attributes, sorted by name."""


@dataclass(frozen=True, slots=True)
class Mention:
    """An entity mention: a name or phrase of one of the schema's entity types."""

    id: str
    spans: Spans
    type: str
    state: State
    origin: Origin
    attributes: Attributes = ()
    entity: str | None = None


class FigureKind(StrEnum):
    """What sort of number it is."""

    COUNT = "count"
    MEASURE = "measure"
    MONEY = "money"
    PERCENT = "percent"
    FRACTION = "fraction"
    RATE = "rate"
    ORDINAL = "ordinal"
    DATE = "date"
    DURATION = "duration"
    AGE = "age"
    SCORE = "score"
    NAME = "name"


class Modifier(StrEnum):
    """How the words bound the number."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    UP_TO = "up_to"
    BETWEEN = "between"
    NEARLY = "nearly"
    VAGUE = "vague"


class Direction(StrEnum):
    """Whether the number is a total or a difference ("700 more")."""

    NONE = "none"
    INCREASE = "increase"
    DECREASE = "decrease"
    ADDITIONAL = "additional"
    CHANGE_TO = "change_to"
    CHANGE_FROM = "change_from"
    TOTAL_SO_FAR = "total_so_far"


class Certainty(StrEnum):
    """How sure the text is of the number."""

    REPORTED = "reported"
    DISPUTED = "disputed"
    UNVERIFIED = "unverified"
    PLANNED = "planned"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as read from words: a value, its bounds (None: open or unknown) and how the words bound it."""

    value: float | None = None
    low: float | None = None
    high: float | None = None
    low_open: bool = False
    high_open: bool = False
    modifier: Modifier = Modifier.EXACT
    change: Direction = Direction.NONE

    @property
    def best(self) -> float | None:
        """One number for ranking and tables: the value, else a bound."""
        return next((number for number in (self.value, self.low, self.high) if number is not None), None)


@dataclass(frozen=True, slots=True)
class Normalized:
    """A value in the unit that figures of its kind are compared in."""

    value: float
    unit: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that the text reports, with what it counts and the role it plays."""

    id: str
    spans: Spans
    state: State
    origin: Origin
    kind: FigureKind = FigureKind.COUNT
    quantity: Quantity = Quantity()
    unit: str | None = None
    """`person` for people, else a UCUM code (miles are `mi`)."""
    currency: str | None = None
    """ISO 4217, for money."""
    per: str | None = None
    normalized: Normalized | None = None
    counted: Span | None = None
    concept: str | None = None
    property: str | None = None
    of_whole: Span | None = None
    role: str | None = None
    attribution: Span | None = None
    certainty: Certainty = Certainty.REPORTED
    attributes: Attributes = ()


class Factuality(StrEnum):
    """Whether the text says that the event happened."""

    ASSERTED = "asserted"
    PLANNED = "planned"
    HYPOTHETICAL = "hypothetical"
    NEGATED = "negated"


class Polarity(StrEnum):
    """Whether the event is told as happening or as not happening."""

    POSITIVE = "positive"
    NEGATIVE = "negative"


@dataclass(frozen=True, slots=True)
class Argument:
    """One role of an event and what fills it: another annotation by its id, or plain words."""

    role: str
    filler: str | Span


@dataclass(frozen=True, slots=True)
class EventMention:
    """One telling of an event: its type, the words that say it (none: document level), and its arguments."""

    id: str
    spans: Spans
    """The trigger's; empty when no word says it."""
    type: str
    state: State
    origin: Origin
    arguments: tuple[Argument, ...] = ()
    factuality: Factuality = Factuality.ASSERTED
    polarity: Polarity = Polarity.POSITIVE
    attributes: Attributes = ()
    event: str | None = None
    """The `Event` that this mention was judged to tell, also across articles."""


@dataclass(frozen=True, slots=True)
class Relation:
    """A typed link from one annotation to another."""

    id: str
    type: str
    source: str
    target: str
    state: State
    origin: Origin
    spans: Spans = ()


Annotation = Mention | Figure | EventMention | Relation
Spanned = Mention | Figure | EventMention
AnyAnnotation = TypeVar("AnyAnnotation", bound=Annotation)


@dataclass(frozen=True, slots=True)
class Entity:
    """What several mentions name: one person, place or organisation."""

    id: str
    type: str
    name: str
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark on a document, or on one annotation of it."""

    id: str
    author: str
    time: str
    text: str
    on: str | None = None
    resolved: bool = False


def type_of(annotation: Annotation) -> str:
    """The schema type; a figure's is its role, or `figure`."""
    return annotation.role or "figure" if isinstance(annotation, Figure) else annotation.type


def sort_key(annotation: Annotation) -> tuple[int, int, str]:
    """Text order: by start, longer first, then by id so that exports are the same bytes each time."""
    if not annotation.spans:
        return (-1, 0, annotation.id)
    return (annotation.spans[0].start, -annotation.spans[-1].end, annotation.id)


def with_state(annotation: AnyAnnotation, state: State) -> AnyAnnotation:
    """The same annotation in another state."""
    return replace(annotation, state=state)


def is_human(annotation: Annotation) -> bool:
    """Whether a person made it, so that nothing of a model is lost when it is deleted."""
    return annotation.origin.kind is OriginKind.HUMAN


def references(annotation: Annotation) -> tuple[str, ...]:
    """Ids of the annotations that this one points to."""
    if isinstance(annotation, EventMention):
        return tuple(argument.filler for argument in annotation.arguments if isinstance(argument.filler, str))
    if isinstance(annotation, Relation):
        return (annotation.source, annotation.target)
    return ()


def with_references(annotation: Annotation, heirs: Mapping[str, str]) -> Annotation:
    """The annotation pointing to the heirs of what it points to, where there are some."""
    if not any(one in heirs for one in references(annotation)):
        return annotation
    if isinstance(annotation, EventMention):
        led = (_led(one, heirs) for one in annotation.arguments)
        return replace(annotation, arguments=tuple(dict.fromkeys(led)))
    if isinstance(annotation, Relation):
        source, target = (
            heirs.get(annotation.source, annotation.source),
            heirs.get(annotation.target, annotation.target),
        )
        return replace(annotation, source=source, target=target)
    return annotation


def without_fillers(annotation: Annotation, gone: Container[str]) -> Annotation:
    """An event less the arguments that name what is gone; anything else as it is."""
    if not isinstance(annotation, EventMention):
        return annotation
    kept = tuple(one for one in annotation.arguments if isinstance(one.filler, Span) or one.filler not in gone)
    return annotation if len(kept) == len(annotation.arguments) else replace(annotation, arguments=kept)


def _led(argument: Argument, heirs: Mapping[str, str]) -> Argument:
    filler = argument.filler
    return replace(argument, filler=heirs[filler]) if isinstance(filler, str) and filler in heirs else argument


def plain_spans(annotation: Annotation) -> Spans:
    """Words that it names beside its own: what a figure counts, is part of and rests on, and plain fillers."""
    if isinstance(annotation, Figure):
        named = (annotation.counted, annotation.of_whole, annotation.attribution)
        return tuple(span for span in named if span is not None)
    if isinstance(annotation, EventMention):
        return tuple(argument.filler for argument in annotation.arguments if isinstance(argument.filler, Span))
    return ()


def without_reference(annotation: Annotation, target: str) -> Annotation | None:
    """The annotation when `target` is gone: an event loses the argument, a relation ends (None)."""
    if isinstance(annotation, EventMention):
        kept = tuple(argument for argument in annotation.arguments if argument.filler != target)
        return replace(annotation, arguments=kept)
    return None if target in references(annotation) else annotation
