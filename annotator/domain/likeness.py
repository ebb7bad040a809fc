"""How much two texts have in common: the sequences of three words that both have."""

from __future__ import annotations

import re
import zlib

WORD = re.compile(r"\w+")
WORDS = 3
"""Words of a shingle: fewer are in unrelated texts too, more are broken by every changed word."""
KEPT = 8
"""One shingle in so many stands for a text in a corpus; the same ones for every text."""
FEWEST = 8
"""Shingles below which a text says too little to be like another one."""

Shingles = frozenset[int]


def shingles(text: str) -> Shingles:
    """The numbers (32 bits) of all sequences of three words of a text, whatever their case and signs."""
    words = list(map(str.encode, WORD.findall(text.casefold())))
    runs = zip(*(words[skipped:] for skipped in range(WORDS)), strict=False)
    return frozenset(map(zlib.crc32, map(b" ".join, runs)))


def fingerprint(of: Shingles) -> Shingles:
    """The shingles that a corpus keeps of a text: about one in eight."""
    return frozenset([one for one in of if one % KEPT == 0])


def likeness(one: Shingles, other: Shingles) -> float:
    """The share of the shorter text that is in the longer one, from 0 to 1.

    A write-through keeps the paragraphs of the first report and adds others, so that of the longer text little may be
    in the shorter one.
    """
    least = min(len(one), len(other))
    return len(one & other) / least if least >= FEWEST else 0.0
