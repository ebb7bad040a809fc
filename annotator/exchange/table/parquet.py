"""The event table as Parquet, with typed columns."""

from __future__ import annotations

import importlib
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from annotator.exchange.format import ExchangeError
from annotator.exchange.table.cells import BOUNDS, SOURCES, Cell, cell_text
from annotator.exchange.table.table import Row, Sheets, TableFormat, beside

ROWS_AT_ONCE = 2_000
_WHOLE, _NUMBERS = frozenset({"start", "end"}), frozenset({"number", "low", "high"})
"""Columns of the table beside."""


class _Table:
    """Rows of one file, written when there are many."""

    def __init__(self, arrow: Any, path: Path, schema: Any) -> None:
        self._arrow, self._schema = arrow, schema
        self._waiting: list[Sequence[Cell]] = []
        self._file = path.open("wb")  # pyarrow cannot spell every name that a file may have
        self._writer = _parquet().ParquetWriter(self._file, schema)

    def add(self, row: Sequence[Cell]) -> None:
        self._waiting.append(row)
        if len(self._waiting) >= ROWS_AT_ONCE:
            self._flush()

    def _flush(self) -> None:
        self._writer.write_table(_table(self._arrow, self._schema, self._waiting))
        self._waiting = []

    def close(self) -> None:
        if self._waiting:
            self._flush()
        self._writer.close()
        self._file.close()


class _Tables:
    def __init__(self, arrow: Any, path: Path, columns: Sequence[str]) -> None:
        self._events = _Table(arrow, path, arrow.schema([(name, _kind_of_cell(arrow, name)) for name in columns]))
        sources = arrow.schema([(name, _kind_of_source(arrow, name)) for name in SOURCES])
        self._sources = _Table(arrow, beside(path), sources)

    def add_event(self, row: Sequence[Cell]) -> None:
        self._events.add(row)

    def add_source(self, row: Sequence[Cell]) -> None:
        self._sources.add(row)

    def close(self) -> None:
        self._events.close()
        self._sources.close()


def _kind_of_source(arrow: Any, name: str) -> Any:
    return arrow.int64() if name in _WHOLE else arrow.float64() if name in _NUMBERS else arrow.string()


def _kind_of_cell(arrow: Any, name: str) -> Any:
    is_bound = name.endswith(tuple(f"_{one}" for one in BOUNDS))  # no role is called so: see `column_of`
    return arrow.int64() if name == "mentions" else arrow.float64() if is_bound else arrow.string()


def _table(arrow: Any, schema: Any, rows: Sequence[Sequence[Cell]]) -> Any:
    columns = [
        arrow.array([float(one) if isinstance(one, int) and kind == arrow.float64() else one for one in cells], kind)
        for cells, kind in zip(zip(*rows, strict=True), schema.types, strict=True)
    ]
    return arrow.Table.from_arrays(columns, schema=schema)


def _arrow(name: str = "pyarrow") -> Any:
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise ExchangeError("Parquet needs the package pyarrow; install dateline[parquet].") from error


def _parquet() -> Any:
    return _arrow("pyarrow.parquet")


class ParquetTable(TableFormat):
    """NAME.parquet and NAME.sources.parquet."""

    key = "events-parquet"
    title = "Event table (Parquet)"
    extension = ".parquet"

    @contextmanager
    def writing(self, path: Path, columns: Sequence[str]) -> Generator[Sheets]:
        """Both files."""
        tables = _Tables(_arrow(), path, columns)
        try:
            yield tables
        finally:
            tables.close()

    def rows(self, path: Path) -> tuple[Iterator[Row], Iterator[Row]]:
        """Both files, as text."""
        return _read(path), _read(beside(path))


def _read(path: Path) -> Iterator[Row]:
    arrow = _arrow()
    try:
        with path.open("rb") as file:
            for batch in _parquet().ParquetFile(file).iter_batches(ROWS_AT_ONCE):
                for row in batch.to_pylist():
                    yield {name: cell_text(cell) for name, cell in row.items()}
    except arrow.ArrowInvalid as error:
        raise ExchangeError(f"{path.name} does not read back as Parquet: {error}.") from error
