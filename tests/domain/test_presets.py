"""The schemas that ship: all sound, explained in full, with keys, colours and figures that make sense."""

from __future__ import annotations

import tomllib
from collections import Counter

import pytest

from annotator import paths
from annotator.domain.schema import AnnotationSchema, parse_schema

FILES = {file.stem: file for file in sorted(paths.resource("schemas").glob("*.toml"))}
SIZES = {
    "ace2005": (7, 33),
    "acled": (8, 25),
    "case": (6, 1),
    "conflict-and-protest": (9, 16),
    "empty": (1, 0),
    "kairos": (24, 51),
    "plover": (8, 16),
}
LETTERS = "abcdefghijklmnopqrstuvwxyz"


@pytest.fixture(params=sorted(FILES))
def preset(request: pytest.FixtureRequest) -> AnnotationSchema:
    """Each of them."""
    return parse_schema(FILES[request.param].read_text(encoding="utf-8"))


def read(name: str) -> AnnotationSchema:
    return parse_schema(FILES[name].read_text(encoding="utf-8"))


def test_types_are_as_many_as_there_should_be() -> None:
    found = {name: read(name) for name in FILES}
    assert {name: (len(one.entities), len(one.events)) for name, one in found.items()} == SIZES


def test_a_preset_goes_by_its_file_and_has_a_title_of_its_own(preset: AnnotationSchema) -> None:
    assert preset.name in FILES
    assert FILES[preset.name].read_text(encoding="utf-8") == preset.source
    assert len({read(name).title for name in FILES}) == len(FILES)
    assert preset.description.endswith(".")


def test_every_type_is_explained_in_one_line_with_an_example_in_brackets(preset: AnnotationSchema) -> None:
    explained = [(one.look.name, one.guidance) for one in preset.keyed()]
    explained += [(one.name, one.guidance) for one in preset.figure.roles]
    for name, guidance in explained:
        assert guidance.definition.endswith("."), name
        assert "\n" not in guidance.definition, name
        assert guidance.examples, name
        assert all("[" in example and "]" in example for example in guidance.examples), name
    for one in (*preset.relations, *preset.attributes):
        assert one.definition.endswith("."), one.id


def test_every_role_of_an_event_is_explained_and_can_be_filled(preset: AnnotationSchema) -> None:
    shared = tomllib.loads(preset.source).get("role", {})
    used = {role.id for event in preset.events for role in event.roles}
    assert used == set(shared)
    for event in preset.events:
        for role in event.roles:
            assert role.definition.endswith("."), role.id
            assert role.mentions or role.figures or role.events or role.spans, (event.id, role.id)


def test_letters_are_given_once_and_as_many_types_have_one_as_can(preset: AnnotationSchema) -> None:
    keys = [one.look.key for one in preset.keyed()]
    given = [key for key in keys if key]
    assert all(key in LETTERS and len(key) == 1 for key in given)
    assert len(set(given)) == len(given) == min(len(keys), len(LETTERS))


def test_looks_can_be_told_apart(preset: AnnotationSchema) -> None:
    types = list(preset.keyed())
    colours = tomllib.loads(paths.resource("themes", "light.toml").read_text(encoding="utf-8"))["type"]
    assert {one.look.colour for one in types} <= set(colours)
    assert [short for short, number in Counter(one.look.short for one in types).items() if number > 1] == []
    assert [name for name, number in Counter(one.look.name for one in types).items() if number > 1] == []
    assert all(one.look.short == one.look.short.upper() and len(one.look.short) <= 6 for one in types)


def test_figures_and_links(preset: AnnotationSchema) -> None:
    filling = {figure for event in preset.events for role in event.roles for figure in role.figures}
    assert filling <= {one.id for one in preset.figure.roles}
    assert all(one.kinds for one in preset.figure.roles)
    assert preset.figure_role("other") is not None
    names = [one.id for one in preset.relations]
    assert names == (["same_as", "part_of", "causes"] if preset.events else ["same_as", "part_of"])
    assert any(one.id == "relevant" and one.on == "document" for one in preset.attributes)


def levels(name: str, level: int) -> set[str]:
    return {".".join(one.id.split(".")[:level]) for one in read(name).events}


def test_the_levels_of_the_types() -> None:
    assert levels("acled", 1) == {"battles", "protests", "riots", "explosions", "civilians", "strategic"}
    assert len(levels("ace2005", 1)) == 8
    assert all(one.id.count(".") == 2 for one in read("kairos").events)


def test_ace_has_its_roles_and_the_times_on_every_type() -> None:
    ace = read("ace2005")
    assert "".join(one.id for one in ace.entities) == "PERORGGPELOCFACWEAVEH"
    assert len({role.id for event in ace.events for role in event.roles if role.id[0].isupper()}) == 35
    assert all(sum(role.id.startswith("Time-") for role in event.roles) == 8 for event in ace.events)


def test_plover_says_how_and_about_what_and_names_its_source() -> None:
    values = {one.id: one.values for one in read("plover").attributes}
    assert len(values["context"]) == 37
    assert {"withdraw", "hunger", "heavy-weapons", "martial-law"} <= set(values["mode"])
    assert "CC BY-SA 4.0" in read("plover").source


def test_the_roles_of_case_are_its_types() -> None:
    case = read("case")
    labels = {"participant", "organizer", "target", "place", "fname", "etime"}
    assert {one.id for one in case.entities} == labels
    assert labels <= {role.id for role in case.events[0].roles}
