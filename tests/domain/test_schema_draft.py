"""Schemas are written as they are read, and changes carry along what names the changed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain import schema_draft
from annotator.domain.schema import (
    AnnotationSchema,
    EntityType,
    EventRole,
    Guidance,
    SchemaError,
    TypeLook,
    parse_schema,
)
from annotator.domain.schema_draft import Draft, Part, Place, begin
from annotator.domain.schema_writing import write_schema
from tests.domain.test_presets import FILES

RIOT = Place(Part.EVENT, "riot")


@pytest.fixture
def draft(schema: AnnotationSchema) -> Draft:
    return begin(schema)


def entity(type_id: str, key: str = "") -> EntityType:
    return EntityType(type_id, TypeLook(type_id.capitalize(), "X", key, "red"), Guidance("A thing.", ("[it]",)))


@pytest.mark.parametrize("name", sorted(FILES))
def test_every_preset_is_written_as_it_was_read(name: str) -> None:
    schema = parse_schema(FILES[name].read_text(encoding="utf-8"))
    written = write_schema(schema)
    again = parse_schema(written)
    assert replace(again, source="") == replace(schema, source="")
    assert write_schema(again) == written
    assert written.splitlines()[0] == schema.source.splitlines()[0], "the remarks stay: they say whose names it uses"


@given(st.text(st.characters(exclude_categories=("Cs",))), st.lists(st.text(st.characters(exclude_categories=("Cs",)))))
def test_any_text_survives(words: str, examples: list[str]) -> None:
    schema = parse_schema(FILES["empty"].read_text(encoding="utf-8"))
    made = EntityType("t", TypeLook(words, words, "", "grey"), Guidance(words, tuple(examples)))
    changed = replace(schema, entities=(made,), title=words, description=words)
    again = parse_schema(write_schema(changed))
    assert again.entities == (made,)
    assert (again.title, again.description) == (words, words)


def test_a_renamed_entity_type_is_renamed_in_all_roles(draft: Draft) -> None:
    place = Place(Part.ENTITY, "place")
    named = sum("place" in role.mentions for event in draft.schema.events for role in event.roles)
    assert named
    one = schema_draft.find(draft.schema, place)
    assert isinstance(one, EntityType)
    after = schema_draft.change(draft, place, replace(one, id="location"))
    assert after.renames == {"entity type place": "location"}
    assert sum("location" in role.mentions for e in after.schema.events for role in e.roles) == named
    again = schema_draft.change(after, Place(Part.ENTITY, "location"), replace(one, id="spot"))
    assert again.renames == {"entity type place": "spot"}, "from the original to the last name"
    back = schema_draft.change(again, Place(Part.ENTITY, "spot"), one)
    assert back.renames == {}
    assert not back.is_changed


def test_roles_are_renamed_in_their_event_type_alone_also_after_it_was_renamed(draft: Draft) -> None:
    riot = draft.schema.event("riot")
    assert riot is not None
    unrest = schema_draft.change(draft, RIOT, replace(riot, id="unrest"))
    place = Place(Part.ROLE, "actor", "unrest")
    actor = schema_draft.find(unrest.schema, place)
    assert actor is not None
    after = schema_draft.change(unrest, place, replace(actor, id="rioter"))  # type: ignore[type-var]
    assert after.renames == {"event type riot": "unrest", "riot.actor": "rioter"}
    changed = after.schema.event("unrest")
    protest = after.schema.event("protest")
    assert changed is not None and protest is not None
    assert changed.role("rioter") and not changed.role("actor")
    assert protest.role("actor")


def test_a_roles_name_is_one_in_all_event_types(draft: Draft) -> None:
    place = Place(Part.ROLE, "actor", "riot")
    actor = schema_draft.find(draft.schema, place)
    assert actor is not None
    after = schema_draft.change(draft, place, replace(actor, name="Who"))  # type: ignore[type-var]
    names = {role.name for event in after.schema.events for role in event.roles if role.id == "actor"}
    assert names == {"Who"}


def test_merging_sends_what_was_one_to_the_other(draft: Draft) -> None:
    after = schema_draft.merge(draft, Place(Part.ENTITY, "armed_group"), "organisation")
    assert after.renames == {"entity type armed_group": "organisation"}
    assert after.schema.entity("armed_group") is None
    for event in after.schema.events:
        for role in event.roles:
            assert "armed_group" not in role.mentions
            assert len(set(role.mentions)) == len(role.mentions)
    with pytest.raises(SchemaError, match="no other"):
        schema_draft.merge(draft, Place(Part.ENTITY, "place"), "place")


def test_what_is_removed_is_named_nowhere_and_has_no_home(draft: Draft) -> None:
    after = schema_draft.remove(draft, Place(Part.FIGURE_ROLE, "killed"))
    assert after.schema.figure_role("killed") is None
    assert not any("killed" in role.figures for event in after.schema.events for role in event.roles)
    assert after.renames == {}
    merged = schema_draft.merge(draft, Place(Part.ENTITY, "armed_group"), "organisation")
    gone = schema_draft.remove(merged, Place(Part.ENTITY, "organisation"))
    assert gone.renames == {}, "what went to the removed has no home either"


def test_adding_refuses_ids_that_are_taken(draft: Draft) -> None:
    after = schema_draft.add(draft, Place(Part.ENTITY), entity("vessel"))
    assert after.schema.entities[-1].id == "vessel"
    assert after.is_changed and after.renames == {}
    for wanted in ("vessel", "riot"):
        with pytest.raises(SchemaError, match="already"):
            schema_draft.add(after, Place(Part.ENTITY), entity(wanted))
    with pytest.raises(SchemaError, match="needs an id"):
        schema_draft.add(after, Place(Part.ENTITY), entity(" "))


def test_a_finished_draft_is_checked_and_has_a_version_of_its_own(draft: Draft) -> None:
    after = schema_draft.add(draft, Place(Part.ENTITY), entity("vessel"))
    made = schema_draft.finished(after, "1.1")
    assert (made.label, made.entities[-1].id) == ("conflict-and-protest@1.1", "vessel")
    with pytest.raises(SchemaError, match="'p' is given twice"):
        schema_draft.finished(schema_draft.add(draft, Place(Part.ENTITY), entity("vessel", "p")), "1.1")


@pytest.mark.parametrize(
    ("version", "taken", "after"),
    [("1", set(), "1.1"), ("1", {"1.1", "1.2"}, "1.3"), ("1.4", set(), "1.5"), ("draft", set(), "draft.1")],
)
def test_the_next_version(version: str, taken: set[str], after: str) -> None:
    assert schema_draft.next_version(version, taken) == after


def test_sorts_that_share_a_name_are_renamed_apart(draft: Draft) -> None:
    figures = schema_draft.merge(draft, Place(Part.FIGURE_ROLE, "arrested"), "abducted")
    role = schema_draft.find(figures.schema, Place(Part.ROLE, "arrested", "riot"))
    assert isinstance(role, EventRole)
    both = schema_draft.change(figures, Place(Part.ROLE, "arrested", "riot"), replace(role, id="held"))
    assert both.renames == {"figure role arrested": "abducted", "riot.arrested": "held"}


def test_a_role_is_renamed_for_all_event_types_that_were_merged_into_its_own(draft: Draft) -> None:
    merged = schema_draft.merge(draft, RIOT, "protest")
    actor = schema_draft.find(merged.schema, Place(Part.ROLE, "actor", "protest"))
    assert isinstance(actor, EventRole)
    after = schema_draft.change(merged, Place(Part.ROLE, "actor", "protest"), replace(actor, id="who"))
    assert after.renames == {"event type riot": "protest", "riot.actor": "who", "protest.actor": "who"}


def test_a_renamed_role_goes_with_its_event_type(draft: Draft) -> None:
    actor = schema_draft.find(draft.schema, Place(Part.ROLE, "actor", "riot"))
    assert isinstance(actor, EventRole)
    after = schema_draft.change(draft, Place(Part.ROLE, "actor", "riot"), replace(actor, id="rioter"))
    assert schema_draft.remove(after, RIOT).renames == {}
    assert schema_draft.merge(after, RIOT, "protest").renames == {"event type riot": "protest"}
