"""The event table as CSV."""

from __future__ import annotations

import csv
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from annotator.exchange.table.cells import SOURCES, Cell, cell_text
from annotator.exchange.table.table import Row, Sheets, TableFormat, beside

DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def defused(cell: str) -> str:
    """The cell so that no spreadsheet takes it for a formula: an apostrophe before what could begin one.

    What has apostrophes of its own before such a sign gets one more, so that the cell can be told back.
    """
    return "'" + cell if cell.lstrip("'").startswith(DANGEROUS) and not _is_number(cell) else cell


def armed(cell: str) -> str:
    """The cell as it was before it was defused."""
    return cell[1:] if cell.startswith("'") and defused(cell[1:]) == cell else cell


def _is_number(cell: str) -> bool:
    return cell.removeprefix("-").replace(".", "", 1).isdecimal() and cell.isascii()


class _Writer:
    """Rows of one file."""

    def __init__(self, file: TextIO) -> None:
        self._plain = csv.writer(file, lineterminator="\n")
        self._quoted = csv.writer(file, lineterminator="\n", quoting=csv.QUOTE_ALL)

    def write(self, row: Sequence[Cell]) -> None:
        cells = [defused(cell_text(one)) for one in row]
        # Python before 3.13 quotes no carriage return, which readers take for the end of the row.
        (self._quoted if any("\r" in one for one in cells) else self._plain).writerow(cells)


@dataclass(frozen=True, slots=True)
class _Files:
    events: _Writer
    sources: _Writer

    def add_event(self, row: Sequence[Cell]) -> None:
        self.events.write(row)

    def add_source(self, row: Sequence[Cell]) -> None:
        self.sources.write(row)


class CsvTable(TableFormat):
    """NAME.csv and NAME.sources.csv; formulas are defused by an apostrophe."""

    key = "events"
    title = "Event table (CSV)"
    extension = ".csv"

    @contextmanager
    def writing(self, path: Path, columns: Sequence[str]) -> Generator[Sheets]:
        """Both files."""
        with ExitStack() as stack:
            files = [stack.enter_context(one.open("w", encoding="utf-8", newline="")) for one in (path, beside(path))]
            sheets = _Files(*map(_Writer, files))
            sheets.events.write(columns)
            sheets.sources.write(SOURCES)
            yield sheets

    def rows(self, path: Path) -> tuple[Iterator[Row], Iterator[Row]]:
        """Both files, as text."""
        return _read(path), _read(beside(path))


def _read(path: Path) -> Iterator[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield {armed(name): armed(cell) for name, cell in row.items()}
