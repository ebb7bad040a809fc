"""Settings and keys: changed in the dialog, in force at once, kept in the file, conflicts told."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence

from annotator.settings import Settings, SettingsError
from annotator.ui.actions import ACTIONS
from annotator.ui.dialogs.settings_dialog import SettingsDialog
from annotator.ui.keymap import conflicts, keymap
from tests.ui.driving import document, press, state


@pytest.fixture
def dialog(window, qtbot):
    made = SettingsDialog(window.settings, window.bridge.workspace.schema, window._on_setting, window)
    qtbot.addWidget(made)
    return made


def give(dialog, action_id: str, key: str) -> None:
    row = next(number for number, one in enumerate(ACTIONS) if one.id == action_id)
    dialog.keys.table.setCurrentCell(row, 0)
    dialog.keys.field.setKeySequence(QKeySequence(key))
    dialog.keys.take()


def test_a_changed_key_works_at_once_and_is_kept(window, dialog, tmp_path):
    give(dialog, "suggestion.next", "F5")
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    QTest.keyClick(window.canvas, Qt.Key.Key_F5)
    assert window.bridge.desk.current_id == "s-30"
    press(window.canvas, "Space")
    assert window.bridge.desk.current_id == "s-30", "the key it had does nothing now"
    assert Settings(tmp_path / "settings.toml").keys == {"suggestion.next": ("F5",)}


def test_a_conflict_is_told_with_both_meanings(window, dialog):
    give(dialog, "suggestion.next", "P")
    assert "Person" in dialog.keys.conflict.text()
    assert "Next suggestion" in dialog.keys.conflict.text()
    dialog.keys._own.click()
    assert dialog.keys.conflict.text() == ""
    press(window.canvas, "Space", "Enter")
    assert state(window, "s-30") is not None
    assert document(window).annotations


def test_no_key_of_the_default_map_means_two_things(window):
    assert conflicts(keymap({}, window.bridge.workspace.schema)) == {}


def test_settings_that_cannot_be_used_are_one_sentence(tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text("theme = [unclosed", encoding="utf-8")
    with pytest.raises(SettingsError, match="cannot be read"):
        Settings(file)
    file.write_text('theme = "mauve"\nunknown = 3\nkeys = "none"\n', encoding="utf-8")
    assert Settings(file).text("theme") == "system"
    assert Settings(file).keys == {}
    with pytest.raises(SettingsError, match="does not take"):
        Settings(file).set("theme", "mauve")
