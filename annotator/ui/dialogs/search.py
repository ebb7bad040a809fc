"""Searches the whole corpus: words, phrases and what is annotated; Enter opens the article that is marked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.store import CorpusError, Hit, SearchError
from annotator.ui.bridge import Bridge
from annotator.ui.language import in_language
from annotator.ui.panels.empty_hint import EmptyHint

ARTICLE_ID = Qt.ItemDataRole.UserRole
WAIT_MS = 150
"""After the last key, so that a long query is searched once."""


class SearchDialog(QDialog):
    """A field, and the articles that fit."""

    article_requested = Signal(str)
    """An article's id."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Search the corpus"))
        self._bridge = bridge
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr('words · "a phrase" · type:protest · killed>10 · status:done'))
        self.field.setAccessibleName(self.tr("Search the corpus"))
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setWordWrap(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._hint = EmptyHint(self.list, self.tr("Type words, or what you look for. It is searched as you type."))
        self.list.itemClicked.connect(self._take)
        self.said = QLabel(self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setProperty("role", "dim")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self.look)
        self.field.textChanged.connect(self._timer.start)
        layout = QVBoxLayout(self)
        for widget in (self.field, self.said, self.list):
            layout.addWidget(widget)
        self.resize(640, 520)

    def look(self) -> None:
        """Search for what stands in the field."""
        self.list.clear()
        query = self.field.text().strip()
        self._hint.setText("" if query else self.tr("Type words, or what you look for. It is searched as you type."))
        if not query:
            self.said.clear()
            return
        try:
            found = self._bridge.workspace.corpus.search(query)
        except (SearchError, CorpusError) as error:
            self.said.setText(in_language(error))
            return
        for hit in found.hits:
            self.list.addItem(_item(hit))
        self.list.setCurrentRow(0)
        number = len(found.hits)
        if found.more:
            text = self.tr("{count} articles or more", "", number)
        else:
            text = self.tr("{count} articles", "", number)
        self.said.setText(text.format(count=f"{number:,}"))

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.article_requested.emit(item.data(ARTICLE_ID))
            self.accept()

    def eventFilter(self, thing: QObject, event: QEvent) -> bool:
        """Arrows move in the list; Enter searches at once, or opens what is marked."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self.list.count():
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self._timer.isActive():
                    self._timer.stop()
                    self.look()
                self._take(self.list.currentItem())
                return True
        return super().eventFilter(thing, event)


def _item(hit: Hit) -> QListWidgetItem:
    about = " · ".join(part for part in (hit.published, hit.file) if part)
    item = QListWidgetItem(f"{hit.title}\n{' '.join(hit.snippet.split())}\n{about}")
    item.setData(ARTICLE_ID, hit.article_id)
    return item
