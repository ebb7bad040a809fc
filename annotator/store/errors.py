"""What is raised when a corpus cannot be used."""

from __future__ import annotations


class CorpusError(Exception):
    """A corpus that cannot be opened or written; the message says what, why and what to do."""
