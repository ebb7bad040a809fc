"""The page of the corpus file's tables."""

from __future__ import annotations

import re
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from pages.markdown import codes, page

TABLES = {
    "articles": "one article: its text, which never changes, what its file told of it, and its zones as JSON",
    "originals": "the bytes that articles came from, each once",
    "documents": "one annotator's work on one article: status, attributes, time spent",
    "mentions": "entity mentions of a document",
    "figures": "figures, with value, bounds, unit, what is counted and role",
    "events": "event mentions with their triggers",
    "arguments": "what fills the roles of events: another annotation, or plain words",
    "relations": "relations between two annotations of a document",
    "entities": "mentions that name the same, gathered",
    "comments": "comments on a document or on an annotation",
    "layers": "what a model suggested for an article, as JSON; a new run makes a new layer",
    "journal": "every edit: who, when, what, before and after; undo and history read it",
    "schemas": "each version of the annotation schema that was used, as TOML",
    "tagging_rules": "words that are to be tagged in every article, kept from “tag all matches”",
    "carried_rules": "what a tagging rule gave before and after the corpus took another schema, for undo",
    "bookmarks": "where each annotator left off, and their queue",
    "corrections": "facts and zones of articles that were set right by hand: who, when, and what stood there before",
    "doubtful": "annotations that were carried over to a newer version of an article and should be looked at",
    "fingerprinted": "which articles have fingerprints",
    "fingerprints": "what near-duplicates are found by",
    "imports": "imports that were begun, so that they go on where they stopped",
    "import_files": "the files of those imports that are done",
    "seen_files": "files of a watched folder that are in the corpus already",
    "merged": "changes of an annotator's document that came with packages from another copy of it",
    "conflicts": "annotations that merged copies of a document left in different states, with every version",
    "answers": "what was left as it stands in a walk over conflicts, or over a reviewer's changes",
    "packages": "manifests of packages that were made (`out`) or merged (`in`)",
    "articles_fts": "the words of articles, for searching (FTS5)",
}
"""What each table holds; a test fails when one is missing here."""


def corpus_page() -> str:
    """The tables of a corpus file, read from a new one."""
    parts: list[str] = []
    for name, columns in corpus_tables().items():
        if name not in TABLES:
            raise SystemExit(f"Say in TABLES of packaging/pages/corpus.py what the table {name} holds.")
        parts += [f"## {name}", f"Holds {TABLES[name]}.", codes(columns)]
    return page(
        "The corpus file",
        "A corpus is one SQLite file (`application_id` 0x44544C4E, “DTLN”) that any SQLite program opens for reading. "
        "Offsets are half-open ranges of Unicode code points over `articles.text`. Read as much as you like; write "
        "through Dateline only, for each edit goes with its line of the journal. These are the tables of "
        f"`user_version` {corpus_version()}.",
        *parts,
    )


def corpus_tables() -> dict[str, list[str]]:
    """The columns of each table in a new corpus, without SQLite's own tables."""
    with _new_corpus() as database:
        names = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1")]
        own = [name for name in names if not re.match(r"sqlite_|_sqlite|\w+_fts_\w+$", name)]
        return {name: [row[1] for row in database.execute(f"PRAGMA table_info({name})")] for name in own}


def corpus_version() -> int:
    """The version of the corpus file's schema."""
    with _new_corpus() as database:
        return int(database.execute("PRAGMA user_version").fetchone()[0])


@contextmanager
def _new_corpus() -> Iterator[sqlite3.Connection]:
    from annotator.session.workspace import Workspace

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "corpus.dateline"
        Workspace.open(file, "ana").close()
        with closing(sqlite3.connect(file)) as database:
            yield database
