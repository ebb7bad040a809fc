"""A WebAnno TSV while it is read: its layers, its text, and the annotations that its rows add up to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from annotator.exchange.building import Building
from annotator.exchange.format import Quarantined
from annotator.exchange.webanno.escapes import unescaped, units_in


@dataclass(frozen=True)
class Layer:
    """A layer of the header, and which columns it has."""

    kind: str
    name: str
    features: tuple[str, ...]
    first: int
    base: str = ""

    @property
    def columns(self) -> slice:
        return slice(self.first, self.first + max(1, len(self.features)))


@dataclass
class Found:
    """An annotation while its rows are read."""

    layer: Layer
    line: int
    units: list[str]
    values: dict[str, str | None]
    targets: str = ""


@dataclass
class Tsv:
    building: Building
    layers: Sequence[Layer]
    units: dict[str, tuple[int, int]]
    found: dict[tuple[str, str], Found] = field(default_factory=dict[tuple[str, str], Found])
    bad: list[Quarantined] = field(default_factory=list[Quarantined])
    relations: list[tuple[int, Layer, str | None, str, str]] = field(
        default_factory=list[tuple[int, Layer, str | None, str, str]]
    )

    def quarantine(self, line: int, why: str) -> None:
        self.bad.append(Quarantined(line, why, self.building.file))


def layers_of(lines: Sequence[str]) -> list[Layer]:
    made: list[Layer] = []
    first = 3
    for line in lines:
        match = re.match(r"#T_(SP|RL|CH)=([^|]*)\|?(.*)", line)
        if match is None:
            if line.startswith("#Text="):
                break
            continue
        kind, name, rest = match.groups()
        features = tuple(rest.split("|")) if rest else ()
        base = features[-1].removeprefix("BT_") if kind == "RL" and features else ""
        made.append(Layer(kind, name, features, first, base))
        first = made[-1].columns.stop
    return made


def text_of(lines: Sequence[str]) -> str:
    """The text whose UTF-16 offsets the rows give."""
    text, length = "", 0
    words: list[str] = []
    for line in lines:
        if line.startswith("#Text="):
            words.append(unescaped(line.removeprefix("#Text=")))
        elif words and re.match(r"\d+-1\t", line):
            sentence, cells = "\n".join(words), line.split("\t")
            words = []
            before = max(0, sentence.find(unescaped(cells[2])))
            start = int(cells[1].split("-")[0]) - units_in(sentence[:before])
            if start < length:  # a sentence whose trailing blanks the next one repeats
                text = text[: max(0, len(text) - (length - start))]
            gap = max(0, start - length)
            text += "\n" * gap + sentence
            length = start + units_in(sentence)
    return text
