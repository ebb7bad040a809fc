"""Says in words what an annotation is: for tooltips, lists and screen readers. Never markup from an article."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from annotator.domain.annotations import EventMention, Figure, OriginKind, Spanned, State
from annotator.session.desk import Desk
from annotator.ui.canvas.marks import figure_reading

STATES = {
    State.SUGGESTED: "suggested",
    State.ACCEPTED: "accepted",
    State.CORRECTED: "corrected",
    State.CREATED: "created",
    State.REJECTED: "rejected",
}


def describe(annotation: Spanned, desk: Desk) -> str:
    """Type, reading and origin of an annotation, as rich text."""
    look = desk.schema.look_of(annotation)
    lines = [f"<b>{escape(look.name)}</b>"]
    if isinstance(annotation, Figure):
        lines.append(escape(figure_reading(annotation, desk.schema)))
        if annotation.counted:
            lines.append(escape(annotation.counted.surface(desk.document.article.text)))
    if isinstance(annotation, EventMention):
        lines.append(escape(annotation.factuality.value))
    lines.append(f"<small>{escape(origin_text(annotation))}</small>")
    return "<br>".join(lines)


def origin_text(annotation: Spanned) -> str:
    """Who made it and what was decided: "suggested by en_core_web_sm, 0.84"."""
    origin = annotation.origin
    state = QCoreApplication.translate("State", STATES[annotation.state])
    if origin.kind is OriginKind.HUMAN:
        return QCoreApplication.translate("State", "{state} by {name}").format(state=state, name=origin.name)
    score = "" if origin.score is None else f", {origin.score:.2f}"
    text = QCoreApplication.translate("State", "{state}, from {name}{score}")
    return text.format(state=state, name=origin.name, score=score)
