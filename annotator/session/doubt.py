"""The order of doubt: the suggestion that is most likely wrong first, by its calibrated score."""

from __future__ import annotations

from annotator.domain.annotations import Annotation, sort_key
from annotator.session.desk import Desk

SURE = 1.0
"""Where a suggestion without a score stands: behind all that have one."""


def by_doubt(suggestions: list[Annotation]) -> list[Annotation]:
    """Suggestions that have words, the least likely first; equals in text order."""
    return sorted((one for one in suggestions if one.spans), key=lambda one: (_score(one), sort_key(one)))


def _score(one: Annotation) -> float:
    return SURE if one.origin.score is None else one.origin.score


def go_to_doubtful(desk: Desk) -> bool:
    """Go to the most doubtful suggestion, from one to the next less doubtful, going round; False when none is left."""
    ranked = [one.id for one in by_doubt(desk.open_suggestions())]
    if not ranked:
        return False
    current = desk.current_id
    desk.go_to(ranked[(ranked.index(current) + 1) % len(ranked)] if current in ranked else ranked[0])
    return True
