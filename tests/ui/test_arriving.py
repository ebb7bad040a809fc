"""Files come into the window: looked at first, chosen by keys and mouse, stopped, gone on with, watched, pasted."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from annotator.domain.annotations import Mention, Origin, OriginKind, State
from annotator.domain.article import Article
from annotator.domain.document import Document
from annotator.domain.span import Span
from annotator.exchange import jsonl
from annotator.session.articles.large import MANY
from annotator.session.articles.preview import Finding
from annotator.ui.articles.facts_dialog import FactsDialog
from annotator.ui.articles.found import FILE, STATE, Wish
from annotator.ui.articles.import_dialog import ImportDialog
from annotator.ui.articles.large import LargeImport
from annotator.ui.articles.mend_dialog import MendDialog
from annotator.ui.dialogs.chooser import Chooser
from tests.ui.conftest import TEXT, place
from tests.ui.driving import answering, document, press, put_caret, select, settle

LATER = TEXT.replace("At least 30", "At least 38") + "\nThe governor sent 700 men to the coast on Wednesday.\n"
OTHER = "Council votes\n\nThe town council will vote on next year's budget after a long debate on schools.\n"
PATIENCE_MS = 20_000


def wait_until(is_so: Callable[[], bool]) -> None:
    """Let the window live until something is so, at most for a while."""
    left = PATIENCE_MS
    while not is_so():
        left -= 10
        assert left > 0
        QTest.qWait(10)


def wait_for_rows(dialog: ImportDialog) -> None:
    wait_until(lambda: not dialog.is_reading)


def click(widget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def cells(dialog: ImportDialog) -> list[tuple[str, str]]:
    model = dialog.model
    return [(model.index(row, FILE).data(), model.index(row, STATE).data()) for row in range(model.rowCount())]


@pytest.fixture
def news(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    folder.mkdir()
    for name, text in (("a.txt", OTHER), ("b.txt", LATER), ("c.txt", TEXT)):
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "d.txt").write_bytes(b"\x00\x01\x02")
    return folder


def looked_at(window, qtbot, paths: list[Path], choose: Callable) -> None:
    """Look at files, choose, and wait until what was chosen is in."""
    with qtbot.waitSignal(window.arriving.importer.finished, timeout=PATIENCE_MS), answering(ImportDialog, choose):
        window.arriving.look(paths)
    settle()


# --- the look before an import


def test_files_are_looked_at_and_only_what_is_ticked_comes_in(window, qtbot, news: Path, monkeypatch) -> None:
    told = []
    monkeypatch.setattr(window, "say", lambda *words: told.append(words))

    def choose(dialog: ImportDialog) -> None:
        wait_for_rows(dialog)
        assert cells(dialog)[0] == ("a.txt", "new")
        assert "like one that is there" in cells(dialog)[1][1] and cells(dialog)[2] == ("c.txt", "there already")
        assert "d.txt" in cells(dialog)[3][1]
        assert dialog.take.text() == "Open 2"
        dialog.table.setFocus()
        press(dialog.table, "Space")
        assert dialog.take.text() == "Open 1" and dialog.model.rows[0].wish is Wish.LEAVE
        press(dialog, "Enter")

    looked_at(window, qtbot, [news], choose)
    titles = [one.title for one in window.bridge.workspace.summaries()]
    assert titles == ["Clash near Zvora leaves dozens hurt"] * 2
    assert told and "d.txt" in told[0][1]


def test_cancelling_the_look_writes_nothing(window, news: Path) -> None:
    with answering(ImportDialog, lambda dialog: press(dialog, "Esc")):
        window.arriving.look([news])
    assert len(window.bridge.workspace.summaries()) == 1


def test_a_later_version_is_shown_beside_the_first_and_takes_annotations_over(window, qtbot, news: Path) -> None:
    press(window.canvas, "Space", "Enter", "Enter", "Enter")
    before = dict(document(window).annotations)
    assert len(before) >= 2

    def choose(dialog: ImportDialog) -> None:
        wait_for_rows(dialog)
        assert dialog.model.rows[0].seen.finding is Finding.ALIKE
        assert [one.toPlainText() for one in dialog.beside.texts] == [TEXT, LATER]
        dialog.wish.setFocus()
        press(dialog.wish, "Down")
        assert dialog.wish.currentData() is Wish.VERSION
        assert cells(dialog)[0][1] == "later version, annotations come along"
        click(dialog.take)

    looked_at(window, qtbot, [news / "b.txt"], choose)
    now = document(window)
    assert now.article.text == LATER and now.article.replaces == "article-1"
    assert set(now.annotations) <= set(before) and now.annotations
    assert [one.id for one in window.bridge.workspace.summaries()] == [now.article.id]
    doubtful = [one for one in now.suggestions.values() if one.id in before]
    assert {one.spans[0].surface(LATER) for one in doubtful} <= {"At least 38", "rebels", "Monday", "clashed"}


def test_columns_are_chosen_with_three_records_below(window, qtbot, tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    rows = [{"story": f"Story {at}", "lead": f"A storm hit the bay number {at} late on Monday."} for at in range(5)]
    file.write_text("\n".join(map(json.dumps, rows)))

    def choose(dialog: ImportDialog) -> None:
        wait_for_rows(dialog)
        assert dialog.columns.isVisible()
        assert (dialog.columns.preview.rowCount(), dialog.columns.preview.columnCount()) == (3, 2)
        box = dialog.columns.parts["text"]
        box.setFocus()
        press(box, "Down")
        assert box.currentData() == "lead"
        wait_until(lambda: dialog.model.rows[0].seen.article.text == rows[0]["lead"])
        press(dialog, "Enter")

    looked_at(window, qtbot, [file], choose)
    texts = [one.text for one in window.bridge.workspace.corpus.articles()]
    assert texts[1:] == [row["lead"] for row in rows]


def test_an_article_is_pasted(window) -> None:
    QGuiApplication.clipboard().setText(OTHER)

    def choose(dialog: ImportDialog) -> None:
        wait_for_rows(dialog)
        press(dialog, "Enter")

    with answering(ImportDialog, choose):
        press(window, "Ctrl+Shift+V")
    settle()
    article = document(window).article
    assert (article.text, article.title, article.file) == (OTHER, "Council votes", None)


# --- stopping and going on


def test_an_import_is_stopped_and_gone_on_with(window, qtbot, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(30):
        (folder / f"{number:02}.txt").write_text(f"Council {number}\n\nThe council voted on plan {number} at noon.\n")
    importer = window.arriving.importer
    importer.progressed.connect(lambda done, _: done == 3 and click(window.arriving.bar.stop))
    with qtbot.waitSignal(importer.finished, timeout=PATIENCE_MS):
        window.import_paths([folder])
    assert len(window.bridge.workspace.summaries()) == 1 + 3
    answer = answering(QMessageBox, lambda box: press(box, "Enter"))
    with qtbot.waitSignal(importer.finished, timeout=PATIENCE_MS), answer:
        window.made["import.go_on"].trigger()
    assert len(window.bridge.workspace.summaries()) == 1 + 30
    assert not window.arriving.bar.isVisible()


def test_new_files_of_a_watched_folder_come_in_by_themselves(window, qtbot, tmp_path: Path, monkeypatch) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(inbox))
    asked = []
    monkeypatch.setattr(window.suggesting, "ask", lambda *_: asked.append(1))
    window.made["folder.watch"].trigger()
    assert window.settings.text("watched_folder") == str(inbox)
    with qtbot.waitSignal(window.arriving.importer.finished, timeout=PATIENCE_MS):
        (inbox / "new.txt").write_text(OTHER)
    assert [one.title for one in window.bridge.workspace.summaries()][1:] == ["Council votes"] and asked
    assert document(window).article.id == "article-1"
    window.made["folder.watch"].trigger()
    assert window.settings.text("watched_folder") == "" and window.arriving.watcher.folder is None


# --- correcting


def test_title_and_date_are_corrected(window) -> None:
    press(window.canvas, "Space", "Enter")
    before = dict(document(window).annotations)

    def fill(dialog: FactsDialog) -> None:
        dialog.fields["title"].selectAll()
        QTest.keyClicks(dialog.fields["title"], "Soldiers hurt")
        QTest.keyClicks(dialog.fields["published"], "someday")
        press(dialog, "Enter")
        assert dialog.isVisible() and "someday" in dialog.problem.text()
        dialog.fields["published"].selectAll()
        QTest.keyClicks(dialog.fields["published"], "3 May 2023")
        dialog.zones.cellWidget(4, 0).setFocus()
        press(dialog.zones.cellWidget(4, 0), "Down")
        press(dialog.fields["title"], "Enter")
        assert not dialog.isVisible(), dialog.problem.text()

    with answering(FactsDialog, fill):
        press(window, "F2")
    settle()
    article = document(window).article
    assert (article.title, article.published) == ("Soldiers hurt", "2023-05-03")
    assert [(one.span.surface(TEXT), one.date) for one in article.days] == [
        ("Monday", "2023-05-01"),
        ("Tuesday", "2023-05-02"),
    ]
    assert article.zones[4].kind.value == "credit"
    assert dict(document(window).annotations) == before
    assert window.bridge.workspace.summaries()[0].title == "Soldiers hurt"


def test_selected_words_get_a_zone_by_key(window) -> None:
    select(window, place("Nine people marched to the harbour gates on Tuesday."))

    def choose(dialog: Chooser) -> None:
        QTest.keyClicks(dialog.field, "capt")
        press(dialog.field, "Enter")

    with answering(Chooser, choose):
        press(window.canvas, "Ctrl+G")
    settle()
    kinds = [one.kind.value for one in document(window).article.zones]
    assert kinds == ["headline", "dateline", "body", "caption", "caption", "credit"]
    assert window.bridge.desk.cursor.selection is not None


def test_a_typo_is_mended_as_a_new_version(window) -> None:
    press(window.canvas, "Space", "Enter", "Enter")
    before = document(window)
    put_caret(window, TEXT.index("Nine"))

    def mend(dialog: MendDialog) -> None:
        assert dialog.text.textCursor().position() > 0 and not dialog.make.isEnabled()
        QTest.keyClicks(dialog.text, "Some ")
        press(dialog.text, "Del")
        QTest.keyClicks(dialog.text, "n")
        click(dialog.make)

    with answering(MendDialog, mend):
        press(window, "Shift+F2")
    settle()
    now = document(window)
    assert now.article.text == TEXT.replace("Nine", "Some nine") and now.article.replaces == "article-1"
    assert set(now.annotations) == set(before.annotations)
    assert all(one.state is not State.SUGGESTED for one in now.annotations.values())
    assert window.bridge.workspace.corpus.article("article-1").text == TEXT
    assert list(window.bridge.workspace.problems()) == []
    wait_until(window.isActiveWindow)
    press(window.canvas, "Ctrl+Z")
    assert document(window).article.id == "article-1" and dict(document(window).annotations) == dict(before.annotations)


# --- a file of very many articles


MANY_LINES = 400


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A file of ours with many documents, one of which is of the article that is open, by the same annotator."""
    lines = []
    for number, text in enumerate([TEXT, *(f"Ada met Bo {number} times.\n" for number in range(MANY_LINES - 1))]):
        article = Article(f"many-{number}", text, f"Many {number}")
        mention = Mention(f"m-{number}", (Span(0, 3),), "person", State.CREATED, Origin(OriginKind.HUMAN, "ana"))
        lines.append(jsonl.write_line(Document(f"d-{number}", article, "ana", annotations={mention.id: mention})))
    (tmp_path / "many.jsonl").write_text("".join(lines), encoding="utf-8")
    return tmp_path / "many.jsonl"


def test_a_large_file_of_ours_is_looked_at_in_part_and_comes_in_whole(window, qtbot, many: Path) -> None:
    def choose(dialog: ImportDialog) -> None:
        wait_for_rows(dialog)
        assert len(dialog.model.rows) == MANY and dialog.take.text() == f"Open {MANY_LINES - 1}"
        assert f"{MANY_LINES - MANY} more are not listed and come in too" in dialog._counts.text()
        dialog.table.selectRow(1)
        press(dialog.table, "Space")
        click(dialog.take)

    beats = []
    beating = QTimer(window)
    beating.timeout.connect(lambda: beats.append(QApplication.activeModalWidget()))
    beating.start(5)
    looked_at(window, qtbot, [many], choose)
    workspace = window.bridge.workspace
    titles = {one.title for one in workspace.summaries()}
    assert len(titles) == MANY_LINES - 1 and "Many 0" not in titles and "Many 1" not in titles
    assert any(isinstance(one, LargeImport) for one in beats), "the window went on, and showed how far it was"
    assert workspace.read_only is None and list(workspace.problems()) == []
    window.open_article("article-1")
    assert "m-0" in document(window).annotations
    window.canvas.setFocus()
    qtbot.waitUntil(window.canvas.hasFocus)
    put_caret(window, place("rebels").start)
    press(window.canvas, "g")
    assert len(document(window).annotations) == 2


def test_a_large_file_is_stopped_by_escape_and_nothing_of_it_stays(window, qtbot, many: Path, monkeypatch) -> None:
    lines = many.read_text(encoding="utf-8")
    many.write_text(lines.replace("Many", "Much") * 10, encoding="utf-8")
    importer = window.arriving.importer

    def escape(dialog: LargeImport) -> None:
        wait_until(lambda: dialog._gauge.done > 20)
        press(dialog, "Esc")

    with answering(LargeImport, escape), qtbot.waitSignal(importer.finished, timeout=PATIENCE_MS):
        window.arriving.import_paths([many], then_open=False)
    assert [one.title for one in window.bridge.workspace.summaries()] == ["Clash near Zvora leaves dozens hurt"]
    assert window.bridge.workspace.read_only is None
    assert window.status._notice.text().startswith("An import stopped after 0 of 1 files")
    many.write_text(lines, encoding="utf-8")
    answer = answering(QMessageBox, lambda box: press(box.defaultButton(), "Space"))
    with qtbot.waitSignal(importer.finished, timeout=PATIENCE_MS), answer:
        window.arriving.go_on()
    assert len(window.bridge.workspace.summaries()) == MANY_LINES


def test_what_a_large_file_refuses_is_told_and_the_files_after_it_come_in(window, qtbot, many: Path, monkeypatch):
    told = []
    monkeypatch.setattr(window, "say", lambda *words: told.append(words))
    with many.open("a", encoding="utf-8") as file:
        file.write('{"format": "dateline/1"}\n')
    (many.parent / "more.txt").write_text(OTHER, encoding="utf-8")
    with qtbot.waitSignal(window.arriving.importer.finished, timeout=PATIENCE_MS):
        window.arriving.import_paths([many, many.parent / "more.txt"], then_open=False)
    assert f"line {MANY_LINES + 1}" in told[0][1] and told[0][1].startswith(f"{MANY_LINES} articles added")
    assert "Council votes" in {one.title for one in window.bridge.workspace.summaries()}


def test_a_table_of_very_many_records_comes_in_the_same_way(window, qtbot, tmp_path: Path) -> None:
    rows = "".join(f"{number},Title {number},Ada met Bo {number} times in the town of Tarn.\n" for number in range(350))
    (tmp_path / "table.csv").write_text("id,title,text\n" + rows, encoding="utf-8")
    with qtbot.waitSignal(window.arriving.importer.finished, timeout=PATIENCE_MS):
        window.arriving.import_paths([tmp_path / "table.csv"], then_open=False)
    assert len(window.bridge.workspace.summaries()) == 351
