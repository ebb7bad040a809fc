"""Arguments of events judged against gold: found at all, and in the right role; the whole words, or a shared one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from annotator.domain.annotations import Annotation, EventMention
from annotator.domain.span import Span, hull
from annotator.review.scoring import Counts

Filled = tuple[str, Span]
"""A role, and the words that fill it."""


class Texts(Protocol):
    """What both sides said of one text."""

    @property
    def gold(self) -> tuple[Annotation, ...]:
        """Gold annotations."""
        ...

    @property
    def found(self) -> tuple[Annotation, ...]:
        """Suggested annotations."""
        ...


Pair = tuple[EventMention, EventMention]
Match = Callable[[Filled, Filled], bool]
MEASURES: dict[str, Match] = {
    "argument identification, exact": lambda one, other: one[1] == other[1],
    "argument identification, overlap": lambda one, other: one[1].overlaps(other[1]),
    "argument classification, exact": lambda one, other: one == other,
    "argument classification, overlap": lambda one, other: one[0] == other[0] and one[1].overlaps(other[1]),
}


def argument_scores(texts: Iterable[tuple[Texts, list[EventMention], list[Pair]]]) -> dict[str, Counts]:
    """Counts by measure over all events; arguments of events that the other side lacks count as missed or wrong.

    Each text comes with the found events that are judged, and with gold and found events that agree.
    """
    totals = dict.fromkeys(MEASURES, Counts())
    for text, scored, pairs in texts:
        gold, found = ({one.id: one for one in side} for side in (text.gold, text.found))
        wanted = sum(len(_filled(one, gold)) for one in text.gold if isinstance(one, EventMention))
        given = sum(len(_filled(one, found)) for one in scored)
        met = [(_filled(one, gold), _filled(other, found)) for one, other in pairs]
        for name, agrees in MEASURES.items():
            correct = sum(_agreeing(ours, theirs, agrees) for ours, theirs in met)
            totals[name] += Counts(correct, given, wanted)
    return totals


def _filled(event: EventMention, known: dict[str, Annotation]) -> list[Filled]:
    """The event's arguments by role and words; a filler without words, such as an event that no word tells, is none."""
    fillers = (
        (one.role, one.filler if isinstance(one.filler, Span) else known.get(one.filler)) for one in event.arguments
    )
    spans = ((role, one if isinstance(one, Span) else _words(one)) for role, one in fillers)
    return [(role, span) for role, span in spans if span is not None]


def _words(filler: Annotation | None) -> Span | None:
    return hull(filler.spans) if filler is not None and filler.spans else None


def _agreeing(gold: list[Filled], found: list[Filled], agrees: Match) -> int:
    left = list(found)
    correct = 0
    for one in gold:
        match = next((other for other in left if agrees(one, other)), None)
        if match is not None:
            left.remove(match)
            correct += 1
    return correct
