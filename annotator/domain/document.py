"""A document: one article with one annotator's annotations and decisions, beside the article's suggestion layer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from statistics import fmean
from types import MappingProxyType

from annotator.domain.annotations import (
    Annotation,
    Argument,
    Attributes,
    Comment,
    Entity,
    EventMention,
    Figure,
    Mention,
    Relation,
    State,
    references,
    sort_key,
    with_references,
    without_fillers,
)
from annotator.domain.article import Article
from annotator.domain.span import Spans


def _nothing() -> Mapping[str, Annotation]:
    return MappingProxyType({})


class Status(StrEnum):
    """How far a person is with a document."""

    NEW = "new"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    SKIPPED = "skipped"
    REVIEWED = "reviewed"
    GOLD = "gold"


@dataclass(frozen=True, slots=True)
class Layer:
    """What one run of a model proposes for an article; never touched by a person's work."""

    model: str
    version: str
    schema: str
    """Name and version of the schema that it was made for, as `name@version`."""
    annotations: tuple[Annotation, ...] = ()
    by_rules: frozenset[str] = frozenset()
    """Ids of those that the corpus's own tagging rules propose: they give way to whatever a person marks there."""
    by_start: Mapping[int, tuple[Annotation, ...]] = field(init=False, compare=False, repr=False)
    """Its annotations by the place where their words begin, -1 for those without; an edit asks for few of them."""

    def __post_init__(self) -> None:
        found: dict[int, tuple[Annotation, ...]] = {}
        for one in self.annotations:
            start = one.spans[0].start if one.spans else -1
            found[start] = (*found.get(start, ()), one)
        object.__setattr__(self, "by_start", found)

    @property
    def doubt(self) -> float | None:
        """The share of suggestions that is expected to be wrong, by their scores; None where none has a score."""
        scores = [one.origin.score for one in self.annotations if one.origin.score is not None]
        return 1 - fmean(scores) if scores else None


Claim = tuple[type, Spans, str]


def claim_of(annotation: Annotation) -> Claim:
    """What a suggestion says, so that a new layer does not ask again what was already decided."""
    if isinstance(annotation, Relation):
        return (Relation, (), f"{annotation.type} {annotation.source} {annotation.target}")
    return (type(annotation), annotation.spans, "" if isinstance(annotation, Figure) else annotation.type)


@dataclass(frozen=True, slots=True)
class Document:
    """One article as one annotator sees it. `annotations` are theirs; `suggestions` wait for a decision."""

    id: str
    article: Article
    annotator: str
    annotations: Mapping[str, Annotation] = field(default_factory=_nothing)
    suggestions: Mapping[str, Annotation] = field(default_factory=_nothing)
    """The layer less what was decided: see `open_suggestions`."""
    entities: tuple[Entity, ...] = ()
    comments: tuple[Comment, ...] = ()
    status: Status = Status.NEW
    attributes: Attributes = ()
    seconds: float = 0.0
    schema: tuple[str, str] = ("", "")
    """Name and version of the schema that it is annotated with."""
    layer: Layer | None = field(default=None, compare=False, repr=False)

    def get(self, annotation_id: str) -> Annotation | None:
        """The annotation or open suggestion with this id."""
        return self.annotations.get(annotation_id) or self.suggestions.get(annotation_id)

    def find_visible(self, annotation_id: str) -> Annotation | None:
        """The annotation or open suggestion with this id, unless it was rejected."""
        found = self.get(annotation_id)
        return None if found is None or found.state is State.REJECTED else found

    def arguments_of(self, event: EventMention) -> tuple[Argument, ...]:
        """The event's arguments, but for those whose fillers were rejected or are gone."""
        kept = tuple(one for one in event.arguments if not isinstance(one.filler, str) or self.find_visible(one.filler))
        return event.arguments if len(kept) == len(event.arguments) else kept

    def visible(self) -> Iterator[Annotation]:
        """All that a person sees: open suggestions and own annotations, but for rejected ones."""
        yield from self.suggestions.values()
        yield from (one for one in self.annotations.values() if one.state is not State.REJECTED)

    def in_text_order(self) -> list[Annotation]:
        """The visible annotations, by place."""
        return sorted(self.visible(), key=sort_key)

    def mentions(self) -> list[Mention]:
        """The visible mentions in text order."""
        return [one for one in self.in_text_order() if isinstance(one, Mention)]

    def figures(self) -> list[Figure]:
        """The visible figures in text order."""
        return [one for one in self.in_text_order() if isinstance(one, Figure)]

    def events(self) -> list[EventMention]:
        """The visible event mentions in text order, those without a trigger first."""
        return [one for one in self.in_text_order() if isinstance(one, EventMention)]

    def referring_to(self, annotation_id: str) -> list[Annotation]:
        """Own annotations that point to this one."""
        return [one for one in self.annotations.values() if annotation_id in references(one)]


def open_suggestions(layer: Layer | None, annotations: Mapping[str, Annotation]) -> dict[str, Annotation]:
    """The layer's annotations that nobody has decided on: neither their id nor their claim is among `annotations`.

    What points to a suggestion whose claim was decided points to the annotation that decided it. Relations that no
    longer join two things are left out, fillers that were rejected, and what a rule proposes for words that a person
    has marked.
    """
    if layer is None:
        return {}
    decided = _deciders(annotations)
    given_way = set(_given_way(layer, annotations))
    heirs: dict[str, str] = {}
    still_open: dict[str, Annotation] = {}
    for one in layer.annotations:
        if one.id in annotations or one.id in given_way:
            continue
        heir = decided.get(claim_of(one))
        if heir is None:
            still_open[one.id] = one
        else:
            heirs[one.id] = heir
    if heirs:
        still_open = {key: with_references(one, heirs) for key, one in still_open.items()}
    rejected = {key for key, one in annotations.items() if one.state is State.REJECTED}
    if rejected:
        still_open = {key: without_fillers(one, rejected) for key, one in still_open.items()}
    _drop_loose(still_open, annotations, decided)
    return still_open


def _given_way(layer: Layer, annotations: Mapping[str, Annotation]) -> Iterator[str]:
    """Proposals of rules on words that hold an annotation of a person: a mention or figure; for an event an event."""
    if not layer.by_rules:
        return
    proposals: dict[tuple[bool, int], list[str]] = defaultdict(list)
    for one in layer.annotations:
        if one.id in layer.by_rules:
            for place in _places(one):
                proposals[place].append(one.id)
    for one in annotations.values():
        if one.state is not State.REJECTED:
            for place in _places(one):
                yield from proposals.get(place, ())


def _places(one: Annotation) -> Iterator[tuple[bool, int]]:
    """The characters of an annotation, with whether it is an event: that may stand on the words of a mention."""
    return ((isinstance(one, EventMention), at) for span in one.spans for at in range(span.start, span.end))


def meet(one: Annotation, other: Annotation) -> bool:
    """Whether two annotations share a character."""
    return any(mine.overlaps(theirs) for mine in one.spans for theirs in other.spans)


def _deciders(annotations: Mapping[str, Annotation]) -> dict[Claim, str]:
    """Who decided each claim: of several, one that is not rejected, and the same whatever their order."""
    by_rank = sorted(annotations.values(), key=lambda one: (one.state is not State.REJECTED, one.id))
    return {claim_of(one): one.id for one in by_rank}


def _drop_loose(
    still_open: dict[str, Annotation], annotations: Mapping[str, Annotation], decided: Mapping[Claim, str]
) -> None:
    """Leave out relations to what was rejected or is not there, of a thing to itself, and those made already."""

    def is_there(annotation_id: str) -> bool:
        own = annotations.get(annotation_id)
        return annotation_id in still_open or (own is not None and own.state is not State.REJECTED)

    def is_loose(one: Relation) -> bool:
        joins = is_there(one.source) and is_there(one.target) and one.source != one.target
        return not joins or claim_of(one) in decided

    relations = [one for one in still_open.values() if isinstance(one, Relation)]
    while loose := [one for one in relations if one.id in still_open and is_loose(one)]:
        for one in loose:
            del still_open[one.id]
