"""The JSON Schema of `dateline/1`, which every line that is read must keep."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, cast

from annotator import paths
from annotator.exchange.format import ExchangeError

FORMAT = "dateline/1"
FAMILY = "dateline/"


def checked(value: object) -> Mapping[str, Any]:
    """The value as a record of this format; raises ExchangeError with the place that breaks the JSON Schema."""
    from fastjsonschema import JsonSchemaValueException

    version = cast(dict[str, Any], value).get("format") if isinstance(value, dict) else None
    if isinstance(version, str) and version.startswith(FAMILY) and version != FORMAT:
        raise ExchangeError(f"the line is in {version}, which this version of Dateline cannot read; update it.")
    try:
        _validator()(cast(object, value))
    except JsonSchemaValueException as error:
        raise ExchangeError(f"{error.message.removeprefix('data.').removeprefix('data ')}.") from error
    return cast(Mapping[str, Any], value)


@cache
def _validator() -> Callable[[object], object]:
    import fastjsonschema

    schema = json.loads(paths.resource("dateline-1.schema.json").read_text(encoding="utf-8"))
    return cast(Callable[[object], object], fastjsonschema.compile(schema))  # pyright: ignore[reportUnknownMemberType]
