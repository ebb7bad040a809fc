"""Arguments of events judged against gold: found at all, and in the right role; the whole words, or a shared one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from annotator.domain.annotations import Annotation, EventMention
from annotator.domain.span import Span, hull
from annotator.review.measures.matching import Item, agreed_by_type, pair
from annotator.review.scoring import Counts


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
MEASURES = (
    *("argument identification, exact", "argument identification, overlap"),
    *("argument classification, exact", "argument classification, overlap"),
)


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
        correct = [sum(some) for some in zip(*(_agreed(*one) for one in met), strict=True)] or [0] * len(MEASURES)
        for name, number in zip(MEASURES, correct, strict=True):
            totals[name] += Counts(number, given, wanted)
    return totals


def _agreed(ours: list[Item], theirs: list[Item]) -> tuple[int, int, int, int]:
    """How many arguments of two events agree, in the order of `MEASURES`; roles are the items' types."""
    same, near = agreed_by_type(pair(ours, theirs))
    same_words, shared_words = agreed_by_type(pair([_bare(one) for one in ours], [_bare(one) for one in theirs]))
    return same_words.total(), shared_words.total(), same.total(), near.total()


def _bare(one: Item) -> Item:
    return one._replace(type="")


def _filled(event: EventMention, known: dict[str, Annotation]) -> list[Item]:
    """The event's arguments by words and role; a filler without words, such as an event that no word tells, is none."""
    fillers = (
        (one.role, one.filler if isinstance(one.filler, Span) else known.get(one.filler)) for one in event.arguments
    )
    spans = ((role, one if isinstance(one, Span) else _words(one)) for role, one in fillers)
    return [Item((span,), role) for role, span in spans if span is not None]


def _words(filler: Annotation | None) -> Span | None:
    return hull(filler.spans) if filler is not None and filler.spans else None
