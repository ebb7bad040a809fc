"""Letters and chords: every type of every preset can be given by at most two keys, and no key gives two."""

from __future__ import annotations

import string

import pytest

from annotator import paths
from annotator.domain.schema import AnnotationSchema, SchemaError, parse_schema
from annotator.domain.type_keys import SECONDS, chords, is_key
from tests.domain.test_presets import FILES


def with_types(keys: list[str]) -> str:
    """A schema with so many entity types, with these keys."""
    types = "".join(
        f'[[entity]]\nid = "t{number}"\nname = "Type {number}"\nshort = "T"\nkey = "{key}"\n'
        for number, key in enumerate(keys)
    )
    return f'name = "s"\nversion = "1"\n[figure]\nname = "Figure"\nshort = "F"\nkey = "f"\n{types}'


@pytest.mark.parametrize("name", sorted(FILES))
def test_every_type_of_a_preset_has_keys_of_its_own(name: str) -> None:
    schema = parse_schema(paths.resource("schemas", f"{name}.toml").read_text(encoding="utf-8"))
    texts = [schema.key_text(one) for one in schema.keyed()]
    assert all(texts)
    assert len(set(texts)) == len(texts)
    assert all(len(one) == 1 or (one[:2] == "0 " and len(one) == 3) for one in texts)


def test_the_largest_preset_goes_by_chords() -> None:
    kairos = parse_schema(FILES["kairos"].read_text(encoding="utf-8"))
    assert len(kairos.chords) == 24 + 51 + 1 - 26
    assert set(kairos.chords) <= set(SECONDS)


def test_a_chord_takes_a_letter_of_the_name_and_what_is_written_stands() -> None:
    schema = parse_schema(with_types(["", "0t", "a", ""]))
    assert {key: one.look.name for key, one in schema.chords.items()} == {"t": "Type 1", "0": "Type 0", "3": "Type 3"}
    assert [schema.key_text(one) for one in schema.keyed()] == ["0 0", "0 t", "A", "0 3", "F"]


def test_beyond_all_chords_types_have_no_key_and_nothing_breaks() -> None:
    letters = [one for one in string.ascii_lowercase if one != "f"]
    schema = parse_schema(with_types([*letters, *[""] * 70]))
    assert len(schema.chords) == len(SECONDS) == 62
    assert sum(not schema.key_text(one) for one in schema.keyed()) == 8
    assert chords([]) == {}


def test_keys_that_cannot_be_are_refused() -> None:
    assert [one for one in ("", "a", "ž", "0a", "0Z", "00", "1", "ab", "0ž", "0ab") if is_key(one)] == [
        *("", "a", "ž", "0a", "0Z", "00")
    ]
    with pytest.raises(SchemaError, match="'ab' of Type 0 is neither a letter"):
        parse_schema(with_types(["ab"]))
    with pytest.raises(SchemaError, match="'0a' is given twice"):
        parse_schema(with_types(["0a", "0a"]))


def test_a_letter_is_no_chord(schema: AnnotationSchema) -> None:
    assert schema.chords == {}
    assert schema.type_for_key("p") is schema.entity("person")
