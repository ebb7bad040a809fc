"""The alarm over lost work, the backups that it offers, and the way back to one, in the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMessageBox

from annotator.domain.edits import Remove
from annotator.store import CorpusError
from annotator.ui import files
from annotator.ui.dialogs.chooser import Chooser
from tests.store.conftest import run_sql
from tests.ui.conftest import place
from tests.ui.driving import answering, document, press, put_caret


@pytest.fixture
def backed_up(window):
    """Something was annotated, and a backup was asked for."""
    put_caret(window, place("rebels").start)
    press(window.canvas, "g")
    window.bridge.workspace.corpus.back_up("manual")
    return window


def lose_annotations(window) -> None:
    """What a stranger may do to the file."""
    run_sql(window.bridge.workspace.corpus.path, "DELETE FROM mentions")


def test_the_alarm_offers_the_backups_and_one_is_restored(backed_up, qtbot):
    before = dict(document(backed_up).annotations)
    lose_annotations(backed_up)
    told: list[str] = []

    def answer(box: QMessageBox) -> None:
        told.extend((box.informativeText(), box.defaultButton().text()))
        press(box.defaultButton(), "Space")

    with answering(Chooser, lambda chooser: press(chooser.field, "Enter")), answering(QMessageBox, answer):
        files.reopen(backed_up)
        qtbot.waitUntil(lambda: backed_up.bridge.workspace.corpus.alarm is None, timeout=60_000)
    assert "gone" in told[0]
    assert told[1] == "Restore the backup…"
    assert dict(document(backed_up).annotations) == before
    assert backed_up.bridge.workspace.corpus.alarm is None
    assert "Restored" in backed_up.status._notice.text()


def test_who_goes_on_keeps_what_is_there(backed_up, qtbot):
    lose_annotations(backed_up)
    told: list[str] = []

    def go_on(box: QMessageBox) -> None:
        told.append(box.text())
        press(box, "Esc")

    with answering(QMessageBox, go_on):
        files.reopen(backed_up)
        qtbot.waitUntil(lambda: bool(told), timeout=60_000)
    assert document(backed_up).annotations == {} and backed_up.bridge.workspace.corpus.alarm


def test_a_large_corpus_is_read_through_after_it_was_opened(backed_up, monkeypatch, qtbot):
    lose_annotations(backed_up)
    monkeypatch.setattr("annotator.store.alarms.LARGEST_BYTES", 1)
    told: list[str] = []

    def answer(box: QMessageBox) -> None:
        told.append(box.informativeText())
        press(box, "Esc")

    with answering(QMessageBox, answer):
        files.reopen(backed_up)
        assert backed_up.bridge.workspace.corpus.alarm is None, "it opens at once"
        qtbot.waitUntil(lambda: bool(told), timeout=60_000)
    assert "gone" in told[0] and backed_up.bridge.workspace.corpus.alarm == told[0]


def test_a_backup_is_restored_by_the_menu_and_that_can_be_taken_back(backed_up):
    with_it = dict(document(backed_up).annotations)
    backed_up.bridge.act(lambda desk: desk.apply(Remove(tuple(with_it))))
    assert with_it != dict(document(backed_up).annotations)
    with answering(Chooser, lambda chooser: press(chooser.field, "Enter")):
        backed_up.made["corpus.restore"].trigger()
    assert dict(document(backed_up).annotations) == with_it
    assert [one.why for one in backed_up.bridge.workspace.corpus.backups()][:2] == ["restore", "manual"]


def test_without_a_backup_that_is_said(window):
    for one in window.bridge.workspace.corpus.backups():
        one.path.unlink()
    window.made["corpus.restore"].trigger()
    assert window.status._notice.text() == "There is no backup beside this corpus yet."


def test_the_daily_backup_of_a_large_corpus_is_made_in_another_process(backed_up, monkeypatch, qtbot):
    monkeypatch.setattr("annotator.store.alarms.LARGEST_BYTES", 1)
    backed_up.bridge.let_go()
    files.reopen(backed_up)
    assert backed_up.bridge.workspace.read_only is None
    corpus = backed_up.bridge.workspace.corpus
    for one in corpus.backups():
        one.path.unlink()
    monkeypatch.setattr(corpus, "_backed_up_on", "")
    monkeypatch.setattr(corpus, "back_up", lambda why: pytest.fail("an edit waits for it"))
    backed_up.bridge.act(lambda desk: desk.apply(Remove(tuple(document(backed_up).annotations))))
    qtbot.waitUntil(lambda: [one.why for one in corpus.backups()] == ["daily"], timeout=60_000)


def test_a_daily_backup_that_could_not_be_made_is_told_and_work_goes_on(backed_up, monkeypatch):
    corpus = backed_up.bridge.workspace.corpus
    for one in corpus.backups():
        one.path.unlink()
    monkeypatch.setattr(corpus, "_backed_up_on", "")

    def full(why: str) -> None:
        raise CorpusError(
            "No backup of c.dateline could be made (the disk is full), so nothing was changed; make room."
        )

    monkeypatch.setattr(corpus, "back_up", full)
    before = len(document(backed_up).annotations)
    put_caret(backed_up, place("officials").start)
    press(backed_up.canvas, "p")
    assert len(document(backed_up).annotations) == before + 1
    assert backed_up.status._notice.text().startswith("No backup of today could be made (the disk is full)")
