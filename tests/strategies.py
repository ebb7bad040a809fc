"""Hypothesis strategies: articles in awkward scripts, annotations of every kind on them, and edits of a document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
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
maybe_number = st.none() | numbers
maybe_name = st.none() | names
texts = st.lists(st.sampled_from(WORDS), min_size=2, max_size=14).map(lambda words: "x" + " ".join(words))
"""Articles' texts: emoji of several code points, accents of their own, right-to-left words, tabs, no-break spaces."""


@st.composite
def spans_on(draw: st.DrawFn, text: str) -> Span:
    """Any words of a text."""
    start = draw(st.integers(0, len(text) - 1))
    return Span(start, draw(st.integers(start + 1, len(text))))


def places_on(text: str) -> st.SearchStrategy[Spans]:
    """One to three fragments."""
    return st.lists(spans_on(text), min_size=1, max_size=3).map(make_spans)


@st.composite
def articles(draw: st.DrawFn, article_id: str = "article") -> Article:
    """An article with zones anywhere."""
    text = draw(texts)
    zones = draw(st.lists(st.builds(Zone, st.sampled_from(ZoneKind), spans_on(text)), max_size=3))
    dateline = draw(st.none() | st.builds(Dateline, names, maybe_name))
    return Article(article_id, text, draw(names), draw(maybe_name), file="a.txt", dateline=dateline, zones=tuple(zones))


def attributes() -> st.SearchStrategy[Attributes]:
    """A few attributes, sorted by name as everywhere."""
    values = st.one_of(names, st.booleans(), numbers, st.lists(names, max_size=2).map(tuple))
    return st.dictionaries(names, values, max_size=2).map(lambda given: tuple(sorted(given.items())))


def origins() -> st.SearchStrategy[Origin]:
    """A person, a model, a rule or another tool."""
    score = st.none() | st.floats(0, 1)
    return st.builds(Origin, st.sampled_from(OriginKind), names, maybe_name, score)


DECIDED = (State.ACCEPTED, State.CORRECTED, State.CREATED, State.REJECTED)
MODEL = Origin(OriginKind.MODEL, "model", "1", 0.5)


def quantities() -> st.SearchStrategy[Quantity]:
    """Any bounds, also those that no words give."""
    flags = st.booleans()
    kinds = (st.sampled_from(Modifier), st.sampled_from(Direction))
    return st.builds(Quantity, maybe_number, maybe_number, maybe_number, flags, flags, *kinds)


def annotations_on(
    text: str, annotation_id: str, others: Sequence[str] = (), state: State | None = None
) -> st.SearchStrategy[Annotation]:
    """An annotation of any kind that points to some of `others`; in any decided state unless one is given."""
    states = st.just(state) if state else st.sampled_from(DECIDED)
    given = {"id": st.just(annotation_id), "state": states, "origin": st.just(MODEL) if state else origins()}
    place = places_on(text)
    fillers = st.one_of(st.sampled_from(others), spans_on(text)) if others else spans_on(text)
    kinds: list[st.SearchStrategy[Annotation]] = [
        st.builds(Mention, spans=place, type=names, attributes=attributes(), entity=maybe_name, **given),
        _figures(text, given),
        st.builds(
            EventMention,
            spans=st.just(()) | place,
            type=names,
            arguments=st.lists(st.builds(Argument, names, fillers), max_size=3).map(tuple),
            factuality=st.sampled_from(Factuality),
            polarity=st.sampled_from(Polarity),
            attributes=attributes(),
            event=maybe_name,
            **given,
        ),
    ]
    if len(others) > 1:
        ends = st.permutations(others).map(lambda ids: (ids[0], ids[1]))
        kinds.append(
            st.builds(lambda ends, **more: Relation(source=ends[0], target=ends[1], **more), ends, type=names, **given)
        )
    return st.one_of(kinds)


def _figures(text: str, given: dict[str, st.SearchStrategy]) -> st.SearchStrategy[Annotation]:
    words = st.none() | spans_on(text)
    return st.builds(
        Figure,
        spans=places_on(text),
        kind=st.sampled_from(FigureKind),
        quantity=quantities(),
        unit=maybe_name,
        currency=maybe_name,
        per=maybe_name,
        normalized=st.none() | st.builds(Normalized, numbers, names),
        counted=words,
        concept=maybe_name,
        property=maybe_name,
        of_whole=words,
        role=maybe_name,
        attribution=words,
        certainty=st.sampled_from(Certainty),
        attributes=attributes(),
        **given,
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


def comments() -> st.SearchStrategy[tuple[Comment, ...]]:
    """Up to two comments."""
    one = st.builds(Comment, st.just("c1"), names, st.just("2026-01-01T00:00:00Z"), st.text(max_size=5), maybe_name)
    other = st.builds(Comment, st.just("c2"), names, st.just(""), names, st.none(), st.booleans())
    return st.lists(one, max_size=1).flatmap(lambda some: st.just(tuple(some)) | other.map(lambda two: (two, *some)))


def entities() -> st.SearchStrategy[tuple[Entity, ...]]:
    """Up to two entities, not sorted by id."""
    links = st.lists(names, max_size=2).map(tuple)
    return st.permutations(["e1", "e2"]).flatmap(
        lambda ids: st.lists(st.sampled_from(ids), max_size=2, unique=True).flatmap(
            lambda some: st.tuples(*(st.builds(Entity, st.just(one), names, names, links) for one in some))
        )
    )


def edits(document: Document, new_id: str) -> st.SearchStrategy[Edit]:
    """Any act on a document; some are refused."""
    simple = _simple_edits(document, new_id)
    return simple | st.lists(simple, min_size=1, max_size=3).map(lambda some: Several(tuple(some), "several"))


def _simple_edits(document: Document, new_id: str) -> st.SearchStrategy[Edit]:
    text = document.article.text
    known = [*document.annotations, *document.suggestions]
    acts: list[st.SearchStrategy[Edit]] = [
        annotations_on(text, new_id, known).map(lambda one: Create((one,))),
        st.sampled_from(Status).map(SetStatus),
        attributes().map(SetAttributes),
        comments().map(SetComments),
        entities().map(SetEntities),
    ]
    if document.suggestions:
        acts.append(st.sampled_from(list(document.suggestions.values())).map(lambda one: _made_by_hand(one, new_id)))
    if known:
        some = st.lists(st.sampled_from(known), min_size=1, max_size=3, unique=True).map(tuple)
        acts += [
            some.map(Accept),
            some.map(Remove),
            st.sampled_from(known).flatmap(lambda key: _revisions(document, key)),
        ]
    return st.one_of(acts)


def _made_by_hand(suggestion: Annotation, new_id: str) -> Edit:
    """What a person marks where a model suggests the same."""
    origin = Origin(OriginKind.HUMAN, "ana")
    return Create((replace(suggestion, id=new_id, state=State.CREATED, origin=origin),))


def _revisions(document: Document, annotation_id: str) -> st.SearchStrategy[Edit]:
    others = [key for key in (*document.annotations, *document.suggestions) if key != annotation_id]
    fresh = annotations_on(document.article.text, annotation_id, others)
    same = document.get(annotation_id)
    return (fresh | st.just(same)).map(lambda one: Revise((one,))) if same else fresh.map(lambda one: Revise((one,)))
