"""Counts, and the checks that tell a sound corpus from a damaged one."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from sqlite_utils import Database

from annotator.domain.annotations import State
from annotator.domain.article import Article, text_hash
from annotator.domain.document import Document
from annotator.domain.history import header_of, redo_of
from annotator.store.articles import read_article
from annotator.store.documents import read_document, read_history
from annotator.store.errors import UNREADABLE, in_short
from annotator.store.journal import reverses_nothing
from annotator.store.layers import read_layer


@dataclass(frozen=True, slots=True)
class Counts:
    """How much is in a corpus."""

    articles: int
    words: int
    documents: dict[str, int]
    """By status."""
    annotations: dict[str, dict[str, int]]
    """By table, then by type (figures: role), without rejected ones."""
    decisions: dict[str, int]
    """By state, over all annotations."""
    edits: int


TYPE_COLUMN = {"mentions": "type", "figures": "coalesce(role, 'no role')", "events": "type", "relations": "type"}


def count(database: Database) -> Counts:
    """Totals of the corpus."""
    articles, words = database.execute(
        "SELECT count(*), coalesce(sum(words), 0) FROM articles WHERE trashed IS NULL AND replaced_by IS NULL"
    ).fetchone()
    by_state: dict[str, int] = {}
    by_type: dict[str, dict[str, int]] = {}
    for table, column in TYPE_COLUMN.items():
        for state, number in database.execute(f"SELECT state, count(*) FROM {table} GROUP BY state"):
            by_state[state] = by_state.get(state, 0) + number
        query = f"SELECT {column}, count(*) FROM {table} WHERE state <> ? GROUP BY 1 ORDER BY 2 DESC, 1"
        by_type[table] = dict(database.execute(query, (State.REJECTED.value,)).fetchall())
    documents = dict(database.execute("SELECT status, count(*) FROM documents GROUP BY status").fetchall())
    edits = database.execute("SELECT count(*) FROM journal").fetchone()[0]
    return Counts(articles, words, documents, by_type, by_state, edits)


def find_problems(database: Database) -> Iterator[str]:
    """One sentence for each fault: in the file, in the texts, in offsets, or between rows and journal."""
    try:
        yield from _file_problems(database)
        for article_id, sha256, text in database.execute("SELECT id, sha256, text FROM articles"):
            if text_hash(text) != sha256:
                yield f"the text of article {article_id} was changed after it was imported"
        for (article_id,) in database.execute("SELECT id FROM articles ORDER BY rowid"):
            yield from _article_problems(database, article_id)
    except (sqlite3.DatabaseError, *UNREADABLE) as error:
        yield f"the file is damaged: {in_short(error)}"


def _file_problems(database: Database) -> Iterator[str]:
    for (finding,) in database.execute("PRAGMA integrity_check"):
        if finding != "ok":
            yield f"the file is damaged: {finding}"
    for table, rowid, parent, _ in database.execute("PRAGMA foreign_key_check"):
        yield f"row {rowid} of {table} points to {parent} that is not there"


def _article_problems(database: Database, article_id: str) -> Iterator[str]:
    try:
        article = read_article(database, article_id)
        assert article is not None
        read_layer(database, article)
    except UNREADABLE as error:
        yield f"article {article_id} or its suggestions: {in_short(error)}"
        return
    for (annotator,) in database.execute("SELECT annotator FROM documents WHERE article_id = ?", (article_id,)):
        yield from _document_problems(database, article, annotator)


def _document_problems(database: Database, article: Article, annotator: str) -> Iterator[str]:
    where = f"the document of {annotator} on {article.file or article.title!r}"
    try:
        document = read_document(database, article, annotator)
        if document is None:
            return
        if strange := reverses_nothing(database, document.id):
            yield f"{where}: change {strange} takes back or repeats one that is not there"
        replayed = Document(document.id, article, annotator, schema=document.schema)
        for change in read_history(database, document).done:
            replayed = redo_of(replayed, change)
    except UNREADABLE as error:
        yield f"{where}: {in_short(error)}"
        return
    if (dict(replayed.annotations), header_of(replayed)) != (dict(document.annotations), header_of(document)):
        yield f"{where} differs from its journal"
