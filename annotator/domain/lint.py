"""Looks over what a person has marked and lists what may be wrong; open and rejected suggestions are left alone."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.domain.document import Document, Status
from annotator.domain.findings import KINDS, Finding, Kind, KindInfo, Live, Severity, finding, live_of, place_of
from annotator.domain.lint_events import (
    arguments_far_away,
    missing_required_roles,
    roles_against_events,
    unknown_types,
)
from annotator.domain.lint_figures import figures_without_role, figures_without_value, same_as_differs, tolls
from annotator.domain.lint_words import (
    duplicates,
    numbers_without_figure,
    spans_in_words,
    strings_with_two_types,
    untagged_triggers,
)
from annotator.domain.schema import AnnotationSchema

__all__ = ["KINDS", "Finding", "Kind", "KindInfo", "Severity", "lint"]

FINISHED = frozenset({Status.DONE, Status.REVIEWED, Status.GOLD})
ORDER = {kind: number for number, kind in enumerate(KINDS)}


def lint(document: Document, schema: AnnotationSchema) -> list[Finding]:
    """All findings in text order; those without a place come first."""
    return sorted(_findings(live_of(document), schema), key=_text_order)


def _text_order(one: Finding) -> tuple[int, int, int, tuple[str, ...]]:
    start, end = (one.span.start, one.span.end) if one.span else (-1, -1)
    return (start, end, ORDER[one.kind], one.ids)


def _findings(live: Live, schema: AnnotationSchema) -> Iterator[Finding]:
    yield from numbers_without_figure(live)
    yield from tolls(live)
    yield from roles_against_events(live, schema)
    yield from missing_required_roles(live, schema)
    yield from strings_with_two_types(live, schema)
    yield from arguments_far_away(live)
    yield from figures_without_role(live, schema)
    yield from figures_without_value(live)
    yield from same_as_differs(live)
    yield from spans_in_words(live)
    yield from untagged_triggers(live, schema)
    yield from duplicates(live, schema)
    yield from unknown_types(live, schema)
    yield from open_suggestions_when_done(live.document)


def open_suggestions_when_done(document: Document) -> Iterator[Finding]:
    """One finding for all suggestions of a finished document that wait for a decision."""
    if document.status in FINISHED and document.suggestions:
        waiting = sorted(document.suggestions.values(), key=lambda one: (not one.spans, one.spans, one.id))
        count = "1 suggestion is" if len(waiting) == 1 else f"{len(waiting)} suggestions are"
        message = f"The article is marked {document.status.value}, but {count} still open."
        ids = tuple(one.id for one in waiting)
        yield finding(Kind.OPEN_SUGGESTIONS_WHEN_DONE, ids, place_of(waiting[0]), message)
