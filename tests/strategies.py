"""Hypothesis strategies: articles in awkward scripts, annotations of every kind on them, and edits of a document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from hypothesis import strategies as st

from annotator.domain.annotations import (
    Annotation,
    Argument,
    Attributes,
    Certainty,
    Comment,
    Direction,
    Entity,
    EventMention,
    Factuality,
    Figure,
    FigureKind,
    Mention,
    Modifier,
    Normalized,
    Origin,
    OriginKind,
    Polarity,
    Quantity,
    Relation,
    State,
)
from annotator.domain.article import Article, Dateline, Zone, ZoneKind
from annotator.domain.document import Document, Layer, Status, open_suggestions
from annotator.domain.edits import (
    Accept,
    Create,
    Edit,
    Remove,
    Revise,
    SetAttributes,
    SetComments,
    SetEntities,
    SetStatus,
    Several,
)
from annotator.domain.span import Span, Spans, make_spans

WORDS = (
    *("Police", "wounded", "30", "soldiers", "at least", "U.N.", "NATO-led", "1,200", "No", "Marento’s"),
    *("😱", "👩🏾‍🚒", "🇽🇰", "5️⃣", "e\u0301te\u0301", "Çanakkale", "نخاف", "קָרֶן", "ŽŠ", "\u200fx\u200e"),
    *(" ", " ", "\t", "\u00a0", "\n", "\n\n", ",", "— ", "“", "”"),
)
names = st.sampled_from(["person", "place", "wounded", "actor", "a b", "ü", "قرن", "😀"])
numbers = st.one_of(st.integers(-10, 10**12).map(float), st.floats(allow_nan=False, allow_infinity=False))
maybe_name = st.none() | names
texts = st.lists(st.sampled_from(WORDS), min_size=2, max_size=14).map(lambda words: "x" + " ".join(words))
"""Articles' texts: emoji of several code points, accents of their own, right-to-left words, tabs, no-break spaces."""


@st.composite
def spans_on(draw: st.DrawFn, text: str) -> Span:
    """Any words of a text."""
    start = draw(st.integers(0, len(text) - 1))
    return Span(start, draw(st.integers(start + 1, len(text))))


@st.composite
def places_on(draw: st.DrawFn, text: str) -> Spans:
    """One to three fragments."""
    return make_spans(draw(spans_on(text)) for _ in range(draw(st.integers(1, 3))))


@st.composite
def articles(draw: st.DrawFn, article_id: str = "article") -> Article:
    """An article with zones anywhere."""
    text = draw(texts)
    zones = draw(st.lists(st.builds(Zone, st.sampled_from(ZoneKind), spans_on(text)), max_size=3))
    dateline = draw(st.none() | st.builds(Dateline, names, maybe_name))
    return Article(article_id, text, draw(names), draw(maybe_name), file="a.txt", dateline=dateline, zones=tuple(zones))


@dataclass(frozen=True)
class Vocabulary:
    """What the names, numbers and attributes of annotations are drawn from; strategies are made once."""

    types: st.SearchStrategy[str]
    """Of mentions, events, relations and roles."""
    names: st.SearchStrategy[str]
    """Of everything else."""
    numbers: st.SearchStrategy[float]
    units: st.SearchStrategy[str | None] = field(init=False)
    """Units, roles of figures, concepts, entities; None as well."""
    attributes: st.SearchStrategy[Attributes] = field(init=False)
    """A few, sorted by name as everywhere."""
    origins: st.SearchStrategy[Origin] = field(init=False)
    """A person, a model, a rule or another tool."""
    quantities: st.SearchStrategy[Quantity] = field(init=False)
    """Any bounds, also those that no words give."""
    normalized: st.SearchStrategy[Normalized | None] = field(init=False)

    def __post_init__(self) -> None:
        some, values = st.none() | self.numbers, st.lists(self.names, max_size=2).map(tuple)
        attribute = st.one_of(self.names, st.booleans(), self.numbers, values)
        named = st.dictionaries(self.names, attribute, max_size=2).map(lambda given: tuple(sorted(given.items())))
        kind, version = st.sampled_from(OriginKind), st.none() | self.names
        flags = (st.booleans(), st.booleans(), st.sampled_from(Modifier), st.sampled_from(Direction))
        made = {
            "units": st.none() | self.types,
            "attributes": named,
            "origins": st.builds(Origin, kind, self.names, version, st.none() | st.floats(0, 1)),
            "quantities": st.builds(Quantity, some, some, some, *flags),
            "normalized": st.none() | st.builds(Normalized, self.numbers, self.names),
        }
        for name, strategy in made.items():
            object.__setattr__(self, name, strategy)


USUAL = Vocabulary(names, names, numbers)
attributes, origins, quantities = USUAL.attributes, USUAL.origins, USUAL.quantities
DECIDED = (State.ACCEPTED, State.CORRECTED, State.CREATED, State.REJECTED)
MODEL = Origin(OriginKind.MODEL, "model", "1", 0.5)

_states = st.sampled_from(DECIDED)
_kinds = st.sampled_from((Mention, Figure, EventMention, Relation))
_figure_kinds = st.sampled_from(FigureKind)
_certainties = st.sampled_from(Certainty)
_factualities = st.sampled_from(Factuality)
_polarities = st.sampled_from(Polarity)


# Drawn field by field from strategies that are made once: building them anew for each text takes most of the time.
@st.composite
def annotations_on(
    draw: st.DrawFn,
    text: str,
    annotation_id: str,
    others: Sequence[str] = (),
    state: State | None = None,
    words: Vocabulary = USUAL,
) -> Annotation:
    """An annotation of any kind that points to some of `others`; in any decided state unless one is given."""
    about = (state or draw(_states), MODEL if state and words is USUAL else draw(words.origins))
    kind = draw(_kinds)
    if kind is Relation and len(others) > 1:
        source, target = draw(st.permutations(others))[:2]
        return Relation(annotation_id, draw(words.types), source, target, *about)
    if kind is EventMention:
        return _draw_event(draw, text, (annotation_id, *about), others, words)
    place = draw(places_on(text))
    if kind is Figure:
        return _draw_figure(draw, text, Figure(annotation_id, place, *about), words)
    return Mention(annotation_id, place, draw(words.types), *about, draw(words.attributes), draw(words.units))


def _draw_event(
    draw: st.DrawFn, text: str, about: tuple[str, State, Origin], others: Sequence[str], words: Vocabulary
) -> EventMention:
    place = draw(places_on(text)) if draw(st.booleans()) else ()
    arguments: list[Argument] = []
    for _ in range(draw(st.integers(0, 3))):
        plain = not others or draw(st.booleans())
        filler = draw(spans_on(text)) if plain else draw(st.sampled_from(others))
        arguments.append(Argument(draw(words.types), filler))
    return EventMention(
        about[0],
        place,
        draw(words.types),
        *about[1:],
        tuple(arguments),
        draw(_factualities),
        draw(_polarities),
        draw(words.attributes),
        draw(words.units),
    )


def _draw_figure(draw: st.DrawFn, text: str, figure: Figure, words: Vocabulary) -> Figure:
    def span() -> Span | None:
        return draw(spans_on(text)) if draw(st.booleans()) else None

    return replace(
        figure,
        kind=draw(_figure_kinds),
        quantity=draw(words.quantities),
        unit=draw(words.units),
        currency=draw(words.units),
        per=draw(words.units),
        normalized=draw(words.normalized),
        counted=span(),
        concept=draw(words.units),
        property=draw(words.units),
        of_whole=span(),
        role=draw(words.units),
        attribution=span(),
        certainty=draw(_certainties),
        attributes=draw(words.attributes),
    )


@st.composite
def annotation_sets(
    draw: st.DrawFn, text: str, prefix: str, state: State | None = None, most: int = 6
) -> tuple[Annotation, ...]:
    """Annotations that point to one another, later ones to earlier ones."""
    made: list[Annotation] = []
    for number in range(draw(st.integers(0, most))):
        made.append(draw(annotations_on(text, f"{prefix}{number}", [one.id for one in made], state)))
    return tuple(made)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """A fresh document of an article with suggestions."""
    article = draw(articles())
    layer = Layer("model", "1", "schema@1", draw(annotation_sets(article.text, "s", State.SUGGESTED)))
    open_ones = MappingProxyType(open_suggestions(layer, {}))
    return Document("document", article, "ana", suggestions=open_ones, schema=("schema", "1"), layer=layer)


_comment = st.builds(Comment, names, names, names, st.text(max_size=5), maybe_name, st.booleans())
comments = st.lists(_comment, max_size=2, unique_by=lambda one: one.id).map(tuple)
"""Up to two comments, not sorted by id."""
_entity = st.builds(Entity, names, names, names, st.lists(names, max_size=2).map(tuple))
entities = st.lists(_entity, max_size=2, unique_by=lambda one: one.id).map(tuple)
"""Up to two entities, not sorted by id."""

_fields = st.one_of(
    st.sampled_from(Status).map(SetStatus),
    attributes.map(SetAttributes),
    comments.map(SetComments),
    entities.map(SetEntities),
)
_acts = st.sampled_from(("create", "make by hand", "accept", "remove", "revise", "keep", "field"))


@st.composite
def edits(draw: st.DrawFn, document: Document, new_id: str) -> Edit:
    """Any act on a document; some are refused."""
    if draw(st.integers(0, 4)):
        return _draw_edit(draw, document, new_id)
    return Several(tuple(_draw_edit(draw, document, new_id) for _ in range(draw(st.integers(1, 3)))), "several")


def _draw_edit(draw: st.DrawFn, document: Document, new_id: str) -> Edit:
    text = document.article.text
    known = [*document.annotations, *document.suggestions]
    match draw(_acts):
        case "make by hand" if document.suggestions:
            return _made_by_hand(draw(st.sampled_from(list(document.suggestions.values()))), new_id)
        case "accept" | "remove" as act if known:
            some = tuple(draw(st.sampled_from(known)) for _ in range(draw(st.integers(1, 2))))
            return Accept(some) if act == "accept" else Remove(some)
        case "revise" | "keep" as act if known:
            key = draw(st.sampled_from(known))
            same = document.get(key)
            fresh = draw(annotations_on(text, key, [one for one in known if one != key]))
            return Revise((same if act == "keep" and same else fresh,))
        case "field":
            return draw(_fields)
    return Create((draw(annotations_on(text, new_id, known)),))


def _made_by_hand(suggestion: Annotation, new_id: str) -> Edit:
    """What a person marks where a model suggests the same."""
    origin = Origin(OriginKind.HUMAN, "ana")
    return Create((replace(suggestion, id=new_id, state=State.CREATED, origin=origin),))
