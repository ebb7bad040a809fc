"""What was done is there after the program was closed: the document and its undo history."""

from __future__ import annotations

from annotator.domain.annotations import State
from tests.ui.conftest import open_window, place
from tests.ui.driving import assert_saved, document, press, put_caret, state


def test_close_and_reopen_gives_the_same_document_and_the_same_undo(qtbot, corpus_file, tmp_path):
    window = open_window(qtbot, corpus_file, tmp_path)
    press(window.canvas, "Space", "Enter", "Enter")
    put_caret(window, place("officials").start)
    press(window.canvas, "Del")
    put_caret(window, place("rebels").start)
    press(window.canvas, "g", "Ctrl+Z")
    before = document(window)
    history = window.bridge.desk.session.history
    window.close()
    again = open_window(qtbot, corpus_file, tmp_path)
    assert dict(document(again).annotations) == dict(before.annotations)
    assert dict(document(again).suggestions) == dict(before.suggestions)
    assert again.bridge.desk.session.history == history
    press(again.canvas, "Ctrl+Shift+Z")
    assert state(again, "s-rebels") is State.CORRECTED
    press(again.canvas, "Ctrl+Z", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert not document(again).annotations
    assert len(document(again).suggestions) == 7
    assert_saved(again)
    again.close()
