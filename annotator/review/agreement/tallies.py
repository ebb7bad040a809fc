"""Counts of one measure, article by article, so that they can be added up, shown by article and drawn again."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from math import isfinite, nan
from typing import Any, NamedTuple

from annotator.review.measures.alpha import alpha_of
from annotator.review.measures.kappa import cohen, fleiss_of, scott
from annotator.review.measures.matching import f1

Counts = Mapping[Any, float]
"""What is counted, by any key; the counts of several articles are added."""


class Key(NamedTuple):
    """What a value measures: `what` is the kind (and type) of annotation, `who` a pair, or nobody for all together."""

    section: str
    what: str
    measure: str
    who: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Measure:
    """How counts become a value (None: undefined), and how many of what they are about."""

    value: Callable[[Counts], float | None]
    size: Callable[[Counts], float]
    of: str
    is_drawn: bool = True
    """Whether intervals by bootstrap are made: not where a value takes long."""


def _ratio(counts: Counts) -> float | None:
    value = counts.get("agreed", 0) / counts["of"] if counts.get("of") else nan
    return value if isfinite(value) else None


def _f1(counts: Counts) -> float | None:
    return f1(counts.get("agreed", 0), counts.get("of", 0))


def _fleiss(counts: Counts) -> float | None:
    labels = {key: count for key, count in counts.items() if key not in ("items", "agreed")}
    items = counts.get("items", 0)
    raters = sum(labels.values()) / items if items else 0
    return fleiss_of(counts.get("agreed", 0), labels, items, raters)


def _of(counts: Counts) -> float:
    return counts.get("of", 0)


def _items(counts: Counts) -> float:
    return counts.get("items", 0)


def _total(counts: Counts) -> float:
    return sum(counts.values())


F1_EXACT, F1_BOUNDARY, F1_OVERLAP, F1_PARTIAL = "F1 exact", "F1 boundary", "F1 overlap", "F1 partial"

MEASURES: dict[str, Measure] = {
    **{name: Measure(_f1, _of, "annotations") for name in (F1_EXACT, F1_BOUNDARY, F1_OVERLAP, F1_PARTIAL)},
    "F1 TI": Measure(_f1, _of, "events"),
    "F1 TC": Measure(_f1, _of, "events"),
    "F1 AI": Measure(_f1, _of, "arguments"),
    "F1 AC": Measure(_f1, _of, "arguments"),
    "kappa": Measure(cohen, _total, "tokens"),
    "kappa without O": Measure(cohen, _total, "tokens"),
    "pi": Measure(scott, _total, "tokens"),
    "Fleiss kappa": Measure(_fleiss, _items, "tokens"),
    "alpha": Measure(alpha_of, _total, "labels"),
    "kappa of values": Measure(cohen, _total, "pairs"),
    "same": Measure(_ratio, _of, "pairs"),
    "overlap": Measure(_ratio, _of, "pairs"),
    "relative error": Measure(_ratio, _of, "pairs"),
    "alpha interval": Measure(lambda counts: alpha_of(counts, "interval"), _total, "values", is_drawn=False),
    "alpha ratio": Measure(lambda counts: alpha_of(counts, "ratio"), _total, "values", is_drawn=False),
}
"""Every additive measure by its name."""


class Tallies:
    """The counts of every measure by article."""

    def __init__(self) -> None:
        self.counts: dict[Key, dict[str, Counts]] = {}

    def add(self, article: str, key: Key, counts: Mapping[Hashable, float]) -> None:
        """Add what an article says to a measure: of a pair, and of all pairs together."""
        for one in {key, key._replace(who=())}:
            by_article = self.counts.setdefault(one, {})
            known = by_article.get(article)
            by_article[article] = _added(known, counts) if known else counts

    def total(self, key: Key) -> Counts:
        """The sum over all articles."""
        whole: dict[Any, float] = {}
        for counts in self.counts.get(key, {}).values():
            for name, count in counts.items():
                whole[name] = whole.get(name, 0) + count
        return whole


def _added(one: Counts, other: Counts) -> Counts:
    return {key: one.get(key, 0) + other.get(key, 0) for key in {**one, **other}}
