"""Run in Recognizers-Text's own venv: JSON texts on standard input, its quantities on standard output.

The models run in the order of the CQE paper; a plain number is left out where another model has read the same value.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any


def models() -> list[tuple[str, Any]]:
    """Name and model, the plain numbers last."""
    from recognizers_number import NumberRecognizer  # pyright: ignore[reportMissingImports]
    from recognizers_number_with_unit import NumberWithUnitRecognizer  # pyright: ignore[reportMissingImports]
    from recognizers_text import Culture  # pyright: ignore[reportMissingImports]

    measured, numbers = NumberWithUnitRecognizer(Culture.English), NumberRecognizer(Culture.English)
    return [
        ("currency", measured.get_currency_model()),
        ("dimension", measured.get_dimension_model()),
        ("temperature", measured.get_temperature_model()),
        ("percent", numbers.get_percentage_model()),
        ("age", measured.get_age_model()),
        ("number", numbers.get_number_model()),
    ]


def told(parsers: list[tuple[str, Any]], text: str) -> list[dict[str, Any]]:
    """One text's quantities with their spans."""
    found: list[dict[str, Any]] = []
    seen: set[str] = set()
    for name, model in parsers:
        for result in model.parse(text):
            value = result.resolution.get("value")
            if value is None or (name == "number" and value in seen):
                continue
            seen.add(value)
            unit = {"percent": "percent", "number": "-"}.get(name) or result.resolution["unit"]
            found += _as_number(value.rstrip("%").replace(",", ""), unit, result.start, result.end + 1)
    return found


def _as_number(value: str, unit: str, start: int, end: int) -> Iterator[dict[str, Any]]:
    try:
        yield {"value": float(value), "unit": unit.strip(), "start": start, "end": end}
    except ValueError:  # "null", or a fraction that was left as it is
        return


if __name__ == "__main__":
    ready = models()
    json.dump([told(ready, text) for text in json.load(sys.stdin)], sys.stdout)
