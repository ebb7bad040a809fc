"""Stacks what would collide: each interval gets the first lane in which it touches no other. No Qt."""

from __future__ import annotations

from collections.abc import Sequence

Interval = tuple[float, float]


def assign_lanes(intervals: Sequence[Interval], gap: float = 0.0, least: Sequence[int] = ()) -> list[int]:
    """The lane (0 is nearest to the words) of each interval, in the given order; `gap` is kept between neighbours.

    `least` gives the nearest lane that each of them may have.
    """
    lanes: list[list[Interval]] = []
    assigned: list[int] = []
    for number, interval in enumerate(intervals):
        first = least[number] if least else 0
        free = (i for i, taken in enumerate(lanes) if i >= first and not _collides(interval, taken, gap))
        lane = next(free, max(len(lanes), first))
        while lane >= len(lanes):
            lanes.append([])
        lanes[lane].append(interval)
        assigned.append(lane)
    return assigned


def _collides(interval: Interval, taken: Sequence[Interval], gap: float) -> bool:
    return any(interval[0] < end + gap and start < interval[1] + gap for start, end in taken)
