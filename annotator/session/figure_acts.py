"""What a person does to correct a figure at a desk."""

from __future__ import annotations

from annotator.domain.annotations import Certainty, Figure, FigureKind
from annotator.domain.edits import EditError
from annotator.domain.span import Span
from annotator.session import figure_editing
from annotator.session.desk import Desk
from annotator.session.figure_editing import Beside


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


def set_words(desk: Desk, figure_id: str, part: Beside, words: Span | None) -> None:
    """Say which words name what a figure counts, its whole, or its source; None: no words do."""
    desk.apply(figure_editing.with_words(desk.document, figure_id, part, words))


def set_certainty(desk: Desk, figure_id: str, certainty: Certainty) -> None:
    """Say how sure the text is of the number."""
    desk.apply(figure_editing.with_certainty(desk.document, figure_id, certainty))


def set_per(desk: Desk, figure_id: str, typed: str) -> None:
    """Say per what the number is told."""
    desk.apply(figure_editing.with_per(desk.document, figure_id, typed))


ASKED = {
    Beside.COUNTED: "Select the words that name what is counted first.",
    Beside.OF_WHOLE: "Select the words that name the whole first.",
    Beside.ATTRIBUTION: "Select the words that say who reports the figure first.",
}


def give_selection(desk: Desk, part: Beside) -> None:
    """Say that the selected words are this to the figure last stood on, or else to the nearest of their paragraph.

    Without a selection, the current figure loses the words that it has for it.
    """
    selected = desk.selection
    if selected is None:
        current = desk.current
        if not isinstance(current, Figure) or getattr(current, part.value) is None:
            raise EditError(ASKED[part])
        set_words(desk, current.id, part, None)
        return
    recent = desk.document.find_visible(desk.recent_figure_id or "")
    figure = recent if isinstance(recent, Figure) else figure_editing.nearest_figure(desk.document, selected)
    if part is Beside.COUNTED and "\n" in figure_editing.between(desk.document, figure, selected):
        figure = figure_editing.nearest_figure(desk.document, selected)
    set_words(desk, figure.id, part, selected)
    desk.go_to(figure.id)
