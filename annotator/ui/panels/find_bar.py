"""Find as you type: every match lights up; Enter goes on, Escape leaves the match selected for a letter to label."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from annotator.domain.span import Span
from annotator.ui.bridge import Bridge


class FindBar(QFrame):
    """A field below the article, hidden until it is asked for."""

    matches_changed = Signal(object)
    """The matches as a tuple of `Span`s."""
    closed = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._matches: tuple[Span, ...] = ()
        self.setProperty("role", "bar")
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in this article"))
        self.field.setAccessibleName(self.tr("Find in this article"))
        self.field.textChanged.connect(self._on_typed)
        self.field.installEventFilter(self)
        self._count = QLabel(self)
        self._count.setProperty("role", "dim")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 8, 20, 8)
        layout.addWidget(self.field, 1)
        layout.addWidget(self._count)
        for text, tip, act in (
            ("↑", self.tr("Previous match (Shift+Enter)"), lambda: self.step(-1)),
            ("↓", self.tr("Next match (Enter)"), lambda: self.step(1)),
            ("×", self.tr("Close (Esc)"), self.leave),
        ):
            button = QToolButton(self)
            button.setText(text)
            button.setToolTip(tip)
            button.clicked.connect(act)
            layout.addWidget(button)
        bridge.document_opened.connect(self._on_document)
        self.hide()

    def begin(self) -> None:
        """Show the field, with the selected words in it."""
        desk = self._bridge.desk
        selected = desk.selection if desk else None
        self.show()
        if desk is not None and selected is not None and len(selected) < 80:
            self.field.setText(selected.surface(desk.document.article.text))
        self.field.setFocus()
        self.field.selectAll()
        self._look(self.field.text(), jump=False)

    def leave(self) -> None:
        """Hide the field; the match stays selected."""
        self.hide()
        self._show(())
        self.closed.emit()

    def step(self, direction: int) -> None:
        """Select the next (1) or previous (-1) match; goes round."""
        desk = self._bridge.desk
        if desk is None or not self._matches:
            return
        here = desk.cursor.selection or Span(desk.cursor.caret, desk.cursor.caret + 1)
        later = [one for one in self._matches if (one > here if direction > 0 else one < here)]
        around = self._matches if direction > 0 else self._matches[::-1]
        ordered = later if direction > 0 else later[::-1]
        self._select(ordered[0] if ordered else around[0])

    def _select(self, match: Span) -> None:
        assert self._bridge.desk is not None
        self._bridge.desk.place(match.start, match.end)
        number = self._matches.index(match) + 1
        self._count.setText(self.tr("{number} of {count}").format(number=number, count=len(self._matches)))

    def _on_typed(self, typed: str) -> None:
        self._look(typed, jump=self.isVisible() and self.field.hasFocus())

    def _look(self, typed: str, jump: bool) -> None:
        desk = self._bridge.desk
        text = desk.document.article.text if desk else ""
        pattern = re.compile(re.escape(typed), re.IGNORECASE) if typed.strip() else None
        found = tuple(Span(one.start(), one.end()) for one in pattern.finditer(text)) if pattern else ()
        self._show(found)
        self._count.setText(self.tr("{count} found").format(count=len(found)) if typed.strip() else "")
        if found and desk is not None and jump:
            start = min(desk.cursor.anchor, desk.cursor.caret)
            self._select(next((one for one in found if one.start >= start), found[0]))

    def _show(self, matches: tuple[Span, ...]) -> None:
        self._matches = matches
        self.matches_changed.emit(matches)

    def _on_document(self) -> None:
        if self.isVisible():
            self._on_typed(self.field.text())

    def eventFilter(self, thing: QObject, event: QEvent) -> bool:
        """Enter, Shift+Enter and Escape in the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
        return super().eventFilter(thing, event)
