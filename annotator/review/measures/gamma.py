"""Gamma (Mathet, Widlöcher and Métivier 2015), computed by pygamma-agreement if that is installed."""

from __future__ import annotations

import random
from collections.abc import Iterable
from importlib import import_module
from importlib.util import find_spec
from typing import Any, NamedTuple

EXTRA = "pygamma_agreement"
ALPHA, BETA, DELTA_EMPTY = 3.0, 1.0, 1.0
"""Weights of place and of category, and the cost of a unit without a partner: those of the paper."""


class GammaError(RuntimeError):
    """The library is not there; one sentence that says what to do."""


class Gamma(NamedTuple):
    """Gamma, gamma-cat (None where it is undefined), the best alignment's disorder and its unitary alignments."""

    gamma: float
    gamma_cat: float | None
    disorder: float
    alignments: int


def is_available() -> bool:
    """Whether gamma can be computed here."""
    return find_spec(EXTRA) is not None


def gamma(units: Iterable[tuple[str, int, int, str]], seed: int = 0) -> Gamma | None:
    """Gamma of units (annotator, start, end, category); None with fewer than two annotators.

    It draws random continua by shuffling the annotators' own, as the paper does: the same seed gives the same value.
    GammaError without the library.
    """
    if not is_available():
        raise GammaError('Gamma needs the package pygamma-agreement; install it with pip install "dateline[gamma]".')
    continuum = _continuum(units)
    if len(continuum.annotators) < 2:
        return None
    library: Any = import_module(EXTRA)
    random.seed(seed)
    import_module("numpy").random.seed(seed)
    dissimilarity = library.CombinedCategoricalDissimilarity(alpha=ALPHA, beta=BETA, delta_empty=DELTA_EMPTY)
    sampler = library.ShuffleContinuumSampler()
    result = continuum.compute_gamma(dissimilarity, sampler=sampler, precision_level=0.02)
    best = result.best_alignment
    return Gamma(float(result.gamma), _gamma_cat(result), float(best.disorder), len(best.unitary_alignments))


def _continuum(units: Iterable[tuple[str, int, int, str]]) -> Any:
    segment = import_module("pyannote.core").Segment
    continuum: Any = import_module(EXTRA).Continuum()
    for annotator, start, end, category in units:
        continuum.add(annotator, segment(start, end), category)
    return continuum


def _gamma_cat(result: Any) -> float | None:
    try:
        return float(result.gamma_cat)
    except (ZeroDivisionError, ValueError):
        return None
