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
    """Type, reading and origin of an annotation, as rich text for a tooltip."""
    name, *others, origin = _parts(annotation, desk)
    return "<br>".join((f"<b>{escape(name)}</b>", *map(escape, others), f"<small>{escape(origin)}</small>"))


def said(annotation: Spanned, desk: Desk) -> str:
    """The same as plain text, for a screen reader."""
    return ", ".join(_parts(annotation, desk))


def _parts(annotation: Spanned, desk: Desk) -> list[str]:
    text = desk.document.article.text
    parts = [desk.schema.look_of(annotation).name]
    if isinstance(annotation, Figure):
        parts.append(figure_reading(annotation, desk.schema))
        parts += [annotation.counted.surface(text)] if annotation.counted else []
    if isinstance(annotation, EventMention):
        parts.append(annotation.factuality.value)
    return [*parts, origin_text(annotation)]


def origin_text(annotation: Spanned) -> str:
    """Who made it and what was decided: "suggested by en_core_web_sm, 0.84"."""
    origin = annotation.origin
    state = QCoreApplication.translate("State", STATES[annotation.state])
    if origin.kind is OriginKind.HUMAN:
        return QCoreApplication.translate("State", "{state} by {name}").format(state=state, name=origin.name)
    score = "" if origin.score is None else f", {origin.score:.2f}"
    text = QCoreApplication.translate("State", "{state}, from {name}{score}")
    return text.format(state=state, name=origin.name, score=score)
