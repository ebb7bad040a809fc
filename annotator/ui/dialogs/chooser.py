"""A digit takes one of the first nine; type to filter, arrows to move, Enter to take: one dialog for all lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.panels.article_list import AnyIndex

CHOICE = Qt.ItemDataRole.UserRole
MOST_NUMBERED = 9


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that may be taken."""

    value: object
    text: str
    hint: str = ""
    """Shown at the end of the row: a key, a place."""
    colour: QColor | None = None


class ChoiceModel(QStringListModel):
    """The choices that hold every typed word, those first in which a word begins with the first of them.

    Two hundred thousand are looked through between two keys; Qt counts the rows itself, in a list of empty strings.
    """

    def __init__(self, choices: Sequence[Choice], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self._texts = [one.text.casefold() for one in choices]
        self._shown: Sequence[int] = ()

    def look_for(self, typed: str) -> None:
        """Show those that hold other words."""
        self._shown = self._fitting(typed.casefold().split())
        self.setStringList([""] * len(self._shown))

    def _fitting(self, words: Sequence[str]) -> Sequence[int]:
        if not words:
            return range(len(self._choices))
        fitting = [number for number, text in enumerate(self._texts) if all(word in text for word in words)]
        begins = {number for number in fitting if _begins(self._texts[number], words[0])}
        return [*filter(begins.__contains__, fitting), *(number for number in fitting if number not in begins)]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A choice's words and colour."""
        choice = self._choices[self._shown[index.row()]]
        if role == CHOICE:
            return choice
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{choice.text}      {choice.hint}" if choice.hint else choice.text
        return choice.colour if role == Qt.ItemDataRole.ForegroundRole else None


def _begins(text: str, word: str) -> bool:
    return text.startswith(word) or any(one.startswith(word) for one in text.split())


RIGHT_PX, DIGIT_PX, GAP_PX = 8, 20, 12
"""At the right end of a row, room for its digit, and between a text and its hint."""


class ChoiceDelegate(QStyledItemDelegate):
    """Draws a row's hint at its right end, dim, and after it the digit that takes the row, while digits do that."""

    is_numbered = True

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """The text alone, cut where the hint begins."""
        super().initStyleOption(option, index)
        choice: Choice = index.data(CHOICE)
        taken = RIGHT_PX + DIGIT_PX + (option.fontMetrics.horizontalAdvance(choice.hint) + GAP_PX if choice.hint else 0)
        room = max(0, option.rect.width() - taken)
        option.text = option.fontMetrics.elidedText(choice.text, Qt.TextElideMode.ElideRight, room)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one row."""
        super().paint(painter, option, index)
        painter.save()
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        end = option.rect.adjusted(0, 0, -RIGHT_PX, 0)
        if self.is_numbered and index.row() < MOST_NUMBERED:
            painter.drawText(end, right, str(index.row() + 1))
        painter.drawText(end.adjusted(0, 0, -DIGIT_PX, 0), right, index.data(CHOICE).hint)
        painter.restore()


class Chooser(QDialog):
    """Asks for one of many choices."""

    def __init__(self, title: str, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("1–9, or type to filter"))
        self.field.setAccessibleName(title)
        self._model = ChoiceModel(choices, self)
        self.view = QListView(self)
        self.view.setModel(self._model)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._numbers = ChoiceDelegate(self)
        self.view.setItemDelegate(self._numbers)
        self.view.setUniformItemSizes(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nothing = QLabel(self.tr("Nothing fits."), self)
        self._nothing.setProperty("role", "dim")
        self.field.textChanged.connect(self._on_typed)
        self.field.installEventFilter(self)
        self.view.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(self.field)
        layout.addWidget(self._nothing)
        layout.addWidget(self.view, 1)
        self.resize(460, 420)
        self.field.setFocus()  # before it is shown: the first key may come early
        self._on_typed("")

    def _on_typed(self, typed: str) -> None:
        self._model.look_for(typed)
        self._numbers.is_numbered = not typed
        self._nothing.setVisible(self._model.rowCount() == 0)
        self.view.setCurrentIndex(self._model.index(0, 0))

    def eventFilter(self, thing: QObject, event: QEvent) -> bool:
        """Arrows move in the list while the field keeps the keys; Enter takes what is marked."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self._model.rowCount():
                row = (self.view.currentIndex().row() + step) % self._model.rowCount()
                self.view.setCurrentIndex(self._model.index(row, 0))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.accept()
                return True
            if not self.field.text() and self._take_numbered(event.text()):
                return True
        return super().eventFilter(thing, event)

    def _take_numbered(self, typed: str) -> bool:
        """Take the row of a digit, if there is one; once something is typed, digits are typed too."""
        row = int(typed) - 1 if typed in tuple("123456789") else -1
        if not 0 <= row < self._model.rowCount():
            return False
        self.view.setCurrentIndex(self._model.index(row, 0))
        self.accept()
        return True

    def accept(self, _index: object = None) -> None:
        """Take the marked choice; with none, stay."""
        if self.chosen() is not None:
            super().accept()

    def chosen(self) -> object | None:
        """The value of the marked choice."""
        index = self.view.currentIndex()
        return index.data(CHOICE).value if index.isValid() else None


def choose(title: str, choices: Sequence[Choice], parent: QWidget | None) -> object | None:
    """Ask, and give what was taken; None when nothing was."""
    dialog = Chooser(title, choices, parent)
    return dialog.chosen() if dialog.exec() else None
