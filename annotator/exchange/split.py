"""Splits documents into training, development and test sets."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Sequence

from annotator.domain.document import Document
from annotator.exchange.format import ExchangeError

PARTS = ("train", "dev", "test")


def split_documents(
    documents: Sequence[Document], shares: Sequence[float], seed: int
) -> dict[str, tuple[Document, ...]]:
    """The documents of each part, in the given order; raises ExchangeError when a part would be empty.

    Documents of one story (or one text, by several annotators) stay together, or the test set would be trained on.
    The same seed and articles give the same parts, whatever the order.
    """
    _check(shares)
    stories = sorted({_story(one) for one in documents}, key=lambda story: _lot(story, seed))
    counts = _counts(len(stories), shares)
    part_of: dict[str, str] = {}
    for part, count in zip(PARTS, counts, strict=False):
        part_of.update(dict.fromkeys(stories[len(part_of) : len(part_of) + count], part))
    used = [part for part, count in zip(PARTS, counts, strict=False) if count]
    return {part: tuple(one for one in documents if part_of[_story(one)] == part) for part in used}


def _check(shares: Sequence[float]) -> None:
    good = len(shares) in (2, 3) and all(math.isfinite(one) and one >= 0 for one in shares)
    if not good or not shares[0] or not shares[1]:
        raise ExchangeError("a split needs two or three shares, such as 80/10/10; those of train and dev above zero.")


def _story(document: Document) -> str:
    return document.article.story or document.article.sha256


def _lot(story: str, seed: int) -> str:
    """Where the story stands in the drawing; a hash, as it is the same on every machine and in every Python."""
    return hashlib.sha256(f"{seed} {story}".encode()).hexdigest()


def _counts(stories: int, shares: Sequence[float]) -> list[int]:
    """Stories of each part: at least one where the share is above zero, the rest by largest remainder."""
    wanted = sum(1 for share in shares if share)
    if stories < wanted:
        raise ExchangeError(f"{stories} different articles cannot be split into {wanted} parts; export more of them.")
    exact = [share / sum(shares) * stories for share in shares]
    counts = [max(1, math.floor(one)) if one else 0 for one in exact]
    while sum(counts) < stories:
        counts[max(range(len(shares)), key=lambda part: exact[part] - counts[part])] += 1
    while sum(counts) > stories:
        counts[min((part for part in range(len(shares)) if counts[part] > 1), key=lambda p: exact[p] - counts[p])] -= 1
    return counts
