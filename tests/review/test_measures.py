"""Every check value of the literature, and what measures must do whatever they are given."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.span import Span
from annotator.review.measures.alpha import alpha
from annotator.review.measures.kappa import cohen, fleiss_of, observed, scott
from annotator.review.measures.matching import Item, f1, pair, scores_of
from annotator.review.measures.pairing import best_pairs
from annotator.review.measures.unitizing import disagreement, pooled, sections

# Krippendorff 2011, C: four observers, twelve units, with gaps.
FOUR = (
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . 3",
    ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 .",
)
# https://en.wikipedia.org/wiki/Krippendorff's_alpha: three coders, fifteen items.
THREE = (
    "* * * * * 3 4 1 2 1 1 3 3 * 3",
    "1 * 2 1 3 3 4 3 * * * * * * *",
    "* * 2 1 3 4 4 * 2 1 1 3 3 * 4",
)


def units(rows: tuple[str, ...]) -> list[list[float | None]]:
    """Rows of observers as columns of values; a point or a star is missing."""
    columns = zip(*(row.split() for row in rows), strict=True)
    return [[None if value in ".*" else float(value) for value in column] for column in columns]


@pytest.mark.parametrize(
    ("level", "value"), [("nominal", 0.7434), ("ordinal", 0.8154), ("interval", 0.8491), ("ratio", 0.7974)]
)
def test_alpha_of_krippendorffs_example_c(level, value):
    assert alpha(units(FOUR), level) == pytest.approx(value, abs=5e-5)


def test_alpha_of_krippendorffs_examples_a_and_b():
    binary = zip("0100000010", "1110010000", strict=True)
    assert alpha(binary) == pytest.approx(0.0952, abs=5e-5)
    nominal = zip("aabbdcccedda", "babbbccceddd", strict=True)
    assert alpha(nominal) == pytest.approx(0.6920, abs=5e-5)


@pytest.mark.parametrize(("level", "value"), [("nominal", 0.691), ("interval", 0.811)])
def test_alpha_of_three_coders(level, value):
    assert alpha(units(THREE), level) == pytest.approx(value, abs=5e-4)


def table(*counts: int) -> dict[tuple[object, object], int]:
    """Yes and no of two annotators: both yes, only the first, only the second, neither."""
    return dict(zip((("y", "y"), ("y", "n"), ("n", "y"), ("n", "n")), counts, strict=True))


@pytest.mark.parametrize(
    ("counts", "value"), [((20, 5, 10, 15), 0.4), ((45, 15, 25, 15), 0.1304), ((25, 35, 5, 35), 0.2593)]
)
def test_kappa_of_two_by_two_tables(counts, value):
    assert cohen(table(*counts)) == pytest.approx(value, abs=5e-5)


def test_kappa_of_cohen_1960():
    rows = ((88, 14, 18), (10, 40, 10), (2, 6, 12))
    confusion = {(i, j): count for i, row in enumerate(rows) for j, count in enumerate(row)}
    assert observed(confusion) == pytest.approx(0.70)
    assert cohen(confusion) == pytest.approx(0.492, abs=5e-4)


def test_chance_as_cohen_scott_and_krippendorff_see_it():
    """Krippendorff 1995, example A, digitized: two observers' 24 tokens."""
    confusion = {("u", "u"): 6, ("g", "u"): 8, ("g", "g"): 10}
    pairs = [labels for labels, count in confusion.items() for _ in range(count)]
    assert cohen(confusion) == pytest.approx(0.385, abs=5e-4)
    assert scott(confusion) == pytest.approx(0.314, abs=5e-4)
    assert alpha(pairs) == pytest.approx(0.329, abs=5e-4)


def test_fleiss_of_fourteen_raters():
    rows = (
        *((0, 0, 0, 0, 14), (0, 2, 6, 4, 2), (0, 0, 3, 5, 6), (0, 3, 9, 2, 0), (2, 2, 8, 1, 1)),
        *((7, 7, 0, 0, 0), (3, 2, 6, 3, 0), (2, 5, 3, 2, 2), (6, 5, 2, 1, 0), (0, 2, 2, 3, 7)),
    )
    agreed = sum(count * (count - 1) for row in rows for count in row)
    labels = dict(enumerate(map(sum, zip(*rows, strict=True))))
    assert fleiss_of(agreed, labels, len(rows), 14) == pytest.approx(0.2099, abs=5e-5)


def test_alpha_u_of_krippendorff_2004():
    """Page 254: a continuum that begins at 150 and is 300 long."""
    c = ([(225, 70), (370, 30)], [(220, 80), (355, 20), (400, 20)])
    k = ([(180, 60), (300, 50)], [(180, 60), (300, 50)])
    results = []
    for observers in (c, k):
        laid = [sections([(begin - 150, begin - 150 + size) for begin, size in some], 300)[0] for some in observers]
        results.append(disagreement(laid, 300))
    assert results[0].observed == pytest.approx(0.0144, abs=5e-5)
    assert results[0].expected == pytest.approx(0.0532, abs=5e-5)
    assert results[0].alpha == pytest.approx(0.7286, abs=5e-4)
    assert results[1].expected == pytest.approx(0.0490, abs=5e-5)
    assert results[1].alpha == 1
    assert pooled(results).alpha == pytest.approx(0.8587, abs=5e-4)


def test_units_of_one_category_that_overlap_are_left_out_and_told():
    laid, left_out = sections([(0, 10), (2, 4), (12, 15)], 20)
    assert [(one.start, one.end) for one in laid if one.is_unit] == [(0, 10), (12, 15)]
    assert left_out == 1


def item(start: int, end: int, kind: str) -> Item:
    return Item((Span(start, end),), kind)


GOLD = [item(0, 10, "PER"), item(20, 26, "LOC"), item(30, 40, "ORG")]
FOUND = [item(0, 8, "PER"), item(20, 26, "LOC"), item(30, 40, "PER"), item(50, 55, "ORG")]


@pytest.mark.parametrize(
    ("measure", "value"), [("exact", 0.2857), ("boundary", 0.5714), ("partial", 0.7143), ("overlap", 0.5714)]
)
def test_the_four_senses_of_agreement_that_nervaluate_counts(measure, value):
    scores = scores_of(pair(GOLD, FOUND))
    assert f1(scores[measure], len(GOLD) + len(FOUND)) == pytest.approx(value, abs=5e-5)


def test_f1_of_the_seqeval_example():
    """MISC shifted by one token, and a person that is right."""
    gold, found = [item(3, 6, "MISC"), item(7, 9, "PER")], [item(2, 6, "MISC"), item(7, 9, "PER")]
    assert f1(scores_of(pair(gold, found))["exact"], 4) == 0.5


def test_undefined_is_none():
    assert f1(0, 0) is None
    assert cohen({}) is None
    assert cohen({("a", "a"): 5}) is None
    assert scott({("a", "a"): 5}) is None
    assert fleiss_of(0, {}, 0, 3) is None
    assert fleiss_of(12, {"a": 6}, 2, 3) is None
    assert fleiss_of(0, {"a": 1, "b": 1}, 2, 1) is None
    assert alpha([["a", "a"], ["a", "a"]]) is None
    assert alpha([["a", None], [None, "b"]]) is None
    assert disagreement([sections([], 10)[0]] * 2, 10).alpha is None


items = st.lists(
    st.builds(
        lambda start, size, kind: item(start, start + size, kind),
        *(st.integers(0, 20), st.integers(1, 8), st.sampled_from("ab")),
    ),
    max_size=8,
)


@given(items, items)
def test_f1_is_symmetric(left, right):
    assert scores_of(pair(left, right)) == scores_of(pair(right, left))


@given(items)
def test_whoever_agrees_with_themselves_agrees_wholly(some):
    assert scores_of(pair(some, some)) == dict.fromkeys(("exact", "boundary", "overlap", "partial"), len(some))


@given(items, items)
def test_the_senses_of_agreement_are_ordered(left, right):
    scores = scores_of(pair(left, right))
    identical = (Counter(left) & Counter(right)).total()
    assert scores["exact"] == identical <= scores["boundary"] <= scores["partial"]
    assert scores["exact"] <= scores["overlap"] <= min(len(left), len(right))


labels = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abc")), max_size=12)


@given(labels)
def test_coefficients_are_symmetric_and_at_most_one(pairs):
    confusion, turned = Counter(pairs), Counter((b, a) for a, b in pairs)
    for measure in (cohen, scott):
        value = measure(confusion)
        assert value == pytest.approx(measure(turned)) if value is not None else measure(turned) is None
        assert value is None or value <= 1
    assert alpha(pairs) == pytest.approx(alpha([(b, a) for a, b in pairs]))


spans = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 10)).map(lambda one: (one[0], sum(one))), max_size=6)


@given(st.lists(spans, min_size=2, max_size=4))
def test_alpha_u_does_not_hang_on_the_order_of_annotators(people):
    laid = [sections(some, 40)[0] for some in people]
    one, other = disagreement(laid, 40), disagreement(laid[::-1], 40)
    assert one.observed == pytest.approx(other.observed)
    assert one.expected == pytest.approx(other.expected)
    same = disagreement([laid[0]] * 2, 40)
    assert same.alpha in (None, 1)


scores = st.dictionaries(st.tuples(st.integers(0, 4), st.integers(0, 4)), st.integers(1, 9).map(float), max_size=12)


@given(scores)
def test_the_best_pairs_are_the_best_there_are(given_scores):
    found = best_pairs(given_scores)
    assert len({left for left, _ in found}) == len({right for _, right in found}) == len(found)
    best = max(
        sum(given_scores[one] for one in chosen)
        for size in range(6)
        for chosen in combinations(given_scores, size)
        if len({left for left, _ in chosen}) == len({right for _, right in chosen}) == size
    )
    assert sum(given_scores[one] for one in found) == pytest.approx(best)
