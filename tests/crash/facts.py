"""What the program says of the corpus beside its edits, and what the file says of it after a kill.

Before an act the program says what it will do, and afterwards that it did: `will article s1 trashed`, `did article s1
trashed`. When it is killed in between, both may be true; once it did, only that.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

from annotator.store import list_backups
from tests.store.conftest import run_sql

SECRET = "Geheimnis"
"""Begins a word that stands in one article alone, and nowhere once that is purged: `word_of`."""


def word_of(article_id: str) -> str:
    """The word of one article that is purged."""
    return f"{SECRET}{article_id}x"


class Facts:
    """What must be true of a corpus, learnt from what the programs that worked on it said."""

    def __init__(self) -> None:
        self._allowed: dict[tuple[str, str], set[str]] = {}

    def hear(self, lines: Iterable[str]) -> None:
        """What one program said, in its order."""
        for line in lines:
            match line.split(" ", 3):
                case ["will", kind, key, value]:
                    self._allowed.setdefault((kind, key), {UNHEARD_OF[kind]}).add(value)
                case ["did", kind, key, value]:
                    self._allowed[kind, key] = {value}
                case _:
                    pass

    def faults(self, path: Path) -> list[str]:
        """What is otherwise than it was said; what is there now must stay."""
        found: list[str] = []
        for (kind, key), allowed in self._allowed.items():
            value = READERS[kind](path, key)
            if value not in allowed:
                found.append(f"{kind} {key} is {value} and not {' or '.join(sorted(allowed))}")
            self._allowed[kind, key] = {value}
        gone = [key for (kind, key), (value, *_) in self._allowed.items() if (kind, value) == ("article", "gone")]
        return [*found, *traces(path, gone)]


def traces(path: Path, gone: Iterable[str]) -> list[str]:
    """Words of purged articles in the corpus and its log, once a program has opened and closed it."""
    content = b"".join(one.read_bytes() for one in path.parent.glob(f"{path.name}*") if one.is_file())
    left = [one for one in gone if word_of(one).encode() in content]
    return [f"article {one} was purged, and its words are in the file" for one in left]


def _article(path: Path, key: str) -> str:
    rows = run_sql(path, f"SELECT trashed IS NULL FROM articles WHERE id = '{key}'")
    return ("listed" if rows[0][0] else "trashed") if rows else "gone"


def _rule(path: Path, key: str) -> str:
    return "there" if run_sql(path, f"SELECT 1 FROM tagging_rules WHERE id = '{key}'") else "gone"


def _layer(path: Path, key: str) -> str:
    rows = run_sql(path, f"SELECT version FROM layers WHERE article_id = '{key}' ORDER BY id DESC LIMIT 1")
    return rows[0][0] if rows else "none"


def _package(path: Path, key: str) -> str:
    return "merged" if run_sql(path, "SELECT 1 FROM packages WHERE direction = 'in'") else "none"


def _backups(path: Path, key: str) -> str:
    """Every backup that is listed can be read; how many there are, at the least."""
    backups = list_backups(path)
    for one in backups[:3]:
        try:
            with closing(sqlite3.connect(f"{one.path.as_uri()}?mode=ro", uri=True)) as connection:
                if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                    return "damaged"
        except sqlite3.DatabaseError:
            return "damaged"
    return "sound"


UNHEARD_OF = {"article": "gone", "rule": "gone", "layer": "none", "package": "none", "backups": "sound"}
"""What is true before a program says anything."""
READERS: dict[str, Callable[[Path, str], str]] = {
    "article": _article,
    "rule": _rule,
    "layer": _layer,
    "package": _package,
    "backups": _backups,
}
