"""Looks into files and reads JSON of any of the three shapes: lines, an array, or one object."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any, cast

from annotator.exchange.format import ExchangeError, Quarantined
from annotator.exchange.json_arrays import array_items

Record = dict[str, Any]
LONGEST_PROBE = 1 << 20
"""Bytes that are looked at to recognise a file."""


def probe(path: Path) -> str:
    """The beginning of a file as text; empty for what is no text, or no file."""
    try:
        with path.open("rb") as file:
            raw = file.read(LONGEST_PROBE)
    except OSError:
        return ""
    return "" if b"\0" in raw else raw.decode("utf-8-sig", errors="replace")


def probe_record(path: Path) -> Record:
    """The first JSON object of a file of JSON lines, or of a JSON array; empty for others."""
    text = probe(path)
    if not text.lstrip().startswith(("{", "[")):
        return {}
    try:
        return _first_record(path, text)
    except (OSError, ValueError, RecursionError):
        return {}


def first_line(text: str) -> str:
    """The text up to its first line feed: the other ends of lines may stand in a JSON text."""
    return text.partition("\n")[0]


def _first_record(path: Path, text: str) -> Record:
    first = first_line(text.lstrip())
    if first.startswith("{") and _is_json(first) is not False:
        with path.open("rb") as file:
            lines = (line for line in iter(partial(file.readline, 256 * LONGEST_PROBE), b"") if line.strip())
            return record_of(json.loads(next(lines).decode("utf-8-sig")))
    if text.lstrip().startswith("["):
        return record_of(next(array_items(path), None))
    return record_of(json.loads(read_text(path)))


def read_text(path: Path) -> str:
    """A file's text without its byte order mark, line ends as they are; raises ExchangeError."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise ExchangeError(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise ExchangeError(f"{path.name} is not UTF-8: byte {error.start}.") from error


def records_of(path: Path) -> Iterator[tuple[int, Record] | Quarantined]:
    """The objects of JSON lines, of a JSON array, or the one of a JSON file, each with its line or number."""
    text = probe(path).lstrip()
    one_a_line = text.startswith("{") and _is_json(first_line(text)) is not False
    if one_a_line:
        yield from (_line_of(raw, number) for number, raw in raw_lines(path))
        return
    items = array_items(path) if text.startswith("[") else iter([_whole(path)])
    for number, item in enumerate(items, start=1):
        yield (number, cast(Record, item)) if isinstance(item, dict) else Quarantined(number, "it is no JSON object")


def _whole(path: Path) -> object:
    text = read_text(path)
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ExchangeError(f"{path.name} is no JSON: {error}.") from error


def _is_json(line: str) -> bool | None:
    """Whether the line is JSON; None where it may have been cut off by the probe."""
    try:
        json.loads(line)
    except ValueError:
        return None if len(line) > LONGEST_PROBE // 2 else False
    except RecursionError:
        return False
    return True


def raw_lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """The lines that are not blank, with their numbers from 1; raises ExchangeError when the file is unreadable.

    Lines end at "\\n" alone: JSON text may hold other line ends.
    """
    try:
        with path.open("rb") as file:
            yield from ((number, raw) for number, raw in enumerate(file, start=1) if raw.strip())
    except OSError as error:
        raise ExchangeError(f"{path} cannot be read: {error.strerror}.") from error


def _line_of(raw: bytes, number: int) -> tuple[int, Record] | Quarantined:
    try:
        found: object = json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        return Quarantined(number, f"it is no JSON: {error}")
    return (number, cast(Record, found)) if isinstance(found, dict) else Quarantined(number, "it is no JSON object")


def items_of(value: object) -> list[object]:
    """The items of a list; a value that is no list has none."""
    return cast(list[object], value) if isinstance(value, list) else []


def record_of(value: object) -> Record:
    """The value as an object; a value that is none has no keys."""
    return cast(Record, value) if isinstance(value, dict) else {}


def rows_of(value: object) -> list[Record]:
    """The objects of a list; what is none is left out, and a value that is no list has none."""
    return [cast(Record, one) for one in items_of(value) if isinstance(one, dict)]
