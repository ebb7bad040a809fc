"""Gamma article by article, with a library that is not there or is stood in for."""

from __future__ import annotations

import pytest

from annotator.review.agreement import Options, continua, measure
from annotator.review.measures import gamma as gamma_module
from annotator.review.measures.gamma import Gamma, GammaError, gamma
from tests.reviewing import ana, as_document, ben


def passes():
    return {"ana": as_document(ana(), "ana"), "ben": as_document(ben(), "ben")}


def test_without_the_library_it_says_what_to_install(monkeypatch):
    monkeypatch.setattr(gamma_module, "is_available", lambda: False)
    with pytest.raises(GammaError, match="pip install"):
        gamma([("ana", 0, 3, "x")])
    with pytest.raises(GammaError):
        measure([passes()], Options(draws=0, with_gamma=True))


def test_the_mean_over_articles_is_weighted_by_units(monkeypatch):
    asked = []

    def one_each(units, seed):
        asked.append(len(units))
        return Gamma(0.5 if len(asked) % 2 else 0.8, None, 1.0, 1)

    monkeypatch.setattr(continua, "gamma", one_each)
    result = measure([passes(), passes()], Options(draws=0, with_gamma=True))
    assert asked == [7, 7, 3, 3, 2, 2]  # mentions, triggers and figures of both, in each article
    assert result.row("mentions", "gamma").value == pytest.approx(0.65)
    assert result.row("mentions", "gamma-cat").value is None
    assert result.row("mentions", "gamma").n == 14
