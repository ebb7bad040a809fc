"""Says in words what an annotation is: for tooltips, lists and screen readers. Never markup from an article."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from annotator.domain.annotations import (
    Certainty,
    EventMention,
    Factuality,
    Figure,
    OriginKind,
    Polarity,
    Spanned,
    State,
)
from annotator.session.desk import Desk
from annotator.ui.canvas.marks import margin_reading

# Translated under the context "State".
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
        parts.append(margin_reading(annotation, desk.schema, text))
        parts += _beside(annotation, text)
    if isinstance(annotation, EventMention):
        parts.append(factuality_name(annotation.factuality))
        parts += [polarity_name(annotation.polarity)] if annotation.polarity is Polarity.NEGATIVE else []
    return [*parts, origin_text(annotation)]


def _beside(figure: Figure, text: str) -> list[str]:
    """What a figure is a part of, who says it, and how sure the text is."""
    tr = QCoreApplication.translate
    parts = [tr("Figure", "of {words}").format(words=figure.of_whole.surface(text))] if figure.of_whole else []
    if figure.attribution:
        parts.append(tr("Figure", "source: {words}").format(words=figure.attribution.surface(text)))
    if figure.certainty is not Certainty.REPORTED:
        parts.append(certainty_name(figure.certainty))
    return parts


# Translated under the context "Certainty".
CERTAINTIES = {
    Certainty.REPORTED: "reported",
    Certainty.DISPUTED: "disputed",
    Certainty.UNVERIFIED: "unverified",
    Certainty.PLANNED: "planned",
}


# Translated under the context "Factuality".
FACTUALITIES = {
    Factuality.ASSERTED: "asserted",
    Factuality.PLANNED: "planned",
    Factuality.HYPOTHETICAL: "hypothetical",
    Factuality.NEGATED: "negated",
}

# Translated under the context "Polarity".
POLARITIES = {Polarity.POSITIVE: "happened", Polarity.NEGATIVE: "did not happen"}


def factuality_name(factuality: Factuality) -> str:
    """A factuality in the language of the window."""
    return QCoreApplication.translate("Factuality", FACTUALITIES[factuality])


def polarity_name(polarity: Polarity) -> str:
    """A polarity in the language of the window."""
    return QCoreApplication.translate("Polarity", POLARITIES[polarity])


def certainty_name(certainty: Certainty) -> str:
    """A certainty in the language of the window."""
    return QCoreApplication.translate("Certainty", CERTAINTIES[certainty])


def origin_text(annotation: Spanned) -> str:
    """Who made it and what was decided: "suggested by en_core_web_sm, 0.84"."""
    origin = annotation.origin
    state = QCoreApplication.translate("State", STATES[annotation.state])
    if origin.kind is OriginKind.HUMAN:
        return QCoreApplication.translate("State", "{state} by {name}").format(state=state, name=origin.name)
    score = "" if origin.score is None else f", {origin.score:.2f}"
    text = QCoreApplication.translate("State", "{state}, from {name}{score}")
    return text.format(state=state, name=origin.name, score=score)
