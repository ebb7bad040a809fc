"""A corpus open for work: documents of several people, bulk edits as one act, its schema."""

from __future__ import annotations

import pytest

from annotator.domain.article import Article
from annotator.domain.document import Status
from annotator.domain.edits import Accept, Create, EditError, Remove, SetStatus
from annotator.domain.history import do
from annotator.session.workspace import BulkEdit, Workspace
from annotator.store import CorpusError
from tests.session.conftest import ARTICLE, LAYER, suggested
from tests.store.conftest import run_sql


def test_a_new_corpus_takes_the_default_schema_and_keeps_it(open_workspace, empty: Workspace) -> None:
    assert empty.schema.label == "conflict-and-protest@1"
    empty.corpus.add_schema("tiny", "3", empty.schema.source.replace('version = "1"', 'version = "3"', 1))
    empty.close()
    assert open_workspace().schema.version == "3"


def test_an_article_that_is_not_there(workspace: Workspace) -> None:
    with pytest.raises(KeyError):
        workspace.open_document("nowhere")


def test_everybody_has_a_document_of_their_own(open_workspace, workspace: Workspace) -> None:
    workspace.open_document("article").apply(Accept(("s-zvora",)))
    workspace.close()
    other = open_workspace(annotator="bo")
    session = other.open_document("article")
    assert "s-zvora" in session.document.suggestions
    session.apply(Remove(("s-zvora",)))
    assert other.corpus.annotators("article") == ["ana", "bo"]
    mine = other.document_of(ARTICLE, "ana")
    assert [one.state.value for one in mine.annotations.values()] == ["accepted"]


def test_a_bulk_edit_is_one_transaction_and_one_group(workspace: Workspace) -> None:
    session = workspace.open_document("article")
    heard: list[str] = []
    session.listen(lambda change: heard.append(change.name), lambda: None)
    other = workspace.document_of(ARTICLE, "bo")
    edits = ((session.document, Accept(("s-zvora",))), (other, Accept(("s-police",))), (other, Accept(())))
    changes = workspace.apply(BulkEdit("tag all", edits))
    assert [change.name for change in changes] == heard * 2 == ["tag all"] * 2
    assert set(session.document.annotations) == {"s-zvora"}
    groups = run_sql(workspace.corpus.path, "SELECT group_id, annotator FROM journal ORDER BY seq")
    assert [annotator for _, annotator in groups] == ["ana", "ana"], "who did it, whoever the document is of"
    assert len({group for group, _ in groups}) == 1
    session.undo()
    assert dict(session.document.annotations) == {}


def test_two_edits_of_one_document_in_a_bulk_edit_follow_each_other(workspace: Workspace) -> None:
    document = workspace.document_of(ARTICLE)
    made = suggested("m", "near", "place")
    workspace.apply(BulkEdit("both", ((document, Create((made,))), (document, Remove(("m",))))))
    found = workspace.corpus.document("article", "ana")
    assert found and found.annotations["m"].state.value == "rejected"
    assert len(workspace.corpus.history(found).done) == 2


@pytest.mark.parametrize("error", [EditError, CorpusError])
def test_of_a_bulk_edit_everything_is_kept_or_nothing(workspace: Workspace, monkeypatch, error: type) -> None:
    session = workspace.open_document("article")
    session.listen(lambda change: pytest.fail("told"), lambda: None)
    before = session.document
    other = workspace.document_of(ARTICLE, "bo")
    bad = Accept(("nobody",)) if error is EditError else Accept(("s-zvora",))
    if error is CorpusError:  # a document that is another person's already
        workspace.corpus.record([do(workspace.document_of(ARTICLE, "bo"), SetStatus(Status.DONE), "c")], "g")
    with pytest.raises(error):
        workspace.apply(BulkEdit("both", ((session.document, Accept(("s-police",))), (other, bad))))
    assert session.document == before
    assert workspace.corpus.document("article", "ana") is None


def test_articles_without_suggestions(workspace: Workspace) -> None:
    workspace.corpus.add_article(Article("new", "New.\n"))
    assert workspace.corpus.ids_without_layer(LAYER) == ["new"]


def test_an_unsaved_open_document_is_the_one_that_is_worked_on(workspace: Workspace) -> None:
    session = workspace.open_document("article")
    assert workspace.document_of(ARTICLE).id == session.document.id
    assert workspace.is_open(session.document.id)
    assert not workspace.is_open(workspace.document_of(ARTICLE, "bo").id)


def test_counts_and_problems(workspace: Workspace) -> None:
    workspace.open_document("article").apply(Accept(("s-attack",)))
    counts = workspace.counts()
    assert (counts.articles, counts.edits, counts.decisions) == (1, 1, {"accepted": 3})
    assert list(workspace.problems()) == []
