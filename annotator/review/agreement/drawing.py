"""Intervals by bootstrap: articles are drawn again with replacement, and the measure is computed anew each time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from annotator.review.agreement.tallies import Counts, Measure

LEVEL = 0.95


class Draws:
    """So many draws of `articles` articles, the same for every measure; a seed gives the same draws."""

    def __init__(self, articles: list[str], number: int, seed: int) -> None:
        import numpy

        generator = numpy.random.default_rng(seed)
        size = len(articles)
        self._place = {article: index for index, article in enumerate(articles)}
        self._weights: Any = generator.multinomial(size, [1 / size] * size, size=number) if size else None

    def interval(self, counts: Mapping[str, Counts], measure: Measure) -> tuple[float, float] | None:
        """The middle 95 per cent of the values (percentile interval).

        None where fewer than two articles have something to count, or the measure is undefined in a tenth of draws.
        """
        import numpy

        told = {article: one for article, one in counts.items() if any(one.values())}
        if len(told) < 2 or not measure.is_drawn:
            return None
        keys: list[Any] = list({key: None for one in told.values() for key in one})
        table = numpy.array([[float(one.get(key, 0)) for key in keys] for one in told.values()])
        sums = self._weights[:, [self._place[article] for article in told]] @ table
        values = [measure.value(dict(zip(keys, row, strict=True))) for row in sums.tolist()]
        defined = [value for value in values if value is not None]
        if len(defined) < 0.9 * len(values):
            return None
        tail = (1 - LEVEL) / 2
        low, high = numpy.quantile(defined, [tail, 1 - tail])
        return float(low), float(high)
