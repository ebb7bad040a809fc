"""A field for a whole number."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox, QWidget

TEXT_LEFT_PX = 6
"""A style sheet's padding does not reach the text of a spin box."""


class NumberField(QSpinBox):
    """Its number stands where the text of the fields around it stands."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(TEXT_LEFT_PX, 0, 0, 0)
