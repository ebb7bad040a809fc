"""A corpus of a test's own, and what tests do with it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.session.sources import Sources
from annotator.store import Corpus, Tell, tell_nobody


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the corpus of a test lies."""
    return tmp_path / "corpus.dateline"


@pytest.fixture
def open_corpus(path: Path, sources: Sources) -> Iterator[Callable[..., Corpus]]:
    """Opens the test's corpus, as often as needed; all are closed at the end."""
    opened: list[Corpus] = []

    def open_one(where: Path = path, create: bool = True, tell: Tell = tell_nobody) -> Corpus:
        opened.append(Corpus.open(where, sources.now, create, tell))
        return opened[-1]

    yield open_one
    for corpus in opened:
        corpus.close()


@pytest.fixture
def corpus(open_corpus: Callable[..., Corpus]) -> Corpus:
    """A new corpus, open for writing."""
    return open_corpus()


def run_sql(path: Path, *statements: str) -> list[tuple]:
    """What a stranger does to the file: run statements behind the program's back; the last one's rows."""
    with closing(sqlite3.connect(path)) as connection:
        rows: list[tuple] = []
        for statement in statements:
            rows = connection.execute(statement).fetchall()
        connection.commit()
        return rows
