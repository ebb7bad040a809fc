"""What is raised when a corpus cannot be used."""

from __future__ import annotations


class CorpusError(Exception):
    """A corpus that cannot be opened or written; the message says what, why and what to do."""


UNREADABLE = (ValueError, KeyError, TypeError, AttributeError, IndexError, ArithmeticError, RecursionError)
"""What rows that somebody else wrote can raise when they are read: numbers for words, words for numbers, deep JSON."""
