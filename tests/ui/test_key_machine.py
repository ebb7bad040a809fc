"""Any sequence of keys leaves a valid document that the window and the corpus have alike, and that undo takes back."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QKeyCombination, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QWidget

from annotator.domain.annotations import Relation, plain_spans, references
from annotator.domain.edits import check
from annotator.session.workspace import default_schema
from annotator.ui.actions import ACTIONS, Scope
from tests.ui.conftest import make_article, make_layer, open_window, open_workspace
from tests.ui.driving import assert_saved, document

ALSO = ("edit.undo", "edit.redo", "finding.next", "finding.previous")
"""Actions of the whole window that act on the document."""
MOVES = (
    *("Right", "Left", "Down", "Up", "End", "Home", "Shift+Right", "Shift+Left", "Shift+End", "Shift+Down"),
    *("Ctrl+Right", "Ctrl+Left", "Ctrl+Shift+Right", "Ctrl+Shift+Left", "PgDown", "PgUp", "Ctrl+Home"),
)
LETTERS = tuple(one.look.key.upper() for one in default_schema().keyed() if one.look.key)
KEYS = (
    *(key for one in ACTIONS if one.scope is Scope.CANVAS or one.id in ALSO for key in one.keys),
    *MOVES,
    *LETTERS,
)
ANSWERS = ("Down", "Return", "Esc", "a", "1", "s", "Return")
"""Keys for a dialog that a key opened."""
MOST_ANSWERS = 5


class Answerer:
    """Presses keys in whatever dialog or list is open, and closes it when it has had enough."""

    def __init__(self) -> None:
        self.answers = itertools.cycle(ANSWERS)
        self.given = 0
        self._timer = QTimer()
        self._timer.setInterval(5)
        self._timer.timeout.connect(self.answer)
        self._timer.start()

    def answer(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
            return
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            self.given = 0
            return
        self.given += 1
        if self.given > MOST_ANSWERS:
            dialog.reject()
            return
        press_sequence(dialog.focusWidget() or dialog, next(self.answers))

    def stop(self) -> None:
        self._timer.stop()


def combination(keys: str) -> QKeyCombination:
    """The first key of a sequence; Qt's stub hides that a sequence has an index."""
    return cast(Sequence[QKeyCombination], QKeySequence(keys))[0]


def press_sequence(widget: QWidget, keys: str) -> None:
    pressed = combination(keys)
    QTest.keyClick(widget, pressed.key(), pressed.keyboardModifiers())


def assert_valid(window) -> None:
    """What no key may ever break."""
    shown = document(window)
    check(shown, shown.annotations)
    for one in shown.annotations.values():
        for span in (*one.spans, *plain_spans(one)):
            assert span.surface(shown.article.text).strip(), "words are never white space alone"
        if not isinstance(one, Relation):
            assert all("\n" not in span.surface(shown.article.text) for span in one.spans)
        if one.state.value != "rejected":
            assert all(shown.find_visible(target) for target in references(one)), "points to something that is there"
    desk = window.bridge.desk
    assert 0 <= desk.cursor.caret <= len(shown.article.text)
    assert desk.current_id is None or shown.get(desk.current_id) is not None
    assert_saved(window)


@pytest.fixture
def shared_window(qtbot, tmp_path: Path):
    """One window for all examples: each of them gets a corpus of its own."""
    window = open_window(qtbot, tmp_path / "first.dateline", tmp_path)
    window.settings.set("suggest_on_open", False)
    answerer = Answerer()
    yield window
    answerer.stop()
    window.close()


def begin(window, folder: str) -> None:
    workspace = open_workspace(Path(folder) / "corpus.dateline")
    article = make_article()
    workspace.corpus.add_article(article)
    workspace.corpus.store_layer(article, make_layer())
    window.bridge.use(workspace)
    window.open_article("article-1")
    window.canvas.setFocus()


def take_back(window) -> None:
    """Undo everything, then make it all again."""
    end = document(window)
    while window.bridge.desk.undo() is not None:
        pass
    assert not document(window).annotations and not document(window).entities
    assert_saved(window)
    while window.bridge.desk.redo() is not None:
        pass
    assert dict(document(window).annotations) == dict(end.annotations)
    assert document(window).entities == end.entities
    assert_saved(window)


@settings(
    max_examples=max(10, settings().max_examples // 10),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(keys=st.lists(st.sampled_from(KEYS), min_size=5, max_size=22))
def test_any_keys_leave_a_valid_document(shared_window, keys: list[str]):
    window = shared_window
    with tempfile.TemporaryDirectory() as folder:
        begin(window, folder)
        for key in keys:
            focused = QApplication.focusWidget()
            inside = focused is not None and window.isAncestorOf(focused) and not isinstance(focused, QComboBox)
            press_sequence(focused if inside and focused is not None else window.canvas, key)
            if window.bridge.desk is None or window.bridge.desk.document.article.id != "article-1":
                window.open_article("article-1")
            assert_valid(window)
        if window.bridge.desk.document.attributes == () and not window.bridge.desk.document.comments:
            take_back(window)
        assert list(window.bridge.workspace.problems()) == []


def test_the_machine_presses_every_key_of_the_desk():
    assert set(LETTERS) < set(KEYS)
    assert {"Return", "Space", "Del", "Ctrl+Z", "`", "(", "~"} <= set(KEYS)
    assert len(KEYS) > 100
    assert Qt.Key.Key_Return == combination("Return").key()
