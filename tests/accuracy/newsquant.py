"""NewsQuant as CQE's paper scores it, for us and for the peers; one half to develop on, one that nobody looked at.

How: docs/accuracy.md tells it; the paper's script is evaluate_models.py of satya77/CQE_Evaluation.
"""

from __future__ import annotations

import math
import random
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from annotator.review.scoring import Counts
from tests.accuracy.terms import Read, Value

SEED = 20261126
COLUMNS = ("value", "+unit", "+change", "concept")
PUBLISHED = {
    "CQE": {"value": 0.920, "+unit": 0.856, "+change": 0.881, "concept": 0.761},
    "quantulum3": {"value": 0.730, "+unit": 0.472},
}
"""The paper's F1 on the whole set of 590 sentences, of which the shared half has 295."""

Row = dict[str, Any]


@dataclass(frozen=True)
class Sentence:
    """A sentence with its gold; `is_seen` tells the half on which rules were developed."""

    id: str
    text: str
    gold: tuple[Read, ...]
    is_seen: bool


def sentences(rows: Sequence[Row]) -> list[Sentence]:
    """All sentences in file order, half of them, drawn by SEED, marked as seen."""
    order = list(range(len(rows)))
    random.Random(SEED).shuffle(order)
    seen = frozenset(order[: len(order) // 2])
    return [
        Sentence(str(row["idx"]), row["text"], tuple(map(_gold, row["quantities"])), i in seen)
        for i, row in enumerate(rows)
    ]


def _gold(row: dict[str, str]) -> Read:
    low, dash, high = row["value"].rpartition("-") if "E" not in row["value"] else ("", "", row["value"])
    value: Value = (float(low), float(high)) if low and dash else float(row["value"])
    concepts = frozenset(word.lower() for word in re.split(r"[,\s]+", row["referred_concepts"]) if word)
    return Read(value, row["normalized_unit"].lower(), row["change"], concepts)


def score_row(system: str, judged: Iterable[tuple[Sentence, Sequence[Read]]], columns: Sequence[str] = COLUMNS) -> Row:
    """One row of F1 for a system; `judged` has what it found in each sentence."""
    totals: Counter[str] = Counter()
    for sentence, found in judged:
        gold = [_middle(one) for one in sentence.gold] if system.startswith("quantulum3") else list(sentence.gold)
        score(gold, list(found), totals)
    row: Row = {"system": system}
    for column in COLUMNS:
        counts = Counts(totals[column], totals["found"], totals["gold"])
        row[column] = f"{counts.f1:.3f}" if column in columns else "-"
    one_to_one = {c: Counts(totals[f"{c} 1:1"], totals["found"], totals["gold"]).f1 for c in columns}
    values = Counts(totals["value"], totals["found"], totals["gold"])
    row |= {
        "P": f"{values.precision:.3f}",
        "R": f"{values.recall:.3f}",
        "found": totals["found"],
        "gold": totals["gold"],
    }
    return row | {f"{c} 1:1": f"{one_to_one[c]:.3f}" if c in one_to_one else "-" for c in COLUMNS}


def _middle(one: Read) -> Read:
    value = one.value if isinstance(one.value, float) else sum(one.value) / 2
    return Read(value, one.unit, one.change, one.concepts)


def score(gold: list[Read], found: list[Read], totals: Counter[str]) -> tuple[list[Read], list[Read]]:
    """Add one sentence's counts as the paper's script does, and one to one; returns what was missed and too much."""
    gold, tags = sorted(gold, key=lambda one: one.unit), sorted(found, key=lambda one: one.unit)
    totals.update(gold=len(gold), found=len(found))
    values = 0
    for want in gold:
        for one in [tag for tag in tags if equal(want.value, tag.value)]:
            values += 1
            totals["+change"] += one.change == want.change
            totals["concept"] += bool(one.concepts & want.concepts)
            if one.unit == want.unit:
                totals["+unit"] += 1
                tags.remove(one)
                break
    totals["value"] += min(values, len(gold))
    return _one_to_one(gold, found, totals)


def pairs(gold: Sequence[Read], found: Sequence[Read]) -> list[tuple[Read, Read]]:
    """Gold and found of equal value, each once, those of equal unit first."""
    left, done = list(found), []
    for want in sorted(gold, key=lambda one: one.unit):
        same = [one for one in left if equal(want.value, one.value)]
        best = next((one for one in same if one.unit == want.unit), same[0] if same else None)
        if best is not None:
            left.remove(best)
            done.append((want, best))
    return done


def _one_to_one(gold: list[Read], found: list[Read], totals: Counter[str]) -> tuple[list[Read], list[Read]]:
    done = pairs(gold, found)
    for want, one in done:
        totals["value 1:1"] += 1
        totals["+unit 1:1"] += one.unit == want.unit
        totals["+change 1:1"] += one.change == want.change
        totals["concept 1:1"] += bool(one.concepts & want.concepts)
    lost, left = list(gold), list(found)
    for want, one in done:
        lost.remove(want)
        left.remove(one)
    return lost, left


def equal(one: Value, other: Value) -> bool:
    """Whether two values are the same as the paper counts it."""
    if isinstance(one, tuple) or isinstance(other, tuple):
        both = isinstance(one, tuple) and isinstance(other, tuple)
        return both and all(math.isclose(a, b, rel_tol=1e-5) for a, b in zip(one, other, strict=True))
    return math.isclose(one, other, rel_tol=1e-5, abs_tol=1e-8)
