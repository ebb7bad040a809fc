"""The zones of the hand-marked articles in tests/readers/zones."""

from __future__ import annotations

import pytest

from annotator.domain.article import ZoneKind
from tests.accuracy.readers import counts, word_f1
from tests.readers.gold import gold_articles

LEAST = 0.95


def test_there_are_enough_articles_and_marks_leave_no_word_out() -> None:
    gold = list(gold_articles())
    assert len(gold) >= 60
    for one in gold:
        assert one.zones[-1][2] == sum(not char.isspace() for char in one.text)


def test_zones_are_found() -> None:
    pairs = [(set(one.zones), set(one.found())) for one in gold_articles()]
    for kind in (ZoneKind.HEADLINE, ZoneKind.DATELINE, ZoneKind.CAPTION, ZoneKind.COPYRIGHT, ZoneKind.BODY):
        right, found, meant = counts(pairs, kind)
        assert right / found >= LEAST and right / meant >= LEAST, kind


def test_word_f1() -> None:
    assert word_f1("a b b", "b b c c") == pytest.approx((2 / 3, 0.5, 4 / 7))
    assert word_f1("", "a")[2] == 0
