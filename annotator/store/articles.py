"""Articles and their original files."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlite_utils import Database

from annotator.domain import records
from annotator.domain.annotations import Attributes
from annotator.domain.article import Article, Dateline
from annotator.domain.document import Status
from annotator.store import versions
from annotator.store.collecting import without_collection
from annotator.store.fetching import GIVEN

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


def row_number(database: Database, article_id: str) -> int | None:
    """The row number of an article."""
    row = database.execute("SELECT rowid FROM articles WHERE id = ?", (article_id,)).fetchone()
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


def read_order(database: Database) -> list[int]:
    """The row numbers of the shown articles in the order of their coming; later versions in the older ones' places."""
    rows = [row for (row,) in database.execute(f"SELECT rowid FROM articles WHERE {SHOWN}")]
    places = _places_of_versions(database)
    rows.sort(key=(lambda row: places.get(row, row)) if places else None)
    return rows


def _places_of_versions(database: Database) -> dict[int, Any]:
    """The row numbers of the first versions of articles, by those of the later versions."""
    query = (
        "SELECT older.rowid, newer.rowid FROM articles older CROSS JOIN articles newer ON newer.id = older.replaced_by"
        " WHERE older.replaced_by IS NOT NULL"  # few, and known by an index: sorted here, lest all articles be read
    )
    places: dict[int, Any] = {}
    for older, newer in sorted(database.execute(query).fetchall()):
        places[newer] = places.get(older, older)
    return places


LISTED = (
    "SELECT a.rowid, a.id, title, published, file, words, d.status, d.attributes,"
    " EXISTS (SELECT 1 FROM layers WHERE article_id = a.id)"
    " FROM articles a LEFT JOIN documents d ON d.article_id = a.id AND d.annotator = ? WHERE "
)
BY_NUMBER = LISTED + f"a.rowid IN {GIVEN}"
BY_ID = LISTED + f"{SHOWN} AND a.id > ? ORDER BY a.id LIMIT ?"
"""Goes along an index that has all that is shown: a table scan would read the texts too."""


def read_summaries(database: Database, annotator: str, rows: Sequence[int]) -> dict[int, ArticleSummary]:
    """What the list shows of articles with these row numbers."""
    return _summaries(database.execute(BY_NUMBER, (annotator, json.dumps(rows))))


def read_more_summaries(database: Database, annotator: str, after: str, most: int) -> dict[int, ArticleSummary]:
    """What the list shows of so many articles, by their row numbers; those whose ids come after one."""
    with without_collection():
        return _summaries(database.execute(BY_ID, (annotator, after, most)))


def read_names(database: Database) -> dict[int, str]:
    """What the shown articles are found by in the list, by row number: much quicker than all that is shown of them."""
    name = "title || ' ' || coalesce(published, '') || ' ' || coalesce(file, '')"
    with without_collection():
        return dict(database.execute(f"SELECT rowid, {name} FROM articles WHERE {SHOWN}").fetchall())


def name_in_list(title: str, published: str | None, file: str | None) -> str:
    """Title, date and file of an article in one line, as `read_names` puts them."""
    return f"{title} {published or ''} {file or ''}"


def _summaries(rows: Iterable[tuple[Any, ...]]) -> dict[int, ArticleSummary]:
    found: dict[int, ArticleSummary] = {}
    for row, own, title, published, file, words, status, said, has_layer in rows:
        if type(words) is not int or type(title) is not str:
            raise ValueError("an article's title is no text, or its length no number")
        facts = (own, title, published, file, words, STATUSES[status or "new"], bool(has_layer))
        found[row] = ArticleSummary._make((*facts, () if said is None or said == "{}" else _attributes(said)))
    return found


STATUSES = {one.value: one for one in Status}


def _attributes(said: str) -> Attributes:
    return records.decode_attributes(json.loads(said))


def read_ids(database: Database) -> dict[int, str]:
    """The ids of all articles by row number."""
    return dict(database.execute("SELECT rowid, id FROM articles").fetchall())


FINISHED = "('done', 'skipped', 'reviewed', 'gold')"
HIDDEN = "SELECT id FROM articles WHERE trashed IS NOT NULL UNION SELECT id FROM articles WHERE replaced_by IS NOT NULL"


def count_finished(database: Database, annotator: str) -> int:
    """How many of the shown articles an annotator is through with."""
    count = f"SELECT count(*) FROM documents WHERE annotator = ? AND status IN {FINISHED}"
    all_of_them, hidden = (
        database.execute(count + where, (annotator,)).fetchone()[0] for where in ("", f" AND article_id IN ({HIDDEN})")
    )
    return all_of_them - hidden


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
