"""Sharing articles out among several, by keys alone: the balance is shown, and the packages are made."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from annotator.domain.article import Article
from annotator.session.sharing.package import read_package
from annotator.ui.review.assign_dialog import AssignDialog
from tests.reviewing import TEXT, ana, as_document, keep
from tests.ui.conftest import open_window
from tests.ui.driving import press


@pytest.fixture
def window(qtbot, corpus_file, tmp_path):
    """The main window on seven articles, one of them annotated by Ana."""
    made = open_window(qtbot, corpus_file, tmp_path)
    workspace = made.bridge.workspace
    for number in range(5):
        workspace.corpus.add_article(Article(f"more-{number}", f"{TEXT} ({number})", f"Report {number}"))
    keep(workspace, [replace(as_document(ana(), "ana"), article=Article("done", TEXT, "Rebels attack"))])
    made.refresh_articles()
    yield made
    if made.isVisible():
        made.close()


@pytest.fixture
def dialog(window, qtbot):
    made = AssignDialog(window.bridge.workspace, ["ana"], ["more-0", "more-1"], window)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.names.setFocus()
    qtbot.waitUntil(made.names.hasFocus)
    return made


def write(widget, words: str) -> None:
    """Replace what a field holds."""
    press(widget, "Ctrl+A")
    for sign in words:
        press(widget, "Space" if sign == " " else sign)


def told(dialog: AssignDialog) -> list[list[str]]:
    table = dialog.balance
    return [[table.item(row, column).text() for column in range(4)] for row in range(table.rowCount())]


def test_a_whole_assignment_by_keys(window, dialog, tmp_path):
    write(dialog.names, "ana,ben,cleo")
    press(dialog.names, "Tab")
    assert QApplication.focusWidget() is dialog.overlap
    press(dialog.overlap, "Ctrl+A", "2")
    assert told(dialog) == [
        ["ana", "5", "0", "ben 2 · cleo 3"],
        ["ben", "5", "0", "ana 2 · cleo 2"],
        ["cleo", "4", "0", "ana 3 · ben 2"],
    ] or sorted(int(row[1]) for row in told(dialog)) == [4, 5, 5]
    assert "7 articles, each for 2 of 3" in dialog.said.text()
    assert not dialog.go.isEnabled(), "nowhere to write yet"
    dialog.folder.setFocus()
    write(dialog.folder, str(tmp_path / "out"))
    press(dialog.folder, "Enter")
    assert not dialog.isVisible()
    assert [one.to for one in dialog.made] == ["ana", "ben", "cleo"]
    packages = {one.to: read_package(one.target) for one in dialog.made}
    assert sum(len(one.articles) for one in packages.values()) == 14
    assert {one.annotator for one in packages["ben"].documents} == set()
    assert packages["ben"].manifest["assignment"] == {"overlap": 2, "annotators": ["ana", "ben", "cleo"], "seed": 0}
    assert [one["for"] for one in window.bridge.workspace.corpus.packages("out")].count("ben") == 1


def test_only_the_list_and_not_blind(dialog, tmp_path):
    dialog.names.setText("ben, cleo")
    dialog.among.setCurrentIndex(1)
    dialog.overlap.setValue(2)
    assert [row[1] for row in told(dialog)] == ["2", "2"]
    dialog.among.setCurrentIndex(0)
    dialog.number.setValue(3)
    assert [row[1] for row in told(dialog)] == ["3", "3"]
    dialog.number.setValue(0)
    dialog.blind.setChecked(False)
    dialog.folder.setText(str(tmp_path / "open"))
    dialog.make()
    package = read_package(tmp_path / "open" / "ben.zip")
    assert {one.annotator for one in package.documents} == {"ana"}
    assert package.manifest["blind"] is False


@pytest.mark.parametrize(
    ("names", "why"),
    [
        ("ben", "cannot be had from 1"),
        ("ben, ben", "named twice"),
        ("ben, gold", "no annotator's name"),
    ],
)
def test_what_cannot_be_is_one_sentence(dialog, tmp_path, names, why):
    dialog.overlap.setValue(2)
    dialog.folder.setText(str(tmp_path / "out"))
    dialog.names.setText(names)
    assert why in dialog.said.text()
    assert not dialog.go.isEnabled() and not told(dialog)


def test_stopping_keeps_whole_packages_only(dialog, tmp_path, monkeypatch):
    dialog.names.setText("ben, cleo")
    dialog.overlap.setValue(2)
    dialog.folder.setText(str(tmp_path / "out"))
    steps = []

    def stop() -> None:
        steps.append(1)
        if len(steps) == 9:  # in the second package
            dialog.reject()

    monkeypatch.setattr(QApplication, "processEvents", staticmethod(stop))
    dialog.make()
    assert dialog.isVisible() and "Cancelled; 1 of 2 packages were written." in dialog.said.text()
    assert [one.name for one in (tmp_path / "out").iterdir()] == ["ben.zip"]
    assert len(read_package(tmp_path / "out" / "ben.zip").articles) == 7
    dialog.reject()
    assert not dialog.isVisible()
