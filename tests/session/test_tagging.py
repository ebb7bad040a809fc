"""The same words everywhere: what stands where, and all that is ticked as one act."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotations import EventMention, Figure, Mention, State
from annotator.domain.article import Article, Zone, ZoneKind
from annotator.domain.document import Document, Layer
from annotator.domain.edits import Create
from annotator.domain.history import do
from annotator.domain.matching import MatchOptions
from annotator.domain.schema import AnnotationSchema, EntityType, EventType
from annotator.domain.span import Span
from annotator.session.sources import Sources
from annotator.session.tagging import Match, MatchState, matches_in, matches_in_corpus, tag, tag_edit
from annotator.session.workspace import Workspace
from tests.marking import MODEL, Marked
from tests.strategies import WORDS, documents

NewId = Callable[[], str]


@pytest.fixture
def place(schema: AnnotationSchema) -> EntityType:
    """The type of places."""
    found = schema.entity("place")
    assert found is not None
    return found


@pytest.fixture
def riot(schema: AnnotationSchema) -> EventType:
    """The type of riots."""
    found = schema.event("riot")
    assert found is not None
    return found


@pytest.fixture
def new_id() -> NewId:
    """Ids "n1", "n2" ..."""
    numbers = itertools.count(1)
    return lambda: f"n{next(numbers)}"


def lenns() -> Marked:
    """Lenn seven times, each time something else."""
    marked = Marked("Lenn, Lenn, Lenn, Lenn, Lenn, Port Lenn, Lenn and Lenns.")
    marked.mention("Lenn", "place", nth=1)
    marked.mention("Lenn", "organisation", nth=2)
    marked.mention("Lenn", "place", nth=3, state=State.SUGGESTED)
    marked.mention("Lenn", "organisation", nth=4, state=State.SUGGESTED)
    marked.mention("Port Lenn", "facility")
    marked.mention("Lenn", "place", nth=6, state=State.REJECTED)
    return marked


STATES = [
    (MatchState.FREE, None),
    (MatchState.TAGGED, "place"),
    (MatchState.TAGGED, "organisation"),
    (MatchState.SUGGESTED, "place"),
    (MatchState.SUGGESTED, "organisation"),
    (MatchState.OVERLAPS, "facility"),
    (MatchState.REJECTED, "place"),
]


def test_shows_what_stands_where(place: EntityType) -> None:
    document = lenns().document
    found = matches_in(document, "lenn", place)
    assert [(one.state, one.type) for one in found] == STATES
    assert [one.is_offered for one in found] == [True, False, False, True, True, False, False]
    assert found[5].context == ("Lenn, Lenn, Lenn, Lenn, Lenn, Port ", "Lenn", ", Lenn and Lenns.")
    assert [one.annotation for one in found] == [None, "m1", "m2", "m3", "m4", "m5", "m6"]
    assert len(matches_in(document, "lenn", place, MatchOptions(whole_words=False))) == 8
    assert matches_in(document, "Zelen", place) == []


def test_mentions_are_not_in_the_way_of_events_nor_events_in_that_of_mentions(
    place: EntityType, riot: EventType
) -> None:
    marked = Marked("Riot and Riot")
    marked.mention("Riot", "organisation")
    marked.event("Riot", "protest", nth=1)
    assert [one.state for one in matches_in(marked.document, "Riot", riot)] == [MatchState.FREE, MatchState.TAGGED]
    assert [one.state for one in matches_in(marked.document, "Riot", place)] == [MatchState.TAGGED, MatchState.FREE]


def test_of_two_types_on_the_same_words_the_chosen_one_counts(place: EntityType) -> None:
    marked = Marked("Lenn")
    marked.mention("Lenn", "organisation")
    assert [one.type for one in matches_in(marked.document, "Lenn", place)] == ["organisation"]
    marked.mention("Lenn", "place")
    assert [one.type for one in matches_in(marked.document, "Lenn", place)] == ["place"]


def test_bylines_are_shown_but_not_offered(place: EntityType) -> None:
    zones = (Zone(ZoneKind.BYLINE, Span(0, 7)), Zone(ZoneKind.BODY, Span(8, 19)))
    found = matches_in(Marked("By Lenn\nLenn fell it", zones=zones).document, "Lenn", place)
    assert [(one.state, one.is_offered) for one in found] == [(MatchState.FREE, False), (MatchState.FREE, True)]


def places_of(document: Document) -> dict[Span, tuple[str, State]]:
    """The live mentions by their words."""
    return {one.spans[0]: (one.type, one.state) for one in document.mentions()}


def test_ticked_places_become_one_edit(place: EntityType, new_id: NewId) -> None:
    document = lenns().document
    found = matches_in(document, "lenn", place)
    after, change = do(document, tag_edit(document, place, found, new_id), "c")
    states = [places_of(after)[one.span] for one in found]
    assert [one for one, _ in states] == ["place"] * 7
    assert [state for _, state in states] == [
        State.CREATED,
        State.CREATED,
        State.CREATED,
        State.ACCEPTED,
        State.CORRECTED,
        State.CREATED,
        State.ACCEPTED,
    ]
    assert change.name == "tag 6 × place"
    assert tag_edit(after, place, matches_in(after, "lenn", place), new_id).edits == ()


def test_only_what_is_ticked_in_this_article_is_touched(place: EntityType, new_id: NewId) -> None:
    document = lenns().document
    found = matches_in(document, "lenn", place)
    edit = tag_edit(document, place, [found[0], found[0], replace(found[3], article_id="other")], new_id)
    after, change = do(document, edit, "c")
    assert len(change.deltas) == 1
    assert places_of(after)[found[0].span] == ("place", State.CREATED)


def test_figures_are_read_from_their_words(schema: AnnotationSchema, new_id: NewId) -> None:
    document = Marked("At least 30 died; at least 30 fled.").document
    found = matches_in(document, "at least 30", schema.figure)
    after, _ = do(document, tag_edit(document, schema.figure, found, new_id), "c")
    assert [one.quantity.low for one in after.figures()] == [30.0, 30.0]
    assert [one.type for one in matches_in(after, "at least 30", schema.figure)] == ["figure", "figure"]
    assert tag_edit(after, schema.figure, found, new_id).edits == ()


def test_another_kind_there_is_replaced(place: EntityType, new_id: NewId) -> None:
    marked = Marked("Section 30 and 30")
    marked.figure("30", "other", state=State.SUGGESTED)
    marked.figure("30", "other", nth=1)
    document = marked.document
    after, _ = do(document, tag_edit(document, place, matches_in(document, "30", place), new_id), "c")
    assert [type(one) for one in after.visible()] == [Mention, Mention]
    assert [one.state for one in after.annotations.values() if isinstance(one, Figure)] == [State.REJECTED]


def test_an_event_keeps_the_arguments_that_its_new_type_has(riot: EventType, new_id: NewId) -> None:
    marked = Marked("Lenn clashes, clashes")
    lenn = marked.mention("Lenn", "place")
    told = marked.event("clashes", "armed_clash", ("place", lenn), ("troops", lenn), state=State.SUGGESTED)
    document = marked.document
    after, _ = do(document, tag_edit(document, riot, matches_in(document, "clashes", riot), new_id), "c")
    changed = after.get(told.id)
    assert isinstance(changed, EventMention)
    assert (changed.type, changed.state, [one.role for one in changed.arguments]) == (
        "riot",
        State.CORRECTED,
        ["place"],
    )
    assert len(after.events()) == 2


@given(documents(), st.sampled_from(WORDS))
def test_all_that_is_offered_is_of_the_type_afterwards(
    schema: AnnotationSchema, document: Document, words: str
) -> None:
    chosen = schema.entities[0]
    offered = [one for one in matches_in(document, words, chosen) if one.state is not MatchState.TAGGED]
    numbers = itertools.count()
    after, _ = do(document, tag_edit(document, chosen, offered, lambda: f"n{next(numbers)}"), "c")
    again = {one.span: one for one in matches_in(after, words, chosen)}
    assert [again[one.span].state for one in offered] == [MatchState.TAGGED] * len(offered)
    assert {again[one.span].type for one in offered} <= {chosen.id}


# --- the corpus


@pytest.fixture
def workspace(tmp_path: Path, sources: Sources) -> Workspace:
    """Three articles; the second is begun, the third has a suggestion, Lenn is not in the first."""
    opened = Workspace.open(tmp_path / "c.dateline", "ana", sources)
    for number, text in enumerate(("Zelen fell.", "Lenn and LENN.", "Lénn, then Lenn."), start=1):
        opened.corpus.add_article(Article(f"a{number}", text))
    opened.open_document("a2").apply(Create((Marked("Lenn and LENN.").mention("Lenn", "place"),)))
    third = opened.corpus.article("a3")
    assert third is not None
    waiting = Mention("s1", (Span(0, 4),), "organisation", State.SUGGESTED, MODEL)
    opened.store_layer(third, Layer("model", "1", "s@1", (waiting,)))
    return opened


def shown(found: list[Match]) -> list[tuple[str, str, MatchState]]:
    """Article, words and state."""
    return [(one.article_id, one.context[1], one.state) for one in found]


def test_matches_of_the_corpus_are_tagged_as_one_act(workspace: Workspace, place: EntityType) -> None:
    found = list(matches_in_corpus(workspace, "Lenn", place))
    assert shown(found) == [
        ("a2", "Lenn", MatchState.TAGGED),
        ("a2", "LENN", MatchState.FREE),
        ("a3", "Lénn", MatchState.SUGGESTED),
        ("a3", "Lenn", MatchState.FREE),
    ]
    session = workspace.open_document("a2")
    bulk = tag(workspace, place, [one for one in found if one.is_offered])
    changes = workspace.apply(bulk)
    assert [one.name for one in changes] == ["tag 3 × place"] * 2
    after = list(matches_in_corpus(workspace, "lenn", place))
    assert [(one.state, one.type) for one in after] == [(MatchState.TAGGED, "place")] * 4
    assert len(session.document.mentions()) == 2
    assert workspace.apply(tag(workspace, place, after)) == ()


def test_what_was_tagged_since_the_list_was_made_is_left_alone(workspace: Workspace, place: EntityType) -> None:
    found = [one for one in matches_in_corpus(workspace, "LENN", place, MatchOptions(any_case=False))]
    assert shown(found) == [("a2", "LENN", MatchState.FREE)]
    workspace.open_document("a2").apply(tag(workspace, place, found).edits[0][1])
    assert workspace.apply(tag(workspace, place, found)) == ()
    assert tag(workspace, place, [replace(found[0], article_id="gone")]).edits == ()
