"""A look at what an import would bring, before anything is written: what was recognised, duplicates, later versions."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.article import Article
from annotator.domain.likeness import Shingles, fingerprint, likeness, shingles
from annotator.readers import ReadError
from annotator.session.articles.reading import FileRead
from annotator.session.articles.stories import SAME_STORY, Like, find_like
from annotator.session.workspace import Workspace

if TYPE_CHECKING:
    from annotator.readers.tables import TableLook

MOST_COMPARED = 4


class Finding(StrEnum):
    """What an article of an import is to the corpus."""

    NEW = "new"
    KNOWN = "known"
    """Its text is in the corpus already."""
    REPEATED = "repeated"
    """Its text came before in the same import."""
    ALIKE = "alike"
    """It tells the same story as another article, in part with the same words."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One article of an import, and what it is to the corpus."""

    path: Path
    kind: str
    """What the reader calls such files."""
    article: Article
    encoding: str
    finding: Finding = Finding.NEW
    other: Article | None = None
    """The article that it repeats, or is like."""
    share: float = 0.0
    """Share of the shorter text that is in both, where they are alike."""
    annotations: int = 0
    """How many annotations come with it."""


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that would not come in, and why."""

    path: Path
    why: str


@dataclass(frozen=True, slots=True)
class FilePreview:
    """What is in one file."""

    path: Path
    articles: tuple[Seen, ...] = ()
    unread: Unread | None = None
    table: TableLook | None = None
    """Columns to choose from, where the file holds records."""
    unlisted: int = 0
    """How many more articles it holds."""


def preview_of(path: Path, read: FileRead | ReadError, articles: tuple[Seen, ...]) -> FilePreview:
    """What is in a file, with its articles as they were seen."""
    if isinstance(read, ReadError):
        return FilePreview(path, unread=Unread(path, str(read)))
    unread = Unread(path, read.why) if read.why else None
    return FilePreview(path, articles, unread, read.table, read.unlisted)


class Preview:
    """The articles of an import, file by file, each compared with the corpus and with those before it."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._by_hash: dict[str, tuple[Path, Article]] = {}
        self._taken: list[tuple[Path, Article, Shingles]] = []
        self._by_shingle: dict[int, list[int]] = defaultdict(list)

    def take(self, path: Path, read: FileRead | ReadError) -> FilePreview:
        """Look at what was read of a file; what was read of it before counts no more."""
        return preview_of(path, read, tuple(self.articles_of(path, read)))

    def articles_of(self, path: Path, read: FileRead | ReadError) -> Iterator[Seen]:
        """The articles one by one: comparing some hundreds takes seconds."""
        self._forget(path)
        if isinstance(read, ReadError):
            return
        numbers = read.annotations or (0,) * len(read.readings)
        for one, number in zip(read.readings, numbers, strict=True):
            finding, other, share = self._compared(path, one.article, read.is_ours)
            yield Seen(path, read.kind, one.article, one.encoding, finding, other, share, number)

    def _compared(self, path: Path, article: Article, is_ours: bool) -> tuple[Finding, Article | None, float]:
        """What it is; one of ours tells itself which story it is of, and which other one it replaces."""
        corpus = self._workspace.corpus
        sha256 = article.sha256
        if (known := corpus.find_article(sha256)) is not None:
            return Finding.KNOWN, corpus.article(known), 1.0
        if sha256 in self._by_hash:
            return Finding.REPEATED, self._by_hash[sha256][1], 1.0
        if is_ours:
            self._by_hash[sha256] = (path, article)
            return Finding.NEW, None, 0.0
        own = shingles(article.text)
        likes = [one for one in (find_like(corpus, article), self._like_before(own)) if one is not None]
        self._remember(path, article, own)
        if not likes:
            return Finding.NEW, None, 0.0
        best = max(likes, key=lambda one: one.share)
        return Finding.ALIKE, best.article, best.share

    def _like_before(self, own: Shingles) -> Like | None:
        """The likest article before it in the same import."""
        shared = Counter(at for one in fingerprint(own) for at in self._by_shingle[one])
        compared = (self._taken[at] for at, _ in shared.most_common(MOST_COMPARED))
        alike = [Like(article, likeness(own, other)) for _, article, other in compared]
        best = max(alike, key=lambda one: one.share, default=None)
        return best if best is not None and best.share >= SAME_STORY else None

    def _remember(self, path: Path, article: Article, own: Shingles) -> None:
        self._by_hash[article.sha256] = (path, article)
        for one in fingerprint(own):
            self._by_shingle[one].append(len(self._taken))
        self._taken.append((path, article, own))

    def _forget(self, path: Path) -> None:
        if any(one == path for one, _ in self._by_hash.values()):
            taken = [one for one in self._taken if one[0] != path]
            self._by_hash, self._taken = {}, []
            self._by_shingle.clear()
            for one in taken:
                self._remember(*one)
