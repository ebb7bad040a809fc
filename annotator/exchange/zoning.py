"""Cuts a document down to some zones of its article: what nobody annotated there must not be taught as empty."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import replace

from annotator.domain.annotations import Annotation, Argument, EventMention, Figure, Relation
from annotator.domain.article import Day, Zone, ZoneKind
from annotator.domain.document import Document
from annotator.domain.span import Span, Spans

BETWEEN = "\n\n"
"""Stands between zones that do not touch."""


def cut(document: Document, kinds: Collection[ZoneKind]) -> Document:
    """The document with the text of these zones alone, and the annotations that stand wholly in them.

    An argument of plain words outside of them goes with its zone.
    """
    pieces = _joined([zone.span for zone in document.article.zones if zone.kind in kinds])
    move = _Move(pieces)
    article = document.article
    text = BETWEEN.join(one.surface(article.text) for one in pieces)
    zones = tuple(Zone(zone.kind, moved) for zone in article.zones if (moved := move.span(zone.span)))
    days = tuple(Day(moved, day.date) for day in article.days if (moved := move.span(day.span)))
    return replace(
        document,
        article=replace(article, text=text, zones=zones, days=days),
        annotations=move.all_of(document.annotations.values()),
        suggestions=move.all_of(document.suggestions.values()),
    )


def _joined(spans: Sequence[Span]) -> list[Span]:
    """The spans in text order, those that touch or overlap as one."""
    made: list[Span] = []
    for one in sorted(spans):
        if made and one.start <= made[-1].end:
            made[-1] = Span(made[-1].start, max(made[-1].end, one.end))
        else:
            made.append(one)
    return made


class _Move:
    """Where what stands in the pieces stands in the text that is made of them."""

    def __init__(self, pieces: Sequence[Span]) -> None:
        self._pieces = pieces
        self._shifts: list[int] = []
        length = 0
        for one in pieces:
            self._shifts.append(length - one.start)
            length += len(one) + len(BETWEEN)

    def span(self, span: Span | None) -> Span | None:
        """The span's new place; None where it is not inside one piece."""
        if span is None:
            return None
        at = bisect_right(self._pieces, span.start, key=lambda one: one.start) - 1
        if at < 0 or not self._pieces[at].contains(span):
            return None
        return Span(span.start + self._shifts[at], span.end + self._shifts[at])

    def spans(self, spans: Spans) -> Spans | None:
        """The new places of all fragments; None where one of them has none."""
        moved = [self.span(one) for one in spans]
        whole = tuple(one for one in moved if one is not None)
        return whole if len(whole) == len(spans) else None

    def all_of(self, annotations: Collection[Annotation]) -> dict[str, Annotation]:
        """Those that stand in the pieces; relations between them."""
        kept = {one.id: made for one in annotations if (made := self._annotation(one)) is not None}
        ends = {key for key, one in kept.items() if not isinstance(one, Relation)}
        return {
            key: one
            for key, one in kept.items()
            if not isinstance(one, Relation) or {one.source, one.target} <= ends | kept.keys()
        }

    def _annotation(self, one: Annotation) -> Annotation | None:
        if isinstance(one, Relation):
            return one
        spans = self.spans(one.spans)
        if spans is None:
            return None
        match one:
            case Figure():
                places = {name: self.span(getattr(one, name)) for name in ("counted", "of_whole", "attribution")}
                return replace(one, spans=spans, **places)
            case EventMention():
                arguments = (self._argument(each) for each in one.arguments)
                return replace(one, spans=spans, arguments=tuple(each for each in arguments if each is not None))
            case _:
                return replace(one, spans=spans)

    def _argument(self, argument: Argument) -> Argument | None:
        if not isinstance(argument.filler, Span):
            return argument
        moved = self.span(argument.filler)
        return None if moved is None else Argument(argument.role, moved)
