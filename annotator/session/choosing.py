"""Which documents an export takes, and what of each; they are read from the corpus one by one."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from annotator.domain.annotations import Annotation, Relation, State, type_of
from annotator.domain.article import Article, ZoneKind
from annotator.domain.document import Document, Status
from annotator.exchange.format import Alignment
from annotator.exchange.rows import Row
from annotator.exchange.zoning import cut
from annotator.session.workspace import Workspace
from annotator.store import Head

Step = Callable[[], None]
MOST_AT_ONCE = 200
"""Articles whose documents are read, and are in memory, at a time."""
MOST_EVEN = -1
"""Stands for the seed, of the first hundred, that comes nearest to the shares of every type."""
Wanted = tuple[Article, str]
"""An article with the id of a document of it; "" where nobody has worked on it."""


@dataclass(frozen=True, slots=True)
class Selection:
    """What is exported, and how it is shared out; None and nothing stand for all."""

    annotator: str | None = None
    status: Status | None = None
    """`Status.GOLD` for the adjudicated documents alone."""
    split: tuple[float, ...] | None = None
    seed: int | None = None
    """Of the split; None: the one that the corpus keeps for these shares, or the most even where it keeps none yet."""
    states: frozenset[State] | None = None
    """None: what the format is for: accepted, corrected and created, or everything."""
    types: frozenset[str] = frozenset()
    """Types of mentions and events, and roles of figures; relations between what is left go along."""
    zones: frozenset[ZoneKind] = frozenset()
    """Only the text of these zones, with what is annotated in it; articles that have none of them are left out."""
    since: str | None = None
    until: str | None = None
    """Dates of publication, ISO 8601, both included; articles without one are left out then."""
    alignment: Alignment = Alignment.STRICT
    strict: bool = False
    """Whether an export is refused that would lose anything."""

    def as_record(self) -> dict[str, Any]:
        """The selection as plain values, for the manifest."""
        return {
            "annotator": self.annotator,
            "status": self.status.value if self.status else None,
            "types": sorted(self.types),
            "zones": sorted(one.value for one in self.zones),
            "since": self.since,
            "until": self.until,
        }


class Chosen:
    """The documents of a selection, in the order of the articles."""

    def __init__(self, workspace: Workspace, selection: Selection, with_bare: bool, step: Step | None = None) -> None:
        """`with_bare`: also articles that nobody has worked on; `step` is called after each document."""
        self._workspace = workspace
        self._selection = selection
        self._with_bare = with_bare and selection.annotator is None and selection.status in (None, Status.NEW)
        self._step = step or (lambda: None)

    def __iter__(self) -> Iterator[Document]:
        return self._chosen(None)

    def of(self, ids: Container[str]) -> Iterator[Document]:
        """Those with these ids."""
        return self._chosen(ids)

    def rows(self) -> Iterator[Row | Document]:
        """All of them, as rows where the selection takes documents whole and no suggestion is open."""
        if self._selection.types or self._selection.zones:
            yield from self
            return
        corpus = self._workspace.corpus
        for some in self._some_at_a_time(None):
            wanted = _by_id(some)
            records = corpus.raw_documents(wanted)
            others = corpus.documents({key: one for key, one in wanted.items() if key not in records})
            for article, key in some:
                if key in records:
                    yield Row(article, records[key])
                else:
                    yield others.get(key) or self._bare(article)
                self._step()

    def _chosen(self, ids: Container[str] | None) -> Iterator[Document]:
        for some in self._some_at_a_time(ids):
            read = self._workspace.corpus.documents(_by_id(some))
            for article, key in some:
                document = narrowed(read.get(key) or self._bare(article), self._selection)
                if document.article.text:  # an article may have none of the zones
                    yield document
                self._step()

    def _some_at_a_time(self, ids: Container[str] | None) -> Iterator[list[Wanted]]:
        articles = filter(self._is_in_time, self._workspace.corpus.articles())
        while some := list(islice(articles, MOST_AT_ONCE)):
            heads = self._workspace.corpus.heads([one.id for one in some])
            found = [wanted for article in some for wanted in self._of_article(article, heads.get(article.id, ()))]
            yield found if ids is None else [(one, key) for one, key in found if (key or one.id) in ids]

    def _of_article(self, article: Article, heads: Sequence[Head]) -> Iterator[Wanted]:
        if not heads and self._with_bare:
            yield article, ""
        for one in heads:
            if self._selection.annotator in (None, one.annotator) and self._selection.status in (None, one.status):
                yield article, one.id

    def _bare(self, article: Article) -> Document:
        """What is suggested for an article that nobody has worked on."""
        return replace(self._workspace.document_of(article, ""), id=article.id)

    def _is_in_time(self, article: Article) -> bool:
        since, until = self._selection.since, self._selection.until
        if since is None and until is None:
            return True
        day = (article.published or "")[:10]
        return bool(day) and (since or "") <= day <= (until or "9999")


def _by_id(some: Sequence[Wanted]) -> dict[str, Article]:
    return {key: article for article, key in some if key}


def narrowed(document: Document, selection: Selection) -> Document:
    """What the selection takes of a document."""
    if selection.zones:
        document = cut(document, selection.zones)
    if not selection.types:
        return document
    return replace(
        document,
        annotations=_of_types(document.annotations, selection.types),
        suggestions=_of_types(document.suggestions, selection.types),
    )


def _of_types(annotations: Mapping[str, Annotation], types: frozenset[str]) -> dict[str, Annotation]:
    kept = {key: one for key, one in annotations.items() if not isinstance(one, Relation) and type_of(one) in types}
    joins = {
        key: one
        for key, one in annotations.items()
        if isinstance(one, Relation) and one.source in kept and one.target in kept
    }
    return kept | joins
