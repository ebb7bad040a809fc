"""Files from strangers: what could run is refused, what cannot be read is told in a sentence, nothing else happens."""

from __future__ import annotations

import random
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.article import Article
from annotator.domain.document import Status
from annotator.domain.edits import SetStatus
from annotator.session.sources import Sources
from annotator.session.workspace import Workspace
from annotator.store import Corpus, CorpusError, strangers
from annotator.store.restoring import faults_of
from tests.store.conftest import run_sql

OpenCorpus = Callable[..., Corpus]


@pytest.fixture
def made(path: Path, sources: Sources) -> Path:
    """A corpus with two articles and a document, closed."""
    workspace = Workspace.open(path, "ana", sources)
    for name in "ab":
        workspace.corpus.add_article(Article(name, f"{name} rebels attacked police near Zvora.\n", name))
    workspace.open_document("a").apply(SetStatus(Status.DONE))
    workspace.close()
    return path


def forge(path: Path, *statements: str) -> None:
    """Write the file's own table of contents by hand, as only a stranger would."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        for statement in statements:
            connection.execute(statement)


FORGED = {
    "a trigger that says it is a table": (
        "CREATE TRIGGER spy AFTER INSERT ON articles BEGIN DELETE FROM journal; END",
        "UPDATE sqlite_master SET type = 'table', tbl_name = 'spy' WHERE name = 'spy'",
    ),
    "a trigger behind a comment": (
        "CREATE TRIGGER spy AFTER INSERT ON articles BEGIN DELETE FROM journal; END",
        "UPDATE sqlite_master SET sql = replace(sql, 'CREATE', 'CREATE /* TABLE */') WHERE name = 'spy'",
    ),
    "a virtual table behind a comment": (
        "CREATE VIRTUAL TABLE spy USING fts5(text)",
        "UPDATE sqlite_master SET sql = replace(sql, 'CREATE VIRTUAL', 'CREATE/**/VIRTUAL') WHERE name = 'spy'",
    ),
    "a view under the name of a table": (
        "DROP TABLE bookmarks",
        "CREATE VIEW bookmarks AS SELECT 'ana' AS annotator, 'place' AS name, 'x' AS value",
    ),
    "a table of ours with a computed column": ("ALTER TABLE articles ADD COLUMN spy AS (zeroblob(900000000))",),
}


REFUSED = r"parts that no corpus has|malformed database schema \(spy\)"
"""By us, or by SQLite itself."""


@pytest.mark.parametrize("statements", FORGED.values(), ids=FORGED)
def test_what_could_run_is_refused(open_corpus: OpenCorpus, made: Path, statements: tuple[str, ...]) -> None:
    forge(made, *statements)
    before = made.read_bytes()
    with pytest.raises(CorpusError, match=REFUSED) as caught:
        open_corpus(made)
    assert "\n" not in str(caught.value)
    assert made.read_bytes() == before
    assert re.search(REFUSED, faults_of(made)[0])


def test_tables_and_indexes_of_other_people_are_left_alone(open_corpus: OpenCorpus, made: Path) -> None:
    run_sql(made, "CREATE TABLE notes (text)", "CREATE INDEX by_language ON articles (language)", "ANALYZE")
    corpus = open_corpus(made)
    assert (corpus.read_only, list(corpus.problems())) == (None, [])
    assert run_sql(made, "SELECT count(*) FROM notes") == [(0,)]


SPOILT = {
    "a title of bytes": "UPDATE articles SET title = x'00ff'",
    "a length in words": "UPDATE articles SET words = 'many'",
    "a text that is no UTF-8": "UPDATE articles SET text = CAST(x'ff' AS TEXT)",
    "zones nested too deeply": "UPDATE articles SET zones = '" + "[" * 100_000 + "'",
    "zones of another kind": "UPDATE articles SET zones = '{\"a\": 1}'",
    "a zone beyond all numbers": "UPDATE articles SET zones = '[[\"body\", 0, 1e999]]'",
    "an unknown status": "UPDATE documents SET status = 'asleep'",
    "attributes of another kind": "UPDATE documents SET attributes = '[1]'",
    "a journal that is no JSON": "UPDATE journal SET change = '{'",
    "a journal without its parts": "UPDATE journal SET change = '{}'",
    "a schema that is none": "UPDATE schemas SET source = x'00'",
    "a value that would fill the memory": "UPDATE articles SET text = CAST(zeroblob(2000000) AS TEXT)",
}


def use(path: Path, sources: Sources) -> None:
    """What a window does with a corpus; CorpusError or ValueError with one sentence is how it may end."""
    workspace = Workspace.open(path, "ana", sources)
    try:
        for act in (
            workspace.summaries,
            workspace.counts,
            workspace.progress,
            workspace.event_rows,
            lambda: workspace.corpus.search("rebels"),
            lambda: workspace.open_document("a").undo(),
            lambda: list(workspace.corpus.articles()),
            lambda: list(workspace.problems()),
        ):
            try:
                act()
            except (CorpusError, KeyError) as error:
                assert "\n" not in str(error)
    finally:
        workspace.close()


@pytest.mark.parametrize("statement", SPOILT.values(), ids=SPOILT)
def test_what_cannot_be_read_is_told(made: Path, sources: Sources, monkeypatch, statement: str) -> None:
    monkeypatch.setattr(strangers, "LARGEST_VALUE_BYTES", 1_000_000)
    run_sql(made, statement)
    try:
        use(made, sources)
    except CorpusError as error:
        assert "\n" not in str(error)


@pytest.mark.parametrize("seed", range(24))
def test_damaged_pages_end_in_a_sentence(made: Path, sources: Sources, seed: int) -> None:
    chance = random.Random(seed)
    content = bytearray(made.read_bytes())
    for _ in range(chance.choice((1, 8, 200))):
        at = chance.randrange(100, len(content))
        content[at] = chance.randrange(256)
    made.write_bytes(content)
    try:
        use(made, sources)
    except CorpusError as error:
        assert "\n" not in str(error)
