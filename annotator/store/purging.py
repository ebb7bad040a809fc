"""Removes articles wholly, as the law may ask: text, original file, annotations, journal, layers, search index."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from glob import escape
from pathlib import Path

from annotator.store.backup import (
    DAMAGED,
    LOGS,
    SUFFIX,
    connect_for_reading,
    copy_corpus,
    folder_of,
    list_backups,
    sync_folder,
)
from annotator.store.versions import forget_fingerprint

BY_ARTICLE = (
    "DELETE FROM journal WHERE document_id IN (SELECT id FROM documents WHERE article_id = ?)",
    *(
        f"DELETE FROM {table} WHERE document_id IN (SELECT id FROM documents WHERE article_id = ?)"
        for table in ("arguments", "mentions", "figures", "events", "relations", "entities", "comments")
    ),
    "DELETE FROM documents WHERE article_id = ?",
    "DELETE FROM layers WHERE article_id = ?",
    "DELETE FROM articles WHERE id = ?",
)
LATER = ("merged", "conflicts", "answers")
"""Tables of documents that an older backup may not have."""
SINCE_ARRIVALS = (
    "DELETE FROM corrections WHERE article_id = ?",
    "DELETE FROM doubtful WHERE article_id = ?",
    "UPDATE articles SET replaced_by = NULL WHERE replaced_by = ?",
    "UPDATE articles SET replaces = (SELECT o.replaces FROM articles o WHERE o.id = articles.replaces)"
    " WHERE replaces = ?",
)
OTHER_VERSIONS = (
    "WITH RECURSIVE version (id) AS (SELECT ? UNION SELECT a.id FROM articles a JOIN version v"
    " ON a.replaced_by = v.id OR a.replaces = v.id) SELECT id FROM version"
)
ORPHANS = "DELETE FROM originals WHERE sha256 NOT IN (SELECT original_sha256 FROM articles WHERE original_sha256 <> '')"


def delete_articles(connection: sqlite3.Connection, article_ids: Iterable[str], with_versions: bool = True) -> int:
    """Delete all rows of articles (and of their other versions), inside the caller's transaction; how many articles."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    has_search = "articles_fts" in tables
    later = [
        f"DELETE FROM {table} WHERE document_id IN (SELECT id FROM documents WHERE article_id = ?)"
        for table in LATER
        if table in tables
    ]
    has_versions = "doubtful" in tables  # a backup may be older than they are
    number = 0
    for article_id in _with_versions(connection, article_ids) if has_versions and with_versions else article_ids:
        query = "SELECT rowid, title, text, file FROM articles WHERE id = ?"
        *row, file = connection.execute(query, (article_id,)).fetchone() or (None,)
        if not row:
            continue
        if has_search:
            connection.execute(
                "INSERT INTO articles_fts (articles_fts, rowid, title, text) VALUES ('delete', ?, ?, ?)", row
            )
        if has_versions:
            forget_fingerprint(connection, article_id, row[2])
            _forget_file(connection, file)
        for statement in (*later, *(SINCE_ARRIVALS if has_versions else ()), *BY_ARTICLE):
            connection.execute(statement, (article_id,))
        number += 1
    if number:
        connection.execute(ORPHANS)
        if has_search:  # else the words stay in the index, marked as deleted, until it is merged some day
            connection.execute("INSERT INTO articles_fts (articles_fts) VALUES ('optimize')")
    return number


def _forget_file(connection: sqlite3.Connection, file: str | None) -> None:
    """Forget begun imports that had this file, which would bring it back, and that a watched folder once had it.

    What a watched folder still has stays known, lest it come in again.
    """
    for import_id, paths in connection.execute("SELECT id, paths FROM imports").fetchall():
        done = connection.execute("SELECT path FROM import_files WHERE import_id = ?", (import_id,))
        if file in {Path(str(one)).name for one in (*json.loads(paths), *(path for (path,) in done))}:
            connection.execute("DELETE FROM import_files WHERE import_id = ?", (import_id,))
            connection.execute("DELETE FROM imports WHERE id = ?", (import_id,))
    for (path,) in connection.execute("SELECT path FROM seen_files").fetchall():
        if Path(str(path)).name == file and not Path(str(path)).exists():
            connection.execute("DELETE FROM seen_files WHERE path = ?", (path,))


def _with_versions(connection: sqlite3.Connection, article_ids: Iterable[str]) -> list[str]:
    """The articles, and those that they replace or are replaced by: their texts are nearly the same."""
    found = (one for given in article_ids for (one,) in connection.execute(OTHER_VERSIONS, (given,)).fetchall())
    return list(dict.fromkeys(found))


def wipe(connection: sqlite3.Connection) -> None:
    """Write the file anew, so that nothing of deleted rows is left in it or its log; outside a transaction."""
    connection.execute("VACUUM")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def named_in_backups(corpus: Path, name: str) -> dict[str, tuple[str | None, str]]:
    """File names and titles of the articles with an id, file name or title in any backup, by their ids."""
    found: dict[str, tuple[str | None, str]] = {}
    query = "SELECT id, file, title FROM articles WHERE ?1 IN (id, file, title)"
    for backup in list_backups(corpus):
        with suppress(sqlite3.DatabaseError), closing(connect_for_reading(backup.path)) as connection:
            for article_id, file, title in connection.execute(query, (name,)):
                found.setdefault(article_id, (file, title))
    return found


def purge_backups(corpus: Path, article_ids: Iterable[str], with_versions: bool = True) -> list[Path]:
    """Remove articles from every backup of a corpus too; the backups that cannot be read are deleted and returned.

    Raises OSError when one cannot be written.
    """
    wanted, deleted = list(article_ids), list[Path]()
    for backup in list_backups(corpus):
        try:
            _purge_file(backup.path, wanted, with_versions)
        except sqlite3.DatabaseError:  # a damaged file may hold the article anywhere
            backup.path.unlink()
            deleted.append(backup.path)
    for leftover in _leftovers(corpus):
        leftover.unlink(missing_ok=True)
    return deleted


def _leftovers(corpus: Path) -> list[Path]:
    """Logs that were kept with damaged corpora, and copies in whose making the power went: they may hold anything."""
    folder = folder_of(corpus)
    logs = [one for end in LOGS for one in folder.glob(f"*{SUFFIX}{end}")]
    return [*logs, *folder.glob(f"*{SUFFIX}.*"), *corpus.parent.glob(f"{escape(corpus.name)}.restoring*")]


def _purge_file(path: Path, article_ids: list[str], with_versions: bool) -> None:
    clean = path.with_name(f"{path.name}.clean")
    try:
        copy_corpus(path, clean)
        with closing(sqlite3.connect(clean, isolation_level=None)) as connection:
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute("BEGIN IMMEDIATE")
            number = delete_articles(connection, article_ids, with_versions)
            connection.execute("COMMIT")
            connection.execute("VACUUM")
        if number or f"-{DAMAGED}" in path.name:  # of a damaged one the words may be where no row is any more
            clean.replace(path)
            sync_folder(path.parent)
    finally:
        clean.unlink(missing_ok=True)
