"""Real files of agencies and databases, in the folder that DATELINE_SHARED names."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

import pytest

from annotator.readers import ReadError
from annotator.readers.registry import read_data, reader_for
from tests.accuracy.readers import page_scores
from tests.readers.test_readers import ids

LEAST_READ = 150
LEAST_PAGE_F1 = 0.97

pytestmark = pytest.mark.shared


@pytest.fixture
def corpora() -> Path:
    folder = Path(os.environ.get("DATELINE_SHARED", ""), "corpora")
    if not os.environ.get("DATELINE_SHARED") or not folder.is_dir():
        pytest.skip("DATELINE_SHARED names no folder with corpora in it")
    for library in ("lxml", "trafilatura"):
        pytest.importorskip(library)
    return folder


def test_every_file_is_read_or_refused_in_one_sentence(corpora: Path) -> None:
    kinds: Counter[str] = Counter()
    articles = 0
    for file in sorted((corpora / "news-formats").rglob("*")):
        if file.is_dir() or "LICENSE" in file.name:
            continue
        try:
            data = file.read_bytes()
            readings = read_data(file.name, data, ids())
        except ReadError as error:
            assert "\n" not in str(error) and str(error).endswith("."), file
            continue
        kinds[reader_for(file.name, data).key] += 1
        articles += len(readings)
        for reading in readings:
            text = reading.article.text
            assert all(zone.span.surface(text).strip() for zone in reading.article.zones)
    expected = {"anpa": 6, "iptc7901": 3, "newsml-g2": 15, "newsml": 2, "nitf": 10, "mail": 4, "factiva-html": 1}
    assert {kind: kinds[kind] for kind in expected} == {
        kind: max(kinds[kind], least) for kind, least in expected.items()
    }
    assert articles >= LEAST_READ


def test_bodies_of_pages_are_found_at_least_as_well_as_by_trafilatura_alone(corpora: Path) -> None:
    scores = page_scores(corpora / "html-articles")
    means = {name: sum(row[2] for row in rows) / len(rows) for name, rows in scores.items()}
    assert means["Dateline"] >= means["trafilatura alone"]
    assert means["Dateline"] >= LEAST_PAGE_F1
