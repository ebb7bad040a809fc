"""What is done with the figure under the caret: its value, unit, role, kind, and the words beside it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from annotator.domain.annotations import Certainty, Figure, FigureKind
from annotator.session import figure_acts
from annotator.session.figure_choices import likely_kinds, likely_roles
from annotator.session.figure_editing import Beside
from annotator.ui.actions import Run
from annotator.ui.canvas.describe import certainty_name
from annotator.ui.dialogs.chooser import Choice
from annotator.ui.language import value_name

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow


class FigureCommands:
    """The acts on figures of one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._bridge = window.bridge

    def table(self) -> dict[str, Run]:
        """What to run for each action's id."""
        act = self._bridge.act
        return {
            "figure.edit": partial(self._edit_figure, "value"),
            "figure.role": self.choose_figure_role,
            "figure.unit": partial(self._edit_figure, "unit"),
            "figure.kind": self.choose_figure_kind,
            "figure.count": partial(act, lambda desk: figure_acts.give_selection(desk, Beside.COUNTED)),
            "figure.attribution": partial(act, lambda desk: figure_acts.give_selection(desk, Beside.ATTRIBUTION)),
            "figure.whole": partial(act, lambda desk: figure_acts.give_selection(desk, Beside.OF_WHOLE)),
            "figure.per": partial(self._edit_figure, "per"),
            "figure.certainty": self.choose_figure_certainty,
        }

    def _current_figure(self) -> Figure | None:
        current = self._bridge.desk.current if self._bridge.desk else None
        if isinstance(current, Figure):
            return current
        self._bridge.noticed.emit(self._window.tr("Move the caret onto a figure first."), True)
        return None

    def _edit_figure(self, field: str) -> None:
        if self._current_figure() is not None:
            self._window.inspector.details.refresh()
            line = getattr(self._window.inspector.details.figure_form, field)
            line.setFocus()
            line.selectAll()

    def choose_figure_role(self) -> None:
        """Give the current figure a role, the likely ones first."""
        figure, desk = self._current_figure(), self._bridge.desk
        if figure is None or desk is None:
            return
        roles = likely_roles(desk.document, desk.schema, figure)
        choices = [*(Choice(role.id, role.name) for role in roles), Choice("", self._window.tr("No role"))]
        chosen = self._window.choose(self._window.tr("What does the number stand for?"), choices)
        if isinstance(chosen, str):
            self._bridge.act(lambda one: figure_acts.set_role(one, figure.id, chosen or None))

    def choose_figure_kind(self) -> None:
        """Say what sort of number the current figure is."""
        figure = self._current_figure()
        if figure is None:
            return
        chosen = self._window.choose(
            self._window.tr("What sort of number is it?"),
            [Choice(one, value_name(one)) for one in likely_kinds(figure)],
        )
        if isinstance(chosen, FigureKind):
            self._bridge.act(lambda one: figure_acts.set_kind(one, figure.id, chosen))

    def choose_figure_certainty(self) -> None:
        """Say how sure the text is of the current figure."""
        figure = self._current_figure()
        if figure is None:
            return
        choices = [Choice(one, certainty_name(one)) for one in Certainty]
        chosen = self._window.choose(self._window.tr("How certain is the number?"), choices)
        if isinstance(chosen, Certainty):
            self._bridge.act(lambda one: figure_acts.set_certainty(one, figure.id, chosen))
