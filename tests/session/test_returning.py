"""A review comes back: what one agrees with is taken into one's own document, the rest stays."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.annotations import EventMention
from annotator.domain.annotators import REVIEWED_BY
from annotator.domain.edits import EditError, Remove, Revise
from annotator.review.comparing import Difference
from annotator.session.bench import Bench
from annotator.session.comparing import reviewed
from annotator.session.returning import Returned, returned, reviews_of
from annotator.session.workspace import Workspace
from tests.reviewing import TEXT, two_passes

REVIEW = f"ben{REVIEWED_BY}cleo"


@pytest.fixture
def bench(empty: Workspace) -> Bench:
    """Ben's bench, after Cleo rejected Monday, gave rebels another type, and said why."""
    two_passes(empty)
    review = Bench(empty, "cleo", REVIEW)
    for one in reviewed(empty, "ben", REVIEW):
        review.add(one)
    review.show(review.filter)
    while review.open_number:
        if review.current.words == "Monday":
            review.nobody()
        else:
            review.take_side(0)
    review.go_to(next(row for row in review.rows if row.words == "Monday"))
    review.give_reason("Days are no names")
    session = empty.open_beside(empty.corpus.article("article"), REVIEW)
    rebels = next(one for one in session.document.mentions() if one.spans[0].surface(TEXT) == "rebels")
    session.apply(Revise((replace(rebels, type="armed_group"),)))
    made = Bench(empty, "ben", "ben", lambda one: Returned(empty, one, "ben", REVIEW))
    for one in returned(empty, "ben", REVIEW):
        made.add(one)
    made.show(made.filter)
    return made


def own(bench: Bench):
    return bench.workspace.corpus.document("article", "ben")


def test_the_review_is_a_diff_with_comments(bench):
    assert reviews_of(bench.workspace, "ben") == [REVIEW]
    assert [(row.words, row.group.differences) for row in bench.rows] == [
        ("Monday", (Difference.MISSING,)),
        ("rebels", (Difference.TYPE,)),
    ]
    assert bench.work.reason(bench.group) == "Days are no names"


def test_what_one_agrees_with_is_taken_and_undone(bench):
    before = own(bench)
    versions = bench.group.versions()
    bench.take_side(versions.index((REVIEW,)))  # the removal of Monday
    assert "Monday" not in {one.spans[0].surface(TEXT) for one in own(bench).mentions()}
    assert bench.current.words == "rebels"
    bench.take_side(bench.group.versions().index((REVIEW,)))
    assert bench.open_number == 0
    rebels = next(one for one in own(bench).mentions() if one.spans[0].surface(TEXT) == "rebels")
    assert (rebels.id, rebels.type, rebels.origin.name) == ("ben-m1", "armed_group", "ben")
    (event,) = [one for one in own(bench).annotations.values() if isinstance(one, EventMention)]
    assert "ben-m1" in {argument.filler for argument in event.arguments}
    bench.undo()
    bench.undo()
    assert dict(own(bench).annotations) == dict(before.annotations)


def test_what_one_keeps_changes_nothing(bench):
    before = own(bench)
    bench.take_side(bench.group.versions().index(("ben",)))
    bench.take_side(bench.group.versions().index(("ben",)))
    assert bench.open_number == 0
    assert own(bench) == before


def test_one_slot_can_be_taken_and_comments_are_the_reviewers(bench):
    bench.step(1)
    bench.step_slot(1)
    assert bench.slot == "type"
    bench.take_side(1)
    assert own(bench).annotations["ben-m1"].type == "armed_group"
    with pytest.raises(EditError, match="already"):
        bench.take_side(1)
    with pytest.raises(EditError, match="reviewer"):
        bench.give_reason("no")


def test_a_removal_that_one_takes_leaves_its_words_in_events(bench):
    """The reviewer rejected who was attacked: the event keeps the words, as it does in the review."""
    workspace = bench.workspace
    session = workspace.open_beside(workspace.corpus.article("article"), REVIEW)
    police = next(one for one in session.document.mentions() if one.spans[0].surface(TEXT) == "police")
    (attack,) = [one for one in session.document.annotations.values() if isinstance(one, EventMention)]
    led = tuple(replace(one, filler=police.spans[0]) if one.filler == police.id else one for one in attack.arguments)
    session.apply(Revise((replace(attack, arguments=led),)))
    session.apply(Remove((police.id,)))
    again = Bench(workspace, "ben", "ben", lambda one: Returned(workspace, one, "ben", REVIEW))
    for one in returned(workspace, "ben", REVIEW):
        again.add(one)
    again.show(again.filter)
    again.go_to(next(row for row in again.rows if row.words == "police"))
    again.take_side(again.group.versions().index((REVIEW,)))
    (mine,) = [one for one in own(again).annotations.values() if isinstance(one, EventMention)]
    assert police.spans[0] in {argument.filler for argument in mine.arguments}
    again.undo()
    assert "ben-m2" in own(again).annotations


def test_what_one_keeps_is_remembered_until_the_reviewer_says_something_else(bench):
    workspace = bench.workspace
    while bench.open_number:
        bench.take_side(bench.group.versions().index(("ben",)))

    def rows():
        again = Bench(workspace, "ben", "ben", lambda one: Returned(workspace, one, "ben", REVIEW))
        for one in returned(workspace, "ben", REVIEW):
            again.add(one)
        again.show(again.filter)
        return again

    assert [row.is_decided for row in rows().rows] == [True, True]
    again = rows()
    again.go_to(again.rows[1])
    again.undo()
    assert [row.is_decided for row in rows().rows] == [True, False]
    again.redo()
    session = workspace.open_beside(workspace.corpus.article("article"), REVIEW)
    rebels = next(one for one in session.document.mentions() if one.spans[0].surface(TEXT) == "rebels")
    session.apply(Revise((replace(rebels, type="organisation"),)))
    assert [row.is_decided for row in rows().rows] == [True, False]
