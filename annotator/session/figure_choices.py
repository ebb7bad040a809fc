"""In which order the roles and kinds of a figure are offered: the likely ones first, as the first nine have a digit."""

from __future__ import annotations

from collections import Counter

from annotator.domain.annotations import Figure, FigureKind
from annotator.domain.document import Document
from annotator.domain.schema import AnnotationSchema, FigureRole
from annotator.domain.span import hull

KINDS = (
    *(FigureKind.COUNT, FigureKind.MEASURE, FigureKind.DURATION, FigureKind.MONEY, FigureKind.PERCENT),
    *(FigureKind.AGE, FigureKind.ORDINAL, FigureKind.FRACTION, FigureKind.DATE, FigureKind.RATE, FigureKind.SCORE),
    *(FigureKind.NAME,),
)
"""The most frequent kinds of number in news first."""


def likely_kinds(figure: Figure) -> list[FigureKind]:
    """All kinds, the one that the figure has last."""
    return sorted(KINDS, key=lambda kind: kind is figure.kind)


def likely_roles(document: Document, schema: AnnotationSchema, figure: Figure) -> list[FigureRole]:
    """All roles: those that fit the number's kind, that events of its paragraph have, and that the article uses first.

    The role that it has comes last.
    """
    around = _roles_of_events_near(document, schema, figure)
    used = Counter(one.role for one in document.figures() if one.role and one.id != figure.id)

    def rank(role: FigureRole) -> tuple[bool, bool, bool, bool, int]:
        is_of_kind = not role.kinds or figure.kind.value in role.kinds
        fits_unit = not role.unit or figure.unit in (None, role.unit)
        return (role.id == figure.role, not is_of_kind, role.id not in around, not fits_unit, -used[role.id])

    return sorted(schema.figure.roles, key=rank)


def _roles_of_events_near(document: Document, schema: AnnotationSchema, figure: Figure) -> set[str]:
    text, at = document.article.text, hull(figure.spans)
    start, end = text.rfind("\n", 0, at.start) + 1, text.find("\n", at.end)
    end = len(text) if end < 0 else end
    types = {one.type for one in document.events() if one.spans and start <= one.spans[0].start < end}
    known = (schema.event(one) for one in types)
    return {role for event in known if event for slot in event.roles for role in slot.figures}
