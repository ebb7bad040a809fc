"""Adjudication over a corpus: gold is a document like others, and annotators' documents are only read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.annotations import LIVE
from annotator.domain.annotators import GOLD
from annotator.domain.article import Article
from annotator.domain.document import Status
from annotator.domain.edits import EditError
from annotator.session.adjudicating import Adjudication, adjudicate
from annotator.session.agreeing import Chosen
from annotator.session.comparing import Difference, Filter, compared, listed
from annotator.session.workspace import Workspace
from tests.marking import Marked
from tests.reviewing import TEXT, ana, as_document, ben, keep, two_passes


@pytest.fixture
def passes(empty: Workspace) -> Workspace:
    """A workspace in which Ana and Ben are done with the article."""
    two_passes(empty)
    return empty


def only(workspace: Workspace):
    (one,) = compared(workspace)
    return one


def start(workspace: Workspace, judge: str = "cleo") -> Adjudication:
    return Adjudication(workspace, only(workspace).comparison, judge)


def kept(workspace: Workspace, name: str):
    return workspace.corpus.document("article", name)


def test_a_whole_article_is_adjudicated_undone_and_taken_up_again(passes, open_workspace):
    before = {name: kept(passes, name) for name in ("ana", "ben")}
    work = start(passes)
    work.take_identical()
    groups = work.comparison.disagreements()
    for group in groups[:3]:
        work.take(group, next(iter(group.members)))
    work.nobody(groups[3])
    work.give_reason(groups[3], "Not in the schema")
    assert work.reason(groups[3]) == "Not in the schema"
    work.undo()
    work.undo()
    assert not work.is_decided(groups[3])
    passes.close()
    again = open_workspace()
    assert {name: kept(again, name) for name in ("ana", "ben")} == before
    work = start(again)
    assert [work.is_decided(group) for group in work.comparison.disagreements()[:4]] == [True, True, True, False]
    work.redo()
    work.undo()
    for group in work.comparison.disagreements()[3:]:
        work.take(group, next(iter(group.members)))
    assert work.gold.status is Status.GOLD
    assert kept(again, GOLD).annotations == work.gold.annotations
    assert {name: kept(again, name) for name in ("ana", "ben")} == before


def test_what_cannot_be_done_is_told_and_changes_nothing(passes):
    work = start(passes)
    monday = next(one for one in work.comparison.groups if one.missing == ("ana",))
    with pytest.raises(EditError):
        work.take(monday, "ana")
    with pytest.raises(EditError):
        work.give_reason(monday, "  ")
    assert kept(passes, GOLD) is None


def test_the_list_is_filtered_and_sorted_by_kind(passes):
    rows = list(only(passes).rows)
    shown = listed(rows, Filter())
    assert [row.group.differences[0] for row in shown] == sorted(
        (row.group.differences[0] for row in shown), key=list(Difference).index
    )
    assert {row.words for row in listed(rows, Filter(difference=Difference.BOUNDARY))} == {"near Zvora"}
    assert {row.words for row in listed(rows, Filter(kind="figure"))} == {"At least 30"}
    assert {row.words for row in listed(rows, Filter(type="date"))} == {"Monday"}
    assert len(listed(rows, Filter(with_same=True))) == len(rows)
    assert listed(rows, Filter(annotators=("ana", "zoe"), difference=Difference.TYPE)) != []


def test_decided_rows_can_be_left_out(passes):
    work = start(passes)
    group = work.comparison.disagreements()[0]
    work.take(group, next(iter(group.members)))
    rows = list(only(passes).rows)
    assert len(listed(rows, Filter(only_open=True))) == len(listed(rows, Filter())) - 1


def test_a_majority_decides_a_corpus_and_leaves_the_rest(passes):
    keep(passes, [as_document(ana(), "cleo")])
    texts = {name: kept(passes, name) for name in ("ana", "ben", "cleo")}
    (done,) = adjudicate(passes, Chosen())
    assert (done.identical, done.left) == (1, 0)
    gold = kept(passes, GOLD)
    assert gold.status is Status.GOLD
    assert {one.origin.name for one in gold.annotations.values()} == {"agreement", "majority of 3"}
    assert {name: kept(passes, name) for name in texts} == texts
    assert [(one.identical, one.by_rule, one.left) for one in adjudicate(passes, Chosen())] == [(0, 0, 0)]


def test_a_person_has_the_last_word_over_the_rule(passes):
    work = start(passes)
    rebels = next(one for one in work.comparison.disagreements() if one.differences == (Difference.TYPE,))
    work.take(rebels, "ben")
    keep(passes, [as_document(ana(), "cleo")])
    list(adjudicate(passes, Chosen()))
    gold = kept(passes, GOLD)
    (mine,) = [one for one in gold.annotations.values() if one.id in rebels.gold_ids and one.state in LIVE]
    assert mine.type == "person"


def test_articles_of_one_annotator_are_not_compared(empty):
    keep(empty, [as_document(ana(), "ana")])
    other = Article("other", TEXT + " More.", "Other")
    keep(empty, [replace(as_document(ben(), "ben"), article=other, id="elsewhere")])
    assert list(compared(empty)) == []


def test_what_nobody_marked_anything_in_is_gold_too(empty):
    """An article without labels is what training needs as well: both said so, so it is decided."""
    bare = Marked(TEXT)
    keep(empty, [as_document(bare, "ana"), as_document(bare, "ben")])
    (one,) = compared(empty)
    work = Adjudication(empty, one.comparison, "cleo")
    work.take_identical()
    assert (work.gold.status, dict(work.gold.annotations)) == (Status.GOLD, {})
    with pytest.raises(EditError, match="Nothing that all annotators say"):
        work.take_identical()
    work.undo()
    assert work.gold.status is not Status.GOLD
    (told,) = adjudicate(empty, Chosen())
    assert (told.identical, told.by_rule, told.left) == (0, 0, 0)
    article = empty.corpus.article("article")
    assert empty.corpus.document(article.id, GOLD).status is Status.GOLD
