"""Long work of the store tells how far it is, and may be stopped by whoever is told."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import Enum

from annotator.store.errors import CorpusError

STEPS = 100_000
"""Instructions of SQLite between two tickings of one statement: a few milliseconds."""


class Stage(Enum):
    """What is going on."""

    BACKUP = "backup"
    UPDATE = "update"
    """The file of an older version is brought up to date."""
    RESTORE = "restore"
    """A backup takes a corpus's place."""


Tell = Callable[[Stage, float | None], None]
"""Hears how far a stage is, from 0 to 1, or None where nobody knows; 1 ends it. What it raises stops the work, which
leaves everything as it was; it must be a CorpusError."""


def tell_nobody(stage: Stage, share: float | None) -> None:
    """For those whom nobody waits for."""


@contextmanager
def ticking(connection: sqlite3.Connection, tick: Callable[[], None]) -> Iterator[None]:
    """Call `tick` often while statements run, however long each is; what it raises ends them, and is raised."""
    raised: list[BaseException] = []

    def go_on() -> int:
        try:
            tick()
        except (CorpusError, KeyboardInterrupt) as error:  # which SQLite would lose
            raised.append(error)
        return len(raised)

    connection.set_progress_handler(go_on, STEPS)
    try:
        yield
    except sqlite3.OperationalError:
        if raised:
            raise raised[0] from None
        raise
    finally:
        connection.set_progress_handler(None, 0)
