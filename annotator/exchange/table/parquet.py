"""The event table as Parquet, with typed columns."""

from __future__ import annotations

import importlib
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any

from annotator.exchange.format import ExchangeError
from annotator.exchange.table.cells import BOUNDS, SOURCES, Cell, cell_text
from annotator.exchange.table.table import Row, Sheets, TableFormat, beside

ROWS_AT_ONCE = 10_000
_WHOLE, _NUMBERS = frozenset({"mentions", "start", "end"}), frozenset({"number"})


class _Tables:
    def __init__(self, arrow: Any, path: Path) -> None:
        self._arrow, self._path = arrow, path
        self._waiting: list[Sequence[Cell]] = []
        self._schema = _schema(arrow, SOURCES)
        self._file = beside(path).open("wb")  # pyarrow cannot spell every name that a file may have
        self._sources = _parquet().ParquetWriter(self._file, self._schema)

    def add_source(self, row: Sequence[Cell]) -> None:
        self._waiting.append(row)
        if len(self._waiting) >= ROWS_AT_ONCE:
            self._flush()

    def _flush(self) -> None:
        self._sources.write_table(_table(self._arrow, self._schema, self._waiting))
        self._waiting = []

    def add_events(self, columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
        schema = _schema(self._arrow, columns)
        given = iter(rows)
        with self._path.open("wb") as file, _parquet().ParquetWriter(file, schema) as events:
            while some := list(islice(given, ROWS_AT_ONCE)):
                events.write_table(_table(self._arrow, schema, some))

    def close(self) -> None:
        if self._waiting:
            self._flush()
        self._sources.close()
        self._file.close()


def _schema(arrow: Any, columns: Sequence[str]) -> Any:
    return arrow.schema([(name, _kind(arrow, name)) for name in columns])


def _kind(arrow: Any, name: str) -> Any:
    if name in _WHOLE:
        return arrow.int64()
    is_bound = name.rpartition("_")[2] in BOUNDS and "_" in name
    return arrow.float64() if is_bound or name in _NUMBERS else arrow.string()


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
    def writing(self, path: Path) -> Generator[Sheets]:
        """Both files."""
        tables = _Tables(_arrow(), path)
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
            for batch in _parquet().ParquetFile(file).iter_batches():
                for row in batch.to_pylist():
                    yield {name: cell_text(cell) for name, cell in row.items()}
    except arrow.ArrowInvalid as error:
        raise ExchangeError(f"{path.name} does not read back as Parquet: {error}.") from error
