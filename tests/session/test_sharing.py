"""Packages go out, are worked on and come back: nothing is lost, overwritten or counted twice."""

from __future__ import annotations

import itertools
import zipfile
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.annotations import Comment, Mention, State
from annotator.domain.article import Article
from annotator.domain.document import Layer, Status
from annotator.domain.edits import Accept, Create, Remove, Revise, SetAttributes, SetComments, SetStatus
from annotator.exchange import ExchangeError
from annotator.review.assignment import AssignmentError, assign, with_planted
from annotator.session.articles.correcting import mend
from annotator.session.sharing.assigning import Plan, share_out
from annotator.session.sharing.giving import Whose, share, share_chosen
from annotator.session.sharing.merging import Outcome, merge
from annotator.session.sharing.settling import open_in
from annotator.session.sources import Sources
from annotator.session.workspace import BulkEdit, Workspace
from tests.marking import Marked
from tests.reviewing import TEXT, ana, as_document, ben, keep
from tests.session.conftest import ARTICLE, ATTACK, suggested

numbers = itertools.count(1)


def sources(prefix: str, start: int = 0) -> Sources:
    """Ids of one machine's own, and a clock that can run ahead of others'."""
    own, seconds = itertools.count(1), itertools.count(start)
    return Sources(
        lambda: f"{prefix}-{next(own)}", lambda: f"2026-01-01T{next(seconds) // 60 % 24:02}:{next(seconds) % 60:02}:00Z"
    )


def machine(folder: Path, who: str, start: int = 0) -> Workspace:
    """Somebody's own corpus."""
    name = f"{who}{next(numbers)}"
    return Workspace.open(folder / f"{name}.dateline", who, sources(name, start))


def work_of(workspace: Workspace, name: str):
    """What a corpus holds of somebody's work, without ids of its own."""
    found = {}
    for article in workspace.corpus.articles():
        document = workspace.corpus.document(article.id, name)
        if document is not None:
            found[article.sha256] = (dict(document.annotations), document.status, document.comments, document.entities)
    return found


def edit(workspace: Workspace, name: str, *edits) -> None:
    (article,) = workspace.corpus.articles()
    document = workspace.document_of(article, name)
    workspace.apply(BulkEdit("work", tuple((document, one) for one in edits)))


@pytest.fixture
def boss(tmp_path: Path) -> Workspace:
    workspace = machine(tmp_path, "ana")
    keep(workspace, [as_document(ana(), "ana"), as_document(ben(), "cleo")])
    return workspace


def test_a_package_is_blind_and_comes_back_once(boss, tmp_path):
    given_out = share(boss, tmp_path / "for-ben.zip", to="ben")
    assert (given_out.articles, given_out.documents) == (1, 0)
    with zipfile.ZipFile(tmp_path / "for-ben.zip") as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist()).decode()
    assert "cleo" not in everything and "armed_clash" not in everything.replace(boss.schema.source, "")

    theirs = machine(tmp_path, "ben", 50)
    came = merge(theirs, tmp_path / "for-ben.zip")
    assert (came.by, came.new_articles, came.documents) == ("ana", 1, ())
    keep(theirs, [as_document(ben(), "ben")])
    share(theirs, tmp_path / "back.zip")

    back = merge(boss, tmp_path / "back.zip")
    assert [(one.annotator, one.outcome) for one in back.documents] == [("ben", Outcome.NEW)]
    assert work_of(boss, "ben") == work_of(theirs, "ben")
    before = {name: work_of(boss, name) for name in ("ana", "ben", "cleo")}
    again = merge(boss, tmp_path / "back.zip")
    assert [one.outcome for one in again.documents] == [Outcome.SAME]
    assert {name: work_of(boss, name) for name in before} == before
    assert list(boss.problems()) == []


def test_more_work_is_joined_and_what_both_changed_is_told(boss, tmp_path):
    share(boss, tmp_path / "all.zip", everybody=True)
    theirs = machine(tmp_path, "ana", 100)
    merge(theirs, tmp_path / "all.zip")
    assert work_of(theirs, "ana") == work_of(boss, "ana")

    (mine, other) = (boss.corpus.document("article", "ana") for _ in range(2))
    rebels = mine.annotations["ana-m1"]
    edit(boss, "ana", Revise((replace(rebels, type="person"),)))
    edit(boss, "ana", SetComments((Comment("c1", "ana", "t", "here"),)))
    edit(theirs, "ana", Revise((replace(rebels, type="organisation"),)))
    edit(theirs, "ana", SetComments((Comment("c2", "ana", "t", "there"),)))
    edit(theirs, "ana", Remove(("ana-m3",)))
    share(theirs, tmp_path / "theirs.zip")
    share(boss, tmp_path / "ours.zip")

    (one,) = merge(boss, tmp_path / "theirs.zip").documents
    assert one.outcome is Outcome.CONFLICT
    assert len(one.conflicts) == 1 and "person here, organisation there" in one.conflicts[0]
    merge(theirs, tmp_path / "ours.zip")
    assert work_of(boss, "ana") == work_of(theirs, "ana")
    kept = boss.corpus.document("article", "ana")
    assert "ana-m3" not in kept.annotations
    assert {comment.text for comment in kept.comments} == {"here", "there"}
    assert list(boss.problems()) == list(theirs.problems()) == []
    assert other is not None


def test_a_status_and_an_attribute_that_both_set_are_told(boss, tmp_path):
    share(boss, tmp_path / "all.zip", everybody=True)
    theirs = machine(tmp_path, "ana", 100)
    merge(theirs, tmp_path / "all.zip")
    edit(boss, "ana", SetStatus(Status.REVIEWED))
    edit(boss, "ana", SetAttributes((("relevant", "yes"), ("topic", "war"))))
    edit(theirs, "ana", SetStatus(Status.SKIPPED))
    edit(theirs, "ana", SetAttributes((("relevant", "yes"), ("topic", "strike"))))
    share(theirs, tmp_path / "theirs.zip")
    (one,) = merge(boss, tmp_path / "theirs.zip").documents
    assert one.outcome is Outcome.CONFLICT
    assert set(one.conflicts) == {
        "status: reviewed here, skipped there; the later one stands (skipped).",
        "topic: war here, strike there; the later one stands (strike).",
    }
    kept = boss.corpus.document("article", "ana")
    assert (kept.status, dict(kept.attributes)["topic"]) == (Status.SKIPPED, "strike")


def test_work_goes_to_and_fro(boss, tmp_path):
    """After a merge, what is done on either side is later than what came, whatever the clocks say."""
    theirs = machine(tmp_path, "ana", 400)  # this clock is hours ahead
    share(boss, tmp_path / "1.zip")
    merge(theirs, tmp_path / "1.zip")
    rebels = theirs.corpus.document("article", "ana").annotations["ana-m1"]
    edit(theirs, "ana", Revise((replace(rebels, type="organisation"),)))
    share(theirs, tmp_path / "2.zip")
    (one,) = merge(boss, tmp_path / "2.zip").documents
    assert one.outcome is Outcome.CHANGED
    edit(boss, "ana", Revise((replace(rebels, type="person"),)))
    share(boss, tmp_path / "3.zip")
    (one,) = merge(theirs, tmp_path / "3.zip").documents
    assert (one.outcome, one.conflicts) == (Outcome.CHANGED, ())
    assert theirs.corpus.document("article", "ana").annotations["ana-m1"].type == "person"


def test_reviews_of_somebodys_work_go_back_to_them(boss, tmp_path):
    keep(boss, [replace(as_document(ana(), "ben reviewed by ana"), id="review")], Status.REVIEWED)
    assert share(boss, tmp_path / "for-ben.zip", to="ben").documents == 1
    assert share(boss, tmp_path / "for-cleo.zip", to="cleo").documents == 1
    theirs = machine(tmp_path, "ben")
    merge(theirs, tmp_path / "for-ben.zip")
    assert theirs.corpus.people() == ["ben reviewed by ana"]


def test_undoing_a_merge_travels_too(boss, tmp_path):
    theirs = machine(tmp_path, "ana", 100)
    share(boss, tmp_path / "1.zip")
    merge(theirs, tmp_path / "1.zip")
    session = theirs.open_document("article")
    session.undo()
    assert not session.document.annotations
    share(theirs, tmp_path / "2.zip")
    merge(boss, tmp_path / "2.zip")
    assert not boss.corpus.document("article", "ana").annotations


def test_a_new_corpus_takes_the_packages_schema(boss, tmp_path):
    share(boss, tmp_path / "1.zip", to="ben")
    theirs = machine(tmp_path, "ben")
    source = boss.schema.source.replace('version = "', 'version = "9.', 1)
    assert source != boss.schema.source
    theirs.corpus.add_schema("conflict-and-protest", "9.1", source)
    theirs.close()
    theirs = Workspace.open(theirs.corpus.path, "ben", sources("again"))
    came = merge(theirs, tmp_path / "1.zip")
    assert theirs.schema.source == boss.schema.source
    assert "now uses" in came.notes[0]


@pytest.mark.parametrize(
    ("part", "content", "why"),
    [
        ("manifest.json", "{}", "no package of Dateline"),
        ("manifest.json", '{"format": "dateline-package/9", "id": "x"}', "update it"),
        ("manifest.json", "[", "no JSON"),
        ("articles.jsonl", '{"format": "dateline/1"}\n', "was not merged: line 1"),
        ("changes.jsonl", '{"sha256": "x"}\n', "lacks"),
        (None, "", "it has no changes.jsonl"),
    ],
)
def test_a_damaged_package_is_one_sentence_and_changes_nothing(boss, tmp_path, part, content, why):
    share(boss, tmp_path / "good.zip")
    with zipfile.ZipFile(tmp_path / "good.zip") as good, zipfile.ZipFile(tmp_path / "bad.zip", "w") as bad:
        for name in good.namelist():
            if part is not None or name != "changes.jsonl":
                bad.writestr(name, content if name == part else good.read(name))
    theirs = machine(tmp_path, "ben")
    with pytest.raises(ExchangeError, match=why) as caught:
        merge(theirs, tmp_path / "bad.zip")
    assert "\n" not in str(caught.value)
    assert theirs.counts().articles == 0


def test_offsets_that_miss_their_words_are_refused(boss, tmp_path):
    share(boss, tmp_path / "good.zip")
    with zipfile.ZipFile(tmp_path / "good.zip") as good, zipfile.ZipFile(tmp_path / "bad.zip", "w") as bad:
        for name in good.namelist():
            text = good.read(name).decode()
            bad.writestr(name, text.replace('"text": "rebels"', '"text": "others"') if "changes" in name else text)
    theirs = machine(tmp_path, "ben")
    with pytest.raises(ExchangeError, match="does not fit its text"):
        merge(theirs, tmp_path / "bad.zip")
    assert theirs.counts().articles == 0


def test_a_folder_is_no_package(tmp_path):
    with pytest.raises(ExchangeError, match="is no file; name a package"):
        merge(machine(tmp_path, "ben"), tmp_path)


def test_no_zip_is_told(tmp_path):
    (tmp_path / "x.zip").write_text("no zip", encoding="utf-8")
    with pytest.raises(ExchangeError, match="no package of Dateline"):
        merge(machine(tmp_path, "ben"), tmp_path / "x.zip")


def test_the_same_work_is_the_same_package(boss, tmp_path):
    manifest = {"id": "p", "made": "2026-01-01T00:00:00Z"}
    for name in ("a.zip", "b.zip"):
        share_chosen(boss, tmp_path / name, Whose(), dict(manifest))
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


# --- any work in any order


@st.composite
def acts(draw):
    """What is done on each of three machines, in turns."""
    act = st.tuples(st.integers(0, 2), st.sampled_from("add retype remove done comment".split()), st.integers(0, 5))
    return draw(st.lists(act, min_size=1, max_size=9)), draw(st.permutations([0, 1, 2]))


@settings(max_examples=6)
@given(acts())
def test_the_order_of_merges_does_not_matter(tmp_path_factory, case):
    done, order = case
    folder = tmp_path_factory.mktemp("merge")
    start = machine(folder, "ana")
    keep(start, [as_document(_one_word(), "ana")])
    share(start, folder / "start.zip")
    copies = [machine(folder, "ana", 20 * index) for index in range(3)]
    for copy in copies:
        merge(copy, folder / "start.zip")
    for number, (index, act, which) in enumerate(done):
        _do(copies[index], act, which, number)
    for index, copy in enumerate(copies):
        share(copy, folder / f"{index}.zip")
    first, second = machine(folder, "ana"), machine(folder, "ana")
    for index in range(3):
        merge(first, folder / f"{index}.zip")
    for index in [*order, order[0]]:
        merge(second, folder / f"{index}.zip")
    assert work_of(first, "ana") == work_of(second, "ana")
    assert differing(first) == differing(second)
    merge(second, folder / "1.zip")
    assert differing(first) == differing(second), "a package that is known opens nothing again"
    for workspace in (start, *copies, first, second):
        assert list(workspace.problems()) == []
        workspace.close()


def differing(workspace: Workspace) -> dict[str, set[object]]:
    """What a corpus says that copies of Ana's document differ in: the states of each annotation."""
    (article,) = workspace.corpus.articles()
    document = workspace.open_beside(article, "ana").document
    return {one.annotation_id: {said for _, said in one.versions} for one in open_in(workspace, document)}


def _one_word() -> Marked:
    marked = Marked(TEXT)
    marked.mention("rebels", "person")
    marked.mention("police", "organisation")
    return marked


def _do(workspace: Workspace, act: str, which: int, number: int) -> None:
    (article,) = workspace.corpus.articles()
    document = workspace.document_of(article, "ana")
    mentions = [one for one in document.annotations.values() if isinstance(one, Mention)]
    if act == "add" or not mentions:
        made = Marked(TEXT).mention(("rebels", "police", "Zvora", "Monday", "harbour", "soldiers")[which], "place")
        edit(workspace, "ana", Create((replace(made, id=workspace.sources.new_id(), state=State.CREATED),)))
        return
    chosen = mentions[which % len(mentions)]
    edits = {
        "retype": Revise((replace(chosen, type=f"type{number}"),)),
        "remove": Remove((chosen.id,)),
        "done": SetStatus((Status.DONE, Status.IN_PROGRESS, Status.REVIEWED)[which % 3]),
        "comment": SetComments((*document.comments, Comment(f"c{number}", "ana", "t", act))),
    }
    edit(workspace, "ana", edits[act])


# --- assignments

names = st.lists(st.sampled_from(["ana", "ben", "cleo", "dan", "eve"]), min_size=1, max_size=5, unique=True)


@given(st.integers(0, 40), names, st.integers(1, 5), st.integers(0, 3))
def test_every_article_goes_to_k_annotators_and_loads_are_even(number, annotators, overlap, seed):
    articles = [f"a{index}" for index in range(number)]
    if overlap > len(annotators):
        with pytest.raises(AssignmentError):
            assign(articles, annotators, overlap, seed)
        return
    given_out = assign(articles, annotators, overlap, seed)
    times = Counter(one for some in given_out.values() for one in some)
    assert set(times.values()) <= {overlap} and len(times) == number
    assert all(len(set(some)) == len(some) for some in given_out.values())
    loads = [len(some) for some in given_out.values()]
    assert max(loads) - min(loads) <= 1
    assert assign(articles[::-1], annotators[::-1], overlap, seed) == given_out


def test_pairs_meet_as_often_as_each_other():
    given_out = assign([f"a{index}" for index in range(60)], ["a", "b", "c", "d"], 2)
    met = [len(set(given_out[one]) & set(given_out[other])) for one, other in itertools.combinations("abcd", 2)]
    assert sum(met) == 60 and max(met) - min(met) <= 2


def test_planted_articles_are_among_the_others():
    mixed = with_planted(["a", "b", "c"], ["x", "a"], 1)
    assert sorted(mixed) == ["a", "b", "c", "x"]


def test_packages_for_several_hold_what_was_assigned(boss, tmp_path):
    for number in range(5):
        boss.corpus.add_article(Article(f"more-{number}", f"Text number {number}.", f"No. {number}"))
    gold = as_document(ana(), "gold")
    keep(boss, [replace(gold, id="gold-document")], Status.GOLD)
    made = list(share_out(boss, tmp_path / "out", Plan(("ben", "cleo"), overlap=1, number=4, planted=1)))
    assert [(one.to, one.articles, one.planted) for one in made] == [("ben", 3, 1), ("cleo", 3, 1)]
    theirs = machine(tmp_path, "ben")
    merge(theirs, made[0].target)
    assert theirs.counts().articles == 3
    assert theirs.corpus.people() == []
    (manifest,) = theirs.corpus.packages("in")
    assert len(manifest["check"]) == 1 and manifest["check"][0] in manifest["articles"]


def test_more_planted_than_gold_is_told(boss, tmp_path):
    with pytest.raises(ExchangeError, match="only 0 are gold"):
        list(share_out(boss, tmp_path / "out", Plan(("ben",), planted=2)))


def test_work_on_an_older_version_comes_to_the_one_that_is_shown(boss, tmp_path):
    share(boss, tmp_path / "for-ben.zip", to="ben")
    theirs = machine(tmp_path, "ben", 50)
    merge(theirs, tmp_path / "for-ben.zip")
    keep(theirs, [as_document(ben(), "ben")])
    share(theirs, tmp_path / "back.zip")
    (article,) = boss.corpus.articles()
    later = mend(boss, article, f"{TEXT}\nMore.").article
    came = merge(boss, tmp_path / "back.zip")
    assert "were carried over" in came.notes[-1]
    assert boss.corpus.document(later.id, "ben").annotations == work_of(theirs, "ben")[article.sha256][0]
    assert list(boss.problems()) == []


def test_a_later_version_from_elsewhere_hides_nobodys_work(boss, tmp_path):
    share(boss, tmp_path / "for-ben.zip", to="ben")
    theirs = machine(tmp_path, "ben", 50)
    merge(theirs, tmp_path / "for-ben.zip")
    (article,) = theirs.corpus.articles()
    later = mend(theirs, article, f"{TEXT}\nMore.").article
    theirs.open_document(later.id).apply(SetStatus(Status.IN_PROGRESS))
    share(theirs, tmp_path / "back.zip")
    before = {name: boss.corpus.document(article.id, name).annotations for name in ("ana", "cleo")}
    assert merge(boss, tmp_path / "back.zip").new_articles == 1
    assert [one.id for one in boss.summaries()] == [later.id]
    assert {name: boss.corpus.document(later.id, name).annotations for name in before} == before


def test_work_on_an_article_in_the_trash_is_told(boss, tmp_path):
    share(boss, tmp_path / "all.zip", everybody=True)
    other = machine(tmp_path, "eve", 50)
    merge(other, tmp_path / "all.zip")
    (article,) = other.corpus.articles()
    other.corpus.trash([article.id])
    assert "1 article that is in the trash" in merge(other, tmp_path / "all.zip").notes[-1]


def test_what_one_copy_rejects_is_no_filler_of_what_the_other_accepts(tmp_path):
    one, other = machine(tmp_path, "ana"), machine(tmp_path, "ana", 5)
    rebels = suggested("s-rebels", "rebels", "armed_group")
    layer = Layer("model", "1", "conflict-and-protest@1", (replace(ATTACK, arguments=ATTACK.arguments[:1]), rebels))
    for workspace in (one, other):
        workspace.corpus.add_article(ARTICLE)
        workspace.corpus.store_layer(ARTICLE, layer)
    one.open_document(ARTICLE.id).apply(Accept((ATTACK.id,)))
    session = other.open_document(ARTICLE.id)
    session.apply(Remove(("s-rebels",)))
    for workspace, name in ((one, "one.zip"), (other, "other.zip")):
        share(workspace, tmp_path / name)
    merge(one, tmp_path / "other.zip")
    merge(other, tmp_path / "one.zip")
    assert work_of(one, "ana") == work_of(other, "ana")
    document = one.corpus.document(ARTICLE.id, "ana")
    assert document.annotations["s-rebels"].state is State.REJECTED
    assert document.annotations[ATTACK.id].arguments == ()
    assert list(one.problems()) == list(other.problems()) == []
