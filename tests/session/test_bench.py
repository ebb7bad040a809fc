"""The walk over disagreements, and what each act does to gold."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.annotations import LIVE, State
from annotator.domain.annotators import GOLD, REVIEWED_BY
from annotator.domain.article import Article
from annotator.domain.document import Status
from annotator.domain.edits import EditError
from annotator.review.comparing import Difference
from annotator.session.bench import Bench
from annotator.session.comparing import Filter, compared, reviewed
from annotator.session.workspace import Workspace
from tests.reviewing import TEXT, two_passes


@pytest.fixture
def bench(empty: Workspace) -> Bench:
    two_passes(empty)
    two_passes(empty, Article("article-2", TEXT + " Later.", "Later"))
    made = Bench(empty, "cleo")
    for one in compared(empty):
        made.add(one)
    made.show(made.filter)
    return made


def gold(bench: Bench, article: str = "article"):
    return bench.workspace.corpus.document(article, GOLD)


def test_the_walk_goes_by_kind_over_all_articles(bench):
    seen = [bench.current]
    while bench.step(1) and bench.current is not seen[0]:
        seen.append(bench.current)
    assert len(seen) == 12
    assert [row.group.differences[0] for row in seen] == sorted(
        (row.group.differences[0] for row in seen), key=list(Difference).index
    )
    bench.step(-1)
    assert bench.current is seen[-1]


def test_left_and_right_decide_and_go_on_to_what_is_open(bench):
    first = bench.current
    assert first.group.differences[0] is Difference.MISSING
    side = next(i for i, names in enumerate(first.group.versions()) if names[0] in first.group.members)
    bench.take_side(side)
    assert bench.current.place != first.place and not bench.current.is_decided
    assert bench.open_number == 11
    second = bench.current
    silent = next(i for i, names in enumerate(second.group.versions()) if names[0] not in second.group.members)
    bench.take_side(silent)
    states = {
        one.state
        for document in (gold(bench), gold(bench, "article-2"))
        if document
        for one in [*document.annotations.values()]
    }
    assert State.REJECTED in states


def test_one_slot_is_taken_and_the_walk_stays(bench):
    bench.show(Filter(kind="figure"))
    bench.go_to(bench.rows[0])
    bench.step_slot(1)
    assert bench.slot == "unit"
    bench.take_side(1)
    assert bench.slot == "unit"
    (figure,) = gold(bench).annotations.values()
    assert figure.unit == "kg"
    bench.step_slot(-1)
    assert bench.slot is None


def test_undo_shows_what_it_was_about(bench):
    first = bench.current
    bench.nobody()
    bench.step(1)
    bench.go_to(next(row for row in bench.rows if row.article_id == first.article_id and row.key != first.key))
    bench.undo()
    assert bench.current.place == first.place
    assert not bench.current.is_decided
    bench.redo()
    assert bench.current.is_decided


def test_everything_identical_in_every_article_is_taken(bench):
    assert bench.take_identical() == 2
    assert [len(gold(bench, one).annotations) for one in ("article", "article-2")] == [1, 1]
    assert bench.take_identical() == 0


def test_deciding_everything_makes_gold(bench):
    bench.take_identical()
    while bench.open_number:
        bench.take_all()
    assert gold(bench).status is gold(bench, "article-2").status is Status.GOLD


def test_what_cannot_be_taken_is_told(bench):
    with pytest.raises(EditError):
        bench.take_side(5)
    bench.show(Filter(type="no such type"))
    with pytest.raises(EditError):
        bench.take_all()


def test_a_reviewer_confirms_corrects_and_comments_one_persons_work(empty):
    two_passes(empty)
    before = empty.corpus.document("article", "ana")
    name = f"ana{REVIEWED_BY}cleo"
    bench = Bench(empty, "cleo", name)
    for one in reviewed(empty, "ana", name):
        bench.add(one)
    bench.show(bench.filter)
    assert len(bench.rows) == 6
    bench.nobody()
    bench.step(-1)
    bench.give_reason("It is not named in the article")
    bench.step(1, only_open=True)
    while bench.open_number:
        bench.take_side(0)
    review = empty.corpus.document("article", name)
    assert review.status is Status.REVIEWED
    assert len([one for one in review.annotations.values() if one.state in LIVE]) == 5
    assert [one.text for one in review.comments] == ["It is not named in the article"]
    assert empty.corpus.document("article", "ana") == before
    assert [list(one.comparison.passes) for one in compared(empty)] == [["ana", "ben"]]


def test_gold_that_was_edited_elsewhere_is_read_anew(bench):
    target = bench.keep_for_editing()
    row = bench.current
    bench.workspace.annotator = GOLD
    session = bench.workspace.open_document(row.article_id)
    from annotator.domain.edits import Remove

    session.apply(Remove((target,)))
    bench.workspace.annotator = "ana"
    bench.reload()
    assert not bench.current.is_decided
    assert replace(bench.current, is_decided=True) == replace(row, is_decided=True)
