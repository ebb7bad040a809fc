"""Shares documents out into training, development and test sets."""

from __future__ import annotations

import hashlib
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotator.domain.annotations import Relation, type_of
from annotator.domain.document import Document
from annotator.exchange.format import ExchangeError, Options
from annotator.exchange.losing import kind_of
from annotator.exchange.selection import in_states

PARTS = ("train", "dev", "test")
CHANCE = 0.5
"""How many stories a part may wait for by the lot alone: what another seed changes."""


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
        story = options.stories.get(article.id) or article.story or article.sha256
        chosen = in_states(document, options.states)
        types = Counter(f"{kind_of(one)} {type_of(one)}" for one in chosen if not isinstance(one, Relation))
        found.append(Teller(document.id, first.setdefault(story, article.sha256), types))
    return found


def parts_of(tellers: Sequence[Teller], shares: Sequence[float], seed: int) -> dict[str, str]:
    """The part of every document, by its id; raises ExchangeError when a part would be empty.

    Each story goes where the types of its first document are needed most, after the documents before it alone:
    articles that are added later change nothing for the earlier ones, also where they tell the same story. A lot that
    hangs on the seed and the story decides where the need is nearly the same.
    """
    _check(shares)
    wanted = {part: share / sum(shares) for part, share in zip(PARTS, shares, strict=False) if share}
    stories = len({one.story for one in tellers})
    if stories < len(wanted):
        raise ExchangeError(
            f"{stories} different stories cannot be split into {len(wanted)} parts; export more articles."
        )
    sharing = _Sharing(wanted, seed)
    return {one.document: sharing.place(one) for one in tellers}


class _Sharing:
    """What each part has so far."""

    def __init__(self, wanted: Mapping[str, float], seed: int) -> None:
        self._part_of: dict[str, str] = {}
        """Of every story."""
        self._stories: Counter[str] = Counter()
        self._wanted = wanted
        self._seed = seed
        self._types: dict[str, Counter[str]] = {part: Counter() for part in wanted}
        self._with: Counter[str] = Counter()
        """Documents with each type."""

    def place(self, teller: Teller) -> str:
        """The part that the document goes to."""
        if teller.story not in self._part_of:
            self._part_of[teller.story] = self._part_for(teller)
            self._stories[self._part_of[teller.story]] += 1
        part = self._part_of[teller.story]
        self._types[part].update(teller.types)
        self._with.update(teller.types.keys())
        return part

    def _part_for(self, teller: Teller) -> str:
        # The first stories go to one part each, so that none is empty in a small corpus.
        empty = [one for one in self._wanted if not self._stories[one]]
        return max(empty or self._wanted, key=lambda one: self._lot(one, teller) if empty else self._need(one, teller))

    def _need(self, part: str, teller: Teller) -> float:
        """How far the part lags behind its share of stories and of each of the document's types, in documents."""
        share = self._wanted[part]
        lag = share * (self._stories.total() + 1) - self._stories[part]
        for name, count in teller.types.items():
            all_of_it = count + sum(types[name] for types in self._types.values())
            in_a_document = all_of_it / (self._with[name] + 1)
            lag += (share * all_of_it - self._types[part][name]) / in_a_document
        return lag / (1 + len(teller.types)) + CHANCE * self._lot(part, teller)

    def _lot(self, part: str, teller: Teller) -> float:
        """From 0 to 1, by a hash, as it is the same on every machine and in every Python."""
        digest = hashlib.sha256(f"{self._seed} {part} {teller.story}".encode()).digest()
        return int.from_bytes(digest[:8]) / 2**64


def _check(shares: Sequence[float]) -> None:
    good = len(shares) in (2, 3) and all(math.isfinite(one) and one >= 0 for one in shares)
    if not good or not shares[0] or not shares[1]:
        raise ExchangeError("a split needs two or three shares, such as 80/10/10; those of train and dev above zero.")
