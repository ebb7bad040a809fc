"""Builds annotations from what the rows of a WebAnno TSV add up to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from annotator.domain.span import Span, hull
from annotator.exchange.building import PlacementError, attributes_of
from annotator.exchange.webanno.escapes import split, unescaped
from annotator.exchange.webanno.layers import EVENT, FIGURE, PLAIN, SLOTS
from annotator.exchange.webanno.tsv import Found, Layer, Tsv

_REFERENCE = re.compile(r"([\d.\-]+)(?:\[(\d+)(?:_(\d+))?\])?")
_LINGUISTIC = re.compile(r"\.(POS|Lemma|Stem|Morphological\w*|Dependency|Token|SurfaceForm|Constituent)$")


def build(tsv: Tsv) -> None:
    skipped: dict[str, int] = {}
    for key, found in tsv.found.items():
        if _LINGUISTIC.search(found.layer.name):
            skipped[found.layer.name] = skipped.get(found.layer.name, 0) + 1
            continue
        try:
            _build_one(tsv, " ".join(key), found)
        except (PlacementError, ValueError, KeyError, TypeError) as error:
            tsv.quarantine(found.line, f"{found.layer.name}: {error}")
    for key, found in tsv.found.items():
        if found.targets and found.layer.kind == "SP" and " ".join(key) in tsv.building.made:
            _argue(tsv, " ".join(key), found)
    for number, relation in enumerate(tsv.relations):
        if _LINGUISTIC.search(relation[1].name):
            skipped[relation[1].name] = skipped.get(relation[1].name, 0) + 1
        else:
            _relate(tsv, number, relation)
    for own in [key for key in tsv.building.made if key.startswith(PLAIN + " ")]:
        del tsv.building.made[own]
    for layer, count in skipped.items():
        tsv.quarantine(1, f"{count} annotations of the layer {layer} were not kept: it is of grammar")


def _build_one(tsv: Tsv, own: str, found: Found) -> None:
    start, end = tsv.units[found.units[0]][0], tsv.units[found.units[-1]][1]
    if start == end:
        raise PlacementError(f"it covers no character at offset {start}")
    span = tsv.building.span(start, end)
    values = {name: None if value is None else unescaped(value) for name, value in found.values.items()}
    name = found.layer.name
    if name == FIGURE:
        tsv.building.figure(own, span, slots=_slots(values))
        return
    kind, key = _type(found.layer, values)
    attributes = attributes_of((key_, value) for key_, value in values.items() if key_ != key and not _is_role(key_))
    if any(_is_role(one) for one in found.layer.features):
        _build_event(tsv, own, span, kind, values if name == EVENT else dict(attributes))
    elif found.layer.kind == "CH":
        entity = tsv.building.entity(f"{name} {found.targets}", kind, span.surface(tsv.building.text))
        tsv.building.mention(own, span, kind, entity=entity)
    else:
        tsv.building.mention(own, span, kind, attributes)


def _is_role(name: str) -> bool:
    return name.startswith("ROLE_")


def _type(layer: Layer, values: Mapping[str, str | None]) -> tuple[str, str]:
    """The type, and the feature that says it; the layer's name where none does."""
    order = sorted(values, key=lambda name: name not in ("type", "value", "entity", "category", "label"))
    named = next((name for name in order if values[name] is not None and not _is_role(name)), "")
    return (values.get(named) or layer.name.rpartition(".")[2], named)


def _build_event(tsv: Tsv, own: str, span: Span, kind: str, values: Mapping[str, Any]) -> None:
    told = {name: values.get(name) for name in ("factuality", "polarity")}
    rest = attributes_of((name, value) for name, value in values.items() if name not in told and name != "type")
    tsv.building.event(own, (span,), kind, attributes=tuple(pair for pair in rest if not _is_role(pair[0])))
    tsv.building.tell(own, told["factuality"], told["polarity"])


def _slots(values: Mapping[str, str | None]) -> dict[str, Any]:
    numbers, flags = ("value", "low", "high"), ("low_open", "high_open")
    slots: dict[str, Any] = {name: value for name, value in values.items() if name in SLOTS}
    slots |= {name: float(value) for name in numbers if (value := values.get(name)) is not None}
    slots |= {name: values.get(name) == "true" for name in flags}
    return slots


def _argue(tsv: Tsv, own: str, found: Found) -> None:
    roles = next((value for name, value in found.values.items() if _is_role(name)), None)
    names = split(roles, ";") if roles else []
    references = [one for one in split(found.targets, ";") if one not in ("*", "_", "")]
    for index, reference in enumerate(references):
        role = names[index] if index < len(names) else "*"
        role = found.layer.name.rpartition(".")[2] + " link" if role in ("*", "_") else unescaped(role)
        target = _target(tsv, reference)
        if target is None:
            tsv.quarantine(found.line, f"the role {role} is filled by {reference}, which is not there")
        elif target.startswith(PLAIN + " "):
            tsv.building.argue(own, role, hull(tsv.building.made[target].spans))
        else:
            tsv.building.argue(own, role, target)


def _target(tsv: Tsv, reference: str, layer: str | None = None) -> str | None:
    """The own id of what a reference such as `2-3[4]` points to; of `2-3[4_5]` the first."""
    match = _REFERENCE.fullmatch(reference)
    if match is None:
        return None
    unit, number = match.group(1), match.group(2)
    own = number if number and number != "0" else f"@{unit}"
    for name in [one.name for one in tsv.layers] if layer is None else [layer]:
        found = tsv.found.get((name, own))
        if found is not None and unit in found.units and f"{name} {own}" in tsv.building.made:
            return f"{name} {own}"
    return None


def _relate(tsv: Tsv, index: int, relation: tuple[int, Layer, str | None, str, str]) -> None:
    line, layer, kind, unit, reference = relation
    source = _target(tsv, reference, layer.base)
    match = _REFERENCE.fullmatch(reference)
    own = match.group(3) if match else None
    target = _target(tsv, f"{unit}[{own}]" if own and own != "0" else unit, layer.base)
    if source is None or target is None:
        tsv.quarantine(line, f"{layer.name} joins {reference} and {unit}, which are not both there")
        return
    tsv.building.relation(f"relation {index}", kind or layer.name.rpartition(".")[2], source, target)
