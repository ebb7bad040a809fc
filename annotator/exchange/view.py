"""A text without its white space: the one measure in which formats of characters and of tokens can be compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate

from annotator.domain.annotations import Annotation, EventMention, Figure, Relation, type_of
from annotator.domain.span import Span
from annotator.exchange.format import Facts, Mark, Seen, Tie, Value, Where


class View:
    """Places in one text as counts of the characters before them that are no white space."""

    def __init__(self, text: str) -> None:
        self._before = [0, *accumulate(not one.isspace() for one in text)]

    def place(self, spans: Iterable[Span]) -> Where:
        """The ends of some spans; fragments that only white space parts are one."""
        ends: list[int] = []
        for one in spans:
            start, end = self._before[one.start], self._before[one.end]
            if ends and ends[-1] == start:
                ends[-1] = end
            elif start < end:
                ends += [start, end]
        return tuple(ends)


class Worded(View):
    """The words themselves instead of their places, for formats that know no more."""

    def __init__(self, text: str) -> None:
        super().__init__("")
        self._text = text

    def place(self, spans: Iterable[Span]) -> Where:
        """The words without white space."""
        return squeezed(BETWEEN.join(one.surface(self._text) for one in spans))


BETWEEN = "…"
"""Between the words of fragments."""


def squeezed(text: str) -> str:
    """The text without its white space."""
    return "".join(text.split())


def plain_type(name: str) -> str:
    """A type's name as a format without white space in names writes it."""
    return "_".join(name.split())


def facts_of(annotations: Sequence[Annotation], view: View) -> Facts:
    """Every annotation as a mark, every argument and relation as a tie, every figure's value."""
    places = {one.id: () if isinstance(one, Relation) else view.place(one.spans) for one in annotations}
    ties: set[Tie] = set()
    for one in annotations:
        if isinstance(one, Relation) and one.source in places and one.target in places:
            ties.add((plain_type(one.type), places[one.source], places[one.target]))
        elif isinstance(one, EventMention):
            ties |= {(plain_type(role), places[one.id], place) for role, place in _filled(one, places, view)}
    return Facts(frozenset(_marks(annotations, places)), frozenset(ties), frozenset(_values(annotations, places)))


def _marks(annotations: Sequence[Annotation], places: Mapping[str, Where]) -> Iterator[Mark]:
    for one in annotations:
        if places[one.id]:
            yield (plain_type(type_of(one)), places[one.id])


def _values(annotations: Sequence[Annotation], places: Mapping[str, Where]) -> Iterator[Value]:
    for one in annotations:
        if isinstance(one, Figure):
            yield (places[one.id], one.quantity.best, one.unit or one.currency or "")


def _filled(event: EventMention, places: Mapping[str, Where], view: View) -> Iterator[tuple[str, Where]]:
    for argument in event.arguments:
        if isinstance(argument.filler, Span):
            yield argument.role, view.place((argument.filler,))
        elif argument.filler in places:
            yield argument.role, places[argument.filler]


def named_facts(marks: Iterable[Mark], ties: Iterable[Tie] = ()) -> Facts:
    """Facts with the types named as formats without white space in names write them; white space alone is no mark."""
    named = frozenset((plain_type(name), place) for name, place in marks if place)
    return Facts(named, frozenset((plain_type(name), one, other) for name, one, other in ties))


def seen_in(text: str, annotations: Sequence[Annotation], values: bool = False) -> Seen:
    """What was found, as facts; `values`: the file tells those of figures too."""
    facts = facts_of(annotations, View(text))
    return Seen(text, facts if values else Facts(facts.marks, facts.ties))


class Words:
    """Places of tokens in a text that is all its tokens."""

    def __init__(self, tokens: Sequence[str], before: int = 0) -> None:
        """`before`: characters of the text that stand before the tokens."""
        self._before = [*accumulate(map(len, tokens), initial=before)]
        self.text = "".join(tokens)

    def place(self, first: int, stop: int) -> Where:
        """Where the tokens from `first` to `stop` stand."""
        return (self._before[first], self._before[stop])
