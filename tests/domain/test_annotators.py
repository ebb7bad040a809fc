"""What an annotator may be called."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotators import NameRefusedError, annotator_name, is_decision, may_be_called


@pytest.mark.parametrize(
    ("name", "why"),
    [
        *(("gold", "gold documents"), (" Gold ", "gold documents"), ("GOLD", "gold documents")),
        *(("ana reviewed by ben", "names of reviews"), ("", "needs a name"), (" \t", "needs a name")),
        *(("ana\nben", "one line"), ("a" * 121, "one line"), ("ana\u2028ben", "one line"), ("ana\ud83d", "one line")),
    ],
)
def test_names_that_nobody_may_have_are_one_sentence(name, why):
    with pytest.raises(NameRefusedError, match=why) as error:
        annotator_name(name)
    assert "\n" not in str(error.value).replace(name.strip(), "")
    assert not may_be_called(name)


@pytest.mark.parametrize("name", ["Ana", "gold digger", "Golda", "مریم‌السادات", "Jean-Luc d'Été 😀", "reviewed by"])
def test_names_that_people_have(name):
    assert annotator_name(f"  {name} ") == name


@given(st.text())
def test_no_name_that_a_person_may_have_marks_a_decision(given_name):
    if may_be_called(given_name):
        assert not is_decision(given_name)
