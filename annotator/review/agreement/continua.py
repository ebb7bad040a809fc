"""Alpha-U and gamma over the articles that all annotators have, one after another as one continuum."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from annotator.review.agreement.places import ALL, KINDS
from annotator.review.agreement.result import Row
from annotator.review.agreement.tallies import Key
from annotator.review.measures.gamma import gamma
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
        """Gamma and gamma-cat of each kind; GammaError without the library."""
        for kind in KINDS:
            units = [
                (name, start, end, type_name)
                for type_name, by_person in self.units(kind).items()
                for name, places in by_person.items()
                for start, end in places
            ]
            result = gamma(units, seed) if units else None
            yield self._row(kind, "gamma", result.gamma if result else None, len(units))
            yield self._row(kind, "gamma-cat", result.gamma_cat if result else None, len(units))

    def _row(self, what: str, measure: str, value: float | None, number: int) -> Row:
        return Row(Key("unitizing", what, measure), value, number, "units")
