"""The day's work by real keys: a queue, done and next, skipping, triage from the list, and going on where one left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog

from annotator.app import begin
from annotator.domain.article import Article
from annotator.domain.document import Status
from annotator.session.queue import Order, Queue
from annotator.ui.dialogs.queue_dialog import QueueDialog
from tests.ui.conftest import open_window
from tests.ui.driving import answering, document, press, put_caret, settle


@pytest.fixture
def three(window):
    """The window on three articles."""
    for number in (2, 3):
        window.bridge.workspace.corpus.add_article(
            Article(f"article-{number}", f"Zvora fell for the {number}th time.\n", f"Fall {number}")
        )
    window.refresh_articles()
    return window


def opened(window) -> str:
    return document(window).article.id


def test_done_and_next_goes_round_the_list_until_all_is_finished(three):
    three.open_article("article-2")
    seen = []
    for _ in range(3):
        press(three.canvas, "Ctrl+D")
        seen.append(opened(three))
    assert seen == ["article-3", "article-1", "article-1"]
    assert three.status.notice == "All articles of this list are finished."
    assert three.status.today.text().startswith("Today 3")


def test_a_goal_is_shown_and_reached(three):
    three.settings.set("daily_goal", 2)
    three.appearance.follow("daily_goal")
    assert three.status.today.text() == "Today 0 of 2"
    press(three.canvas, "Ctrl+D")
    press(three.canvas, "Ctrl+D")
    assert three.status.today.text().startswith("Today 2 of 2 ✓")


def test_a_queue_is_chosen_by_keys_and_what_is_done_keeps_its_place(three, monkeypatch):
    def fill(dialog):
        dialog.statuses[Status.NEW].setChecked(True)
        dialog.order.setCurrentIndex(list(Order).index(Order.RANDOM))
        dialog.most.setValue(2)
        return 1

    monkeypatch.setattr(QueueDialog, "exec", fill)
    press(three.canvas, "Ctrl+Shift+Q")
    queue = three.articles.shown()
    assert len(queue) == 2
    assert three.articles.queue.text() == "0 of 2 finished · new · sample, seed 1  ▾"
    three.open_article(queue[0])
    press(three.canvas, "Ctrl+D")
    assert opened(three) == queue[1]
    assert three.articles.shown() == queue, "what is done keeps its place"
    assert three.articles.queue.text().startswith("1 of 2 finished")
    press(three.canvas, "Ctrl+Shift+L")
    assert queue[0] not in three.articles.shown(), "made anew, the queue has only what is new"


def test_the_dialog_counts_and_refuses_what_it_cannot_understand(three, qtbot):
    dialog = QueueDialog(three.bridge.workspace, Queue(), three)
    qtbot.addWidget(dialog)
    assert dialog._count.text() == "3 articles"
    dialog.query.setText("time")
    assert dialog.look() and dialog._count.text() == "2 articles"
    dialog.query.setText("killed>many")
    dialog.accept()
    assert dialog.result() == 0
    assert "killed" in dialog._count.text()
    dialog._all.click()
    assert dialog.chosen().is_all


def test_an_article_is_skipped_with_a_reason_that_is_offered_again(three, monkeypatch):
    offered = []

    def answer(parent, title, text, items, current, editable):
        offered.append(list(items))
        return "sport", True

    monkeypatch.setattr(QInputDialog, "getItem", answer)
    press(three.canvas, "Ctrl+Shift+D")
    assert opened(three) == "article-2"
    press(three.canvas, "Ctrl+Shift+D")
    assert offered == [[], ["sport"]]


def test_triage_from_the_list_marks_and_goes_on_without_opening(three):
    press(three.canvas, "Ctrl+2")
    assert three.articles.view.hasFocus()
    view = three.articles.view
    press(view, "Alt+2")
    press(view, "Alt+1")
    rows = {row.id: dict(row.attributes) for row in three.bridge.workspace.summaries()}
    assert rows == {"article-1": {"relevant": "no"}, "article-2": {"relevant": "yes"}, "article-3": {}}
    assert opened(three) == "article-1"
    assert three.articles.current() == "article-3"
    press(view, "Enter")
    assert opened(three) == "article-3"


def test_triage_at_the_desk_is_seen_in_the_bar_and_undone(three):
    press(three.canvas, "Ctrl+Shift+A")
    assert three.triage_bar.isVisible()
    press(three.canvas, "Alt+3")
    assert dict(document(three).attributes) == {"no_event": "yes"}
    assert [one.isChecked() for one in three.triage_bar.buttons][:4] == [False, False, True, False]
    QTest.mouseClick(three.triage_bar.buttons[0], Qt.MouseButton.LeftButton)
    assert dict(document(three).attributes) == {"no_event": "yes", "relevant": "yes"}
    assert three.canvas.hasFocus()
    press(three.canvas, "Ctrl+Z", "Ctrl+Z")
    assert document(three).attributes == ()
    assert not any(one.isChecked() for one in three.triage_bar.buttons)


def test_the_window_opens_where_one_left_off(three, qtbot, corpus_file, tmp_path):
    three.open_article("article-3")
    put_caret(three, 6)
    three.queue.take(Queue(order=Order.DATE))
    three.close()
    again = open_window(qtbot, corpus_file, tmp_path)
    again.open_article("article-1")
    again.bridge.workspace.corpus.set_bookmark("ana", "place", '["article-3", 6]')
    begin(again, [])
    assert (opened(again), again.bridge.desk.cursor.caret) == ("article-3", 6)
    assert again.queue.queue == Queue(order=Order.DATE)
    again.close()


def test_a_queue_dialog_is_worked_by_keys_alone(three):
    def only_new(dialog: QueueDialog) -> None:
        dialog.statuses[Status.NEW].setFocus()
        press(dialog.statuses[Status.NEW], "Space")
        press(dialog, "Enter")

    with answering(QueueDialog, only_new):
        press(three.canvas, "Ctrl+Shift+Q")
    assert three.queue.queue.statuses == {Status.NEW}
    settle()
