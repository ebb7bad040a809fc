"""How WebAnno TSV escapes words and values."""

from __future__ import annotations

import re

_SPECIAL = re.compile(r"\\|\[|\]|\||_|->|;|\*")


def cell_value(value: object) -> str:
    """A feature's value, escaped; `*` for none."""
    if value is None or value == "":
        return "*"
    words = str(value).lower() if isinstance(value, bool) else str(value)
    escaped = _SPECIAL.sub(lambda match: "\\" + match.group(), words)
    return escaped.replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r")


def escaped_text(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\r", "\\r")


_ESCAPE = re.compile(r"\\(->|.)")
_PLAIN_ESCAPES = {"t": "\t", "n": "\n", "r": "\r"}


def units_in(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def unescaped(words: str) -> str:
    return _ESCAPE.sub(lambda match: _PLAIN_ESCAPES.get(match.group(1), match.group(1)), words)


_SIGN = re.compile(r"\\.|.|\\", re.DOTALL)


def split(cell: str, at: str) -> list[str]:
    """The pieces between the signs `at` that are not escaped."""
    if "\\" not in cell:
        return cell.split(at)
    pieces = [""]
    for sign in _SIGN.findall(cell):
        if sign == at:
            pieces.append("")
        else:
            pieces[-1] += sign
    return pieces
