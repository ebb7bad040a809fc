"""Reads brat standoff: text-bounds, events, relations, attributes, references."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, cast

from annotator.exchange.brat.events import attributes_of_target, build_events
from annotator.exchange.brat.fragments import joined
from annotator.exchange.brat.lines import SLOTS
from annotator.exchange.brat.sorting import Ann, guarded, sort_lines
from annotator.exchange.building import Building, PlacementError
from annotator.exchange.format import ExchangeError, Labelled, Quarantined
from annotator.exchange.probing import read_text
from annotator.exchange.tokenised import PLAIN

NOTE_NOT_KEPT = "the note"
"""Begins what is told of a note."""
_BOUND = re.compile(r"(\S+) (\d+ \d+(?:;\d+ \d+)*)(?:\t(.*))?", re.DOTALL)


class BratReader:
    """Text-bounds, events, relations, attributes, references; notes that are not Dateline's are told, not kept."""

    key = "brat"
    title = "brat standoff"

    def recognises(self, path: Path) -> bool:
        """Whether it is an .ann with its .txt, or a folder that holds one."""
        if path.is_dir():
            return next((one for one in path.rglob("*.ann") if one.with_suffix(".txt").is_file()), None) is not None
        return path.suffix == ".ann" and path.with_suffix(".txt").is_file()

    def read(self, path: Path) -> Iterator[Labelled | Quarantined]:
        """One text for every .ann."""
        files = sorted(path.rglob("*.ann")) if path.is_dir() else [path]
        if not files:
            raise ExchangeError(f"{path} holds no .ann file.")
        for file in files:
            name = str(file.relative_to(path).with_suffix("")) if path.is_dir() else file.stem
            try:
                building = Building(read_text(file.with_suffix(".txt")), "brat", file.name, name)
                yield from _read_ann(building, read_text(file))
            except ExchangeError as error:
                yield Quarantined(1, str(error), file.name)


def _read_ann(building: Building, text: str) -> Iterator[Labelled | Quarantined]:
    ann = Ann(building)
    sort_lines(ann, text)
    for line, own, rest in ann.lines.pop("T", []):
        guarded(ann, line, partial(_read_bound, ann, line, own, rest))
    for letter, read in (("A", _read_attribute), ("M", _read_attribute), ("#", _read_note)):
        for line, own, rest in ann.lines.pop(letter, []):
            guarded(ann, line, partial(read, ann, line, own, rest))
    _read_references(ann)
    _build_mentions(ann)
    build_events(ann)
    for line, own, rest in ann.lines.pop("R", []):
        guarded(ann, line, partial(_read_relation, ann, own, rest))
    for target, (line, names) in ann.attributes.items():
        if target not in ann.building.made or target in ann.slots:
            ann.quarantine(line, f"{', '.join(names)} of {target} was not kept: {target} is not there, or a trigger")
    yield ann.building.labelled()
    yield from sorted(ann.bad, key=lambda one: one.line)


def _read_bound(ann: Ann, line: int, own: str, rest: str) -> None:
    match = _BOUND.fullmatch(rest)
    if match is None:
        raise PlacementError(f"{own} has no type with offsets: {rest[:80]!r}")
    kind, offsets, words = match.groups()
    pairs = [tuple(int(one) for one in pair.split()) for pair in offsets.split(";")]
    spans = tuple(ann.building.span(start, end) for start, end in pairs)
    found = "".join("".join(span.surface(ann.building.text).split()) for span in spans)
    if words is not None and "".join(words.split()) != found:
        raise PlacementError(f"{own} covers {found!r}, not {words!r}")
    if own in ann.bounds:
        raise PlacementError(f"the id {own!r} is given twice")
    ann.bounds[own] = (line, kind, joined(spans, ann.building.text))


def _read_attribute(ann: Ann, line: int, own: str, rest: str) -> None:
    name, target, *value = rest.split()
    if target[:1] not in "TE":
        raise PlacementError(f"{own} is an attribute of {target}, which is neither text nor event")
    _, known = ann.attributes.setdefault(target, (line, {}))
    if name in known:
        raise PlacementError(f"{own} gives {target} a second {name}")
    known[name] = " ".join(value) if value else True


def _read_note(ann: Ann, line: int, own: str, rest: str) -> None:
    head, _, words = rest.partition("\t")
    kind, _, target = head.partition(" ")
    if kind == SLOTS:
        found: object = json.loads(words)
        if isinstance(found, dict):
            ann.slots[target] = cast(Mapping[str, Any], found)
            return
    ann.quarantine(line, f"{NOTE_NOT_KEPT} {own} on {target or 'the text'} was not kept: {words[:200]!r}")


def _read_references(ann: Ann) -> None:
    for line, own, rest in ann.lines.pop("N", []):
        head, _, words = rest.partition("\t")
        cells = head.split()
        if len(cells) != 3 or cells[1] not in ann.bounds or cells[1] in ann.entities:
            ann.quarantine(line, f"the reference {own} was not kept: {rest[:80]!r}")
            continue
        link = () if cells[2].startswith("Dateline:") else (cells[2],)
        kind = ann.bounds[cells[1]][1]
        ann.entities[cells[1]] = ann.building.entity(cells[2], kind, words or cells[2], link)
    for line, _, rest in ann.lines.pop("*", []):
        kind, *members = rest.split()
        known = [one for one in members if one in ann.bounds and one not in ann.entities]
        if kind != "Equiv" or len(known) < len(members) or not known:
            ann.quarantine(line, f"the set {rest[:80]!r} names what is not there or has an entity")
            continue
        _, type_name, spans = ann.bounds[known[0]]
        name = " ".join(span.surface(ann.building.text) for span in spans)
        entity = ann.building.entity(f"equiv {line}", type_name, name)
        ann.entities |= dict.fromkeys(known, entity)


def _used(ann: Ann) -> tuple[set[str], set[str]]:
    """Text-bounds that are triggers, and those that something else points to."""
    triggers: set[str] = set()
    others: set[str] = set()
    for _, _, rest in ann.lines.get("E", []):
        first, *arguments = [one.rpartition(":")[2] for one in rest.split()] or [""]
        triggers.add(first)
        others.update(arguments)
    for _, _, rest in ann.lines.get("R", []):
        others.update(one.rpartition(":")[2] for one in rest.split()[1:])
    return triggers, others


def _build_mentions(ann: Ann) -> None:
    triggers, others = _used(ann)
    for own, (line, kind, spans) in ann.bounds.items():
        if kind == PLAIN and own in others or own in triggers and own not in others and own not in ann.entities:
            continue
        if own in ann.slots:
            guarded(ann, line, partial(ann.building.figure, own, spans, slots=ann.slots[own]))
            continue
        attributes = attributes_of_target(ann, own)
        ann.building.mention(own, spans, kind, attributes, ann.entities.get(own))


def _read_relation(ann: Ann, own: str, rest: str) -> None:
    kind, *ends = rest.split()
    if len(ends) != 2:
        raise PlacementError(f"{own} joins {len(ends)} annotations instead of two")
    source, target = (one.rpartition(":")[2] for one in ends)
    ann.building.relation(own, kind, source, target)
