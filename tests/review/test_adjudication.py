"""Choices become gold: what stands, whose it is, and what is never touched."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.annotations import LIVE, Comment, EventMention, OriginKind, State
from annotator.domain.annotators import GOLD
from annotator.domain.document import Document, Status
from annotator.domain.edits import EditError
from annotator.domain.history import do
from annotator.review.adjudication import (
    Judge,
    decided,
    identical,
    is_decided,
    nobody,
    open_groups,
    take,
    take_slot,
    with_reason,
)
from annotator.review.comparing import compare
from annotator.review.majority import edit_of, verdict
from annotator.review.slots import slots_of
from tests.marking import Marked
from tests.review.test_comparing import about, both, people
from tests.reviewing import TEXT, ana, as_document, ben

JUDGE = Judge("cleo")


def empty() -> Document:
    return as_document(Marked(TEXT), GOLD)


def after(gold: Document, edit) -> Document:
    return do(gold, edit, "change")[0]


def words(gold: Document) -> list[str]:
    return [one.spans[0].surface(TEXT) for one in gold.in_text_order() if one.state in LIVE]


def test_left_or_right_stands_with_its_origin():
    comparison = both()
    group = about(comparison, "near Zvora")
    gold = after(empty(), take(empty(), comparison, group, ["ben"], JUDGE))
    (one,) = decided(gold, group)
    assert words(gold) == ["near Zvora"]
    assert one.state is State.ACCEPTED
    assert (one.origin.kind, one.origin.name, one.origin.version) == (OriginKind.HUMAN, "cleo", "from ben")
    gold = after(gold, take(gold, comparison, group, ["ana"], JUDGE))
    assert words(gold) == ["Zvora"]
    assert len(gold.annotations) == 1


def test_both_may_stand():
    comparison = both()
    group = about(comparison, "near Zvora")
    gold = after(empty(), take(empty(), comparison, group, ["ana", "ben"], JUDGE))
    assert sorted(words(gold)) == ["Zvora", "near Zvora"]
    gold = after(gold, take(gold, comparison, group, ["ben"], JUDGE))
    assert words(gold) == ["near Zvora"]


def test_nobody_was_right_is_kept_as_rejected():
    comparison = both()
    group = about(comparison, "Monday")
    gold = after(empty(), nobody(empty(), comparison, group, JUDGE))
    assert words(gold) == [] and is_decided(gold, group)
    assert decided(gold, group)[0].state is State.REJECTED
    with pytest.raises(EditError, match="already"):
        nobody(gold, comparison, group, JUDGE)
    gold = after(gold, take(gold, comparison, group, ["ben"], JUDGE))
    assert words(gold) == ["Monday"]
    gold = after(gold, nobody(gold, comparison, group, JUDGE))
    assert words(gold) == [] and is_decided(gold, group)


def test_who_says_nothing_cannot_be_taken():
    comparison = both()
    with pytest.raises(EditError, match="ana has nothing here"):
        take(empty(), comparison, about(comparison, "Monday"), ["ana"], JUDGE)


def test_an_event_brings_along_what_all_agree_on_and_names_the_rest_in_words():
    comparison = both()
    group = about(comparison, "attacked", "event")
    gold = after(empty(), take(empty(), comparison, group, ["ana"], JUDGE))
    event = next(one for one in gold.annotations.values() if isinstance(one, EventMention))
    actor, target = (argument.filler for argument in event.arguments)
    assert actor == about(comparison, "rebels").members["ana"].spans[0]
    assert gold.annotations[target].spans[0].surface(TEXT) == "police"
    # Once the disputed mention is decided, the event points to it.
    rebels = about(comparison, "rebels")
    gold = after(gold, take(gold, comparison, rebels, ["ben"], JUDGE))
    assert gold.annotations[event.id].arguments[0].filler == decided(gold, rebels)[0].id


def test_one_slot_can_be_taken_from_the_other():
    comparison = both()
    group = about(comparison, "At least 30", "figure")
    gold = after(empty(), take_slot(empty(), comparison, group, "unit", "ben", JUDGE))
    (figure,) = decided(gold, group)
    assert (figure.unit, figure.state, figure.origin.version) == (
        "kg",
        State.CORRECTED,
        "from ana; unit from ben",
    )
    gold = after(gold, take_slot(gold, comparison, group, "unit", "ana", JUDGE))
    assert decided(gold, group)[0].unit is None


def test_one_role_of_an_event_can_be_taken_from_the_other():
    comparison = both()
    group = about(comparison, "attacked", "event")
    gold = after(empty(), take(empty(), comparison, about(comparison, "rebels"), ["ana"], JUDGE))
    gold = after(gold, take(gold, comparison, group, ["ana"], JUDGE))
    gold = after(gold, take_slot(gold, comparison, group, "argument:target", "ben", JUDGE))
    (event,) = decided(gold, group)
    assert [one.role for one in event.arguments] == ["actor", "target", "target"]


def test_identical_ones_are_taken_together_and_nothing_else():
    comparison = both()
    gold = after(empty(), identical(empty(), comparison, JUDGE))
    assert words(gold) == ["police"]
    assert identical(gold, comparison, JUDGE) is None
    assert len(open_groups(gold, comparison)) == len(comparison.groups) - 1


def test_the_document_is_gold_when_the_last_group_is_decided():
    comparison, gold = both(), empty()
    for group in comparison.disagreements():
        assert gold.status is not Status.GOLD
        gold = after(gold, take(gold, comparison, group, [next(iter(group.members))], JUDGE))
    gold = after(gold, identical(gold, comparison, JUDGE)) if open_groups(gold, comparison) else gold
    assert gold.status is Status.GOLD


def test_a_reason_is_a_comment_on_what_was_decided():
    comparison = both()
    group = about(comparison, "Monday")
    comment = Comment("c1", "cleo", "2026-01-01T00:00:00Z", "Not in the schema")
    with pytest.raises(EditError, match="Decide first"):
        with_reason(empty(), group, comment)
    gold = after(empty(), nobody(empty(), comparison, group, JUDGE))
    gold = after(gold, with_reason(gold, group, comment))
    assert [(one.on, one.text) for one in gold.comments] == [(decided(gold, group)[0].id, "Not in the schema")]


def three(*makers):
    names = ("ana", "ben", "cleo")
    return compare({name: as_document(make(), name) for name, make in zip(names, makers, strict=True)})


def test_the_majority_decides_and_says_so():
    comparison = three(ana, ben, ana)
    gold = empty()
    for group in comparison.groups:
        edit = edit_of(gold, comparison, group)
        gold = after(gold, edit) if edit else gold
    assert "Zvora" in words(gold) and "Monday" not in words(gold)
    rebels = decided(gold, about(comparison, "rebels"))[0]
    assert rebels.origin.kind is OriginKind.RULE
    assert (rebels.origin.name, rebels.origin.version) == ("majority of 3", "from ana, cleo")
    assert rebels.origin.score == pytest.approx(2 / 3)
    assert gold.status is Status.GOLD


def test_two_who_differ_are_no_majority():
    comparison = both()
    assert verdict(about(comparison, "rebels")) is None
    assert verdict(about(comparison, "Monday")) is None
    assert verdict(about(comparison, "police")).who == "ana"


def test_a_majority_may_lie_in_the_slots():
    def figure(**more):
        def make():
            marked = Marked(TEXT)
            marked.figure("At least 30", "wounded", **more)
            return marked

        return make

    comparison = three(figure(unit="kg"), figure(concept="men"), figure())
    group = about(comparison, "At least 30", "figure")
    found = verdict(group)
    gold = after(empty(), edit_of(empty(), comparison, group))
    (one,) = decided(gold, group)
    assert found.slots == (("unit", "ben"),)
    assert (one.unit, one.concept) == (None, None)


@st.composite
def decisions(draw):
    """Annotators, and what is decided about each group in some order."""
    passes = draw(people())
    return passes, draw(st.lists(st.tuples(st.integers(0, 30), st.sampled_from("left both none slot".split())))), None


@settings(max_examples=25)
@given(decisions())
def test_adjudication_never_touches_the_passes_and_every_edit_can_be_made(case):
    passes, acts, _ = case
    comparison = compare(passes)
    before = {name: dict(document.annotations) for name, document in passes.items()}
    gold = replace(empty(), annotations={})
    for number, act in acts:
        if not comparison.groups:
            break
        group = comparison.groups[number % len(comparison.groups)]
        try:
            gold = after(gold, _edit(gold, comparison, group, act))
        except EditError:
            continue
        assert is_decided(gold, group)
    assert {name: dict(document.annotations) for name, document in passes.items()} == before
    for one in gold.annotations.values():
        assert all(span.end <= len(TEXT) for span in one.spans)


def _edit(gold, comparison, group, act):
    names = list(group.members)
    if act == "none":
        return nobody(gold, comparison, group, JUDGE)
    if act == "slot":
        slot = group.differing[0] if group.differing else "words"
        return take_slot(gold, comparison, group, slot, names[-1], JUDGE)
    return take(gold, comparison, group, names if act == "both" else names[:1], JUDGE)


@settings(max_examples=25)
@given(people())
def test_gold_made_of_one_annotator_says_what_they_say(passes):
    comparison = compare({"ana": passes["ana"], "ben": replace(passes["ana"], annotator="ben")})
    gold = empty()
    edit = identical(gold, comparison, JUDGE)
    gold = after(gold, edit) if edit else gold
    for group in comparison.groups:
        if is_decided(gold, group) and group.kind in ("mention", "figure"):
            said = [slots_of(gold, one) for one in decided(gold, group)]
            assert group.slots["ana"] in said


def related(kind: str | None, rebels: str = "person"):
    def make() -> Marked:
        marked = Marked(TEXT)
        one, other = marked.mention("rebels", rebels), marked.mention("police", "organisation")
        if kind:
            marked.relation(kind, one, other)
        return marked

    return make


def compared_of(*makers):
    names = ("ana", "ben", "cleo")
    return compare({name: as_document(make(), name) for name, make in zip(names, makers, strict=False)})


def test_a_relation_waits_for_what_it_links_and_can_be_wrong():
    comparison = compared_of(related("causes"), related(None, "armed_group"))
    relation = comparison.groups[-1]
    assert relation.kind == "relation" and comparison.disagreements()[-1] is relation
    assert [span.surface(TEXT) for span in relation.lit] == ["rebels", "police"]
    for decide in (take, None):
        with pytest.raises(EditError, match="first"):
            if decide:
                take(empty(), comparison, relation, ["ana"], JUDGE)
            else:
                nobody(empty(), comparison, relation, JUDGE)
    gold = after(empty(), take(empty(), comparison, about(comparison, "rebels"), ["ana"], JUDGE))
    gold = after(gold, identical(gold, comparison, JUDGE))
    wrong = after(gold, nobody(gold, comparison, relation, JUDGE))
    assert decided(wrong, relation)[0].state is State.REJECTED and wrong.status is Status.GOLD
    right = after(gold, take(gold, comparison, relation, ["ana"], JUDGE))
    assert decided(right, relation)[0].state is State.ACCEPTED and right.status is Status.GOLD


def test_an_identical_relation_of_something_disputed_waits():
    comparison = compared_of(related("causes"), related("causes", "armed_group"))
    gold = after(empty(), identical(empty(), comparison, JUDGE))
    assert words(gold) == ["police"]
    assert gold.status is not Status.GOLD


def test_the_majority_decides_relations_after_what_they_link():
    comparison = compared_of(related("causes"), related("causes", "armed_group"), related(None))
    gold = empty()
    for group in comparison.groups:
        edit = edit_of(gold, comparison, group)
        gold = after(gold, edit) if edit else gold
    assert gold.status is Status.GOLD
    assert decided(gold, comparison.groups[-1])[0].state is State.ACCEPTED


def test_what_is_taken_along_counts_as_decided():
    def make() -> Marked:
        marked = Marked(TEXT)
        marked.event("attacked", "armed_clash", ("target", marked.mention("police", "organisation")))
        return marked

    comparison = compared_of(make, make)
    event = next(group for group in comparison.groups if group.kind == "event")
    gold = after(empty(), take(empty(), comparison, event, ["ana"], JUDGE))
    assert len(gold.annotations) == 2 and gold.status is Status.GOLD
