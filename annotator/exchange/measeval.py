"""MeasEval: quantities as TSV with character offsets, a file for each text beside the text itself."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from annotator.domain.annotations import Figure, FigureKind, Modifier
from annotator.domain.document import Document
from annotator.domain.span import Span, hull
from annotator.exchange.building import Building, PlacementError, slots_of
from annotator.exchange.format import ExchangeError, Labelled, Options, Quarantined, Seen
from annotator.exchange.losing import Place, left_out
from annotator.exchange.pairing import strictly
from annotator.exchange.probing import probe, read_text, record_of
from annotator.exchange.selection import in_states
from annotator.exchange.view import seen_in
from annotator.exchange.writing import Files, FolderFormat, json_text

COLUMNS = ("docId", "annotSet", "annotType", "startOffset", "endOffset", "annotId", "text", "other")
QUANTITY, ENTITY, PROPERTY, QUALIFIER = "Quantity", "MeasuredEntity", "MeasuredProperty", "Qualifier"
HEAD = "\t".join(COLUMNS) + "\n"
_PLACE = Place("MeasEval", figure_values=True, attributes=True)
_RANGES = frozenset(
    {
        Modifier.AT_LEAST,
        Modifier.MORE_THAN,
        Modifier.AT_MOST,
        Modifier.LESS_THAN,
        Modifier.UP_TO,
        Modifier.BETWEEN,
    }
)
_ABOUT = frozenset({Modifier.ABOUT, Modifier.NEARLY, Modifier.VAGUE})


class MeasEval(FolderFormat):
    """Figures with what they count; their slots as one more key of `other`."""

    key = "measeval"
    title = "MeasEval TSV (figures)"
    carries = "figures with unit, kind of bound and what they count; all slots under `dateline` in the last column"
    reads_back = "Dateline's reader of MeasEval: offsets against the words, one set an annotation"

    def files(self, document: Document, name: str, options: Options) -> Files:
        """text/NAME.txt and tsv/NAME.tsv."""
        chosen = in_states(document, options.states)
        whole = [one for one in chosen if isinstance(one, Figure) and len(one.spans) == 1]
        losses = [
            *left_out(document, [one for one in chosen if not isinstance(one, Figure)], "MeasEval has quantities only"),
            *left_out(
                document,
                [one for one in chosen if isinstance(one, Figure) and len(one.spans) > 1],
                "it is in fragments, which a row cannot hold",
            ),
            *_PLACE.losses(document, [one for one in chosen if isinstance(one, Figure)]),
        ]
        rows = [row for number, one in enumerate(whole, start=1) for row in _rows(document, name, number, one)]
        tsv = HEAD + "".join("\t".join(row) + "\n" for row in rows)
        text = document.article.text.encode("utf-8")
        return Files({f"text/{name}.txt": text, f"tsv/{name}.tsv": tsv.encode()}, losses)

    def read_back(self, folder: Path, name: str) -> Seen:
        """The figures of one TSV."""
        (one,) = strictly(MeasEvalReader().read(folder / "tsv" / f"{name}.tsv"))
        return seen_in(one.text, one.annotations, values=True)


def _rows(document: Document, name: str, number: int, figure: Figure) -> Iterator[tuple[str, ...]]:
    text = document.article.text
    other: dict[str, Any] = {"mods": _mods(figure), "unit": figure.unit or figure.currency or ""}
    other = {key: value for key, value in other.items() if value} | {"dateline": slots_of(figure, text)}
    own = f"T1-{number}"
    yield (name, str(number), *_cells(QUANTITY, hull(figure.spans), own, text, other))
    if figure.counted is not None:
        yield (name, str(number), *_cells(ENTITY, figure.counted, f"T2-{number}", text, {"HasQuantity": own}))


def _mods(figure: Figure) -> list[str]:
    modifier = figure.quantity.modifier
    mods = {
        "IsApproximate": modifier in _ABOUT,
        "IsRange": modifier in _RANGES,
        "IsCount": figure.kind is FigureKind.COUNT,
    }
    return [name for name, holds in mods.items() if holds]


def _cells(kind: str, span: Span, own: str, text: str, other: Mapping[str, Any]) -> tuple[str, ...]:
    words = " ".join(span.surface(text).split())
    return (kind, str(span.start), str(span.end), own, words, json_text(other))


# --- reading ----------------------------------------------------------------------------------------------------------


class MeasEvalReader:
    """Quantities as figures; what is measured is what they count, its property their property."""

    key = "measeval"
    title = "MeasEval TSV"

    def recognises(self, path: Path) -> bool:
        """Whether it is such a TSV, or a folder with one."""
        if path.is_dir():
            return any(probe(one).startswith(HEAD.strip()) for one in path.rglob("*.tsv"))
        return path.suffix == ".tsv" and probe(path).startswith(HEAD.strip())

    def read(self, path: Path) -> Iterator[Labelled | Quarantined]:
        """One text for every TSV; the text is beside it or in a folder `text` or `txt`."""
        files = sorted(path.rglob("*.tsv")) if path.is_dir() else [path]
        if not files:
            raise ExchangeError(f"{path} holds no .tsv file.")
        for file in files:
            try:
                yield from _read_tsv(file)
            except ExchangeError as error:
                yield Quarantined(1, str(error), file.name)


@dataclass
class _Row:
    line: int
    kind: str
    span: Span
    key: str
    own_set: str
    other: Mapping[str, Any] = field(default_factory=dict[str, Any])


def _read_tsv(file: Path) -> Iterator[Labelled | Quarantined]:
    folders = (file.parent, *(file.parent.parent / name for name in ("text", "txt")))
    texts = [folder / f"{file.stem}.txt" for folder in folders]
    found = next((one for one in texts if one.is_file()), None)
    if found is None:
        raise ExchangeError(f"there is no {file.stem}.txt beside {file.name}.")
    building = Building(read_text(found), "MeasEval", file.name, file.stem)
    rows: list[_Row] = []
    if not read_text(file).startswith(HEAD.strip()):
        raise ExchangeError(f"{file.name} does not begin with the columns of MeasEval.")
    for number, line in enumerate(read_text(file).split("\n"), start=1):
        if number == 1 or not line.strip():
            continue
        try:
            rows.append(_read_row(building, number, line))
        except (PlacementError, ValueError) as error:
            yield Quarantined(number, str(error), file.name)
    bad = _build(building, rows)
    yield building.labelled()
    yield from (Quarantined(row.line, why, file.name) for row, why in bad)


def _read_row(building: Building, number: int, line: str) -> _Row:
    cells = line.rstrip("\r").split("\t")
    if len(cells) != len(COLUMNS):
        raise PlacementError(f"it has {len(cells)} columns instead of {len(COLUMNS)}")
    _, own_set, kind, start, end, key, words, other = cells
    span = building.span(int(start), int(end), words)
    return _Row(number, kind, span, key, own_set, record_of(json.loads(other)) if other else {})


def _build(building: Building, rows: list[_Row]) -> list[tuple[_Row, str]]:
    """Builds the figures, then hangs on what the other rows say; gives those that hang on nothing."""
    by_key = {(row.own_set, row.key): row for row in rows}
    bad: list[tuple[_Row, str]] = []
    for row in sorted(rows, key=lambda one: one.kind != QUANTITY):
        try:
            if row.kind == QUANTITY:
                _build_figure(building, row)
            else:
                _hang(building, row, by_key)
        except (PlacementError, ValueError, KeyError, TypeError) as error:
            bad.append((row, f"{row.kind} {row.key}: {error}"))
    return bad


def _own(row: _Row) -> str:
    return f"{row.own_set}/{row.key}"


def _build_figure(building: Building, row: _Row) -> None:
    slots = row.other.get("dateline")
    figure = building.figure(_own(row), row.span, slots=record_of(slots) if slots else None)
    if not slots and row.other.get("unit") and not figure.unit and not figure.currency:
        building.made[_own(row)] = replace(figure, unit=str(row.other["unit"]))


def _hang(building: Building, row: _Row, by_key: Mapping[tuple[str, str], _Row]) -> None:
    """Gives the figure that a row leads to what it counts or its property; else the row is a mention."""
    own = _own(row)
    target = _quantity(row, by_key)
    figure = building.made.get(_own(target)) if target else None
    if target and isinstance(figure, Figure) and row.kind == ENTITY and figure.counted in (None, row.span):
        building.made[_own(target)] = replace(figure, counted=row.span)
    elif target and isinstance(figure, Figure) and row.kind == PROPERTY and figure.property is None:
        building.made[_own(target)] = replace(figure, property=row.span.surface(building.text))
    else:
        building.mention(own, row.span, row.kind)
        if target:
            building.relation(f"{own}>", "qualifies" if row.kind == QUALIFIER else "measures", own, _own(target))


def _quantity(row: _Row, by_key: Mapping[tuple[str, str], _Row]) -> _Row | None:
    """The quantity that a row leads to, by way of a property if need be."""
    for _ in range(3):
        links = (row.other.get(name) for name in ("HasQuantity", "HasProperty", "Qualifies"))
        target = next((str(one) for one in links if one), None)
        found = by_key.get((row.own_set, target)) if target else None
        if found is None or found.kind == QUANTITY:
            return found
        row = found
    return None
