"""Signs and words for differences and slots: shapes beside the words, so that nothing hangs on colour."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.domain.annotations import Annotation
from annotator.domain.schema import AnnotationSchema
from annotator.review.comparing import Difference, Group
from annotator.review.slots import ARGUMENT, slot_name

SIGNS = {
    Difference.MISSING: "–",
    Difference.BOUNDARY: "↔",
    Difference.TYPE: "≠",
    Difference.ROLE: "→",
    Difference.VALUE: "#",
}
SAME_SIGN = "="
COLOURS = {
    Difference.MISSING: "red",
    Difference.BOUNDARY: "amber",
    Difference.TYPE: "violet",
    Difference.ROLE: "cyan",
    Difference.VALUE: "magenta",
}
"""Roles of the theme."""

# Translated under the context "Review".
NAMES = {
    Difference.MISSING: "missing",
    Difference.BOUNDARY: "boundary",
    Difference.TYPE: "type",
    Difference.ROLE: "role",
    Difference.VALUE: "value",
}


def tr(text: str, number: int = -1) -> str:
    """A word of the review in the language of the window, in the form that a number asks for."""
    return QCoreApplication.translate("Review", text, "", number)


def difference_text(group: Group) -> str:
    """ "– missing", or "↔ boundary, ≠ type"; nothing where there is nobody to differ from."""
    if len(group.annotators) == 1:  # one person's work is reviewed
        return ""
    if group.is_same:
        return f"{SAME_SIGN} {tr('same')}"
    return ", ".join(f"{SIGNS[one]} {tr(NAMES[one])}" for one in group.differences)


def who_text(group: Group) -> str:
    """Who says it, those who say the same together: "ana, cleo | ben"."""
    return " | ".join(", ".join(names) for names in group.variants())


def slot_title(slot: str, annotation: Annotation, schema: AnnotationSchema) -> str:
    """A slot's name; a role's is the schema's."""
    if slot.startswith(ARGUMENT):
        role_id = slot.removeprefix(ARGUMENT)
        event = schema.event(getattr(annotation, "type", ""))
        role = event.role(role_id) if event else None
        return role.name if role else role_id
    return tr(slot_name(slot))
