"""Alpha-U and gamma over the articles that all annotators have, one after another as one continuum."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from annotator.review.agreement.places import ALL, KINDS
from annotator.review.agreement.result import Row
from annotator.review.agreement.tallies import Key
from annotator.review.measures.gamma import Gamma, gamma
from annotator.review.measures.matching import Item
from annotator.review.measures.unitizing import Disagreement, disagreement, pooled, sections

Items = Mapping[str, Mapping[str, Sequence[Item]]]
"""By annotator and kind."""


class Continuum:
    """The articles that the same annotators all have, in a row."""

    def __init__(self, annotators: tuple[str, ...], articles: Sequence[tuple[int, Items]]) -> None:
        self.annotators = annotators
        self._starts = [0, *accumulate(length for length, _ in articles)]
        self._articles = articles
        self.left_out = 0
        """Units that overlap another one of their annotator and type."""

    @property
    def length(self) -> int:
        """In characters."""
        return self._starts[-1]

    def units(self, kind: str) -> dict[str, dict[str, list[tuple[int, int]]]]:
        """Start and end of all fragments, by type and annotator."""
        found: dict[str, dict[str, list[tuple[int, int]]]] = {}
        for start, (_, items) in zip(self._starts, self._articles, strict=False):
            for name in self.annotators:
                for item in items[name][kind]:
                    places = found.setdefault(item.type, {}).setdefault(name, [])
                    places += [(start + span.start, start + span.end) for span in item.spans]
        return found

    def alpha_rows(self) -> Iterator[Row]:
        """Alpha-U of each type, of each kind and of all."""
        everything: list[Disagreement] = []
        units = 0
        for kind in KINDS:
            results: dict[str, tuple[Disagreement, int]] = {}
            for name, by_person in self.units(kind).items():
                laid = [sections(by_person.get(one, ()), self.length) for one in self.annotators]
                self.left_out += sum(left for _, left in laid)
                result = disagreement([some for some, _ in laid], self.length)
                results[name] = (result, sum(map(len, by_person.values())))
            for name, (result, number) in sorted(results.items()):
                yield self._row(f"{kind}: {name}", "alpha-U", result.alpha, number)
            together = [result for result, _ in results.values()]
            everything += together
            number = sum(count for _, count in results.values())
            units += number
            yield self._row(kind, "alpha-U", pooled(together).alpha, number)
        yield self._row(ALL, "alpha-U", pooled(everything).alpha, units)

    def gamma_rows(self, seed: int) -> Iterator[Row]:
        """Gamma and gamma-cat of each kind: of each article, and their mean weighted by units. GammaError without it.

        An article as its own continuum, as in the paper: the cost grows with the power of the annotators.
        """
        for kind in KINDS:
            results = [(size, result) for size, result in self._gammas(kind, seed) if result is not None]
            units = sum(size for size, _ in results)
            yield self._row(kind, "gamma", _mean([(size, one.gamma) for size, one in results]), units)
            cats = [(size, one.gamma_cat) for size, one in results if one.gamma_cat is not None]
            yield self._row(kind, "gamma-cat", _mean(cats), sum(size for size, _ in cats))

    def _gammas(self, kind: str, seed: int) -> Iterator[tuple[int, Gamma | None]]:
        for _, items in self._articles:
            units = [
                (name, span.start, span.end, item.type)
                for name in self.annotators
                for item in items[name][kind]
                for span in item.spans
            ]
            if units:
                yield len(units), gamma(units, seed)

    def _row(self, what: str, measure: str, value: float | None, number: int) -> Row:
        return Row(Key("unitizing", what, measure), value, number, "units")


def _mean(weighted: Sequence[tuple[int, float]]) -> float | None:
    total = sum(weight for weight, _ in weighted)
    return sum(weight * value for weight, value in weighted) / total if total else None
