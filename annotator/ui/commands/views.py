"""How the window is looked at, and found one's way in: zoom, themes, focus, help."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from annotator.ui import beginnings, files, later
from annotator.ui.actions import FOLDED, Run
from annotator.ui.dialogs.chooser import Choice
from annotator.ui.keymap import keymap
from annotator.ui.menus import words_of
from annotator.ui.theme import theme_names

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow

ZOOM_STEP = 10
"""Per cent."""
LINE_STEP = 6
"""Characters."""


class ViewCommands:
    """The acts on the window itself."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._bridge = window.bridge

    def table(self) -> dict[str, Run]:
        """What to run for each action's id."""
        window, look = self._window, self._window.appearance
        return {
            "zoom.in": partial(look.zoom_by, ZOOM_STEP),
            "zoom.out": partial(look.zoom_by, -ZOOM_STEP),
            "zoom.reset": partial(look.set_zoom, 100),
            "line.wider": partial(look.widen_by, LINE_STEP),
            "line.narrower": partial(look.widen_by, -LINE_STEP),
            **{f"theme.{name}": partial(look.set_theme, name) for name in ("system", *theme_names())},
            "progress.show": lambda: later.dashboard().Dashboard(window.bridge.workspace, look.theme, window).exec(),
            "canvas.focus": window.canvas.setFocus,
            "list.focus": window.articles.view.setFocus,
            "inspector.focus": lambda: window.inspector.tabs.currentWidget().setFocus(),
            "manual.show": lambda: later.manual().show_manual(window),
            "tour.start": window.tour.start,
            "welcome.show": partial(beginnings.show_welcome, window),
            "action.choose": self.choose_action,
            "keys.show": self.show_keys,
            "program.about": partial(files.about, window),
        }

    def show_keys(self) -> None:
        """Show what every key does."""
        schema = self._bridge.workspace.schema
        later.keys_sheet().KeysSheet(schema, keymap(self._window.settings.keys, schema), self._window).exec()

    def choose_action(self) -> None:
        """Do one of all actions, found by typing a part of its name."""
        made = self._window.made
        choices = [
            Choice(one, words_of(one).rstrip("…"), one.shortcut().toString())
            for key, one in made.items()
            if key not in FOLDED
        ]
        chosen = self._window.choose(self._window.tr("Find an action"), choices)
        if isinstance(chosen, QAction):
            chosen.trigger()
