"""One family of icons, drawn in the theme's colours; which action has which."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QByteArray
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


def give_icons(made: Mapping[str, QAction], theme: Theme) -> None:
    """Give every action its icon, in the colours of a theme."""
    for action, name in ICONS.items():
        if action in made:
            made[action].setIcon(icon(name, theme))
