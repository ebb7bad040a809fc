"""Pairs the documents of the corpus with what a file says of them, both in one order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from annotator.domain.document import Document
from annotator.exchange.format import ExchangeError, Facts, Labelled, Mark, Quarantined, Seen, Tie
from annotator.exchange.probing import records_of
from annotator.exchange.view import named_facts, seen_in

Record = dict[str, Any]

NOTHING = Seen(None, Facts(frozenset()))
"""What is found of a document of which a file has no line."""


def in_order(documents: Iterable[Document], found: Iterable[tuple[str, Seen]]) -> Iterator[tuple[Document, Seen]]:
    """Every document with all that is found under its id; raises ExchangeError for what is no document's."""
    rest = iter(found)
    ahead = next(rest, None)
    for document in documents:
        seen: Seen | None = None
        while ahead is not None and ahead[0] == document.id:
            seen = ahead[1] if seen is None else _together(seen, ahead[1])
            ahead = next(rest, None)
        yield document, NOTHING if seen is None else seen
    if ahead is not None:
        raise ExchangeError(f"the file holds {ahead[0]!r}, which is not the next document that was written.")


def _together(one: Seen, other: Seen) -> Seen:
    if one.facts is None or other.facts is None:
        return one
    marks, ties = one.facts.marks | other.facts.marks, one.facts.ties | other.facts.ties
    values = one.facts.values
    if values is not None and other.facts.values is not None:
        values |= other.facts.values
    return Seen(one.text, Facts(marks, ties, values))


def owned(found: Iterable[Labelled | Quarantined], values: bool = False) -> Iterator[tuple[str, Seen]]:
    """What a reader of labels finds, under the document's id that stands before the last colon of its name."""
    for one in strictly(found):
        yield one.name.rpartition(":")[0] or one.name, seen_in(one.text, one.annotations, values)


def strictly(found: Iterable[Labelled | Quarantined]) -> Iterator[Labelled]:
    """The texts; raises ExchangeError for the first thing that could not be placed."""
    for one in found:
        if isinstance(one, Quarantined):
            raise ExchangeError(f"line {one.line} does not read back: {one.why}.")
        yield one


def rows_in(path: Path) -> Iterator[tuple[int, Record]]:
    """The objects of a JSON file, each with its line or number; raises ExchangeError for what is none."""
    for one in records_of(path):
        if isinstance(one, Quarantined):
            raise ExchangeError(f"line {one.line} does not read back: {one.why}.")
        yield one


def plain_seen(text: str | None, marks: Iterable[Mark], ties: Iterable[Tie] = ()) -> Seen:
    """What was found, its types named as formats without white space in names write them."""
    return Seen(text, named_facts(marks, ties))
