"""How the work goes: documents by status and day, and what becomes of suggestions, for one annotator."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from sqlite_utils import Database

FINISHED = ("done", "skipped", "reviewed", "gold")
DECIDED = ("accepted", "corrected", "rejected")


@dataclass(frozen=True, slots=True)
class Progress:
    """Counts of one annotator's work."""

    articles: int
    statuses: Mapping[str, int]
    """Documents by status; articles without a document count as new."""
    done_by_day: Mapping[str, int]
    """Documents marked done by day (ISO, of the clock on the wall), in order."""
    pace_by_day: Mapping[str, tuple[float, ...]]
    """Seconds spent on each document with a time that was marked done on a day."""
    seconds: tuple[float, ...]
    """Time spent on each finished document that has a time."""
    decisions: Mapping[str, Mapping[str, int]]
    """What became of suggestions: by type, then by accepted, corrected, rejected."""
    types: Mapping[str, int]
    """Annotations that stand, by type, most frequent first."""
    events_by_month: Mapping[str, Mapping[str, int]]
    """Event mentions that stand by the month in which their articles were published, then by type; in order."""


def read_progress(database: Database, annotator: str) -> Progress:
    """One annotator's progress over the whole corpus."""
    articles = database.execute(
        "SELECT count(*) FROM articles WHERE trashed IS NULL AND replaced_by IS NULL"
    ).fetchone()[0]
    query = "SELECT status, count(*) FROM documents WHERE annotator = ? GROUP BY status"
    statuses = dict(database.execute(query, (annotator,)).fetchall())
    statuses["new"] = articles - sum(count for status, count in statuses.items() if status != "new")
    days, states = _days(database, annotator), _states(database, annotator)
    return Progress(
        articles=articles,
        statuses=statuses,
        done_by_day={day: count for day, count, _ in days},
        pace_by_day={day: tuple(map(float, some.split())) for day, _, some in days if some},
        seconds=_seconds(database, annotator),
        decisions=_decisions(states),
        types=_types(states),
        events_by_month=_events_by_month(database, annotator),
    )


def _days(database: Database, annotator: str) -> list[tuple[str, int, str | None]]:
    """Day, documents that were marked done on it, and their seconds with spaces between."""
    query = (
        "SELECT day, count(*), group_concat(seconds, ' ') FROM"
        " (SELECT DISTINCT date(j.time, 'localtime') day, d.id, nullif(d.seconds, 0) seconds"
        " FROM journal j JOIN documents d ON d.id = j.document_id"
        " WHERE j.annotator = ?1 AND d.annotator = ?1 AND j.name = 'mark done') GROUP BY day ORDER BY day"
    )
    return [(day, count, some) for day, count, some in database.execute(query, (annotator,))]


def _events_by_month(database: Database, annotator: str) -> dict[str, dict[str, int]]:
    query = (
        "SELECT substr(a.published, 1, 7), e.type, count(*) FROM events e JOIN documents d ON d.id = e.document_id"
        " JOIN articles a ON a.id = d.article_id WHERE d.annotator = ? AND e.state <> 'rejected'"
        " AND a.published IS NOT NULL AND a.trashed IS NULL GROUP BY 1, 2 ORDER BY 1"
    )
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for month, kind, count in database.execute(query, (annotator,)):
        found[month][kind] = count
    return dict(found)


def _seconds(database: Database, annotator: str) -> tuple[float, ...]:
    marks = ", ".join("?" * len(FINISHED))
    query = f"SELECT seconds FROM documents WHERE annotator = ? AND seconds > 0 AND status IN ({marks})"
    return tuple(row[0] for row in database.execute(query, (annotator, *FINISHED)))


TYPE_COLUMNS = {"mentions": "x.type", "figures": "'figure'", "events": "x.type"}


def _states(database: Database, annotator: str) -> dict[str, Counter[str]]:
    """How many annotations of each type are in which state; all are counted in one pass, which takes its time."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for table, column in TYPE_COLUMNS.items():
        query = (
            f"SELECT {column}, x.state, count(*) FROM {table} x JOIN documents d ON d.id = x.document_id"
            " WHERE d.annotator = ? GROUP BY 1, 2"
        )
        for kind, state, count in database.execute(query, (annotator,)):
            found[kind][state] += count
    return found


def _decisions(states: Mapping[str, Counter[str]]) -> dict[str, dict[str, int]]:
    found = {kind: {state: counts[state] for state in DECIDED} for kind, counts in states.items()}
    return {kind: counts for kind, counts in found.items() if any(counts.values())}


def _types(states: Mapping[str, Counter[str]]) -> dict[str, int]:
    found = {kind: counts.total() - counts["rejected"] for kind, counts in states.items()}
    return dict(sorted(((kind, count) for kind, count in found.items() if count), key=lambda item: -item[1]))
