"""After a merge in the window a person is led to what the copies differ in, and settles it by keys."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMessageBox

from annotator.session.sharing.settling import open_conflicts
from annotator.session.workspace import Workspace
from annotator.ui import exchanging
from tests.conftest import counting_sources
from tests.reviewing import two_copies
from tests.ui.conftest import open_window
from tests.ui.driving import answering, press


@pytest.fixture
def package(tmp_path, corpus_file):
    """What comes back from Ana's other copy."""
    here = Workspace.open(corpus_file, "ana", counting_sources("here"))
    there = Workspace.open(tmp_path / "there.dateline", "ana", counting_sources("there"))
    made = two_copies(here, there, tmp_path)
    here.close()
    there.close()
    return made


@pytest.fixture
def window(qtbot, package, corpus_file, tmp_path):
    made = open_window(qtbot, corpus_file, tmp_path)
    yield made
    if made.isVisible():
        assert list(made.bridge.workspace.problems()) == []
        made.close()


def merged(window, package, key: str) -> str:
    """Merge, and press a key in the question that follows; what it said."""
    told: list[str] = []

    def answer(box: QMessageBox) -> None:
        told.append(f"{box.text()}\n{box.informativeText()}")
        press(box, key)

    with answering(QMessageBox, answer):
        exchanging.merge_from(window, [package])
    return told[0]


def opened(qtbot, window):
    """The walk, with everything listed."""
    qtbot.waitUntil(lambda: window.review is not None and not window.review.is_comparing)
    qtbot.waitUntil(window.review.lanes.hasFocus)
    return window.review


def own(window):
    return window.bridge.workspace.corpus.document("article", "ana").annotations


def test_a_merge_leads_to_its_conflicts_and_each_is_settled_by_key(qtbot, window, package):
    told = merged(window, package, "Enter")
    assert "3 conflicts await you" in told and "person here, organisation there" in told
    review = opened(qtbot, window)
    assert review.windowTitle() == "Settle what merged copies differ in"
    assert [row.words for row in review.bench.rows] == ["Zvora", "rebels", "At least 30"]
    kept = dict(own(window))
    at = review.bench.group.versions().index(("here",))
    press(review.lanes, "Left" if at == 0 else "Right")  # Zvora stays, as it is here
    assert own(window)["ana-m3"].type == "person"
    assert review.bench.current.words == "rebels"
    title = review.slots.horizontalHeaderItem(2)
    assert title.text() == "★ as it stands now"
    press(review.lanes, "Del")  # neither
    assert "ana-m1" not in own(window)
    press(review.lanes, "Shift+Space")
    assert review.slots.horizontalHeaderItem(2).text() == "★ gone as it stands now"
    press(review.lanes, "Space")
    press(review.lanes, "Down")
    assert review.bench.slot == "unit"
    press(review.lanes, "Right" if at == 0 else "Left")
    assert review.bench.open_number in (0, 1)
    press(review.lanes, "Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert dict(own(window)) == kept
    assert open_conflicts(window.bridge.workspace) == {"ana": 3}


def test_who_settles_later_is_led_there_by_the_key_of_comparing(qtbot, window, package, monkeypatch):
    merged(window, package, "Esc")
    assert window.review is None
    asked: list[list[str]] = []

    def choose(title, choices):
        asked.append([one.text for one in choices])
        return choices[0].value

    monkeypatch.setattr(window, "choose", choose)
    press(window.canvas, "F6")
    review = opened(qtbot, window)
    assert asked == [["Merge conflicts in the work of ana: 3 open", "Compare annotators and decide"]]
    press(review.lanes, "Left")
    review.close()
    qtbot.waitUntil(lambda: window.review is None)
    window.activateWindow()
    press(window.canvas, "F6")
    review = opened(qtbot, window)
    assert asked[1][0] == "Merge conflicts in the work of ana: 2 open"
    assert (len(review.bench.rows), review.bench.open_number) == (3, 2)
    press(review.lanes, "Left")
    press(review.lanes, "Left")
    review.close()
    qtbot.waitUntil(lambda: window.review is None)
    assert not open_conflicts(window.bridge.workspace)
    window.activateWindow()
    press(window.canvas, "F6")
    review = opened(qtbot, window)
    assert len(asked) == 2
    assert review.windowTitle() == "Compare and decide"


def test_a_conflict_is_edited_in_the_article(qtbot, window, package):
    merged(window, package, "Enter")
    review = opened(qtbot, window)
    press(review.lanes, "Space")
    assert review.bench.current.words == "rebels"
    press(review.lanes, "=")
    qtbot.waitUntil(window.canvas.hasFocus)
    assert window.bridge.desk.current_id == "ana-m1"
    press(window.canvas, "p")
    press(window.canvas, "F6")
    qtbot.waitUntil(review.lanes.hasFocus)
    assert own(window)["ana-m1"].type == "person"
    assert review.bench.current.is_decided
