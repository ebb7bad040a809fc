"""Suggestions judged against gold annotations: entities, figures and events, with confusion and worst texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from annotator.domain.annotations import Annotation, EventMention, Figure, Mention, Relation, type_of
from annotator.domain.span import hull
from annotator.review.arguments import Pair, argument_scores
from annotator.review.measures.matching import Item, best_match
from annotator.review.scoring import ALL, Counts, Labelled, confusion, exact, met, overlap

AnySpanned = TypeVar("AnySpanned", Mention, Figure, EventMention)
SPAN_ONLY = "figure"
"""What all figures are called where only their place is compared."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One text with what people and what a model said of it; types on both sides are the schema's."""

    name: str
    text: str
    gold: tuple[Annotation, ...]
    found: tuple[Annotation, ...]


@dataclass(frozen=True, slots=True)
class TypeScore:
    """How one type did, or all of them together (`ALL`)."""

    type: str
    exact: Counts
    overlap: Counts


@dataclass(frozen=True, slots=True)
class Section:
    """One kind of annotation: a row a type, what was taken for what, and found types that gold never uses."""

    kind: str
    rows: tuple[TypeScore, ...]
    confusion: Counter[tuple[str, str]]
    not_scored: Counter[str]


@dataclass(frozen=True, slots=True)
class Worst:
    """A text with many disagreements: annotations missed, and annotations found that are not in gold."""

    name: str
    missed: int
    extra: int


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All that there is to say of one run against one gold set."""

    texts: int
    sections: tuple[Section, ...]
    figures: Mapping[str, Counts]
    """By step: place, then value, unit, change and role, each beside those before it; empty without gold values."""
    events: Mapping[str, Counts]
    """Triggers and arguments; empty without gold events."""
    worst: tuple[Worst, ...]


def evaluate(texts: Sequence[Judged], with_values: bool, most_worst: int = 10) -> Evaluation:
    """Judge what was found in all texts; `with_values`: whether gold figures say more than where they stand."""
    parts = [part for kind in (Mention, Figure, EventMention) if (part := _labelled(texts, kind))]
    figures = _figure_steps(texts) if with_values and any(kind == "figures" for kind, _, _ in parts) else {}
    with_events = any(kind == "events" for kind, _, _ in parts)
    return Evaluation(
        texts=len(texts),
        sections=tuple(_section(*part) for part in parts),
        figures=figures,
        events={**_triggers(parts), **argument_scores(_pairs(texts))} if with_events else {},
        worst=tuple(_worst(parts))[:most_worst],
    )


# --- by type

Part = tuple[str, list[Labelled], list[Labelled]]
"""The kind's name, gold and found."""

KINDS: Mapping[type, str] = {Mention: "entities", Figure: "figures", EventMention: "events"}


def _labelled(texts: Sequence[Judged], kind: type[Mention] | type[Figure] | type[EventMention]) -> Part | None:
    gold = [label for number, one in enumerate(texts) for label in _labels(f"{number} {one.name}", one.gold, kind)]
    found = [label for number, one in enumerate(texts) for label in _labels(f"{number} {one.name}", one.found, kind)]
    return (KINDS[kind], gold, found) if gold else None


def _labels(name: str, annotations: Iterable[Annotation], kind: type) -> Iterator[Labelled]:
    for one in annotations:
        if isinstance(one, kind) and one.spans and not isinstance(one, Relation):
            yield Labelled(name, hull(one.spans), SPAN_ONLY if isinstance(one, Figure) else type_of(one))


def _section(kind: str, gold: list[Labelled], found: list[Labelled]) -> Section:
    used = {one.type for one in gold}
    scored = [one for one in found if one.type in used]
    strict, loose = exact(gold, scored), overlap(gold, scored)
    rows = tuple(TypeScore(name, strict[name], loose[name]) for name in (*sorted(used), ALL))
    mixed = Counter({pair_: count for pair_, count in confusion(gold, found).items() if pair_[0] != pair_[1]})
    return Section(kind, rows, mixed, Counter(one.type for one in found if one.type not in used))


def _worst(parts: Iterable[Part]) -> list[Worst]:
    missed, extra = Counter[str](), Counter[str]()
    for _, gold, found in parts:
        used = {one.type for one in gold}
        wanted, given = Counter(gold), Counter(one for one in found if one.type in used)
        missed.update(one.document for one in (wanted - given).elements())
        extra.update(one.document for one in (given - wanted).elements())
    names = sorted({*missed, *extra}, key=lambda name: (-missed[name] - extra[name], name))
    return [Worst(name.partition(" ")[2], missed[name], extra[name]) for name in names]


# --- figures

Check = Callable[[Figure, Figure], bool]
STEPS: Mapping[str, Check] = {
    "place (overlap)": lambda one, other: True,
    "+ value": lambda one, other: _value(one) == _value(other),
    "+ unit": lambda one, other: (one.unit, one.currency) == (other.unit, other.currency),
    "+ change": lambda one, other: one.quantity.change is other.quantity.change,
    "+ role": lambda one, other: one.role == other.role,
}


def _value(one: Figure) -> tuple[float | None, float | None, float | None]:
    return one.quantity.value, one.quantity.low, one.quantity.high


def _figure_steps(texts: Sequence[Judged]) -> dict[str, Counts]:
    """Each step counts what agrees in it and in all before it; figures are paired by place, the likest first."""
    pairs: list[tuple[Figure, Figure]] = []
    gold = found = 0
    for one in texts:
        wanted = [each for each in one.gold if isinstance(each, Figure)]
        given = [each for each in one.found if isinstance(each, Figure)]
        gold, found = gold + len(wanted), found + len(given)
        pairs += paired(wanted, given)
    counts: dict[str, Counts] = {}
    for step, agrees in STEPS.items():
        pairs = [each for each in pairs if agrees(*each)]
        counts[step] = Counts(len(pairs), found, gold)
    return counts


def paired(gold: Sequence[AnySpanned], found: Sequence[AnySpanned]) -> list[tuple[AnySpanned, AnySpanned]]:
    """Gold and found that share a character, one to one: the same span and type first, then by type and overlap."""
    sides = [[one for one in side if one.spans] for side in (gold, found)]
    left, right = ([Item(one.spans, type_of(one)) for one in side] for side in sides)
    return [(sides[0][i], sides[1][j]) for i, j in sorted(best_match(left, right))]


def _overlaps(one: Annotation, other: Annotation) -> bool:
    return bool(one.spans and other.spans) and hull(one.spans).overlaps(hull(other.spans))


# --- events


def _triggers(parts: Sequence[Part]) -> dict[str, Counts]:
    """Triggers that share a word with a gold one, whatever the type, and with the right type."""
    gold, found = next((gold, found) for kind, gold, found in parts if kind == "events")
    used = {one.type for one in gold}
    scored = [one for one in found if one.type in used]
    return {
        "trigger identification": met(gold, scored),
        "trigger classification": overlap(gold, scored)[ALL],
    }


def _pairs(texts: Sequence[Judged]) -> Iterator[tuple[Judged, list[EventMention], list[Pair]]]:
    used = {one.type for each in texts for one in each.gold if isinstance(one, EventMention)}
    for one in texts:
        gold = [each for each in one.gold if isinstance(each, EventMention)]
        found = [each for each in one.found if isinstance(each, EventMention) and each.type in used]
        yield one, found, paired(gold, found)


# --- gold in other terms


def settle(gold: Annotation, found: Sequence[Annotation], types: Sequence[str]) -> Annotation:
    """Gold that several types may tell: with the one that was found in its place, else with the first."""
    if not isinstance(gold, Mention | EventMention) or not types or not gold.spans:
        return gold
    here = [one for one in found if isinstance(one, type(gold)) and _overlaps(gold, one)]
    return replace(gold, type=next((one.type for one in here if one.type in types), types[0]))


def in_reach(
    found: Iterable[Annotation], gold: Sequence[Annotation], unknown: Sequence[Annotation]
) -> Iterator[Annotation]:
    """What was found but for what stands only where gold has something of its kind that is not judged."""
    for one in found:
        covers = [each for each in unknown if type(each) is type(one) and _overlaps(one, each)]
        if not covers or any(type(each) is type(one) and _overlaps(one, each) for each in gold):
            yield one
