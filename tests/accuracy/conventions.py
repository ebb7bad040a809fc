"""Recognizers-Text's cases: how much of what differs from ours is a matter of convention, each kind counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from annotator.domain.annotations import Figure, FigureKind
from annotator.domain.quantity import read_quantity
from annotator.domain.quantity_words import MODIFIERS
from annotator.domain.span import Span
from annotator.review.scoring import Counts
from tests.accuracy.corpora import Text

KINDS = {
    "CurrencyModel": FigureKind.MONEY,
    "PercentModel": FigureKind.PERCENT,
    "AgeModel": FigureKind.AGE,
    "DimensionModel": FigureKind.MEASURE,
    "TemperatureModel": FigureKind.MEASURE,
}
BOUND, BARE, OTHER = (
    'the same but for a bound that ours includes ("about $14 million")',
    'a bare number that counts nothing ("forty two"), which is no figure in our schema',
    "a figure of another kind, which the case's model does not mark",
)
Row = dict[str, object]


def rows(cases: Iterable[tuple[str, Text, Sequence[Figure]]]) -> list[Row]:
    """Counts of each convention, then the score as it is and with those three kinds set aside."""
    counts: Counter[str] = Counter()
    for model, text, figures in cases:
        gold, ours = {one.span for one in text.gold}, {one.spans[0]: one for one in figures}
        counts.update(gold=len(gold), found=len(ours), right=len(gold & ours.keys()))
        for span in gold - ours.keys():
            counts[BOUND] += any(_is_bounded(span, one, text.text) for one in ours.keys() - gold)
            counts[BARE] += _is_bare(span.surface(text.text)) and not any(map(span.overlaps, ours))
        extra = (one for span, one in ours.items() if not any(map(span.overlaps, gold)))
        counts[OTHER] += sum(model in KINDS and one.kind is not KINDS[model] for one in extra)
    plain = Counts(counts["right"], counts["found"], counts["gold"])
    aside = Counts(counts["right"] + counts[BOUND], counts["found"] - counts[OTHER], counts["gold"] - counts[BARE])
    told: list[Row] = [{"what": kind, "count": counts[kind]} for kind in (BOUND, BARE, OTHER)]
    told.append({"what": "F1 as it is", "count": f"{plain.f1:.3f}"})
    return [*told, {"what": "F1 with the first taken as found and the others left out", "count": f"{aside.f1:.3f}"}]


def _is_bounded(gold: Span, ours: Span, text: str) -> bool:
    return ours.end == gold.end and text[ours.start : gold.start].strip().lower() in MODIFIERS


def _is_bare(words: str) -> bool:
    reading = read_quantity(words)
    return reading is not None and not reading.rest and reading.kind is FigureKind.COUNT
