"""Agreement beyond chance on labels of the same items: Cohen's kappa, Scott's pi, Fleiss' kappa."""

from __future__ import annotations

from collections.abc import Hashable, Mapping

Confusion = Mapping[tuple[Hashable, Hashable], float]
"""How often the one gave the first label where the other gave the second."""


def observed(confusion: Confusion) -> float | None:
    """Share of items with the same label (Po); None without items."""
    total = sum(confusion.values())
    return sum(count for (one, other), count in confusion.items() if one == other) / total if total else None


def cohen(confusion: Confusion) -> float | None:
    """Cohen 1960: (Po - Pe) / (1 - Pe), chance from each annotator's own labels. None where nothing varies."""
    rows, columns = _margins(confusion)
    return _beyond_chance(confusion, sum(rows[label] * columns.get(label, 0) for label in rows))


def scott(confusion: Confusion) -> float | None:
    """Scott 1955, pi: as Cohen's, but chance from both annotators' labels together. None where nothing varies."""
    rows, columns = _margins(confusion)
    together = (rows.get(one, 0) + columns.get(one, 0) for one in {*rows, *columns})
    return _beyond_chance(confusion, sum((both / 2) ** 2 for both in together))


def _margins(confusion: Confusion) -> tuple[dict[Hashable, float], dict[Hashable, float]]:
    rows: dict[Hashable, float] = {}
    columns: dict[Hashable, float] = {}
    for (one, other), count in confusion.items():
        rows[one] = rows.get(one, 0) + count
        columns[other] = columns.get(other, 0) + count
    return rows, columns


def _beyond_chance(confusion: Confusion, products: float) -> float | None:
    total = sum(confusion.values())
    same = observed(confusion)
    if same is None:
        return None
    chance = products / total**2
    return None if 1 - chance < 1e-12 else (same - chance) / (1 - chance)


def fleiss_of(agreed: float, labels: Mapping[Hashable, float], items: float, raters: float) -> float | None:
    """Fleiss 1971 for items that each have `raters` labels, from sums over them; None where nothing varies.

    `agreed` is the sum of count * (count - 1) over items and labels, `labels` how often each label was given.
    """
    if not items or raters < 2:
        return None
    same = agreed / (items * raters * (raters - 1))
    chance = sum((count / (items * raters)) ** 2 for count in labels.values())
    return None if 1 - chance < 1e-12 else (same - chance) / (1 - chance)
