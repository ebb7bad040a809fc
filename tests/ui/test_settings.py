"""Settings and keys: changed in the dialog, in force at once, kept in the file, conflicts told."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QInputDialog, QLineEdit

from annotator.settings import Settings, SettingsError
from annotator.ui.actions import ACTIONS
from annotator.ui.dialogs.settings_dialog import SettingsDialog
from annotator.ui.files import ask_annotator
from annotator.ui.keymap import conflicts, keymap
from tests.ui.driving import document, press, state


@pytest.fixture
def dialog(window, qtbot):
    made = SettingsDialog(window.settings, window.bridge.workspace.schema, window.appearance.follow, window)
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


def test_a_name_that_marks_decisions_is_refused_where_it_is_given(window, dialog, tmp_path):
    before = window.bridge.workspace.annotator
    field = next(one for one in dialog.findChildren(QLineEdit) if one.accessibleName().startswith("Your name"))
    field.setText("gold")
    field.editingFinished.emit()
    assert "“gold” is no annotator's name" in dialog._problem.text()
    assert window.bridge.workspace.annotator == before
    field.setText(" Ana ")
    field.editingFinished.emit()
    assert (window.bridge.workspace.annotator, dialog._problem.text()) == ("Ana", "")
    assert Settings(tmp_path / "settings.toml").text("annotator") == "Ana"


def test_the_name_is_asked_for_until_a_person_may_have_it(window, monkeypatch):
    asked: list[str] = []
    answers = iter([("Gold", True), ("", True), ("Ben", True)])

    def answer(parent, title, label, text=""):
        asked.append(label)
        return next(answers)

    monkeypatch.setattr(QInputDialog, "getText", answer)
    assert ask_annotator(window)
    assert window.bridge.workspace.annotator == "Ben"
    assert ["gold documents" in one for one in asked] == [False, True, False]
    assert "needs a name" in asked[2]


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


@pytest.mark.parametrize(("said", "zoom"), [("inf", 100), ("nan", 100), ("0", 10), ("-40", 10), ("1e300", 400)])
def test_a_number_in_the_file_that_makes_no_sense_keeps_no_window_from_opening(tmp_path, said, zoom):
    file = tmp_path / "settings.toml"
    file.write_text(f"zoom = {said}\n")
    assert Settings(file).number("zoom") == zoom


def test_a_text_with_a_nul_in_the_file_is_passed_over(tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text('watched_folder = "a\\u0000b"\nannotator = "a\\u0000b"\nzoom = 120\n')
    settings = Settings(file)
    assert (settings.text("watched_folder"), settings.text("annotator"), settings.number("zoom")) == ("", "", 120)


def test_half_a_character_is_no_value_of_a_setting(tmp_path):
    file = tmp_path / "settings.toml"
    settings = Settings(file)
    settings.set("zoom", 120)
    with pytest.raises(SettingsError, match="does not take"):
        settings.set("watched_folder", "\ud83d")
    settings.set("line_width", 80)
    assert Settings(file).number("zoom") == 120
