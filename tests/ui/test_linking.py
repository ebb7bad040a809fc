"""Whole events and links, by keys: duplicate, split, merge, no trigger, more words, the same event, relations."""

from __future__ import annotations

import pytest

from annotator.domain.annotations import EventMention, Relation
from annotator.domain.article import Article
from tests.ui.conftest import place
from tests.ui.driving import assert_saved, assert_undone_and_redone, document, own, press, put_caret, select, settle
from tests.ui.test_choosing import answer


def events(window) -> list[EventMention]:
    return [one for one in document(window).annotations.values() if isinstance(one, EventMention)]


def accept_clash(window) -> None:
    put_caret(window, place("clashed").start)
    press(window.canvas, "Enter")
    put_caret(window, place("clashed").start + 2)


def test_an_event_is_duplicated_and_merged_again(window):
    accept_clash(window)
    press(window.canvas, "Ctrl+J")
    assert len(events(window)) == 2
    assert len({one.spans for one in events(window)}) == 1, "two events on one trigger"
    assert_undone_and_redone(window)
    answer("Enter")
    press(window.canvas, "Ctrl+M")
    assert [one.state.value for one in events(window) if one.state.value != "rejected"].count("created") == 1
    assert_saved(window)


def test_an_argument_moves_to_a_new_event(window):
    accept_clash(window)
    answer(*"place", "Enter")
    press(window.canvas, "Ctrl+Shift+J")
    assert sorted(tuple(one.role for one in event.arguments) for event in events(window)) == [("actor",), ("place",)]
    assert_undone_and_redone(window)


def test_an_event_without_a_trigger(window):
    answer(*"disaster", "Enter")
    press(window.canvas, "Ctrl+Shift+T")
    (event,) = events(window)
    assert (event.type, event.spans) == ("disaster", ())
    settle()
    press(window.canvas, "1")
    assert len(events(window)[0].arguments) == 1
    assert_saved(window)


def test_words_are_added_to_the_trigger(window):
    accept_clash(window)
    press(window.canvas, "-")
    select(window, place("near", 1))
    press(window.canvas, "Ctrl+T")
    assert own(window, "s-clash").spans == (place("clashed"), place("near", 1))
    assert_undone_and_redone(window)


def test_the_same_event_in_another_article(window):
    workspace = window.bridge.workspace
    other = Article("article-2", "They clashed again.\n", "Again")
    workspace.corpus.add_article(other)
    window.settings.set("suggest_on_open", False)
    window.open_article("article-2")
    settle()
    press(window.canvas, "Ctrl+F")
    press(window.find_bar.field, *"clashed", "Esc")
    press(window.canvas, "a", "Esc")
    window.open_article("article-1")
    settle()
    accept_clash(window)
    answer(*"clash", "Enter")
    press(window.canvas, "Ctrl+Shift+S")
    joined = {one.event for one in events(window)}
    there = workspace.corpus.document("article-2", "ana")
    assert joined == {one.event for one in there.annotations.values()} != {None}
    assert_saved(window)


def test_a_link_is_made_shown_and_taken_away(window):
    put_caret(window, place("rebels").start)
    press(window.canvas, "g")
    answer(*"same", "Enter")
    press(window.canvas, "~")
    (link,) = [one for one in document(window).annotations.values() if isinstance(one, Relation)]
    assert link.source == "s-rebels"
    assert_undone_and_redone(window)
    settle()
    window.inspector.details.links.unlink_requested.emit(link.id)
    assert not any(isinstance(one, Relation) for one in document(window).annotations.values())


def test_an_attribute_of_a_figure(window):
    put_caret(window, place("At least 30").start)
    press(window.canvas, "Enter")
    put_caret(window, place("At least 30").start + 2)
    answer(*"civil", "Enter")
    press(window.canvas, "$")
    assert dict(own(window, "s-30").attributes) == {"victim_class": "civilian"}
    assert_undone_and_redone(window)


@pytest.mark.parametrize(
    ("chord", "why"),
    [
        ("Ctrl+Shift+S", "No other event of the corpus is accepted yet."),
        ("Ctrl+M", "This article has no other event of this type."),
        ("Ctrl+Shift+J", "This event has no arguments."),
    ],
)
def test_where_nothing_can_be_chosen_that_is_told_and_no_list_opens(window, chord: str, why: str):
    select(window, place("marched"))
    press(window.canvas, "m", "Esc", chord)
    assert window.status.notice == why
