"""Files into the corpus and out again: nothing is lost, nothing overwritten, and what is left out is told."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import paths
from annotator.domain.annotations import Argument, Comment, EventMention, Mention, Origin, OriginKind, State
from annotator.domain.article import Article, text_hash
from annotator.domain.document import Document, Status
from annotator.domain.edits import Accept, Create, EditError, Remove, SetStatus
from annotator.domain.span import Span
from annotator.exchange import ExchangeError, jsonl
from annotator.session.articles.correcting import mend
from annotator.session.choosing import Selection
from annotator.session.exporting import export
from annotator.session.importing import Added, Outcome, Refused, import_file, import_paths
from annotator.session.workspace import BulkEdit, Workspace
from annotator.store import CorpusError
from annotator.store import writing as rows
from tests.conftest import counting_sources
from tests.session.conftest import ARTICLE, LAYER, SUGGESTIONS, TEXT, at, suggested
from tests.store.conftest import run_sql
from tests.strategies import documents, edits

HUMAN = Origin(OriginKind.HUMAN, "bo")
SEEDS = sorted(paths.seeds().glob("*.gold.jsonl"))


def told(outcomes: list[Outcome]) -> list[str]:
    return [one.why for one in outcomes if isinstance(one, Refused)]


def added(outcomes: list[Outcome]) -> list[tuple[bool, int]]:
    return [(one.is_new, one.annotations) for one in outcomes if isinstance(one, Added)]


def mention(key: str, words: str, state: State = State.CREATED, kind: str = "place") -> Mention:
    return Mention(key, (at(words),), kind, state, HUMAN)


def by_bo(*annotations, **more) -> Document:
    """A document of bo's, as another corpus exported it."""
    given = Document("bo's", ARTICLE, "bo", {one.id: one for one in annotations}, status=Status.DONE)
    return replace(given, **more)


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Writes documents, or lines as they are, to a file."""

    def write_lines(*lines: Document | str, name: str = "given.jsonl") -> Path:
        file = tmp_path / name
        text = "".join(one if isinstance(one, str) else jsonl.write_line(one) for one in lines)
        file.write_text(text, encoding="utf-8")
        return file

    return write_lines


def exported(workspace: Workspace, folder: Path, name: str = "out.jsonl") -> bytes:
    export(workspace, "jsonl", folder / name, Selection())
    return (folder / name).read_bytes()


# --- articles


def test_the_words_of_a_file_are_those_of_the_corpus(empty: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "story.txt"
    file.write_bytes("Rebels 👩🏾‍🚒 met\r\n\r\nZVORA (VNA) — e\u0301lders\u00a0said 1\u00a0200 came.\r\n".encode())
    outcomes = import_file(empty, file)
    assert added(outcomes) == [(True, 0)]
    (article,) = empty.corpus.articles()
    assert "\r" not in article.text
    assert all(words in article.text for words in ("👩🏾‍🚒", "e\u0301lders\u00a0said", "1\u00a0200"))
    assert article.file == "story.txt"
    assert article.sha256 == text_hash(article.text)
    assert run_sql(empty.corpus.path, "SELECT bytes FROM originals") == [(file.read_bytes(),)]
    session = empty.open_document(article.id)
    start = article.text.index("e\u0301lders")
    session.apply(Create((Mention("m", (Span(start, start + 7),), "person", State.CREATED, HUMAN),)))
    assert run_sql(empty.corpus.path, "SELECT text FROM mentions") == [("e\u0301lders",)]


def test_the_same_file_twice_is_one_article(empty: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "story.txt"
    file.write_text("Rebels met.\n\nZvora is a town.\n", encoding="utf-8")
    first, second = import_file(empty, file), import_file(empty, file)
    assert (added(first), added(second)) == ([(True, 0)], [(False, 0)])
    assert isinstance(first[0], Added) and isinstance(second[0], Added)
    assert first[0].article_id == second[0].article_id
    assert empty.counts().articles == 1


def test_a_folder_is_read_in_order_and_a_bad_file_stops_nothing(empty: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("First.\n", encoding="utf-8")
    (folder / "b.txt").write_bytes(b"")
    (folder / "c.txt").write_text("Third.\n", encoding="utf-8")
    outcomes = list(import_paths(empty, [folder]))
    assert [one.file for one in outcomes] == ["a.txt", "b.txt", "c.txt"]
    assert [type(one) for one in outcomes] == [Added, Refused, Added]
    assert [article.file for article in empty.corpus.articles()] == ["a.txt", "c.txt"]


def test_a_file_that_is_none_is_told(empty: Workspace, tmp_path: Path) -> None:
    (tmp_path / "data.xyz").write_bytes(b"\x00\x01")
    (why,) = told(import_file(empty, tmp_path / "data.xyz"))
    assert "data.xyz" in why
    (why,) = told(list(import_paths(empty, [tmp_path / "nowhere.txt"])))
    assert "nowhere.txt" in why


def test_what_cannot_be_saved_is_raised_and_nothing_of_the_file_is_kept(workspace, write, monkeypatch) -> None:
    def fail(*_: object) -> None:
        raise sqlite3.OperationalError("disk full")

    session = workspace.open_document("article")
    session.listen(lambda change: pytest.fail("told"), lambda: pytest.fail("told"))
    before = (session.document, workspace.counts())
    mine = replace(by_bo(mention("m", "near")), annotator="ana")
    with monkeypatch.context() as patched:
        patched.setattr(rows, "write_journal", fail)
        with pytest.raises(CorpusError, match="Nothing was saved"):
            import_file(workspace, write(mine))
    assert (session.document, workspace.counts()) == before


# --- Dateline JSONL


def test_annotations_come_in_and_twice_changes_nothing(empty: Workspace, write, tmp_path: Path) -> None:
    file = write(by_bo(mention("m", "near"), comments=(Comment("c", "bo", "now", "?", "m"),), seconds=7.0))
    assert import_file(empty, file) == [Added("given.jsonl", "article", True, 1)]
    found = empty.corpus.document("article", "bo")
    assert found == by_bo(mention("m", "near"), comments=(Comment("c", "bo", "now", "?", "m"),), seconds=7.0)
    once = (exported(empty, tmp_path), empty.counts())
    assert import_file(empty, file) == [Added("given.jsonl", "article", False, 0)]
    assert (exported(empty, tmp_path), empty.counts()) == once


def test_what_the_corpus_lacks_is_added_and_what_differs_is_told_and_kept(workspace: Workspace, write) -> None:
    import_file(workspace, write(by_bo(mention("m", "near"), mention("n", "police"))))
    other = by_bo(
        mention("m", "near", kind="facility"), mention("n", "police"), mention("o", "Ole"), status=Status.GOLD
    )
    outcomes = import_file(workspace, write(other))
    assert added(outcomes) == [(False, 1)]
    assert told(outcomes) == [
        "annotation m differs from the one in the corpus, which was kept.",
        "the status of bo's document differ from those in the corpus, which were kept.",
    ]
    found = workspace.corpus.document("article", "bo")
    assert found
    assert (set(found.annotations), found.annotations["m"], found.status) == (
        {"m", "n", "o"},
        mention("m", "near"),
        Status.DONE,
    )


def test_an_article_that_is_known_by_its_text_keeps_its_id(workspace: Workspace, write) -> None:
    moved = replace(by_bo(mention("m", "near")), article=replace(ARTICLE, id="elsewhere", title="Other"))
    outcomes = import_file(workspace, write(moved))
    assert outcomes == [Added("given.jsonl", "article", False, 1)]
    assert [article.title for article in workspace.corpus.articles()] == [ARTICLE.title]


def test_an_article_whose_id_is_taken_gets_another(workspace: Workspace, write) -> None:
    other = Document("other", Article("article", "Other words.\n"), "bo")
    (outcome,) = import_file(workspace, write(other))
    assert isinstance(outcome, Added) and outcome.is_new
    assert outcome.article_id != "article"
    found = workspace.corpus.article(outcome.article_id)
    assert found and found.text == "Other words.\n"


def test_bad_lines_are_told_with_their_number_and_the_others_come_in(empty: Workspace, write) -> None:
    good = jsonl.write_line(by_bo(mention("m", "near")))
    wrong = good.replace('"text": "near"', '"text": "nEar"')
    outcomes = import_file(
        empty, write(good, "not json\n", wrong, jsonl.write_line(Document("d", Article("b", "B"), "bo")))
    )
    assert added(outcomes) == [(True, 1), (True, 0)]
    assert [why.partition(":")[0] for why in told(outcomes)] == ["line 2", "line 3"]
    assert empty.corpus.annotators("b") == ["bo"]


def test_an_edit_that_the_document_cannot_take_is_told_and_the_others_come_in(workspace: Workspace, write) -> None:
    workspace.apply(
        BulkEdit("reject", ((workspace.document_of(ARTICLE, "bo"), Remove(("s-zvora",))),))
    )  # fmt: skip
    zvora = replace(suggested("s-zvora", "Zvora", "place"), state=State.ACCEPTED)
    event = EventMention("e", (), "attack", State.CREATED, HUMAN, (Argument("place", "s-zvora"),))
    twice = (Comment("c", "bo", "now", "1"), Comment("c", "bo", "now", "2"))
    lines = (by_bo(zvora, event), by_bo(annotator="cy", id="cy's", comments=twice), by_bo(annotator="di", id="di's"))
    outcomes = import_file(workspace, write(*lines))
    assert told(outcomes) == [
        "the annotations of bo were left out: an argument or relation points to an annotation that was rejected.",
        "the annotations of cy were left out: two comments have the same id.",
    ]
    assert workspace.corpus.annotators("article") == ["bo", "di"]


def test_two_lines_of_one_document_follow_each_other(empty: Workspace, write) -> None:
    outcomes = import_file(
        empty, write(by_bo(mention("m", "near")), by_bo(mention("m", "near"), mention("n", "police")))
    )
    assert (added(outcomes), told(outcomes)) == ([(True, 1), (False, 1)], [])
    found = empty.corpus.document("article", "bo")
    assert found and set(found.annotations) == {"m", "n"}


def test_decided_annotations_of_nobody_are_told(empty: Workspace, write) -> None:
    outcomes = import_file(empty, write(by_bo(mention("m", "near"), annotator="")))
    assert told(outcomes) == ["1 annotations were left out: the line names no annotator."]
    assert added(outcomes) == [(True, 0)]


def test_suggestions_become_the_articles_layer(empty: Workspace, write) -> None:
    bare = Document("article", ARTICLE, "", suggestions={one.id: one for one in SUGGESTIONS})
    file = write(bare)
    assert import_file(empty, file) == [Added("given.jsonl", "article", True, len(SUGGESTIONS))]
    layer = empty.corpus.layer(ARTICLE)
    assert layer and {one.id for one in layer.annotations} == {one.id for one in SUGGESTIONS}
    assert (layer.model, layer.version) == ("model", "1")
    assert import_file(empty, file) == [Added("given.jsonl", "article", False, 0)]


def test_the_parts_of_one_layer_that_several_people_left_open_are_joined(empty: Workspace, write) -> None:
    first, second = SUGGESTIONS[:2], SUGGESTIONS[1:2] + SUGGESTIONS[3:4]
    lines = [
        by_bo(annotator=name, id=name, suggestions={one.id: one for one in some})
        for name, some in (("bo", first), ("cy", second))
    ]
    assert told(import_file(empty, write(*lines))) == []
    layer = empty.corpus.layer(ARTICLE)
    assert layer and {one.id for one in layer.annotations} == {one.id for one in (*first, *second)}


@pytest.mark.parametrize("first", ["ana", "bo"])
def test_what_one_person_led_to_their_own_leads_others_to_the_suggestion(
    open_workspace, workspace: Workspace, tmp_path: Path, first: str
) -> None:
    """Ana marked the rebels herself, so that her open attack points to hers; Bo's does not."""
    mine = replace(suggested("mine", "rebels", "armed_group"), state=State.CREATED, origin=HUMAN)
    for name, edit in (("ana", Create((mine,))), ("bo", Accept(("s-monday",)))):
        workspace.apply(BulkEdit("act", ((workspace.document_of(ARTICLE, name), edit),)))
    lines = exported(workspace, tmp_path).decode().splitlines(keepends=True)
    assert ['"filler": "mine"' in line for line in lines] == [True, False]
    (tmp_path / "given.jsonl").write_text("".join(lines if first == "ana" else lines[::-1]), encoding="utf-8")
    again = open_workspace(tmp_path / "again.dateline")
    assert told(import_file(again, tmp_path / "given.jsonl")) == []
    assert exported(again, tmp_path, "again.jsonl").decode().splitlines(keepends=True) == lines


@pytest.mark.parametrize("order", [(0, 1, 2), (1, 0, 2), (2, 1, 0), (0, 2, 1)])
def test_what_two_people_led_to_their_own_leads_each_to_their_own_again(
    open_workspace, workspace: Workspace, tmp_path: Path, order: tuple[int, ...]
) -> None:
    """Ana and Bo marked the rebels themselves, Cem did not: the open attack points to three different things."""
    for name in ("ana", "bo"):
        own = replace(suggested(f"{name}'s", "rebels", "armed_group"), state=State.CREATED, origin=HUMAN)
        workspace.apply(BulkEdit("act", ((workspace.document_of(ARTICLE, name), Create((own,))),)))
    workspace.apply(BulkEdit("act", ((workspace.document_of(ARTICLE, "cem"), Accept(("s-monday",))),)))
    lines = exported(workspace, tmp_path).decode().splitlines(keepends=True)
    assert ['"filler": "ana\'s"' in lines[0], '"filler": "bo\'s"' in lines[1]] == [True, True]
    (tmp_path / "given.jsonl").write_text("".join(lines[one] for one in order), encoding="utf-8")
    again = open_workspace(tmp_path / "again.dateline")
    assert told(import_file(again, tmp_path / "given.jsonl")) == []
    assert exported(again, tmp_path, "again.jsonl").decode().splitlines(keepends=True) == lines


@pytest.mark.parametrize(
    "given",
    [
        replace(suggested("s-zvora", "Zvora", "place"), type="facility"),
        suggested("n-zvora", "Zvora", "place"),
        replace(suggested("n-new", "near", "place"), origin=Origin(OriginKind.MODEL, "other", "1")),
    ],
    ids=["same id", "same claim", "another model"],
)
def test_a_models_suggestions_are_never_overwritten(workspace: Workspace, write, given: Mention) -> None:
    outcomes = import_file(workspace, write(by_bo(annotator="", suggestions={given.id: given})))
    assert told(outcomes) == ["1 suggestions were left out: the article has suggestions already."]
    layer = workspace.corpus.layer(ARTICLE)
    assert layer and {one.id: one for one in layer.annotations} == {one.id: one for one in LAYER.annotations}


def test_a_rejected_event_does_not_take_its_open_fillers_along(empty: Workspace, write, tmp_path: Path) -> None:
    rejected = {one.id: replace(one, state=State.REJECTED) for one in SUGGESTIONS if isinstance(one, EventMention)}
    left = {one.id: one for one in SUGGESTIONS if one.id not in rejected}
    given = by_bo(*rejected.values(), suggestions=left, seconds=0.0)
    import_file(empty, write(given))
    found = empty.corpus.document("article", "bo")
    assert found
    assert (dict(found.annotations), set(found.suggestions)) == (rejected, set(left))


def test_the_open_document_shows_what_an_import_brings(workspace: Workspace, write) -> None:
    session = workspace.open_document("article")
    heard: list[str] = []
    session.listen(lambda change: heard.append(change.name), lambda: heard.append("suggestions"))
    extra = suggested("s-near", "near", "place")
    mine = by_bo(mention("m", "Ole"), annotator="ana", suggestions={extra.id: extra})
    import_file(workspace, write(mine))
    assert heard == ["suggestions", "import given.jsonl"]
    assert set(session.document.annotations) == {"m"}
    assert "s-near" in session.document.suggestions
    session.apply(Accept(("s-near",)))
    session.undo()
    session.undo()
    assert workspace.corpus.document("article", "ana") == session.document


# --- out, and in again


def test_only_some_documents_may_be_exported(workspace: Workspace, tmp_path: Path) -> None:
    for name, status in (("bo", Status.DONE), ("cy", Status.NEW)):
        workspace.apply(BulkEdit("x", ((workspace.document_of(ARTICLE, name), SetStatus(Status.DONE)),)))
        workspace.apply(BulkEdit("x", ((workspace.document_of(ARTICLE, name), SetStatus(status)),)))
    workspace.corpus.add_article(Article("bare", "Bare.\n"))

    def lines(selection: Selection) -> list[tuple[str, str | None]]:
        export(workspace, "jsonl", tmp_path / "out.jsonl", selection)
        records = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()]
        return [(one["article"]["id"], one["annotator"]) for one in records]

    assert lines(Selection()) == [("article", "bo"), ("article", "cy"), ("bare", None)]
    assert lines(Selection(annotator="cy")) == [("article", "cy")]
    assert lines(Selection(status=Status.DONE)) == [("article", "bo")]
    with pytest.raises(ExchangeError, match="nothing to export"):
        export(workspace, "jsonl", tmp_path / "none.jsonl", Selection(annotator="nobody"))
    with pytest.raises(ExchangeError, match="There is no format tsv; there are: .*jsonl"):
        export(workspace, "tsv", tmp_path / "none.jsonl", Selection())
    assert not (tmp_path / "none.jsonl").exists()


def test_repeated_exports_are_the_same_bytes(workspace: Workspace, tmp_path: Path) -> None:
    workspace.corpus.add_article(Article("bare", "Bare.\n"))
    workspace.open_document("article").apply(Accept(("s-attack",)))
    assert exported(workspace, tmp_path, "a.jsonl") == exported(workspace, tmp_path, "b.jsonl")


def test_the_sample_articles_go_round(open_workspace, empty: Workspace, tmp_path: Path) -> None:
    outcomes = list(import_paths(empty, SEEDS))
    assert len(SEEDS) > 5
    assert told(outcomes) == []
    first = exported(empty, tmp_path, "first.jsonl")
    again = open_workspace(tmp_path / "again.dateline")
    assert told(import_file(again, tmp_path / "first.jsonl")) == []
    assert exported(again, tmp_path, "second.jsonl") == first
    given_documents = [found.document for file in SEEDS for found in jsonl.read_lines(file)]
    assert [found.document for found in jsonl.read_lines(tmp_path / "second.jsonl")] == given_documents


@given(data=st.data())
def test_a_corpus_goes_round_through_dateline_jsonl(data: st.DataObject, tmp_path_factory) -> None:
    """One annotator at a time: where two made annotations of their own in the place of one suggestion, an open
    suggestion that points to it comes back pointing to the first one's (see "Limits today" in the README)."""
    folder = tmp_path_factory.mktemp("round")
    corpus = Workspace.open(folder / "one.dateline", "ana", counting_sources("one"))
    start = data.draw(documents())
    corpus.corpus.add_article(start.article)
    assert start.layer
    corpus.store_layer(start.article, start.layer)
    for name in (data.draw(st.sampled_from(("ana", "bo"))),):
        for number in range(data.draw(st.integers(0, 5))):
            document = corpus.document_of(start.article, name)
            try:
                corpus.apply(BulkEdit("act", ((document, data.draw(edits(document, f"{name}{number}"))),)))
            except EditError:
                continue
    first = exported(corpus, folder, "one.jsonl")
    other = Workspace.open(folder / "two.dateline", "cy", counting_sources("two"))
    problems = told(import_file(other, folder / "one.jsonl"))
    assert all("point to what another person marked" in why for why in problems)
    assert problems or exported(other, folder, "two.jsonl") == first
    assert list(other.problems()) == []
    corpus.close()
    other.close()


def test_a_later_version_in_a_file_takes_over_what_the_older_one_has(
    workspace: Workspace, write: Callable[..., Path]
) -> None:
    workspace.open_document("article").apply(Accept(("s-zvora", "s-attack")))
    later = Article("later", f"{TEXT}\nMore.", "Rebels attack", replaces="article")
    bo = mention("m", "near")
    outcomes = import_file(workspace, write(by_bo(bo, article=later)))
    assert [one.carried.sure for one in outcomes if isinstance(one, Added) and one.carried] == [3]
    assert [one.id for one in workspace.summaries()] == ["later"]
    mine, theirs = (workspace.corpus.document("later", name) for name in ("ana", "bo"))
    assert mine is not None and set(mine.annotations) == {"s-zvora", "s-attack", "s-rebels"}
    assert theirs is not None and theirs.annotations == {"m": bo}


def test_labels_of_an_older_version_come_to_the_one_that_is_shown(
    workspace: Workspace, write: Callable[..., Path]
) -> None:
    made = mend(workspace, ARTICLE, f"{TEXT}\nMore.").article
    import_file(workspace, write(by_bo(mention("m", "near"))))
    carried = workspace.corpus.document(made.id, "bo")
    assert carried is not None and set(carried.annotations) == {"m"}


def test_work_on_an_article_in_the_trash_takes_it_out(workspace: Workspace, write: Callable[..., Path]) -> None:
    workspace.corpus.trash(["article"])
    import_file(workspace, write(by_bo(mention("m", "near"))))
    assert [one.id for one in workspace.summaries()] == ["article"]
