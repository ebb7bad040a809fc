"""What is written is read back as it was; a record is one transaction with its journal."""

from __future__ import annotations

import itertools
import json
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotations import Comment, Entity, Mention, Origin, OriginKind, State, sort_key
from annotator.domain.article import Article, Dateline, Day, Zone, ZoneKind
from annotator.domain.document import Document, Layer, Status
from annotator.domain.edits import Accept, Create, Edit, EditError, Remove, SetComments, SetEntities, SetStatus, Several
from annotator.domain.history import History, do, redo_of
from annotator.domain.span import Span
from annotator.store import Corpus, CorpusError, with_layer, writing
from tests.conftest import counting_sources
from tests.store.conftest import run_sql
from tests.strategies import documents as any_document
from tests.strategies import edits as any_edit

OpenCorpus = Callable[..., Corpus]
TEXT = "Rebels 👩🏾‍🚒 met e\u0301lders\u00a0in קרן.\n\n\tThe end.\n"
HUMAN = Origin(OriginKind.HUMAN, "ana")
ARTICLE = Article(
    "a",
    TEXT,
    "Rebels",
    "Ilse Brandt",
    "2024-05-06",
    "VNA",
    "en",
    "https://example.org/a",
    "a.txt",
    "story",
    Dateline("ZVORA", "VNA"),
    (Zone(ZoneKind.BODY, Span(0, 20)),),
    (Day(Span(0, 6), "2024-05-05"),),
)


def mention(key: str, words: str, state: State = State.CREATED) -> Mention:
    start = TEXT.index(words)
    return Mention(key, (Span(start, start + len(words)),), "person", state, HUMAN)


def fresh(article: Article = ARTICLE, annotator: str = "ana") -> Document:
    return Document(f"{article.id} of {annotator}", article, annotator, schema=("schema", "1"))


changes = itertools.count()


def record(corpus: Corpus, document: Document, *edits: Edit) -> Document:
    """Make edits and keep each; the document after them."""
    for edit in edits:
        document, change = do(document, edit, f"change-{next(changes)}")
        corpus.record([(document, change)], change.id)
    return document


def read(corpus: Corpus, document: Document) -> Document:
    found = corpus.document(document.article.id, document.annotator)
    assert found is not None
    return found


# --- articles


def test_an_article_comes_back_as_it_was(corpus: Corpus) -> None:
    assert corpus.add_article(ARTICLE, b"the file", "utf-8") == "a"
    assert corpus.article("a") == ARTICLE
    assert corpus.article("b") is None
    assert run_sql(corpus.path, "SELECT bytes, encoding FROM originals JOIN articles") == [(b"the file", "utf-8")]


def test_an_article_with_the_same_text_is_not_added_again(corpus: Corpus) -> None:
    corpus.add_article(ARTICLE)
    assert corpus.add_article(replace(ARTICLE, id="b", title="Other")) == "a"
    assert [article.title for article in corpus.articles()] == ["Rebels"]
    assert corpus.find_article(ARTICLE.sha256) == "a"
    assert corpus.find_article("0" * 64) is None


def test_two_articles_of_one_file_keep_its_bytes_once(corpus: Corpus) -> None:
    corpus.add_article(ARTICLE, b"both", "utf-8")
    corpus.add_article(Article("b", "Two.\n"), b"both", "utf-8")
    assert run_sql(corpus.path, "SELECT count(*) FROM originals") == [(1,)]


def test_the_list_of_articles(corpus: Corpus) -> None:
    for key in "cab":
        corpus.add_article(replace(ARTICLE, id=key, text=f"Text of {key}.\n", zones=(), days=()))
    suggested, article = corpus.article("a"), corpus.article("b")
    assert suggested and article
    corpus.store_layer(suggested, Layer("model", "1", "schema@1"))
    record(corpus, fresh(article), SetStatus(Status.DONE))
    record(corpus, fresh(article, "bo"), SetStatus(Status.SKIPPED))
    listed = [(one.id, one.words, one.status, one.has_suggestions) for one in corpus.summaries("ana")]
    assert listed == [("c", 3, Status.NEW, False), ("a", 3, Status.NEW, True), ("b", 3, Status.DONE, False)]
    assert corpus.annotators("b") == ["ana", "bo"]


# --- documents and the journal


def test_there_is_no_document_before_the_first_edit(corpus: Corpus) -> None:
    corpus.add_article(ARTICLE)
    assert corpus.document("a", "ana") is None
    assert corpus.document("nowhere", "ana") is None
    corpus.add_seconds(fresh(), 5.0)
    assert corpus.document("a", "ana") is None


def test_surfaces_stand_beside_offsets_in_the_rows(corpus: Corpus) -> None:
    corpus.add_article(ARTICLE)
    made = (mention("m1", "👩🏾‍🚒"), mention("m2", "e\u0301lders\u00a0in"), mention("m3", "קרן"))
    record(corpus, fresh(), Create(made))
    rows = run_sql(corpus.path, 'SELECT start, "end", text FROM mentions ORDER BY id')
    assert [text for *_, text in rows] == ["👩🏾‍🚒", "e\u0301lders\u00a0in", "קרן"]
    assert all(TEXT[start:end] == text for start, end, text in rows)


def test_every_change_is_one_journal_line_and_groups_share_an_id(corpus: Corpus) -> None:
    corpus.add_article(ARTICLE)
    one, other = fresh(), fresh(annotator="bo")
    after, change = do(one, Create((mention("m", "Rebels"),)), "c1")
    after_other, change_other = do(other, Create((mention("m", "met"),)), "c2")
    corpus.record([(after, change), (after_other, change_other)], "bulk")
    record(corpus, after, Remove(("m",)))
    lines = run_sql(corpus.path, "SELECT group_id, annotator, name, undoes, redoes FROM journal ORDER BY seq")
    assert lines[:2] == [("bulk", "ana", "add", None, None), ("bulk", "bo", "add", None, None)]
    assert [line[2] for line in lines] == ["add", "add", "delete"]
    assert corpus.counts().edits == 3


@given(data=st.data())
def test_rows_are_the_document_after_random_edits(data: st.DataObject, tmp_path_factory) -> None:
    sources = counting_sources()
    path = tmp_path_factory.mktemp("corpus") / "c.dateline"
    document = data.draw(any_document())
    history = History()
    corpus = Corpus.open(path, sources.now)
    corpus.add_article(document.article)
    assert document.layer
    corpus.store_layer(document.article, document.layer)
    for number in range(data.draw(st.integers(1, 6))):
        try:
            after, change = do(document, data.draw(any_edit(document, f"new{number}")), f"c{number}")
        except EditError:
            continue
        if not change.is_empty:
            corpus.record([(after, change)], change.id)
            document, history = after, history.record(change)
    corpus.close()
    corpus = Corpus.open(path, sources.now)
    if history.done:
        assert read(corpus, document) == document
        assert corpus.documents({document.id: document.article, "nowhere": document.article}) == {document.id: document}
        assert corpus.history(document) == history
    layer, given = corpus.layer(document.article), document.layer
    assert layer and given and sorted(layer.annotations, key=sort_key) == sorted(given.annotations, key=sort_key)
    assert list(corpus.problems()) == []
    corpus.close()


def test_history_survives_reopening(open_corpus: OpenCorpus, corpus: Corpus) -> None:
    corpus.add_article(ARTICLE)
    before = record(corpus, fresh(), Create((mention("m", "Rebels"),)))
    document = record(corpus, before, Create((mention("n", "met"),)))
    undo = corpus.history(document).undo("undo")
    assert undo
    document = redo_of(document, undo)
    corpus.record([(document, undo)], undo.id)
    corpus.close()
    corpus = open_corpus()
    assert read(corpus, document) == before
    history = corpus.history(document)
    assert ([one.name for one in history.done], [one.name for one in history.undone]) == (["add"], ["add"])
    redo = history.redo("redo")
    assert redo
    assert set(redo_of(before, redo).annotations) == {"m", "n"}


def test_comments_and_entities_keep_their_order(corpus: Corpus) -> None:
    corpus.add_article(ARTICLE)
    some = (Comment("z", "ana", "now", "?"), Comment("a", "bo", "now", "!", "m", True))
    named = (Entity("z", "person", "Ada", ("x",)), Entity("a", "person", "Bo"))
    document = record(corpus, fresh(), SetComments(some), SetEntities(named))
    assert (read(corpus, document).comments, read(corpus, document).entities) == (some, named)


def test_seconds_are_added_up(corpus: Corpus) -> None:
    corpus.add_article(ARTICLE)
    document = record(corpus, fresh(), SetStatus(Status.IN_PROGRESS))
    corpus.add_seconds(document, 5.0)
    corpus.add_seconds(document, 2.5)
    assert read(corpus, document).seconds == 7.5


def test_a_document_without_edits_can_be_kept(corpus: Corpus) -> None:
    corpus.add_article(ARTICLE)
    corpus.add_document(replace(fresh(), seconds=4.0))
    assert corpus.has_document(fresh().id)
    assert read(corpus, fresh()) == replace(fresh(), seconds=4.0)
    assert list(corpus.problems()) == []


# --- one transaction


def dump(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    try:
        return list(connection.iterdump())
    finally:
        connection.close()


@pytest.mark.parametrize(
    "failing", ["insert_documents", "_write_annotations", "_delete", "_write_header", "write_journal"]
)
@pytest.mark.parametrize(
    "error", [sqlite3.OperationalError("disk I/O error"), RuntimeError("bug"), KeyboardInterrupt()]
)
def test_a_record_that_fails_in_the_middle_leaves_nothing(corpus: Corpus, monkeypatch, failing: str, error) -> None:
    corpus.add_article(ARTICLE)
    document = record(corpus, fresh(), Create((mention("m", "Rebels"),)))
    before = dump(corpus.path)
    edit = Several((Create((mention("n", "met"),)), Remove(("m",)), SetStatus(Status.DONE)), "both")
    after, change = do(document, edit, "change")

    def fail(*_: object) -> None:
        raise error

    with monkeypatch.context() as patched:
        patched.setattr(writing, failing, fail)
        with pytest.raises(CorpusError if isinstance(error, sqlite3.Error) else type(error)) as caught:
            corpus.record([(after, change)], "group")
    assert not isinstance(error, sqlite3.Error) or "Nothing was saved" in str(caught.value)
    assert dump(corpus.path) == before
    assert read(corpus, document) == document
    corpus.record([(after, change)], "group")
    assert read(corpus, document) == after


def test_of_many_documents_all_are_recorded_or_none(corpus: Corpus) -> None:
    corpus.add_article(ARTICLE)
    one, change = do(fresh(), Create((mention("m", "Rebels"),)), "c")
    other, clash = do(fresh(annotator="bo"), Create((mention("m", "met"),)), "c")
    with pytest.raises(CorpusError, match="Nothing was saved"):
        corpus.record([(one, change), (other, clash)], "bulk")
    assert corpus.annotators("a") == []


def test_together_is_one_transaction_and_tells_only_when_it_is_saved(corpus: Corpus) -> None:
    told: list[str] = []
    with pytest.raises(RuntimeError), corpus.together():
        corpus.add_article(ARTICLE)
        corpus.when_saved(lambda: told.append("lost"))
        raise RuntimeError
    assert (list(corpus.articles()), told) == ([], [])
    with corpus.together():
        corpus.add_article(ARTICLE)
        corpus.when_saved(lambda: told.append("saved"))
        assert told == []
    assert told == ["saved"]
    corpus.when_saved(lambda: told.append("at once"))
    assert told == ["saved", "at once"]


def test_another_document_of_the_same_annotator_is_refused(corpus: Corpus) -> None:
    corpus.add_article(ARTICLE)
    record(corpus, fresh(), SetStatus(Status.DONE))
    with pytest.raises(CorpusError, match="Nothing was saved"):
        record(corpus, replace(fresh(), id="other"), SetStatus(Status.DONE))


# --- layers and schemas


def test_the_newest_layer_counts_and_one_of_the_same_run_is_replaced(corpus: Corpus) -> None:
    corpus.add_article(ARTICLE)
    assert corpus.layer(ARTICLE) is None
    first = Layer("model", "1", "schema@1", (mention("s1", "Rebels", State.SUGGESTED),))
    other = Layer("other", "1", "schema@1", (mention("s2", "met", State.SUGGESTED),))
    again = Layer("model", "1", "schema@1", (mention("s3", "קרן", State.SUGGESTED),))
    for layer in (first, other, again):
        corpus.store_layer(ARTICLE, layer)
        assert corpus.layer(ARTICLE) == layer
    assert run_sql(corpus.path, "SELECT count(*) FROM layers") == [(2,)]
    assert corpus.ids_without_layer(first) == []
    assert corpus.ids_without_layer(replace(first, version="2")) == ["a"]


def test_a_document_shows_the_layer_less_what_was_decided(corpus: Corpus) -> None:
    corpus.add_article(ARTICLE)
    layer = Layer(
        "model", "1", "schema@1", (mention("s1", "Rebels", State.SUGGESTED), mention("s2", "met", State.SUGGESTED))
    )
    corpus.store_layer(ARTICLE, layer)
    document = record(corpus, with_layer(fresh(), layer), Accept(("s1",)))
    assert set(read(corpus, document).suggestions) == {"s2"}
    assert read(corpus, document).layer == layer


def test_the_schema_added_last_is_the_one_in_use_whatever_the_clock_says(path: Path) -> None:
    times = itertools.cycle(["2026-02-01", "2026-01-01", "2026-01-02"])
    corpus = Corpus.open(path, lambda: next(times))
    assert corpus.schema_source() is None
    for version in "121":
        corpus.add_schema("tiny", version, f"version {version}")
        assert corpus.schema_source() == f"version {version}"
    corpus.close()


# --- counts and problems


@pytest.fixture
def annotated(corpus: Corpus) -> Document:
    """A document with a few annotations, kept in the corpus."""
    corpus.add_article(ARTICLE)
    layer = Layer("model", "1", "schema@1", (mention("s1", "The end", State.SUGGESTED),))
    corpus.store_layer(ARTICLE, layer)
    made = Create((mention("m1", "Rebels"), mention("m2", "met")))
    return record(corpus, with_layer(fresh(), layer), made, Remove(("s1",)), SetStatus(Status.DONE))


def test_counts(corpus: Corpus, annotated: Document) -> None:
    counts = corpus.counts()
    assert (counts.articles, counts.words, counts.edits) == (1, 8, 3)
    assert counts.documents == {"done": 1}
    assert counts.annotations == {"mentions": {"person": 2}, "figures": {}, "events": {}, "relations": {}}
    assert counts.decisions == {"created": 2, "rejected": 1}


TAMPERED = [
    ("UPDATE articles SET text = replace(text, 'met', 'fed')", "was changed after it was imported"),
    ("UPDATE articles SET text = 'short'", "a zone leaves the text"),
    ("UPDATE articles SET days = '[[7, 9000, \"2024-05-05\"]]'", "a day leaves the text"),
    ("UPDATE articles SET zones = '[[\"lead\", 0, 1]]'", "is not a valid ZoneKind"),
    ("UPDATE articles SET zones = 'not json'", "article a or its suggestions"),
    ("UPDATE mentions SET text = 'rebels' WHERE id = 'm1'", "are 'Rebels', not 'rebels'"),
    ("UPDATE mentions SET start = 3, text = 'els' WHERE id = 'm1'", "differs from its journal"),
    ("UPDATE mentions SET start = 30, \"end\" = 3000 WHERE id = 'm1'", "leaves a text of"),
    ("UPDATE mentions SET state = 'liked' WHERE id = 'm1'", "is not a valid State"),
    ("UPDATE mentions SET type = 'place' WHERE id = 'm1'", "differs from its journal"),
    ("UPDATE documents SET status = 'gold'", "differs from its journal"),
    ("DELETE FROM mentions WHERE id = 'm1'", "differs from its journal"),
    ("DELETE FROM journal WHERE seq = 1", "the document of ana on 'a.txt'"),
    ("DELETE FROM journal WHERE seq = 3", "differs from its journal"),
    ("UPDATE journal SET undoes = 'nothing' WHERE seq = 2", "takes back or repeats one that is not there"),
    ("UPDATE journal SET change = '{}' WHERE seq = 2", "the document of ana on 'a.txt'"),
    ("UPDATE journal SET change = '[]' WHERE seq = 2", "the document of ana on 'a.txt'"),
    ("UPDATE layers SET annotations = replace(annotations, 'The', 'Das')", "not 'Das end'"),
    ("DELETE FROM articles", "points to articles that is not there"),
]


@pytest.mark.parametrize(("statement", "problem"), TAMPERED, ids=[statement for statement, _ in TAMPERED])
def test_tampering_is_found(open_corpus, corpus: Corpus, annotated: Document, statement: str, problem: str) -> None:
    assert list(corpus.problems()) == []
    corpus.close()
    run_sql(corpus.path, statement)
    problems = list(open_corpus().problems())
    assert any(problem in one for one in problems), problems
    assert all("\n" not in one for one in problems)


def test_a_damaged_page_is_told_and_does_not_stop_the_check(open_corpus, corpus: Corpus, annotated: Document) -> None:
    corpus.close()
    content = bytearray(corpus.path.read_bytes())
    (page,) = run_sql(corpus.path, "SELECT rootpage FROM sqlite_master WHERE name = 'mentions'")[0]
    content[(page - 1) * 4096 : (page - 1) * 4096 + 200] = b"\xff" * 200
    corpus.path.write_bytes(content)
    damaged = open_corpus()
    assert any("the file is damaged" in one for one in damaged.problems())
    with pytest.raises(CorpusError, match="dateline check"):
        damaged.document("a", "ana")


def test_rows_that_cannot_be_understood_are_told(open_corpus, corpus: Corpus, annotated: Document) -> None:
    corpus.close()
    run_sql(corpus.path, "UPDATE mentions SET text = 'rebels' WHERE id = 'm1'", "UPDATE journal SET change = '{}'")
    again = open_corpus()
    with pytest.raises(CorpusError, match="'Rebels', not 'rebels'.*dateline check"):
        again.document("a", "ana")
    with pytest.raises(CorpusError, match="dateline check"):
        again.history(annotated)


def test_the_journal_is_plain_json(corpus: Corpus, annotated: Document) -> None:
    lines = [json.loads(body) for (body,) in run_sql(corpus.path, "SELECT change FROM journal ORDER BY seq")]
    assert [sorted(line) for line in lines] == [["deltas", "header"]] * 3
    assert lines[0]["deltas"][0] == {
        "in": "mentions",
        "before": None,
        "after": {
            "id": "m1",
            "start": 0,
            "end": 6,
            "text": "Rebels",
            "type": "person",
            "attributes": {},
            "entity": None,
            "state": "created",
            "origin": {"kind": "human", "name": "ana", "version": None, "score": None},
        },
    }


def test_suggestions_for_an_article_that_was_removed_meanwhile_are_left_out(corpus: Corpus) -> None:
    corpus.add_article(ARTICLE)
    corpus.purge([ARTICLE.id])
    corpus.store_layer(ARTICLE, Layer("model", "1", "schema@1"))
    assert list(corpus.problems()) == []


def test_half_a_character_is_told_and_nothing_is_saved(corpus: Corpus) -> None:
    corpus.add_article(ARTICLE)
    with pytest.raises(CorpusError, match="half a character"):
        corpus.set_bookmark("ana", "place", "\ud83d")
    assert corpus.bookmark("ana", "place") is None
    corpus.set_bookmark("ana", "place", "12")
