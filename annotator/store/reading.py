"""What can be read of an open corpus."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from sqlite_utils import Database

from annotator.domain.article import Article
from annotator.domain.document import Document, Layer, Status, open_suggestions
from annotator.domain.history import Change, History
from annotator.domain.schema import parse_schema
from annotator.domain.tagging_rules import TaggingRule, with_proposals
from annotator.store import (
    articles,
    checks,
    conflicts,
    documents,
    journal,
    layers,
    raw,
    sharing,
    tagging_rules,
)
from annotator.store import search as searching
from annotator.store.articles import Trashed
from annotator.store.checks import Counts
from annotator.store.collecting import without_collection
from annotator.store.conflicts import Answer, CopyConflict
from annotator.store.documents import EventRow, Head
from annotator.store.errors import UNREADABLE, CorpusError, in_short
from annotator.store.journal import Act, JournalLine, Member
from annotator.store.listing import Listing
from annotator.store.opening import Opened
from annotator.store.progress import Progress, read_progress
from annotator.store.search import MOST, Found
from annotator.store.sharing import SharedLine
from annotator.store.tagging_rules import Outcomes
from annotator.store.versions import Versions, with_doubtful


class CorpusReading:
    """All that a corpus answers without being changed. CorpusError where it is damaged or cannot be understood."""

    def __init__(self, path: Path, opened: Opened) -> None:
        self.path = path
        self._opened = opened
        self.versions: Versions
        self._listed: Listing | None = None
        """The list of articles as it was last asked for, kept true by whatever writes."""

    @property
    def _database(self) -> Database:
        return self._opened.database

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Tells a damaged file, or rows that cannot be understood, as CorpusError."""
        try:
            yield
        except (sqlite3.Error, *UNREADABLE) as error:
            raise CorpusError(
                f"{self.path.name} could not be read ({in_short(error)}); check it with `dateline check`."
            ) from error

    @contextmanager
    def _reading_rows(self) -> Iterator[Database]:
        with self._reading():
            yield self._database

    def find_article(self, sha256: str) -> str | None:
        """The id of the article whose text has this hash."""
        with self._reading():
            return articles.find_by_hash(self._database, sha256)

    def text_hashes(self) -> dict[str, str]:
        """The hash of each article's text by the article's id, in the order in which they were added."""
        with self._reading():
            query = f"SELECT id, sha256 FROM articles WHERE {articles.SHOWN} ORDER BY rowid"
            return dict(self._database.execute(query).fetchall())

    def statuses(self, annotator: str) -> dict[str, Status]:
        """How far somebody is with each article that they began, by the article's id."""
        with self._reading():
            query = "SELECT article_id, status FROM documents WHERE annotator = ?"
            return {one: Status(status) for one, status in self._database.execute(query, (annotator,))}

    def article(self, article_id: str) -> Article | None:
        """The article with this id."""
        with self._reading():
            return articles.read_article(self._database, article_id)

    def articles(self) -> Iterator[Article]:
        """All articles, in the order in which they were added."""
        with self._reading():
            yield from articles.read_articles(self._database)

    def all_ids(self) -> list[str]:
        """The ids of all articles, also of those in the trash and of older versions, in the order of their coming."""
        with self._reading():
            return [one for (one,) in self._database.execute("SELECT id FROM articles ORDER BY rowid")]

    def summaries(self, annotator: str) -> Listing:
        """What the list of articles shows, with this annotator's status: the same until something of it changes."""
        with self._reading():
            (elsewhere,) = self._database.execute("PRAGMA data_version").fetchone()  # what other programs wrote
            if self._listed is None or self._listed.key != (annotator, elsewhere):
                self._listed = Listing(self._reading_rows, annotator, elsewhere)
            return self._listed

    def count_finished(self, annotator: str) -> int:
        """How many of the shown articles an annotator is through with."""
        with self._reading():
            return articles.count_finished(self._database, annotator)

    def search(self, query: str, most: int = MOST) -> Found:
        """Articles that fit words and filters; SearchError when the query cannot be understood."""
        with self._reading():
            return searching.search(self._database, query, most)

    def trashed(self) -> list[Trashed]:
        """The articles in the trash, the last deleted first."""
        with self._reading():
            return articles.read_trash(self._database)

    def layer(self, article: Article, annotator: str = "") -> Layer | None:
        """The newest suggestions for an article, with what tagging rules propose and what awaits a check."""
        proposed = with_proposals(self.stored_layer(article), article, self._fitting_rules())
        return with_doubtful(proposed, self.versions.doubtful(article, annotator))

    def stored_layer(self, article: Article) -> Layer | None:
        """The newest suggestions that a model made for an article, those for the corpus's schema before others."""
        with self._reading():
            return layers.read_layer(self._database, article)

    def _fitting_rules(self) -> list[TaggingRule]:
        """The rules whose types the schema in use has: the others wait for their schema to come back."""
        rules = self.tagging_rules()
        source = self.schema_source() if rules else None
        return rules if source is None else [one for one in rules if one.type in _types_of(source)]

    def tagging_rules(self) -> list[TaggingRule]:
        """The rules that propose in every article, in the order in which they were made."""
        with self._reading():
            return tagging_rules.read_rules(self._database)

    def rule_outcomes(self) -> dict[str, Outcomes]:
        """What became of what each rule proposed, by the rule's name."""
        with self._reading():
            return tagging_rules.read_outcomes(self._database)

    def bookmark(self, annotator: str, name: str) -> str | None:
        """What an annotator's window keeps with the corpus under a name, such as the article that was open last."""
        with self._reading():
            return tagging_rules.read_bookmark(self._database, annotator, name)

    def ids_without_layer(self, like: Layer) -> list[str]:
        """The ids of articles that have no suggestions of this layer's model, version and schema."""
        with self._reading():
            return layers.ids_without_layer(self._database, like)

    def ids_to_suggest(self, model: str) -> list[str]:
        """The ids of articles without suggestions, or whose suggestions by `model` were carried from another schema."""
        with self._reading():
            return layers.ids_to_suggest(self._database, model)

    def document(self, article_id: str, annotator: str) -> Document | None:
        """One annotator's document of an article with the article's open suggestions; None when there is none yet."""
        with self._reading():
            article = self.article(article_id)
            found = documents.read_document(self._database, article, annotator) if article else None
            return None if found is None else with_layer(found, self.layer(found.article, annotator))

    def heads(self, article_ids: Sequence[str]) -> Mapping[str, Sequence[Head]]:
        """Which documents there are of each of these articles, in alphabetical order of their annotators."""
        with self._reading():
            return documents.read_heads(self._database, article_ids)

    def all_heads(self, at_least: int = 1) -> Mapping[str, Sequence[Head]]:
        """Which documents there are of articles with so many, by the articles' ids, in the articles' order."""
        with self._reading():
            return documents.read_all_heads(self._database, at_least)

    def documents(self, wanted: Mapping[str, Article]) -> dict[str, Document]:
        """Documents by their ids, given with their articles, as `document` gives them; many are read at once."""
        with self._reading(), without_collection():
            found = documents.read_documents(self._database, wanted)
            suggested = self._ids_with_suggestions(wanted.values())
            for key, one in found.items():
                if one.article.id in suggested:
                    found[key] = with_layer(one, self.layer(one.article, one.annotator))
            return found

    def raw_documents(self, wanted: Mapping[str, Article]) -> dict[str, dict[str, Any]]:
        """Documents as records by their ids; without those in which something is open to be decided on."""
        with self._reading(), without_collection():
            suggested = self._ids_with_suggestions(wanted.values())
            plain = {key: article for key, article in wanted.items() if article.id not in suggested}
            asked = {key: article for key, article in wanted.items() if article.id in suggested}
            found = raw.read_raw(self._database.conn, {**plain, **self._without_doubt(asked)})
            return {key: one for key, one in found.items() if key in plain or self._is_decided(one, asked[key])}

    def _ids_with_suggestions(self, some: Iterable[Article]) -> set[str]:
        """The ids of articles for which a model, a rule or an older version may suggest something."""
        ids = [one.id for one in some]
        return set(ids) if self.tagging_rules() else layers.ids_with_suggestions(self._database, ids)

    def _without_doubt(self, some: Mapping[str, Article]) -> dict[str, Article]:
        """Those of documents for which neither rules nor older versions suggest anything."""
        ids = [one.id for one in some.values()]
        doubtful = set(ids) if self.tagging_rules() else layers.ids_with_doubt(self._database, ids)
        return {key: article for key, article in some.items() if article.id not in doubtful}

    def _is_decided(self, record: dict[str, Any], article: Article) -> bool:
        """Whether a document's annotations decide all that the article's layer suggests."""
        decided = {one["id"] for table in raw.MAKERS for one in record[table]}
        return layers.suggested_ids(self._database, article.id) <= decided

    def event_rows(self, annotator: str, events: Sequence[str] | None = None) -> list[EventRow]:
        """One annotator's event mentions of all articles; only those that tell one of `events`, if any are given."""
        with self._reading():
            return documents.read_event_rows(self._database, annotator, events)

    def progress(self, annotator: str) -> Progress:
        """How one annotator's work goes."""
        with self._reading():
            return read_progress(self._database, annotator)

    def has_document(self, document_id: str) -> bool:
        """Whether a document with this id is in the corpus."""
        with self._reading():
            return self._database.execute("SELECT 1 FROM documents WHERE id = ?", (document_id,)).fetchone() is not None

    def annotators(self, article_id: str) -> list[str]:
        """Who has a document of the article, in alphabetical order."""
        query = "SELECT annotator FROM documents WHERE article_id = ? ORDER BY annotator"
        with self._reading():
            return [name for (name,) in self._database.execute(query, (article_id,))]

    def people(self) -> list[str]:
        """Everybody who has a document, in alphabetical order."""
        with self._reading():
            query = "SELECT DISTINCT annotator FROM documents ORDER BY annotator"
            return [name for (name,) in self._database.execute(query)]

    def passes(self, article: Article) -> dict[str, Document]:
        """Everybody's document of an article by annotator, in alphabetical order, without suggestions."""
        with self._reading():
            heads = documents.read_heads(self._database, [article.id]).get(article.id, ())
            found = documents.read_documents(self._database, {one.id: article for one in heads})
        return {one.annotator: found[one.id] for one in heads}

    def shared_lines(self, document: Document) -> list[SharedLine]:
        """Every change of a document that was made here or came with a package, in the order of all copies."""
        with self._reading():
            return sharing.read_lines(self._database, document.id)

    def packages(self, direction: str) -> list[dict[str, Any]]:
        """The manifests of packages that went `out` or came `in`."""
        with self._reading():
            return sharing.read_packages(self._database, direction)

    def conflicts(self, document: Document) -> list[CopyConflict]:
        """What merged copies of a document ever differed in."""
        with self._reading():
            return conflicts.read_conflicts(self._database, document)

    def conflict_owners(self) -> list[tuple[str, str]]:
        """Article and annotator of the documents whose copies ever differed."""
        with self._reading():
            return conflicts.read_owners(self._database)

    def answers(self, document: Document) -> list[Answer]:
        """What was left as it stands in a document, the last one last."""
        with self._reading():
            return conflicts.read_answers(self._database, document.id)

    def history(self, document: Document) -> History:
        """What can be undone and redone in a document."""
        with self._reading():
            return documents.read_history(self._database, document)

    def last_change(self, document: Document) -> tuple[str, str] | None:
        """The ids of the annotator's document of the article and of its last change; None where there is none yet."""
        with self._reading():
            return journal.read_last(self._database, document.article.id, document.annotator)

    def changes(self, document: Document) -> list[JournalLine]:
        """Who changed what in a document and when, the oldest first; undone and redone acts too."""
        with self._reading():
            return journal.read_lines(self._database, document.id)

    def changes_until(self, document: Document, change_id: str) -> list[Change]:
        """The changes of a document up to one, in order; KeyError when it is none of the document's."""
        with self._reading():
            lines = journal.read_until(self._database, document, change_id)
        if not lines:
            raise KeyError(change_id)
        return lines

    def acts(self, most: int) -> list[Act]:
        """The last acts on many documents at once, the newest first; undone ones and undos too."""
        with self._reading():
            return journal.read_acts(self._database, most)

    def last_act(self) -> Act | None:
        """The last thing that was done in the corpus if it was done to many documents at once (or might have been)."""
        with self._reading():
            return journal.read_last_act(self._database)

    def act_of(self, change_id: str) -> list[Member]:
        """All changes, in any document, of the act that made this one."""
        with self._reading():
            return journal.read_group(self._database, change_id)

    def undoing(self, document: Document, change_id: str) -> str | None:
        """The last change of a document that took this one back."""
        with self._reading():
            return journal.find_undoing(self._database, document.id, change_id)

    def schema_source(self) -> str | None:
        """The TOML of the schema that the corpus uses: the one added last."""
        with self._reading():
            row = self._database.execute("SELECT source FROM schemas ORDER BY rowid DESC LIMIT 1").fetchone()
            if row and not isinstance(row[0], str):
                raise ValueError("its schema is no text")
            return row[0] if row else None

    def counts(self) -> Counts:
        """How much is in the corpus."""
        with self._reading():
            return checks.count(self._database)

    def problems(self) -> Iterator[str]:
        """One sentence for each fault of the corpus; none when it is sound."""
        return checks.find_problems(self._database)


def with_layer(document: Document, layer: Layer | None) -> Document:
    """The document with the suggestions of `layer` that are still open."""
    suggestions = MappingProxyType(open_suggestions(layer, document.annotations))
    return replace(document, layer=layer, suggestions=suggestions)


@lru_cache(maxsize=4)
def _types_of(source: str) -> frozenset[str]:
    """The ids of a schema's entity types and event types."""
    schema = parse_schema(source)
    return frozenset(one.id for one in (*schema.entities, *schema.events))
