"""Markdown, made of texts and rows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

MADE = "<!-- Made by packaging/make_docs.py; change the program, not this page, then run it again. -->"


def page(title: str, *parts: str) -> str:
    """A page with its title and the note on where it comes from."""
    return "\n\n".join((f"# {title}", MADE, *(part for part in parts if part))) + "\n"


def table(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table."""
    lines = [" | ".join(headers), " | ".join("---" for _ in headers), *(" | ".join(row) for row in rows)]
    return "\n".join(f"| {line} |" for line in lines)


def plain(text: str) -> str:
    """Text in which nothing is taken for Markdown."""
    return re.sub(r"([\\`*_<>|$])", r"\\\1", text)


def code(text: str) -> str:
    """Text as code."""
    return f"`{text}`"


def codes(texts: Iterable[str]) -> str:
    """Texts as code, with commas."""
    return ", ".join(map(code, texts))
