"""Run in quantulum3's own venv: JSON texts on standard input, its quantities on standard output."""

from __future__ import annotations

import json
import sys
from typing import Any


def told(text: str) -> list[dict[str, Any]]:
    """One text's quantities; a range is one number here, its middle, as the library has it."""
    from quantulum3 import parser  # pyright: ignore[reportMissingImports]

    return [
        {"value": float(one.value), "unit": one.unit.name.strip(), "start": one.span[0], "end": one.span[1]}
        for one in parser.parse(text)
    ]


if __name__ == "__main__":
    json.dump([told(text) for text in json.load(sys.stdin)], sys.stdout)
