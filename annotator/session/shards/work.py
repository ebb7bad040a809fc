"""What one worker does with one part: reads its articles, makes suggestions, writes them whole or not at all."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import cast

from annotator.domain.article import Article
from annotator.domain.document import Layer
from annotator.domain.schema import AnnotationSchema, parse_schema
from annotator.exchange.atomic import replacing_file
from annotator.exchange.jsonl import decode_document, encode_suggestions, record_line
from annotator.readers.reading import ReadError
from annotator.readers.tables import Row, Table, table_readings
from annotator.session.jobs import Work
from annotator.session.shards.parts import Part, is_ours, parquet
from annotator.session.suggesting import BATCH, Recipe, prepare

REFUSED = ".refused.jsonl"
"""Ends the name of the file beside a part's suggestions with what could not be done."""


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a part."""

    part: Part
    articles: int
    suggestions: int
    refused: tuple[str, ...]
    """Why records were left out, one by one."""


@lru_cache(maxsize=1)
def _ready(recipe: Recipe) -> tuple[Work, AnnotationSchema]:
    """The model, loaded once in each process."""
    return prepare(recipe), parse_schema(recipe.schema_source)


def signature(recipe: Recipe) -> Layer:
    """What a worker makes of an empty article: it names model, version and schema. Raises ModelError."""
    found = _ready(recipe)[0]([Article("", "")])[0]
    if isinstance(found, str):
        raise ValueError(found)
    return found


def do_part(part: Part, folder: Path, ending: str, recipe: Recipe) -> Done:
    """Make a part's suggestions and write them into the folder; doing it twice gives the same file."""
    work, schema = _ready(recipe)
    lines: list[str] = []
    refused: list[str] = []
    suggestions = 0
    for some in _batches(_articles(part, refused)):
        for article, result in zip(some, work(some), strict=True):
            if isinstance(result, str):
                refused.append(f"{part.source.name}: {article.title or article.id}: {result}")
            else:
                suggestions += len(result.annotations)
                lines.append(record_line(encode_suggestions(article, result, schema)))
    _write(folder / f"{part.name}{REFUSED}", [json.dumps({"why": one}) + "\n" for one in refused])
    write_shard(folder / f"{part.name}{ending}", lines)
    return Done(part, len(lines), suggestions, tuple(refused))


def _batches(articles: Iterator[Article]) -> Iterator[list[Article]]:
    while some := list(islice(articles, BATCH)):
        yield some


def _articles(part: Part, refused: list[str]) -> Iterator[Article]:
    rows = _parquet_rows(part) if part.is_parquet else _json_rows(part)
    for number, found in enumerate(rows, start=1):
        try:
            yield _article(found, part)
        except (ValueError, OverflowError, RecursionError) as error:
            unit = "row" if part.is_parquet else "line"
            refused.append(f"{part.name}, {unit} {number}: {error}")


def _article(found: Row | bytes, part: Part) -> Article:
    row = cast("Row | None", json.loads(found)) if isinstance(found, bytes) else found
    if not isinstance(row, dict):
        raise ReadError("it is no record")
    if is_ours(row):
        return decode_document(row).article
    article = table_readings(part.source.name, b"", Table([row], "utf-8"), part.columns, str)[0].article
    given = row.get("id")
    name = str(given) if isinstance(given, str | int) else str(uuid.uuid5(uuid.NAMESPACE_OID, article.sha256))
    return replace(article, id=name)


def _json_rows(part: Part) -> Iterator[bytes]:
    with part.source.open("rb") as file:
        file.seek(part.begin)
        while file.tell() < part.end:
            line = file.readline()
            if line.strip():
                yield line


def _parquet_rows(part: Part) -> Iterator[Row]:
    first = 0
    with parquet().ParquetFile(part.source) as file:
        for at in range(file.metadata.num_row_groups):
            size = file.metadata.row_group(at).num_rows
            begin, end = max(part.begin - first, 0), min(part.end - first, size)
            if begin < end:
                yield from file.read_row_group(at).slice(begin, end - begin).to_pylist()
            first += size


# --- what is written


def write_shard(target: Path, lines: Sequence[str]) -> None:
    """Write records of suggestions as JSONL or, by the ending, as Parquet with a column for the record."""
    if target.suffix == ".jsonl":
        _write(target, lines, even_if_empty=True)
        return
    arrow = import_module("pyarrow")
    records = [json.loads(line) for line in lines]
    columns = {name: [one[name] for one in records] for name in ("id", "sha256")}
    with replacing_file(target) as fresh:
        made = arrow.table({**columns, "record": [line.rstrip("\n") for line in lines]})
        parquet().write_table(made, fresh)


def _write(target: Path, lines: Sequence[str], even_if_empty: bool = False) -> None:
    if lines or even_if_empty:
        with replacing_file(target) as fresh:
            fresh.write_text("".join(lines), encoding="utf-8", newline="\n")


def read_shard(path: Path) -> Iterator[bytes]:
    """The records of a shard of suggestions, as lines."""
    if path.suffix == ".jsonl":
        with path.open("rb") as file:
            yield from file
        return
    with parquet().ParquetFile(path) as file:
        for batch in file.iter_batches(columns=["record"], batch_size=1_000):
            yield from (one.encode() for one in batch.column(0).to_pylist())
