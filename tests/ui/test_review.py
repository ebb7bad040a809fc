"""The review window: a whole adjudication by keys, and what each key does to gold."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QProgressDialog

from annotator.domain.annotations import LIVE, State
from annotator.domain.annotators import GOLD, REVIEWED_BY
from annotator.domain.article import Article
from annotator.domain.document import Status
from annotator.review.comparing import Difference
from annotator.session.drift import drift
from annotator.session.sharing.giving import share
from annotator.ui import exchanging, reviewing
from annotator.ui.review.drift_dialog import DriftDialog
from tests.reviewing import TEXT, ana, as_document, ben, keep
from tests.ui.conftest import open_window
from tests.ui.driving import press

ARTICLE = Article("disputed", TEXT, "Rebels attack police")


@pytest.fixture
def window(qtbot, corpus_file, tmp_path):
    """The main window on a corpus in which Ana and Ben are done with an article."""
    made = open_window(qtbot, corpus_file, tmp_path)
    workspace = made.bridge.workspace
    keep(workspace, [replace(as_document(one(), name), article=ARTICLE) for one, name in ((ana, "ana"), (ben, "ben"))])
    made.use_annotator("cleo")
    yield made
    if made.isVisible():
        assert list(made.bridge.workspace.problems()) == []
        made.close()


@pytest.fixture
def review(qtbot, window):
    """The review window with everything compared."""
    press(window.canvas, "F6")
    qtbot.waitUntil(lambda: not window.review.is_comparing)
    qtbot.waitUntil(window.review.lanes.hasFocus)
    return window.review


def gold(window, name: str = GOLD):
    return window.bridge.workspace.corpus.document("disputed", name)


def standing(window, name: str = GOLD) -> list[str]:
    found = gold(window, name)
    return sorted(one.spans[0].surface(TEXT) for one in found.annotations.values() if one.state in LIVE)


def test_a_whole_adjudication_by_keys(qtbot, window, review):
    before = {name: gold(window, name) for name in ("ana", "ben")}
    assert review.list.model().rowCount() == 6
    press(review.lanes, "Ctrl+Enter")  # what both say alike
    assert standing(window) == ["police"]
    words = [row.words for row in review.bench.rows]
    assert words == ["Monday", "marched", "near Zvora", "rebels", "attacked", "At least 30"]
    press(review.lanes, "Left")  # Ana says nothing of Monday, and is right
    assert review.bench.current.words == "marched"
    press(review.lanes, "Left")  # Ana saw the march
    press(review.lanes, "+")  # both readings of Zvora
    press(review.lanes, "Right")  # rebels are persons
    press(review.lanes, "Left")  # the attack as Ana has it
    press(review.lanes, "Down")
    assert review.bench.slot == "unit"
    press(review.lanes, "Right")  # only the unit of Ben
    assert gold(window).status is Status.GOLD
    assert standing(window) == ["At least 30", "Zvora", "attacked", "marched", "near Zvora", "police", "rebels"]
    figure = next(one for one in gold(window).annotations.values() if one.id.startswith(review.bench.current.key))
    assert (figure.unit, figure.origin.name, figure.origin.version) == ("kg", "cleo", "from ana; unit from ben")
    assert "0 of 6 open" in review.progress.text()
    assert {name: gold(window, name) for name in before} == before


def test_undo_and_redo_by_keys(window, review):
    first = review.bench.current.place
    press(review.lanes, "Del", "Space")
    assert gold(window).annotations
    press(review.lanes, "Ctrl+Z")
    assert not gold(window).annotations
    assert review.bench.current.place == first
    press(review.lanes, "Ctrl+Shift+Z")
    assert [one.state for one in gold(window).annotations.values()] == [State.REJECTED]


def test_a_reason_is_written_without_the_mouse(window, review):
    press(review.lanes, "!")
    assert "Decide first" in review.said.text()
    press(review.lanes, "Del", "!")
    assert review.reason.hasFocus()
    assert review.bench.current.words == "Monday"  # it is about what was decided last
    for letter in "Slip":
        QTest.keyClick(review.reason.lineEdit(), letter)
    press(review.reason.lineEdit(), "Enter")
    assert [one.text for one in gold(window).comments] == ["Slip of the hand"]  # completed from the short list
    assert review.lanes.hasFocus()
    assert review.bench.current.words == "marched"


def test_an_annotation_is_edited_in_the_article_and_the_review_goes_on(qtbot, window, review):
    press(review.lanes, "Space", "Space")
    assert review.bench.current.words == "near Zvora"
    press(review.lanes, "=")
    qtbot.waitUntil(window.canvas.hasFocus)
    assert window.bridge.desk.document.annotator == GOLD
    assert window.bridge.desk.current.spans[0].surface(TEXT) == "Zvora"
    press(window.canvas, "}")  # the start a word further would leave nothing
    press(window.canvas, "]")  # the end a word further
    assert standing(window) == ["Zvora on"]
    press(window.canvas, "F6")
    qtbot.waitUntil(review.lanes.hasFocus)
    assert window.bridge.workspace.annotator == "cleo"
    assert review.bench.current.words == "near Zvora" and review.bench.current.is_decided
    press(review.lanes, "Right")
    assert standing(window) == ["near Zvora"]


def test_work_goes_on_where_it_was_left(qtbot, window, review):
    press(review.lanes, "Left", "Left")
    review.close()
    assert window.review is None
    qtbot.waitUntil(window.canvas.hasFocus)
    press(window.canvas, "F6")
    qtbot.waitUntil(lambda: not window.review.is_comparing)
    assert window.review.bench.open_number == 4


def test_filters_choose_what_is_walked_over(review):
    review.filters.difference.setCurrentIndex(review.filters.difference.findData(Difference.TYPE))
    assert [row.words for row in review.bench.rows] == ["rebels"]
    review.filters.difference.setCurrentIndex(0)
    review.filters.only_open.setChecked(True)
    press(review.lanes, "Left")
    assert len(review.bench.rows) == 6  # the list keeps its order while one works
    review.filters.kind.setCurrentIndex(review.filters.kind.findData("mention"))
    assert [row.words for row in review.bench.rows] == ["Monday", "near Zvora"]


def test_the_mouse_takes_a_version_or_a_slot(window, review):
    figure = next(i for i, row in enumerate(review.bench.rows) if row.words == "At least 30")
    index = review.list.groups.index(figure, 2)
    QTest.mouseClick(review.list.viewport(), Qt.MouseButton.LeftButton, pos=review.list.visualRect(index).center())
    assert review.bench.current.words == "At least 30"
    cell = review.slots.visualRect(review.slots.model().index(0, 1)).center()
    QTest.mouseClick(review.slots.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    (taken,) = gold(window).annotations.values()
    assert taken.unit == "kg"
    header = review.slots.horizontalHeader()
    QTest.mouseClick(
        header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(header.sectionViewportPosition(0) + 20, 10)
    )
    # A slot was current, so only the slot is taken back from Ana.
    (taken,) = gold(window).annotations.values()
    assert taken.unit is None


def test_nothing_to_compare_is_told(qtbot, tmp_path):
    made = open_window(qtbot, tmp_path / "alone.dateline", tmp_path)
    press(made.canvas, "F6")
    qtbot.waitUntil(lambda: not made.review.is_comparing)
    assert "No article has finished documents of two annotators" in made.review.said.text()
    press(made.review.lanes, "Left")
    assert "nothing to decide" in made.review.said.text()
    made.close()


def test_one_persons_work_is_reviewed(qtbot, window, monkeypatch):
    monkeypatch.setattr(window, "choose", lambda title, choices: "ben")
    reviewing.review_person(window)
    review = window.review
    qtbot.waitUntil(lambda: not review.is_comparing)
    assert len(review.bench.rows) == 6
    while review.bench.open_number > 1:
        press(review.lanes, "Left")
    press(review.lanes, "Del")
    name = f"ben{REVIEWED_BY}cleo"
    assert gold(window, name).status is Status.REVIEWED
    assert len(standing(window, name)) == 5


def test_the_report_is_written(window, tmp_path):
    reviewing.write_report_to(window, tmp_path / "report.html")
    assert "For the methods section" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_the_report_is_a_table_too(window, tmp_path):
    reviewing.write_report_to(window, tmp_path / "report.csv")
    lines = (tmp_path / "report.csv").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("section,what,measure,annotators")
    assert any(line.startswith("places,all,F1 exact,") for line in lines)


def test_stopping_a_merge_or_a_report_leaves_nothing(window, tmp_path, monkeypatch):
    exchanging.write_package_to(window, tmp_path / "for-dan.zip", "dan")
    monkeypatch.setattr(QProgressDialog, "wasCanceled", lambda self: True)
    reviewing.write_report_to(window, tmp_path / "report.html")
    assert not (tmp_path / "report.html").exists()
    share(window.bridge.workspace, tmp_path / "all.zip", everybody=True)
    said = []
    monkeypatch.setattr(window, "say", lambda title, text, icon=None: said.append(text))
    before = window.bridge.workspace.corpus.packages("in")
    exchanging.merge_from(window, [tmp_path / "all.zip"])
    assert "all.zip was not merged" in said[0]
    assert window.bridge.workspace.corpus.packages("in") == before
    assert list(window.bridge.workspace.problems()) == []


def test_feedback_is_compared_with_a_review(qtbot, window, tmp_path, monkeypatch):
    monkeypatch.setattr(window, "choose", lambda title, choices: "ben")
    reviewing.review_person(window)
    review = window.review
    qtbot.waitUntil(lambda: not review.is_comparing)
    press(review.lanes, "Del")
    while review.bench.open_number:
        press(review.lanes, "Left")
    review.close()
    asked = []

    def choose(title, choices):
        asked.append([one.text for one in choices])
        return "ben" if len(asked) == 1 else choices[-1].value

    monkeypatch.setattr(window, "choose", choose)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *some: (str(tmp_path / "ben.html"), ""))
    reviewing.write_feedback(window)
    assert asked[1] == ["gold", "cleo's review"]
    assert "compared with cleo&#x27;s review" in (tmp_path / "ben.html").read_text(encoding="utf-8")


def test_every_theme_paints_the_review(window, review):
    for name in ("dark", "contrast", "light"):
        window.appearance.set_theme(name)
        assert not review.grab().isNull()


def test_packages_go_out_and_come_back(window, tmp_path, monkeypatch):
    said = []
    monkeypatch.setattr(window, "say", lambda title, text, icon=None: said.append(text))
    exchanging.write_package_to(window, tmp_path / "none.zip", None)  # Cleo has annotated nothing
    assert "nothing to share" in said.pop()
    exchanging.write_package_to(window, tmp_path / "for-dan.zip", "dan")
    exchanging.merge_from(window, [tmp_path / "for-dan.zip", tmp_path / "missing.zip"])
    assert "0 new articles" in said[0] and "missing.zip cannot be read" in said[0]


def test_a_review_comes_back_and_is_taken_by_keys(qtbot, window, monkeypatch):
    reviewing.show_returned(window)
    assert window.review is None  # nobody has reviewed Cleo's work
    monkeypatch.setattr(window, "choose", lambda title, choices: "ben")
    reviewing.review_person(window)
    review = window.review
    qtbot.waitUntil(lambda: not review.is_comparing)
    press(review.lanes, "Del")
    while review.bench.open_number:
        press(review.lanes, "Left")
    review.close()
    window.use_annotator("ben")
    reviewing.show_returned(window)
    review = window.review
    qtbot.waitUntil(lambda: not review.is_comparing)
    qtbot.waitUntil(review.lanes.hasFocus)
    assert [row.words for row in review.bench.rows] == ["At least 30"]
    press(review.lanes, "Right")
    assert gold(window, "ben").figures() == []
    press(review.lanes, "Ctrl+Z")
    assert len(gold(window, "ben").figures()) == 1


def test_drift_is_shown_for_each_annotator(window, qtbot):
    dialog = DriftDialog(drift(window.bridge.workspace), window)
    qtbot.addWidget(dialog)
    shown = [dialog.weeks.item(row, 0).text() for row in range(dialog.weeks.rowCount())]
    assert shown == ["ana", "ana", "ben", "ben"]
    assert [dialog.weeks.item(row, 5).text() for row in range(4)] == ["0.500"] * 4


def test_feedback_is_written_once_there_is_gold(window, review, tmp_path, monkeypatch):
    said = []
    monkeypatch.setattr(window, "say", lambda title, text, icon=None: said.append(text))
    reviewing.write_feedback_to(window, "ben", tmp_path / "ben.html")
    assert "is gold yet" in said.pop()
    press(review.lanes, "Ctrl+Enter", *["Left"] * 6)
    reviewing.write_feedback_to(window, "ben", tmp_path / "ben.html")
    assert "<mark>rebels</mark>" in (tmp_path / "ben.html").read_text(encoding="utf-8")


def test_an_act_on_what_was_edited_in_the_main_window_is_shown_anew_first(qtbot, window, monkeypatch):
    monkeypatch.setattr(window, "choose", lambda title, choices: "ben")
    reviewing.review_person(window)
    review = window.review
    qtbot.waitUntil(lambda: not review.is_comparing)
    press(review.lanes, "Del")
    while review.bench.open_number:
        press(review.lanes, "Left")
    review.close()
    window.use_annotator("ben")
    reviewing.show_returned(window)
    review = window.review
    qtbot.waitUntil(lambda: not review.is_comparing)
    qtbot.waitUntil(review.lanes.hasFocus)
    window.open_article(review.bench.current.article_id)
    window.bridge.act(lambda desk: desk.set_status(Status.SKIPPED))
    press(review.lanes, "Right")
    assert "changed in another window" in review.said.text()
    press(review.lanes, "Right")
    assert gold(window, "ben").figures() == []
    window.bridge.act(lambda desk: desk.undo())
    assert len(gold(window, "ben").figures()) == 1
    assert list(window.bridge.workspace.problems()) == []
