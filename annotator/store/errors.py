"""What is raised when a corpus cannot be used."""

from __future__ import annotations


class CorpusError(Exception):
    """A corpus that cannot be opened or written; the message says what, why and what to do."""


UNREADABLE = (ValueError, KeyError, TypeError, AttributeError, IndexError, ArithmeticError, RecursionError)
"""What rows that somebody else wrote can raise when they are read: numbers for words, words for numbers, deep JSON."""


MOST_TOLD = 160
"""Characters of an error of SQLite's that are told: some quote the whole text that they stumbled over."""


def in_short(error: object) -> str:
    """The words of an error on one line."""
    words = " ".join(str(error).split())
    return words if len(words) <= MOST_TOLD else f"{words[:MOST_TOLD]}…"
