"""Near-duplicates: a later write-through of a report tells the same story, and the two must not be split."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from annotator.domain.article import Article
from annotator.domain.likeness import Shingles, fingerprint, likeness, shingles
from annotator.store import Corpus

SAME_STORY = 0.5
"""Share of the shorter text that must be in the longer one."""


@dataclass(frozen=True, slots=True)
class Like:
    """An article of the corpus that tells the same story, and the share of the shorter text that both have."""

    article: Article
    share: float


def find_like(corpus: Corpus, article: Article) -> Like | None:
    """The likest other article of the corpus, if it is like enough to tell the same story."""
    own = shingles(article.text)
    corpus.versions.keep_fingerprints()
    others = (corpus.article(one) for one in corpus.versions.alike(own) if one != article.id)
    alike = [Like(other, likeness(own, shingles(other.text))) for other in others if other is not None]
    best = max(alike, key=lambda one: one.share, default=None)
    return best if best is not None and best.share >= SAME_STORY else None


def all_stories(corpus: Corpus, step: Callable[[], None] = lambda: None) -> dict[str, str]:
    """By id the story of each article, whether or not it was seen when it came that others tell the same.

    A story is called by the hash of the text that told it first, which may be in the trash or an older version by
    now: the name stays when others come, and is the same in another corpus of the same articles.

    Articles that came with others' labels or from an old corpus say no story. Nothing is written but fingerprints, and
    in a corpus that cannot be written they are kept in memory. `step` is called after each article.
    """
    if corpus.read_only is None:
        corpus.versions.keep_fingerprints()
    apart = _Apart(corpus.versions.without_fingerprint())
    groups = _Groups()
    hashes: dict[str, str] = {}
    for article in chain(corpus.articles(), _in_trash(corpus)):
        hashes[article.id] = article.sha256
        for first in {article.story, article.replaces} - {None}:
            groups.join(str(first), article.id)
        own = shingles(article.text)
        for other_id in {*corpus.versions.alike(own), *apart.alike(own)} - {article.id}:
            other = corpus.article(other_id) if groups.of(other_id) != groups.of(article.id) else None
            if other is not None and likeness(own, shingles(other.text)) >= SAME_STORY:
                groups.join(article.id, other_id)
        step()
    return hashes | _called_by_the_first(corpus, groups)


def _in_trash(corpus: Corpus) -> Iterator[Article]:
    """What was told first may be there."""
    found = (corpus.article(one.id) for one in corpus.trashed())
    return (one for one in found if one is not None)


def _called_by_the_first(corpus: Corpus, groups: _Groups) -> dict[str, str]:
    """By article id what its group is called, of all that are in one."""
    named = groups.named()
    first: dict[str, str] = {}
    for article_id in corpus.all_ids():
        if article_id in named:
            first.setdefault(named[article_id], article_id)
    articles = {group: corpus.article(article_id) for group, article_id in first.items()}
    hashes = {group: article.sha256 for group, article in articles.items() if article is not None}
    return {one: hashes.get(group, group) for one, group in named.items()}


class _Apart:
    """Articles without a fingerprint in the corpus."""

    def __init__(self, texts: Iterable[tuple[str, str]]) -> None:
        self._with: dict[int, list[str]] = {}
        for article_id, text in texts:
            for one in fingerprint(shingles(text)):
                self._with.setdefault(one, []).append(article_id)

    def alike(self, of: Shingles) -> set[str]:
        """Those that share something with a text."""
        return {article_id for one in fingerprint(of) for article_id in self._with.get(one, ())}


class _Groups:
    """What belongs together, one pair after the other."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}

    def of(self, name: str) -> str:
        """What the group is called now."""
        while (above := self._above.get(name, name)) != name:
            self._above[name] = self._above.get(above, above)
            name = above
        return name

    def join(self, one: str, other: str) -> None:
        """Both are of one group."""
        first, second = sorted((self.of(one), self.of(other)))
        self._above.setdefault(first, first)
        self._above[second] = first

    def named(self) -> dict[str, str]:
        """The group of everything that was joined, also of ids that only stories and older versions had."""
        return {one: self.of(one) for one in list(self._above)}


def story_of(article: Article) -> str:
    """The id of the story that an article tells: its own id where it was the first to tell it."""
    return article.story or article.id


def join_story(corpus: Corpus, article_id: str, like: Article) -> None:
    """Say that an article tells the same story as another one."""
    corpus.versions.set_story([article_id, like.id], story_of(like))
