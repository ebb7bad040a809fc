"""Which articles come in which order, who finished how many today, and where one left off."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotations import Mention, Origin, OriginKind, State
from annotator.domain.article import Article
from annotator.domain.document import Layer, Status
from annotator.domain.edits import SetAttributes, SetStatus
from annotator.domain.span import Span
from annotator.session import progress_acts, queue
from annotator.session.pace import midnight, pace_of
from annotator.session.queue import Order, Queue
from annotator.session.sources import Sources
from annotator.session.workspace import Workspace
from annotator.store import ArticleSummary, QueueFacts, SearchError

DATES = {"a": "2026-03-02", "b": None, "c": "2026-01-09", "d": "2026-02-11"}
SCORES = {"a": 0.9, "b": 0.4, "c": None, "d": 0.6}


@pytest.fixture
def four(empty: Workspace) -> Workspace:
    """Four articles with dates and with suggestions of different scores."""
    for one, published in DATES.items():
        article = Article(one, f"Lenn fell, says {one}.", f"Article {one}", published=published)
        empty.corpus.add_article(article)
        origin = Origin(OriginKind.MODEL, "m", "1", SCORES[one])
        made = Mention(f"s{one}", (Span(0, 4),), "place", State.SUGGESTED, origin)
        empty.corpus.store_layer(article, Layer("m", "1", empty.schema.label, (made,)))
    return empty


def mark(workspace: Workspace, article_id: str, status: Status) -> None:
    session = workspace.open_document(article_id)
    session.apply(SetStatus(status, name=f"mark {status.value}"))


@pytest.mark.parametrize(
    ("order", "ids"),
    [
        (Order.ADDED, ["a", "b", "c", "d"]),
        (Order.DATE, ["c", "d", "a", "b"]),
        (Order.DOUBT, ["b", "d", "a", "c"]),
    ],
)
def test_orders(four: Workspace, order: Order, ids: list[str]) -> None:
    assert queue.make(four, Queue(order=order)) == ids
    assert queue.make(four, Queue(order=order, most=2)) == ids[:2]


def test_status_attributes_and_search_narrow_it_down(four: Workspace) -> None:
    mark(four, "b", Status.DONE)
    mark(four, "c", Status.SKIPPED)
    session = four.open_document("d")
    session.apply(SetAttributes((("relevant", "no"),)))
    assert queue.make(four, Queue(frozenset({Status.NEW}))) == ["a", "d"]
    assert queue.make(four, Queue(frozenset({Status.DONE, Status.SKIPPED}))) == ["b", "c"]
    assert queue.make(four, Queue(said=(("relevant", "no"),))) == ["d"]
    assert queue.make(four, Queue(query="says c")) == ["c"]
    with pytest.raises(SearchError):
        queue.make(four, Queue(query="killed>many"))


def test_a_sample_is_drawn_by_its_seed_and_by_the_texts_alone(four: Workspace) -> None:
    drawn = {seed: tuple(queue.make(four, Queue(order=Order.RANDOM, seed=seed))) for seed in range(12)}
    assert all(sorted(one) == ["a", "b", "c", "d"] for one in drawn.values())
    assert len(set(drawn.values())) > 4
    rows = [ArticleSummary(f"x{one}", "", None, None, 1, Status.NEW, False) for one in "abcd"]
    facts = four.corpus.work.queue_facts()
    elsewhere = {f"x{one}": QueueFacts(facts[one].sha256, None) for one in "abcd"}
    again = queue.ordered(Queue(order=Order.RANDOM, seed=3), reversed(rows), elsewhere)
    assert again == [f"x{one}" for one in drawn[3]], "other ids and another order, the same sample"


@given(
    st.builds(
        Queue,
        st.frozensets(st.sampled_from(Status)),
        st.lists(st.tuples(st.text(), st.text()), max_size=2).map(tuple),
        st.text(),
        st.sampled_from(Order),
        st.integers(0),
        st.integers(0),
    )
)
def test_a_queue_is_kept_as_it_is(one: Queue) -> None:
    assert queue.read(queue.written(one)) == one


def test_a_queue_is_remembered_for_each_annotator(four: Workspace) -> None:
    wanted = Queue(frozenset({Status.NEW}), order=Order.RANDOM, most=2, seed=7)
    queue.keep(four, wanted)
    assert queue.kept(four) == wanted
    four.annotator = "ben"
    assert queue.kept(four).is_all
    assert queue.read("{}") == queue.read("[1") == queue.read('{"statuses": ["lost"]}') == Queue()


def test_next_goes_round_and_passes_what_is_finished() -> None:
    rows = {one: ArticleSummary(one, "", None, None, 1, Status.NEW, False) for one in "abcd"}
    rows["c"] = rows["c"]._replace(status=Status.DONE)
    assert queue.next_unfinished(list("abcd"), rows, "b") == "d"
    assert queue.next_unfinished(list("abcd"), rows, "d") == "a"
    assert queue.next_unfinished(list("abcd"), rows, None) == "a"
    done = {one: row._replace(status=Status.SKIPPED) for one, row in rows.items()}
    assert queue.next_unfinished(list("abcd"), done, "b") is None


def test_the_place_is_remembered_while_the_article_is_there(four: Workspace) -> None:
    assert queue.place(four) is None
    queue.remember_place(four, "c", 5)
    assert queue.place(four) == ("c", 5)
    four.corpus.trash(["c"])
    assert queue.place(four) is None


def test_today_counts_what_is_done_and_still_is(four: Workspace) -> None:
    for one, seconds in (("a", 60.0), ("b", 180.0), ("c", 0.0)):
        mark(four, one, Status.DONE)
        four.open_document(one).add_seconds(seconds)
    assert pace_of(four, 2) == replace(pace_of(four, 2), done=3, minutes=2.0)
    assert pace_of(four, 2).is_reached and not pace_of(four, 0).is_reached
    mark(four, "a", Status.DONE)
    mark(four, "b", Status.IN_PROGRESS)
    assert (pace_of(four, 9).done, pace_of(four, 9).is_reached) == (2, False), "once done, one again taken up"
    four.sources = Sources(four.sources.new_id, lambda: "2027-01-01T12:00:00.000Z")
    assert pace_of(four, 0) == replace(pace_of(four, 0), done=0, minutes=None)


def test_a_day_begins_at_midnight_here(monkeypatch: pytest.MonkeyPatch) -> None:
    import time

    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    try:
        assert midnight("2026-01-31T22:59:00.000Z") == "2026-01-30T23:00:00.000Z"
        assert midnight("2026-01-31T23:01:00.000Z") == "2026-01-31T23:00:00.000Z"
    finally:
        monkeypatch.undo()
        time.tzset()


def test_triage_says_one_thing_of_an_article_that_is_not_open_and_takes_it_back(four: Workspace) -> None:
    known = progress_acts.verdicts(four.schema)
    assert [(one.attribute, one.value) for one in known][:3] == [
        *(("relevant", "yes"), ("relevant", "no"), ("no_event", "yes"))
    ]
    assert ("duplicate", "yes") in [(one.attribute, one.value) for one in known]

    def said() -> dict[str, object]:
        row = next(one for one in four.summaries() if one.id == "b")
        return dict(row.attributes)

    for number, expected in ((1, {"relevant": "no"}), (0, {"relevant": "yes"}), (0, {})):
        progress_acts.triage(four, "b", known[number])
        assert said() == expected
    document = four.corpus.document("b", "ana")
    assert document is not None and document.status is Status.NEW, "an article is not begun by sorting it"
    assert list(four.problems()) == []


def test_reasons_for_skipping_come_by_frequency(four: Workspace) -> None:
    for one, reason in (("a", "sport"), ("b", "too long"), ("c", "sport")):
        session = four.open_document(one)
        session.apply(SetStatus(Status.SKIPPED))
        session.apply(SetAttributes((("skip_reason", reason),)))
    assert four.corpus.work.skip_reasons() == ["sport", "too long"]
