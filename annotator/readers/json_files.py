"""Loads JSON from strangers: bounded depth, one error."""

from __future__ import annotations

import json
from typing import Any, cast

from annotator.readers.decoding import decode
from annotator.readers.reading import ReadError

Record = dict[str, Any]


def load_json(name: str, data: bytes) -> tuple[object, str]:
    """The value in a file and the file's encoding; raises ReadError."""
    text, encoding = decode(name, data)
    try:
        return json.loads(text.lstrip("\ufeff")), encoding
    except RecursionError:
        raise ReadError(f"{name} nests its JSON too deeply; get the file again.") from None
    except ValueError as error:
        raise ReadError(f"{name} is no well-formed JSON ({error}); get the file again.") from error


def as_record(value: object) -> Record:
    """The value as an object with its keys in lower case; empty when it is none."""
    return {key.lower(): one for key, one in cast(Record, value).items()} if isinstance(value, dict) else {}


def as_list(value: object) -> list[object]:
    """The value as a list: an object's values, nothing for anything else."""
    if isinstance(value, dict):
        return list(cast(Record, value).values())
    return cast("list[object]", value) if isinstance(value, list) else []


def as_words(value: object) -> str:
    """The value as text; empty unless it is a string or number."""
    return str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""
