"""Other tools' labels come in by keys: looked at, mapped, brought in; what cannot be placed is listed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.ui.dialogs.label_import import LabelImportDialog

ROWS = (
    '{"text": "\\ud83d\\ude00 Ada met Bo in Tarn.", "label": [[2, 5, "PER"], [10, 12, "PER"], [16, 20, "TOWN"]], '
    '"offset_unit": "code points"}\n'
    '{"text": "Bo left.", "label": [[0, 2, "PER"], [90, 92, "PER"]]}\n'
)


@pytest.fixture
def dialog(window, tmp_path, qtbot):
    (tmp_path / "doccano.jsonl").write_text(ROWS, encoding="utf-8")
    made = LabelImportDialog(window.bridge.workspace, window)
    made.show()
    made.path.setFocus()
    QTest.keyClicks(made.path, str(tmp_path / "doccano.jsonl"))
    qtbot.waitUntil(lambda: made.format.text() == "doccano JSONL", timeout=20_000)
    yield made
    made.reject()


def test_a_file_is_looked_at_before_anything_comes_in(dialog, window):
    assert (dialog.format.text(), dialog.unit.text()) == ("doccano JSONL", "code points")
    names = {dialog.types.item(row, 0).text(): dialog.types.item(row, 1).text() for row in range(2)}
    assert names == {"PER": "3", "TOWN": "1"}
    assert dialog.mapping() == {"PER": "person"}
    assert "2–5  PER: Ada" in dialog.shown.toPlainText()
    assert "characters 90 to 92 are not in a text" in dialog.bad.item(0).text()
    assert not dialog.go.isEnabled(), "nobody is named yet"
    assert len(window.bridge.workspace.summaries()) == 1


def test_it_comes_in_as_mapped_and_named(dialog, window):
    town = dialog.types.cellWidget(1, 2)
    town.setFocus()
    QTest.keyClicks(town, "Place")
    QTest.keyClicks(dialog.annotator, "Cy")
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    corpus = window.bridge.workspace.corpus
    made = [corpus.document(one.id, "Cy") for one in window.bridge.workspace.summaries()]
    types = [sorted(one.type for one in document.annotations.values()) for document in made if document]
    assert types == [["person", "person", "place"], ["person"]]
    assert [one.why for one in dialog.outcomes if hasattr(one, "why")] == [
        "line 2: PER 1: characters 90 to 92 are not in a text of 8 characters"
    ]


def test_nobodys_labels_come_in_as_gold(dialog, window):
    QTest.keyClicks(dialog.annotator, "gold")
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert "“gold” is no annotator's name" in dialog.said.text()
    assert len(window.bridge.workspace.summaries()) == 1


def test_what_is_no_labels_is_said(dialog, tmp_path):
    (tmp_path / "words.txt").write_text("Ada left.")
    dialog.path.setText(str(tmp_path / "words.txt"))
    dialog.look()
    assert "words.txt is in no format that labels are read from" in dialog.said.text()
    assert not dialog.go.isEnabled() and not dialog.types.rowCount()
