"""Findings about figures: no role, no value, tolls that do not add up, the same figure with another value."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from annotator.domain.annotations import Direction, EventMention, Figure, FigureKind, Modifier, Quantity, Relation
from annotator.domain.findings import PART_OF, SAME_AS, Finding, Kind, Live, finding, place_of
from annotator.domain.quantity import number_text, quantity_text
from annotator.domain.schema import AnnotationSchema

WITHOUT_ROLE = frozenset({FigureKind.DATE, FigureKind.NAME})
WITHOUT_VALUE = frozenset({FigureKind.DATE, FigureKind.NAME, FigureKind.SCORE})
"""Kinds that need no role, or that have no single value."""

ROUNDING = 0.1
"""Papers round when they convert: 45 kilometers are 28 miles."""

TO_BASE: Mapping[str, tuple[str, float]] = {
    "km": ("m", 1000.0),
    "mi": ("m", 1609.344),
    "[nmi_i]": ("m", 1852.0),
    "m": ("m", 1.0),
    "[ft_i]": ("m", 0.3048),
    "cm": ("m", 0.01),
    "[in_i]": ("m", 0.0254),
    "har": ("har", 1.0),
    "[acr_us]": ("har", 0.404687),
    "km2": ("har", 100.0),
    "[mi_us]2": ("har", 258.999),
    "kg": ("kg", 1.0),
    "[lb_av]": ("kg", 0.453592),
    "t": ("kg", 1000.0),
    "min": ("min", 1.0),
    "h": ("min", 60.0),
    "d": ("min", 1440.0),
    "wk": ("min", 10080.0),
    "a": ("a", 1.0),
    "mo": ("a", 1 / 12),
}
"""Units of one dimension and their factors; units that are not here are never compared with others."""

Bounds = tuple[float, float]


def figures_without_role(live: Live, schema: AnnotationSchema) -> Iterator[Finding]:
    """Figures that stand for nothing, where the schema has roles."""
    for one in live.figures if schema.figure.roles else ():
        if one.role is None and one.kind not in WITHOUT_ROLE:
            message = f"“{live.words(one)}” has no role: what does the number stand for?"
            yield finding(Kind.FIGURE_WITHOUT_ROLE, (one.id,), place_of(one), message)


def figures_without_value(live: Live) -> Iterator[Finding]:
    """Figures that were not read; vague words such as "several" have no value and are right."""
    for one in live.figures:
        is_vague = one.quantity.modifier is Modifier.VAGUE
        if one.quantity.best is None and not is_vague and one.kind not in WITHOUT_VALUE:
            message = f"“{live.words(one)}” has no value; type what it says."
            yield finding(Kind.FIGURE_WITHOUT_VALUE, (one.id,), place_of(one), message)


def bounds_of(quantity: Quantity) -> Bounds | None:
    """Between which numbers the words put the figure; None where they give no number."""
    if quantity.best is None:
        return None
    value = quantity.value
    if quantity.modifier is Modifier.ABOUT and value is not None:
        return (value - abs(value) * ROUNDING, value + abs(value) * ROUNDING)
    if quantity.modifier is Modifier.EXACT and value is not None:
        return (value, value)
    low = -math.inf if quantity.low is None else quantity.low
    return (low, math.inf if quantity.high is None else quantity.high)


def _converted(figure: Figure, bounds: Bounds) -> tuple[str | None, Bounds]:
    base, factor = TO_BASE.get(figure.unit or "", (figure.unit, 1.0))
    return base, (bounds[0] * factor, bounds[1] * factor)


def _differ(one: Figure, other: Figure) -> bool:
    """Whether no number lies within both; figures that cannot be compared do not differ."""
    first, second = bounds_of(one.quantity), bounds_of(other.quantity)
    if first is None or second is None or not _comparable(one, other):
        return False
    unit, (low, high) = _converted(one, first)
    other_unit, (other_low, other_high) = _converted(other, second)
    if unit != other_unit:
        return False
    slack = 1.0 if one.unit == other.unit else 1.0 + ROUNDING
    return low > other_high * slack or other_low > high * slack


def _comparable(one: Figure, other: Figure) -> bool:
    """One kind, currency and rate, and both totals or both differences: "700 more" may make "1,400"."""
    same_sort = (one.kind, one.currency, one.per) == (other.kind, other.currency, other.per)
    return same_sort and _is_difference(one) == _is_difference(other)


def _is_difference(figure: Figure) -> bool:
    return figure.quantity.change not in (Direction.NONE, Direction.TOTAL_SO_FAR)


def same_as_differs(live: Live) -> Iterator[Finding]:
    """Figures that are linked as the same and cannot both be right."""
    for link, one, other in _linked(live, SAME_AS):
        if _differ(one, other):
            first, second = _shown(one), _shown(other)
            message = f"These figures are linked as the same, but one says {first} and the other {second}."
            yield finding(Kind.SAME_AS_DIFFERS, (one.id, other.id, link.id), place_of(one), message)


def _shown(figure: Figure) -> str:
    return f"{quantity_text(figure.quantity)} {figure.unit or figure.currency or ''}".strip()


def _linked(live: Live, relation_type: str) -> Iterator[tuple[Relation, Figure, Figure]]:
    for link in live.relations:
        source, target = live.get(link.source), live.get(link.target)
        if link.type == relation_type and isinstance(source, Figure) and isinstance(target, Figure):
            yield link, source, target


def tolls(live: Live) -> Iterator[Finding]:
    """Sums that do not come out: killed and wounded against casualties, and parts against their whole."""
    first_told = _first_told(live)
    parts = {part.id for _, part, _ in _linked(live, PART_OF)}
    return chain(_event_sums(live, first_told, parts), _part_sums(live, first_told))


def _first_told(live: Live) -> Mapping[str, str]:
    """The figure that stands for all that are linked as the same, by the id of each."""
    heads = {figure.id: figure.id for figure in live.figures}
    for _, one, other in _linked(live, SAME_AS):
        kept, dropped = sorted((heads[one.id], heads[other.id]))
        heads = {key: kept if head == dropped else head for key, head in heads.items()}
    return heads


def _event_sums(live: Live, first_told: Mapping[str, str], parts: set[str]) -> Iterator[Finding]:
    for event in live.events:
        found = [_only_figure(live, event, role, first_told, parts) for role in ("killed", "wounded", "casualties")]
        killed, wounded, casualties = found
        if killed is None or wounded is None or casualties is None:
            continue
        bounds = [bounds_of(one.quantity) for one in (killed, wounded, casualties)]
        dead, hurt, total = bounds
        if dead and hurt and total and (dead[0] + hurt[0] > total[1] or dead[1] + hurt[1] < total[0]):
            ids = (event.id, killed.id, wounded.id, casualties.id)
            shown = [quantity_text(one.quantity) for one in (killed, wounded, casualties)]
            message = f"{shown[0]} killed and {shown[1]} wounded do not make {shown[2]} casualties."
            yield finding(Kind.TOLL_SUM, ids, place_of(casualties), message)


def _only_figure(
    live: Live, event: EventMention, role: str, first_told: Mapping[str, str], parts: set[str]
) -> Figure | None:
    """The one toll of an event in a role; None where it has none, several (by source or hour), or differences."""
    fillers = [live.get(one.filler) for one in event.arguments if one.role == role and isinstance(one.filler, str)]
    figures = [one for one in fillers if isinstance(one, Figure) and one.id not in parts]
    distinct = {first_told[one.id]: one for one in figures}
    only = next(iter(distinct.values())) if len(distinct) == 1 else None
    return None if only is None or _is_difference(only) else only


def _part_sums(live: Live, first_told: Mapping[str, str]) -> Iterator[Finding]:
    wholes: dict[str, dict[str, Figure]] = {}
    for _, part, whole in _linked(live, PART_OF):
        if _comparable(part, whole) and part.unit == whole.unit:
            wholes.setdefault(whole.id, {})[first_told[part.id]] = part
    for whole_id, parts in wholes.items():
        whole = live.get(whole_id)
        if isinstance(whole, Figure):
            yield from _more_than_whole(
                whole, [one for one in parts.values() if one.role == whole.role], parts.values()
            )


def _more_than_whole(whole: Figure, alike: Iterable[Figure], parts: Iterable[Figure]) -> Iterator[Finding]:
    """One part that is more than all, or parts of the same role that together are; other parts may overlap."""
    total = bounds_of(whole.quantity)
    sets = [[one] for one in parts] + [list(alike)]
    for some in sets:
        least = sum((bounds_of(one.quantity) or (0.0, 0.0))[0] for one in some)
        if total and least > total[1]:
            ids = (whole.id, *(one.id for one in some))
            message = f"The parts make {number_text(least)}, more than the whole, {quantity_text(whole.quantity)}."
            yield finding(Kind.TOLL_SUM, ids, place_of(some[0]), message)
            return
