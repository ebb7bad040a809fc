"""Files come in: looked at first, in processes of their own, and going on where an import stopped."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.domain.annotations import Mention, Origin, OriginKind, State
from annotator.domain.document import Document
from annotator.domain.edits import Create
from annotator.domain.span import Span
from annotator.exchange import jsonl
from annotator.readers import ReadError
from annotator.readers.tables import Columns
from annotator.session.articles.plan import ImportPlan
from annotator.session.articles.preview import FilePreview, Finding, Preview
from annotator.session.articles.reading import FileRead, ReadTask, read_all
from annotator.session.articles.run import begin_import, unfinished_import
from annotator.session.articles.watching import look, mark_seen, settled
from annotator.session.importing import Added, Outcome, Refused
from annotator.session.workspace import BulkEdit, Workspace
from annotator.store import CorpusError
from tests.readers.samples import pdf
from tests.session.conftest import ARTICLE
from tests.session.work import prepare_reading_that_hangs

FIRST = (
    "Storm floods Luma Bay\n\nLUMA BAY, Ilmaria (IWS) — Storm Odile left 18 people hurt on Wednesday, and 2,300 homes "
    "without power, police said.\n\nThe water came in less than an hour, said a café owner who carried two children.\n"
)
LATER = FIRST.replace("18 people", "21 people") + (
    "\nThe governor sent 700 soldiers to the coast, where four villages can be reached by boat only.\n"
)
OTHER = "Council votes\n\nThe town council will vote on next year's budget after a long debate on schools.\n"


@pytest.fixture
def news(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    folder.mkdir()
    for name, text in (("a.txt", FIRST), ("b.txt", OTHER), ("c.txt", LATER), ("d.txt", OTHER)):
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "bad.txt").write_bytes(b"\x00\x01\x02")
    return folder


def run(workspace: Workspace, path: Path, plan: ImportPlan | None = None, most: int = 100) -> list[Outcome]:
    """Import, but only so many files of it."""
    importing = begin_import(workspace, [path], plan or ImportPlan())
    outcomes: list[Outcome] = []
    for task, read in read_all(list(importing.tasks())[:most], 1):
        outcomes += importing.take(task.path, read)
    if most >= importing.total:
        importing.end()
    return outcomes


def previews(workspace: Workspace, *paths: Path, columns: Columns | None = None) -> list[FilePreview]:
    preview = Preview(workspace)
    tasks = [ReadTask(path, columns, is_preview=True) for path in paths]
    return [preview.take(task.path, read) for task, read in read_all(tasks, 1)]


def titles(workspace: Workspace) -> list[str]:
    return [one.title for one in workspace.summaries()]


# --- a look first


def test_a_look_tells_what_each_file_is_and_writes_nothing(empty: Workspace, news: Path) -> None:
    files = sorted(news.iterdir())
    found = {one.path.name: one for one in previews(empty, *files)}
    assert {name: [seen.finding for seen in one.articles] for name, one in found.items()} == {
        "a.txt": [Finding.NEW],
        "b.txt": [Finding.NEW],
        "bad.txt": [],
        "c.txt": [Finding.ALIKE],
        "d.txt": [Finding.REPEATED],
    }
    (later,) = found["c.txt"].articles
    assert later.other and later.other.text == FIRST and later.share > 0.7
    assert (later.kind, later.encoding, later.article.title) == ("Plain text", "utf-8", "Storm floods Luma Bay")
    assert "bad.txt" in found["bad.txt"].unread.why
    assert titles(empty) == []
    run(empty, news / "a.txt")
    assert [one.articles[0].finding for one in previews(empty, news / "a.txt", news / "c.txt")] == [
        Finding.KNOWN,
        Finding.ALIKE,
    ]


def test_a_look_at_records_shows_columns_and_three_of_them(empty: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    rows = [{"n": at, "story": f"Story {at}", "lead": f"A storm hit bay {at} on Monday."} for at in range(5)]
    file.write_text("\n".join(map(json.dumps, rows)))
    (found,) = previews(empty, file)
    assert found.table and found.table.columns == ("n", "story", "lead")
    assert (found.table.records, found.table.preview[2]) == (5, ("2", "Story 2", "A storm hit bay 2 on Monday."))
    assert found.articles[0].article.text == "Story 0"
    (chosen,) = previews(empty, file, columns=Columns("lead", title="story"))
    assert chosen.articles[0].article.text == "A storm hit bay 0 on Monday."
    assert chosen.table.chosen == Columns("lead", title="story")
    run(empty, file, ImportPlan(columns={str(file.absolute()): Columns("lead", title="story")}))
    assert titles(empty) == [f"Story {at}" for at in range(5)]


def test_records_without_a_text_can_still_be_looked_at(empty: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "numbers.csv"
    file.write_text("a,b\n1,\n2,\n")
    (found,) = previews(empty, file, columns=Columns("b"))
    assert found.table and found.table.columns == ("a", "b") and found.unread
    assert "no text in its column b" in found.unread.why


def test_a_look_at_documents_of_ours_counts_annotations(empty: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "ours.jsonl"
    mention = Mention("m", (Span(0, 2),), "place", State.CREATED, Origin(OriginKind.HUMAN, "bo"))
    file.write_text(jsonl.write_line(Document("d", ARTICLE, "bo", {"m": mention})), encoding="utf-8")
    (found,) = previews(empty, file)
    assert [(one.kind, one.annotations) for one in found.articles] == [("Dateline JSONL", 1)]
    assert [one.annotations for one in run(empty, file) if isinstance(one, Added)] == [1]


# --- stopping and going on


def test_an_import_goes_on_where_it_stopped(empty: Workspace, news: Path) -> None:
    run(empty, news, most=2)
    stopped = unfinished_import(empty)
    assert stopped and (stopped.gone_on, stopped.total) == (2, 5)
    assert [path.name for path in stopped.left] == ["bad.txt", "c.txt", "d.txt"]
    outcomes = run(empty, news)
    assert [one.is_new for one in outcomes if isinstance(one, Added)] == [True, False]
    assert [one.file for one in outcomes if isinstance(one, Refused)] == ["bad.txt"]
    assert unfinished_import(empty) is None and len(titles(empty)) == 3


def test_what_was_decided_before_a_stop_holds_after_it(empty: Workspace, news: Path) -> None:
    sha256 = {one.path.name: one.articles[0].article.sha256 for one in previews(empty, *news.glob("[a-d].txt"))}
    plan = ImportPlan(versions={sha256["c.txt"]: sha256["a.txt"]}, left_out=frozenset({sha256["b.txt"]}))
    run(empty, news, plan, most=1)
    again = unfinished_import(empty)
    assert again and again.plan == plan
    outcomes = [one for task, read in read_all(again.tasks(), 1) for one in again.take(task.path, read)]
    assert len([one for one in outcomes if isinstance(one, Added)]) == 1
    assert [one.text for one in empty.corpus.articles()] == [LATER]


def test_what_cannot_be_saved_is_not_behind(empty: Workspace, news: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    importing = begin_import(empty, [news / "a.txt"])
    ((task, read),) = read_all(importing.tasks(), 1)

    def fail(*_: object) -> None:
        raise CorpusError("Nothing was saved.")

    monkeypatch.setattr(empty.corpus.arrivals, "put_behind", fail)
    with pytest.raises(CorpusError):
        importing.take(task.path, read)
    assert titles(empty) == []
    assert [path.name for path in unfinished_import(empty).left] == ["a.txt"]


# --- processes


def test_a_parser_that_hangs_or_dies_costs_one_file(tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("hangs.pdf", "dies.pdf", "good.html")]
    for file in files:
        file.write_bytes(pdf([[]]))
    files[2].write_text("<html><body><p>A storm hit the bay on Monday, police said. Nobody was hurt.</p></body></html>")
    tasks = [ReadTask(file) for file in files]
    read = [one for _, one in read_all(tasks, 1, 5.0, prepare_reading_that_hangs)]
    assert [type(one) for one in read] == [ReadError, ReadError, FileRead]
    assert str(read[0]) == "hangs.pdf was given up: it took longer than 5 seconds; leave it out, or convert it."
    assert str(read[1]) == "dies.pdf was given up: the worker process ended; leave it out, or convert it."


def test_plain_text_between_other_files_keeps_its_place(news: Path) -> None:
    page = news / "bb.html"
    page.write_text("<html><body><p>A storm hit the bay on Monday, police said. Nobody was hurt.</p></body></html>")
    files = sorted(news.iterdir())
    assert [task.path for task, _ in read_all([ReadTask(file) for file in files], 2)] == files


# --- a watched folder


def test_files_of_a_watched_folder_come_once_and_only_when_they_rest(empty: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "inbox"
    assert look(folder) == {}
    (folder / "deep").mkdir(parents=True)
    (folder / "old.txt").write_text(OTHER)
    mark_seen(empty, [folder / "old.txt"])
    before = look(folder)
    (folder / "deep" / "new.txt").write_text("A storm")
    assert settled(empty, folder, before, look(folder)) == []
    halfway = look(folder)
    (folder / "deep" / "new.txt").write_text(FIRST)
    assert settled(empty, folder, halfway, look(folder)) == []
    rests = look(folder)
    assert settled(empty, folder, rests, look(folder)) == [folder / "deep" / "new.txt"]
    mark_seen(empty, [folder / "deep" / "new.txt"])
    assert settled(empty, folder, rests, look(folder)) == []


# --- later versions


def annotate(workspace: Workspace, article_id: str, *words: str) -> None:
    article = workspace.corpus.article(article_id)
    assert article
    origin = Origin(OriginKind.HUMAN, "ana")
    made = tuple(
        Mention(one, (Span(article.text.index(one), article.text.index(one) + len(one)),), "x", State.CREATED, origin)
        for one in words
    )
    workspace.apply(BulkEdit("test", ((workspace.document_of(article), Create(made)),)))


def test_a_later_version_takes_annotations_over_and_queues_doubtful_ones(empty: Workspace, news: Path) -> None:
    (first,) = [one for one in run(empty, news / "a.txt") if isinstance(one, Added)]
    annotate(empty, first.article_id, "Odile", "18", "police")
    (later,) = [one for one in run(empty, news / "c.txt", ImportPlan(replace_alike=True)) if isinstance(one, Added)]
    assert later.like == first.article_id and later.carried and (later.carried.sure, later.carried.doubtful) == (2, 1)
    desk = empty.open_document(later.article_id)
    article = desk.document.article
    assert article.replaces == first.article_id and article.story == first.article_id
    assert sorted(one.spans[0].surface(article.text) for one in desk.document.annotations.values()) == [
        "Odile",
        "police",
    ]
    (doubtful,) = desk.document.suggestions.values()
    assert (doubtful.spans[0].surface(article.text), doubtful.state) == ("21", State.SUGGESTED)
    assert titles(empty) == ["Storm floods Luma Bay"]
    again = empty.corpus.article(first.article_id)
    assert again and again.text == FIRST


def test_near_duplicates_without_more_said_are_one_story(empty: Workspace, news: Path) -> None:
    outcomes = [one for one in run(empty, news) if isinstance(one, Added)]
    stories = {one.title: one.story for one in empty.corpus.articles()}
    assert stories["Council votes"] is None and stories["Storm floods Luma Bay"] == outcomes[0].article_id
    assert [one.like for one in outcomes if one.like] == [outcomes[0].article_id]
    assert len(titles(empty)) == 3


def test_who_imports_an_older_version_again_gets_the_newer_one(empty: Workspace, news: Path) -> None:
    run(empty, news / "a.txt")
    (later,) = [one for one in run(empty, news / "c.txt", ImportPlan(replace_alike=True)) if isinstance(one, Added)]
    (again,) = [one for one in run(empty, news / "a.txt") if isinstance(one, Added)]
    assert (again.is_new, again.article_id) == (False, later.article_id)


def test_a_watched_folder_on_a_drive_that_went_away_holds_nothing(tmp_path: Path, monkeypatch) -> None:
    def gone(_: Path) -> bool:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "is_dir", gone)
    assert look(tmp_path) == {}


def test_an_import_from_a_drive_that_is_away_waits_for_it(empty: Workspace, tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "drive", tmp_path / "away"
    folder.mkdir()
    (folder / "a.txt").write_text("Two people died.\n")
    begin_import(empty, [folder])
    folder.rename(elsewhere)
    assert unfinished_import(empty) is None
    elsewhere.rename(folder)
    found = unfinished_import(empty)
    assert found is not None and [one.name for one in found.left] == ["a.txt"]
