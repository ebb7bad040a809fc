"""Articles and their original files."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from annotator.domain import records
from annotator.domain.annotations import Attributes
from annotator.domain.article import Article, Dateline
from annotator.domain.document import Status
from annotator.store import versions

FIELDS = (
    "id, title, byline, published, source, language, url, file, story, replaces, dateline_place, dateline_agency,"
    " zones, days, text"
)


SHOWN = "trashed IS NULL AND replaced_by IS NULL"
"""The articles that are in lists, searches and exports."""


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """What the list of articles shows of one."""

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
    known = find_by_hash(database, article.sha256)
    if known is not None:
        database.execute("UPDATE articles SET trashed = NULL WHERE id = ? AND trashed IS NOT NULL", (known,))
    return known


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
    columns = "rowid, id, title, published, file, words"
    listed = database.execute(f"SELECT {columns} FROM articles WHERE {SHOWN}").fetchall()
    query = "SELECT article_id, status, attributes FROM documents WHERE annotator = ?"
    known = {one: (Status(status), _attributes(said)) for one, status, said in database.execute(query, (annotator,))}
    suggested = {one for (one,) in database.execute("SELECT DISTINCT article_id FROM layers")}
    return [
        ArticleSummary(one, title, published, file, words, status, one in suggested, attributes)
        for _, one, title, published, file, words in sorted(listed)
        for status, attributes in (known.get(one, (Status.NEW, ())),)
    ]


def _attributes(said: str) -> Attributes:
    return () if said == "{}" else records.decode_attributes(json.loads(said))


def set_trashed(database: Database, article_ids: Iterable[str], when: str | None) -> None:
    """Put articles into the trash (their older versions are shown instead), or (None) take them out of it."""
    for one in article_ids:
        database.execute("UPDATE articles SET trashed = ? WHERE id = ?", (when, one))
        newer = one if when is None else None
        older = "(SELECT replaces FROM articles WHERE id = ?)"
        database.execute(f"UPDATE articles SET replaced_by = ? WHERE id = {older}", (newer, one))


def read_trash(database: Database) -> list[Trashed]:
    """The articles in the trash, the last deleted first."""
    query = (
        "SELECT id, title, file, trashed, (SELECT count(*) FROM documents d WHERE d.article_id = a.id)"
        " FROM articles a WHERE trashed IS NOT NULL ORDER BY trashed DESC, rowid"
    )
    return [Trashed(*row) for row in database.execute(query)]
