"""The event table: a row an event, also across articles; beside it where in the articles every cell comes from."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from itertools import groupby
from pathlib import Path
from typing import Protocol

from annotator.domain.annotations import Annotation, EventMention, Relation
from annotator.domain.document import Document
from annotator.domain.span import Span, hull
from annotator.exchange.format import ExchangeError, Facts, Loss, Mark, Options, Parts, Seen, Tie, Where
from annotator.exchange.losing import Place, left_out, types_lost
from annotator.exchange.losses import Tally
from annotator.exchange.selection import in_states
from annotator.exchange.table.cells import (
    BOUNDS,
    FIRST,
    TRIGGER,
    UNIT,
    UNTOLD,
    Cell,
    Fillers,
    Told,
    event_row,
    role_of,
    source_rows,
    told_by,
)
from annotator.exchange.table.merging import Overview, same_events
from annotator.exchange.view import View, facts_of, named_facts, squeezed
from annotator.exchange.writing import CODE_POINTS

_PLACE = Place("the event table", arguments=True, triggerless=True, factuality=True, events=True, entities=True)
Row = Mapping[str, str]


class Sheets(Protocol):
    """Both tables while they are written."""

    def add_event(self, row: Sequence[Cell]) -> None:
        """One more row of the event table."""
        ...

    def add_source(self, row: Sequence[Cell]) -> None:
        """One more row of the table beside."""
        ...


class _Events:
    """The rows of the event table: each is written when the last mention that tells its event has gone by."""

    def __init__(self, seen: Overview) -> None:
        self._overview = seen
        self._left = seen.tellings()
        self._told: dict[str, list[Told]] = {}
        self._roles, self._totals = sorted(seen.roles), sorted(seen.totals)

    def columns(self) -> list[str]:
        """All columns, those of roles in the order of their names."""
        return [*FIRST, *self._roles, *(f"{role}_{one}" for role in self._totals for one in (*BOUNDS, UNIT))]

    def add(self, sheets: Sheets, document: Document, event: EventMention, fillers: Fillers) -> None:
        """One more mention, whose event is perhaps told wholly now."""
        name = self._overview.name_of(document, event)
        for row in source_rows(name, document, event, fillers):
            sheets.add_source(row)
        told = self._told.setdefault(name, [])
        told.append(told_by(document, event, fillers))
        if len(told) >= self._left[name]:
            sheets.add_event(event_row(name, self._told.pop(name), self._roles, self._totals))


class TableFormat(ABC):
    """Types, dates, roles and totals; formulas are defused."""

    key: str
    title: str
    extension: str
    carries = "one row an event with its roles, figures as best, low and high; the place of every cell beside it"
    tokeniser, offsets = None, CODE_POINTS
    reads_back = "a reader of the tables that takes every cell back to the article's words"

    @abstractmethod
    def writing(self, path: Path, columns: Sequence[str]) -> AbstractContextManager[Sheets]:
        """Both tables, to be written; the columns are those of the event table."""

    def clean(self, words: str) -> str:
        """The words as the format can hold them."""
        return words

    @abstractmethod
    def rows(self, path: Path) -> tuple[Iterator[Row], Iterator[Row]]:
        """The rows of the event table and of its sources, as text; raises ExchangeError."""

    def write(self, parts: Parts, place: Path, options: Options, tally: Tally) -> None:
        """Looks through the documents for what tells one event, then writes both tables as they go by again."""
        for part, documents in parts.items():
            seen = Overview()
            for document in documents:
                seen.add(document, in_states(document, options.states))
            events = _Events(seen)
            with self.writing(self._path(place, part), events.columns()) as sheets:
                for document in documents:
                    tally.add(document, self._add(events, sheets, document, options), options, part)

    def _add(self, rows: _Events, sheets: Sheets, document: Document, options: Options) -> list[Loss]:
        chosen = in_states(document, options.states)
        by_id = {one.id: one for one in chosen}
        losses: list[Loss] = []
        used: dict[str, Annotation] = {}
        events = [one for one in chosen if isinstance(one, EventMention)]
        for event in events:
            fillers = list(_fillers(document, event, by_id, losses))
            used |= {one.id: one for _, one in fillers if not isinstance(one, Span)}
            rows.add(sheets, document, event, fillers)
        told = {relation for *_, relation in same_events(chosen)} | used.keys()
        rest = [one for one in chosen if not isinstance(one, EventMention) and one.id not in told]
        losses += _PLACE.losses(document, [one for one in chosen if isinstance(one, EventMention) or one.id in used])
        named = [one for one in used.values() if not isinstance(one, EventMention)]
        losses += types_lost(document, named, "the event table")
        losses += self._characters_lost(document, [*events, *used.values()])
        return [*losses, *left_out(document, rest, "the event table holds only what fills a role of an event")]

    def _characters_lost(self, document: Document, shown: Sequence[Annotation]) -> Iterator[Loss]:
        """One loss where words in the table have characters that the format cannot hold."""
        spans = [span for one in shown if not isinstance(one, Relation) for span in one.spans]
        fillers = [each.filler for one in shown if isinstance(one, EventMention) for each in one.arguments]
        spans += [one for one in fillers if isinstance(one, Span)]
        words = (" ".join(span.surface(document.article.text).split()) for span in spans)
        if any(self.clean(one) != one for one in (document.article.title, document.annotator, *words)):
            why = f"{self.title} cannot hold them; U+FFFD stands in their place"
            yield Loss(document.id, None, "control characters of the text", why)

    def facts(self, document: Document, chosen: Sequence[Annotation], view: View) -> Facts:
        """Triggers and what fills roles, each from its first to its last character."""
        del document
        places = {one.id: _around(one, view) for one in chosen}
        told = {relation for *_, relation in same_events(chosen)}
        facts = facts_of([one for one in chosen if isinstance(one, Relation) and one.id not in told], view)
        marks: set[Mark] = set()
        ties: set[Tie] = set()
        for one in (one for one in chosen if isinstance(one, EventMention)):
            if places[one.id]:
                marks.add((self.clean(one.type), places[one.id]))
            for argument in one.arguments:
                if isinstance(argument.filler, Span):
                    ties.add((self.clean(argument.role), places[one.id], view.place((argument.filler,))))
                elif argument.filler in places:
                    ties.add((self.clean(argument.role), places[one.id], places[argument.filler]))
        return named_facts(marks, ties | facts.ties)

    def seen(self, parts: Parts, place: Path, options: Options) -> Iterator[tuple[Document, Seen]]:
        """Every document with what the sources take from it."""
        for part, documents in parts.items():
            events, sources = self.rows(self._path(place, part))
            left = sum(int(float(row["mentions"])) for row in events)
            by_document = groupby(sources, key=lambda row: row["document"])
            ahead = next(by_document, None)
            for document in documents:
                rows: list[Row] = []
                if ahead is not None and ahead[0] == document.id:
                    rows = list(ahead[1])
                    ahead = next(by_document, None)
                left -= len({row["mention"] for row in rows})
                _check_same(document, rows, options)
                yield document, _see(document, rows, self.clean)
            if ahead is not None or left:
                raise ExchangeError("the event table and its sources do not tell the same mentions.")

    def _path(self, place: Path, part: str) -> Path:
        return place / f"{part}{self.extension}" if part else place


def beside(path: Path) -> Path:
    """Where the sources of a table in a file of its own stand."""
    return path.with_name(f"{path.name.removesuffix(path.suffix)}.sources{path.suffix}")


def _around(one: Annotation, view: View) -> Where:
    return () if isinstance(one, Relation) or not one.spans else view.place((hull(one.spans),))


def _fillers(
    document: Document, event: EventMention, by_id: Mapping[str, Annotation], losses: list[Loss]
) -> Iterator[tuple[str, Annotation | Span]]:
    for argument in event.arguments:
        filler = argument.filler if isinstance(argument.filler, Span) else by_id.get(argument.filler)
        if filler is None:
            losses.append(Loss(document.id, event.id, "argument", "the annotation that fills it is not exported"))
        elif isinstance(filler, Relation):
            losses.append(Loss(document.id, event.id, "argument", "a relation fills it, which has no words"))
        else:
            yield argument.role, filler


def _check_same(document: Document, rows: Sequence[Row], options: Options) -> None:
    """Raises ExchangeError where two mentions that tell the same are in rows of two events."""
    named = {row["mention"]: row["event"] for row in rows}
    for one, other, _ in same_events(in_states(document, options.states)):
        if named.get(one.id) != named.get(other.id):
            raise ExchangeError(f"the event table tells {one.id} and {other.id} of {document.id} as two events.")


def _see(document: Document, rows: Sequence[Row], clean: Callable[[str], str]) -> Seen:
    """What the sources say of a document; raises ExchangeError where their words are not the article's."""
    view = View(document.article.text)
    places = [_place_of(document, row, view, clean) for row in rows]
    triggers = {row["mention"]: at for row, at in zip(rows, places, strict=True) if row["column"] == TRIGGER}
    marks = {(row["type"], triggers[row["mention"]]) for row in rows if row["column"] == TRIGGER}
    ties = {
        (role_of(row["column"]), triggers.get(row["mention"], ()), at)
        for row, at in zip(rows, places, strict=True)
        if row["column"] not in (TRIGGER, UNTOLD)
    }
    return Seen(None, named_facts(marks, ties))


def _place_of(document: Document, row: Row, view: View, clean: Callable[[str], str]) -> Where:
    if not row["start"]:
        return ()
    span = Span(int(float(row["start"])), int(float(row["end"])))
    if squeezed(clean(" ".join(span.surface(document.article.text).split()))) != squeezed(row["words"]):
        raise ExchangeError(f"the sources of the event table say {row['words']!r} where the article says otherwise.")
    return view.place((span,))
