"""The columns of the dataset: their types for Arrow and for `datasets`, row by row to a file and back."""

from __future__ import annotations

import importlib
import importlib.util
import os
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from annotator.exchange.format import ExchangeError
from annotator.exchange.writing import json_text

Record = dict[str, Any]
ROWS_AT_ONCE = 200
_SPAN = {"start_char": "int64", "end_char": "int64", "text": "string"}
_NAMED = {"id": "string", "type": "string", "state": "string", "spans": [_SPAN]}
FEATURES: Mapping[str, Any] = {
    "id": "string",
    "article": "string",
    "sha256": "string",
    "annotator": "string",
    "status": "string",
    "title": "string",
    "published": "string",
    "source": "string",
    "language": "string",
    "text": "string",
    "tokens": ["string"],
    "token_start_char": ["int64"],
    "token_end_char": ["int64"],
    "ner_tags": ["class"],
    "mentions": [{**_NAMED, "entity": "string"}],
    "figures": [
        {
            **_NAMED,
            "kind": "string",
            "value": "float64",
            "low": "float64",
            "high": "float64",
            "low_open": "bool",
            "high_open": "bool",
            "modifier": "string",
            "change": "string",
            "unit": "string",
            "currency": "string",
            "per": "string",
            "counted": [_SPAN],
            "attribution": [_SPAN],
            "certainty": "string",
        }
    ],
    "events": [
        {
            **_NAMED,
            "factuality": "string",
            "polarity": "string",
            "event": "string",
            "arguments": [{"role": "string", "filler_id": "string", "spans": [_SPAN]}],
        }
    ],
    "relations": [{"id": "string", "type": "string", "from_id": "string", "to_id": "string"}],
}
"""Columns and their types; a list is a list of its one item, `_char` counts code points, ends are exclusive."""


def pyarrow(name: str) -> Any:
    """The module of pyarrow's; raises ExchangeError that says what to install."""
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise ExchangeError(
            "Hugging Face datasets need the package pyarrow to be written; install dateline[parquet]."
        ) from error


@contextmanager
def writer(arrow: Any, file: Path, labels: Sequence[str]) -> Generator[Callable[[Record], None]]:
    """What takes one row after the other, and writes some at once."""
    about = json_text({"info": {"features": _feature(FEATURES, labels)}})
    schema = arrow.schema([(name, _arrow(arrow, kind)) for name, kind in FEATURES.items()], {"huggingface": about})
    waiting: list[Record] = []
    # A handle and not a name: pyarrow cannot spell every name that a file may have.
    with file.open("wb") as out, pyarrow("pyarrow.parquet").ParquetWriter(out, schema, compression="snappy") as parquet:

        def write(row: Record) -> None:
            waiting.append(row)
            if len(waiting) >= ROWS_AT_ONCE:
                flush()

        def flush() -> None:
            parquet.write_table(arrow.Table.from_pylist(waiting, schema=schema))
            waiting.clear()

        yield write
        if waiting:
            flush()


def by_split(folder: Path) -> Mapping[str, Iterator[Record]]:
    """The rows of every split, as `datasets` reads the folder where it is installed; else as pyarrow does."""
    files: dict[str, list[Path]] = {}
    for one in sorted((folder / "data").glob("*.parquet")):
        files.setdefault(one.name.split("-")[0], []).append(one)
    known = importlib.util.find_spec("datasets") is not None and _is_spelled(folder)
    return {split: _by_datasets(folder, split, some) if known else _by_arrow(some) for split, some in files.items()}


def _is_spelled(folder: Path) -> bool:
    """Whether a folder's name is text, as `datasets` needs it: some locales cannot spell every name."""
    return not any("\ud800" <= sign <= "\udfff" for sign in str(folder))


def _by_arrow(files: Sequence[Path]) -> Iterator[Record]:
    for file in files:
        try:
            with file.open("rb") as data:
                for batch in pyarrow("pyarrow.parquet").ParquetFile(data).iter_batches(ROWS_AT_ONCE):
                    yield from batch.to_pylist()
        except (OSError, pyarrow("pyarrow").ArrowInvalid) as error:
            raise ExchangeError(f"{file.name} cannot be read by pyarrow: {error}.") from error


def _by_datasets(folder: Path, split: str, files: Sequence[Path]) -> Iterator[Record]:
    # It must not look for a newer copy of itself, of the dataset or of anything: there is no network.
    os.environ |= {"HF_HUB_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1", "HF_DATASETS_DISABLE_PROGRESS_BARS": "1"}
    datasets = importlib.import_module("datasets")
    first = next(_by_arrow(files), None)
    if first is None:  # `datasets` loads no split without a row
        return
    with TemporaryDirectory() as cache:
        try:
            # Streamed: else it makes a copy that is as large as all rows, and maps it into memory.
            rows: Any = datasets.load_dataset(str(folder), split=split, cache_dir=cache, streaming=True)
            yield from rows
        # It raises whatever a broken file leads it to.
        except Exception as error:
            raise ExchangeError(f"{split} cannot be loaded by datasets: {error}.") from error


def _arrow(arrow: Any, kind: Any) -> Any:
    if isinstance(kind, list):
        return arrow.list_(_arrow(arrow, _item(kind)))
    if isinstance(kind, dict):
        return arrow.struct([(str(name), _arrow(arrow, one)) for name, one in _fields(kind)])
    simple = {"string": arrow.string, "int64": arrow.int64, "float64": arrow.float64, "bool": arrow.bool_}
    return simple["int64" if kind == "class" else kind]()


def _item(kind: Any) -> Any:
    return kind[0]


def _fields(kind: Any) -> list[tuple[str, Any]]:
    return list(kind.items())


def _feature(kind: Any, labels: Sequence[str]) -> Any:
    """The type as `datasets` writes it."""
    if isinstance(kind, list):
        return {"feature": _feature(_item(kind), labels), "_type": "List"}
    if isinstance(kind, str):
        return {"names": list(labels), "_type": "ClassLabel"} if kind == "class" else {"dtype": kind, "_type": "Value"}
    return {name: _feature(one, labels) for name, one in _fields(kind)}
