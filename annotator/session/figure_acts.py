"""What a person does to correct a figure at a desk."""

from __future__ import annotations

from annotator.domain.annotations import Figure, FigureKind
from annotator.domain.edits import EditError
from annotator.domain.span import Span
from annotator.session import figure_editing
from annotator.session.desk import Desk


def current_figure(desk: Desk) -> Figure:
    """The current annotation, which must be a figure; EditError when it is none."""
    current = desk.current
    if not isinstance(current, Figure):
        raise EditError("Move the caret onto a figure first.")
    return current


def set_value(desk: Desk, figure_id: str, typed: str) -> None:
    """Read a typed quantity into a figure."""
    desk.apply(figure_editing.with_value(desk.document, figure_id, typed))


def set_unit(desk: Desk, figure_id: str, typed: str) -> None:
    """Set a figure's unit."""
    desk.apply(figure_editing.with_unit(desk.document, figure_id, typed))


def set_kind(desk: Desk, figure_id: str, kind: FigureKind) -> None:
    """Set what sort of number a figure is."""
    desk.apply(figure_editing.with_kind(desk.document, figure_id, kind))


def set_role(desk: Desk, figure_id: str, role_id: str | None) -> None:
    """Set a figure's role; None: no role."""
    desk.apply(figure_editing.with_role(desk.document, desk.schema, figure_id, role_id))


def set_counted(desk: Desk, figure_id: str, counted: Span | None) -> None:
    """Say which words name what a figure counts; None: nothing."""
    desk.apply(figure_editing.with_counted(desk.document, figure_id, counted))


def count_selection(desk: Desk) -> None:
    """Say that the figure last stood on counts the selected words, or else the nearest one of their paragraph."""
    selected = desk.selection
    if selected is None:
        raise EditError("Select the words that name what is counted first.")
    recent = desk.document.find_visible(desk.recent_figure_id or "")
    figure = recent if isinstance(recent, Figure) else figure_editing.nearest_figure(desk.document, selected)
    if "\n" in figure_editing.between(desk.document, figure, selected):
        figure = figure_editing.nearest_figure(desk.document, selected)
    set_counted(desk, figure.id, selected)
    desk.go_to(figure.id)
