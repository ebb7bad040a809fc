"""Items of JSON arrays, one by one: the same as the standard library gives, whatever the pieces that are read."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.exchange import ExchangeError, json_arrays
from annotator.exchange.json_arrays import array_items

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(items=st.lists(VALUES), piece=st.integers(1, 40), indent=st.sampled_from([None, 0, 2]), plain=st.booleans())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_array_is_read_as_a_whole_would_be(items, piece, indent, plain, tmp_path, monkeypatch):
    monkeypatch.setattr(json_arrays, "PIECE", piece)
    file = tmp_path / "some.json"
    file.write_bytes(b"\xef\xbb\xbf" + json.dumps(items, indent=indent, ensure_ascii=plain).encode("utf-8", "replace"))
    assert list(array_items(file)) == json.loads(file.read_text(encoding="utf-8-sig"))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "it is no array at character 0"),
        ('{"a": 1}', "it is no array at character 0"),
        ("[1, 2", "one of ,] is expected at character 5"),
        ('[1, {"a": }]', "Expecting value at character 10"),
        ("[1 2]", "one of ,] is expected at character 3"),
        ("[1,]", "Expecting value at character 3"),
        ("[1]\n[2]", "more stands after the end of its array at character 4"),
        ("[" * 100_000, "it is nested too deeply"),
    ],
)
@pytest.mark.parametrize("piece", [1, 1 << 18])
def test_what_is_no_array_is_said_with_its_place(text, why, piece, tmp_path, monkeypatch):
    monkeypatch.setattr(json_arrays, "PIECE", piece)
    (tmp_path / "bad.json").write_text(text, encoding="utf-8")
    with pytest.raises(ExchangeError, match=f"bad.json is no JSON: {why}"):
        list(array_items(tmp_path / "bad.json"))


def test_another_encoding_is_said(tmp_path):
    (tmp_path / "latin.json").write_bytes('["Zoé"]'.encode("latin-1"))
    with pytest.raises(ExchangeError, match=r"latin\.json is not UTF-8"):
        list(array_items(tmp_path / "latin.json"))


def test_items_come_before_the_rest_is_read(tmp_path, monkeypatch):
    monkeypatch.setattr(json_arrays, "PIECE", 4)
    (tmp_path / "half.json").write_text('[{"a": 1}, {"b"', encoding="utf-8")
    assert next(array_items(tmp_path / "half.json")) == {"a": 1}
