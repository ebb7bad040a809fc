"""Tag all matches, findings, the sweep over unmarked words, and one entity for several mentions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.annotations import State
from annotator.domain.article import Article
from annotator.domain.tagging_rules import TaggingRule
from annotator.store import CorpusError
from annotator.ui.dialogs.rules import RulesDialog
from annotator.ui.dialogs.tag_all import TagAllDialog
from tests.ui.conftest import TEXT, place
from tests.ui.driving import assert_saved, assert_undone_and_redone, document, press, put_caret, select, settle, state
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


def test_one_undo_takes_corpus_wide_tags_back_everywhere(window, monkeypatch):
    other = Article("article-2", "More from Zvora.\n", "More")
    corpus = window.bridge.workspace.corpus
    corpus.add_article(other)
    monkeypatch.setattr(TagAllDialog, "exec", lambda dialog: dialog.scope.setCurrentIndex(1) or 1)
    put_caret(window, place("Zvora", 1).start + 1)
    press(window.canvas, "&")
    settle()
    press(window.canvas, "Ctrl+Z")
    assert not corpus.document("article-2", "ana").annotations
    assert window.status.notice == "Undo tag 5 × place (in 2 documents)"
    press(window.canvas, "Ctrl+Shift+Z")
    assert len(corpus.document("article-2", "ana").annotations) == 1
    assert_saved(window)


def test_a_kept_rule_proposes_in_other_articles_until_it_is_deleted(window, monkeypatch, qtbot):
    corpus = window.bridge.workspace.corpus

    def keep(dialog):
        dialog.keep.setChecked(True)
        dialog.name.setText("towns")
        return 1

    monkeypatch.setattr(TagAllDialog, "exec", keep)
    put_caret(window, place("Zvora", 1).start + 1)
    press(window.canvas, "&")
    corpus.add_article(Article("article-2", "More from ZVORA and Orla.\n", "More"))
    window.open_article("article-2")
    (proposed,) = document(window).suggestions.values()
    assert (proposed.type, proposed.origin.name) == ("place", "towns")
    press(window.canvas, "Space", "Enter")
    assert document(window).annotations[proposed.id].origin.kind == "rule", "its origin is kept"
    dialog = RulesDialog(window.bridge, window)
    qtbot.addWidget(dialog)
    assert [dialog.table.item(0, column).text() for column in (0, 1, 2, 5)] == ["towns", "Zvora", "Place", "4 · 0 · 0"]
    dialog.words.setText("Orla")
    dialog.save.click()
    (proposed,) = document(window).suggestions.values()
    assert proposed.spans[0].surface(document(window).article.text) == "Orla"
    dialog.words.setText("")
    dialog.save.click()
    assert dialog.problem.text() == "A rule needs words to look for."
    dialog.delete.click()
    assert corpus.tagging_rules() == []
    assert not document(window).suggestions
    dialog.add.click()
    assert [one.words for one in corpus.tagging_rules()] == ["Orla"]


def test_a_proposal_gives_way_on_the_canvas_when_wider_words_are_marked(window):
    workspace = window.bridge.workspace
    workspace.keep_rule(TaggingRule("r", "gates", "gates", "mention", "facility"))
    assert any(one.origin.name == "gates" for one in document(window).suggestions.values())
    put_caret(window, place("harbour gates").start)
    press(window.canvas, *["Shift+Right"] * len("harbour gates"), "y")
    assert not any(one.origin.name == "gates" for one in document(window).suggestions.values())
    assert_saved(window)
    press(window.canvas, "Ctrl+Z")
    assert any(one.origin.name == "gates" for one in document(window).suggestions.values())
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


def test_what_could_not_be_saved_is_not_said_to_be_tagged(window, accepting, monkeypatch):
    put_caret(window, place("Zvora", 1).start + 1)
    monkeypatch.setattr(window.bridge.workspace.corpus, "record", _full_disk)
    press(window.canvas, "&")
    assert window.status.notice == "Nothing was saved: the disk is full."
    assert not document(window).annotations


def _full_disk(*_):
    raise CorpusError("Nothing was saved: the disk is full.")


def test_words_are_tagged_where_the_schema_has_no_entity_types(window, monkeypatch):
    bare = replace(window.bridge.workspace.schema, entities=())
    window.bridge.workspace.schema = window.bridge.desk.schema = bare
    shown = []
    monkeypatch.setattr(TagAllDialog, "exec", lambda dialog: shown.append(dialog.chosen) or 0)
    select(window, place("officials"))
    window.made["matches.tag"].trigger()
    assert shown == [bare.figure]
