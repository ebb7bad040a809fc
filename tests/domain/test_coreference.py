"""Mentions joined to entities, taken out again, and what a text suggests."""

from __future__ import annotations

import itertools

import pytest

from annotator.domain.annotations import Entity, Mention, State
from annotator.domain.coreference import groups, join, last_named, leave, suggested_groups
from annotator.domain.document import Document
from annotator.domain.edits import Edit, EditError
from annotator.domain.history import do, inverse, redo_of
from tests.marking import Marked

TEXT = "Ana Petrov spoke. Later Petrov and the mayor left; she said Ana knew Idris Kamal (IK)."


def ids() -> itertools.count[int]:
    """Counted ids."""
    return itertools.count(1)


def made(document: Document, edit: Edit) -> Document:
    """The document after an edit, which undo takes back whole."""
    after, change = do(document, edit, "c")
    back = redo_of(after, inverse(change, "u"))
    assert (dict(back.annotations), back.entities) == (dict(document.annotations), document.entities)
    return after


def entity_of(document: Document, mention: Mention) -> str | None:
    """What a mention names now."""
    found = document.get(mention.id)
    assert isinstance(found, Mention)
    return found.entity


@pytest.fixture
def marked() -> Marked:
    """Four mentions of one person and one of another."""
    return Marked(TEXT)


def test_joining_makes_an_entity_named_by_the_longest_proper_name(marked: Marked) -> None:
    short, mayor, full = (
        marked.mention("Petrov", "person", nth=1),
        marked.mention("and the mayor left; she", "person"),
        marked.mention("Ana Petrov", "person"),
    )
    after = made(marked.document, join(marked.document, [short.id, mayor.id, full.id], lambda: "e1"))
    assert after.entities == (Entity("e1", "person", "Ana Petrov"),)
    assert [one.id for one in groups(after)["e1"]] == [full.id, short.id, mayor.id]


def test_descriptions_alone_name_an_entity_too(marked: Marked) -> None:
    chosen = [marked.mention("the mayor", "person").id, marked.mention("she", "person").id]
    assert made(marked.document, join(marked.document, chosen, lambda: "e1")).entities[0].name == "the mayor"


def test_joining_two_entities_keeps_the_older_one_and_brings_all_members(marked: Marked) -> None:
    marked.entities = (Entity("new", "person", "X", ("q2",)), Entity("old", "person", "Petrov", ("q1",)))
    marked.entities = marked.entities[::-1]
    full = marked.mention("Ana Petrov", "person", entity="new")
    other = marked.mention("Ana", "person", nth=1, entity="new")
    rejected = marked.mention("she", "person", entity="new", state=State.REJECTED)
    old = marked.mention("Petrov", "person", nth=1, entity="old")
    after = made(marked.document, join(marked.document, [full.id, old.id], lambda: "none"))
    assert after.entities == (Entity("old", "person", "Ana Petrov", ("q1", "q2")),)
    assert [one.id for one in groups(after)["old"]] == [full.id, old.id, other.id]
    assert entity_of(after, rejected) == "new"


def test_a_name_that_a_person_gave_stays(marked: Marked) -> None:
    marked.entities = (Entity("e", "person", "Petrov, Ana (mayor)"),)
    chosen = [marked.mention("Ana Petrov", "person", entity="e").id, marked.mention("she", "person").id]
    assert made(marked.document, join(marked.document, chosen, str)).entities == marked.entities


def test_open_suggestions_are_only_joined_when_they_are_chosen(marked: Marked) -> None:
    full = marked.mention("Ana Petrov", "person", entity="e")
    marked.entities = (Entity("e", "person", "Ana Petrov"), Entity("f", "person", "she"))
    waiting = marked.mention("she", "person", entity="f", state=State.SUGGESTED)
    chosen = marked.mention("Petrov", "person", nth=1, entity="f", state=State.SUGGESTED)
    after = made(marked.document, join(marked.document, [full.id, chosen.id], str))
    assert set(after.suggestions) == {waiting.id}
    assert entity_of(after, chosen) == "e"


def test_joining_needs_two_mentions(marked: Marked) -> None:
    one, event = marked.mention("Petrov", "person", nth=1), marked.event("spoke", "statement")
    for chosen in ([], [one.id], [one.id, one.id], [one.id, event.id], [one.id, "gone"]):
        with pytest.raises(EditError):
            join(marked.document, chosen, str)


def test_leaving_ends_an_entity_that_nothing_names(marked: Marked) -> None:
    one, other = marked.mention("Ana Petrov", "person"), marked.mention("she", "person")
    joined = made(marked.document, join(marked.document, [one.id, other.id], lambda: "e1"))
    left = made(joined, leave(joined, one.id))
    assert (entity_of(left, one), entity_of(left, other), len(left.entities)) == (None, "e1", 1)
    last = made(left, leave(left, other.id))
    assert (groups(last), last.entities) == ({}, ())
    with pytest.raises(EditError):
        leave(last, other.id)


def proposed(marked: Marked) -> list[list[str]]:
    """The words of the proposed groups."""
    text = marked.article.text
    return [[one.spans[0].surface(text) for one in group] for group in suggested_groups(marked.document)]


def test_the_surname_of_one_full_name_is_proposed() -> None:
    marked = Marked("Ana Petrov met Idris Kamal. PETROV left.")
    for words in ("Ana Petrov", "Idris Kamal", "PETROV"):
        marked.mention(words, "person")
    assert proposed(marked) == [["Ana Petrov", "PETROV"]]
    marked.mention("Kamal", "person")
    assert len(proposed(marked)) == 2


def test_a_surname_of_two_people_is_not() -> None:
    marked = Marked("Ana Petrov and Jon Petrov left; so did Port Lenn and Lenn, said Petrov.")
    for words in ("Ana Petrov", "Jon Petrov"):
        marked.mention(words, "person")
    marked.mention("Petrov", "person", nth=2)
    marked.mention("Port Lenn", "place")
    marked.mention("Lenn", "place", nth=1)
    assert proposed(marked) == []


def test_same_names_are_proposed_and_common_words_and_other_types_are_not() -> None:
    marked = Marked("Zvečan, ZVECAN, police, police, Lenn, Lenn, US, us")
    for words in ("Zvečan", "ZVECAN", "US", "us"):
        marked.mention(words, "place")
    for nth in (0, 1):
        marked.mention("police", "organisation", nth=nth)
        marked.mention("Lenn", ("place", "facility")[nth], nth=nth)
    assert proposed(marked) == [["Zvečan", "ZVECAN"]]


def test_a_short_form_in_brackets_is_proposed() -> None:
    text = "The Northern Front (NF) and the Border Mission (XY). NF men left Old Town (OT for short) and Ai Bo (AB)."
    marked = Marked(text)
    for words in ("Northern Front", "NF", "Border Mission", "XY", "Old Town", "OT", "Ai Bo"):
        marked.mention(words, "armed_group")
    marked.mention("AB", "place")
    marked.mention("NF", "armed_group", nth=1)
    assert proposed(marked) == [["Northern Front", "NF", "NF"]]


def test_what_is_joined_or_open_is_not_proposed() -> None:
    marked = Marked("Lenn, Lenn, Zelen, Zelen")
    for nth in (0, 1):
        marked.mention("Lenn", "place", nth=nth, entity="e")
        marked.mention("Zelen", "place", nth=nth, state=State.SUGGESTED)
    assert proposed(marked) == []


def test_the_last_mention_of_the_same_type_is_found() -> None:
    marked = Marked("Ana met Bo in Lenn; she left.")
    ana, bo = marked.mention("Ana", "person"), marked.mention("Bo", "person")
    lenn, she = marked.mention("Lenn", "place"), marked.mention("she", "person")
    assert last_named(marked.document, she) == bo
    assert last_named(marked.document, bo) == ana
    assert last_named(marked.document, ana) is None
    assert last_named(marked.document, lenn) is None, "a person is no place"
