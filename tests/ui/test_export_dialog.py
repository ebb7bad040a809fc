"""Exporting by keys: a format is found, its losses are seen, and the file is written by a worker process."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.annotations import Mention, Origin, OriginKind, State
from annotator.domain.article import Article
from annotator.domain.edits import Create
from annotator.domain.span import Span
from annotator.session.exporting import kept_seed
from annotator.session.workspace import BulkEdit
from annotator.ui.dialogs.export.dialog import ExportDialog
from tests.ui.conftest import place
from tests.ui.driving import document, press, put_caret

HUMAN = Origin(OriginKind.HUMAN, "ana")
PATIENCE_MS = 60_000
"""A process must start, on a machine that may be busy."""


@pytest.fixture
def dialog(window, tmp_path, qtbot):
    """The dialog on a corpus with one figure that was accepted."""
    put_caret(window, place("At least 30").start + 1)
    press(window.canvas, "Enter")
    assert document(window).annotations
    made = ExportDialog(window.bridge, tmp_path, window)
    made.show()
    yield made
    made.reject()


def seen(dialog, qtbot) -> None:
    """Wait until what would be exported has been looked at."""
    qtbot.waitUntil(lambda: "loss" in dialog.said.text(), timeout=PATIENCE_MS)


def test_a_format_is_found_looked_at_and_written_by_keys(dialog, qtbot, tmp_path):
    QTest.keyClicks(dialog.filter, "dateline")
    seen(dialog, qtbot)
    assert dialog.form.key == "jsonl"
    assert json.loads(dialog.preview.toPlainText().splitlines()[0])["format"] == "dateline/1"
    assert dialog.said.text().startswith("1 document ·")
    QTest.keyClick(dialog.filter, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.told is not None, timeout=PATIENCE_MS)
    (written,) = tmp_path.glob("*.jsonl")
    assert json.loads(written.read_text(encoding="utf-8"))["mentions"]
    assert written.with_name(f"{written.name}.manifest.json").is_file()


def test_of_a_file_that_is_no_text_what_a_reader_finds_is_shown(dialog, qtbot):
    QTest.keyClicks(dialog.filter, "docbin")
    seen(dialog, qtbot)
    assert ": At least 30" in dialog.preview.toPlainText()


def test_a_split_is_a_folder_and_its_best_seed_is_told(dialog, qtbot):
    seen(dialog, qtbot)
    plain = dialog.target.text()
    dialog.options.split.setFocus()
    QTest.keyClick(dialog.options.split, Qt.Key.Key_Space)
    assert dialog.target.text() == plain.removesuffix(".jsonl")
    QTest.keyClick(dialog.options.split, Qt.Key.Key_Space)
    assert dialog.target.text() == plain
    QTest.keyClick(dialog.options.split, Qt.Key.Key_Space)
    assert dialog.options.seed.text() == "the most even"
    assert dialog.options.selection().seed is None
    QTest.keyClick(dialog.options.seed, Qt.Key.Key_Up)
    assert dialog.options.selection().seed == 0


def test_the_seed_that_a_split_found_is_kept_though_only_the_window_may_write(dialog, qtbot, tmp_path):
    workspace = dialog._bridge.workspace
    for number, of in enumerate(("river", "bridge", "market", "harbour", "tram", "mill")):
        workspace.corpus.add_article(Article(f"more-{number}", f"The {of} was closed on day {number}. " * 9))
    documents = [workspace.document_of(one) for one in workspace.corpus.articles() if one.id.startswith("more")]
    made = [Mention(f"m-{one.id}", (Span(4, 7),), "place", State.CREATED, HUMAN) for one in documents]
    workspace.apply(BulkEdit("some", tuple((one, Create((each,))) for one, each in zip(documents, made, strict=True))))
    QTest.keyClicks(dialog.filter, "dateline")
    dialog.options.split.setFocus()
    QTest.keyClick(dialog.options.split, Qt.Key.Key_Space)
    dialog.options.shares.setText("50/50")
    seen(dialog, qtbot)
    QTest.keyClick(dialog.filter, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.told is not None, timeout=PATIENCE_MS)
    assert dialog.told.seed is not None
    assert kept_seed(workspace, (50, 50)) == dialog.told.seed


def test_losses_follow_the_fields(dialog, qtbot):
    QTest.keyClicks(dialog.filter, "gliner json")
    seen(dialog, qtbot)
    assert dialog.said.text().startswith("1 document · 1 annotation ·")
    assert dialog.losses.item(0, 1).text() == "value, unit and other slots of a figure"
    dialog.options.states.tick(frozenset({State.SUGGESTED.value, State.ACCEPTED.value}))
    qtbot.waitUntil(lambda: "argument" in _lost(dialog), timeout=PATIENCE_MS)
    dialog.options.types.tick(frozenset({"person"}))
    qtbot.waitUntil(lambda: dialog.losses.rowCount() == 0 and "loss" in dialog.said.text(), timeout=PATIENCE_MS)


def _lost(dialog) -> list[str]:
    return [dialog.losses.item(row, 1).text() for row in range(dialog.losses.rowCount())]


def test_what_cannot_be_is_said_and_nothing_is_written(dialog, qtbot, tmp_path):
    seen(dialog, qtbot)
    before = sorted(tmp_path.iterdir())
    dialog.options.since.setText("yesterday")
    qtbot.waitUntil(lambda: "is no date" in dialog.said.text(), timeout=PATIENCE_MS)
    assert not dialog.go.isEnabled()
    dialog.options.since.setText("2001")
    qtbot.waitUntil(lambda: dialog.said.text() == "No document fits the selection.", timeout=PATIENCE_MS)
    dialog.options.since.clear()
    seen(dialog, qtbot)
    dialog.target.setText(str(tmp_path / "no" / "such" / "folder" / "x.jsonl"))
    QTest.keyClick(dialog.filter, Qt.Key.Key_Return)
    assert dialog.said.text().startswith("There is no folder")
    assert sorted(tmp_path.iterdir()) == before


def test_escape_cancels_the_writing_and_then_closes(dialog, qtbot, tmp_path):
    seen(dialog, qtbot)
    before = sorted(tmp_path.iterdir())
    QTest.keyClick(dialog.filter, Qt.Key.Key_Return)
    assert not dialog.filter.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.said.text() == "Cancelled; nothing was written."
    dialog.look()
    seen(dialog, qtbot)
    assert sorted(tmp_path.iterdir()) == before
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_tab_goes_from_the_formats_through_the_fields_to_the_target(dialog, qtbot):
    seen(dialog, qtbot)
    met = []
    for _ in range(20):
        met.append(dialog.focusWidget())
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    options = dialog.options
    wanted = (dialog.filter, dialog.list, options.whose, options.states, options.strict, dialog.preview, dialog.target)
    order = [met.index(one) for one in wanted]
    assert order == sorted(order) and dialog.go in met
