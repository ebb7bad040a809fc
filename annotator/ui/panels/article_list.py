"""The list of the corpus's articles: status, title, date; a filter above it. Only visible rows are drawn."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    QSortFilterProxyModel,
    Qt,
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
from annotator.store import ArticleSummary
from annotator.ui.theme import Theme, interface_font

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
AnyIndex = QModelIndex | QPersistentModelIndex


class ArticleModel(QAbstractListModel):
    """The articles as rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ArticleSummary] = []

    def show(self, rows: list[ArticleSummary]) -> None:
        """Show other rows; the same articles with other statuses keep their places."""
        if [row.id for row in rows] == [row.id for row in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """The number of articles."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The article of a row; its words for searching and screen readers."""
        row = self._rows[index.row()]
        if role == SUMMARY:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.title} {row.published or ''} {row.file or ''}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return None
        return None


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
        painter.setFont(interface_font(11))
        painter.setPen(self.theme.colour(dim))
        below = QRect(inner.left() + 20, inner.top() + 2 * line + 2, inner.width() - 20, line)
        facts = painter.fontMetrics().elidedText(self._second_line(row), Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, facts)
        painter.restore()

    def _second_line(self, row: ArticleSummary) -> str:
        words = self.tr("{count} words").format(count=f"{row.words:,}")
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
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(self._model)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._delegate = ArticleDelegate(theme, self)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Filter articles"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(self.tr("Filter articles"))
        self.filter.textChanged.connect(self._proxy.setFilterFixedString)
        self.queue = QToolButton(self)
        self.queue.setProperty("role", "field")
        self.queue.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.queue.setToolTip(self.tr("Choose what to work through, and in which order"))
        self.queue.clicked.connect(self.queue_requested)
        self.view = QListView(self)
        self.view.setModel(self._proxy)
        self.view.setItemDelegate(self._delegate)
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
        self._lay_out()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        row = QVBoxLayout()
        row.setContentsMargins(10, 0, 10, 0)
        row.addWidget(self.filter)
        row.addWidget(self.queue)
        layout.addLayout(row)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.empty, 1)

    def retheme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._delegate.theme = theme
        self.view.viewport().update()

    def show_articles(self, rows: list[ArticleSummary], current: str | None) -> None:
        """Show the articles, with the open one selected."""
        self._model.show(rows)
        self.view.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.select(current)

    def select(self, article_id: str | None) -> None:
        """Select an article's row."""
        for number in range(self._proxy.rowCount()):
            index = self._proxy.index(number, 0)
            if index.data(SUMMARY).id == article_id:
                self.view.setCurrentIndex(index)
                return

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
        index = self._proxy.index(self.view.currentIndex().row() + direction, 0)
        if index.isValid():
            self.view.setCurrentIndex(index)

    def shown(self) -> list[str]:
        """The ids of the articles that the filter lets through, in order."""
        return [self._proxy.index(number, 0).data(SUMMARY).id for number in range(self._proxy.rowCount())]

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
