"""The dashboard counts what was done and decided."""

from __future__ import annotations

from annotator.domain.article import Article
from annotator.ui.charts import BarChart, ColumnChart
from annotator.ui.dialogs.dashboard import Dashboard
from tests.ui.conftest import place
from tests.ui.driving import press, put_caret


def test_progress_counts_documents_days_and_decisions(window):
    press(window.canvas, "Space", "Enter", "Enter")
    put_caret(window, place("rebels").start)
    press(window.canvas, "g")
    put_caret(window, place("officials").start)
    press(window.canvas, "Del", "Ctrl+D")
    progress = window.bridge.workspace.progress()
    assert progress.statuses == {"done": 1, "new": 0}
    assert list(progress.done_by_day.values()) == [1]
    assert progress.decisions["figure"] == {"accepted": 1, "corrected": 0, "rejected": 0}
    assert progress.decisions["armed_group"]["corrected"] == 1
    assert progress.decisions["person"]["rejected"] == 1
    assert progress.types["date"] == 1


def test_the_dashboard_says_its_numbers_in_words(window, qtbot):
    press(window.canvas, "Space", "Enter")
    dialog = Dashboard(window.bridge.workspace, window.appearance.theme, window)
    qtbot.addWidget(dialog)
    said = [chart.accessibleName() for chart in dialog.findChildren(BarChart)]
    assert "in progress: 1" in said[0]
    assert "Figure: 1 · 0 · 0 (100%)" in said[1]


def test_an_empty_corpus_has_a_dashboard(window, qtbot, tmp_path):
    from annotator.session.workspace import Workspace

    workspace = Workspace.open(tmp_path / "empty.dateline", "ana")
    dialog = Dashboard(workspace, window.appearance.theme, window)
    qtbot.addWidget(dialog)
    workspace.close()
    assert dialog.findChildren(BarChart) == []


def test_days_pace_and_events_over_time_are_plotted(window, qtbot):
    corpus = window.bridge.workspace.corpus
    for number, published in enumerate(("2025-11-02", "2026-01-09", None)):
        corpus.add_article(Article(f"b-{number}", f"A riot, the {number}th.\n", "Riot", published=published))
        window.open_article(f"b-{number}")
        put_caret(window, 2)
        press(window.canvas, *["Shift+Right"] * 4, "r")
        window.bridge.desk.session.add_seconds(60.0 * (number + 1))
        press(window.canvas, "Ctrl+D")
    progress = window.bridge.workspace.progress()
    assert progress.events_by_month == {"2025-11": {"riot": 1}, "2026-01": {"riot": 1}}
    ((day, seconds),) = progress.pace_by_day.items()
    assert sorted(seconds) == [60.0, 120.0, 180.0]
    dialog = Dashboard(window.bridge.workspace, window.appearance.theme, window)
    qtbot.addWidget(dialog)
    done, pace, events = (chart.accessibleName() for chart in dialog.findChildren(ColumnChart))
    assert done == f"{day[5:]}: 3"
    assert pace == f"{day[5:]}: 2.0"
    assert events == "2025-11: Riot 1; 2026-01: Riot 1"
