"""Deleting articles in the window: into the trash, back by undo, and the dialog that shows what lies there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.session import trash
from annotator.store import CorpusError
from annotator.ui.dialogs.trash import TrashDialog
from annotator.ui.language import in_language

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow


def delete_open(window: MainWindow) -> None:
    """Put the open article into the trash."""
    desk = window.bridge.desk
    if desk is None:
        window.bridge.noticed.emit(window.tr("Open an article first."), True)
    else:
        delete(window, desk.document.article.id)


def delete(window: MainWindow, article_id: str) -> None:
    """Put an article into the trash and, if it was open, open the one below it, or else the one above."""
    bridge = window.bridge
    article = bridge.article(article_id)
    try:
        trash.delete(bridge.workspace, [article_id])
    except CorpusError as error:
        window.say_problem(in_language(error))
        return
    is_open = bridge.desk is not None and bridge.desk.document.article.id == article_id
    shown = window.articles.shown()
    at = shown.index(article_id) if article_id in shown else len(shown)
    window.refresh_articles()
    if is_open:
        left = [*shown[at + 1 :], *shown[:at][::-1]]
        if left:
            window.open_article(left[0])
        else:
            bridge.close_document()
    bridge.just_deleted = article_id
    name = article.title if article else article_id
    bridge.tell(window.tr("“{title}” is in the trash; undo takes it back.").format(title=name))


def take_back_last(window: MainWindow) -> bool:
    """Take back the deletion that was the last act; False when the last act was another one."""
    article_id = window.bridge.just_deleted
    if article_id is None:
        return False
    try:
        trash.take_back(window.bridge.workspace, [article_id])
    except CorpusError as error:
        window.say_problem(in_language(error))
        return True
    window.refresh_articles()
    window.open_article(article_id)
    window.bridge.just_deleted = None
    window.bridge.tell(window.tr("The article is back."))
    return True


def show(window: MainWindow) -> None:
    """Show what is in the trash."""
    dialog = TrashDialog(window.bridge, window)
    dialog.exec()
    window.bridge.just_deleted = None
    window.refresh_articles()
