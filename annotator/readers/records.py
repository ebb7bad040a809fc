"""Reads records: JSON Lines and lists of JSON objects, CSV and TSV; one article a record."""

from __future__ import annotations

import csv
import io
import json
import re
from typing import Any, cast

from annotator.readers.decoding import decode
from annotator.readers.json_files import as_list, load_json
from annotator.readers.reading import NewId, ReadError, Reading
from annotator.readers.tables import NAMES, Columns, Row, Table, table_readings

SAMPLE = 65_536
LIST_START = re.compile(rb"(?:\xef\xbb\xbf)?\s*\[\s*\{")
HEAD = 4096
COLUMN = re.compile(r"[\w.]{1,40}")
KNOWN_NAMES = frozenset(name for names in NAMES.values() for name in names.split())
LONGEST_FIELD = 16 * 1024 * 1024
BODIES = ("text", "body", "content", "article", "articleBody", "full_text", "fulltext", "maintext")
"""A lone object is a record only with one of these: most JSON files hold no articles."""
ENVELOPES = ("data", "articles", "records", "rows", "docs", "results")


class JsonRecordsReader:
    """JSON Lines, and JSON files with a list of objects; `columns` overrides the guess."""

    key = "json-records"
    title = "JSON Lines"
    extensions: tuple[str, ...] = (".jsonl", ".ndjson", ".json")

    def __init__(self, columns: Columns | None = None) -> None:
        self._columns = columns

    def recognises(self, data: bytes) -> bool:
        """Whether it is a list of objects."""
        return LIST_START.match(data[:SAMPLE]) is not None

    def table(self, name: str, data: bytes) -> Table:
        """The records, for a look at the columns; raises ReadError."""
        text, encoding = decode(name, data)
        lines = [(number, line) for number, line in enumerate(text.lstrip("\ufeff").split("\n"), 1) if line.strip()]
        if len(lines) == 1 or lines[0][1].lstrip().startswith("[") or lines[0][1].strip() == "{":
            value, encoding = load_json(name, data)
            return Table(_rows(name, value), encoding)
        return Table([_row(name, number, line) for number, line in lines], encoding)

    def read(self, name: str, data: bytes, new_id: NewId) -> tuple[Reading, ...]:
        """The articles; raises ReadError."""
        return table_readings(name, data, self.table(name, data), self._columns, new_id)


def _rows(name: str, value: object) -> list[Row]:
    """The objects of a list, or of a list inside an object; a lone object is one record."""
    if isinstance(value, dict):
        record = cast("dict[str, Any]", value)
        inside = next((record[key] for key in ENVELOPES if isinstance(record.get(key), list)), None)
        is_article = any(isinstance(record.get(key), str) for key in BODIES)
        value = inside if inside is not None else [record] * is_article
    rows = [cast(Row, one) for one in as_list(value) if isinstance(one, dict)]
    if not rows:
        raise ReadError(f"{name} is JSON, but holds no records: objects with the same keys, in a list or one a line.")
    return rows


def _row(name: str, number: int, line: str) -> Row:
    try:
        value: object = json.loads(line)
    except RecursionError:
        raise ReadError(f"{name} nests its JSON too deeply in line {number}.") from None
    except ValueError as error:
        raise ReadError(f"{name} has no well-formed JSON in line {number} ({error}).") from error
    if not isinstance(value, dict):
        raise ReadError(f"{name} has no object in line {number}, so it is no JSON Lines file of records.")
    return cast(Row, value)


class CsvReader:
    """CSV and TSV with names of the columns in the first line; `columns` overrides the guess."""

    key = "csv"
    title = "CSV and TSV"
    extensions: tuple[str, ...] = (".csv", ".tsv", ".tab")

    def __init__(self, columns: Columns | None = None) -> None:
        self._columns = columns

    def recognises(self, data: bytes) -> bool:
        """Whether the first line names columns that articles have."""
        line = data[:HEAD].lstrip(b"\xef\xbb\xbf").partition(b"\n")[0].decode("latin-1")
        names = [name.strip('" \r').lower() for name in line.split(_delimiter(line))]
        return all(COLUMN.fullmatch(name) for name in names) and len(KNOWN_NAMES.intersection(names)) > 1

    def table(self, name: str, data: bytes) -> Table:
        """The records, for a look at the columns; raises ReadError."""
        text, encoding = decode(name, data)
        text = text.lstrip("\ufeff")
        limit = csv.field_size_limit(LONGEST_FIELD)
        try:
            rows = list(csv.DictReader(io.StringIO(text, newline=""), restkey="", delimiter=_delimiter(text)))
        except csv.Error as error:
            raise ReadError(f"{name} is no well-formed CSV ({error}); export it again.") from error
        finally:
            csv.field_size_limit(limit)
        return Table([{str(key): value for key, value in row.items()} for row in rows], encoding)

    def read(self, name: str, data: bytes, new_id: NewId) -> tuple[Reading, ...]:
        """The articles; raises ReadError."""
        return table_readings(name, data, self.table(name, data), self._columns, new_id)


def _delimiter(text: str) -> str:
    """What parts the names in the first line."""
    line = text.lstrip("\n").partition("\n")[0]
    return max("\t,;|", key=line.count)
