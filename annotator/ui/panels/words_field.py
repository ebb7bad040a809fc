"""Words of the article that belong to an annotation, with a button that takes them away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget


class WordsField(QWidget):
    """Shows words, or how to give some; words are chosen on the canvas."""

    cleared = Signal()
    """The words should go."""

    def __init__(self, title: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self._hint = hint
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.out = QToolButton(self)
        self.out.setText("×")
        self.out.setToolTip(self.tr("Take it out"))
        self.out.setAccessibleName(f"{title}: {self.tr('Take it out')}")
        self.out.clicked.connect(self.cleared)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.out, 0, Qt.AlignmentFlag.AlignTop)

    def show_words(self, words: str) -> None:
        """Show some words; none leaves the hint."""
        self.words.setText(words or self._hint)
        self.words.setProperty("role", "" if words else "dim")
        self.words.style().polish(self.words)
        self.out.setVisible(bool(words))
