"""Opening a corpus that takes long, or that does not open: what a person sees and can do."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QProgressDialog, QPushButton

from annotator.store import Stage
from annotator.ui import files, opening, progress
from annotator.ui.dialogs.chooser import Chooser
from annotator.ui.progress import Patience, StoppedError
from tests.store.conftest import run_sql
from tests.ui.driving import answering, press

OLD = Path(__file__).resolve().parents[1] / "old_corpora" / "v1.dateline"


@pytest.fixture
def shown(monkeypatch) -> list[str]:
    """What progress says, at once and at every step."""
    monkeypatch.setattr(progress, "PATIENCE_MS", 0)
    monkeypatch.setattr(progress, "PAINT_S", 0.0)
    seen: list[str] = []

    class Seen(QProgressDialog):
        def showEvent(self, event):
            seen.append(self.labelText())
            super().showEvent(event)

    monkeypatch.setattr(progress, "QProgressDialog", Seen)
    return seen


def test_a_corpus_of_an_older_version_says_that_it_is_brought_up_to_date(window, tmp_path, shown):
    path = tmp_path / "old.dateline"
    path.write_bytes(OLD.read_bytes())
    assert files.use_corpus(window, path)
    assert any("brought up to date" in one for one in shown)
    assert window.bridge.workspace.counts().articles == 3
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, QProgressDialog) and one.isVisible()]


def test_bringing_up_to_date_can_be_cancelled_and_the_corpus_before_stays_open(window, tmp_path, shown):
    path, before = tmp_path / "old.dateline", window.bridge.workspace
    path.write_bytes(OLD.read_bytes())

    def cancel() -> None:
        for one in QApplication.topLevelWidgets():
            if isinstance(one, QProgressDialog) and one.isVisible():
                one.findChild(QPushButton).click()

    timer = QTimer(interval=0)
    timer.timeout.connect(cancel)
    timer.start()
    assert not files.use_corpus(window, path)
    timer.stop()
    assert window.bridge.workspace is before
    assert window.status._notice.text() == "Cancelled; nothing was changed."
    assert run_sql(path, "PRAGMA user_version") == [(1,)]


def test_an_act_that_waits_for_its_backup_shows_how_far_that_is(window, shown):
    corpus = window.bridge.workspace.corpus
    patience = Patience()
    corpus.tell = patience
    corpus.protect("bulk")
    patience.end()
    assert shown == ["A backup of the corpus is made first…"]


def test_a_wait_that_is_over_shows_nothing_and_one_that_is_stopped_says_so(window, shown):
    patience = Patience()
    patience(Stage.BACKUP, 0.5)
    patience(Stage.BACKUP, 1)
    assert patience._shown is None
    patience(Stage.UPDATE, None)
    assert patience._shown is not None
    patience._shown.cancel()
    with pytest.raises(StoppedError):
        patience(Stage.UPDATE, None)


@pytest.fixture
def damaged(window, tmp_path) -> Path:
    """A corpus that does not open any more, with a backup beside it."""
    path = tmp_path / "damaged.dateline"
    assert files.use_corpus(window, path)
    window.bridge.workspace.corpus.back_up("manual")
    assert files.use_corpus(window, tmp_path / "other.dateline")
    path.write_bytes(path.read_bytes()[:100] + b"\xff" * 4_000)
    return path


def test_a_corpus_that_does_not_open_offers_its_backups(window, damaged):
    told: list[str] = []

    def answer(box: QMessageBox) -> None:
        told.append(box.informativeText())
        press(box.defaultButton(), "Space")

    with answering(Chooser, lambda chooser: press(chooser.field, "Enter")), answering(QMessageBox, answer):
        assert files.use_corpus(window, damaged)
    assert "cannot be read as a corpus" in told[0]
    assert window.bridge.workspace.corpus.path == damaged


def test_at_the_start_a_backup_or_another_corpus_may_be_opened_instead(window, damaged, monkeypatch, tmp_path):
    with (
        answering(Chooser, lambda chooser: press(chooser.field, "Enter")),
        answering(QMessageBox, lambda box: press(box.defaultButton(), "Space")),
    ):
        workspace = opening.open_or_ask(damaged, "ana")
    assert workspace.corpus.path == damaged and workspace.read_only is None
    workspace.close()
    damaged.write_bytes(b"no corpus")
    other = tmp_path / "another.dateline"
    monkeypatch.setattr(opening.QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))

    def take_other(box: QMessageBox) -> None:
        button = next(one for one in box.buttons() if one.text() == "Another corpus…")
        press(button, "Space")

    with answering(QMessageBox, take_other):
        workspace = opening.open_or_ask(damaged, "ana")
    assert workspace.corpus.path == other
    workspace.close()
    with answering(QMessageBox, lambda box: press(box, "Esc")), pytest.raises(opening.CorpusError):
        opening.open_or_ask(damaged, "ana")
