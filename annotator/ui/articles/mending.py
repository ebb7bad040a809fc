"""Corrects the open article by hand: its facts, the zone of some words, and its text as a new version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.article import Article, ZoneKind
from annotator.domain.span import Span
from annotator.session.articles.carrying import CarriedOver
from annotator.session.articles.correcting import CorrectionError, correct, mend, take_back, with_zone, zone_at
from annotator.session.desk import Desk
from annotator.store import CorpusError
from annotator.ui.articles.facts_dialog import FactsDialog
from annotator.ui.articles.mend_dialog import MendDialog
from annotator.ui.articles.zone_names import zone_names
from annotator.ui.dialogs.chooser import Choice
from annotator.ui.language import in_language

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow

MOST_TOLD = 12
NO_ZONE = "none"


def correct_facts(window: MainWindow) -> None:
    """Show what is known about the article, to be corrected."""
    desk = _desk(window)
    if desk is None:
        return
    dialog = FactsDialog(window.bridge.workspace, desk.document.article, window.appearance.theme, window)
    if dialog.exec():
        _open_again(window, desk, dialog.article)


def set_zone(window: MainWindow) -> None:
    """Say which zone the selected words are; without any, the zone or line that the caret stands in."""
    desk = _desk(window)
    if desk is None:
        return
    article = desk.document.article
    span = desk.cursor.selection or _here(article, desk.cursor.caret)
    if span is None:
        window.bridge.noticed.emit(window.tr("Select words, or move the caret into a line of text."), True)
        return
    now = zone_at(article, span.start)
    choices = [Choice(kind.value, name, "✓" if now and now.kind is kind else "") for kind, name in zone_names().items()]
    chosen = window.choose(window.tr("These words are"), [*choices, Choice(NO_ZONE, window.tr("No zone"))])
    if not isinstance(chosen, str):
        return
    try:
        kind = None if chosen == NO_ZONE else ZoneKind(chosen)
        corrected = correct(window.bridge.workspace, with_zone(article, span, kind))
    except (CorrectionError, CorpusError) as error:
        window.bridge.noticed.emit(in_language(error), True)
        return
    _open_again(window, desk, corrected)


def _here(article: Article, caret: int) -> Span | None:
    zone = zone_at(article, caret)
    if zone is not None:
        return zone.span
    start = article.text.rfind("\n", 0, caret) + 1
    end = article.text.find("\n", caret)
    end = len(article.text) if end < 0 else end
    return Span(start, end) if article.text[start:end].strip() else None


def mend_text(window: MainWindow) -> None:
    """Let a person mend the text, and open the version that comes of it."""
    desk = _desk(window)
    if desk is None:
        return
    dialog = MendDialog(desk.document.article, desk.cursor.caret, window)
    if not dialog.exec():
        return
    try:
        made = mend(window.bridge.workspace, desk.document.article, dialog.mended())
    except (CorrectionError, CorpusError) as error:
        window.say_problem(in_language(error))
        return
    window.refresh_articles()
    window.open_article(made.article.id)
    window.activateWindow()
    tell_carried(window, made.carried)


def take_back_version(window: MainWindow) -> bool:
    """Undo in a version that nobody has worked on: back to the older one; False where there is something to undo."""
    desk = window.bridge.desk
    if desk is None or desk.document.article.replaces is None:
        return False
    try:
        older = take_back(window.bridge.workspace, desk.document.article)
    except CorpusError as error:
        window.say_problem(in_language(error))
        return True
    if older is None:
        return False
    window.refresh_articles()
    window.open_article(older)
    window.bridge.tell(window.tr("The version was taken back; it lies in the trash."))
    return True


def tell_carried(window: MainWindow, carried: CarriedOver) -> None:
    """Say how many annotations came along, and which did not."""
    parts = [window.tr("{count} annotations came along", "", carried.sure).format(count=carried.sure)]
    if carried.doubtful:
        parts.append(window.tr("{count} are to be checked", "", carried.doubtful).format(count=carried.doubtful))
    text = " · ".join(parts)
    if not carried.lost:
        window.bridge.tell(text)
        return
    lost = [f"“{words}”" for words in carried.lost[:MOST_TOLD]] + ["…"] * (len(carried.lost) > MOST_TOLD)
    told = window.tr("These words are no longer in the text, and their annotations stay with the older version:")
    window.say(text, f"{told}\n{', '.join(lost)}")


def _desk(window: MainWindow) -> Desk | None:
    """The desk, where there is an article that may be written to."""
    desk = window.bridge.desk
    if desk is None:
        window.bridge.noticed.emit(window.tr("Open an article first."), True)
        return None
    if window.bridge.workspace.read_only:
        window.say_problem(window.bridge.workspace.read_only)
        return None
    return desk


def _open_again(window: MainWindow, before: Desk, article: Article) -> None:
    """Show the article as it is known now, with the caret where it stood."""
    window.bridge.open(article.id)
    desk = window.bridge.desk
    if desk is not None:
        desk.place(before.cursor.anchor, before.cursor.caret)
    window.refresh_articles()
    window.activateWindow()
    window.canvas.setFocus()
