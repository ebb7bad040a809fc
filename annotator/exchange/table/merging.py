"""What the event table must know of all documents before its first row: which mentions tell one event, and its columns.

Kept are the names of what is linked, and nothing of the rest, however large the corpus.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from annotator.domain.annotations import Annotation, EventMention, Relation
from annotator.domain.document import Document
from annotator.domain.span import Span
from annotator.exchange.table.cells import column_of, total_of

SAME_AS = "same_as"
"""The relation by which an annotator says of two event mentions in one article that they tell the same."""


def own_name(document: Document, event_id: str) -> str:
    """What an event is called that one mention tells."""
    return f"{document.id}:{event_id}"


def same_events(chosen: Iterable[Annotation]) -> Iterator[tuple[EventMention, EventMention, str]]:
    """Event mentions of which a relation says that they tell the same, and the relation's id."""
    by_id = {one.id: one for one in chosen}
    for one in by_id.values():
        if isinstance(one, Relation) and one.type == SAME_AS:
            source, target = by_id.get(one.source), by_id.get(one.target)
            if isinstance(source, EventMention) and isinstance(target, EventMention):
                yield source, target, one.id


@dataclass
class Overview:
    """Which mentions tell one event, and what columns there are."""

    roles: set[str] = field(default_factory=set[str])
    """Columns of roles."""
    totals: set[str] = field(default_factory=set[str])
    """Those of them with a number."""
    _tellings: Counter[str] = field(default_factory=Counter[str])
    """Mentions of every event that more than one may tell, by any of its names."""
    _above: dict[str, str] = field(default_factory=dict[str, str])
    _named: set[str] = field(default_factory=set[str])
    """Names that annotators gave by judging: they go before those made of a mention's id."""

    def add(self, document: Document, chosen: Iterable[Annotation]) -> None:
        """Takes one more document in."""
        by_id = {one.id: one for one in chosen}
        events = [one for one in by_id.values() if isinstance(one, EventMention)]
        self._named |= {one.event for one in events if one.event}
        for source, target, _ in same_events(by_id.values()):
            self._join(own_name(document, source.id), own_name(document, target.id))
            for one in (source, target):
                if one.event:
                    self._join(one.event, own_name(document, one.id))
        for event in events:
            if (name := self._known(document, event)) is not None:
                self._tellings[name] += 1
            self._add_columns(event, by_id)

    def _add_columns(self, event: EventMention, by_id: dict[str, Annotation]) -> None:
        for argument in event.arguments:
            filler = argument.filler if isinstance(argument.filler, Span) else by_id.get(argument.filler)
            if filler is not None and not isinstance(filler, Relation):
                self.roles.add(column_of(argument.role))
                if total_of(argument.role, filler, "") is not None:
                    self.totals.add(column_of(argument.role))

    def _known(self, document: Document, event: EventMention) -> str | None:
        """A name under which the event may be told elsewhere too."""
        own = own_name(document, event.id)
        return own if own in self._above else event.event

    def name_of(self, document: Document, event: EventMention) -> str:
        """What the event is called that a mention tells."""
        return self._top(self._known(document, event) or own_name(document, event.id))

    def tellings(self) -> Counter[str]:
        """How many mentions tell each event that more than one may tell."""
        found = Counter[str]()
        for name, number in self._tellings.items():
            found[self._top(name)] += number
        return found

    def _join(self, one: str, other: str) -> None:
        first, second = self._top(one), self._top(other)
        if second in self._named and first not in self._named:
            first, second = second, first
        self._above[second] = self._above[first] = first

    def _top(self, name: str) -> str:
        while (above := self._above.get(name, name)) != name:
            self._above[name] = self._above.get(above, above)
            name = above
        return name
