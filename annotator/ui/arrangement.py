"""Where things stand in the window: three columns, and the same places again at the next start."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from annotator.settings import SettingsError

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow

TITLE_BAR_PX = 40
"""Kept free at the first start, as the window's own frame comes on top of its size."""
WIDEST_PX, TALLEST_PX = 1440, 900
NARROWEST_PX = (150, 300, 250)
"""Of each column: on a small screen, or where everything is shown larger, all three must have room."""


class Arrangement:
    """The columns of one window, and what the person made of them."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.left = QSplitter(Qt.Orientation.Vertical, window)
        self.across = QSplitter(Qt.Orientation.Horizontal, window)
        self._fill()

    def _fill(self) -> None:
        window = self._window
        for widget in (window.articles, window.palette_of_types):
            self.left.addWidget(widget)
        self.left.setSizes([330, 470])
        columns = (self.left, self._middle(), window.inspector)
        for widget, narrowest in zip(columns, NARROWEST_PX, strict=True):
            self.across.addWidget(widget)
            widget.setMinimumWidth(narrowest)
        self.across.setStretchFactor(1, 1)
        tabs = window.inspector.tabs.tabBar().sizeHint().width()  # in some languages their words are longer
        self.across.setSizes([236, 820, max(384, tabs)])
        for splitter in (self.left, self.across):
            splitter.setChildrenCollapsible(False)
        window.setCentralWidget(self.across)
        window.setStatusBar(window.status)

    def _middle(self) -> QWidget:
        window = self._window
        window.middle = QStackedWidget(window)
        window.middle.addWidget(window.canvas)
        window.middle.addWidget(window.welcome)
        middle = QWidget(window)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(window.tour_card)
        column.addWidget(window.triage_bar)
        column.addWidget(window.middle, 1)
        column.addWidget(window.find_bar)
        column.addWidget(window.chord_bar)
        column.addWidget(window.filling_bar)  # below, so that the text does not move when it comes
        return middle

    def restore(self) -> None:
        """Put everything where it was; at the first start, or when what was kept is no good, where it looks best."""
        room = self._window.screen().availableSize()
        self._window.resize(min(WIDEST_PX, room.width()), min(TALLEST_PX, room.height() - TITLE_BAR_PX))
        try:
            kept = json.loads(self._window.settings.text("window") or "{}")
            states = {name: QByteArray.fromBase64(QByteArray(text.encode("ascii"))) for name, text in kept.items()}
        except (ValueError, AttributeError):
            return
        for name, restore in (
            ("window", self._window.restoreGeometry),
            ("left", self.left.restoreState),
            ("across", self.across.restoreState),
        ):
            if name in states:
                restore(states[name])

    def keep(self) -> None:
        """Write down where everything is; settings that cannot be written do not keep the window from closing."""
        states = {
            "window": self._window.saveGeometry(),
            "left": self.left.saveState(),
            "across": self.across.saveState(),
        }
        text = json.dumps({name: bytes(state.toBase64().data()).decode("ascii") for name, state in states.items()})
        try:
            self._window.settings.set("window", text)
        except SettingsError:
            return
