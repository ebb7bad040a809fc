"""Sorts the lines of one .ann by kind, and keeps what no line of brat's is."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from annotator.domain.span import Spans
from annotator.exchange.building import Building, PlacementError
from annotator.exchange.format import Quarantined

_LINE = re.compile(r"([TERAMN#*])(\S*)\t(.*)", re.DOTALL)


@dataclass
class Ann:
    """The lines of one .ann, by kind; each with its number."""

    building: Building
    bounds: dict[str, tuple[int, str, Spans]] = field(default_factory=dict[str, tuple[int, str, Spans]])
    lines: dict[str, list[tuple[int, str, str]]] = field(default_factory=dict[str, list[tuple[int, str, str]]])
    bad: list[Quarantined] = field(default_factory=list[Quarantined])
    attributes: dict[str, tuple[int, dict[str, str | bool]]] = field(
        default_factory=dict[str, tuple[int, dict[str, str | bool]]]
    )
    """Of each target: the line of the first, and all by name."""
    slots: dict[str, Mapping[str, Any]] = field(default_factory=dict[str, Mapping[str, Any]])
    entities: dict[str, str] = field(default_factory=dict[str, str])

    def quarantine(self, line: int, why: str) -> None:
        self.bad.append(Quarantined(line, why, self.building.file))


def guarded(ann: Ann, line: int, act: Callable[[], object]) -> None:
    try:
        act()
    except (PlacementError, ValueError, KeyError, TypeError) as error:
        ann.quarantine(line, str(error))


def sort_lines(ann: Ann, text: str) -> None:
    for number, raw in enumerate(text.split("\n"), start=1):
        line = raw.rstrip("\r")
        if not line.strip():
            continue
        match = _LINE.fullmatch(line)
        if match is None:
            ann.quarantine(number, f"it is no line of brat's: {line[:80]!r}")
            continue
        letter, own, rest = match.groups()
        ann.lines.setdefault(letter, []).append((number, letter + own, rest))
