"""Cuts files of articles into parts: what one worker does at a time, and what is done again after a stop."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Any, cast

from annotator.readers.tables import Columns, Row, Table, guess_columns

ENDINGS = (".jsonl", ".ndjson", ".parquet")
SAMPLED = 100
"""Records that are looked at to tell which column is the text."""


class ShardError(ValueError):
    """Shards that cannot be read, written or gone on with; one sentence that says what to do."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some records of one file, and the name of the file, without ending, that their suggestions go to."""

    source: Path
    begin: int
    """The first byte of a JSONL file, or the first row of a Parquet file."""
    end: int
    """The byte or row behind the last one."""
    name: str
    columns: Columns | None
    """Which columns hold what; None where every record is of Dateline's own format."""

    @property
    def is_parquet(self) -> bool:
        """Whether `begin` and `end` count rows."""
        return self.source.suffix.lower() == ".parquet"


def find_shards(paths: Sequence[Path]) -> list[Path]:
    """The JSONL and Parquet files among files and folders, each once, in order; ShardError where there are none."""
    found: list[Path] = []
    for path in paths:
        inside = sorted(one for one in path.rglob("*") if one.is_file()) if path.is_dir() else [path]
        some = [one for one in inside if one.suffix.lower() in ENDINGS]
        if not some or not path.exists():
            raise ShardError(f"{path} is no shard and holds none: the engine takes JSONL and Parquet files.")
        found += some
    return list(dict.fromkeys(found))


def cut(sources: Sequence[Path], articles: int) -> list[Part]:
    """Parts of about so many articles of every file; ShardError for a file that cannot be read."""
    parts: list[Part] = []
    stems = [one.stem for one in sources]
    for number, source in enumerate(sources, start=1):
        stem = source.stem if stems.count(source.stem) == 1 else f"{source.stem}-{number}"
        try:
            borders = _row_borders(source, articles) if _is_parquet(source) else _line_borders(source, articles)
            columns = _columns(source)
        except OSError as error:
            raise ShardError(f"{source} cannot be read: {error.strerror or error}.") from error
        pairs = zip(borders, borders[1:], strict=False)
        parts += [Part(source, a, b, f"{stem}-{at:05}", columns) for at, (a, b) in enumerate(pairs, start=1)]
    return parts


def _is_parquet(source: Path) -> bool:
    return source.suffix.lower() == ".parquet"


def _line_borders(source: Path, lines: int) -> list[int]:
    """The bytes at which parts begin, and the end of the file."""
    borders, at = [0], 0
    with source.open("rb") as file:
        while some := list(islice(file, lines)):
            at += sum(map(len, some))
            borders.append(at)
    return borders


def _row_borders(source: Path, rows: int) -> list[int]:
    """Rows at which parts begin: row groups are cut where they are too large, as they are read whole."""
    with parquet().ParquetFile(source) as file:
        sizes = [file.metadata.row_group(at).num_rows for at in range(file.metadata.num_row_groups)]
    borders = [0]
    for size in sizes:
        first = borders[-1]
        borders += [*range(first + rows, first + size, rows), first + size] if size else []
    return borders


def parquet() -> Any:
    """The module that reads and writes Parquet; ShardError when it is not installed."""
    try:
        return import_module("pyarrow.parquet")
    except ImportError as error:
        raise ShardError("Parquet needs the package pyarrow; install dateline[parquet].") from error


def _columns(source: Path) -> Columns | None:
    rows = [row for row in islice(_sample(source), SAMPLED) if not is_ours(row)]
    return guess_columns(Table(rows, "utf-8")) if rows else None


def _sample(source: Path) -> Iterator[Row]:
    if _is_parquet(source):
        with parquet().ParquetFile(source) as file:
            for batch in file.iter_batches(batch_size=SAMPLED):
                yield from batch.to_pylist()
        return
    with source.open("rb") as file:
        for line in file:
            try:
                value = json.loads(line)
            except (ValueError, RecursionError):
                continue  # the worker that comes to it tells it
            if isinstance(value, dict):
                yield cast(Row, value)


def is_ours(row: Row) -> bool:
    """Whether a record is of Dateline's own format."""
    return str(row.get("format", "")).startswith("dateline/")
