"""Shards are cut into parts that together are the whole, each record once."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pyarrow
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import parquet

from annotator.domain.article import Article
from annotator.domain.document import Layer
from annotator.exchange.jsonl import encode_suggestions, record_line
from annotator.session.jobs import Work
from annotator.session.shards import work
from annotator.session.shards.cluster import dask_cluster
from annotator.session.shards.parts import Part, ShardError, cut, find_shards
from annotator.session.shards.run import Run, left_to_do
from annotator.session.suggesting import Recipe
from annotator.session.workspace import default_schema


def texts(parts: list[Part]) -> list[list[str]]:
    refused: list[str] = []
    found = [[one.text for one in work._articles(part, refused)] for part in parts]
    assert refused == []
    return found


@given(
    st.lists(st.text(st.characters(exclude_categories=("Cs", "Cc", "Zs", "Zl", "Zp")), min_size=1), max_size=12),
    st.integers(1, 5),
)
def test_every_line_is_in_one_part(tmp_path_factory: pytest.TempPathFactory, some: list[str], size: int) -> None:
    path = tmp_path_factory.mktemp("in") / "s.jsonl"
    path.write_bytes(b"".join(json.dumps({"text": f"{one} x"}, ensure_ascii=False).encode() + b"\n" for one in some))
    found = texts(cut([path], size))
    assert [one for part in found for one in part] == [f"{one} x" for one in some]
    assert all(len(part) == size for part in found[:-1])


@pytest.mark.parametrize("group", [2, 3, 100])
def test_every_row_is_in_one_part(tmp_path: Path, group: int) -> None:
    rows = [f"Article {number} tells of rebels." for number in range(11)]
    parquet.write_table(pyarrow.table({"body": rows}), tmp_path / "s.parquet", row_group_size=group)
    found = texts(cut([tmp_path / "s.parquet"], 3))
    assert [one for part in found for one in part] == rows
    assert max(map(len, found)) <= 3


def test_files_of_one_name_keep_their_results_apart(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "s.jsonl").write_text('{"text": "One."}\n')
    (tmp_path / "notes.txt").write_text("no shard")
    parts = cut(find_shards([tmp_path, tmp_path / "a"]), 5)
    assert [one.name for one in parts] == ["s-1-00001", "s-2-00001"]


@pytest.mark.parametrize("name", ["missing", "notes.txt", "empty"])
def test_what_is_no_shard_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "notes.txt").write_text("no shard")
    (tmp_path / "empty").mkdir()
    with pytest.raises(ShardError, match="is no shard and holds none"):
        find_shards([tmp_path / name])


@pytest.mark.parametrize("address", ["tcp://10.0.0.7:8786", "example.org:8786", "tls://[2001:db8::1]:1", "nonsense"])
def test_a_scheduler_elsewhere_is_refused(address: str) -> None:
    with pytest.raises(ShardError, match="is not on this computer"), dask_cluster(1, address):
        pytest.fail("it was asked")


# --- one part, with a model that finds nothing


@pytest.fixture
def without_model(monkeypatch: pytest.MonkeyPatch) -> Iterator[Recipe]:
    def prepare(_: Recipe) -> Work:
        return lambda articles: ["the model fails" if "bad" in one.text else Layer("m", "1", "s@1") for one in articles]

    monkeypatch.setattr(work, "prepare", prepare)
    work._ready.cache_clear()
    yield Recipe(default_schema().source, "none")
    work._ready.cache_clear()


@pytest.mark.parametrize("ending", [".jsonl", ".parquet"])
def test_a_part_is_written_whole_and_the_same_again(tmp_path: Path, without_model: Recipe, ending: str) -> None:
    source = tmp_path / "s.jsonl"
    ours = {"format": "dateline/1", "id": "kept"}
    lines = [
        '{"text": "One.", "id": 7, "title": "First"}',
        "no json",
        '{"text": "bad"}',
        '["no record"]',
        json.dumps(ours),
    ]
    source.write_text("\n".join(lines), encoding="utf-8")
    (part,) = cut([source], 100)
    done = work.do_part(part, tmp_path, ending, without_model)
    assert (done.articles, len(done.refused)) == (1, 4)
    target = tmp_path / f"s-00001{ending}"
    before = target.read_bytes()
    (record,) = (json.loads(line) for line in work.read_shard(target))
    assert (record["id"], record["text"], record["annotator"]) == ("7", "One.", None)
    assert len((tmp_path / "s-00001.refused.jsonl").read_text().splitlines()) == 4
    work.do_part(part, tmp_path, ending, without_model)
    assert target.read_bytes() == before
    assert not list(tmp_path.glob(".*partial"))


def test_an_article_of_ours_keeps_its_id_and_facts(tmp_path: Path, without_model: Recipe) -> None:
    article = Article("a-1", "One.\n", "Title", published="2026-01-02")
    (tmp_path / "s.jsonl").write_text(record_line(encode_suggestions(article, Layer("", "", ""), default_schema())))
    (part,) = cut([tmp_path / "s.jsonl"], 100)
    refused: list[str] = []
    assert list(work._articles(part, refused)) == [article]


def test_what_was_changed_since_is_done_again(tmp_path: Path, without_model: Recipe) -> None:
    source = tmp_path / "s.jsonl"
    source.write_text('{"text": "One."}\n')
    run = Run(tmp_path, without_model, work.signature(without_model), ".jsonl")
    parts = cut([source], 100)
    assert left_to_do(run, parts) == parts
    work.do_part(parts[0], tmp_path, ".jsonl", without_model)
    assert left_to_do(run, parts) == []
    later = run.target(parts[0]).stat().st_mtime_ns + 1_000_000
    os.utime(source, ns=(later, later))
    assert left_to_do(run, parts) == parts
