"""The list of the corpus's articles: status, title, date; a filter above it. Only visible rows are drawn."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    QStringListModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.document import Status
from annotator.store import ArticleSummary, CorpusError, Listing, name_in_list
from annotator.ui.theme import SMALL_PX, Theme, interface_font

SUMMARY = Qt.ItemDataRole.UserRole
STATUS_SIGNS = {
    Status.NEW: "○",
    Status.IN_PROGRESS: "◐",
    Status.DONE: "●",
    Status.SKIPPED: "⊘",
    Status.REVIEWED: "✓",
    Status.GOLD: "★",
}
"""Shapes, so that the status does not hang on colour."""
LOAD_EVERY_MS = 20
"""Between two parts of the list that are read ahead."""
AnyIndex = QModelIndex | QPersistentModelIndex
ID = attrgetter("id")


class ArticleModel(QStringListModel):
    """The articles as rows, those that the filter lets through: a hundred thousand are sifted between two keys.

    Qt counts the rows itself, in a list of empty strings: the view asks for their number once for each of them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[ArticleSummary] = []
        self._names: list[str] | None = None
        """What the filter looks at, one for each article; made when it is first used."""
        self._filter = ""
        self._shown: Sequence[int] = range(0)
        """The places in the whole list of the articles that are shown, in order."""
        self._places: dict[str, int] | None = None
        """The places in the whole list by id, where it does not know them itself."""

    def show(self, rows: Sequence[ArticleSummary]) -> None:
        """Show other articles; the same ones with another status keep their places."""
        is_same = rows is self._all or _order(rows) == _order(self._all)
        if rows is not self._all:
            self._all, self._names, self._places = rows, None, None
        if not is_same:
            self._sift()
        elif self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def set_filter(self, text: str) -> None:
        """Show the articles only whose title, date or file has these letters, whatever their case."""
        self._filter = text.casefold()
        self._sift()

    def _sift(self) -> None:
        self._shown = self._sifted()
        self.setStringList([""] * len(self._shown))

    def _sifted(self) -> Sequence[int]:
        if not self._filter:
            return range(len(self._all))
        if self._names is None:
            names = self._all.names() if isinstance(self._all, Listing) else map(_name, self._all)
            self._names = [one.casefold() for one in names]
        return [place for place, name in enumerate(self._names) if self._filter in name]

    def ids(self) -> list[str]:
        """The ids of the articles that are shown, in order."""
        if isinstance(self._all, Listing) and not self._filter:
            return list(self._all.ids())
        return [self._all[place].id for place in self._shown]

    def load_more(self) -> bool:
        """Read some more of the rows that nobody has looked at; whether that was all."""
        return not isinstance(self._all, Listing) or self._all.load_more()

    def place(self, article_id: str) -> QModelIndex:
        """Where an article is shown; an invalid index where it is not."""
        place = self._place(article_id)
        row = -1 if place is None else bisect_left(self._shown, place)
        is_shown = 0 <= row < len(self._shown) and self._shown[row] == place
        return self.index(row) if is_shown else QModelIndex()

    def _place(self, article_id: str) -> int | None:
        if isinstance(self._all, Listing):
            return self._all.place(article_id)
        if self._places is None:
            self._places = {row.id: place for place, row in enumerate(self._all)}
        return self._places.get(article_id)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The article of a row; its words for searching and screen readers."""
        row = self._all[self._shown[index.row()]]
        if role == SUMMARY:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _name(row)
        return None


def _order(rows: Sequence[ArticleSummary]) -> list[Any]:
    return rows.order if isinstance(rows, Listing) else list(map(ID, rows))


def _name(row: ArticleSummary) -> str:
    return name_in_list(row.title, row.published, row.file)


class ArticleDelegate(QStyledItemDelegate):
    """Draws a row: status sign, title on two lines, and below it date and words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Three lines of text with room around them."""
        return QSize(120, 3 * QFontMetrics(interface_font()).height() + 15)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one row."""
        row: ArticleSummary = index.data(SUMMARY)
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.fillRect(option.rect, self.theme.colour("selection" if selected else "hover"))
        text, dim = ("selection_text", "selection_text") if selected else ("text", "dim")
        inner: QRect = option.rect.adjusted(12, 6, -10, -6)
        painter.setFont(interface_font())
        line = painter.fontMetrics().height()
        painter.setPen(self.theme.colour("accent" if row.status is not Status.NEW and not selected else dim))
        painter.drawText(QRect(inner.left(), inner.top(), 18, line), Qt.AlignmentFlag.AlignVCenter, _sign(row))
        painter.setPen(self.theme.colour(text))
        for number, words in enumerate(_two_lines(row.title, painter.fontMetrics(), inner.width() - 20)):
            painter.drawText(inner.left() + 20, inner.top() + painter.fontMetrics().ascent() + number * line, words)
        painter.setFont(interface_font(SMALL_PX))
        painter.setPen(self.theme.colour(dim))
        below = QRect(inner.left() + 20, inner.top() + 2 * line + 2, inner.width() - 20, line)
        facts = painter.fontMetrics().elidedText(self._second_line(row), Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, facts)
        painter.restore()

    def _second_line(self, row: ArticleSummary) -> str:
        words = self.tr("{count} words", "", row.words).format(count=f"{row.words:,}")
        said = (_said(name, value) for name, value in row.attributes if isinstance(value, str))
        return " · ".join(part for part in (row.published, words, *said) if part)


def _said(name: str, value: str) -> str:
    """What was said of an article, as short as can be: "duplicate", "relevant: no"."""
    words = name.replace("_", " ")
    return words if value == "yes" else f"{words}: {value}"


def _sign(row: ArticleSummary) -> str:
    return STATUS_SIGNS[row.status]


def _two_lines(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """The text on at most two lines, the second one cut off where it is too long."""
    words = text.split()
    first = ""
    while words and metrics.horizontalAdvance(f"{first} {words[0]}".strip()) <= width:
        first = f"{first} {words.pop(0)}".strip()
    rest = " ".join(words)
    return [one for one in (first, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)) if one]


class ArticleList(QWidget):
    """The list with its filter."""

    article_requested = Signal(str)
    """An article's id."""
    delete_requested = Signal(str)
    """The id of an article that is to go to the trash."""
    queue_requested = Signal()
    """The person wants to choose what to work through."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ArticleModel(self)
        self._delegate = ArticleDelegate(theme, self)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Filter articles"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(self.tr("Filter articles"))
        self.filter.textChanged.connect(self._on_filter)
        self.queue = QToolButton(self)
        self.queue.setProperty("role", "field")
        self.queue.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.queue.setToolTip(self.tr("Choose what to work through, and in which order"))
        self.queue.clicked.connect(self.queue_requested)
        self.view = QListView(self)
        self.view.setModel(self._model)
        self.view.setItemDelegate(self._delegate)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setAccessibleName(self.tr("Articles"))
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.activated.connect(self._on_activated)
        self.view.clicked.connect(self._on_activated)
        self.view.installEventFilter(self)
        self.empty = QLabel(self.tr("No articles yet.\nOpen files with Ctrl+O, or drop them here."), self)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(12, 0, 12, 0)
        self.empty.setProperty("role", "dim")
        self._loading = QTimer(self)
        self._loading.setInterval(LOAD_EVERY_MS)
        self._loading.timeout.connect(self._load_more)
        self._lay_out()

    def _load_more(self) -> None:
        try:
            is_whole = self._model.load_more()
        except CorpusError:  # told by whatever asks for these rows
            is_whole = True
        if is_whole:
            self._loading.stop()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        row = QVBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        row.addWidget(self.filter)
        row.addWidget(self.queue)
        layout.addLayout(row)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.empty, 1)

    def retheme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._delegate.theme = theme
        self.view.viewport().update()

    def show_articles(self, rows: Sequence[ArticleSummary], current: str | None) -> None:
        """Show the articles, with the open one selected; those that are out of sight are read later."""
        self._model.show(rows)
        self._loading.start()
        self.view.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.select(current)

    def select(self, article_id: str | None) -> None:
        """Select an article's row."""
        index = self._model.place(article_id) if article_id else None
        if index is not None and index.isValid():
            self.view.setCurrentIndex(index)

    def _on_filter(self, text: str) -> None:
        current = self.current()
        self._model.set_filter(text)
        self.view.scrollToTop()
        self.select(current)

    def show_queue(self, text: str) -> None:
        """Say which queue the list is."""
        self.queue.setText(f"{text}  ▾")
        self.queue.setAccessibleName(text)

    def current(self) -> str | None:
        """The id of the article that is marked in the list."""
        index = self.view.currentIndex()
        return index.data(SUMMARY).id if index.isValid() else None

    def step(self, direction: int) -> None:
        """Mark the next (1) or previous (-1) article without opening it."""
        index = self._model.index(self.view.currentIndex().row() + direction)
        if index.isValid():
            self.view.setCurrentIndex(index)

    def shown(self) -> list[str]:
        """The ids of the articles that the filter lets through, in order."""
        return self._model.ids()

    def eventFilter(self, thing: QObject, event: QEvent) -> bool:
        """Delete asks for the article that is marked to go."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Delete:
            index = self.view.currentIndex()
            if index.isValid():
                self.delete_requested.emit(index.data(SUMMARY).id)
            return True
        return super().eventFilter(thing, event)

    def _on_activated(self, index: QModelIndex) -> None:
        self.article_requested.emit(index.data(SUMMARY).id)
