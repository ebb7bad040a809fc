"""Reads WebAnno TSV 3: span, slot, relation and chain layers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from annotator.exchange.building import Building, PlacementError
from annotator.exchange.format import ExchangeError, Labelled, OffsetUnit, Quarantined
from annotator.exchange.probing import probe, read_text
from annotator.exchange.webanno.building import build
from annotator.exchange.webanno.cells import read_cells
from annotator.exchange.webanno.layers import FORMAT
from annotator.exchange.webanno.tsv import Tsv, layers_of, text_of


class WebAnnoReader:
    """Span, slot, relation and chain layers; layers of grammar are told, not kept."""

    key = "webanno"
    title = "WebAnno TSV 3"

    def recognises(self, path: Path) -> bool:
        """Whether it is such a TSV, or a folder with one."""
        if path.is_dir():
            return any(probe(one).startswith(FORMAT) for one in path.rglob("*.tsv"))
        return path.suffix == ".tsv" and probe(path).startswith(FORMAT)

    def read(self, path: Path) -> Iterator[Labelled | Quarantined]:
        """One text for every TSV: sentences where their offsets place them, line ends between."""
        files = sorted(path.rglob("*.tsv")) if path.is_dir() else [path]
        if not files:
            raise ExchangeError(f"{path} holds no .tsv file.")
        for file in files:
            name = str(file.relative_to(path).with_suffix("")) if path.is_dir() else file.stem
            try:
                yield from _read_tsv(file, name)
            except (ExchangeError, PlacementError) as error:
                yield Quarantined(1, str(error), file.name)


def _read_tsv(file: Path, name: str) -> Iterator[Labelled | Quarantined]:
    lines = read_text(file).replace("\r\n", "\n").split("\n")
    if not lines[0].startswith(FORMAT):
        raise ExchangeError(f"{file.name} is not in WebAnno TSV 3; its first line does not say so.")
    layers = layers_of(lines)
    rows = [(number, line.split("\t")) for number, line in enumerate(lines, start=1) if re.match(r"\d+-\d+", line)]
    units: dict[str, tuple[int, int]] = {}
    for number, cells in rows:
        try:
            start, end = (int(one) for one in cells[1].split("-"))
        except (IndexError, ValueError) as error:
            raise PlacementError(f"line {number} has no offsets: {error}") from error
        units[cells[0]] = (start, end)
    building = Building(text_of(lines), "WebAnno TSV", file.name, name, unit=OffsetUnit.UTF16)
    tsv = Tsv(building, layers, units)
    for number, cells in rows:
        for layer in layers:
            read_cells(tsv, number, cells, layer)
    build(tsv)
    yield building.labelled()
    yield from sorted(tsv.bad, key=lambda one: one.line)
