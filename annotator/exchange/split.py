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
class Story:
    """Documents that must stay together: of one story, or of one text by several annotators."""

    key: str
    documents: tuple[str, ...]
    types: Counter[str]


def stories_of(documents: Iterable[Document], options: Options) -> list[Story]:
    """The stories in the order of their first documents, with the types in each; no text is kept."""
    members: dict[str, list[str]] = {}
    types: dict[str, Counter[str]] = {}
    for document in documents:
        key = document.article.story or document.article.sha256
        members.setdefault(key, []).append(document.id)
        chosen = in_states(document, options.states)
        counted = (f"{kind_of(one)} {type_of(one)}" for one in chosen if not isinstance(one, Relation))
        types.setdefault(key, Counter()).update(counted)
    return [Story(key, tuple(own), types[key]) for key, own in members.items()]


def parts_of(stories: Sequence[Story], shares: Sequence[float], seed: int) -> dict[str, str]:
    """The part of every document, by its id; raises ExchangeError when a part would be empty.

    Each story goes where its types are needed most, after those before it alone: articles that are added later change
    nothing for the earlier ones. A lot that hangs on the seed and the story decides where the need is nearly the same.
    """
    _check(shares)
    wanted = {part: share / sum(shares) for part, share in zip(PARTS, shares, strict=False) if share}
    if len(stories) < len(wanted):
        raise ExchangeError(
            f"{len(stories)} different stories cannot be split into {len(wanted)} parts; export more articles."
        )
    sharing = _Sharing(wanted, seed)
    part_of: dict[str, str] = {}
    for story in stories:
        part_of.update(dict.fromkeys(story.documents, sharing.place(story)))
    return part_of


class _Sharing:
    """What each part has so far."""

    def __init__(self, wanted: Mapping[str, float], seed: int) -> None:
        self.stories: Counter[str] = Counter()
        self._wanted = wanted
        self._seed = seed
        self._types: dict[str, Counter[str]] = {part: Counter() for part in wanted}
        self._with: Counter[str] = Counter()
        """Stories with each type."""

    def place(self, story: Story) -> str:
        """The part that the story goes to."""
        # The first stories go to one part each, so that none is empty in a small corpus.
        empty = [one for one in self._wanted if not self.stories[one]]
        part = max(empty or self._wanted, key=lambda one: self._lot(one, story) if empty else self._need(one, story))
        self.stories[part] += 1
        self._types[part].update(story.types)
        self._with.update(story.types.keys())
        return part

    def _need(self, part: str, story: Story) -> float:
        """How far the part lags behind its share of stories and of each of the story's types, in stories."""
        share = self._wanted[part]
        lag = share * (self.stories.total() + 1) - self.stories[part]
        for name, count in story.types.items():
            all_of_it = count + sum(types[name] for types in self._types.values())
            in_a_story = all_of_it / (self._with[name] + 1)
            lag += (share * all_of_it - self._types[part][name]) / in_a_story
        return lag / (1 + len(story.types)) + CHANCE * self._lot(part, story)

    def _lot(self, part: str, story: Story) -> float:
        """From 0 to 1, by a hash, as it is the same on every machine and in every Python."""
        digest = hashlib.sha256(f"{self._seed} {part} {story.key}".encode()).digest()
        return int.from_bytes(digest[:8]) / 2**64


def _check(shares: Sequence[float]) -> None:
    good = len(shares) in (2, 3) and all(math.isfinite(one) and one >= 0 for one in shares)
    if not good or not shares[0] or not shares[1]:
        raise ExchangeError("a split needs two or three shares, such as 80/10/10; those of train and dev above zero.")
