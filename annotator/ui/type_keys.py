"""Gives the types of the schema in use their letters, chords, menus and list; made anew when another schema is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from annotator.ui.menus import ANNOTATE, add_type_menus, make_type_actions

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow


class TypeKeys:
    """The actions of the types, and the menus that they stand in."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.actions: list[QAction] = []
        self._menus: list[QMenu] = []
        window.menus[ANNOTATE].addSeparator()

    def use_schema(self) -> None:
        """Offer the types of the schema that the workspace uses now, and no others."""
        window = self._window
        schema = window.bridge.workspace.schema
        for action in self.actions:
            window.canvas.removeAction(action)
            action.deleteLater()
        for menu in self._menus:
            menu.deleteLater()
        self.actions = make_type_actions(window, window.canvas, schema, window.label)
        self._menus = add_type_menus(window.menus[ANNOTATE], self.actions, schema)
        window.palette_of_types.show_schema(schema)
        window.chord_bar.use_schema(schema)
        window.triage_bar.show_schema()
