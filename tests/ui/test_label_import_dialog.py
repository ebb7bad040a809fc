"""Other tools' labels come in by keys: looked at, mapped, brought in; what cannot be placed is listed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from annotator.domain.article import Article
from annotator.ui import files
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
    qtbot.waitUntil(lambda: made.types.cellWidget(1, 2) is not None, timeout=20_000)
    yield made
    made.reject()


def test_a_file_is_looked_at_before_anything_comes_in(dialog, window):
    assert (dialog.format.text(), dialog.unit.text()) == ("doccano JSONL", "code points")
    names = {dialog.types.item(row, 0).text(): dialog.types.item(row, 1).text() for row in range(2)}
    assert names == {"PER": "3", "TOWN": "1"}
    assert dialog.types.mapping() == {"PER": "person"}
    assert "2–5  PER: Ada" in dialog.shown.toPlainText()
    assert "characters 90 to 92 are not in a text" in dialog.bad.item(0).text()
    assert not dialog.go.isEnabled(), "nobody is named yet"
    assert len(window.bridge.workspace.summaries()) == 1


def test_it_comes_in_as_mapped_and_named(dialog, window, qtbot):
    town = dialog.types.cellWidget(1, 2)
    town.setFocus()
    QTest.keyClicks(town, "Place")
    QTest.keyClicks(dialog.annotator, "Cy")
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert not dialog.path.isEnabled() and not dialog.go.isEnabled()
    qtbot.waitUntil(lambda: dialog.result() == dialog.DialogCode.Accepted, timeout=20_000)
    corpus = window.bridge.workspace.corpus
    made = [corpus.document(one.id, "Cy") for one in window.bridge.workspace.summaries()]
    types = [sorted(one.type for one in document.annotations.values()) for document in made if document]
    assert types == [["person", "person", "place"], ["person"]]
    assert [one.why for one in dialog.brought.refused] == [
        "line 2: PER 1: characters 90 to 92 are not in a text of 8 characters"
    ]


def test_nobodys_labels_come_in_as_gold(dialog, window):
    QTest.keyClicks(dialog.annotator, "gold")
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert "“gold” is no annotator's name" in dialog.said.text()
    assert len(window.bridge.workspace.summaries()) == 1


def test_what_is_no_labels_is_said(dialog, tmp_path, qtbot):
    (tmp_path / "words.txt").write_text("Ada left.")
    dialog.path.setText(str(tmp_path / "words.txt"))
    dialog.look()
    assert not dialog.go.isEnabled() and not dialog.types.rowCount()
    qtbot.waitUntil(lambda: "is in no format that labels are read from" in dialog.said.text(), timeout=20_000)
    assert dialog.said.text().startswith("words.txt")
    assert not dialog.go.isEnabled()


MANY = 4_000


@pytest.fixture
def many(tmp_path):
    rows = (f'{{"text": "Ada met Bo in Tarn {n} times.", "label": [[0, 3, "PER"]]}}\n' for n in range(MANY))
    (tmp_path / "many.jsonl").write_text("".join(rows), encoding="utf-8")
    return tmp_path / "many.jsonl"


def test_what_is_being_brought_in_is_stopped_by_escape_and_nothing_of_it_stays(dialog, window, many, qtbot):
    dialog.path.setText(str(many))
    qtbot.waitUntil(lambda: dialog.said.text().startswith(f"{MANY:,} texts"), timeout=60_000)
    QTest.keyClicks(dialog.annotator, "Cy")
    beats = []
    beating = QTimer(dialog)
    beating.timeout.connect(lambda: beats.append(dialog.progress.value()))
    beating.start(5)
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.said.text().startswith("Bringing in"), timeout=60_000)
    qtbot.waitUntil(lambda: dialog.progress.value() > 5, timeout=60_000)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog.said.text() == "Stopped; nothing was brought in.", timeout=60_000)
    assert dialog.isVisible() and dialog.go.isEnabled() and dialog.path.isEnabled()
    assert len(beats) > 20, "the window went on"
    assert len(window.bridge.workspace.summaries()) == 1


def test_the_window_goes_on_with_the_corpus_as_it_is_then(window, tmp_path, qtbot, monkeypatch):
    (tmp_path / "doccano.jsonl").write_text(ROWS.splitlines()[0], encoding="utf-8")
    before, article_id = window.bridge.workspace, window.bridge.desk.document.article.id

    def by_hand(dialog):
        dialog.show()
        dialog.path.setText(str(tmp_path / "doccano.jsonl"))
        qtbot.waitUntil(lambda: dialog.format.text() == "doccano JSONL", timeout=20_000)
        dialog.annotator.setText("Cy")
        dialog.bring_in()
        qtbot.waitUntil(lambda: dialog.result() == dialog.DialogCode.Accepted, timeout=20_000)
        return dialog.result()

    monkeypatch.setattr(LabelImportDialog, "exec", by_hand)
    files.import_labels(window)
    workspace = window.bridge.workspace
    assert workspace is before and workspace.read_only is None
    assert window.bridge.desk.document.article.id == article_id
    assert len(workspace.summaries()) == 2
    workspace.corpus.add_article(Article("x", "It can be written.\n"))


def test_enter_does_nothing_but_look(dialog, qtbot):
    QTest.keyClicks(dialog.annotator, "Cy")
    qtbot.waitUntil(dialog.go.isEnabled)
    QTest.keyClick(dialog.path, Qt.Key.Key_Return)
    assert dialog.isVisible() and dialog.go.isEnabled() and not dialog._importing


def test_tab_goes_from_the_file_through_its_types_to_the_button(dialog):
    QTest.keyClicks(dialog.annotator, "Cy")
    dialog.path.setFocus()
    met = []
    for _ in range(12):
        met.append(dialog.focusWidget())
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    order = [met.index(one) for one in (dialog.path, dialog.annotator, dialog.types, dialog.shown, dialog.bad)]
    assert order == sorted(order) and dialog.go in met[order[-1] :]
