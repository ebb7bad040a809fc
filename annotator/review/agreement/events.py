"""Agreement on events (TI, TC, AI, AC over the best one-to-one match) and on figures, slot by slot."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable
from typing import TypeVar

from annotator.domain.annotations import EventMention, Figure
from annotator.domain.document import Document
from annotator.review.agreement.places import Told
from annotator.review.agreement.tallies import Key
from annotator.review.aligning import align
from annotator.review.measures.alpha import coincidences
from annotator.review.measures.matching import dice
from annotator.review.passes import Passes, filled, people, standing

FIGURE_LABELS: dict[str, Callable[[Figure], Hashable]] = {
    "kind": lambda one: one.kind.value,
    "modifier": lambda one: one.quantity.modifier.value,
    "change": lambda one: one.quantity.change.value,
    "unit": lambda one: one.currency or one.unit or "",
    "role": lambda one: one.role or "",
    "certainty": lambda one: one.certainty.value,
}
"""Slots of a figure that hold one of several labels."""


def event_rows(passes: Passes) -> Told:
    """TI and TC of events with a trigger, AI and AC of all, and kappa on factuality where events belong together."""
    for who in people(passes):
        (mine, theirs), (left, right) = _both(passes, who, EventMention)
        pairs = [(left[i], right[j]) for i, j in align(left, mine, right, theirs)]
        same = [(one, other) for one, other in pairs if one.spans and one.spans == other.spans]
        triggers = sum(bool(one.spans) for one in (*left, *right))
        yield Key("events", "events", "F1 TI", who), {"agreed": len(same), "of": triggers}
        typed = sum(one.type == other.type for one, other in same)
        yield Key("events", "events", "F1 TC", who), {"agreed": typed, "of": triggers}
        found = roles = 0
        for one, other in pairs:
            if one.type == other.type:
                ours, others = filled(mine, one), filled(theirs, other)
                roles += (Counter(ours) & Counter(others)).total()
                found += (Counter(words for _, words in ours) & Counter(words for _, words in others)).total()
        arguments = sum(len(filled(mine, one)) for one in left) + sum(len(filled(theirs, one)) for one in right)
        yield Key("events", "arguments", "F1 AI", who), {"agreed": found, "of": arguments}
        yield Key("events", "arguments", "F1 AC", who), {"agreed": roles, "of": arguments}
        factuality = Counter((one.factuality.value, other.factuality.value) for one, other in pairs)
        yield Key("events", "factuality", "kappa of values", who), factuality


def figure_rows(passes: Passes, tolerance: float) -> Told:
    """Agreement on the slots of figures that belong together; `tolerance` is relative."""
    for who in people(passes):
        (mine, theirs), (left, right) = _both(passes, who, Figure)
        pairs = [(left[i], right[j]) for i, j in align(left, mine, right, theirs)]
        exact = sum(one.quantity == other.quantity for one, other in pairs)
        yield Key("figures", "value", "same", who), {"agreed": exact, "of": len(pairs)}
        valued = [
            (one.quantity.best, other.quantity.best)
            for one, other in pairs
            if one.quantity.best is not None and other.quantity.best is not None
        ]
        errors = [relative_error(one, other) for one, other in valued]
        near = sum(error <= tolerance for error in errors)
        yield Key("figures", "value within tolerance", "same", who), {"agreed": near, "of": len(errors)}
        yield Key("figures", "value", "relative error", who), {"agreed": sum(errors), "of": len(errors)}
        together = coincidences(valued)
        yield Key("figures", "value", "alpha interval", who), together
        yield Key("figures", "value", "alpha ratio", who), together
        for slot, label in FIGURE_LABELS.items():
            labels = Counter((label(one), label(other)) for one, other in pairs)
            yield Key("figures", slot, "kappa of values", who), labels
            agreed = sum(count for (one, other), count in labels.items() if one == other)
            yield Key("figures", slot, "same", who), {"agreed": agreed, "of": len(pairs)}
        counted = [(one.counted, other.counted) for one, other in pairs if one.counted or other.counted]
        shared = sum(dice((one,) if one else (), (other,) if other else ()) for one, other in counted)
        yield Key("figures", "counted", "overlap", who), {"agreed": shared, "of": len(counted)}


def relative_error(one: float, other: float) -> float:
    """Their distance over the larger of the two; 0 for equal ones."""
    return abs(one - other) / max(abs(one), abs(other)) if one != other else 0.0


def attribute_rows(passes: Passes, names: tuple[str, ...]) -> Told:
    """Kappa of each pair, and alpha of all, on the schema's attributes of whole documents."""
    for name in names:
        values = {who: str(dict(document.attributes).get(name, "")) for who, document in passes.items()}
        for one, other in people(passes):
            yield Key("documents", name, "kappa of values", (one, other)), {(values[one], values[other]): 1}
        yield Key("documents", name, "alpha"), coincidences([values.values()])


AnyKind = TypeVar("AnyKind", EventMention, Figure)


def _both(
    passes: Passes, who: tuple[str, str], kind: type[AnyKind]
) -> tuple[tuple[Document, Document], tuple[list[AnyKind], list[AnyKind]]]:
    mine, theirs = passes[who[0]], passes[who[1]]
    return (mine, theirs), (standing(mine, kind), standing(theirs, kind))
