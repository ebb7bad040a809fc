"""The whole task by the mouse alone, in the real window."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton

from annotator.domain.annotations import Factuality, State
from annotator.session.edges import Edge
from annotator.ui.articles.import_dialog import ImportDialog
from annotator.ui.panels.figure_model import VALUE
from annotator.ui.panels.type_palette import TYPE
from annotator.ui.place_menu import place_menu
from tests.ui.conftest import TEXT, place
from tests.ui.driving import (
    assert_saved,
    assert_undone_and_redone,
    document,
    drag_end,
    own,
    press,
    put_caret,
    select,
    settle,
    state,
)
from tests.ui.test_arriving import answering, wait_for_rows


def click_type(window, name: str) -> None:
    """Click a type in the palette."""
    view = window.palette_of_types.view
    item = next(
        view.item(row) for row in range(view.count()) if view.item(row).data(TYPE) and view.item(row).text() == name
    )
    view.scrollToItem(item)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualItemRect(item).center())


def click_button(window, text: str) -> None:
    """Click a button of the details."""
    settle()
    buttons = window.inspector.details.findChildren(QPushButton)
    button = next(one for one in buttons if one.text().removesuffix(" *") == text and one.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def menu_texts(window) -> list[str]:
    menu = place_menu(window, window.made, window.types.actions)
    return [action.text() for action in menu.actions() if action.text()]


def test_accept_and_reject_with_buttons(window):
    put_caret(window, place("Monday").start)
    click_button(window, "Accept")
    assert state(window, "s-monday") is State.ACCEPTED
    put_caret(window, place("officials").start)
    click_button(window, "Reject")
    assert state(window, "s-officials") is State.REJECTED
    assert_saved(window)
    assert_undone_and_redone(window)


def test_a_click_on_a_type_relabels_and_the_canvas_keeps_the_keys(window):
    put_caret(window, place("rebels").start)
    click_type(window, "Armed group")
    assert own(window, "s-rebels").type == "armed_group"
    assert window.canvas.hasFocus()
    assert_undone_and_redone(window)


def test_a_double_click_selects_a_word_and_a_click_on_a_type_labels_it(window):
    point = window.canvas.point_of(place("harbour").start + 3).toPoint()
    QTest.mouseDClick(window.canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert window.bridge.desk.selection == place("harbour")
    click_type(window, "Place")
    assert window.bridge.desk.current.type == "place"
    assert_undone_and_redone(window)


def test_after_a_double_click_the_selection_goes_on_by_whole_words(window):
    canvas, words = window.canvas, place("marched to the harbour gates")
    viewport, button = canvas.viewport(), Qt.MouseButton.LeftButton
    inside = canvas.point_of(words.end - 3).toPoint()
    QTest.mouseDClick(viewport, button, pos=inside)
    QTest.mouseClick(viewport, button, Qt.KeyboardModifier.ShiftModifier, canvas.point_of(words.start + 2).toPoint())
    assert window.bridge.desk.selection == words
    QTest.mouseClick(viewport, button, pos=inside)
    QTest.mouseClick(viewport, button, Qt.KeyboardModifier.ShiftModifier, canvas.point_of(words.start + 2).toPoint())
    assert len(window.bridge.desk.selection) == len(words) - 5, "after a single click it goes by characters"


def test_a_dragged_end_moves(window):
    put_caret(window, place("police").start + 2)
    drag_end(window, Edge.END, place("police near").end)
    assert document(window).get("s-police").spans == (place("police near"),)
    assert_undone_and_redone(window)
    drag_end(window, Edge.START, place("with police").start)
    assert document(window).get("s-police").spans == (place("with police near"),)


def test_a_drag_that_leaves_the_paragraph_is_refused(window):
    put_caret(window, place("officials").start)
    drag_end(window, Edge.END, place("people").end)
    assert state(window, "s-officials") is None
    assert "paragraph" in window.status.notice


def test_a_figure_is_made_and_corrected_in_the_table(window):
    select(window, place("Nine"))
    click_type(window, "Figure")
    figure = window.bridge.desk.current
    settle()
    table = window.inspector.figures
    assert window.inspector.tabs.currentWidget() is table
    row = table.model().row_of(figure.id)
    index = table.model().index(row, VALUE)
    table.scrollTo(index)
    for click in (QTest.mouseClick, QTest.mouseDClick):
        click(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
        settle()
    editor = table.findChild(QLineEdit)
    editor.selectAll()
    press(editor, *"9-12", "Enter")
    settle()
    assert (own(window, figure.id).quantity.low, own(window, figure.id).quantity.high) == (9.0, 12.0)
    assert_undone_and_redone(window)
    select(window, place("people"))
    assert "The figure counts the selected words" in menu_texts(window)
    window.made["figure.count"].trigger()
    assert own(window, figure.id).counted == place("people")
    role = window.inspector.details.figure_form.role
    settle()
    role.setCurrentIndex(role.findData("participants"))
    role.activated.emit(role.currentIndex())
    assert own(window, figure.id).role == "participants"


def test_the_roles_of_an_event_can_be_clicked_as_soon_as_they_are_shown(window):
    select(window, place("marched"))
    click_type(window, "Protest")
    window.inspector._refresh()
    rows = [one for one in window.inspector.details.event_form.findChildren(QPushButton) if one.isVisible()]
    assert rows
    assert all(one.height() > 15 for one in rows), "a row without height cannot be hit"


def test_an_event_is_built_from_its_card(window):
    select(window, place("marched"))
    click_type(window, "Protest")
    event_id = window.bridge.desk.current_id
    click_button(window, "Place")
    assert window.bridge.desk.filling.role == "place"
    assert window.filling_bar.isVisible()
    point = window.canvas.point_of(place("Zvora", 1).start + 2).toPoint()
    QTest.mouseDClick(window.canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert [one.filler for one in own(window, event_id).arguments] == ["s-zvora"]
    assert state(window, "s-zvora") is State.ACCEPTED
    assert_undone_and_redone(window)
    window.bridge.act(lambda desk: desk.go_to(event_id))
    settle()
    form = window.inspector.details.event_form
    form._factuality.setCurrentIndex(form._factuality.findData(Factuality.PLANNED))
    form._factuality.activated.emit(form._factuality.currentIndex())
    assert own(window, event_id).factuality is Factuality.PLANNED
    settle()
    out = next(one for one in form.findChildren(QToolButton) if one.text() == "×" and one.isVisible())
    QTest.mouseClick(out, Qt.MouseButton.LeftButton)
    assert own(window, event_id).arguments == ()
    assert_undone_and_redone(window)


def test_plain_words_fill_a_role_from_the_menu(window):
    select(window, place("marched"))
    click_type(window, "Protest")
    event_id = window.bridge.desk.current_id
    schema = window.bridge.workspace.schema
    role = next(one for one in schema.event("protest").roles if one.spans)
    select(window, place("to the harbour gates"))
    menu = place_menu(window, window.made, window.types.actions)
    sub = next(one.menu() for one in menu.actions() if one.menu() and "Fill a role" in one.text())
    next(one for one in sub.actions() if one.text() == role.name).trigger()
    assert own(window, event_id).arguments[-1].filler == place("to the harbour gates")


def test_the_menu_offers_what_can_be_done_there(window):
    put_caret(window, place("clashed").start)
    texts = menu_texts(window)
    assert "Accept and go to the next" in texts
    assert "Reject or delete" in texts
    assert "Label as" in texts
    put_caret(window, place("guard").start)
    assert "Reject or delete" not in menu_texts(window)


def test_dropped_files_are_imported_and_opened(window, qtbot, tmp_path):
    file = tmp_path / "café 😀.txt"
    file.write_bytes("Short news\r\n\r\nMARENTO (VNA) — Two people were hurt.\r\n".encode())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    window.settings.set("suggest_on_open", False)
    about = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)

    def take(dialog: ImportDialog) -> None:
        wait_for_rows(dialog)
        QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)

    QApplication.sendEvent(window, QDragEnterEvent(QPoint(300, 300), *about))
    with answering(ImportDialog, take):
        QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), *about))
    qtbot.waitUntil(lambda: document(window).article.file == "café 😀.txt", timeout=20_000)
    assert document(window).article.text == "Short news\n\nMARENTO (VNA) — Two people were hurt.\n"
    assert len(window.articles.shown()) == 2


def test_a_click_in_the_list_opens_an_article(window, qtbot):
    from annotator.domain.article import Article

    window.settings.set("suggest_on_open", False)
    window.bridge.workspace.corpus.add_article(Article("article-2", "Other words.\n", "Other words"))
    window.refresh_articles()
    view = window.articles.view
    rect = view.visualRect(view.model().index(1, 0))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert document(window).article.id == "article-2"


def test_the_canvas_shows_the_zones_and_the_text_as_it_is(window):
    flow = window.canvas.flow
    named = {kind.value for paragraph in flow.paragraphs for kind in paragraph.opens}
    assert named == {"dateline", "caption", "credit"}
    assert flow.text == TEXT
    assert window.canvas.offset_at(window.canvas.point_of(TEXT.index("😀"))) == TEXT.index("😀")
    assert isinstance(window.canvas.point_of(0).toPoint(), QPoint)
