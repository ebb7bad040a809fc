"""Agreement on other people's corpora, against values computed with independent code or published."""

from __future__ import annotations

import csv
import json
from collections import Counter, defaultdict
from itertools import combinations
from pathlib import Path

import pytest

from annotator.domain.span import Span
from annotator.review.agreement.places import token_labels
from annotator.review.measures.alpha import alpha
from annotator.review.measures.gamma import gamma, is_available
from annotator.review.measures.kappa import cohen
from annotator.review.measures.matching import Item, f1, pair, scores_of

pytestmark = pytest.mark.shared

TYPES = ("Quantity", "MeasuredEntity", "MeasuredProperty", "Qualifier", "Unit")


def brat_items(file: Path) -> list[Item]:
    """The text-bound annotations of a brat file, each from its first to its last character, as the check values are."""
    found = []
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("T"):
            name, places = line.split("\t")[1].split(" ", 1)
            ends = places.replace(";", " ").split()
            found.append(Item((Span(int(ends[0]), int(ends[-1])),), name))
    return found


@pytest.fixture
def measeval(shared: Path) -> list[tuple[str, list[Item], list[Item]]]:
    folder = shared / "corpora/agreement/measeval-iaa"
    files = sorted((folder / "annotator1").glob("*.ann"))
    assert len(files) == 79
    return [
        (
            one.with_suffix(".txt").read_text(encoding="utf-8"),
            brat_items(one),
            brat_items(folder / "annotator2" / one.name),
        )
        for one in files
    ]


def test_f1_of_the_two_annotators_of_measeval(measeval):
    agreed: Counter[str] = Counter()
    number: Counter[str] = Counter()
    for _, left, right in measeval:
        agreed.update(one.type for one, other in pair(left, right) if one == other)
        number.update(one.type for one in (*left, *right))
    values = {name: round(f1(agreed[name], number[name]) or 0, 4) for name in TYPES}
    assert list(values.values()) == [0.8590, 0.4645, 0.5172, 0.3333, 0.9032]
    assert f1(agreed.total(), number.total()) == pytest.approx(0.6713, abs=5e-5)
    assert (agreed.total(), number.total()) == (193, 575)
    assert sum(Counter(left) == Counter(right) for _, left, right in measeval) == 23


def test_token_kappa_of_the_two_annotators_of_measeval(measeval):
    confusion: Counter[tuple[str, str]] = Counter()
    order = {name: index for index, name in enumerate(TYPES[:4])}
    for text, *sides in measeval:
        tokens, at = [], 0
        for word in text.split():
            start = text.index(word, at)
            at = start + len(word)
            tokens.append(Span(start, at))
        labels = [token_labels(tokens, [one for one in side if one.type in order], order) for side in sides]
        confusion.update(zip(*labels, strict=True))
    assert confusion.total() == 9742
    assert cohen(confusion) == pytest.approx(0.7139, abs=5e-5)


@pytest.mark.parametrize(
    ("name", "value", "pairwise"), [("PER", 0.5325, 0.5142), ("LOC", 0.4391, 0.4224), ("ORG", 0.1498, 0.1834)]
)
def test_a_crowd_of_68_workers(shared, name, value, pairwise):
    units: list[list[str]] = []
    agreed = number = 0
    lines = (shared / "corpora/agreement/btc-e-crowd/e.crowd.jsonl").read_text(encoding="utf-8").splitlines()
    for line in lines:
        record = json.loads(line)
        chosen = [set(one["token_indices"]) for one in record["judgments"] if one["type"] == name]
        units += [["in" if token in one else "out" for one in chosen] for token in range(len(record["tokens"]))]
        for left, right in combinations([runs(one, name) for one in chosen], 2):
            agreed += scores_of(pair(left, right))["exact"]
            number += len(left) + len(right)
    assert alpha(units) == pytest.approx(value, abs=5e-5)
    assert f1(agreed, number) == pytest.approx(pairwise, abs=5e-5)


def runs(tokens: set[int], name: str) -> list[Item]:
    """Adjacent tokens as one item."""
    starts = sorted(one for one in tokens if one - 1 not in tokens)
    ends = sorted(one + 1 for one in tokens if one + 1 not in tokens)
    return [Item((Span(start, end),), name) for start, end in zip(starts, ends, strict=True)]


@pytest.mark.parametrize(
    ("system", "value"),
    [
        *(("arcada", 39.98), ("drexel_cci", 26.30), ("flytxt", 38.35), ("mic-cis.txt", 37.06)),
        *(("sjtu_adapt.txt", 40.42), ("spinningbytes.txt", 40.78), ("uh_ritual", 41.86)),
    ],
)
def test_the_systems_of_wnut_2017(shared, system, value):
    folder = shared / "corpora/agreement/wnut17-submissions"
    gold, found = chunks(folder / "gold.emerging.test.annotated"), chunks(folder / system)
    agreed = sum(scores_of(pair(gold[line], found[line]))["exact"] for line in gold)
    number = sum(map(len, gold.values())) + sum(map(len, found.values()))
    assert 100 * (f1(agreed, number) or 0) == pytest.approx(value, abs=0.005)


def chunks(file: Path) -> dict[int, list[Item]]:
    """Chunks of IOB tags, read as leniently as seqeval does, in bags of tokens small enough to pair quickly."""
    tags = []
    for line in file.read_text(encoding="utf-8", errors="replace").splitlines():
        tags.append(line.split()[-1] if line.split() else "")
    while tags and not tags[-1]:
        tags.pop()
    found: dict[int, list[Item]] = defaultdict(list)
    start, kind = 0, ""
    for place, tag in enumerate([*tags, ""]):
        prefix, _, name = tag.partition("-")
        goes_on = prefix == "I" and name == kind
        if kind and not goes_on:
            found[start // 50].append(Item((Span(start, place),), kind))
            kind = ""
        if name and not goes_on:
            start, kind = place, name
    return defaultdict(list, {bag: found[bag] for bag in range(len(tags) // 50 + 1)})


@pytest.mark.slow
@pytest.mark.skipif(not is_available(), reason="pygamma-agreement is not installed: pip install dateline[gamma]")
def test_gamma_of_mathets_example(shared):
    rows = csv.reader((shared / "corpora/agreement/pygamma/AlexPaulSuzan.csv").open(encoding="utf-8"))
    result = gamma((name, int(float(start)), int(float(end)), kind) for name, kind, start, end in rows)
    assert result is not None
    assert result.disorder == pytest.approx(0.9606, abs=5e-5)
    assert result.alignments == 6
    assert 0.44 <= result.gamma <= 0.47
    assert result.gamma_cat is not None
    assert 0.38 <= result.gamma_cat <= 0.42
