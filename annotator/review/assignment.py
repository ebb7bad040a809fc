"""Shares articles out among annotators: each article to k of them, everybody as many, every pair as often as can be."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from itertools import combinations


class AssignmentError(ValueError):
    """An assignment that cannot be made; one sentence."""


def assign(articles: Sequence[str], annotators: Sequence[str], overlap: int, seed: int = 0) -> dict[str, list[str]]:
    """Articles by annotator, in an order of each one's own; loads differ by one at most, and a seed repeats it all.

    AssignmentError when `overlap` is more than the annotators are, or somebody is named twice.
    """
    names = sorted(annotators)
    if len(set(names)) < len(names):
        raise AssignmentError("An annotator is named twice; name each one once.")
    if not 1 <= overlap <= len(names):
        raise AssignmentError(f"{overlap} annotators an article cannot be had from {len(names)}; name more of them.")
    drawn = random.Random(seed)
    order = sorted(articles)
    drawn.shuffle(order)
    given: dict[str, list[str]] = {name: [] for name in names}
    together: Counter[tuple[str, str]] = Counter()
    for article in order:
        team = _team(names, overlap, given, together, drawn)
        together.update(combinations(sorted(team), 2))
        for name in team:
            given[name].append(article)
    for some in given.values():
        drawn.shuffle(some)
    return given


def _team(
    names: Sequence[str],
    overlap: int,
    given: dict[str, list[str]],
    together: Counter[tuple[str, str]],
    drawn: random.Random,
) -> list[str]:
    """Those with the fewest articles; among equals those who met the others of the team least."""
    lot = {name: drawn.random() for name in names}
    team: list[str] = []
    while len(team) < overlap:

        def weight(name: str, chosen: tuple[str, ...] = tuple(team)) -> tuple[int, int, float]:
            met = sum(together[min(name, one), max(name, one)] for one in chosen)
            return (len(given[name]), met, lot[name])

        team.append(min((name for name in names if name not in team), key=weight))
    return team


def with_planted(articles: Sequence[str], planted: Sequence[str], seed: int = 0) -> list[str]:
    """Articles with known ones among them at random places, each once."""
    drawn = random.Random(seed)
    mixed = [one for one in articles if one not in planted]
    for one in planted:
        mixed.insert(drawn.randint(0, len(mixed)), one)
    return mixed
