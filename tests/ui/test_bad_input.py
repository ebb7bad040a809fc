"""Bad input in the window: one clear sentence, nothing lost, nothing half done."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMessageBox

from annotator.domain.article import Article
from annotator.ui import files
from annotator.ui.articles.importer import Importer
from tests.ui.conftest import place
from tests.ui.driving import assert_saved, document, press, put_caret


@pytest.fixture
def told(monkeypatch):
    """What dialogs said, answered at once."""
    texts: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: texts.append(box.informativeText()) or 0)
    return texts


def import_and_wait(window, qtbot, *paths):
    importer: Importer = window.arriving.importer
    with qtbot.waitSignal(importer.finished, timeout=20_000):
        window.import_paths(list(paths))


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\t\n", "empty"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "text"),
        ("program.xyz", b"hello", ".xyz"),
        ("broken.jsonl", b'{"format": "dateline/1", "text": 3}\n', "line 1"),
    ],
)
def test_a_file_that_holds_no_article_is_told_with_its_reason(window, qtbot, told, tmp_path, name, data, said):
    (tmp_path / name).write_bytes(data)
    import_and_wait(window, qtbot, tmp_path / name)
    (text,) = told
    assert name in text
    assert said in text.lower()
    assert len(window.bridge.workspace.summaries()) == 1
    assert document(window).article.id == "article-1", "what was open stays open"


def test_a_missing_file_and_a_good_one(window, qtbot, told, tmp_path):
    window.settings.set("suggest_on_open", False)
    (tmp_path / "good.txt").write_text("Good news came.\n", encoding="utf-8")
    import_and_wait(window, qtbot, tmp_path / "missing.txt", tmp_path / "good.txt")
    assert "missing.txt" in told[0]
    assert document(window).article.text == "Good news came.\n"


def test_a_file_that_is_no_corpus_leaves_the_open_one_open(window, told, tmp_path):
    stranger = tmp_path / "notes.dateline"
    stranger.write_text("not a corpus", encoding="utf-8")
    assert not files.use_corpus(window, stranger)
    assert "not a corpus" in told[0]
    assert stranger.read_text(encoding="utf-8") == "not a corpus"
    put_caret(window, place("rebels").start)
    press(window.canvas, "g")
    assert_saved(window)


def test_a_corpus_that_another_program_writes_opens_for_reading_only(window, told, tmp_path):
    from annotator.session.workspace import Workspace

    other = Workspace.open(tmp_path / "other.dateline", "bob")
    other.corpus.add_article(Article("b", "Held by another.\n", "Held"))
    assert files.use_corpus(window, tmp_path / "other.dateline")
    assert window.bridge.workspace.read_only
    window.open_article("b")
    press(window.canvas, "'", "p")
    assert "reading only" in window.status.notice
    assert not document(window).annotations
    window.import_paths([tmp_path])
    assert "reading only" in told[-1]
    other.close()


def test_an_edit_that_cannot_be_saved_is_told_and_not_painted(window, monkeypatch):
    from annotator.store import CorpusError

    def fail(*_):
        raise CorpusError("Nothing was saved: the disk is full.")

    monkeypatch.setattr(window.bridge.workspace.corpus, "record", fail)
    put_caret(window, place("rebels").start)
    press(window.canvas, "g")
    assert window.status.notice == "Nothing was saved: the disk is full."
    assert not document(window).annotations
    assert window.canvas.flow.marks.get("s-rebels").suggested
