"""Finds articles by their words (FTS5) and by what was annotated in them."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from annotator.store.queries import ANY_FIGURE, Filter, Query, SearchError, parse_query

MOST = 50
FEW = 2_000
"""Up to so many hits are ranked, or looked up one by one; more are walked in the articles' order."""
OPEN, CLOSE = "\x01", "\x02"
SNIPPET_TOKENS = 24
SNIPPET_CHARACTERS = 160


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that was found."""

    article_id: str
    title: str
    published: str | None
    file: str | None
    snippet: str
    """Plain text from the article; without words in the query, how it begins."""
    marks: tuple[tuple[int, int], ...]
    """Where the words that were searched stand in the snippet."""


@dataclass(frozen=True, slots=True)
class Found:
    """The first hits: the best first where there are few, else in the articles' order."""

    hits: tuple[Hit, ...]
    more: bool
    """Whether there are more than these."""


Sql = tuple[str, tuple[Any, ...]]
"""A condition and its parameters."""


def search(database: Database, text: str, most: int = MOST) -> Found:
    """Articles that fit a query, those in the trash left out; SearchError when it cannot be understood."""
    query = parse_query(text)
    try:
        numbers = _numbers(database, query, most + 1)
        hits = tuple(_hit(database, query.words, number) for number in numbers[:most])
    except sqlite3.OperationalError as error:
        if query.words and "fts5" in str(error):
            raise SearchError(f"The search cannot be understood ({error}); put words in quotation marks.") from error
        raise
    return Found(hits, len(numbers) > most)


def _numbers(database: Database, query: Query, most: int) -> list[int]:
    """The row numbers of articles that fit, in the order in which they are shown."""
    rare, conditions = _conditions(database, query.filters)
    if not query.words:
        where, parameters = _all(conditions)
        sql = f"SELECT a.rowid FROM articles a WHERE {where} ORDER BY a.rowid LIMIT ?"
        return [number for (number,) in database.execute(sql, (*parameters, most))]
    few = _count(database, "articles_fts WHERE articles_fts MATCH ?", query.words) <= FEW
    if rare is not None and not few:
        conditions.append((f"+f.rowid IN (SELECT rowid FROM articles WHERE {rare[0].replace('a.id', 'id')})", rare[1]))
    where, parameters = _all(conditions)
    sql = (
        "SELECT f.rowid FROM articles_fts f CROSS JOIN articles a ON a.rowid = f.rowid"
        f" WHERE articles_fts MATCH ? AND {where} ORDER BY f.{'rank' if few else 'rowid'} LIMIT ?"
    )
    return [number for (number,) in database.execute(sql, (query.words, *parameters, most))]


def _all(conditions: list[Sql]) -> Sql:
    return " AND ".join(sql for sql, _ in conditions), tuple(one for _, some in conditions for one in some)


def _count(database: Database, rows: str, *parameters: Any) -> int:
    """How many rows there are, counted up to a few."""
    sql = f"SELECT count(*) FROM (SELECT 1 FROM {rows} LIMIT {FEW + 1})"
    return database.execute(sql, parameters).fetchone()[0]


# --- filters


def _conditions(database: Database, filters: tuple[Filter, ...]) -> tuple[Sql | None, list[Sql]]:
    """The condition on articles that few fit, if there is one, and all conditions."""
    conditions: list[Sql] = [("+a.trashed IS NULL AND +a.replaced_by IS NULL", ())]
    conditions += [_date(one) for one in filters if one.name == "date"]
    own = [one for one in filters if one.name in ("annotator", "status")]
    annotated = [_annotated(one) for one in filters if one.name not in ("annotator", "status", "date")]
    if not own and not annotated:
        return None, conditions
    parts = [(f"d.{one.name} = ?", (one.value,)) for one in own]
    some = next((sql for rows in annotated for sql in [_few(database, rows)] if sql), None)
    parts += [_exists(rows) for rows in annotated]
    where, parameters = _all(parts)
    if some is None:
        inside = (f"EXISTS (SELECT 1 FROM documents d WHERE d.article_id = a.id AND {where})", parameters)
    else:
        where, parameters = f"d.id IN ({some[0]}) AND {where}", (*some[1], *parameters)
        inside = (f"a.id IN (SELECT d.article_id FROM documents d WHERE {where})", parameters)
    if not annotated and [one.value for one in own if one.name == "status"] == ["new"]:
        inside = _with_untouched(inside, own)
    conditions.append(inside)
    return (inside if some else None), conditions


def _with_untouched(inside: Sql, own: list[Filter]) -> Sql:
    """An article that the annotator has no document of is new too."""
    names = [(f"d.{one.name} = ?", (one.value,)) for one in own if one.name == "annotator"]
    where, parameters = _all([("d.article_id = a.id", ()), *names])
    return f"({inside[0]} OR NOT EXISTS (SELECT 1 FROM documents d WHERE {where}))", (*inside[1], *parameters)


@dataclass(frozen=True, slots=True)
class _Rows:
    """Rows of annotations that a filter asks for, in one or two tables."""

    tables: tuple[tuple[str, str], ...]
    """Table and condition."""
    parameters: tuple[Any, ...]
    """The same for each of them."""


LIVE = "state <> 'rejected'"
BOUND = {">": "low", ">=": "low", "<": "high", "<=": "high"}


def _annotated(one: Filter) -> _Rows:
    if one.name == "type":
        return _Rows((("mentions", "type = ?"), ("events", "type = ?")), (one.value,))
    if one.name == "role":
        return _Rows((("figures", "role = ?"), ("arguments", "role = ?")), (one.value,))
    role, given = ("", ()) if one.name == ANY_FIGURE else ("role = ? AND ", (one.name,))
    open_end = "? BETWEEN low AND high" if one.sign == "=" else f"{BOUND[one.sign]} {one.sign} ?"
    # Two conditions and not one with OR, which no index answers.
    compared = (f"value {one.sign} ?", f"value IS NULL AND {open_end}")
    return _Rows(tuple(("figures", f"{role}{part}") for part in compared), (*given, float(one.value)))


def _live(table: str, where: str) -> str:
    """Without what was rejected, which an index cannot tell."""
    return where if table == "arguments" else f"{where} AND {LIVE}"


def _exists(rows: _Rows) -> Sql:
    # CASE, so that a document's own few rows are looked through, and not all those of the role in an index.
    parts = [
        f"EXISTS (SELECT 1 FROM {table} WHERE document_id = d.id AND CASE WHEN {_live(table, where)} THEN 1 END)"
        for table, where in rows.tables
    ]
    return f"({' OR '.join(parts)})", rows.parameters * len(parts)


def _few(database: Database, rows: _Rows) -> Sql | None:
    """The documents with such rows as a query of their own, where they are few enough to begin with."""
    if any(_count(database, f"{table} WHERE {where}", *rows.parameters) > FEW for table, where in rows.tables):
        return None
    parts = [f"SELECT document_id FROM {table} WHERE {_live(table, where)}" for table, where in rows.tables]
    return " UNION ".join(parts), rows.parameters * len(parts)


def _date(one: Filter) -> Sql:
    first, dots, last = one.value.partition("..")
    after = "~"  # sorts behind every digit, sign and letter of a date
    if dots:
        return "a.published BETWEEN ? AND ?", (first, f"{last}{after}")
    if one.sign in (":", "="):
        return "a.published BETWEEN ? AND ?", (first, f"{first}{after}")
    border = f"{first}{after}" if one.sign in (">", "<=") else first
    return f"a.published {one.sign} ?", (border,)


# --- what is shown


def _hit(database: Database, words: str, number: int) -> Hit:
    row = database.execute(
        "SELECT id, title, published, file, substr(text, 1, ?) FROM articles WHERE rowid = ?",
        (SNIPPET_CHARACTERS, number),
    ).fetchone()
    article_id, title, published, file, begin = row
    if not words:
        return Hit(article_id, title, published, file, " ".join(begin.split()), ())
    sql = "SELECT snippet(articles_fts, 1, ?, ?, '…', ?) FROM articles_fts WHERE articles_fts MATCH ? AND rowid = ?"
    marked = database.execute(sql, (OPEN, CLOSE, SNIPPET_TOKENS, words, number)).fetchone()[0]
    snippet, marks = _unmarked(" ".join(marked.split()))
    return Hit(article_id, title, published, file, snippet, marks)


def _unmarked(marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text without its marks, and where they were."""
    pieces = marked.split(OPEN)
    text, marks = pieces[0].replace(CLOSE, ""), []
    for piece in pieces[1:]:
        inside, _, after = piece.partition(CLOSE)
        marks.append((len(text), len(text) + len(inside)))
        text += inside + after.replace(CLOSE, "")
    return text, tuple(marks)
