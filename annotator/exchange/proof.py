"""Proves an export: what the files say is what the corpus says, but for what the loss report names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Protocol, runtime_checkable

from annotator.domain.document import Document
from annotator.exchange.format import ExchangeError, Facts, Loss, Mark, Options, Parts, Seen, Tie, Where
from annotator.exchange.losing import WHOLE
from annotator.exchange.losses import Losses, Tally
from annotator.exchange.protocol import Format
from annotator.exchange.selection import in_states
from annotator.exchange.tokenised import PLAIN
from annotator.exchange.view import View, squeezed

MOVED = frozenset({"exact place", "rest of a trigger", "type of a mention", "type of a figure"})
"""Losses after which the annotation is there, but not quite as it was."""
TIES = frozenset({"argument", "relation"})


@runtime_checkable
class ComparesWhole(Protocol):
    """A format that loses nothing compares more than facts."""

    def compared(self, parts: Parts, place: Path, options: Options, tally: Tally) -> int:
        """How many documents read back; raises ExchangeError for the first that differs."""
        ...


def prove(form: Format, parts: Parts, place: Path, options: Options, tally: Tally) -> None:
    """Raises ExchangeError for the first thing that the files lack, add or say otherwise."""
    try:
        whole = form if isinstance(form, ComparesWhole) else None
        number = (
            whole.compared(parts, place, options, tally)
            if whole
            else _compared(form, parts, place, options, tally.losses)
        )
    except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
        if isinstance(error, ExchangeError):
            raise
        what = f"{type(error).__name__}: {error}"
        raise ExchangeError(f"Nothing was exported: {form.title} does not read back ({what}).") from error
    if number != tally.documents:
        raise ExchangeError(f"Nothing was exported: {number} documents read back instead of {tally.documents}.")


def _compared(form: Format, parts: Parts, place: Path, options: Options, losses: Losses) -> int:
    """How many documents were read back and found to be as they should."""
    told = _Told(losses)
    number = 0
    for document, seen in form.seen(parts, place, options):
        number += 1
        own = told.of(document)
        if seen.facts is not None:
            _Comparison(form, document, options, own, seen, seen.facts).run()
    return number


class _Told:
    """The losses of each document, in the order in which documents were written."""

    def __init__(self, losses: Iterable[Loss]) -> None:
        self._groups: Iterator[tuple[str, Iterator[Loss]]] = groupby(losses, key=lambda one: one.document)
        self._next = self._advance()

    def _advance(self) -> tuple[str, list[Loss]]:
        found = next(self._groups, None)
        return ("", []) if found is None else (found[0], list(found[1]))

    def of(self, document: Document) -> list[Loss]:
        """What was told of this document."""
        own: list[Loss] = []
        while self._next[1] and self._next[0] == document.id:
            own += self._next[1]
            self._next = self._advance()
        return own


@dataclass
class _Comparison:
    form: Format
    document: Document
    options: Options
    losses: Sequence[Loss]
    seen: Seen
    found: Facts

    def run(self) -> None:
        text = self.document.article.text
        if self.seen.text is not None and squeezed(self.seen.text) != squeezed(text):
            raise self._error("has another text than in the corpus")
        view = View(text)
        chosen = in_states(self.document, self.options.states)
        gone = {one.annotation for one in self.losses if one.what in WHOLE}
        moved = {one.annotation for one in self.losses if one.what in MOVED}
        kept = self.form.facts(self.document, [one for one in chosen if one.id not in gone], view)
        shifted = self.form.facts(self.document, [one for one in chosen if one.id in moved], view).marks
        self._marks(kept.marks, shifted)
        self._ties(kept.ties, shifted)
        self._values(kept, shifted)

    def _marks(self, wanted: frozenset[Mark], shifted: frozenset[Mark]) -> None:
        for name, place in sorted(wanted - self.found.marks - shifted):
            raise self._error(f"lacks {self._words(place)} as {name}")
        near = {place for _, place in shifted}
        for name, place in sorted(self.found.marks - wanted):
            if name != PLAIN and not any(_touch(place, one) for one in near):
                raise self._error(f"says that {self._words(place)} is {name}")

    def _ties(self, wanted: frozenset[Tie], shifted: frozenset[Mark]) -> None:
        near = {place for _, place in shifted}
        lost = Counter(one.what for one in self.losses)
        missing = [one for one in sorted(wanted - self.found.ties) if not _ends_near(one, near)]
        if len(missing) > sum(lost[what] for what in TIES):
            name, source, target = missing[0]
            raise self._error(f"lacks {self._words(target)} as {name} of {self._words(source)}")
        for tie in sorted(self.found.ties - wanted):
            if not _ends_near(tie, near):
                raise self._error(f"says that {self._words(tie[2])} is {tie[0]} of {self._words(tie[1])}")

    def _values(self, kept: Facts, shifted: frozenset[Mark]) -> None:
        if kept.values is None or self.found.values is None:
            return
        near = {place for _, place in shifted}
        for place, value, unit in kept.values - self.found.values:
            if place not in near:
                raise self._error(f"does not say that {self._words(place)} is {value} {unit}".rstrip())

    def _words(self, place: Where) -> str:
        if not place:
            return "an event without a trigger"
        if isinstance(place, str):
            return repr(place[:80])
        return repr(squeezed(self.document.article.text)[place[0] : place[-1]][:80])

    def _error(self, what: str) -> ExchangeError:
        return ExchangeError(f"Nothing was exported: document {self.document.id}, read back, {what}.")


def _touch(one: Where, other: Where) -> bool:
    if isinstance(one, str) or isinstance(other, str):
        return one == other
    return bool(one) and bool(other) and one[0] < other[-1] and other[0] < one[-1]


def _ends_near(tie: Tie, near: Iterable[Where]) -> bool:
    return any(_touch(end, one) for one in near for end in tie[1:])
