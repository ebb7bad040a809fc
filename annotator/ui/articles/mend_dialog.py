"""Mends the text of an article: what comes of it is a new version, for the text of an article never changes."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.domain.article import Article
from annotator.ui.qt_offsets import QtOffsets
from annotator.ui.theme import text_font

PARAGRAPH_END = "\u2029"


class MendDialog(QDialog):
    """The whole text to write in, with the caret where it stood in the article."""

    def __init__(self, article: Article, caret: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Mend the text"))
        said = QLabel(
            self.tr(
                "A new version is made. Annotations come along; where words or numbers changed, they are to be checked."
                " The text as it was read is kept."
            ),
            self,
        )
        said.setWordWrap(True)
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(self.tr("The article’s text"))
        self.text.setFont(text_font())
        self.text.setTabChangesFocus(True)
        self.text.setPlainText(article.text)
        cursor = self.text.textCursor()
        cursor.setPosition(QtOffsets(article.text).to_qt(caret), QTextCursor.MoveMode.MoveAnchor)
        self.text.setTextCursor(cursor)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.make = buttons.addButton(self.tr("Make a new version"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.make.setEnabled(False)
        self.text.textChanged.connect(lambda: self.make.setEnabled(self.mended() != article.text))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(said)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        self.resize(820, min(700, self.screen().availableSize().height() - 60))
        self.text.setFocus()
        self.text.centerCursor()

    def mended(self) -> str:
        """The text as it is now, no-break spaces and all; Qt's own plain text would lose them."""
        return self.text.document().toRawText().replace(PARAGRAPH_END, "\n")
