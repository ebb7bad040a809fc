"""Figures: NewsQuant as CQE's paper scores it, and spans of MeasEval and Recognizers-Text."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from annotator import paths
from annotator.domain.annotations import Direction, Figure, FigureKind, Modifier
from annotator.domain.article import Article
from annotator.domain.document import Layer
from annotator.domain.schema import parse_schema
from annotator.nlp import read_lexicon
from annotator.nlp.figures import score_keys
from annotator.nlp.suggest import Suggester, load_suggester
from annotator.review.scoring import Counts, Labelled, exact, overlap
from tests.accuracy.corpora import Text, measeval, newsquant, recognizers

Row = dict[str, Any]
Judged = list[tuple[str, float, bool]]
Value = float | tuple[float, float]

UNITS = {
    "%": "percentage",
    "km": "kilometre",
    "mi": "mile",
    "m": "metre",
    "[ft_i]": "foot",
    "har": "hectare",
    "kg": "kilogram",
    "[acr_us]": "acre",
    "[lb_av]": "pound-mass",
    "t": "ton",
    "L": "litre",
    "Cel": "celsius",
    "[degF]": "fahrenheit",
    "min": "minute",
    "h": "hour",
    "d": "day",
    "wk": "week",
    "mo": "month",
    "a": "year",
    "s": "second",
    "cm": "centimetre",
    "mm": "millimetre",
    "[in_i]": "inch",
    "[yd_i]": "yard",
    "kW": "kilowatt",
    "GW": "gigawatt",
    "MW": "megawatt",
    "GHz": "gigahertz",
    "kHz": "kilohertz",
    "Hz": "hertz",
    "GBy": "gigabyte",
    "MBy": "megabyte",
    "TBy": "terabyte",
    "[HP]": "horsepower",
    "m2": "square metre",
    "um": "micrometre",
    "MPa": "megapascal",
    "deg": "degree",
    "[mi_i]/h": "mile per hour",
    "km/h": "kilometre per hour",
    "Gt": "gigaton",
    "[pt]": "point",
    "{times}": "count",
    "Mbit/s": "megabit per second",
    "k[psi]": "kilopound per square inch",
    "[ft_i].[lbf_av]": "foot pound-force",
    "[bbl_us]": "barrel",
    "m/s": "metre per second",
    "cal": "calorie",
    "mL": "millilitre",
    "[ppm]": "part per million",
    "[kn_i]": "knot",
    "mg": "milligram",
    "[sft_i]": "square feet",
    "[smi_us]": "square mile",
}
CURRENCIES = {
    "USD": "dollar",
    "EUR": "euro",
    "GBP": "pound sterling",
    "CNY": "chinese yuan",
    "JPY": "japanese yen",
    "ILS": "shekel",
    "MYR": "malaysian ringgit",
    "HKD": "hong kong dollar",
    "CAD": "canadian dollar",
    "AUD": "australian dollar",
    "NZD": "new zealand dollar",
    "INR": "indian rupee",
    "RUB": "russian ruble",
}
SHORT = {"time": "count", "ppg": "point per game", "rpg": "rebound per game", "apg": "assist per game"}
"""What NewsQuant calls some counted words."""

BOUNDS = {
    Modifier.ABOUT: "~",
    Modifier.NEARLY: "~",
    Modifier.AT_LEAST: ">",
    Modifier.MORE_THAN: ">",
    Modifier.AT_MOST: "<",
    Modifier.LESS_THAN: "<",
    Modifier.UP_TO: "<",
}
MOVES = {Direction.INCREASE: "up", Direction.DECREASE: "down", Direction.ADDITIONAL: ">"}


@dataclass(frozen=True)
class Read:
    """A quantity in NewsQuant's terms."""

    value: Value
    unit: str
    change: str
    concepts: frozenset[str]
    score: float = 0.0
    kind: str = ""
    words: str = ""


def tables(root: Path, suggester: Suggester, nlp: Any, misses: bool) -> Iterator[tuple[str, Row, Judged]]:
    """Rows under their title, with which score came true."""
    yield from _newsquant(root, suggester, nlp, misses)
    schema = parse_schema(paths.resource("schemas", "conflict-and-protest.toml").read_text(encoding="utf-8"))
    like_newsquant = load_suggester(schema, lexicon=replace(read_lexicon(schema), counts_one=True))
    for title, row, _ in _newsquant(root, like_newsquant, nlp, False):
        yield f"{title}, 'one' counted as NewsQuant does", row, []
    yield "Figures: spans", *_spans("MeasEval quantities", list(measeval(root)), suggester)
    by_model: dict[str, list[Text]] = {}
    for model, text in recognizers(root):
        by_model.setdefault(model, []).append(text)
    for model, texts in by_model.items():
        yield "Figures: spans", _spans(f"Recognizers-Text {model}", texts, suggester)[0], []


def _newsquant(root: Path, suggester: Suggester, nlp: Any, misses: bool) -> Iterator[tuple[str, Row, Judged]]:
    rows = newsquant(root)
    articles = [Article(str(row["idx"]), row["text"]) for row in rows]
    totals: Counter[str] = Counter()
    judged: Judged = []
    missed: Counter[str] = Counter()
    for row, (article, layer) in zip(rows, suggester.suggest_many(articles), strict=True):
        gold = sorted((_gold(one) for one in row["quantities"]), key=lambda one: one.unit)
        found = sorted(_found(article, layer, nlp), key=lambda one: one.unit)
        totals.update(gold=len(gold), found=len(found))
        left, lost = _score(gold, found, totals)
        judged += [(f"figure:{one.kind}", one.score, one not in left) for one in found]
        if misses:
            missed.update(_kinds(article.text, lost, left))
    for column in ("value", "+unit", "+change", "concept"):
        counts = Counts(totals[column], totals["found"], totals["gold"])
        row = {"measure": column, "P": _round(counts.precision), "R": _round(counts.recall), "F1": _round(counts.f1)}
        row["F1 one to one"] = _round(Counts(totals[f"{column} 1:1"], totals["found"], totals["gold"]).f1)
        published = {"value": 0.920, "+unit": 0.856, "+change": 0.881, "concept": 0.761}[column]
        yield (
            "Figures: NewsQuant (CQE's scorer)",
            {**row, "CQE, whole set": published},
            judged if column == "value" else [],
        )
    for kind, count in sorted(missed.items()):
        yield "Figures: NewsQuant misses by kind", {"kind": kind, "count": count}, []


def _score(gold: list[Read], found: list[Read], totals: Counter[str]) -> tuple[list[Read], list[Read]]:
    """Counts as the paper's script does, and beside it one to one.

    The script compares each gold quantity with each found one of equal value, all in the order of their units, until
    the units agree too; only then the found one is used up. Change and concept count at each comparison.
    """
    tags = list(found)
    for want in gold:
        for one in [tag for tag in tags if _equal(want.value, tag.value)]:
            totals["value"] += totals["value here"] < len(gold)
            totals["value here"] += 1
            totals["+change"] += one.change == want.change
            totals["concept"] += bool(one.concepts & want.concepts)
            if one.unit == want.unit:
                totals["+unit"] += 1
                tags.remove(one)
                break
    totals["value here"] = 0
    return _one_to_one(gold, found, totals)


def _one_to_one(gold: list[Read], found: list[Read], totals: Counter[str]) -> tuple[list[Read], list[Read]]:
    left, lost = list(found), []
    for want in gold:
        same = [one for one in left if _equal(want.value, one.value)]
        best = next((one for one in same if one.unit == want.unit), same[0] if same else None)
        if best is None:
            lost.append(want)
            continue
        left.remove(best)
        totals["value 1:1"] += 1
        totals["+unit 1:1"] += best.unit == want.unit
        totals["+change 1:1"] += best.change == want.change
        totals["concept 1:1"] += bool(best.concepts & want.concepts)
    return left, lost


def _equal(one: Value, other: Value) -> bool:
    if isinstance(one, tuple) or isinstance(other, tuple):
        both = isinstance(one, tuple) and isinstance(other, tuple)
        return both and all(math.isclose(a, b, rel_tol=1e-5) for a, b in zip(one, other, strict=True))
    return math.isclose(one, other, rel_tol=1e-5, abs_tol=1e-8)


def _gold(row: dict[str, str]) -> Read:
    low, dash, high = row["value"].rpartition("-") if "E" not in row["value"] else ("", "", row["value"])
    value: Value = (float(low), float(high)) if low and dash else float(row["value"])
    concepts = frozenset(word.lower() for word in re.split(r"[,\s]+", row["referred_concepts"]) if word)
    return Read(value, row["normalized_unit"].lower(), row["change"], concepts)


def _found(article: Article, layer: Layer, nlp: Any) -> Iterator[Read]:
    for one in layer.annotations:
        if isinstance(one, Figure):
            value = _value(one)
            if value is None:
                continue
            concepts = frozenset((one.concept or "-").lower().split())
            change = MOVES.get(one.quantity.change) or BOUNDS.get(one.quantity.modifier, "=")
            words = one.spans[0].surface(article.text)
            yield Read(
                value, _unit(one, article.text), change, concepts, one.origin.score or 0.0, score_keys(one)[0], words
            )


def _value(one: Figure) -> Value | None:
    quantity = one.quantity
    if (
        quantity.modifier in (Modifier.BETWEEN, Modifier.VAGUE)
        and quantity.low is not None
        and quantity.high is not None
    ):
        return quantity.low, quantity.high
    return quantity.best


def _unit(one: Figure, text: str) -> str:
    per = f" per {UNITS.get(one.per, one.per)}" if one.per else ""
    if one.currency:
        return CURRENCIES.get(one.currency, one.currency.lower()) + per
    if one.kind is FigureKind.AGE:
        return "year of age"
    if one.unit and one.unit != "person":
        return UNITS.get(one.unit, one.unit) + per
    counted = one.counted or one.of_whole
    if counted is None:
        return "-"
    words = counted.surface(text).lower().split()
    whole = " ".join([*words[:-1], singular(words[-1])])
    if one.kind is FigureKind.FRACTION:
        return f"% {whole}"
    return SHORT.get(whole, whole) + per


def singular(word: str) -> str:
    """The singular of a plain English plural, as NewsQuant's normalized units have it."""
    for ending, instead in (
        ("people", "people"),
        ("children", "child"),
        ("ies", "y"),
        ("sses", "ss"),
        ("ches", "ch"),
        ("ss", "ss"),
        ("s", ""),
    ):
        if word.endswith(ending):
            return word[: -len(ending)] + instead
    return word


def _kinds(text: str, lost: list[Read], left: list[Read]) -> Iterator[str]:
    for one in lost:
        print("LOST", one.value, one.unit, one.change, "|", text)
        kind = "range" if isinstance(one.value, tuple) else one.unit if one.unit in UNITS.values() else "count"
        yield f"missed: {kind}"
    for one in left:
        print("EXTRA", one.value, one.unit, one.words, "|", text)
        yield f"extra: {one.kind}"


def _spans(name: str, texts: list[Text], suggester: Suggester) -> tuple[Row, Judged]:
    found = [
        Labelled(article.id, one.spans[0], "figure")
        for article, layer in suggester.suggest_many(Article(one.id, one.text) for one in texts)
        for one in layer.annotations
        if isinstance(one, Figure)
    ]
    gold = [label for one in texts for label in one.gold]
    strict, loose = exact(gold, found)["all"], overlap(gold, found)["all"]
    row = {"corpus": name, "P": _round(strict.precision), "R": _round(strict.recall), "F1": _round(strict.f1)}
    return {**row, "overlap F1": _round(loose.f1), "gold": strict.gold, "found": strict.found}, []


def _round(share: float) -> float:
    return round(share, 3)
