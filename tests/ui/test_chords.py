"""A schema with more types than letters: the rest goes by two keys, with a badge while the second is waited for."""

from __future__ import annotations

from annotator.session.schema_acts import presets, use_schema
from tests.ui.conftest import place
from tests.ui.driving import assert_saved, document, press, put_caret, settle


def use(window, name: str) -> None:
    """Give the window's corpus one of the schemas that ship."""
    preset = next(one for one in presets() if one.name == name)
    use_schema(window.bridge.workspace, preset, keep_unknown=True)
    window.bridge.use_schema()


def test_two_keys_label_the_selection_and_the_badge_is_seen_between_them(window):
    use(window, "kairos")
    schema = window.bridge.workspace.schema
    second, chosen = next((key, one) for key, one in schema.chords.items() if one in schema.entities)
    put_caret(window, place("harbour gates").start)
    press(window.canvas, *["Shift+Right"] * len("harbour gates"), "0")
    assert window.chord_bar.isVisible()
    assert window.chord_bar.hasFocus()
    assert window.bridge.desk.selection == place("harbour gates")
    press(window.chord_bar, second)
    (made,) = document(window).annotations.values()
    assert (made.type, made.spans) == (chosen.id, (place("harbour gates"),))
    assert not window.chord_bar.isVisible()
    settle()
    assert window.canvas.hasFocus()
    assert_saved(window)


def test_escape_and_keys_without_a_type_end_the_wait_and_label_nothing(window):
    use(window, "kairos")
    put_caret(window, place("harbour gates").start)
    for key in ("Esc", "Space"):
        press(window.canvas, "Shift+Right", "0")
        assert window.chord_bar.isVisible()
        press(window.chord_bar, key)
        assert not window.chord_bar.isVisible()
    assert not document(window).annotations


def test_where_every_type_has_a_letter_it_says_so(window):
    press(window.canvas, "0")
    assert not window.chord_bar.isVisible()
    assert window.status.notice == "Every type of this schema has a letter of its own."


def test_the_letters_are_those_of_the_schema_in_use(window):
    put_caret(window, place("rebels").start)
    use(window, "plover")
    letter = next(one.look.key for one in window.bridge.workspace.schema.entities if len(one.look.key) == 1)
    press(window.canvas, *["Shift+Right"] * 6, letter)
    (made,) = document(window).annotations.values()
    assert made.type == window.bridge.workspace.schema.entities[0].id
    assert window.palette_of_types.view.count() == 2 + 8 + 1 + 16
