"""Writes sections of docs/accuracy.md: each has the command that made it and the date."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from tests.pages import put

PAGE = Path(__file__).resolve().parents[2] / "docs" / "accuracy.md"
Row = Mapping[str, Any]


def tables_text(tables: Mapping[str, Iterable[Row]]) -> str:
    """Markdown of all tables, each under its title."""
    return "\n".join(_table(title, list(rows)) for title, rows in tables.items())


def _table(title: str, rows: list[Row]) -> str:
    keys = list(dict.fromkeys(key for row in rows for key in row))
    lines = [f"### {title}", "", "| " + " | ".join(keys) + " |", "|" + " --- |" * len(keys)]
    lines += ["| " + " | ".join(str(row.get(key, "")) for key in keys) + " |" for row in rows]
    return "\n".join([*lines, ""])


def write(section: str, text: str, command: str) -> None:
    """Put a text into its section of the page, in the place of the one before; raises ValueError for an unknown one."""
    made = f"Made on {date.today().isoformat()} by `DATELINE_SHARED=... {command}`.\n\n{text.strip()}"
    put(PAGE, section, made)
