"""Runs of tags, whichever of the common schemes they are in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence


def runs_of(tags: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """First token, end and type of every run, whichever of IOB1, IOB2, BILUO and BIOES the tags are."""
    first, kind = 0, ""
    for index, tag in enumerate([*tags, "O"]):
        letter, _, name = tag.partition("-")
        if kind and (letter in "OBUS" or name != kind):
            yield first, index, kind
            kind = ""
        if letter != "O" and not kind:
            first, kind = index, name
        if letter in "LEUS" and letter != "O" and kind:
            yield first, index + 1, kind
            kind = ""
