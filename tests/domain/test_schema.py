"""The schema's TOML: what the default says, and one sentence for each way in which another can be wrong."""

from __future__ import annotations

import pytest

from annotator.domain.annotations import (
    EventMention,
    Figure,
    Mention,
    Origin,
    OriginKind,
    Relation,
    State,
)
from annotator.domain.schema import AnnotationSchema, EventType, FigureType, SchemaError, parse_schema
from annotator.domain.span import Span

TINY = """
name = "tiny"
version = "2"

[role.actor]
name = "Actor"
definition = "Who does it."

[[entity]]
id = "person"
name = "Person"
short = "PER"
key = "p"

[figure]
name = "Figure"
short = "FIG"
key = "f"
[[figure.role]]
id = "killed"
name = "Killed"
unit = "person"
kinds = ["count"]

[[event]]
id = "attack"
name = "Attack"
short = "ATT"
key = "a"
roles = [
  { id = "actor", mentions = ["person"], multiple = true },
  { id = "killed", figures = ["killed"] },
  { id = "cause", events = ["attack"], spans = true },
]

[[relation]]
id = "same_as"
name = "Same as"
from = ["mention"]
to = ["mention"]

[[attribute]]
id = "relevant"
name = "Relevant"
on = "document"
values = ["yes", "no"]
"""
HUMAN = Origin(OriginKind.HUMAN, "ana")
PLACE = (Span(0, 1),)
PERSON = Mention("m", PLACE, "person", State.CREATED, HUMAN)
ATTACK = EventMention("e", PLACE, "attack", State.CREATED, HUMAN)


@pytest.fixture
def tiny() -> AnnotationSchema:
    return parse_schema(TINY)


def attack(schema: AnnotationSchema) -> EventType:
    found = schema.event("attack")
    assert found
    return found


def test_names_versions_and_the_source(tiny: AnnotationSchema) -> None:
    assert (tiny.label, tiny.title, tiny.source) == ("tiny@2", "tiny", TINY)


def test_a_shared_role_lends_its_name_and_others_are_named_after_their_id(tiny: AnnotationSchema) -> None:
    assert [role.name for role in attack(tiny).roles] == ["Actor", "Killed", "Cause"]
    assert attack(tiny).roles[0].definition == "Who does it."


@pytest.mark.parametrize(
    ("role", "takes"),
    [
        ("actor", "person"),
        ("killed", "figure without a role"),
        ("killed", "killed"),
        ("cause", "attack"),
        ("cause", "words"),
    ],
)
def test_what_a_role_takes(tiny: AnnotationSchema, role: str, takes: str) -> None:
    fillers = {
        "person": PERSON,
        "place": Mention("m", PLACE, "place", State.CREATED, HUMAN),
        "figure without a role": Figure("f", PLACE, State.CREATED, HUMAN),
        "killed": Figure("f", PLACE, State.CREATED, HUMAN, role="killed"),
        "wounded": Figure("f", PLACE, State.CREATED, HUMAN, role="wounded"),
        "attack": ATTACK,
        "words": None,
        "relation": Relation("r", "same_as", "m", "n", State.CREATED, HUMAN),
    }
    found = attack(tiny).role(role)
    assert found
    taken = {name for name, filler in fillers.items() if found.takes(filler)}
    expected = {"actor": {"person"}, "killed": {"figure without a role", "killed"}, "cause": {"attack", "words"}}
    assert takes in taken
    assert taken == expected[role]


def test_keys_looks_and_unknown_types(tiny: AnnotationSchema) -> None:
    assert tiny.type_for_key("a") == attack(tiny)
    assert isinstance(tiny.type_for_key("f"), FigureType)
    assert tiny.type_for_key("z") is None
    assert tiny.look_of(PERSON).short == "PER"
    assert tiny.look_of(Figure("f", PLACE, State.CREATED, HUMAN)).key == "f"
    unknown = tiny.look_of(Mention("m", PLACE, "vehicle", State.CREATED, HUMAN))
    assert (unknown.short, unknown.key, unknown.colour) == ("VEHICL", "", "grey")


def test_figure_roles_by_id(tiny: AnnotationSchema) -> None:
    killed = tiny.figure_role("killed")
    assert killed is not None
    assert killed.unit == "person"
    assert tiny.figure_role(None) is None


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ('name = "tiny"', "name = ", "not valid TOML"),
        ('name = "tiny"\n', "", "lacks 'name'"),
        ('short = "FIG"\n', "", "lacks 'short'"),
        ('key = "a"', 'key = "p"', "the key 'p' is given twice"),
        ('id = "attack"', 'id = "person"', "the type 'person' is given twice"),
        ('mentions = ["person"]', 'mentions = ["robot"]', "attack.actor names an unknown type 'robot'"),
        ('figures = ["killed"]', 'figures = ["hurt"]', "attack.killed names an unknown type 'hurt'"),
        ('events = ["attack"]', 'events = ["war"]', "attack.cause names an unknown type 'war'"),
        ('{ id = "cause"', '{ id = "actor"', "the role of attack 'actor' is given twice"),
        ('kinds = ["count"]', 'kinds = ["counts"]', "the figure role killed names an unknown kind 'counts'"),
        ('mentions = ["person"]', 'mentions = "person"', "mentions = 'person' should be a list"),
        ("[[relation]]", "[relation]", r"write \[\[relation\]\]"),
        ('from = ["mention"]', 'from = ["document"]', "the relation same_as may not join 'document'"),
        ('on = "document"', 'on = "zone"', "the attribute relevant may not be on 'zone'"),
        ("[role.actor]", "[[role]]", "a value of the wrong kind"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(old: str, new: str, why: str) -> None:
    assert TINY.count(old) == 1
    with pytest.raises(SchemaError, match=why) as caught:
        parse_schema(TINY.replace(old, new))
    assert "\n" not in str(caught.value)


def test_every_problem_is_told_at_once() -> None:
    with pytest.raises(SchemaError) as caught:
        parse_schema(TINY.replace('key = "a"', 'key = "p"').replace('figures = ["killed"]', 'figures = ["hurt"]'))
    assert str(caught.value).count("; ") == 1


def test_the_default_schema_has_a_letter_for_every_type(schema: AnnotationSchema) -> None:
    keys = [one.look.key for one in schema.keyed()]
    assert all(len(key) == 1 and key.islower() for key in keys)
    assert len(set(keys)) == len(keys) == len(schema.entities) + 1 + len(schema.events)


def test_the_default_schema_explains_every_type(schema: AnnotationSchema) -> None:
    assert [one.look.name for one in schema.keyed() if not (one.guidance.definition and one.guidance.examples)] == []
