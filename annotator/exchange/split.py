"""Shares documents out into training, development and test sets, so that no article ever moves another one.

A story's part hangs on the seed and on its first text alone, whatever else is in the corpus, is chosen or is
annotated. Shares, of every type too, are therefore met as chance meets them: nothing can both follow what other
documents hold and never move for their sake (docs/adr/0026). How near they are is told, and `best_seed` finds, among
many, the seed that comes nearest.
"""

from __future__ import annotations

import hashlib
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from annotator.domain.annotations import Relation, type_of
from annotator.domain.document import Document
from annotator.exchange.format import ExchangeError, Options
from annotator.exchange.losing import kind_of
from annotator.exchange.selection import in_states

PARTS = ("train", "dev", "test")
SEEDS = 100
"""How many seeds are tried for the best one, from 0 on."""
NEAR = 0.02
"""Of all stories: so many more or fewer than it should have are all the same for a part; one always is."""


@dataclass(frozen=True, slots=True)
class Teller:
    """A document, the story that it tells, and the types in it."""

    document: str
    story: str
    """What tells the same is never split: by one story, or one text by several annotators."""
    types: Counter[str]


def tellers_of(documents: Iterable[Document], options: Options) -> list[Teller]:
    """Every document; no text is kept.

    A story is named by its first text, and not by its id, which it may get only when a second article tells it.
    """
    first: dict[str, str] = {}
    found: list[Teller] = []
    for document in documents:
        article = document.article
        story = options.stories.get(article.id) or first.setdefault(article.story or article.sha256, article.sha256)
        chosen = in_states(document, options.states)
        types = Counter(f"{kind_of(one)} {type_of(one)}" for one in chosen if not isinstance(one, Relation))
        found.append(Teller(document.id, story, types))
    return found


@dataclass(frozen=True, slots=True)
class Split:
    """Where everything went."""

    seed: int
    shares: Mapping[str, float]
    """Of every part that is wanted, of 1."""
    part_of: Mapping[str, str]
    """By document id."""
    stories: Mapping[str, int]
    """How many, by part."""
    types: Mapping[str, Mapping[str, int]]
    """How many annotations of each type, by type and part."""
    lent: Mapping[str, str] = field(default_factory=dict[str, str])
    """By part the document whose story it was lent, having none of its own."""

    def as_record(self) -> dict[str, Any]:
        """The split as plain values, for the manifest; how many documents each part has is counted as they go out."""
        return {
            "stories": dict(self.stories),
            "types": {name: dict(by_part) for name, by_part in sorted(self.types.items())},
            "lent": dict(self.lent),
        }

    def remarks(self) -> tuple[str, ...]:
        """What somebody who trains with it should know, a sentence each."""
        found = [
            f"No story fell to {part}; it was lent one, which goes back when articles come that fall to it."
            for part in self.lent
        ]
        for part in self.shares:
            if absent := sorted(name for name, by_part in self.types.items() if not by_part.get(part)):
                some = ", ".join(absent[:3]) + (f" and {len(absent) - 3} more" if len(absent) > 3 else "")
                found.append(f"{part} has none of: {some}.")
        return tuple(found)


def share_out(tellers: Sequence[Teller], shares: Sequence[float], seed: int) -> Split:
    """The part of every document; raises ExchangeError when a part would be empty.

    Only in a corpus so small that a part would stay empty is a story lent to it, and can move later.
    """
    wanted = _wanted(tellers, shares)
    part_of = {story: _part(story, wanted, seed) for story in dict.fromkeys(one.story for one in tellers)}
    lent = _lend(part_of, wanted, seed)
    stories, types = Counter(part_of.values()), dict[str, dict[str, int]]()
    for one in tellers:
        for name, count in one.types.items():
            by_part = types.setdefault(name, dict.fromkeys(wanted, 0))
            by_part[part_of[one.story]] += count
    by_story = {one.story: one.document for one in reversed(tellers)}
    return Split(
        seed,
        wanted,
        {one.document: part_of[one.story] for one in tellers},
        {part: stories[part] for part in wanted},
        types,
        {part: by_story[story] for part, story in lent.items()},
    )


def best_seed(tellers: Sequence[Teller], shares: Sequence[float]) -> int:
    """Of the first hundred seeds with parts as large as they should be, the one that shares every type out best.

    Best: most types in all parts that one document or more is due to, then nearest to the shares.

    To be chosen once and kept: another corpus may have another best one, and another seed moves everything.
    """
    wanted = _wanted(tellers, shares)
    types_of: dict[str, Counter[str]] = {}
    for one in tellers:
        own = types_of.setdefault(one.story, Counter())
        own[""] += 1
        own.update(one.types.keys())
    return min(range(SEEDS), key=lambda seed: _distance(types_of, wanted, seed))


def _distance(types_of: Mapping[str, Counter[str]], wanted: Mapping[str, float], seed: int) -> tuple[float, int, float]:
    """How far a part is too large or small, how often it has nothing of a type that is due to it, and chi-squared."""
    found: dict[str, Counter[str]] = {part: Counter() for part in wanted}
    for story, types in types_of.items():
        found[_part(story, wanted, seed)].update(types)
    totals = Counter[str]()
    for types in found.values():
        totals.update(types)
    near = max(1.0, NEAR * totals[""])
    size = max(abs(types[""] - wanted[part] * totals[""]) for part, types in found.items())
    absent = sum(
        not types[name] and wanted[part] * total >= 1 for part, types in found.items() for name, total in totals.items()
    )
    off = (
        (types[name] - wanted[part] * total) ** 2 / (wanted[part] * total)
        for part, types in found.items()
        for name, total in totals.items()
    )
    return max(0.0, size - near), absent, math.fsum(off)


def _part(story: str, wanted: Mapping[str, float], seed: int) -> str:
    """Where the lot of a story falls; larger shares of test and of dev take from the part before alone."""
    lot, end = _lot(f"{seed} {story}"), 0.0
    for part, share in wanted.items():
        end += share
        if lot < end:
            return part
    return list(wanted)[-1]


def _lend(part_of: dict[str, str], wanted: Mapping[str, float], seed: int) -> dict[str, str]:
    """Gives each empty part one story of a part that has several; which, by part."""
    lent: dict[str, str] = {}
    for part in wanted:
        counts = Counter(part_of.values())
        if not counts[part]:
            spare = [story for story, own in part_of.items() if counts[own] > 1]
            lent[part] = min(spare, key=lambda story: _lot(f"{seed} {part} {story}"))
            part_of[lent[part]] = part
    return lent


def _lot(of: str) -> float:
    """From 0 to 1, by a hash, as it is the same on every machine and in every Python."""
    return int.from_bytes(hashlib.sha256(of.encode()).digest()[:8]) / 2**64


def _wanted(tellers: Sequence[Teller], shares: Sequence[float]) -> dict[str, float]:
    good = len(shares) in (2, 3) and all(math.isfinite(one) and one >= 0 for one in shares)
    if not good or not shares[0] or not shares[1]:
        raise ExchangeError("a split needs two or three shares, such as 80/10/10; those of train and dev above zero.")
    wanted = {part: share / sum(shares) for part, share in zip(PARTS, shares, strict=False) if share}
    stories = len({one.story for one in tellers})
    if stories < len(wanted):
        raise ExchangeError(
            f"{stories} different stories cannot be split into {len(wanted)} parts; export more articles."
        )
    return wanted
