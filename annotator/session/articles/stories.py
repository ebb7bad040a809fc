"""Near-duplicates: a later write-through of a report tells the same story, and the two must not be split."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.article import Article
from annotator.domain.likeness import likeness, shingles
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
    others = (corpus.article(one) for one in corpus.versions.alike(own) if one != article.id)
    alike = [Like(other, likeness(own, shingles(other.text))) for other in others if other is not None]
    best = max(alike, key=lambda one: one.share, default=None)
    return best if best is not None and best.share >= SAME_STORY else None


def story_of(article: Article) -> str:
    """The id of the story that an article tells: its own id where it was the first to tell it."""
    return article.story or article.id


def join_story(corpus: Corpus, article_id: str, like: Article) -> None:
    """Say that an article tells the same story as another one."""
    corpus.versions.set_story([article_id, like.id], story_of(like))
