"""Documents side by side: what belongs together, and how it differs."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.annotations import LIVE, Figure, Relation
from annotator.review.comparing import Difference, compare
from annotator.review.slots import slot_text, slots_of, with_slot
from tests.marking import Marked
from tests.reviewing import TEXT, ana, as_document, ben
from tests.strategies import annotations_on


def both():
    return compare({"ana": as_document(ana(), "ana"), "ben": as_document(ben(), "ben")})


def about(comparison, words, kind="mention"):
    """The group whose words these are, by whoever says them."""
    return next(one for one in comparison.groups if one.kind == kind and one.place.surface(TEXT) == words)


def test_each_way_to_differ_has_its_name():
    comparison = both()
    assert about(comparison, "police").differences == ()
    assert about(comparison, "rebels").differences == (Difference.TYPE,)
    assert about(comparison, "near Zvora").differences == (Difference.BOUNDARY,)
    assert about(comparison, "Monday").differences == (Difference.MISSING,)
    assert about(comparison, "Monday").missing == ("ana",)
    assert about(comparison, "At least 30", "figure").differences == (Difference.VALUE,)
    assert about(comparison, "At least 30", "figure").differing == ("unit",)
    assert about(comparison, "attacked", "event").differences == (Difference.ROLE,)
    assert about(comparison, "marched", "event").differences == (Difference.MISSING,)


def test_disagreements_are_walked_by_kind_and_then_by_place():
    kinds = [group.differences[0] for group in both().disagreements()]
    assert kinds == sorted(kinds, key=list(Difference).index)
    assert len(kinds) == 6


def test_three_annotators_meet_in_one_group():
    people = {name: as_document(one(), name) for name, one in (("ana", ana), ("ben", ben), ("cleo", ana))}
    group = about(compare(people), "rebels")
    assert list(group.members) == ["ana", "ben", "cleo"]
    assert group.variants() == [("ana", "cleo"), ("ben",)]


def test_relations_between_the_same_things_belong_together():
    def linked(kind):
        marked = Marked(TEXT)
        one, other = marked.mention("rebels", "person"), marked.mention("police", "organisation")
        marked.relation(kind, one, other)
        return marked

    people = {"ana": as_document(linked("causes"), "ana"), "ben": as_document(linked("part_of"), "ben")}
    group = next(one for one in compare(people).groups if one.kind == "relation")
    assert group.differences == (Difference.TYPE,)


@pytest.mark.parametrize("order", [("causes", "part_of"), ("part_of", "causes")])
def test_of_several_relations_between_the_same_things_those_of_one_type_belong_together(order):
    def linked(*kinds):
        marked = Marked(TEXT)
        one, other = marked.mention("rebels", "person"), marked.mention("police", "organisation")
        for kind in kinds:
            marked.relation(kind, one, other)
        return marked

    people = {"ana": as_document(linked(*order, "same_as"), "ana"), "ben": as_document(linked(*order[::-1]), "ben")}
    groups = {one.types: one for one in compare(people).groups if one.kind == "relation"}
    assert groups.keys() == {("causes",), ("part_of",), ("same_as",)}
    assert [kind for (kind,), one in groups.items() if one.missing] == ["same_as"]


def test_different_texts_are_not_compared():
    other = as_document(Marked("Another text."), "ben")
    with pytest.raises(ValueError, match="different texts"):
        compare({"ana": as_document(ana(), "ana"), "ben": other})


def test_a_slot_can_be_taken_from_another():
    comparison = both()
    group = about(comparison, "At least 30", "figure")
    mixed = with_slot(group.members["ana"], "unit", group.members["ben"])
    assert isinstance(mixed, Figure) and mixed.unit == "kg" and mixed.counted is not None


def test_slots_are_told_in_words():
    comparison = both()
    event = about(comparison, "attacked", "event")
    told = {slot: slot_text(slot, value, TEXT) for slot, value in event.slots["ana"].items()}
    assert told["argument:actor"] == "rebels" and told["argument:target"] == "police" and told["words"] == "attacked"
    figure = about(comparison, "At least 30", "figure")
    assert slot_text("value", figure.slots["ana"]["value"], TEXT) == "30"


@st.composite
def people(draw):
    """Two or three annotators with anything at all."""
    found = {}
    for name in ("ana", "ben", "cleo")[: draw(st.integers(2, 3))]:
        made = {}
        for number in range(draw(st.integers(0, 5))):
            one = draw(annotations_on(TEXT, f"{name}{number}", tuple(made)))
            made[one.id] = one
        found[name] = replace(as_document(Marked(TEXT), name), annotations=made)
    return found


@settings(max_examples=25)
@given(people())
def test_every_annotation_is_in_one_group_and_order_does_not_matter(passes):
    comparison = compare(passes)
    grouped = sorted((name, one.id) for group in comparison.groups for name, one in group.members.items())
    assert len(set(grouped)) == len(grouped)
    standing = {
        (name, one.id)
        for name, document in passes.items()
        for one in document.annotations.values()
        if one.state in LIVE and not isinstance(one, Relation)
    }
    assert standing <= set(grouped)
    assert compare(dict(reversed(passes.items()))).groups == comparison.groups


@settings(max_examples=25)
@given(people())
def test_whoever_is_compared_with_themselves_says_the_same(passes):
    document = passes["ana"]
    comparison = compare({"ana": document, "twin": replace(document, annotator="twin")})
    assert all(group.is_same for group in comparison.groups)


@settings(max_examples=25)
@given(people())
def test_taking_every_differing_slot_makes_the_other(passes):
    for group in compare(passes).groups:
        if group.kind not in ("mention", "figure") or len(group.members) < 2:
            continue
        (_, mine), (theirs, other) = list(group.members.items())[:2]
        mixed = mine
        for slot in group.differing:
            mixed = with_slot(mixed, slot, other)
        assert slots_of(passes[theirs], replace(mixed, id=other.id)) == group.slots[theirs]
