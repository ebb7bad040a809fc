"""Backups: which are kept, when they are made, that they are whole, and that they can be put back."""

from __future__ import annotations

import itertools
import re
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotations import Mention, Origin, OriginKind, State
from annotator.domain.article import Article
from annotator.domain.document import Document, Status
from annotator.domain.edits import Create, SetStatus
from annotator.domain.history import do
from annotator.domain.span import Span
from annotator.session.importing import import_file
from annotator.session.sources import Sources
from annotator.session.workspace import BulkEdit, Workspace
from annotator.store import Corpus, CorpusError, backup, list_backups
from annotator.store.alarms import LARGEST_BYTES, examine
from annotator.store.backup import back_up, to_delete
from annotator.store.restoring import restore
from tests.store.conftest import run_sql

OLD = Path(__file__).resolve().parents[1] / "old_corpora"
NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


def name_of(age: timedelta, why: str = "daily") -> str:
    return f"c-{(NOW - age).strftime('%Y%m%d-%H%M%S')}-{why}.dateline"


def kept(names: list[str]) -> list[str]:
    gone = to_delete(names, NOW.isoformat())
    return [one for one in names if one not in gone]


# --- the rule


def test_all_of_today_one_a_day_and_one_a_week_are_kept() -> None:
    today = [name_of(timedelta(minutes=one)) for one in (0, 1, 90)]
    assert kept(today) == today
    yesterday = [name_of(timedelta(days=1, minutes=one)) for one in (0, 1, 90)]
    assert kept([*today, *yesterday]) == [*today, yesterday[0]]
    hourly = [name_of(timedelta(hours=one)) for one in range(24 * 200)]
    left = kept(hourly)
    assert (
        len(left) == 13 + 14 + 11
    )  # 0 to 12 o'clock, two weeks by the day, and parts of eleven calendar weeks before those
    assert left[-1] > name_of(timedelta(weeks=12, days=1))


def test_the_last_one_is_kept_whatever_its_age_and_what_is_no_backup_is_left_alone() -> None:
    old = [name_of(timedelta(days=one)) for one in (400, 401)]
    strange = ["notes.txt", "c-20260101-000000.dateline", "c-20269999-000000-daily.dateline"]
    assert to_delete([*old, *strange], NOW.isoformat()) == {old[1]}


def test_a_damaged_copy_is_never_given_up_and_stands_for_nothing() -> None:
    names = [name_of(timedelta(0), "damaged"), name_of(timedelta(days=500), "damaged"), name_of(timedelta(days=500))]
    assert kept(names) == names


def test_backups_of_the_future_are_kept_when_the_clock_was_set_back() -> None:
    names = [name_of(timedelta(days=-one)) for one in (1, 1, 400)]
    assert kept(names) == names


@given(st.lists(st.integers(-10, 300 * 24), max_size=40, unique=True), st.integers(0, 100))
def test_the_rule_gives_up_no_more_the_next_time_and_never_all(hours: list[int], later: int) -> None:
    names = [name_of(timedelta(hours=one)) for one in hours]
    left = kept(names)
    assert kept(left) == left
    assert bool(left) == bool(names)
    after = (NOW + timedelta(days=later)).isoformat()
    assert len(to_delete(left, after)) < max(1, len(left))


# --- when


def whys(corpus: Corpus) -> list[str]:
    return [one.why for one in corpus.backups()]


class Day:
    """Sources whose day is set by the test."""

    def __init__(self, day: str = "2026-01-01") -> None:
        self.day, self.seconds, self.ids = day, itertools.count(), itertools.count()

    def sources(self) -> Sources:
        return Sources(lambda: f"id-{next(self.ids)}", lambda: f"{self.day}T10:00:{next(self.seconds) % 60:02}.000Z")


def mention(key: str) -> Mention:
    return Mention(key, (Span(0, 4),), "person", State.CREATED, Origin(OriginKind.HUMAN, "ana"))


def test_the_first_write_of_a_day_is_preceded_by_a_backup(path: Path) -> None:
    day = Day()
    corpus = Corpus.open(path, day.sources().now)
    corpus.add_article(Article("a", "Text a.\n"))
    corpus.add_article(Article("b", "Text b.\n"))
    assert whys(corpus) == []  # there was nothing to back up yet
    day.day = "2026-01-02"
    for key in "cd":
        corpus.add_article(Article(key, f"Text {key}.\n"))
    assert whys(corpus) == ["daily"]
    corpus.close()
    again = Corpus.open(path, day.sources().now)
    again.add_article(Article("e", "Text e.\n"))
    assert whys(again) == ["daily"]
    day.day = "2025-01-01"  # the clock was set back
    again.add_article(Article("f", "Text f.\n"))
    assert whys(again) == ["daily", "daily"]
    again.close()
    assert run_sql(again.backups()[0].path, "SELECT group_concat(id, '') FROM articles") == [("ab",)]


@pytest.fixture
def workspace(path: Path, sources: Sources):
    opened = Workspace.open(path, "ana", sources)
    for key in "ab":
        opened.corpus.add_article(Article(key, f"Text {key}.\n"))
    yield opened
    opened.close()


def test_dangerous_acts_are_preceded_by_one_backup_until_a_persons_act_comes_between(
    workspace: Workspace, tmp_path: Path
) -> None:
    documents = [workspace.document_of(one) for one in workspace.corpus.articles()]
    single = BulkEdit("one", ((documents[0], Create((mention("m1"),))),))
    workspace.apply(single)
    assert whys(workspace.corpus) == []

    def both(key: str) -> None:
        both = [workspace.document_of(one) for one in workspace.corpus.articles()]
        workspace.apply(BulkEdit("both", tuple((one, Create((mention(key),))) for one in both)))

    both("m2")
    both("m3")
    assert whys(workspace.corpus) == ["bulk"]
    workspace.open_document("a").apply(SetStatus(Status.DONE))
    both("m4")
    assert whys(workspace.corpus) == ["bulk", "bulk"]
    workspace.corpus.add_schema("other", "1", "x")
    assert whys(workspace.corpus) == ["schema", "bulk", "bulk"]
    newest = run_sql(workspace.corpus.backups()[1].path, "SELECT count(*) FROM mentions")
    assert newest == [(5,)]


def test_an_import_of_annotations_is_preceded_by_one_backup(workspace: Workspace, gold: Path) -> None:
    for _ in range(2):
        import_file(workspace, gold)
    assert whys(workspace.corpus) == ["import"]
    assert run_sql(workspace.corpus.backups()[0].path, "SELECT count(*) FROM articles") == [(2,)]


@pytest.fixture
def gold() -> Path:
    from annotator import paths

    return paths.seeds() / "11-storm-posts-roundup.gold.jsonl"


def no_space(*_: object) -> None:
    raise OSError(28, "No space left on device")


def test_a_backup_that_fails_stops_the_dangerous_act_with_one_sentence(
    workspace: Workspace, gold: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "sync", no_space)
    with pytest.raises(CorpusError, match=r"No backup .* \(No space left on device\), so nothing was changed"):
        import_file(workspace, gold)
    assert workspace.counts().articles == 2
    assert list(backup.folder_of(workspace.corpus.path).iterdir()) == []


def test_a_daily_backup_that_fails_is_told_and_stops_no_edit(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    day = Day()
    corpus = Corpus.open(path, day.sources().now)
    corpus.add_article(Article("a", "Text a.\n"))
    day.day = "2026-01-02"
    monkeypatch.setattr(backup, "sync", no_space)
    corpus.add_article(Article("b", "Text b.\n"))
    assert (
        corpus.backup_problem
        and "No backup of today could be made (No space left on device), and" in corpus.backup_problem
    )
    corpus.close()


def test_a_backup_can_be_made_while_another_program_writes(workspace: Workspace) -> None:
    reader = Corpus.open(workspace.corpus.path, workspace.sources.now)
    assert reader.read_only
    with workspace.corpus.together():
        workspace.corpus.add_article(Article("c", "Text c.\n"))
        made = reader.back_up("manual")
    assert run_sql(made, "SELECT count(*) FROM articles") == [(2,)]
    assert not list(made.parent.glob("*-wal"))
    reader.close()


def test_every_backup_has_a_name_of_its_own(workspace: Workspace) -> None:
    names = {back_up(workspace.corpus.path, "manual", "2026-01-01T00:00:00Z").name for _ in range(3)}
    assert names == {f"corpus-20260101-000000-manual{again}.dateline" for again in ("", "-2", "-3")}
    assert [one.time for one in list_backups(workspace.corpus.path)] == ["2026-01-01T00:00:00Z"] * 3


# --- restoring


@pytest.fixture
def saved(workspace: Workspace) -> Path:
    """A backup of two articles, of a corpus that has three now and is closed."""
    made = workspace.corpus.back_up("manual")
    workspace.corpus.add_article(Article("c", "Text c.\n"))
    workspace.close()
    return made


def articles_of(path: Path) -> list[tuple]:
    return run_sql(path, "SELECT group_concat(id, '') FROM articles")


def test_a_backup_takes_the_corpus_place_which_is_kept(path: Path, saved: Path) -> None:
    aside = restore(path, saved, "2026-01-02T00:00:00Z")
    assert aside and aside.name == "corpus-20260102-000000-restore.dateline"
    assert (articles_of(path), articles_of(aside)) == ([("ab",)], [("abc",)])
    restore(path, aside, "2026-01-02T00:00:00Z")
    assert articles_of(path) == [("abc",)]


def test_what_the_log_of_a_killed_program_holds_is_not_played_into_the_restored_file(path: Path, saved: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    connection.execute("DELETE FROM articles WHERE id = 'a'")
    connection.commit()
    (log, kept_log) = (Path(f"{path}-wal"), path.with_name("log"))
    kept_log.write_bytes(log.read_bytes())
    whole = path.read_bytes()
    connection.close()
    path.write_bytes(whole)
    log.write_bytes(kept_log.read_bytes())
    aside = restore(path, saved, "2026-01-02T00:00:00Z")
    assert aside and articles_of(aside) == [("bc",)]
    assert articles_of(path) == [("ab",)]


def test_a_damaged_corpus_is_kept_byte_by_byte(path: Path, saved: Path) -> None:
    bad = path.read_bytes()[:5_000] + b"\xff" * 5_000
    path.write_bytes(bad)
    aside = restore(path, saved, "2026-01-02T00:00:00Z")
    assert aside and aside.read_bytes() == bad
    assert articles_of(path) == [("ab",)]


def test_a_corpus_that_is_gone_is_restored(path: Path, saved: Path) -> None:
    path.unlink()
    assert restore(path, saved, "2026-01-02T00:00:00Z") is None
    assert articles_of(path) == [("ab",)]


def test_an_unsound_backup_is_refused_and_nothing_changes(path: Path, saved: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    damaged, other, newer = tmp_path / "damaged", tmp_path / "other", tmp_path / "newer"
    damaged.write_bytes(saved.read_bytes()[:8_192] + b"\xff" * 4_096 + saved.read_bytes()[12_288:])
    run_sql(other, "CREATE TABLE strange (id)")
    newer.write_bytes(saved.read_bytes())
    run_sql(newer, "PRAGMA user_version = 99")
    for file, why in ((damaged, "cannot be restored"), (other, "not a corpus"), (newer, "newer version")):
        with pytest.raises(CorpusError, match=why):
            restore(path, file, "2026-01-02T00:00:00Z")
    assert path.read_bytes() == before
    assert not list(path.parent.glob("*.restoring*"))


def test_an_open_corpus_is_not_replaced(path: Path, saved: Path, open_corpus: Callable[..., Corpus]) -> None:
    open_corpus()
    with pytest.raises(CorpusError, match="was not restored: .* is open in another window"):
        restore(path, saved, "2026-01-02T00:00:00Z")


# --- old corpora


@pytest.mark.parametrize("version", sorted(int(one.stem[1:]) for one in OLD.glob("v*.dateline")))
def test_a_corpus_of_every_released_version_opens_after_a_backup(path: Path, sources: Sources, version: int) -> None:
    path.write_bytes((OLD / f"v{version}.dateline").read_bytes())
    workspace = Workspace.open(path, "ana", sources)
    assert (workspace.read_only, workspace.corpus.alarm, list(workspace.problems())) == (None, None, [])
    assert whys(workspace.corpus) == ["migration"]
    assert workspace.corpus.backups()[0].path.read_bytes()[60:64] == version.to_bytes(4, "big")
    assert workspace.counts().articles == 3
    assert [one.title for one in workspace.corpus.search("dockworkers type:protest participants>100").hits] == [
        "Dockworkers march in Marento as pay row deepens"
    ]
    session = workspace.open_document(workspace.summaries()[0].id)
    assert session.document.status is Status.DONE
    assert session.undo() is not None
    workspace.close()


def test_an_old_corpus_that_cannot_be_backed_up_is_left_as_it_is(path: Path, sources: Sources, monkeypatch) -> None:
    path.write_bytes((OLD / "v1.dateline").read_bytes())
    monkeypatch.setattr(backup, "sync", no_space)
    with pytest.raises(CorpusError, match="No backup"):
        Corpus.open(path, sources.now)
    assert run_sql(path, "PRAGMA user_version") == [(1,)]


# --- alarms


@pytest.fixture
def annotated(workspace: Workspace) -> Workspace:
    session = workspace.open_document("a")
    session.apply(Create(tuple(mention(key) for key in ("m1", "m2", "m3"))))
    session.apply(SetStatus(Status.DONE))
    session.undo()
    return workspace


def test_annotations_that_went_without_a_deletion_raise_an_alarm(annotated: Workspace, path: Path) -> None:
    annotated.close()
    assert examine(path) is None
    run_sql(path, "DELETE FROM mentions WHERE id <> 'm1'")
    corpus = Corpus.open(path, annotated.sources.now)
    assert corpus.alarm
    assert re.match("2 annotations are gone from the document of ana on .* though nobody deleted them", corpus.alarm)
    assert examine(path) == corpus.alarm
    corpus.close()


def test_a_damaged_page_raises_an_alarm_and_gives_up_no_backup(annotated: Workspace, path: Path, monkeypatch) -> None:
    annotated.close()
    monkeypatch.setattr("annotator.store.corpus.alarms.LARGEST_BYTES", LARGEST_BYTES)
    page = run_sql(path, "SELECT rootpage FROM sqlite_master WHERE name = 'relations'")[0][0]
    with path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\x07" * 64)
    corpus = Corpus.open(path, annotated.sources.now)
    assert corpus.alarm and "damaged" in corpus.alarm and "restore a backup" in corpus.alarm
    old = corpus.back_up("manual").rename(backup.folder_of(path) / name_of(timedelta(days=900)))
    corpus.back_up("manual")
    assert old.exists()
    corpus.close()


def test_a_large_corpus_is_not_read_through_at_opening(annotated: Workspace, path: Path, monkeypatch) -> None:
    annotated.close()
    run_sql(path, "DELETE FROM mentions")
    monkeypatch.setattr("annotator.store.alarms.LARGEST_BYTES", 1)
    corpus = Corpus.open(path, annotated.sources.now)
    assert corpus.alarm is None
    assert "3 annotations are gone" in (examine(path) or "")
    corpus.close()


# --- the file under our feet


@pytest.mark.parametrize("act", ["delete", "move", "replace"])
def test_a_file_that_goes_while_it_is_open_takes_no_edit_with_it(workspace: Workspace, path: Path, act: str) -> None:
    workspace.corpus.back_up("manual")
    copy = path.read_bytes()
    path.rename(path.with_name("elsewhere"))
    if act == "replace":
        path.write_bytes(copy)
    if act == "delete":
        path.with_name("elsewhere").unlink()
    document = Document("d", replace(next(workspace.corpus.articles()), id="a"), "ana", schema=("s", "1"))
    with pytest.raises(CorpusError, match="was moved, deleted or replaced"):
        workspace.corpus.record([do(document, SetStatus(Status.DONE), "c")], "c")


def test_a_purge_leaves_nothing_in_what_lies_beside_backups(corpus: Corpus) -> None:
    corpus.add_article(Article("a", "Secret words.\n"))
    kept = corpus.back_up("manual")
    folder = kept.parent
    damaged = folder / f"{corpus.path.stem}-20260101-000000-damaged.dateline"
    damaged.write_bytes(b"Secret words, and no database")
    left = [folder / f"{damaged.name}-wal", folder / f"{kept.name}.part"]
    left.append(corpus.path.with_name(f"{corpus.path.name}.restoring"))
    for file in left:
        file.write_bytes(b"Secret words")
    corpus.purge(["a"], with_backups=True)
    there = [file for file in corpus.path.parent.rglob("*") if file.is_file() and b"Secret words" in file.read_bytes()]
    assert there == [] and kept.exists()
