"""The second key of a chord: the badge that shows which types wait for it, and takes it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QToolButton, QWidget

from annotator.domain.schema import AnnotationSchema
from annotator.session.labelling import AnyType

COLUMNS = 4


class ChordBar(QFrame):
    """Below the article, while the second key is waited for; it has the keys for just that one."""

    type_requested = Signal(object)
    """The type that was chosen."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._types: dict[str, AnyType] = {}
        self.setProperty("role", "banner")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Second key of the type"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(20, 8, 20, 8)
        self._grid.setSpacing(0)
        self._grid.setSizeConstraint(QGridLayout.SizeConstraint.SetNoConstraint)  # it must not push the columns
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def use_schema(self, schema: AnnotationSchema) -> None:
        """Show the chords of another schema, in the schema's order."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._types = dict(schema.chords)
        heading = QLabel(self.tr("Second key, or Esc:"), self)
        self._grid.addWidget(heading, 0, 0, 1, COLUMNS)
        order = {id(one): number for number, one in enumerate(schema.keyed())}
        listed = sorted(self._types.items(), key=lambda chord: order[id(chord[1])])
        rows = -(-len(listed) // COLUMNS) or 1
        for number, (key, one) in enumerate(listed):
            self._grid.addWidget(self._button(key, one), 1 + number % rows, number // rows)

    def _button(self, key: str, one: AnyType) -> QToolButton:
        shown = f"⇧{key}" if key.isupper() else key.upper()
        button = QToolButton(self)
        button.setText(f"{shown}   {one.look.name}".replace("&", "&&"))
        button.setProperty("role", "chord")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(partial(self._take, one))
        return button

    def begin(self) -> bool:
        """Wait for the second key; False when no type takes two keys."""
        if not self._types:
            return False
        self.show()
        self.setFocus()
        return True

    def _take(self, one: AnyType, _checked: bool = False) -> None:
        self.hide()
        self.closed.emit()
        self.type_requested.emit(one)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the second key; any key that is none of them, and Escape, ends the wait and does nothing."""
        if event.key() in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta):
            return
        found = self._types.get(event.text())
        if found is not None:
            self._take(found)
        else:
            self.hide()
            self.closed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A click elsewhere ends the wait."""
        super().focusOutEvent(event)
        self.hide()
