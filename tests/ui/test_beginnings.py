"""The first minutes: the welcome page, the tour by real keys, the manual, what is kept of the window, a crash."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from annotator.domain.span import Span
from annotator.session import recent
from annotator.session.logbook import report
from annotator.session.tour import STEPS
from annotator.settings import Settings
from annotator.ui.crash import CrashDialog, CrashWatch
from annotator.ui.dialogs.export.dialog import ExportDialog
from annotator.ui.dialogs.manual import Manual, pages
from annotator.ui.icons import ICONS, icon
from annotator.ui.main_window import MainWindow
from annotator.ui.panels.empty_hint import EmptyHint
from annotator.ui.theme import load_theme, theme_names
from tests.ui.conftest import open_window, open_workspace
from tests.ui.driving import press, select, settle


def test_the_manual_has_its_pictures_wherever_the_program_was_started(qtbot, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    manual = Manual()
    qtbot.addWidget(manual)
    named = re.findall(r"!\[.*?\]\((\S+)\)", pages()["Quick start"].read_text(encoding="utf-8"))
    assert len(named) >= 3
    assert all(not manual.page.loadResource(2, QUrl(one)).isNull() for one in named)
    assert manual.page.loadResource(2, QUrl("../../../pyproject.toml")) is None


@pytest.fixture
def empty(qtbot, tmp_path):
    """The window at its very first start, on a corpus without articles."""
    settings = Settings(tmp_path / "settings.toml")
    settings.set("annotator", "ana")
    settings.set("suggest_on_open", False)
    window = MainWindow(open_workspace(tmp_path / "corpus.dateline"), settings)
    window.resize(1440, 900)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.close()


def words_of(window, words: str) -> Span:
    """Where some words stand in the open article."""
    start = window.bridge.desk.document.article.text.index(words)
    return Span(start, start + len(words))


def mouse_words(window, first: str, last: str) -> None:
    """Double-click one word and Shift-click inside another one, as the tour says."""
    canvas = window.canvas
    for words, click, held in (
        (first, QTest.mouseDClick, Qt.KeyboardModifier.NoModifier),
        (last, QTest.mouseClick, Qt.KeyboardModifier.ShiftModifier),
    ):
        point = canvas.point_of(words_of(window, words).start + 2).toPoint()
        click(canvas.viewport(), Qt.MouseButton.LeftButton, held, point)
    assert window.bridge.desk.selection.surface(window.bridge.desk.document.article.text) == f"{first} {last}"


def test_an_empty_corpus_shows_how_to_begin(empty):
    assert empty.middle.currentWidget() is empty.welcome
    texts = [button.text() for button in empty.welcome.findChildren(QPushButton)]
    assert any("Open articles" in text for text in texts)
    assert any("tour" in text for text in texts)


def test_empty_lists_say_what_to_do(empty):
    settle()
    lists = (empty.inspector.events, empty.inspector.figures, empty.inspector.mentions, empty.inspector.findings)
    assert all(one.findChild(EmptyHint).isVisibleTo(one) for one in lists)


def test_full_lists_say_nothing(window):
    settle()
    assert not window.inspector.events.findChild(EmptyHint).isVisibleTo(window.inspector.events)


def test_an_open_article_takes_the_place_of_the_welcome_page_and_gives_it_back(window):
    assert window.middle.currentWidget() is window.canvas
    window.made["welcome.show"].trigger()
    assert window.middle.currentWidget() is window.welcome


def test_a_corpus_of_late_opens_from_the_welcome_page(qtbot, empty, tmp_path):
    other = tmp_path / "weather & war.dateline"
    open_workspace(other).close()
    recent.remember(empty.settings, other)
    empty.made["welcome.show"].trigger()
    button = next(one for one in empty.welcome.findChildren(QPushButton) if "weather" in one.text())
    assert button.text() == "weather && war"  # a lone & would vanish as a mnemonic
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert empty.bridge.workspace.corpus.path == other


def test_the_tour_goes_on_as_its_steps_are_done_and_leaves_nothing_behind(qtbot, empty):
    before = empty.bridge.workspace.corpus.path
    empty.made["tour.start"].trigger()
    qtbot.waitUntil(lambda: empty.bridge.desk is not None)
    folder = empty.bridge.workspace.corpus.path.parent
    card = empty.tour_card
    assert card.isVisible()
    assert card.step == STEPS[0]
    QTest.mouseClick(card.skip_button, Qt.MouseButton.LeftButton)  # no suggestions are made in this test
    mouse_words(empty, "health", "ministry")
    press(empty.canvas, "o")
    assert card.step is not None
    assert card.step.key == "figure"
    select(empty, words_of(empty, "About 400"))
    press(empty.canvas, "f", "=")
    settle()
    field = empty.inspector.details.figure_form.value
    field.selectAll()
    QTest.keyClicks(field, "at least 400")
    press(field, "Enter")
    assert card.step.key == "event"
    select(empty, words_of(empty, "rally"))
    press(empty.canvas, "m")
    settle()
    press(empty.canvas, "1", "Enter")
    assert card.step.key == "export"
    empty.bridge.exported.emit()
    assert card.step is None
    QTest.mouseClick(card.end_button, Qt.MouseButton.LeftButton)
    assert empty.bridge.workspace.corpus.path == before
    assert not card.isVisible()
    assert not folder.exists()
    assert folder not in [path.parent for path in recent.recent(empty.settings)]


def test_the_window_stands_where_it_stood(qtbot, window, corpus_file, tmp_path):
    window.arrangement.across.setSizes([300, 700, 440])
    sizes = window.arrangement.across.sizes()
    window.close()
    again = open_window(qtbot, corpus_file, tmp_path)
    assert again.arrangement.across.sizes() == sizes
    again.close()


def test_settings_that_hold_no_window_are_passed_over(qtbot, tmp_path):
    settings = Settings(tmp_path / "settings.toml")
    for nonsense in ("{", "[1]", '{"window": "ä"}', '{"window": 3}'):
        settings.set("window", nonsense)
        window = MainWindow(open_workspace(tmp_path / "corpus.dateline"), settings)
        qtbot.addWidget(window)
        window.close()


def test_every_page_of_the_manual_opens_and_the_field_finds_words(qtbot):
    manual = Manual()
    qtbot.addWidget(manual)
    assert manual.list.count() == len(pages()) > 5
    for row in range(manual.list.count()):
        manual.list.setCurrentRow(row)
        assert len(manual.page.toPlainText()) > 100
    assert {"Quick start", "Figures", "Events", "Accuracy", "How fast it is"} <= set(pages())
    QTest.keyClicks(manual.field, "backup")
    shown = [row for row in range(manual.list.count()) if not manual.list.item(row).isHidden()]
    assert 0 < len(shown) < manual.list.count()
    assert manual.page.textCursor().selectedText().casefold() == "backup"


def test_the_manual_loads_nothing_from_outside_its_folder(qtbot, tmp_path):
    manual = Manual()
    qtbot.addWidget(manual)
    page = manual.page
    file = tmp_path / "docs" / "manual" / "page.md"
    file.parent.mkdir(parents=True)
    (tmp_path / "secret.png").write_bytes(b"")
    file.write_text("# Page\n\n![x](../../secret.png) ![y](http://127.0.0.1:9/z.png)\n", encoding="utf-8")
    page.show_page(file)
    assert page.loadResource(2, QUrl("../../secret.png")) is None
    assert page.loadResource(2, QUrl("http://127.0.0.1:9/z.png")) is None


@pytest.mark.parametrize("name", sorted(set(ICONS.values())))
def test_every_icon_is_drawn_in_every_theme(qtbot, name):
    for theme in theme_names():
        assert not icon(name, load_theme(theme)).pixmap(20, 20).toImage().isNull()
        image = icon(name, load_theme(theme)).pixmap(32, 32).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(32) for y in range(32))


def test_icons_belong_to_actions_that_there_are(window):
    assert set(ICONS) <= set(window.made)


def test_an_error_that_nobody_caught_is_told_once_with_a_report_to_save(qtbot, window, monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    CrashWatch(window).install()
    try:
        raise ValueError("a planted fault")
    except ValueError as error:
        for _ in range(3):
            sys.excepthook(ValueError, error, error.__traceback__)
    dialogs = window.findChildren(CrashDialog)
    assert len(dialogs) == 1
    dialogs[0].save(tmp_path / "report.txt")
    assert "a planted fault" in (tmp_path / "report.txt").read_text(encoding="utf-8")
    dialogs[0].save(Path(tmp_path / "no such folder" / "report.txt"))
    assert "Not saved" in dialogs[0].windowTitle()
    dialogs[0].accept()


def test_a_report_says_versions_and_where_it_failed():
    try:
        _fail()
    except ZeroDivisionError as error:
        text = report(error, ["accept", "delete"])
    assert "Dateline 0." in text
    assert "_fail" in text
    assert text.endswith("Last acts:\naccept\ndelete\n")


def _fail() -> None:
    raise ZeroDivisionError("a planted fault")


def test_the_export_of_the_tour_is_not_thrown_away_with_it(qtbot, empty, monkeypatch):
    asked = []
    monkeypatch.setattr(ExportDialog, "exec", lambda dialog: asked.append(Path(dialog.target.text()).parent) or 0)
    empty.made["tour.start"].trigger()
    folder = empty.bridge.workspace.corpus.path.parent
    empty.made["corpus.export"].trigger()
    assert asked[0].is_dir()
    assert asked[0] != folder


def test_without_an_article_the_lists_ask_for_one(qtbot, empty):
    hint = empty.inspector.events.findChild(EmptyHint)
    assert hint.text() == "Open an article first."
    empty.made["tour.start"].trigger()
    qtbot.waitUntil(lambda: empty.bridge.desk is not None)
    assert "letter" in hint.text()
