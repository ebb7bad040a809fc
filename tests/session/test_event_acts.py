"""Acts on whole events; each is one edit that undo takes back."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.annotations import Argument, Comment, EventMention, Relation, State
from annotator.domain.article import Article
from annotator.domain.document import Document
from annotator.domain.edits import Create, Edit, EditError, SetComments
from annotator.domain.history import do, inverse, redo_of
from annotator.domain.schema import AnnotationSchema
from annotator.session.event_acts import (
    document_event,
    duplicate,
    left_out,
    merge,
    other_event,
    relation,
    relation_types,
    same_event,
    set_attribute,
    split,
)
from annotator.session.fragments import with_words, without_words
from annotator.session.sources import Sources
from annotator.session.tellings import same_across, tellings
from annotator.session.workspace import Workspace
from tests.marking import Marked

NewId = Callable[[], str]


@pytest.fixture
def new_id() -> NewId:
    """Ids "n1", "n2" ..."""
    numbers = itertools.count(1)
    return lambda: f"n{next(numbers)}"


def made(document: Document, edit: Edit) -> Document:
    """The document after an edit, which undo takes back whole."""
    after, change = do(document, edit, "c")
    assert dict(redo_of(after, inverse(change, "u")).annotations) == dict(document.annotations)
    return after


def event(document: Document, event_id: str) -> EventMention:
    """An event of the document."""
    found = document.get(event_id)
    assert isinstance(found, EventMention)
    return found


def test_a_copy_tells_an_event_of_its_own(new_id: NewId) -> None:
    marked = Marked("In Lenn and Zelen they clashed.")
    place = marked.mention("Lenn", "place")
    first = marked.event("clashed", "riot", ("place", place), event="E", state=State.ACCEPTED)
    edit, copied = duplicate(marked.document, first.id, new_id)
    copy = event(made(marked.document, edit), copied)
    assert (copy.spans, copy.arguments, copy.event, copy.state) == (first.spans, first.arguments, None, State.CREATED)
    assert copy.origin.name == "ana"


def test_split_moves_arguments_to_a_new_event_on_the_same_words(new_id: NewId) -> None:
    marked = Marked("In Lenn and Zelen fans clashed.")
    fans, lenn, zelen = (marked.mention(words, "place") for words in ("fans", "Lenn", "Zelen"))
    first = marked.event("clashed", "riot", ("actor", fans), ("place", lenn), ("place", zelen))
    edit, other = split(marked.document, first.id, [Argument("place", zelen.id)], new_id, [Argument("actor", fans.id)])
    after = made(marked.document, edit)
    assert [one.filler for one in event(after, first.id).arguments] == [fans.id, lenn.id]
    assert [one.filler for one in event(after, other).arguments] == [fans.id, zelen.id]
    assert event(after, other).spans == first.spans


def test_split_needs_arguments_of_the_event_and_leaves_one(new_id: NewId) -> None:
    marked = Marked("In Lenn they clashed.")
    first = marked.event("clashed", "riot", ("place", marked.mention("Lenn", "place")))
    for moved in ([], [Argument("place", "gone")], list(first.arguments)):
        with pytest.raises(EditError):
            split(marked.document, first.id, moved, new_id)


def test_merge_unites_arguments_under_the_first_trigger_and_leads_links_on(schema: AnnotationSchema) -> None:
    marked = Marked("In Lenn and Zelen they clashed, a riot, unrest; NATO condemned it, so they met.")
    lenn, zelen = marked.mention("Lenn", "place"), marked.mention("Zelen", "place")
    first = marked.event("riot", "riot", ("place", lenn))
    second = marked.event("clashed", "riot", ("place", lenn), ("place", zelen), state=State.ACCEPTED, event="E")
    third = marked.event("unrest", "riot", ("target", marked.span("NATO")))
    said = marked.event("condemned", "statement", ("topic", second), ("topic", third))
    talks = marked.event("met", "talks")
    inner, cause = marked.relation("same_as", second, first), marked.relation("causes", second, talks)
    double = marked.relation("causes", third, talks)
    after = made(marked.document, merge(marked.document, schema, [first.id, second.id, third.id]))
    merged = event(after, first.id)
    assert merged.spans == first.spans
    assert [one.filler for one in merged.arguments] == [lenn.id, zelen.id, marked.span("NATO")]
    assert merged.event == "E"
    assert event(after, second.id).state is State.REJECTED
    assert after.get(third.id) is None
    assert event(after, said.id).arguments == (Argument("topic", first.id),)
    kept = after.get(cause.id)
    assert isinstance(kept, Relation)
    assert (kept.source, kept.target) == (first.id, talks.id)
    assert [one for one in (inner, double) if after.find_visible(one.id)] == []


def test_an_event_that_filled_a_role_of_the_first_is_no_argument_of_the_merged_one(schema: AnnotationSchema) -> None:
    marked = Marked("They condemned the threat.")
    inner = marked.event("threat", "statement")
    outer = marked.event("condemned", "statement", ("topic", inner))
    assert event(made(marked.document, merge(marked.document, schema, [outer.id, inner.id])), outer.id).arguments == ()
    back = merge(marked.document, schema, [inner.id, outer.id])
    assert event(made(marked.document, back), inner.id).arguments == ()


def test_merge_refuses_different_types_unless_told(schema: AnnotationSchema) -> None:
    marked = Marked("In Lenn 9 were arrested after a riot.")
    lenn, nine = marked.mention("Lenn", "place"), marked.figure("9", "troops")
    first, other = (
        marked.event("riot", "riot"),
        marked.event("arrested", "deployment", ("place", lenn), ("troops", nine)),
    )
    with pytest.raises(EditError, match="Deployment or mobilisation, Riot"):
        merge(marked.document, schema, [first.id, other.id])
    after = made(marked.document, merge(marked.document, schema, [first.id, other.id], any_type=True))
    assert event(after, first.id).arguments == (Argument("place", lenn.id),)
    odd = marked.event("riot", "riot", ("votes", nine))
    merged = event(made(marked.document, merge(marked.document, schema, [odd.id, first.id])), odd.id)
    assert merged.arguments == odd.arguments
    with pytest.raises(EditError, match="two events"):
        merge(marked.document, schema, [first.id, first.id])


def test_a_role_for_one_filler_keeps_the_first(schema: AnnotationSchema) -> None:
    riot = schema.event("riot")
    assert riot is not None
    roles = tuple(replace(one, multiple=False) for one in riot.roles)
    narrow = replace(schema, events=(replace(riot, roles=roles),))
    marked = Marked("In Lenn a riot, in Zelen a riot.")
    lenn, zelen = marked.mention("Lenn", "place"), marked.mention("Zelen", "place")
    first = marked.event("riot", "riot", ("place", lenn))
    other = marked.event("riot", "riot", ("place", zelen), nth=1)
    after = made(marked.document, merge(marked.document, narrow, [first.id, other.id]))
    assert event(after, first.id).arguments == (Argument("place", lenn.id),)
    assert left_out(marked.document, narrow, [first.id, other.id]) == (Argument("place", zelen.id),)
    assert left_out(marked.document, schema, [first.id, other.id]) == ()


def test_triggers_grow_and_shrink(schema: AnnotationSchema, new_id: NewId) -> None:
    marked = Marked("They placed him under arrest.")
    first = marked.event("placed", "arrest")
    words = marked.span("under arrest")
    grown = made(marked.document, with_words(marked.document, first.id, words))
    assert event(grown, first.id).spans == (marked.span("placed"), words)
    with pytest.raises(EditError):
        with_words(grown, first.id, marked.span("arrest"))
    assert event(made(grown, without_words(grown, first.id, marked.span("arrest"))), first.id).spans == first.spans
    bare = made(grown, without_words(grown, first.id))
    assert event(bare, first.id).spans == ()
    for words_there in (None, marked.span("him")):
        with pytest.raises(EditError):
            without_words(bare, first.id, words_there)
    arrest = schema.event("arrest")
    assert arrest is not None
    edit, told = document_event(bare, arrest, new_id)
    assert (event(made(bare, edit), told).type, event(made(bare, edit), told).spans) == ("arrest", ())


def test_links_follow_the_schema(schema: AnnotationSchema, new_id: NewId) -> None:
    marked = Marked("The riot led to 30 arrests, 30 in all, in Lenn.")
    riot, arrests = marked.event("riot", "riot"), marked.event("arrests", "arrest")
    toll, lenn = marked.figure("30", "arrested"), marked.mention("Lenn", "place")
    document = marked.document
    edit, link = relation(document, schema, riot.id, arrests.id, "causes", new_id)
    after = made(document, edit)
    assert after.get(link) == Relation(link, "causes", riot.id, arrests.id, State.CREATED, riot.origin)
    relation(after, schema, arrests.id, riot.id, "causes", new_id)
    assert [one.id for one in relation_types(document, schema, riot.id, toll.id)] == ["same_as", "part_of", "causes"]
    refused = [(riot, riot, "causes"), (lenn, riot, "causes"), (riot, lenn, "causes"), (riot, arrests, "rhymes")]
    refused += [(riot, arrests, "causes"), (riot, replace(lenn, id="gone"), "same_as")]
    for source, target, kind in refused:
        with pytest.raises(EditError):
            relation(after, schema, source.id, target.id, kind, new_id)
    with pytest.raises(EditError, match="from event to event or figure, not from mention to event"):
        relation(after, schema, lenn.id, riot.id, "causes", new_id)


def test_a_symmetric_link_is_not_made_twice(schema: AnnotationSchema, new_id: NewId) -> None:
    marked = Marked("A riot, the riot")
    one, other = marked.event("riot", "riot"), marked.event("riot", "riot", nth=1)
    marked.relation("same_as", one, other, state=State.SUGGESTED)
    relation(marked.document, schema, other.id, one.id, "same_as", new_id)
    marked.relation("same_as", one, other)
    with pytest.raises(EditError):
        relation(marked.document, schema, other.id, one.id, "same_as", new_id)


def test_attributes_follow_the_schema(schema: AnnotationSchema) -> None:
    marked = Marked("A riot hurt 30 in Lenn.")
    riot, toll, lenn = marked.event("riot", "riot"), marked.figure("30", "wounded"), marked.mention("Lenn", "place")
    link = marked.relation("same_as", riot, lenn)
    document = marked.document
    set_once = made(document, set_attribute(document, schema, riot.id, "context", ("labour", "economy")))
    assert event(set_once, riot.id).attributes == (("context", ("labour", "economy")),)
    assert event(made(set_once, set_attribute(set_once, schema, riot.id, "context", None)), riot.id).attributes == ()
    refused = [(riot, "context", "rain"), (riot, "victim_class", "child"), (lenn, "context", "labour")]
    refused += [(riot, "relevant", "yes"), (link, "context", "labour"), (toll, "victim_class", ("child", "cat"))]
    for one, name, value in refused:
        with pytest.raises(EditError):
            set_attribute(document, schema, one.id, name, value)
    single = replace(schema, attributes=tuple(replace(one, multiple=False) for one in schema.attributes))
    with pytest.raises(EditError, match="one value"):
        set_attribute(document, single, riot.id, "context", ("labour",))
    free = replace(schema, attributes=tuple(replace(one, values=()) for one in schema.attributes))
    note = made(document, set_attribute(document, free, toll.id, "victim_class", "anything"))
    assert [one.attributes for one in note.figures()] == [(("victim_class", "anything"),)]


# --- across articles


@pytest.fixture
def workspace(tmp_path: Path, sources: Sources) -> Workspace:
    """A corpus with three articles that tell of a riot."""
    opened = Workspace.open(tmp_path / "c.dateline", "ana", sources)
    for number in (1, 2, 3):
        opened.corpus.add_article(Article(f"a{number}", f"A riot {number}, a riot again."))
    return opened


def riot_in(workspace: Workspace, article_id: str, **more: Any) -> tuple[Document, str]:
    """An article's document with a riot marked and saved, and the riot's id."""
    article = workspace.corpus.article(article_id)
    assert article is not None
    marked = Marked(article.text)
    told = marked.event("riot", "riot", **more)
    session = workspace.open_document(article_id)
    session.apply(Create((replace(told, id=f"e-{article_id}"),)))
    return session.document, f"e-{article_id}"


def events_of(workspace: Workspace) -> dict[str, str | None]:
    """What each saved event mention tells."""
    articles = list(workspace.corpus.articles())
    return {one.id: one.event for article in articles for one in workspace.document_of(article).events()}


def test_mentions_in_several_articles_tell_one_event(workspace: Workspace) -> None:
    tellings = [riot_in(workspace, one) for one in ("a1", "a2", "a3")]
    changes = workspace.apply(same_event(tellings[:2], lambda: "E1"))
    assert [one.name for one in changes] == ["same event"] * 2
    assert events_of(workspace) == {"e-a1": "E1", "e-a2": "E1", "e-a3": None}
    again = [(workspace.document_of(one.article), key) for one, key in tellings[1:]]
    workspace.apply(same_event(again, lambda: "never"))
    assert events_of(workspace) == {"e-a1": "E1", "e-a2": "E1", "e-a3": "E1"}
    document = workspace.document_of(tellings[0][0].article)
    assert event(made(document, other_event(document, "e-a1")), "e-a1").event is None


def test_two_known_events_become_the_first_with_all_that_told_them() -> None:
    one, other = Marked("A riot, the riot, riot"), Marked("A riot", "other")
    first = one.event("riot", "riot", event="E2")
    beside = one.event("riot", "riot", nth=1, event="E1")
    waiting = one.event("riot", "riot", nth=2, event="E1", state=State.SUGGESTED)
    far = other.event("riot", "riot", event="E1")
    second = replace(other.document, id="other")
    bulk = same_event([(one.document, first.id), (second, far.id)], str)
    after = {document.id: do(document, edit, "c")[0] for document, edit in bulk.edits}
    assert event(after["document"], beside.id).event == "E2"
    assert event(after["other"], far.id).event == "E2"
    assert waiting.id in after["document"].suggestions


def test_the_same_event_needs_two_tellings() -> None:
    marked = Marked("A riot")
    told = (marked.document, marked.event("riot", "riot").id)
    with pytest.raises(EditError):
        same_event([told, told], str)
    with pytest.raises(EditError):
        other_event(marked.document, told[1])


def test_an_event_gathers_its_tellings_from_all_articles(workspace: Workspace) -> None:
    """Two events become one also for the tellings in articles that are not open."""
    workspace.corpus.add_article(Article("a4", "A riot 4, a riot again."))
    told = {name: riot_in(workspace, name) for name in ("a1", "a2", "a3", "a4")}

    def join(one: str, other: str) -> None:
        document, event_id = told[one][0], told[one][1]
        current = workspace.document_of(document.article)
        far = told[other][0].article.id
        workspace.apply(same_across(workspace, current, event_id, far, told[other][1]))

    join("a1", "a2")
    join("a3", "a4")
    assert len(set(events_of(workspace).values())) == 2
    join("a2", "a3")
    (event_id,) = set(events_of(workspace).values())
    assert [row.article_id for row in tellings(workspace, event_id)] == [told[one][0].article.id for one in told]
    assert tellings(workspace, None) == []


def test_remarks_on_merged_events_go_to_the_one_that_is_left(schema: AnnotationSchema) -> None:
    marked = Marked("In Lenn they clashed, a riot.")
    first, second = marked.event("riot", "riot"), marked.event("clashed", "riot")
    remark = SetComments((Comment("c", "ana", "2026", "sure?", on=second.id), Comment("d", "ana", "2026", "more?")))
    remarked = made(marked.document, remark)
    after = made(remarked, merge(remarked, schema, [first.id, second.id]))
    assert [one.on for one in after.comments] == [first.id, None]
