"""What each action of the table does, all through the bridge: a module for each sort of act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.actions import Run
from annotator.ui.commands import events, work
from annotator.ui.commands.desk import DeskCommands
from annotator.ui.commands.figures import FigureCommands
from annotator.ui.commands.views import ViewCommands

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow


def command_table(window: MainWindow) -> dict[str, Run]:
    """What to run for each action's id."""
    return (
        work.table(window)
        | DeskCommands(window).table()
        | events.table(window)
        | FigureCommands(window).table()
        | ViewCommands(window).table()
    )
