"""Tag all matches, findings, the sweep over unmarked words, and one entity for several mentions."""

from __future__ import annotations

import pytest

from annotator.domain.annotations import State
from annotator.domain.article import Article
from annotator.ui.dialogs.tag_all import TagAllDialog
from tests.ui.conftest import TEXT, place
from tests.ui.driving import assert_saved, assert_undone_and_redone, document, press, put_caret, settle, state
from tests.ui.test_choosing import answer


@pytest.fixture
def accepting(monkeypatch):
    """Answer the dialog with Enter as soon as it opens, and note what it showed."""
    shown = []

    def run(dialog):
        shown.append(dialog)
        return 1

    monkeypatch.setattr(TagAllDialog, "exec", run)
    return shown


def test_all_matches_are_tagged_with_two_keys_and_one_undo(window, accepting):
    put_caret(window, place("Zvora", 1).start + 1)
    press(window.canvas, "&")
    (dialog,) = accepting
    assert dialog.table.rowCount() == 4, "also the dateline's capitals"
    places = {one.spans[0] for one in document(window).annotations.values() if one.type == "place"}
    assert places >= {place("Zvora"), place("Zvora", 1), place("Zvora", 2)}
    assert state(window, "s-zvora") is State.ACCEPTED
    assert len(window.bridge.desk.session.history.done) == 1
    assert_undone_and_redone(window)


def test_tagging_in_the_whole_corpus_is_one_act(window, accepting, monkeypatch):
    other = Article("article-2", "More from Zvora.\n", "More")
    window.bridge.workspace.corpus.add_article(other)

    def whole_corpus(dialog):
        dialog.scope.setCurrentIndex(1)
        return 1

    monkeypatch.setattr(TagAllDialog, "exec", whole_corpus)
    put_caret(window, place("Zvora", 1).start + 1)
    press(window.canvas, "&")
    there = window.bridge.workspace.corpus.document("article-2", "ana")
    assert [one.spans[0].surface(other.text) for one in there.annotations.values()] == ["Zvora"]
    assert len(document(window).annotations) >= 3
    assert_saved(window)


def test_findings_are_walked_by_key(window):
    press(window.canvas, "F8")
    settle()
    press(window.canvas, "F8")
    selection = window.bridge.desk.cursor.selection
    assert selection is not None
    assert selection.surface(TEXT) in ("dozens", "Nine")
    assert window.canvas.hasFocus()


def test_the_sweep_selects_what_nothing_covers_and_a_letter_marks_it(window):
    press(window.canvas, ">")
    found = window.bridge.desk.selection
    assert all(not any(span.overlaps(found) for span in one.spans) for one in document(window).visible() if one.spans)
    press(window.canvas, "f")
    assert window.bridge.desk.current.spans == (found,)
    press(window.canvas, ">")
    assert window.bridge.desk.selection != found


def test_mentions_are_joined_to_one_entity_and_parted(window):
    put_caret(window, place("Zvora", 1).start)
    press(window.canvas, "l")
    press(window.canvas, "Ctrl+F")
    press(window.find_bar.field, *"zvora", "Enter", "Enter", "Enter", "Esc")
    press(window.canvas, "l")
    answer("Enter")
    press(window.canvas, "@")
    (entity,) = document(window).entities
    assert entity.name.casefold() == "zvora"
    joined = [one for one in document(window).mentions() if one.entity == entity.id]
    assert len(joined) == 2
    assert_saved(window)
    settle()
    assert window.canvas.hasFocus()
    press(window.canvas, "Ctrl+Shift+E")
    assert len([one for one in document(window).mentions() if one.entity]) == 1
