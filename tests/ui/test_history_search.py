"""The history with its way back, search over the corpus, and a backup, in the window."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from annotator.domain.annotations import Mention, Origin, OriginKind, State
from annotator.domain.article import Article
from annotator.domain.document import Document
from annotator.domain.edits import Create
from annotator.domain.history import do
from annotator.exchange.jsonl import write_line
from annotator.session.importing import import_file
from annotator.ui.dialogs.history import HistoryDialog
from annotator.ui.dialogs.search import SearchDialog
from tests.ui.conftest import place
from tests.ui.driving import assert_saved, document, press, put_caret, state


def test_the_history_tells_each_act_and_leads_back(window, qtbot):
    put_caret(window, place("rebels").start)
    press(window.canvas, "g")
    after_first = dict(document(window).annotations)
    put_caret(window, place("officials").start)
    press(window.canvas, "Del")
    dialog = HistoryDialog(window.bridge, window)
    qtbot.addWidget(dialog)
    assert [dialog.table.item(row, 2).text() for row in range(dialog.table.rowCount())] == ["reject", "change type"]
    assert dialog.table.item(0, 1).text() == "ana"
    dialog.show()
    press(dialog.focusWidget(), "Down", "Down")
    assert dialog.table.currentRow() == 1
    dialog.restore.click()
    assert dict(document(window).annotations) == after_first
    assert_saved(window)
    press(window.canvas, "Ctrl+Z")
    assert state(window, "s-officials") is not None, "going back can itself be undone"


def test_a_search_opens_the_article_that_is_chosen(window):
    window.settings.set("suggest_on_open", False)
    window.bridge.workspace.corpus.add_article(Article("article-2", "A ferry sank off Velland.\n", "Ferry sinks"))

    def type_query(tries: int = 100) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, SearchDialog):
            press(dialog.field, *"ferry", "Enter")
        elif tries:  # on a busy machine the dialog may open later
            QTimer.singleShot(50, lambda: type_query(tries - 1))

    QTimer.singleShot(50, type_query)
    press(window.canvas, "Ctrl+Shift+F")
    assert document(window).article.id == "article-2"


def test_a_query_that_cannot_be_understood_is_told(window, qtbot):
    dialog = SearchDialog(window.bridge, window)
    qtbot.addWidget(dialog)
    dialog.field.setText("status:nonsense")
    dialog.look()
    assert "nonsense" in dialog.said.text()
    dialog.field.setText("ferries")
    dialog.look()
    assert dialog.said.text() == "0 articles"


def test_a_backup_is_made_beside_the_corpus(window):
    window.made["corpus.back_up"].trigger()
    assert window.status.notice.startswith("Backed up to")
    assert window.bridge.workspace.corpus.backups()


def bring_in(window, tmp_path) -> None:
    """Import an annotation of somebody else's for the open article."""
    other = Document("of-bea", document(window).article, "bea", schema=document(window).schema)
    made = Mention("b", (place("rebels"),), "person", State.CREATED, Origin(OriginKind.HUMAN, "bea"))
    file = tmp_path / "bea.jsonl"
    file.write_text(write_line(do(other, Create((made,)), "c")[0]), encoding="utf-8")
    import_file(window.bridge.workspace, file)


def of_bea(window) -> set[str]:
    return set(window.bridge.workspace.corpus.document("article-1", "bea").annotations)


def test_undo_takes_back_an_import_of_anothers_annotations_and_redo_brings_them_again(window, tmp_path):
    bring_in(window, tmp_path)
    assert of_bea(window) == {"b"}
    press(window.canvas, "Ctrl+Z")
    assert of_bea(window) == set()
    assert window.status.currentMessage() == "" and "Undo import bea.jsonl" in window.status._notice.text()
    press(window.canvas, "Ctrl+Shift+Z")
    assert of_bea(window) == {"b"}


def test_the_history_lists_what_was_done_in_many_articles_and_takes_it_back(window, qtbot, tmp_path):
    bring_in(window, tmp_path)
    put_caret(window, place("rebels").start)
    press(window.canvas, "g")
    dialog = HistoryDialog(window.bridge, window)
    qtbot.addWidget(dialog)
    dialog.tabs.setCurrentIndex(1)
    assert not dialog.restore.isVisibleTo(dialog) and not dialog.take_back.isEnabled()
    assert [dialog.acts.item(0, column).text() for column in (1, 2, 3)] == ["ana", "import bea.jsonl", "1"]
    dialog.acts.selectRow(0)
    dialog.take_back.click()
    assert of_bea(window) == set()
    assert_saved(window)
    assert dialog.acts.item(0, 2).text() == "undo import bea.jsonl"
    assert not dialog.acts.selectedItems() and not dialog.take_back.isEnabled(), "a second click does nothing"
