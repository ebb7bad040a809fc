"""Builds the events of an .ann: triggers, arguments in brat's numbering, Dateline's own two attributes."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from annotator.domain.annotations import (
    Argument,
    Attributes,
    Factuality,
    Polarity,
)
from annotator.domain.span import Span
from annotator.exchange.brat.sorting import Ann, guarded
from annotator.exchange.building import PlacementError


def attributes_of_target(ann: Ann, own: str) -> Attributes:
    return tuple(sorted(ann.attributes.get(own, (0, {}))[1].items()))


def build_events(ann: Ann) -> None:
    lines = ann.lines.pop("E", [])
    known = {own for _, own, _ in lines}
    for line, own, rest in lines:
        guarded(ann, line, partial(_build_event, ann, line, own, rest, known))


def _build_event(ann: Ann, line: int, own: str, rest: str, events: set[str]) -> None:
    cells = [one.rpartition(":") for one in rest.split()]
    if not cells or cells[0][2] not in ann.bounds:
        raise PlacementError(f"the trigger of {own} is not there")
    roles = {role for role, _, _ in cells[1:]}
    arguments: list[Argument] = []
    for role, _, target in cells[1:]:
        bare = role.rstrip("0123456789")
        filler = _filler(ann, target, events)
        if filler is None:
            ann.quarantine(line, f"{role} of {own} is {target}, which is not there")
        else:
            arguments.append(Argument(bare if bare in roles else role, filler))
    factuality, polarity, attributes = _told(attributes_of_target(ann, own))
    event = ann.building.event(own, ann.bounds[cells[0][2]][2], cells[0][0], arguments, attributes)
    ann.building.made[own] = replace(event, factuality=factuality, polarity=polarity)


def _filler(ann: Ann, target: str, events: set[str]) -> str | Span | None:
    if target in ann.building.made:
        return ann.building.made[target].id
    if target in events:
        return ann.building.id_of(target)
    if target in ann.bounds:
        spans = ann.bounds[target][2]
        return Span(spans[0].start, spans[-1].end)
    return None


def _told(attributes: Attributes) -> tuple[Factuality, Polarity, Attributes]:
    """Dateline's own two attributes of an event, and the others."""
    given = dict(attributes)
    factuality, polarity = Factuality.ASSERTED, Polarity.POSITIVE
    if given.get("Factuality") in tuple(Factuality):
        factuality = Factuality(str(given.pop("Factuality")))
    if given.get("Polarity") in tuple(Polarity):
        polarity = Polarity(str(given.pop("Polarity")))
    return factuality, polarity, tuple(sorted(given.items()))
