"""Which files open, which open for reading only, and which are refused and left as they are."""

from __future__ import annotations

import errno
import os
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from filelock import FileLock
from sqlite_utils import Database, Migrations

from annotator.domain.article import Article
from annotator.store import Corpus, CorpusError, Stage, admitting, opening
from annotator.store.migrations import APPLICATION_ID, MIGRATIONS, USER_VERSION
from annotator.store.restoring import restore
from annotator.store.telling import ticking
from tests.store.conftest import run_sql

OLD = Path(__file__).resolve().parents[1] / "old_corpora"
OpenCorpus = Callable[..., Corpus]


def assert_refused(open_corpus: OpenCorpus, path: Path, why: str) -> None:
    """It is refused with one sentence, and neither changed nor locked."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(CorpusError, match=why) as caught:
        open_corpus(path)
    assert "\n" not in str(caught.value)
    assert (path.read_bytes() if path.is_file() else None) == before


def assert_read_only(corpus: Corpus, why: str) -> None:
    """It says why nothing can be written, writes nothing, and can be read."""
    assert corpus.read_only is not None
    assert why in corpus.read_only
    with pytest.raises(CorpusError, match=re.escape(why)):
        corpus.add_article(Article("x", "x\n"))
    assert [article.id for article in corpus.articles()] == ["a"]


@pytest.fixture
def kept(open_corpus: OpenCorpus, path: Path) -> Path:
    """A corpus with one article, closed."""
    corpus = open_corpus()
    corpus.add_article(Article("a", "One.\n"))
    corpus.close()
    return path


def test_a_new_corpus_is_made_in_a_folder_that_is_not_there_yet(open_corpus: OpenCorpus, tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "new.dateline"
    corpus = open_corpus(path)
    assert corpus.read_only is None
    assert corpus.counts().articles == 0
    assert run_sql(path, "PRAGMA application_id") == [(APPLICATION_ID,)]
    assert run_sql(path, "PRAGMA user_version") == [(USER_VERSION,)]


def test_an_empty_file_becomes_a_corpus(open_corpus: OpenCorpus, path: Path) -> None:
    path.touch()
    assert open_corpus().counts().articles == 0


@pytest.mark.parametrize("make", [lambda path: None, Path.touch])
def test_a_corpus_that_must_be_there_is_not_made(open_corpus: OpenCorpus, path: Path, make) -> None:
    make(path)
    with pytest.raises(CorpusError, match="There is no corpus at"):
        open_corpus(create=False)
    assert not path.exists() or path.stat().st_size == 0


def test_a_text_file_is_refused(open_corpus: OpenCorpus, path: Path) -> None:
    path.write_text("Rebels attacked police.", encoding="utf-8")
    assert_refused(open_corpus, path, "is not a corpus of Dateline")


def test_a_folder_is_refused(open_corpus: OpenCorpus, path: Path) -> None:
    path.mkdir()
    assert_refused(open_corpus, path, "is a folder; name a corpus")


@pytest.mark.parametrize(
    "statements",
    [
        ("CREATE TABLE notes (text)",),
        ("PRAGMA application_id = 252006673", "CREATE TABLE articles (id)"),
        ("PRAGMA user_version = 3", "CREATE TABLE articles (id)"),
    ],
)
def test_another_programs_database_is_refused(open_corpus: OpenCorpus, path: Path, statements: tuple) -> None:
    run_sql(path, *statements)
    assert_refused(open_corpus, path, "a database of another program")


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER spy AFTER INSERT ON articles BEGIN DELETE FROM journal; END",
        "CREATE VIEW spy AS SELECT 1",
    ],
)
def test_a_corpus_with_strange_parts_is_refused(open_corpus: OpenCorpus, kept: Path, statement: str) -> None:
    run_sql(kept, statement)
    assert_refused(open_corpus, kept, r"parts that no corpus has \(spy\)")


def test_a_damaged_corpus_is_refused(open_corpus: OpenCorpus, kept: Path) -> None:
    kept.write_bytes(kept.read_bytes()[:16] + b"\xff" * 4_000)
    assert_refused(open_corpus, kept, "cannot be read as a corpus")


def test_a_file_that_may_not_be_looked_at_is_told(open_corpus: OpenCorpus, path: Path, monkeypatch) -> None:
    stat = Path.stat

    def refuse(self: Path, **more: bool) -> os.stat_result:
        if self == path:
            raise PermissionError(errno.EACCES, "Permission denied")
        return stat(self, **more)  # for all else that runs meanwhile

    monkeypatch.setattr(Path, "stat", refuse)
    with pytest.raises(CorpusError, match="Permission denied"):
        open_corpus()


def test_a_newer_corpus_opens_for_reading_only_and_is_not_locked(open_corpus: OpenCorpus, kept: Path) -> None:
    run_sql(kept, f"PRAGMA user_version = {USER_VERSION + 1}", "ALTER TABLE articles ADD COLUMN mood TEXT")
    assert_read_only(open_corpus(), "newer version of Dateline")
    lock = admitting.lock_file(kept)
    assert isinstance(lock, FileLock)
    lock.release()


def test_a_second_window_opens_for_reading_only_until_the_first_is_closed(open_corpus: OpenCorpus, kept: Path) -> None:
    first = open_corpus()
    second = open_corpus()
    assert_read_only(second, "is open in another window or command")
    first.add_article(Article("b", "Two.\n"))
    assert second.find_article(Article("b", "Two.\n").sha256) == "b"
    first.close()
    assert open_corpus().read_only is None


def test_a_file_that_cannot_be_locked_opens_for_reading_only(open_corpus: OpenCorpus, kept: Path, monkeypatch) -> None:
    def refuse(self: object, timeout: float) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(FileLock, "acquire", refuse)
    assert_read_only(open_corpus(), "cannot be locked (No locks available)")


def forbid(monkeypatch: pytest.MonkeyPatch, forbidden: Path) -> None:
    """Take the right to write from one path: the superuser, who runs tests in containers, cannot be kept out."""
    allowed = os.access

    def access(path: str | Path, mode: int) -> bool:
        return allowed(path, mode) and not (Path(path) == forbidden and mode & os.W_OK)

    monkeypatch.setattr(os, "access", access)


def test_a_file_that_may_not_be_written_opens_for_reading_only(open_corpus, kept: Path, monkeypatch) -> None:
    forbid(monkeypatch, kept)
    assert_read_only(open_corpus(), "is read-only, so the corpus opens for reading only")


def test_a_corpus_in_a_folder_that_may_not_be_written_leaves_nothing_beside_it(
    open_corpus: OpenCorpus, kept: Path, monkeypatch
) -> None:
    beside = sorted(kept.parent.iterdir())
    forbid(monkeypatch, kept.parent)
    assert_read_only(open_corpus(), f"The folder {kept.parent} is read-only")
    assert sorted(kept.parent.iterdir()) == beside


def test_no_corpus_is_made_in_a_folder_that_may_not_be_written(
    open_corpus: OpenCorpus, path: Path, monkeypatch
) -> None:
    forbid(monkeypatch, path.parent)
    with pytest.raises(CorpusError, match="choose another folder"):
        open_corpus()
    assert not path.exists()


def test_an_unfinished_corpus_cannot_be_read_while_it_cannot_be_written(open_corpus, path: Path, monkeypatch) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 0")
        connection.execute("CREATE TABLE gone (id)")
        connection.execute("DROP TABLE gone")
    forbid(monkeypatch, path)
    with pytest.raises(CorpusError, match="must be brought up to date"):
        open_corpus()


# --- migrations


def test_migrations_are_applied_once(open_corpus: OpenCorpus, kept: Path, monkeypatch) -> None:
    applied = run_sql(kept, "SELECT name FROM _sqlite_migrations")
    parts = ("corpus", "search", "flow", "carried_layers", "arrivals", "sharing", "carried_rules", "settling")
    assert applied == [(f"m{number:03}_{part}",) for number, part in enumerate(parts, 1)]
    monkeypatch.setattr(MIGRATIONS, "apply", lambda database: pytest.fail("applied again"))
    assert open_corpus().counts().articles == 1


def test_a_migration_that_fails_leaves_nothing_and_can_be_tried_again(
    open_corpus: OpenCorpus, path: Path, monkeypatch
) -> None:
    class PowerCut(BaseException):
        pass

    failing = Migrations("dateline")
    failing(name="m001_corpus")(MIGRATIONS._migrations[0].fn)

    @failing()
    def m002_fails(db: Database) -> None:
        db.execute("CREATE TABLE half (id)")
        raise PowerCut

    with monkeypatch.context() as patched:
        patched.setattr(opening, "MIGRATIONS", failing)
        with pytest.raises(PowerCut):
            open_corpus()
    assert run_sql(path, "SELECT name FROM sqlite_master") == []
    assert open_corpus().read_only is None


def test_bringing_up_to_date_tells_how_far_it_is_and_can_be_stopped(open_corpus, path: Path) -> None:
    path.write_bytes((OLD / "v1.dateline").read_bytes())
    told: list[tuple[Stage, float | None]] = []

    def stop(stage: Stage, share: float | None) -> None:
        told.append((stage, share))
        if stage is Stage.UPDATE:
            raise CorpusError("Cancelled; nothing was changed.")

    with pytest.raises(CorpusError, match="Cancelled"):
        open_corpus(path, tell=stop)
    assert told[0][0] is Stage.BACKUP and told[-2:] == [(Stage.BACKUP, 1), (Stage.UPDATE, None)]
    assert run_sql(path, "PRAGMA user_version") == [(1,)]
    corpus = open_corpus(path, tell=lambda *one: told.append(one))
    assert told[-1] == (Stage.UPDATE, 1)
    assert corpus.read_only is None


def test_a_long_statement_ticks_and_is_ended_by_what_the_ticking_raises() -> None:
    def stop() -> None:
        raise CorpusError("enough")

    with closing(sqlite3.connect(":memory:")) as connection:
        long = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 300000) SELECT count(*) FROM n"
        ticks: list[int] = []
        with ticking(connection, lambda: ticks.append(1)):
            assert connection.execute(long).fetchone() == (300_000,)
        assert len(ticks) > 10
        with pytest.raises(CorpusError, match="enough"), ticking(connection, stop):
            connection.execute(long).fetchone()
        assert connection.execute(long).fetchone() == (300_000,)


@pytest.mark.parametrize("table", ["journal", "mentions", "articles_fts"])
def test_a_corpus_that_lacks_a_table_is_refused_with_what_to_do(
    open_corpus: OpenCorpus, kept: Path, table: str
) -> None:
    run_sql(kept, f"DROP TABLE {table}")
    assert_refused(open_corpus, kept, rf"lacks a part that every corpus has \({table}\); restore a backup|no backup")


def test_a_failed_migration_keeps_what_was_there(open_corpus: OpenCorpus, kept: Path, monkeypatch) -> None:
    failing = Migrations("dateline")
    failing(name="m001_corpus")(MIGRATIONS._migrations[0].fn)

    @failing()
    def m002_fails(db: Database) -> None:
        db.execute("DELETE FROM articles")
        db.execute("no such statement")

    with monkeypatch.context() as patched:
        patched.setattr(opening, "MIGRATIONS", failing)
        with pytest.raises(CorpusError, match="cannot be read as a corpus"):
            open_corpus()
    corpus = open_corpus()
    assert (corpus.read_only, corpus.counts().articles) == (None, 1)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes have names there")
def test_what_is_no_file_is_no_corpus_and_stays(tmp_path: Path, open_corpus: Callable[..., Corpus]) -> None:
    pipe, folder, kept = tmp_path / "pipe", tmp_path / "folder", tmp_path / "kept.dateline"
    os.mkfifo(pipe)
    folder.mkdir()
    open_corpus(kept).close()
    for path in (pipe, folder):
        with pytest.raises(CorpusError, match="name a corpus"):
            open_corpus(path)
        with pytest.raises(CorpusError, match="name a corpus"):
            restore(path, kept, "2026-01-01T00:00:00Z")
    assert pipe.is_fifo() and folder.is_dir()
    assert [one.name for one in tmp_path.glob("*.lock")] in ([], ["kept.dateline.lock"])
