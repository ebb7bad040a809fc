"""However articles came into a corpus, those that tell one story stay on one side of a split."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.exchange import jsonl
from annotator.session.articles.stories import all_stories
from annotator.session.choosing import Selection
from annotator.session.exporting import export, kept_seed
from annotator.session.label_import import import_labels
from annotator.session.workspace import Workspace
from annotator.store import Corpus
from tests.store.conftest import run_sql

HEADS = "river bridge market harbour library tram school hospital mill tower".split()


def report(of: str) -> str:
    """An invented report; of each subject another one."""
    words = [f"the {of}{number} of the {of} stands by {of}{number + 1} and {of}" for number in range(12)]
    return f"Officials in Tarn closed the {of} on Monday. " + ". ".join(words) + ".\n"


def later(of: str) -> str:
    """The same report, sent again with more."""
    return report(of) + f"The governor said that the {of} would not open before spring, and that Tarn would pay.\n"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace.open(tmp_path / "c.dateline", "ana")
    yield made
    made.close()


@pytest.fixture
def labels(tmp_path: Path) -> Path:
    """Twenty texts of another tool, of which each two tell the same, far from each other; they name no story."""
    texts = [report(one) for one in HEADS] + [later(one) for one in reversed(HEADS)]
    rows = ({"text": text, "label": [[13, 17, "place"]], "offset_unit": "code points"} for text in texts)
    file = tmp_path / "labels.jsonl"
    file.write_text("".join(json.dumps(one) + "\n" for one in rows), encoding="utf-8")
    return file


def parts(workspace: Workspace, target: Path, seed: int | None = 0) -> dict[str, str]:
    """The part of every text that was exported."""
    export(workspace, "jsonl", target, Selection(split=(60, 20, 20), seed=seed))
    found = {part: jsonl.read_lines(target / f"{part}.jsonl") for part in ("train", "dev", "test")}
    return {one.document.article.text: part for part, lines in found.items() for one in lines}


def torn(part_of: dict[str, str]) -> list[str]:
    return [one for one in HEADS if part_of[report(one)] != part_of[later(one)]]


@pytest.mark.parametrize("seed", range(4))
def test_texts_that_came_with_labels(workspace: Workspace, labels: Path, tmp_path: Path, seed: int) -> None:
    import_labels(workspace, labels, "bea", mapping={})
    assert all(one.story is None for one in workspace.corpus.articles())
    part_of = parts(workspace, tmp_path / "out", seed)
    assert len(part_of) == 20 and set(part_of.values()) == {"train", "dev", "test"}
    assert torn(part_of) == []


def test_texts_of_an_old_corpus_that_cannot_be_written(workspace: Workspace, labels: Path, tmp_path: Path) -> None:
    import_labels(workspace, labels, "bea", mapping={})
    wanted = all_stories(workspace.corpus)
    assert len(wanted) == 20 and len(set(wanted.values())) == 10
    path = workspace.corpus.path
    run_sql(path, "DELETE FROM fingerprinted", "DELETE FROM fingerprints")
    reader = Workspace(Corpus.open(path, workspace.sources.now, create=False), "ana", workspace.sources)
    try:
        assert reader.read_only
        assert all_stories(reader.corpus) == wanted
        assert torn(parts(reader, tmp_path / "out")) == []
    finally:
        reader.close()


def test_articles_that_come_later_move_none_of_the_earlier(workspace: Workspace, labels: Path, tmp_path: Path) -> None:
    rows = labels.read_text(encoding="utf-8").splitlines(keepends=True)
    labels.write_text("".join(rows[:10]), encoding="utf-8")
    import_labels(workspace, labels, "bea", mapping={})
    before = parts(workspace, tmp_path / "before")
    labels.write_text("".join(rows), encoding="utf-8")
    import_labels(workspace, labels, "bea", mapping={})
    after = parts(workspace, tmp_path / "after")
    assert len(after) == 20 and {text: after[text] for text in before} == before


def test_the_first_text_names_a_story_also_from_the_trash(workspace: Workspace, labels: Path) -> None:
    import_labels(workspace, labels, "bea", mapping={})
    before = all_stories(workspace.corpus)
    first = [one for one in workspace.corpus.articles() if before[one.id] == one.sha256]
    assert len(first) == len(set(before.values())) == 10
    workspace.corpus.trash([one.id for one in first[:5]])
    assert len(list(workspace.corpus.articles())) == 15
    assert all_stories(workspace.corpus) == before


def test_an_article_that_is_alone_is_named_by_its_whole_text(workspace: Workspace, tmp_path: Path) -> None:
    texts = [f"Headline {number}\n\nBody {number} of the story.\n" for number in range(40)]
    rows = ({"text": text, "label": [[0, 8, "place"]], "offset_unit": "code points"} for text in texts)
    (tmp_path / "labels.jsonl").write_text("".join(json.dumps(one) + "\n" for one in rows), encoding="utf-8")
    import_labels(workspace, tmp_path / "labels.jsonl", "bea", mapping={})
    stories = all_stories(workspace.corpus)
    assert stories == {one.id: one.sha256 for one in workspace.corpus.articles()}


def test_the_most_even_seed_is_found_once_and_then_kept(workspace: Workspace, labels: Path, tmp_path: Path) -> None:
    import_labels(workspace, labels, "bea", mapping={})
    first = parts(workspace, tmp_path / "first", seed=None)
    manifest = json.loads((tmp_path / "first" / "manifest.json").read_text(encoding="utf-8"))
    seed = kept_seed(workspace, (60, 20, 20))
    assert manifest["split"]["seed"] == seed and f"--seed {seed}" in manifest["command"]
    assert parts(workspace, tmp_path / "again", seed=None) == first
    for name in ("train.jsonl", "dev.jsonl", "test.jsonl", "manifest.json"):
        assert (tmp_path / "first" / name).read_bytes() == (tmp_path / "again" / name).read_bytes()
    parts(workspace, tmp_path / "other", seed=(seed or 0) + 1)
    assert kept_seed(workspace, (60, 20, 20)) == seed, "a seed that is named is not kept"
    assert kept_seed(workspace, (80, 20)) is None, "other shares have a seed of their own"


def test_what_is_added_moves_nothing_with_the_seed_that_is_kept(
    workspace: Workspace, labels: Path, tmp_path: Path
) -> None:
    import_labels(workspace, labels, "bea", mapping={})
    before = parts(workspace, tmp_path / "out", seed=None)
    rows = [{"text": report(f"other{number}"), "label": [[13, 17, "place"]]} for number in range(40)]
    more = tmp_path / "more.jsonl"
    more.write_text("".join(json.dumps(one) + "\n" for one in rows), encoding="utf-8")
    import_labels(workspace, more, "bea", mapping={})
    after = parts(workspace, tmp_path / "out", seed=None)
    assert len(after) == 60 and {text: after[text] for text in before} == before
