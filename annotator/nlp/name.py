"""A name in a passage, and what its label rests on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.nlp.gazetteer import FACILITY, ORGANISATION, PERSON, PLACE

MODEL, LISTED, SHAPE, HANDLE, AGAIN, ACRONYM, CREDIT = (
    "model", "gazetteer", "shape", "handle", "consistency", "acronym", "credit",
)  # fmt: skip
"""Where a name's label comes from."""

NAMED = frozenset({PERSON, "PER", ORGANISATION, PLACE, "LOC", FACILITY})
"""Labels that this module judges; all others stay as the pipeline says."""

PLACES = frozenset({PLACE, "LOC", FACILITY})


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a passage: offsets in the passage, the pipeline's kind of label, and what the label rests on."""

    start: int
    end: int
    label: str
    source: str = MODEL
    score: float | None = None
    """What a model that was plugged in says of it."""
    version: str | None = None
    """Of that model; None for all others."""

    def overlaps(self, other: Name) -> bool:
        """Whether both share a character."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: Name) -> bool:
        """Whether the other is a shorter part of it."""
        return self.start <= other.start and other.end <= self.end and other != self and len(self) > len(other)

    def __len__(self) -> int:
        return self.end - self.start


def without_overlaps(names: Iterable[Name]) -> list[Name]:
    """The names of which no earlier one of the list covers a character."""
    kept: list[Name] = []
    taken: set[int] = set()
    for one in names:
        if taken.isdisjoint(range(one.start, one.end)):
            kept.append(one)
            taken.update(range(one.start, one.end))
    return kept
