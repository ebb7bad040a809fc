"""Which documents an export takes, and what of each; they are read from the corpus one by one."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from annotator.domain.annotations import Annotation, Relation, State, type_of
from annotator.domain.article import Article, ZoneKind
from annotator.domain.document import Document, Status
from annotator.exchange.format import Alignment
from annotator.exchange.rows import Row
from annotator.exchange.zoning import cut
from annotator.session.workspace import Workspace

Step = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Selection:
    """What is exported, and how it is shared out; None and nothing stand for all."""

    annotator: str | None = None
    status: Status | None = None
    """`Status.GOLD` for the adjudicated documents alone."""
    split: tuple[float, ...] | None = None
    seed: int = 0
    states: frozenset[State] | None = None
    """None: what the format is for: accepted, corrected and created, or everything."""
    types: frozenset[str] = frozenset()
    """Types of mentions and events, and roles of figures; relations between what is left go along."""
    zones: frozenset[ZoneKind] = frozenset()
    """Only the text of these zones, with what is annotated in it."""
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
        self._ids: dict[tuple[str, str], str] = {}
        """The id of each document that was read, so that it need not be read to be passed over."""

    def __iter__(self) -> Iterator[Document]:
        return self._chosen(None)

    def of(self, ids: Container[str]) -> Iterator[Document]:
        """Those with these ids."""
        return self._chosen(ids)

    def rows(self) -> Iterator[Row | Document]:
        """All of them, as rows where the selection takes documents whole and no suggestion is open."""
        if self._selection.types or self._selection.zones or self._selection.status is not None:
            yield from self
            return
        for article, name in self._named():
            record = self._workspace.corpus.raw_document(article, name) if name else None
            document = self._document(article, name) if record is None else None
            if record is not None:
                yield Row(article, record)
            elif document is not None:
                yield document
            else:
                continue
            self._step()

    def _named(self) -> Iterator[tuple[Article, str]]:
        """Every article that is in time with each annotator of it who is wanted; with no name where there is none."""
        for article in self._workspace.corpus.articles():
            if self._is_in_time(article):
                names = self._workspace.corpus.annotators(article.id)
                chosen = [one for one in names if self._selection.annotator in (None, one)]
                yield from ((article, name) for name in (chosen if names or not self._with_bare else [""]))

    def _chosen(self, ids: Container[str] | None) -> Iterator[Document]:
        for article, name in self._named():
            known = self._ids.get((article.id, name))
            if ids is not None and known is not None and known not in ids:
                continue
            document = self._document(article, name)
            if document is None or (ids is not None and document.id not in ids):
                continue
            self._ids[article.id, name] = document.id
            yield narrowed(document, self._selection)
            self._step()

    def _document(self, article: Article, name: str) -> Document | None:
        if not name:  # nobody has worked on it
            return replace(self._workspace.document_of(article, ""), id=article.id) if self._with_bare else None
        document = self._workspace.corpus.document(article.id, name)
        return document if document and self._selection.status in (None, document.status) else None

    def _is_in_time(self, article: Article) -> bool:
        since, until = self._selection.since, self._selection.until
        if since is None and until is None:
            return True
        day = (article.published or "")[:10]
        return bool(day) and (since or "") <= day <= (until or "9999")


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
