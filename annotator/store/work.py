"""What the work of a day needs to know: which articles to take next, what was done today, examples of a type."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from annotator.domain.annotations import LIVE
from annotator.store.arrivals import Access
from annotator.store.layers import CURRENT_SCHEMA

DONE = "mark done"
"""The name of the act that finishes a document."""
CONTEXT = 60
"""Characters on either side of an example."""
MOST_LOOKED_AT = 60


@dataclass(frozen=True, slots=True)
class QueueFacts:
    """What an order of articles may rest on, beside what the list shows."""

    sha256: str
    doubt: float | None
    """The share of an article's suggestions that is expected to be wrong; None without scores."""


@dataclass(frozen=True, slots=True)
class Today:
    """What one annotator finished since some moment."""

    done: int
    seconds: tuple[float, ...]
    """Time spent on each of these documents that has a time."""


@dataclass(frozen=True, slots=True)
class Example:
    """One accepted annotation with what stands around it."""

    article_id: str
    annotation_id: str
    start: int
    end: int
    before: str
    words: str
    after: str


class Work:
    """Reads of a corpus that a person's work is steered by."""

    def __init__(self, reading: Access) -> None:
        self._reading = reading

    def queue_facts(self) -> dict[str, QueueFacts]:
        """Of every article by its id; reads one row of each, so only where an order asks for it."""
        doubts = (
            f"SELECT article_id, doubt, max((schema = {CURRENT_SCHEMA}) * 1000000000000 + id) FROM layers GROUP BY 1"
        )
        with self._reading() as database:
            doubt = {article: value for article, value, _ in database.execute(doubts)}
            rows = database.execute("SELECT id, sha256 FROM articles WHERE trashed IS NULL").fetchall()
        return {one: QueueFacts(sha256, doubt.get(one)) for one, sha256 in rows}

    def today(self, annotator: str, since: str) -> Today:
        """What an annotator finished since a time (ISO, UTC) and is still done."""
        query = (
            "SELECT DISTINCT d.id, d.seconds FROM journal j JOIN documents d ON d.id = j.document_id"
            " WHERE j.seq >= ?1 AND j.time >= ?2 AND j.annotator = ?3 AND d.annotator = ?3 AND j.name = ?4"
            " AND d.status = 'done'"
        )
        with self._reading() as database:
            first = _first_line_since(database, since)
            rows = database.execute(query, (first, since, annotator, DONE)).fetchall()
        return Today(len(rows), tuple(seconds for _, seconds in rows if seconds > 0))

    def schemas(self) -> list[tuple[str, str]]:
        """Name and version of every schema that the corpus had, the one in use last."""
        with self._reading() as database:
            rows = database.execute("SELECT name, version FROM schemas ORDER BY rowid").fetchall()
        return [(name, version) for name, version in rows]

    def skip_reasons(self) -> list[str]:
        """Why documents were skipped, the most frequent reason first."""
        query = (
            "SELECT json_extract(attributes, '$.skip_reason') reason FROM documents WHERE status = 'skipped'"
            " AND reason IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC LIMIT 20"
        )
        with self._reading() as database:
            return [str(reason) for (reason,) in database.execute(query)]

    def examples(
        self, table: str, column: str, value: str, *, annotator: str, besides: str, most: int
    ) -> list[Example]:
        """Accepted annotations of a type (or role) outside one article, different words first.

        They are the annotator's own, or of documents that were reviewed: nobody sees what another has not settled.
        `table` is mentions, figures or events, and `column` one of its columns.
        """
        states = ", ".join(f"'{state.value}'" for state in sorted(LIVE))
        query = (
            f'SELECT a.id, x.id, a.text, x.start, x."end" FROM {table} x JOIN documents d ON d.id = x.document_id'
            f" JOIN articles a ON a.id = d.article_id WHERE x.{column} = ? AND x.state IN ({states})"
            " AND x.start IS NOT NULL AND a.id <> ? AND a.trashed IS NULL"
            " AND (d.annotator = ? OR d.status IN ('reviewed', 'gold')) LIMIT ?"
        )
        with self._reading() as database:
            rows = database.execute(query, (value, besides, annotator, MOST_LOOKED_AT)).fetchall()
        return _different([_example(*row) for row in rows])[:most]


def _first_line_since(database: Database, since: str) -> int:
    """Where the journal's lines since a time begin, by halving: lines are in the order of their times."""
    low, high = 0, 1 + (database.execute("SELECT max(seq) FROM journal").fetchone()[0] or 0)
    while low < high:
        middle = (low + high) // 2
        row = database.execute(
            "SELECT seq, time FROM journal WHERE seq >= ? ORDER BY seq LIMIT 1", (middle,)
        ).fetchone()
        if row is None or row[1] >= since:
            high = middle
        else:
            low = row[0] + 1
    return low


def _example(article_id: str, annotation_id: str, text: str, start: int, end: int) -> Example:
    line_start = max(text.rfind("\n", 0, start) + 1, start - CONTEXT)
    line_end = text.find("\n", end)
    line_end = min(len(text) if line_end < 0 else line_end, end + CONTEXT)
    around = (text[line_start:start], text[start:end], text[end:line_end])
    return Example(article_id, annotation_id, start, end, *around)


def _different(examples: Sequence[Example]) -> list[Example]:
    """Those with words that none before them has come first."""
    seen: set[str] = set()
    new: list[Example] = []
    again: list[Example] = []
    for one in examples:
        words = one.words.casefold()
        (again if words in seen else new).append(one)
        seen.add(words)
    return new + again
