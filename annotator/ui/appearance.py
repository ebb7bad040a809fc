"""How the window looks: theme, size of the text, width of the lines; and what a changed setting changes at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from annotator.settings import SettingsError, Value
from annotator.ui.canvas.style import CanvasStyle
from annotator.ui.language import in_language
from annotator.ui.theme import apply_theme, load_theme

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow

ZOOM_LEAST, ZOOM_MOST = 60, 240
"""Per cent."""
LINE_LEAST, LINE_MOST = 30, 160
"""Characters."""


class Appearance:
    """The looks of one window, and its settings."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._settings = window.settings
        self.theme = load_theme(self._settings.text("theme"))
        self._restyle_application()

    def canvas_style(self) -> CanvasStyle:
        """Colours and sizes of the article as the settings have them."""
        return CanvasStyle(self.theme, self._settings.number("zoom"), self._settings.number("line_width"))

    def set_zoom(self, zoom: int) -> None:
        """Show the article's text at so many per cent."""
        self._keep("zoom", max(ZOOM_LEAST, min(ZOOM_MOST, zoom)))
        self._window.canvas.restyle(self.canvas_style())

    def zoom_by(self, per_cent: int) -> None:
        """Show the article's text larger, or smaller."""
        self.set_zoom(self._settings.number("zoom") + per_cent)

    def widen_by(self, characters: int) -> None:
        """Show the article in longer lines, where the window is wide enough, or in shorter ones."""
        width = self._settings.number("line_width") + characters
        self._keep("line_width", max(LINE_LEAST, min(LINE_MOST, width)))
        self._window.canvas.restyle(self.canvas_style())

    def set_theme(self, name: str) -> None:
        """Show the window in another theme."""
        self._keep("theme", name)
        self.theme = load_theme(name)
        self._restyle_application()
        window = self._window
        window.icons.give(self.theme)
        for panel in (window.articles, window.palette_of_types, window.inspector):
            panel.retheme(self.theme)
        window.canvas.restyle(self.canvas_style())
        if window.review is not None:
            window.review.restyle(self.canvas_style())

    def _restyle_application(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        apply_theme(application, self.theme)

    # --- settings

    def toggle(self, name: str) -> None:
        """Turn a setting that is on or off."""
        self._keep(name, not self._settings.get(name))
        self.follow(name)

    def follow(self, name: str) -> None:
        """Show what a setting says now."""
        window = self._window
        if name == "keys":
            window.give_keys()
        elif name == "theme":
            self.set_theme(self._settings.text("theme"))
        elif name in ("zoom", "line_width"):
            window.canvas.restyle(self.canvas_style())
        elif name == "triage_bar":
            window.triage_bar.setVisible(bool(self._settings.get("triage_bar")))
        elif name in ("model", "pipelines", "finders", "use_learnt"):
            window.suggesting.use_models()
        elif name == "daily_goal":
            window.status.show_corpus()
        elif name == "annotator" and self._settings.text("annotator"):
            window.use_annotator(self._settings.text("annotator"))

    def _keep(self, name: str, value: Value) -> None:
        try:
            self._settings.set(name, value)
        except SettingsError as error:
            self._window.bridge.noticed.emit(in_language(error), True)
