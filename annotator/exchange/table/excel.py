"""The event table as an Excel workbook of two sheets; cells are numbers or texts, never formulas."""

from __future__ import annotations

import importlib
import io
import zipfile
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, cast
from xml.etree import ElementTree

from annotator.exchange.format import ExchangeError
from annotator.exchange.table.cells import SOURCES, Cell
from annotator.exchange.table.table import Row, Sheets, TableFormat
from annotator.exchange.writing import xml_text

LONGEST_CELL, MOST_ROWS = 32_767, 1_048_576
"""What Excel can hold."""
_NAMESPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_WIDTHS = {"trigger": 30, "words": 40, "published": 12}


class _Book:
    def __init__(self, book: Any, columns: Sequence[str]) -> None:
        self._bold = book.add_format({"bold": True, "bottom": 1})
        self._events = book.add_worksheet("Events")
        self._sources = book.add_worksheet("Sources")
        self._rows = {self._events: 0, self._sources: 0}
        self._columns = columns
        self._head(self._events, columns)
        self._head(self._sources, SOURCES)

    def _head(self, sheet: Any, columns: Sequence[str]) -> None:
        for at, name in enumerate(columns):
            sheet.set_column(at, at, _WIDTHS.get(name, 16))
        sheet.freeze_panes(1, 1)
        for at, name in enumerate(columns):
            sheet.write_string(0, at, name, self._bold)

    def add_event(self, row: Sequence[Cell]) -> None:
        self._write(self._events, row)

    def add_source(self, row: Sequence[Cell]) -> None:
        self._write(self._sources, row)

    def finish(self) -> None:
        for sheet, columns in ((self._events, self._columns), (self._sources, SOURCES)):
            sheet.autofilter(0, 0, self._rows[sheet], len(columns) - 1)

    def _write(self, sheet: Any, row: Sequence[Cell]) -> None:
        self._rows[sheet] += 1
        number = self._rows[sheet]
        if number >= MOST_ROWS:
            raise ExchangeError(f"An Excel sheet holds {MOST_ROWS:,} rows; export fewer articles, or as CSV.")
        for at, cell in enumerate(row):
            if isinstance(cell, int | float):
                sheet.write_number(number, at, cell)
            elif cell:
                if len(cell) > LONGEST_CELL:
                    raise ExchangeError(
                        f"An Excel cell holds {LONGEST_CELL:,} characters, too few here; export as CSV."
                    )
                sheet.write_string(number, at, xml_text(cell))


class _File(io.FileIO):
    """A file that fails once: XlsxWriter leaves its archive to be closed when all is over, also after an error."""

    _is_full = False

    def write(self, data: Any) -> int:
        """All of it, or an OSError."""
        rest = memoryview(data)
        while rest and not self._is_over:
            try:
                rest = rest[super().write(rest) :]
            except OSError:
                self._is_full = True
                raise
        return len(data)

    def seek(self, offset: int, whence: int = 0) -> int:
        return 0 if self._is_over else super().seek(offset, whence)

    def tell(self) -> int:
        return 0 if self._is_over else super().tell()

    def flush(self) -> None:
        if not self._is_over:
            super().flush()

    @property
    def _is_over(self) -> bool:
        return self._is_full or self.closed


class ExcelTable(TableFormat):
    """One workbook with the sheets Events and Sources."""

    key = "events-xlsx"
    title = "Event table (Excel)"
    extension = ".xlsx"

    def clean(self, words: str) -> str:
        """The words with U+FFFD for what XML cannot hold."""
        return xml_text(words)

    @contextmanager
    def writing(self, path: Path, columns: Sequence[str]) -> Generator[Sheets]:
        """The workbook; its rows go to the disk as they come."""
        try:
            xlsxwriter = cast(Any, importlib.import_module("xlsxwriter"))
        except ImportError as error:
            raise ExchangeError("Excel needs the package XlsxWriter; install dateline[office].") from error
        options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        try:
            with _File(path, "wb") as file, xlsxwriter.Workbook(file, options) as book:
                # The same corpus gives the same bytes: the workbook says no time of its own.
                book.set_properties({"created": datetime(1980, 1, 1)})
                sheets = _Book(book, columns)
                yield sheets
                sheets.finish()
        except xlsxwriter.exceptions.FileCreateError as error:  # it wraps what the disk said
            raise OSError(*getattr(error.args[0], "args", error.args)) from error

    def rows(self, path: Path) -> tuple[Iterator[Row], Iterator[Row]]:
        """Both sheets, read from the XML in the workbook."""
        return _read(path, 1), _read(path, 2)


def _read(path: Path, sheet: int) -> Iterator[Row]:
    try:
        with zipfile.ZipFile(path) as book, book.open(f"xl/worksheets/sheet{sheet}.xml") as xml:
            head: dict[str, str] = {}
            for _, element in ElementTree.iterparse(xml):
                if element.tag != f"{_NAMESPACE}row":
                    continue
                cells = dict(_cells(element))
                if head:
                    yield {name: cells.get(column, "") for column, name in head.items()}
                head = head or cells
                element.clear()
    except (zipfile.BadZipFile, KeyError, ElementTree.ParseError) as error:
        raise ExchangeError(f"{path.name} does not read back as a workbook: {error}.") from error


def _cells(row: ElementTree.Element) -> Iterator[tuple[str, str]]:
    for cell in row.iter(f"{_NAMESPACE}c"):
        column = cell.get("r", "").rstrip("0123456789")
        if cell.find(f"{_NAMESPACE}f") is not None:
            raise ExchangeError(f"cell {cell.get('r')} is a formula.")
        yield column, "".join(cell.itertext())
