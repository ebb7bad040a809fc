"""Another corpus is opened while something is under way in the one before: nothing is lost, and nothing fails."""

from __future__ import annotations

from annotator.domain.edits import Accept
from annotator.session.articles.reading import FileRead, ReadTask
from annotator.session.jobs import Done
from annotator.ui import files
from annotator.ui.background import FileReading
from tests.ui.conftest import open_window
from tests.ui.driving import settle


def test_the_time_spent_is_written_before_another_corpus_is_opened(qtbot, corpus_file, tmp_path):
    window = open_window(qtbot, corpus_file, tmp_path)
    window.bridge.act(lambda desk: desk.apply(Accept(("s-zvora",))))
    window.activity._spent = 7.0
    assert files.use_corpus(window, tmp_path / "other.dateline")
    assert files.use_corpus(window, corpus_file)
    article = window.bridge.workspace.corpus.article("article-1")
    assert window.bridge.workspace.document_of(article).seconds >= 7.0
    window.close()


def test_an_import_stops_and_can_go_on_in_its_own_corpus(qtbot, corpus_file, tmp_path):
    window = open_window(qtbot, corpus_file, tmp_path)
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(30):
        (folder / f"{number:02}.txt").write_text(f"Report {number}\n\nNumber {number} was told on Monday.\n")
    window.import_paths([folder], then_open=False)
    qtbot.waitUntil(lambda: len(window.bridge.workspace.summaries()) > 3)
    assert files.use_corpus(window, tmp_path / "other.dateline")
    settle()
    assert not window.arriving.importer.is_busy
    assert list(window.bridge.workspace.summaries()) == []
    assert files.use_corpus(window, corpus_file)
    found = window.arriving._unfinished()
    assert found is not None and 0 < len(found.left) < 30
    window.arriving.importer.go_on(found)
    qtbot.waitUntil(lambda: not window.arriving.importer.is_busy)
    assert len(window.bridge.workspace.summaries()) == 31
    window.close()


def test_what_is_learnt_of_one_corpus_is_not_kept_in_another(qtbot, corpus_file, tmp_path, monkeypatch):
    window = open_window(qtbot, corpus_file, tmp_path)
    monkeypatch.setattr("annotator.ui.background.Errands.submit", lambda *_: None)
    window.learning.toggle()
    assert window.learning.is_running
    assert files.use_corpus(window, tmp_path / "other.dateline")
    assert not window.learning.is_running
    window.close()


def test_a_file_is_not_given_what_another_one_holds(qtbot, tmp_path):
    reading = FileReading()
    got = []
    reading.read.connect(lambda task, read: got.append((task.path.name, read)))
    reading._send(ReadTask(tmp_path / "first.pdf"))
    ended = reading._errands
    reading.stop()
    reading._send(ReadTask(tmp_path / "second.pdf"))
    ended.arrived.emit(Done("first", FileRead("PDF", ())))
    assert got == []
    reading.stop()


def test_a_corpus_with_an_impossible_name_is_told_and_the_one_before_stays(qtbot, corpus_file, tmp_path, monkeypatch):
    window = open_window(qtbot, corpus_file, tmp_path)
    said = []
    monkeypatch.setattr(window, "say_problem", said.append)
    for name in ("n" * 300 + ".dateline", "nothing.txt/corpus.dateline"):
        (tmp_path / "nothing.txt").write_text("a file")
        assert not files.use_corpus(window, tmp_path / name)
    assert len(said) == 2
    assert [one.id for one in window.bridge.workspace.summaries()] == ["article-1"]
    window.close()
