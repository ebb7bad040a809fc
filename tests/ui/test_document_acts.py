"""Comments, skipping, attributes and time: what is said of a document as a whole."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QInputDialog

from annotator.domain.document import Status
from annotator.ui.activity import IDLE_S, ActivityClock
from tests.ui.conftest import place
from tests.ui.driving import assert_saved, document, press, put_caret, settle, stored
from tests.ui.test_choosing import answer


def test_a_comment_stands_on_the_annotation_it_was_written_for(window):
    put_caret(window, place("rebels").start)
    press(window.canvas, "g", "#")
    press(window.inspector.comments.field, *"sure?", "Enter")
    (comment,) = document(window).comments
    assert (comment.text, comment.on, comment.author) == ("sure?", "s-rebels", "ana")
    assert window.canvas.hasFocus()
    settle()
    assert window.inspector.comments.list.item(0).text().endswith("“rebels”\nsure?")
    assert stored(window).comments == document(window).comments
    press(window.canvas, "Ctrl+Z")
    assert document(window).comments == ()
    assert_saved(window)


def test_a_comment_without_an_annotation_stands_on_the_document(window):
    press(window.canvas, "#")
    press(window.inspector.comments.field, *"odd", "Enter")
    assert document(window).comments[0].on is None
    settle()
    window.inspector.comments.list.setCurrentRow(0)
    window.inspector.comments._resolve.click()
    assert document(window).comments[0].resolved
    settle()
    window.inspector.comments.list.setCurrentRow(0)
    window.inspector.comments._delete.click()
    assert document(window).comments == ()


def test_skipping_asks_why(window):
    def type_reason() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QInputDialog)
        dialog.setTextValue("sports")
        dialog.accept()

    QTimer.singleShot(50, type_reason)
    press(window.canvas, "Ctrl+Shift+D")
    assert document(window).status is Status.SKIPPED
    assert dict(stored(window).attributes) == {"skip_reason": "sports"}


def test_an_attribute_is_set_by_typing_a_part_of_its_name(window):
    answer(*"no event", "Enter")
    press(window.canvas, "%")
    assert dict(stored(window).attributes) == {"no_event": "yes"}


def test_pauses_are_not_counted(window):
    now = [0.0]
    clock = ActivityClock(window.bridge, lambda: now[0])
    clock._on_opened()
    press(window.canvas, "Space", "Enter")
    for gap in (10.0, IDLE_S + 1, 5.0):
        now[0] += gap
        press(window.canvas, "Space")
    clock.write()
    assert stored(window).seconds == 15.0
