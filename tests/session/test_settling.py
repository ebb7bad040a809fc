"""What merged copies of one document differ in is walked, settled, taken up again and undone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.annotations import LIVE
from annotator.domain.edits import EditError, Revise
from annotator.review.comparing import Difference
from annotator.session.bench import Bench, Purpose
from annotator.session.sharing.giving import share
from annotator.session.sharing.merging import Outcome, merge
from annotator.session.sharing.settling import Settling, conflicted, open_conflicts
from annotator.session.workspace import Workspace
from tests.reviewing import TEXT, two_copies, work
from tests.session.test_sharing import machine, work_of


@pytest.fixture
def boss(tmp_path) -> Workspace:
    """Ana's copy of her work, after she changed three things in it and merged what she had changed elsewhere."""
    here, there = machine(tmp_path, "ana"), machine(tmp_path, "ana", 100)
    two_copies(here, there, tmp_path)
    there.close()
    return here


def bench_of(workspace: Workspace, person: str = "ana") -> Bench:
    made = Bench(
        workspace, workspace.annotator, person, lambda one: Settling(workspace, one, person), purpose=Purpose.SETTLE
    )
    for one in conflicted(workspace, person):
        made.add(one)
    made.show(made.filter)
    return made


def own(workspace: Workspace):
    return workspace.corpus.document("article", "ana").annotations


def go(bench: Bench, words: str) -> None:
    bench.go_to(next(row for row in bench.rows if row.words == words))


def test_what_both_changed_awaits_a_person_and_what_one_did_does_not(boss, tmp_path):
    assert not open_conflicts(boss)
    (one,) = merge(boss, tmp_path / "there.zip").documents
    assert one.outcome is Outcome.CONFLICT
    assert open_conflicts(boss) == {"ana": 3}
    bench = bench_of(boss)
    assert {row.words: row.group.differences for row in bench.rows} == {
        "Zvora": (Difference.MISSING,),
        "rebels": (Difference.TYPE,),
        "At least 30": (Difference.VALUE,),
    }
    assert bench.annotators == ["from ana", "here"]
    assert bench.open_number == 3
    assert merge(boss, tmp_path / "there.zip").documents[0].outcome is Outcome.SAME
    assert open_conflicts(boss) == {"ana": 3}


def test_each_is_settled_by_one_side_and_stays_so_after_a_restart(boss, tmp_path):
    merge(boss, tmp_path / "there.zip")
    kept = dict(own(boss))
    bench = bench_of(boss)
    go(bench, "rebels")
    bench.take_side(bench.group.versions().index(("here",)))
    assert own(boss)["ana-m1"].type == "person"
    assert (bench.open_number, open_conflicts(boss)) == (2, {"ana": 2})
    path, sources = boss.corpus.path, boss.sources
    boss.close()
    again = Workspace.open(path, "ana", sources)
    bench = bench_of(again)
    assert (len(bench.rows), bench.open_number) == (3, 2)
    go(bench, "Zvora")
    before = dict(own(again))
    bench.take_side(bench.group.versions().index(("from ana",)))  # gone, as the merge left it: nothing changes
    assert dict(own(again)) == before
    assert open_conflicts(again) == {"ana": 1}
    go(bench, "At least 30")
    bench.step_slot(1)
    assert bench.slot == "unit"
    bench.take_side(bench.group.versions().index(("here",)))
    assert not open_conflicts(again)
    bench.undo()
    assert open_conflicts(again) == {"ana": 1}
    bench.undo()
    assert bench.current.words == "Zvora" and open_conflicts(again) == {"ana": 2}
    bench.redo()
    assert open_conflicts(again) == {"ana": 1}
    bench.undo()
    bench.undo()
    assert dict(own(again)) == kept
    assert open_conflicts(again) == {"ana": 3}
    assert list(again.problems()) == []
    again.close()


def test_neither_may_stand_but_not_both(boss, tmp_path):
    merge(boss, tmp_path / "there.zip")
    bench = bench_of(boss)
    go(bench, "rebels")
    with pytest.raises(EditError, match="Only one version"):
        bench.take_all()
    bench.nobody()
    assert "ana-m1" not in own(boss)
    with pytest.raises(EditError, match="identical"):
        bench._work.take_identical()


def test_a_reason_is_a_comment_on_the_annotation(boss, tmp_path):
    merge(boss, tmp_path / "there.zip")
    bench = bench_of(boss)
    go(bench, "rebels")
    bench.take_side(0)
    assert bench.go_to_decided()
    bench.give_reason("They are a group")
    assert bench.work.reason(bench.group) == "They are a group"
    assert [one.on for one in boss.corpus.document("article", "ana").comments] == ["ana-m1"]


def test_what_is_settled_travels_and_settles_the_other_copy(boss, tmp_path):
    share(boss, tmp_path / "here.zip")
    merge(boss, tmp_path / "there.zip")
    there = machine(tmp_path, "ana", 200)
    merge(there, tmp_path / "there.zip")
    merge(there, tmp_path / "here.zip")
    assert open_conflicts(there) == {"ana": 3}, "whoever joins the two copies sees in what they differ"
    bench = bench_of(boss)
    while bench.open_number:
        bench.take_side(bench.group.versions().index(("here",)))
    share(boss, tmp_path / "settled.zip")
    merge(there, tmp_path / "settled.zip")
    assert work_of(there, "ana") == work_of(boss, "ana")
    assert not open_conflicts(there)
    there.close()


def test_a_third_copy_adds_a_version_to_what_is_open(boss, tmp_path):
    third = machine(tmp_path, "ana", 300)
    merge(third, tmp_path / "all.zip")
    rebels = own(third)["ana-m1"]
    work(third, "ana", Revise((replace(rebels, type="facility"),)))
    share(third, tmp_path / "third.zip")
    third.close()
    merge(boss, tmp_path / "there.zip")
    merge(boss, tmp_path / "third.zip")
    bench = bench_of(boss)
    go(bench, "rebels")
    said = {name: one.type for name, one in bench.group.members.items()}
    assert sorted(said.values()) == ["facility", "organisation", "person"]
    assert open_conflicts(boss) == {"ana": 3}


def test_settling_touches_nobody_elses_document(boss, tmp_path):
    merge(boss, tmp_path / "there.zip")
    before = work_of(boss, "cleo")
    bench = bench_of(boss)
    while bench.open_number:
        bench.take_side(0)
    assert work_of(boss, "cleo") == before
    words = {one.spans[0].surface(TEXT) for one in own(boss).values() if one.state in LIVE}
    assert {"rebels", "police", "At least 30"} <= words


def test_purging_an_article_forgets_what_its_copies_differed_in(boss, tmp_path):
    merge(boss, tmp_path / "there.zip")
    boss.corpus.purge(["article"])
    assert not open_conflicts(boss)
    assert list(boss.problems()) == []
