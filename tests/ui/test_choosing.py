"""Finding an action or a type by typing a part of its name; growing a selection."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from annotator.ui.actions import ACTIONS
from annotator.ui.commands import command_table
from annotator.ui.dialogs.chooser import Chooser
from tests.ui.conftest import place
from tests.ui.driving import document, press, put_caret, settle


def answer(*keys: str) -> None:
    """Press keys in the dialog that opens next."""

    def type_into(tries: int = 600) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, Chooser) and dialog.field.hasFocus():
            press(dialog.field, *keys)
            QTimer.singleShot(30_000, lambda: isValid(dialog) and dialog.isVisible() and dialog.reject())  # never hang
        elif tries:  # on a busy machine the dialog may open later, and have the keys a moment later still
            QTimer.singleShot(50, lambda: type_into(tries - 1))

    QTimer.singleShot(50, type_into)


def test_an_action_is_found_by_a_part_of_its_name(window):
    answer(*"larger", "Enter")
    press(window.canvas, "Ctrl+K")
    assert window.settings.number("zoom") == 110


def test_a_type_is_found_by_a_part_of_its_name(window):
    put_caret(window, place("rebels").start)
    answer(*"armed", "Down", "Enter")
    press(window.canvas, ";")
    kinds = {type(one).__name__ for one in document(window).annotations.values()}
    assert kinds == {"EventMention"}, "the second that begins so is the armed clash"


def test_a_digit_takes_a_row_at_once_and_is_typed_once_something_is(window):
    put_caret(window, place("rebels").start)
    answer("3")
    press(window.canvas, ";")
    (made,) = document(window).annotations.values()
    assert made.type == window.bridge.workspace.schema.entities[2].id
    settle()
    answer(*"pers1", "Enter", "Esc")
    press(window.canvas, ";")
    assert len(document(window).annotations) == 1, "nothing is called so"


def test_a_figures_role_and_kind_are_two_keys(window):
    put_caret(window, place("At least 30").start)
    answer("1")
    press(window.canvas, ":")
    figure = document(window).annotations["s-30"]
    assert figure.role not in (None, "wounded")
    settle()
    answer("2")
    press(window.canvas, "^")
    assert document(window).annotations["s-30"].kind != "count"


def test_a_figure_loses_what_it_counts_by_the_same_key(window):
    put_caret(window, place("At least 30").start)
    press(window.canvas, "*")
    assert document(window).annotations["s-30"].counted is None
    press(window.canvas, "*")
    assert "Select the words" in window.status.notice


def test_what_fits_nothing_takes_nothing(window):
    answer(*"xyzzy", "Enter", "Esc")
    press(window.canvas, ";")
    assert not document(window).annotations


def test_the_selection_grows_and_shrinks(window):
    put_caret(window, place("soldiers").start + 2)
    seen = []
    for key in ("'", "'", '"'):
        press(window.canvas, key)
        seen.append(window.bridge.desk.cursor.selection.surface(document(window).article.text))
    assert seen[0] == "soldiers"
    assert seen[1].startswith("ZVORA") or seen[1].startswith("At least 30")
    assert seen[2] == "soldiers"


def test_every_action_has_an_act_and_says_what_it_is(window):
    assert set(window.made) == {action.id for action in ACTIONS} == set(command_table(window))
    for action in ACTIONS:
        made = window.made[action.id]
        assert made.text()
        assert len(made.shortcuts()) == len(action.keys)
        assert all(not one.isEmpty() for one in made.shortcuts()), f"{action.id} has a key that Qt does not know"
