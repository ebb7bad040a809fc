"""What is raised when a corpus cannot be used."""

from __future__ import annotations

import sqlite3


class CorpusError(Exception):
    """A corpus that cannot be opened or written; the message says what, why and what to do."""


UNREADABLE = (ValueError, KeyError, TypeError, AttributeError, IndexError, ArithmeticError, RecursionError)
"""What rows that somebody else wrote can raise when they are read: numbers for words, words for numbers, deep JSON."""


MOST_TOLD = 160
"""Characters of an error of SQLite's that are told: some quote the whole text that they stumbled over."""


def advice_on(error: sqlite3.Error) -> str:
    """What a person can do about something that could not be written; the end of a sentence."""
    name = getattr(error, "sqlite_errorname", "")
    if name == "SQLITE_FULL":
        return "make room on the disk, then do it again"
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return "another program is writing it: do it again when that is done"
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return "restore a backup"
    return "look after the disk and your rights to it, then do it again"


def in_short(error: object) -> str:
    """The words of an error on one line."""
    words = " ".join(str(error).split())
    return words if len(words) <= MOST_TOLD else f"{words[:MOST_TOLD]}…"
