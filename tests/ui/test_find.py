"""Find as you type, and label what was found."""

from __future__ import annotations

from tests.ui.conftest import place
from tests.ui.driving import document, own, press


def test_matches_light_up_and_enter_goes_round(window):
    press(window.canvas, "Ctrl+F")
    field = window.find_bar.field
    assert field.hasFocus()
    press(field, *"zvora")
    assert len(window.canvas._emphasis.matches) == 4, "whatever the case"
    assert window.bridge.desk.cursor.selection == place("Zvora")
    press(field, "Enter")
    assert window.bridge.desk.cursor.selection == place("ZVORA")
    press(field, "Shift+Enter", "Shift+Enter")
    assert window.bridge.desk.cursor.selection == place("Zvora", 2), "goes round backwards"


def test_escape_leaves_the_match_selected_for_a_letter_to_label(window):
    press(window.canvas, "/")
    press(window.find_bar.field, *"gates", "Esc")
    assert window.canvas.hasFocus()
    assert window.canvas._emphasis.matches == ()
    press(window.canvas, "y")
    made = window.bridge.desk.current
    assert made.spans == (place("gates"),)
    assert own(window, made.id).type == "facility"


def test_what_is_not_there_finds_nothing(window):
    press(window.canvas, "Ctrl+F")
    press(window.find_bar.field, *"xyzzy", "Enter", "Esc")
    assert not document(window).annotations
    assert window.canvas._emphasis.matches == ()
