"""The schema editor by its own widgets: what is saved shows in the window, and one undo takes it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QListWidget, QMessageBox

from annotator.domain.schema import parse_schema
from annotator.domain.schema_draft import Part, Place, begin
from annotator.ui.schema_editor import SchemaEditor
from annotator.ui.schema_editor.preview import SchemaPreview
from tests.ui.conftest import place
from tests.ui.driving import assert_saved, document, own, press, put_caret, settle
from tests.ui.test_choosing import answer


@pytest.fixture
def editor(window, qtbot):
    """The editor, owned by the window (qtbot would close it, and it would ask); “rebels” are an armed group."""
    put_caret(window, place("rebels").start)
    press(window.canvas, "g")
    made = SchemaEditor(window.bridge.workspace, window.appearance.theme, window)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.draft = begin(made.draft.original)  # or leaving would ask


def choose_part(editor, part: Part, part_id: str = "", event: str = "") -> None:
    editor.tree._choose(Place(part, part_id, event))
    assert editor.form is not None


def write(editor, path: str, text: str) -> None:
    """Write a line and leave it with Tab."""
    line = editor.form.fields[path]
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Tab)


@pytest.fixture
def agreeing(monkeypatch):
    """Say yes to whatever would be touched."""
    shown = []

    def run(dialog):
        shown.append(dialog)
        dialog.keep.setChecked(True)
        return 1

    monkeypatch.setattr(SchemaPreview, "exec", run)
    return shown


def save(window, editor) -> None:
    editor.accept()
    assert editor.problem.text() == ""
    window.bridge.use_schema()
    window.activateWindow()
    window.canvas.setFocus()
    settle()


def test_a_type_is_renamed_recoloured_and_rekeyed_and_one_undo_takes_it_back(window, editor, agreeing):
    choose_part(editor, Part.ENTITY, "armed_group")
    write(editor, "id", "fighters")
    write(editor, "look.name", "Fighters")
    colours = editor.form.fields["look.colour"]
    colours.setCurrentText("red")
    colours.textActivated.emit("red")
    save(window, editor)
    (preview,) = agreeing
    assert preview.tree.topLevelItem(0).text(0) == "entity type  armed_group"
    assert preview.tree.topLevelItem(1).child(0).text(0) == "Clash near Zvora leaves dozens hurt (ana)"
    assert own(window, "s-rebels").type == "fighters"
    found = window.bridge.desk.schema.entity("fighters")
    assert (found.look.name, found.look.colour, found.look.key) == ("Fighters", "red", "g")
    assert any(action.text() == "Fighters" for action in window.types.actions)
    put_caret(window, place("police").start)
    press(window.canvas, "g")
    assert own(window, "s-police").type == "fighters", "the letter gives the type by its new name"
    assert_saved(window)
    press(window.canvas, "Ctrl+Z", "Ctrl+Z")
    assert own(window, "s-rebels").type == "armed_group"
    assert window.bridge.desk.schema.version == "1"
    assert any(action.text() == "Armed group" for action in window.types.actions), "the window follows the undo"


def test_a_new_event_type_with_a_role_labels_at_once(window, editor, agreeing):
    editor.add_new(Part.EVENT)
    write(editor, "id", "rescue")
    write(editor, "look.name", "Rescue")
    editor.add_new(Part.ROLE)
    write(editor, "id", "saved")
    write(editor, "name", "Saved")
    ticks = editor.form.fields["mentions"]
    assert isinstance(ticks, QListWidget)
    ticks.findItems("person", Qt.MatchFlag.MatchExactly)[0].setCheckState(Qt.CheckState.Checked)
    save(window, editor)
    made = window.bridge.workspace.schema.event("rescue")
    assert [(role.id, role.name, role.mentions) for role in made.roles] == [("saved", "Saved", ("person",))]
    put_caret(window, place("marched").start)
    press(window.canvas, *["Shift+Right"] * len("marched"), "0")
    second = next(key for key, one in window.bridge.workspace.schema.chords.items() if one is made)
    press(window.chord_bar, second)
    assert window.bridge.desk.current.type == "rescue"
    assert window.filling_bar.isVisible()
    assert_saved(window)


def test_the_schema_itself_has_a_title_and_a_description(window, editor, agreeing):
    choose_part(editor, Part.SCHEMA)
    assert not editor.delete.isEnabled() and not editor.merge.isEnabled()
    write(editor, "title", "Our project")
    assert editor.windowTitle() == "Schema: Our project"
    text = editor.form.fields["description"]
    text.setFocus()
    text.selectAll()
    QTest.keyClicks(text, "What we look for.")
    QTest.keyClick(text, Qt.Key.Key_Tab)
    write(editor, "title", " ")
    assert "title" in editor.problem.text() and editor.draft.schema.title == "Our project"
    save(window, editor)
    schema = window.bridge.workspace.schema
    assert (schema.title, schema.description) == ("Our project", "What we look for.")


def test_two_types_are_merged(window, editor, agreeing):
    choose_part(editor, Part.ENTITY, "armed_group")
    answer(*"organ", "Enter")
    editor.merge.click()
    assert editor.draft.renames == {"entity type armed_group": "organisation"}
    save(window, editor)
    assert own(window, "s-rebels").type == "organisation"


def test_what_is_wrong_is_said_and_the_draft_stays(editor):
    choose_part(editor, Part.ENTITY, "person")
    write(editor, "id", "place")
    assert "already" in editor.problem.text()
    assert editor.draft.schema.entity("person") is not None
    write(editor, "look.key", "l")
    editor.accept()
    assert editor.problem.text() == "The key 'l' is given twice."
    assert editor.isVisible()
    editor.undo()
    assert not editor.draft.is_changed
    assert not editor.save.isEnabled()


def test_a_role_needs_an_event_type(editor):
    choose_part(editor, Part.ENTITY, "person")
    editor.add_new(Part.ROLE)
    assert editor.problem.text().startswith("Choose the event type")


def test_deleting_what_is_used_needs_a_word(window, editor):
    choose_part(editor, Part.ENTITY, "armed_group")
    editor.delete.click()
    seen = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SchemaPreview)
        seen.append((dialog.save.isEnabled(), dialog.keep.isVisible()))
        dialog.keep.setChecked(True)
        seen.append((dialog.save.isEnabled(), dialog.keep.isVisible()))
        dialog.reject()

    QTimer.singleShot(50, look)
    editor.accept()
    assert seen == [(False, True), (True, True)]
    assert window.bridge.workspace.schema.version == "1"


def test_a_draft_is_written_to_a_file_and_read_again(editor, tmp_path, monkeypatch):
    file = tmp_path / "own.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    choose_part(editor, Part.EVENT, "riot")
    write(editor, "look.name", "Unrest")
    editor.file.click()
    assert parse_schema(file.read_text(encoding="utf-8")).event("riot").look.name == "Unrest"


def test_one_starts_from_a_preset_and_leaving_asks(window, editor, monkeypatch):
    answer(*"plover", "Enter")
    editor.preset.click()
    assert editor.draft.schema.name == "plover"
    asked = []
    monkeypatch.setattr(QMessageBox, "question", lambda *_: asked.append(1) or QMessageBox.StandardButton.No)
    editor.reject()
    assert asked and editor.isVisible()
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    editor.reject()
    assert not editor.isVisible()
    assert window.bridge.workspace.schema.name == "conflict-and-protest"
    settle()
    assert document(window).schema is not None
