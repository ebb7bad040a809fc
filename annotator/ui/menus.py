"""Makes Qt's actions and menus from the table of actions and the schema's types."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from annotator.domain.schema import AnnotationSchema, EntityType, EventType, FigureType
from annotator.ui.actions import ACTIONS, ANNOTATE, FOLDED, MENUS, N_, Action, Run, Scope


def tr(context: str, text: str, number: int = -1) -> str:
    """A text of the table of actions in the language of the window, in the form that a number asks for."""
    return QCoreApplication.translate(context, text, "", number)


def give_keys(made: Mapping[str, QAction], keys: Mapping[str, tuple[str, ...]]) -> None:
    """Give every action the keys in force."""
    for action_id, action in made.items():
        action.setShortcuts([QKeySequence(key) for key in keys[action_id]])
        hint = "\t&&" if "&" in keys[action_id][:1] else ""  # which a menu would take for a mnemonic, and not show
        action.setText(action.text().partition("\t")[0] + hint)


def make_actions(window: QMainWindow, canvas: QWidget, run: Mapping[str, Run]) -> dict[str, QAction]:
    """One QAction for each action; KeyError when one of them has nothing to run."""
    made: dict[str, QAction] = {}
    for action in ACTIONS:
        made[action.id] = _make(action, window, canvas, run[action.id])
    return made


def _make(action: Action, window: QMainWindow, canvas: QWidget, run: Run) -> QAction:
    made = QAction(tr("Action", action.text), window)
    made.setObjectName(action.id)
    made.triggered.connect(lambda _checked=False: run())
    give_to(made, action.scope, window, canvas)
    return made


def give_to(made: QAction, scope: Scope, window: QMainWindow, canvas: QWidget) -> None:
    if scope is Scope.CANVAS:  # letters and punctuation must never act while a person types in a field
        made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        canvas.addAction(made)
    else:
        window.addAction(made)


def fill_menu_bar(window: QMainWindow, made: Mapping[str, QAction]) -> dict[str, QMenu]:
    """The menus, by their untranslated names."""
    menus = {name: window.menuBar().addMenu(tr("Menu", name)) for name in MENUS}
    below: dict[str, QMenu] = {}
    for action in ACTIONS:
        if action.id in FOLDED:
            continue
        if action.separated:
            menus[action.menu].addSeparator()
        title = BELOW.get(action.id.partition(".")[0])
        if title and title not in below:
            below[title] = menus[action.menu].addMenu(tr("Menu", title))
        (below[title] if title else menus[action.menu]).addAction(made[action.id])
    return menus


ENDS = N_("Menu", "Ends and pieces")
BELOW = {"end": ENDS, "start": ENDS, "words": ENDS}
"""Acts that stand in a menu of their own below, by the first word of their ids: a menu is no longer than a screen."""


def words_of(action: QAction) -> str:
    """An action's words, without mnemonic and key."""
    return action.text().partition("\t")[0].replace("&", "")


AnyType = EntityType | FigureType | EventType


def make_type_actions(
    window: QMainWindow, canvas: QWidget, schema: AnnotationSchema, label: Callable[[AnyType], object]
) -> list[QAction]:
    """One QAction for each type of the schema, with its letter."""
    made: list[QAction] = []
    for one in schema.keyed():
        action = QAction(one.look.name, window)
        action.setObjectName(f"label.{getattr(one, 'id', 'figure')}")
        if len(one.look.key) == 1:
            action.setShortcut(QKeySequence(one.look.key.upper()))
        action.triggered.connect(lambda _=False, chosen=one: label(chosen))
        give_to(action, Scope.CANVAS, window, canvas)
        made.append(action)
    return made


def add_type_menus(menu: QMenu, actions: list[QAction], schema: AnnotationSchema) -> list[QMenu]:
    """The types in menus of their own: entities and figures, then events."""
    split = len(schema.entities) + 1
    made: list[QMenu] = []
    for title, part in ((N_("Menu", "Label as"), actions[:split]), (N_("Menu", "Label as event"), actions[split:])):
        made.append(menu.addMenu(tr("Menu", title)))
        made[-1].addActions(part)
    return made


__all__ = ["ANNOTATE", "add_type_menus", "fill_menu_bar", "make_actions", "make_type_actions", "tr", "words_of"]
