"""Texts of articles to read before they are in the canvas: one with its zones told apart, or two side by side."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from annotator.domain.article import Article, ZoneKind
from annotator.domain.span import Span
from annotator.ui.qt_offsets import QtOffsets
from annotator.ui.theme import Theme, text_font

SHOWN = 20_000
"""Characters of a text that are shown: an article is shorter."""
MOST_COMPARED = 8_000
"""Words and signs of two texts together that are compared."""
TOKEN = re.compile(r"\w+|[^\w\s]")
LOUD = frozenset({ZoneKind.HEADLINE, ZoneKind.BODY, ZoneKind.DECK})
TEXT_PX = 14


class ArticleText(QPlainTextEdit):
    """A text that is only read; parts of it may be set apart."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setFont(text_font(TEXT_PX))
        self.setTabChangesFocus(True)

    def show_article(self, article: Article | None, changed: Iterable[Span] = ()) -> None:
        """Show an article's beginning with its zones told apart, and the words that another one lacks."""
        text = article.text[:SHOWN] if article else ""
        self.setPlainText(text)
        offsets = QtOffsets(text)
        marks = [
            self._mark(zone.span, offsets, self._look(zone.kind))
            for zone in (article.zones if article else ())
            if zone.span.start < len(text) and zone.kind is not ZoneKind.BODY
        ]
        different = QTextCharFormat()
        different.setBackground(self._theme.colour("selection"))
        different.setForeground(self._theme.colour("selection_text"))
        marks += [self._mark(span, offsets, different) for span in changed if span.start < len(text)]
        self.setExtraSelections(marks)

    def _look(self, kind: ZoneKind) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setForeground(self._theme.colour("text" if kind in LOUD else "dim"))
        return look

    def _mark(self, span: Span, offsets: QtOffsets, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(offsets.to_qt(span.start), self.document().characterCount() - 1))
        end = min(offsets.to_qt(span.end), self.document().characterCount() - 1)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        mark.cursor = cursor  # type: ignore[attr-defined]
        mark.format = look  # type: ignore[attr-defined]
        return mark


class SideBySide(QWidget):
    """Two texts with the words marked that only one of them has; they scroll together."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = (QLabel(self), QLabel(self))
        self.texts = (
            ArticleText(theme, self.tr("The text that is there"), self),
            ArticleText(theme, self.tr("The new text"), self),
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for title, text in zip(self._titles, self.texts, strict=True):
            title.setProperty("role", "section")
            column = QVBoxLayout()
            column.addWidget(title)
            column.addWidget(text, 1)
            layout.addLayout(column, 1)
        left, right = (text.verticalScrollBar() for text in self.texts)
        left.valueChanged.connect(right.setValue)
        right.valueChanged.connect(left.setValue)

    def show_articles(self, old: Article, new: Article) -> None:
        """Show the text that is there and the new one."""
        gone, come = different(old.text[:SHOWN], new.text[:SHOWN])
        for title, article, what in zip(
            self._titles, (old, new), (self.tr("Already here"), self.tr("New")), strict=True
        ):
            number = len(article.text.split())
            words = self.tr("{count} words", "", number).format(count=f"{number:,}")
            parts = [what, article.published or "", words]
            title.setText(" · ".join(part for part in parts if part))
        self.texts[0].show_article(old, gone)
        self.texts[1].show_article(new, come)


def different(old: str, new: str) -> tuple[list[Span], list[Span]]:
    """The words of each text that the other one lacks at that place."""
    tokens = [[match.span() for match in TOKEN.finditer(text)] for text in (old, new)]
    if sum(map(len, tokens)) > MOST_COMPARED:
        return [], []
    words = [[text[start:end] for start, end in some] for text, some in zip((old, new), tokens, strict=True)]
    gone: list[Span] = []
    come: list[Span] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, *words, autojunk=False).get_opcodes():
        if tag != "equal":
            gone += [Span(tokens[0][i1][0], tokens[0][i2 - 1][1])] if i1 < i2 else []
            come += [Span(tokens[1][j1][0], tokens[1][j2 - 1][1])] if j1 < j2 else []
    return gone, come
