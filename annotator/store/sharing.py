"""What copies of a document exchange: its changes in an order that is the same in every copy, and packages."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from typing import Any, NamedTuple

from sqlite_utils import Database

from annotator.domain.document import Document
from annotator.domain.history import Change
from annotator.store.journal import change_json, encode_deltas, read_change

MERGE = "merge"
"""The name of the change that a merge makes: it follows from others, so it does not travel itself."""


class SharedLine(NamedTuple):
    """One change as it travels. Copies order changes by `time`, `number` and id, whoever merged what first."""

    change_id: str
    time: str
    """When it was made, and never before what its maker had seen."""
    number: int
    """How many changes its maker's copy had before it."""
    name: str
    change: str
    """Deltas and header as the journal holds them: JSON."""

    @property
    def order(self) -> tuple[str, int, str]:
        """Where it stands among all changes of the document."""
        return (self.time, self.number, self.change_id)

    @classmethod
    def made_of(cls, change: Change, document: Document, time: str, number: int) -> SharedLine:
        """A change of a document as it travels."""
        body = change_json(change, encode_deltas(change, document.article.text))
        return cls(change.id, time, number, change.name, body)

    def read(self, document: Document) -> Change:
        """The change; ValueError (or KeyError, TypeError) when it does not fit the document's text."""
        row = (self.change_id, document.id, self.name, None, None, self.change)
        return read_change(row, document.article.text)


def read_lines(database: Database, document_id: str) -> list[SharedLine]:
    """Every change of a document that was made here or came here, in the order in which copies see them."""
    came: dict[str, list[SharedLine]] = defaultdict(list)
    query = "SELECT behind, change_id, time, number, name, change FROM merged WHERE document_id = ?"
    for behind, *line in database.execute(query, (document_id,)):
        came[behind].append(SharedLine(*line))
    latest = max((line.time for line in came[""]), default="")
    found = [line for some in came.values() for line in some]
    number = len(came[""])
    query = "SELECT change_id, time, name, change FROM journal WHERE document_id = ? ORDER BY seq"
    for change_id, time, name, change in database.execute(query, (document_id,)):
        if name != MERGE:
            latest = max(latest, time)
            found.append(SharedLine(change_id, latest, number, name, change))
            number += 1
        for line in came.get(change_id, ()):
            latest = max(latest, line.time)
            number = max(number, line.number + 1)
    return sorted(found, key=lambda line: line.order)


def write_lines(database: Database, document_id: str, lines: Iterable[SharedLine], behind: str) -> None:
    """Keep changes of another copy; `behind` is the document's own change after which they came here."""
    database.conn.executemany(
        "INSERT OR IGNORE INTO merged (document_id, change_id, behind, time, number, name, change)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(document_id, line.change_id, behind, line.time, line.number, line.name, line.change) for line in lines],
    )


def read_packages(database: Database, direction: str) -> list[dict[str, Any]]:
    """The manifests of packages that were made (`out`) or merged (`in`), the oldest first."""
    query = "SELECT manifest FROM packages WHERE direction = ? ORDER BY time, id"
    return [json.loads(manifest) for (manifest,) in database.execute(query, (direction,))]


def write_package(database: Database, direction: str, time: str, manifest: dict[str, Any]) -> None:
    """Remember a package; one that is known stays as it is."""
    database.execute(
        "INSERT OR IGNORE INTO packages (id, direction, time, manifest) VALUES (?, ?, ?, ?)",
        (str(manifest["id"]), direction, time, json.dumps(manifest, ensure_ascii=False)),
    )
