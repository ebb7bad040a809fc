"""A corpus that is open for work: imports, documents, suggestions, bulk edits and exports, without a window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from types import MappingProxyType

from annotator import paths
from annotator.domain.article import Article
from annotator.domain.document import Document, Layer
from annotator.domain.edits import Edit
from annotator.domain.history import Change, do
from annotator.domain.schema import AnnotationSchema, SchemaError, parse_schema
from annotator.domain.tagging_rules import TaggingRule
from annotator.session.document_session import DocumentSession
from annotator.session.sources import Sources
from annotator.session.turning import reverse
from annotator.store import (
    Act,
    Corpus,
    CorpusError,
    Counts,
    EventRow,
    Listing,
    Progress,
    Tell,
    tell_nobody,
    with_layer,
)

DEFAULT_SCHEMA = "conflict-and-protest"


@dataclass(frozen=True, slots=True)
class BulkEdit:
    """Edits of many documents that are one act: one transaction, one journal group."""

    name: str
    edits: tuple[tuple[Document, Edit], ...]


class Workspace:
    """One corpus, one annotator. Raises CorpusError where something cannot be read or saved."""

    def __init__(self, corpus: Corpus, annotator: str, sources: Sources) -> None:
        self.corpus = corpus
        self.annotator = annotator
        self.sources = sources
        self.schema = _schema_of(corpus)
        self._open: DocumentSession | None = None
        """The document that is open for annotating."""

    @classmethod
    def open(
        cls,
        path: Path,
        annotator: str,
        sources: Sources | None = None,
        create: bool = True,
        tell: Tell = tell_nobody,
    ) -> Workspace:
        """Open or make the corpus at `path`; `tell` hears how far it is, and how far backups are that acts wait for."""
        sources = sources or Sources()
        return cls(Corpus.open(path, sources.now, create, tell), annotator, sources)

    def close(self) -> None:
        """Close the corpus."""
        self.corpus.close()

    @property
    def read_only(self) -> str | None:
        """Why nothing can be written, or None."""
        return self.corpus.read_only

    def summaries(self) -> Listing:
        """The articles with this annotator's status."""
        return self.corpus.summaries(self.annotator)

    def progress(self) -> Progress:
        """How this annotator's work goes."""
        return self.corpus.progress(self.annotator)

    def counts(self) -> Counts:
        """How much is in the corpus."""
        return self.corpus.counts()

    def event_rows(self, events: Sequence[str] | None = None) -> list[EventRow]:
        """This annotator's event mentions of all articles; only those that tell one of `events`, if any are given."""
        return self.corpus.event_rows(self.annotator, events)

    def document_of(self, article: Article, annotator: str | None = None) -> Document:
        """An annotator's document of an article; a new one is kept from its first edit on."""
        name = self.annotator if annotator is None else annotator
        found = self.corpus.document(article.id, name)
        if found is not None:
            return found
        if (opened := self._open) and (opened.document.article.id, opened.document.annotator) == (article.id, name):
            document = replace(opened.document, article=article)  # no edit so far; its facts may have been corrected
            return with_layer(document, self.corpus.layer(article, name))
        fresh = Document(self.sources.new_id(), article, name, schema=(self.schema.name, self.schema.version))
        return with_layer(fresh, self.corpus.layer(article, name))

    def open_document(self, article_id: str) -> DocumentSession:
        """This annotator's document of an article, open for annotating; KeyError when there is no such article."""
        article = self.corpus.article(article_id)
        if article is None:
            raise KeyError(article_id)
        document = self.document_of(article)
        session = self._session(document)
        session.listen(self._on_change, lambda: None)
        self._open = session
        return session

    def open_beside(self, article: Article, annotator: str) -> DocumentSession:
        """Another annotator's document, open beside the one that is annotated, without what models suggest."""
        document = replace(self.document_of(article, annotator), layer=None, suggestions=MappingProxyType({}))
        session = self._session(document)
        session.listen(self._on_change_beside, lambda: None)
        return session

    def _on_change_beside(self, _change: Change) -> None:
        """It may be the very document that is open for annotating."""
        if self._open is not None:
            self._open.catch_up()

    def _session(self, document: Document) -> DocumentSession:
        return DocumentSession(self.corpus, document, self.corpus.history(document), self.sources, self.annotator)

    def _on_change(self, change: Change) -> None:
        """Undo of the change to another schema uses the one before again, redo the other one."""
        if change.header and change.header[0].schema != change.header[1].schema:
            self.schema = _schema_of(self.corpus)
            self._show_layers()

    def is_open(self, document_id: str) -> bool:
        """Whether the document is open for annotating."""
        return self._open is not None and self._open.document.id == document_id

    def apply(self, bulk: BulkEdit) -> tuple[Change, ...]:
        """Make edits in many documents at once: all are saved, or none is. A backup is made before."""
        if self._open is not None:
            self._open.catch_up()
        made: list[tuple[Document, Change]] = []
        latest: dict[str, Document] = {}
        for document, edit in bulk.edits:
            after, change = do(latest.get(document.id, document), edit, self.sources.new_id())
            latest[document.id] = after
            if not change.is_empty:
                made.append((after, replace(change, name=bulk.name)))
        if made:
            if len(latest) > 1:
                self.corpus.protect("bulk")
            self.corpus.record(made, self.sources.new_id(), self.annotator)
        for document, change in made:
            if self._open is not None and self.is_open(document.id):
                self.corpus.when_saved(partial(self._open.adopt, document, change))
        return tuple(change for _, change in made)

    def last_elsewhere(self, is_undo: bool) -> Act | None:
        """The last thing that was done, if this annotator did it to many documents at once, none of which is open.

        `is_undo`: if it took such an act back.
        """
        act = self.corpus.last_act()
        if act is None or (act.annotator, act.is_undo) != (self.annotator, is_undo):
            return None
        return None if any(self.is_open(one.document_id) for one in self.corpus.act_of(act.change_id)) else act

    def reverse(self, change_id: str) -> int:
        """Take back the act that made a change, whoever's documents it changed (of an undo: make it again).

        How many documents were changed. What somebody did there since stays; a backup is made before.
        """
        if self._open is not None:
            self._open.reverse(change_id)
            documents = self._open.reach
        else:
            documents = reverse(self.corpus, (self.annotator, self.sources), change_id, None).documents
        if (source := self.corpus.schema_source()) is not None and source != self.schema.source:
            self.schema = _schema_of(self.corpus)
            self._show_layers()
        return documents

    def store_layer(self, article: Article, layer: Layer, carried_from: str | None = None) -> None:
        """Keep suggestions for an article, and show them where its document is open."""
        self.corpus.store_layer(article, layer, carried_from)
        self.corpus.when_saved(partial(self._show_layers, article.id))

    def _show_layers(self, article_id: str | None = None) -> None:
        """Show in open documents (of one article) what models and rules propose now."""
        if self._open is not None and article_id in (None, self._open.document.article.id):
            document = self._open.document
            self._open.show_layer(self.corpus.layer(document.article, document.annotator))

    def keep_rule(self, rule: TaggingRule) -> None:
        """Keep a tagging rule, new or changed: it proposes at once. RuleError when it cannot be one."""
        self.corpus.keep_rule(rule)
        self._show_layers()

    def delete_rules(self, ids: Sequence[str]) -> None:
        """Forget tagging rules and what they still propose."""
        self.corpus.delete_rules(ids)
        self._show_layers()

    def ids_to_suggest(self, model: str) -> list[str]:
        """The ids of articles without suggestions, or whose suggestions by `model` are carried from another schema."""
        return self.corpus.ids_to_suggest(model)

    def reclaim(self) -> None:
        """Go on with the corpus after it was lent to another process, as it is now."""
        self.corpus.reclaim()
        if self._open is not None:
            self._open.catch_up()
            self._show_layers()

    def problems(self) -> Iterator[str]:
        """Faults of the corpus, a sentence each."""
        return self.corpus.problems()


def _schema_of(corpus: Corpus) -> AnnotationSchema:
    """The corpus's schema; a corpus without one takes the default from now on."""
    source = corpus.schema_source()
    if source is not None:
        try:
            return parse_schema(source)
        except SchemaError as error:
            raise CorpusError(
                f"The schema in {corpus.path.name} cannot be read ({error}); restore a backup."
            ) from error
    schema = default_schema()
    if corpus.read_only is None:
        corpus.add_schema(schema.name, schema.version, schema.source)
    return schema


def default_schema() -> AnnotationSchema:
    """The schema that new corpora begin with."""
    return load_schema(paths.resource("schemas", f"{DEFAULT_SCHEMA}.toml"))


def load_schema(path: Path) -> AnnotationSchema:
    """The schema of a TOML file; raises SchemaError when it is none."""
    return parse_schema(path.read_text(encoding="utf-8"))
