"""One family of icons, drawn in the theme's colours; which action has which."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QByteArray, QObject, QTimer
from PySide6.QtGui import QAction, QColor, QIcon, QPixmap

from annotator import paths
from annotator.ui.theme import Theme

SIZES_PX = (16, 20, 24, 32, 48, 64)
"""Drawn once in each, so that they are sharp at every scale of the screen."""

ICONS: Mapping[str, str] = {
    "article.import": "open",
    "folder.import": "folder",
    "corpus.open": "corpus",
    "corpus.back_up": "back_up",
    "corpus.export": "export",
    "article.next": "next",
    "article.previous": "previous",
    "document.finish": "done",
    "document.skip": "skip",
    "window.close": "quit",
    "edit.undo": "undo",
    "edit.redo": "redo",
    "history.show": "history",
    "text.find": "find",
    "corpus.search": "search",
    "annotator.name": "person",
    "settings.show": "settings",
    "suggestion.accept": "accept",
    "annotation.remove": "remove",
    "comment.write": "comment",
    "type.choose": "tag",
    "matches.tag": "matches",
    "finding.next": "finding",
    "event.open": "event",
    "event.duplicate": "duplicate",
    "event.split": "split",
    "event.merge": "merge",
    "relation.link": "link",
    "figure.edit": "figure",
    "zoom.in": "zoom_in",
    "zoom.out": "zoom_out",
    "theme.light": "light",
    "theme.dark": "dark",
    "progress.show": "progress",
    "samples.open": "samples",
    "welcome.show": "welcome",
    "tour.start": "tour",
    "manual.show": "manual",
    "keys.show": "keys",
    "program.about": "about",
}
"""Icons by action; the others have none."""


def icon(name: str, theme: Theme) -> QIcon:
    """An icon in the colours of a theme, paler where it is disabled; FileNotFoundError for a name that is none."""
    made = QIcon()
    for mode, role in ((QIcon.Mode.Normal, "text"), (QIcon.Mode.Disabled, "border")):
        drawn = _svg(name, theme.colour(role))
        for px in SIZES_PX:
            pixmap = QPixmap()
            sized = drawn.replace("<svg ", f'<svg width="{px}" height="{px}" ', 1)
            pixmap.loadFromData(QByteArray(sized.encode("utf-8")), "SVG")
            made.addPixmap(pixmap, mode)
    return made


def _svg(name: str, colour: QColor) -> str:
    text = paths.resource("icons", "actions", f"{name}.svg").read_text(encoding="utf-8")
    return text.replace("currentColor", colour.name())


class Icons(QObject):
    """Gives actions their icons. Drawing all takes a tenth of a second: the window is painted in between."""

    def __init__(self, made: Mapping[str, QAction], theme: Theme, first: Iterable[str], parent: QObject) -> None:
        """Draw those of the actions `first` at once."""
        super().__init__(parent)
        self._made = made
        self._left: dict[str, Theme] = {}
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._give_next)
        self.give(theme, first)

    def give(self, theme: Theme, first: Iterable[str] = ()) -> None:
        """Draw icons in the colours of a theme: those of the actions `first` now, the others one by one."""
        self._left = {action: theme for action in ICONS if action in self._made}
        for action in first:
            self._give(action)
        self._turn.start(0)

    def _give_next(self) -> None:
        if self._left:
            self._give(next(iter(self._left)))
        else:
            self._turn.stop()

    def _give(self, action: str) -> None:
        if (theme := self._left.pop(action, None)) is not None:
            self._made[action].setIcon(icon(ICONS[action], theme))
