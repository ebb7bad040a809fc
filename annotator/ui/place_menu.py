"""The menu of a right click: what can be done with the words or the annotation there, without any key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from annotator.domain.annotations import EventMention, State
from annotator.session import role_acts
from annotator.session.desk import Desk
from annotator.ui.menus import add_type_menus

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow


def place_menu(window: MainWindow, made: Mapping[str, QAction], types: list[QAction]) -> QMenu:
    """The menu for where the desk's cursor is."""
    menu = QMenu(window)
    desk = window.bridge.desk
    if desk is None:
        return menu
    _add_decisions(menu, desk, made)
    _add_roles(menu, window, desk)
    if desk.selection is not None:
        menu.addAction(made["figure.count"])
        menu.addAction(made["selection.copy"])
        menu.addSeparator()
    if desk.selection is not None or desk.current is not None:
        add_type_menus(menu, types, desk.schema)
    menu.addSeparator()
    menu.addAction(made["edit.undo"])
    menu.addAction(made["edit.redo"])
    return menu


def _add_decisions(menu: QMenu, desk: Desk, made: Mapping[str, QAction]) -> None:
    current = desk.current
    if current is None:
        return
    if current.state is State.SUGGESTED:
        menu.addAction(made["suggestion.accept"])
    menu.addAction(made["annotation.remove"])
    if isinstance(current, EventMention):
        menu.addAction(made["event.open"])
        menu.addAction(made["event.factuality"])
    menu.addSeparator()


def _add_roles(menu: QMenu, window: MainWindow, desk: Desk) -> None:
    """Every role of the open event, to be filled with what is selected or under the mouse."""
    filling = desk.filling
    event = desk.document.get(filling.event) if filling else None
    event_type = desk.schema.event(event.type) if isinstance(event, EventMention) else None
    if event is None or event_type is None:
        return
    sub = menu.addMenu(window.tr("Fill a role of {event}").format(event=event_type.look.name))
    for role in event_type.roles:
        action = sub.addAction(role.name)
        action.triggered.connect(lambda _=False, one=role.id: _fill(window, event.id, one))
    menu.addSeparator()


def _fill(window: MainWindow, event_id: str, role: str) -> None:
    def do(desk: Desk) -> None:
        current = desk.current_id
        role_acts.open_event(desk, event_id, role)
        if desk.selection is None and current and current != event_id:
            role_acts.fill_with(desk, current)
        else:
            role_acts.fill_with_selection(desk)

    window.bridge.act(do)
