"""Reads the cells of a row of WebAnno TSV: annotations over several rows, links of chains, relations."""

from __future__ import annotations

import re
from collections.abc import Sequence

from annotator.exchange.webanno.escapes import split, unescaped
from annotator.exchange.webanno.tsv import Found, Layer, Tsv

_ID = re.compile(r"((?:\\.|.)*?)(?:\[(\d+)\])?", re.DOTALL)


def read_cells(tsv: Tsv, line: int, cells: Sequence[str], layer: Layer) -> None:
    columns = cells[layer.columns]
    if not columns or all(one in ("_", "") for one in columns):
        return
    if layer.kind == "RL":
        _read_relations(tsv, line, cells[0], columns, layer)
        return
    pieces = [split(column, "|") for column in columns]
    for index in range(max(len(one) for one in pieces)):
        values = [one[index] if index < len(one) else "_" for one in pieces]
        if layer.kind == "CH":
            _note_link(tsv, line, cells[0], layer, values)
        else:
            _note(tsv, line, cells[0], layer, values)


def _note(tsv: Tsv, line: int, unit: str, layer: Layer, values: Sequence[str]) -> None:
    parsed = [_ID.fullmatch(one) for one in values]
    own = next((match.group(2) for match in parsed if match and match.group(2)), None)
    plain = [match.group(1) if match else one for match, one in zip(parsed, values, strict=True)]
    if own is None and all(one == "_" for one in plain):
        return
    key = (layer.name, own or f"@{unit}")
    if key in tsv.found:
        tsv.found[key].units.append(unit)
        return
    names = layer.features or ("",)
    found = Found(layer, line, [unit], {})
    for index, (name, value) in enumerate(zip(names, plain, strict=False)):
        if index and names[index - 1].startswith("ROLE_"):
            found.targets = values[index]
        else:
            found.values[name] = None if value in ("*", "_") else value
    tsv.found[key] = found


def _note_link(tsv: Tsv, line: int, unit: str, layer: Layer, values: Sequence[str]) -> None:
    """A link of a chain: its type with the chain's number, then `relation->chain-link`."""
    matches = [re.fullmatch(r"(.*)->(\d+)-(\d+)", one) for one in values]
    match = next((one for one in matches if one), None)
    head = next((_ID.fullmatch(value) for value, one in zip(values, matches, strict=True) if one is None), None)
    if match is None or head is None:
        tsv.quarantine(line, f"no link of a chain: {values!r}")
        return
    key = (layer.name, f"{match.group(2)}-{match.group(3)}")
    if key in tsv.found:
        tsv.found[key].units.append(unit)
        return
    kind = None if head.group(1) in ("*", "_") else head.group(1)
    tsv.found[key] = Found(layer, line, [unit], {"type": kind}, match.group(2))


def _read_relations(tsv: Tsv, line: int, unit: str, columns: Sequence[str], layer: Layer) -> None:
    types, references = split(columns[0], "|"), split(columns[-1], "|")
    for index, reference in enumerate(references):
        given = types[index] if index < len(types) and len(columns) > 1 else "*"
        kind = None if given in ("*", "_") else unescaped(given)
        tsv.relations.append((line, layer, kind, unit, reference))
