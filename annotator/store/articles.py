"""Articles and their original files."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, NamedTuple

from sqlite_utils import Database

from annotator.domain import records
from annotator.domain.annotations import Attributes
from annotator.domain.article import Article, Dateline
from annotator.domain.document import Document, Status
from annotator.store import versions
from annotator.store.collecting import without_collection

FIELDS = (
    "id, title, byline, published, source, language, url, file, story, replaces, dateline_place, dateline_agency,"
    " zones, days, text"
)


SHOWN = "trashed IS NULL AND replaced_by IS NULL"
"""The articles that are in lists, searches and exports."""


class ArticleSummary(NamedTuple):
    """What the list of articles shows of one: a hundred thousand of them are made when a corpus is opened."""

    id: str
    title: str
    published: str | None
    file: str | None
    words: int
    status: Status
    has_suggestions: bool
    attributes: Attributes = ()
    """What the annotator said of the whole article."""


@dataclass(frozen=True, slots=True)
class Trashed:
    """An article in the trash."""

    id: str
    title: str
    file: str | None
    time: str
    """When it was deleted, as ISO 8601 in UTC."""
    documents: int
    """How many people's documents go with it."""

    @property
    def name(self) -> str:
        """What people call it: its file's name or its title."""
        return self.file or self.title or self.id


def find_known(database: Database, article: Article) -> str | None:
    """The id of the article with the same text, which comes out of the trash."""
    row = database.conn.execute("SELECT id, trashed FROM articles WHERE sha256 = ?", (article.sha256,)).fetchone()
    if row is None:
        return None
    if row[1] is not None:
        set_trashed(database, [row[0]], None)
    return row[0]


def insert_article(
    database: Database, article: Article, original: bytes | None, encoding: str | None, now: str
) -> None:
    """Write an article whose text is not in the corpus yet."""
    original_sha256 = _insert_original(database, original) if original is not None else None
    row = database.conn.execute(ARTICLE_SQL, _article_row(article, (original_sha256, encoding), now)).lastrowid
    search = "INSERT INTO articles_fts (rowid, title, text) VALUES (?, ?, ?)"
    database.conn.execute(search, (row, article.title, article.text))
    versions.hide_replaced(database, article)


ARTICLE_SQL = (
    "INSERT INTO articles (id, sha256, title, byline, published, source, language, url, file, story, dateline_place,"
    " dateline_agency, zones, days, replaces, original_sha256, encoding, added, words, text)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def _article_row(article: Article, file: tuple[str | None, str | None], now: str) -> tuple[Any, ...]:
    place = article.dateline or Dateline()
    return (
        *(article.id, article.sha256, article.title, article.byline, article.published, article.source),
        *(article.language, article.url, article.file, article.story, place.place, place.agency),
        *(versions.zones_json(article.zones), versions.days_json(article.days), article.replaces),
        *(*file, now, len(article.text.split()), article.text),
    )


def _insert_original(database: Database, original: bytes) -> str:
    sha256 = hashlib.sha256(original).hexdigest()
    database.execute("INSERT OR IGNORE INTO originals (sha256, bytes) VALUES (?, ?)", (sha256, original))
    return sha256


def find_by_hash(database: Database, sha256: str) -> str | None:
    """The id of the article whose text has this hash."""
    row = database.conn.execute("SELECT id FROM articles WHERE sha256 = ?", (sha256,)).fetchone()
    return row[0] if row else None


def read_article(database: Database, article_id: str) -> Article | None:
    """The article with this id."""
    row = database.execute(f"SELECT {FIELDS} FROM articles WHERE id = ?", (article_id,)).fetchone()
    return _article(row) if row else None


def read_articles(database: Database) -> Iterator[Article]:
    """All articles but those in the trash and older versions, in the order in which they were added."""
    for row in database.execute(f"SELECT {FIELDS} FROM articles WHERE {SHOWN} ORDER BY rowid"):
        yield _article(row)


def _article(row: tuple[Any, ...]) -> Article:
    *known, place, agency, zones, days, text = row
    article_id, title, byline, published, source, language, url, file, story, replaces = known
    return Article(
        id=article_id,
        text=text,
        title=title,
        byline=byline,
        published=published,
        source=source,
        language=language,
        url=url,
        file=file,
        story=story,
        dateline=Dateline(place, agency) if place or agency else None,
        zones=versions.read_zones(zones),
        days=versions.read_days(days),
        replaces=replaces,
    )


def summaries(database: Database, annotator: str) -> list[ArticleSummary]:
    """The shown articles with this annotator's status, in the order of their coming."""
    # Three small scans, the first of an index alone: a join would read the rows, and with them the texts.
    listed = "SELECT rowid, id, title, published, file, words FROM articles WHERE "
    with without_collection():
        rows = database.execute(listed + SHOWN).fetchall()
        places = _places_of_versions(database)
        rows.sort(key=(lambda row: places.get(row[1], row[0])) if places else itemgetter(0))
        if any(type(words) is not int or type(title) is not str for _, _, title, _, _, words in rows):
            raise ValueError("an article's title is no text, or its length no number")
        known = _progress(database, annotator)
        suggested = {one for (one,) in database.execute("SELECT DISTINCT article_id FROM layers")}
        new: tuple[Status, Attributes] = (Status.NEW, ())
        return [
            ArticleSummary._make((one, title, published, file, words, status, one in suggested, attributes))
            for _, one, title, published, file, words in rows
            for status, attributes in (known.get(one, new),)
        ]


def _places_of_versions(database: Database) -> dict[str, Any]:
    """The row numbers of the first versions of articles, by the later versions' ids: those stand in their place."""
    query = "SELECT replaced_by, rowid, id FROM articles WHERE replaced_by IS NOT NULL"
    places: dict[str, Any] = {}
    for newer, number, older in sorted(database.execute(query).fetchall(), key=itemgetter(1)):
        places[newer] = places.get(older, number)
    return places


def _progress(database: Database, annotator: str) -> dict[str, tuple[Status, Attributes]]:
    """Status and attributes of an annotator's documents, by the article's id."""
    query = "SELECT article_id, status, attributes FROM documents WHERE annotator = ?"
    rows = database.execute(query, (annotator,)).fetchall()
    return {one: (STATUSES[status], () if said == "{}" else _attributes(said)) for one, status, said in rows}


class Listed:
    """The list of articles in memory: reading a hundred thousand anew for each document that is done would be felt."""

    def __init__(self, key: tuple[str, int], rows: list[ArticleSummary]) -> None:
        self.key = key
        """The annotator, and what tells whether another program wrote."""
        self.rows = rows
        self._places: dict[str, int] | None = None

    def follow(self, documents: Iterable[Document]) -> None:
        """Take over the status of documents as they are now."""
        for document in documents:
            if document.annotator == self.key[0] and (place := self._place(document.article.id)) is not None:
                changed = self.rows[place]._replace(status=document.status, attributes=document.attributes)
                self.rows[place] = changed

    def mark_suggested(self, article_id: str) -> None:
        """Take over that there are suggestions for an article now."""
        if (place := self._place(article_id)) is not None:
            self.rows[place] = self.rows[place]._replace(has_suggestions=True)

    def _place(self, article_id: str) -> int | None:
        if self._places is None:
            self._places = {row.id: number for number, row in enumerate(self.rows)}
        return self._places.get(article_id)


STATUSES = {one.value: one for one in Status}


def _attributes(said: str) -> Attributes:
    return records.decode_attributes(json.loads(said))


def set_trashed(database: Database, article_ids: Iterable[str], when: str | None) -> None:
    """Put articles into the trash (their older versions are shown instead), or (None) take them out of it."""
    for one in article_ids:
        database.execute("UPDATE articles SET trashed = ? WHERE id = ?", (when, one))
        for older, replaced_by in versions.older_versions(database, one):
            if when is None:
                database.execute("UPDATE articles SET replaced_by = ? WHERE id = ?", (one, older))
            elif replaced_by == one:
                heir = "(SELECT replaced_by FROM articles WHERE id = ?)"
                database.execute(f"UPDATE articles SET replaced_by = {heir} WHERE id = ?", (one, older))


def read_trash(database: Database) -> list[Trashed]:
    """The articles in the trash, the last deleted first."""
    query = (
        "SELECT id, title, file, trashed, (SELECT count(*) FROM documents d WHERE d.article_id = a.id)"
        " FROM articles a WHERE trashed IS NOT NULL ORDER BY trashed DESC, rowid"
    )
    return [Trashed(*row) for row in database.execute(query)]
