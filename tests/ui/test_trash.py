"""Deleting articles in the window: into the trash, back by undo, and the dialog of the trash."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from annotator.domain.article import Article
from annotator.ui.dialogs.trash import TrashDialog

from .driving import press


def add_second(window) -> None:
    window.bridge.workspace.corpus.add_article(Article("article-2", "A second article.\n", "The second"))
    window.refresh_articles()


def listed(window) -> list[str]:
    return window.articles.shown()


def trashed(window) -> list[str]:
    return [one.id for one in window.bridge.workspace.corpus.trashed()]


def test_the_open_article_goes_to_the_trash_and_undo_takes_it_back(window) -> None:
    add_second(window)
    press(window.canvas, "Space", "Enter")
    kept = window.bridge.desk.document.annotations
    press(window.canvas, "Ctrl+Shift+Del")
    assert (listed(window), trashed(window)) == (["article-2"], ["article-1"])
    assert window.bridge.desk.document.article.id == "article-2"
    press(window.canvas, "Ctrl+Z")
    assert (listed(window), trashed(window)) == (["article-1", "article-2"], [])
    assert window.bridge.desk.document.article.id == "article-1"
    assert dict(window.bridge.desk.document.annotations) == dict(kept)
    press(window.canvas, "Ctrl+Z")
    assert dict(window.bridge.desk.document.annotations) == {}


def test_undo_takes_the_later_act_back_first(window) -> None:
    add_second(window)
    press(window.canvas, "Ctrl+2")
    QTest.keyClick(window.articles.view, Qt.Key.Key_Down)
    QTest.keyClick(window.articles.view, Qt.Key.Key_Delete)
    assert (listed(window), trashed(window)) == (["article-1"], ["article-2"])
    assert window.bridge.desk.document.article.id == "article-1"
    press(window.articles.view, "Ctrl+1")
    press(window.canvas, "Space", "Enter", "Ctrl+Z")
    assert dict(window.bridge.desk.document.annotations) == {}
    assert trashed(window) == ["article-2"]


def test_without_any_article_left_nothing_is_open(window) -> None:
    press(window.canvas, "Ctrl+Shift+Del")
    assert (window.bridge.desk, listed(window)) == (None, [])
    assert window.articles.empty.isVisible()
    window.made["edit.undo"].trigger()
    assert window.bridge.desk.document.article.id == "article-1"


def test_the_dialog_takes_back_and_empties(window, qtbot) -> None:
    add_second(window)
    press(window.canvas, "Ctrl+Shift+Del", "Ctrl+Shift+Del")
    assert trashed(window) == ["article-2", "article-1"]
    dialog = TrashDialog(window.bridge, window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert [dialog.table.item(row, 0).text() for row in range(2)] == [
        "The second",
        "Clash near Zvora leaves dozens hurt",
    ]
    QTest.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
    assert (trashed(window), dialog.table.rowCount()) == (["article-1"], 1)
    answer(QMessageBox.StandardButton.Cancel)
    QTest.mouseClick(dialog.empty, Qt.MouseButton.LeftButton)
    assert trashed(window) == ["article-1"]
    answer(None)
    QTest.mouseClick(dialog.empty, Qt.MouseButton.LeftButton)
    assert (trashed(window), dialog.restore.isEnabled(), dialog.empty.isEnabled()) == ([], False, False)
    assert window.bridge.workspace.corpus.article("article-1") is None
    assert [one.why for one in window.bridge.workspace.corpus.backups()].count("trash") == 1


def answer(button: QMessageBox.StandardButton | None) -> None:
    """Press a button of the question that comes; None: the one that does it."""

    def click() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        found = box.button(button) if button else None
        wanted = found or next(one for one in box.findChildren(QPushButton) if "Empty" in one.text())
        QTest.mouseClick(wanted, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, click)
