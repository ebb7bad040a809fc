"""What a measurement of agreement gives: rows of values, what they rest on, and what was left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.review.agreement.places import KINDS
from annotator.review.agreement.tallies import F1_EXACT, Key


@dataclass(frozen=True, slots=True)
class Options:
    """What is measured and how."""

    tolerance: float = 0.05
    """Relative difference within which two values of a figure count as near."""
    draws: int = 1000
    """Bootstrap draws for intervals; 0: none."""
    seed: int = 0
    with_gamma: bool = False
    types: tuple[str, ...] = ()
    """The schema's types in its order: of several that cover a token, the first counts."""
    attributes: tuple[str, ...] = ()
    """The schema's attributes of documents."""


@dataclass(frozen=True, slots=True)
class Row:
    """One value; None is undefined. `article` is set where the value is of one article alone."""

    key: Key
    value: float | None
    n: float
    of: str
    """What `n` counts."""
    interval: tuple[float, float] | None = None
    article: str = ""


@dataclass(frozen=True, slots=True)
class Agreement:
    """A whole measurement."""

    annotators: tuple[str, ...]
    articles: Mapping[str, str]
    """Title by id of the articles that at least two annotators have."""
    rows: tuple[Row, ...]
    confusions: Mapping[str, Counter[tuple[str, str]]]
    """By kind: types of what belongs together, over all pairs of annotators; "" where one has nothing."""
    left_out: Mapping[str, int]
    """What does not enter, and how much of it."""
    options: Options = field(default_factory=Options)

    def row(self, what: str, measure: str, who: tuple[str, ...] = ()) -> Row | None:
        """The row over all articles of a measure."""
        wanted = (
            one
            for one in self.rows
            if (one.key.what, one.key.measure, one.key.who, one.article) == (what, measure, who, "")
        )
        return next(wanted, None)

    @property
    def without_any(self) -> list[str]:
        """Kinds of annotation that nobody made: nothing of theirs is defined."""
        kinds = [(kind, self.row(kind, F1_EXACT)) for kind in KINDS]
        return [kind for kind, row in kinds if row is None or not row.n]

    def is_empty(self, row: Row) -> bool:
        """Whether a row is about a kind of annotation that nobody made, or counts nothing."""
        return row.value is None and (not row.n or row.key.what in self.without_any)

    @property
    def pairs(self) -> list[tuple[str, ...]]:
        """The pairs of annotators who share articles."""
        return sorted({one.key.who for one in self.rows if len(one.key.who) == 2})
