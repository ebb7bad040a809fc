"""The best one-to-one pairs of two sides' things: of the greatest total score, whichever side is named first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

Scores = Mapping[tuple[int, int], float]
"""What a pair of a left and a right index is worth; pairs that are not named cannot be made."""


def best_pairs(scores: Scores) -> list[tuple[int, int]]:
    """One-to-one pairs with the greatest total score, in order of the left index; scores of 0 or less make no pair."""
    pairs: list[tuple[int, int]] = []
    for component in _components({pair: score for pair, score in scores.items() if score > 0}):
        pairs += list(component) if len(component) == 1 else _assigned(component)
    return sorted(pairs)


def _components(scores: Scores) -> list[dict[tuple[int, int], float]]:
    """The scores in groups that share no index: each can be solved by itself, and most hold one pair."""
    by_left: dict[int, list[int]] = defaultdict(list)
    by_right: dict[int, list[int]] = defaultdict(list)
    for left, right in scores:
        by_left[left].append(right)
        by_right[right].append(left)
    done: set[int] = set()
    found: list[dict[tuple[int, int], float]] = []
    for first in by_left:
        if first in done:
            continue
        component: dict[tuple[int, int], float] = {}
        waiting = [first]
        done.add(first)
        while waiting:
            left = waiting.pop()
            for right in by_left[left]:
                component[left, right] = scores[left, right]
                fresh = [one for one in by_right[right] if one not in done]
                done.update(fresh)
                waiting += fresh
        found.append(component)
    return found


def _assigned(scores: Scores) -> list[tuple[int, int]]:
    """The Hungarian method (Kuhn 1955, with potentials) on one component; pairs that have no score are left out."""
    lefts = sorted({left for left, _ in scores})
    rights = sorted({right for _, right in scores})
    size = max(len(lefts), len(rights))
    cost = [[0.0] * size for _ in range(size)]
    for (left, right), score in scores.items():
        cost[lefts.index(left)][rights.index(right)] = -score
    matched = _hungarian(cost)
    named = ((row, column) for column, row in enumerate(matched) if row < len(lefts) and column < len(rights))
    return [(lefts[row], rights[column]) for row, column in named if (lefts[row], rights[column]) in scores]


def _hungarian(cost: list[list[float]]) -> list[int]:
    """For a square matrix, the row that each column gets at the least total cost."""
    size = len(cost)
    row_of = [size] * (size + 1)  # the last column stands for "none yet"
    row_price, column_price = [0.0] * (size + 1), [0.0] * (size + 1)
    for row in range(size):
        row_of[size] = row
        column = size
        slack, came_from, is_used = [float("inf")] * (size + 1), [size] * (size + 1), [False] * (size + 1)
        while row_of[column] != size:
            is_used[column] = True
            column = _step(cost, column, row_of, (row_price, column_price), (slack, came_from, is_used))
        while column != size:
            row_of[column] = row_of[came_from[column]]
            column = came_from[column]
        row_of[size] = size
    return row_of[:size]


def _step(
    cost: list[list[float]],
    column: int,
    row_of: list[int],
    prices: tuple[list[float], list[float]],
    search: tuple[list[float], list[int], list[bool]],
) -> int:
    """Grow the tree of alternating paths by its cheapest column; that column."""
    (row_price, column_price), (slack, came_from, is_used) = prices, search
    row, size = row_of[column], len(cost)
    for other in range(size):
        reduced = cost[row][other] - row_price[row] - column_price[other]
        if not is_used[other] and reduced < slack[other]:
            slack[other], came_from[other] = reduced, column
    nearest = min((other for other in range(size) if not is_used[other]), key=lambda other: slack[other])
    delta = slack[nearest]
    for other in range(size + 1):
        if is_used[other]:
            row_price[row_of[other]] += delta
            column_price[other] -= delta
        elif other < size:
            slack[other] -= delta
    return nearest
