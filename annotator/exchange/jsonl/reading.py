"""Files of `dateline/1`, line by line."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from annotator.domain.document import Document
from annotator.domain.records import Record
from annotator.exchange.format import ExchangeError, Quarantined
from annotator.exchange.jsonl.decoding import decode_document
from annotator.exchange.jsonl.schema import FAMILY
from annotator.exchange.probing import raw_lines

LONGEST_FIRST_LINE = 256 * 1024 * 1024
"""Bytes that are read to recognise the format: a disk image must not fill the memory."""


@dataclass(frozen=True, slots=True)
class Imported:
    """A document read from a line; what was suggested is in its `suggestions`, an empty annotator is no one."""

    document: Document
    line: int
    """Counted from 1."""


def read_lines(path: Path) -> Iterator[Imported]:
    """The documents of a file, one by one; raises ExchangeError at the first bad line."""
    for found in sift_lines(path):
        if isinstance(found, Quarantined):
            raise ExchangeError(f"line {found.line} of {path.name}: {found.why}")
        yield found


def sift_lines(path: Path) -> Iterator[Imported | Quarantined]:
    """Every line that is not blank, read or with why it could not be; ExchangeError when the file is unreadable."""
    for number, raw in raw_lines(path):
        yield _sift(raw, number)


def _sift(raw: bytes, number: int) -> Imported | Quarantined:
    try:
        return Imported(decode_document(parse_line(raw)), number)
    # KeyError and the like cannot pass the schema; RecursionError is what a thousand brackets give.
    except (ValueError, OverflowError, RecursionError) as error:
        return Quarantined(number, str(error))


def parse_line(raw: bytes) -> object:
    """The JSON of a line; raises ExchangeError for what is none, or none that can be written again."""
    try:
        line = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ExchangeError(f"byte {error.start} is not UTF-8.") from error
    try:
        value = json.loads(line, parse_constant=_refuse_number, parse_float=_finite)
    except json.JSONDecodeError as error:
        raise ExchangeError(f"no JSON: {error.msg} at character {error.pos}.") from error
    if "\\u" in line:
        _check_escapes(value)
    return value


def _check_escapes(value: object) -> None:
    """Raises ExchangeError for half a surrogate pair, which JSON can escape and UTF-8 cannot write."""
    try:
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError as error:
        raise ExchangeError("it has half a surrogate pair, which is no character.") from error


def _finite(digits: str) -> float:
    return float(digits) if math.isfinite(float(digits)) else _refuse_number(digits)


def _refuse_number(digits: str) -> float:
    raise ExchangeError(f"{digits} is no number that JSON can hold.")


def is_dateline_jsonl(path: Path) -> bool:
    """Whether the first line says that it is in a version of this format."""
    try:
        with path.open("rb") as file:
            lines = iter(lambda: file.readline(LONGEST_FIRST_LINE), b"")
            first = json.loads(next((line for line in lines if line.strip()), b"").decode("utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(first, dict) and str(cast(Record, first).get("format", "")).startswith(FAMILY)
