"""How near a split comes to its shares by type, with any seed and with the best of a hundred; and what moves later."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from statistics import mean

from annotator.exchange.split import SEEDS, Teller, best_seed, share_out

SHARES = (80, 10, 10)
USED = {"person": 1.0, "killed": 0.4, "protest": 0.2, "strike": 0.05}
"""The share of documents with each type."""


def run() -> None:
    """Print how far the parts are off, in hundredths of the documents with a type."""
    types = "".join(f"{name:>18}" for name in USED)
    print(f"off the shares 80/10/10, in percentage points of the documents with a type: mean / worst{'':12}moved by")
    print(f"documents  seed        {types}   a tenth more")
    for number in (50, 500, 5_000):
        some = made(number)
        best = best_seed(some, SHARES)
        for name, seeds in (("any", range(SEEDS)), (f"best ({best})", [best])):
            print(f"{number:>9,}  {name:12}{_columns(some, seeds)}{_moved(some, seeds[0]):>15}")


def made(number: int) -> list[Teller]:
    """Documents with types as often as news has them, each of a story of its own."""
    drawn = random.Random(number)
    types = [
        Counter(f"mention {name}" for name, share in USED.items() if drawn.random() < share) for _ in range(number)
    ]
    return [Teller(f"document-{at}", f"story-{at}", own) for at, own in enumerate(types)]


def _columns(some: Sequence[Teller], seeds: Sequence[int]) -> str:
    off = {name: [100 * one for seed in seeds for one in _off(some, f"mention {name}", seed)] for name in USED}
    return "".join(f"{mean(values):>11.1f} / {max(values):>4.1f}" for values in off.values())


def _off(some: Sequence[Teller], name: str, seed: int) -> Iterator[float]:
    split = share_out(some, SHARES, seed)
    total = sum(split.types[name].values())
    yield from (abs(split.types[name][part] / total - share) for part, share in split.shares.items())


def _moved(some: Sequence[Teller], seed: int) -> int:
    """Documents that change their part when a tenth more comes, in between the others."""
    more = [Teller(f"more-{at}", f"other-{at}", Counter({"mention strike": 1})) for at in range(len(some) // 10)]
    later = [*more, *some]
    random.Random(0).shuffle(later)
    before, after = share_out(some, SHARES, seed).part_of, share_out(later, SHARES, seed).part_of
    return sum(after[key] != part for key, part in before.items())
