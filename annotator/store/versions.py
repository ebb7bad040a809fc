"""Newer versions of articles, corrections of what is known about them, and what awaits a check in a newer version."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlite_utils import Database

from annotator.domain import records
from annotator.domain.annotations import Annotation
from annotator.domain.article import Article, Dateline, Day, Zone, ZoneKind
from annotator.domain.document import Layer, claim_of
from annotator.domain.likeness import Shingles, fingerprint, shingles
from annotator.domain.span import Span
from annotator.store.arrivals import Access

FACTS = "title, byline, published, source, language, url, story, dateline_place, dateline_agency, zones, days"
MOST_ALIKE = 8
LEAST_SHARED = 4
"""One in so many of the shorter fingerprint's shingles must be in both, or the texts are not worth comparing."""
CURRENT_SCHEMA = "(SELECT name || '@' || version FROM schemas ORDER BY rowid DESC LIMIT 1)"
"""The label of the schema in use, as SQL."""
CARRIED = "carried over"
"""Names the layer of an article that has nothing but what was carried over from its older version."""


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What the corpus keeps of the file that an article came from."""

    encoding: str | None
    """None for an article that came from no file: it was pasted, or is a mended version."""
    original_bytes: int | None
    added: str


def facts_row(article: Article) -> tuple[Any, ...]:
    """What is known about an article beside its text, in the order of `FACTS`."""
    place = article.dateline or Dateline()
    return (
        *(article.title, article.byline, article.published, article.source, article.language, article.url),
        *(article.story, place.place, place.agency, zones_json(article.zones), days_json(article.days)),
    )


def with_facts(article: Article, row: Sequence[Any]) -> Article:
    """The article with the facts of a row."""
    title, byline, published, source, language, url, story, place, agency, zones, days = row
    return replace(
        article,
        title=title,
        byline=byline,
        published=published,
        source=source,
        language=language,
        url=url,
        story=story,
        dateline=Dateline(place, agency) if place or agency else None,
        zones=read_zones(zones),
        days=read_days(days),
    )


def zones_json(zones: Iterable[Zone]) -> str:
    """Zones as the corpus keeps them."""
    return _json([[zone.kind.value, zone.span.start, zone.span.end] for zone in zones])


def read_zones(value: str) -> tuple[Zone, ...]:
    """The zones of a row."""
    return tuple(Zone(ZoneKind(kind), Span(start, end)) for kind, start, end in json.loads(value))


def days_json(days: Iterable[Day]) -> str:
    """Resolved days as the corpus keeps them."""
    return _json([[day.span.start, day.span.end, day.date] for day in days])


def _json(some: list[list[Any]]) -> str:
    return json.dumps(some) if some else "[]"


def read_days(value: str) -> tuple[Day, ...]:
    """The days of a row."""
    return tuple(Day(Span(start, end), date) for start, end, date in json.loads(value))


def correct_facts(database: Database, article: Article, annotator: str, now: str) -> None:
    """Write what a person says about an article; what was there before is kept beside it."""
    before = database.execute(f"SELECT {FACTS} FROM articles WHERE id = ?", (article.id,)).fetchone()
    database.execute(
        "INSERT INTO corrections (article_id, annotator, time, before) VALUES (?, ?, ?, ?)",
        (article.id, annotator, now, json.dumps(before)),
    )
    in_search = "rowid, title, text FROM articles WHERE id = ?"
    database.execute(
        "INSERT INTO articles_fts (articles_fts, rowid, title, text) "
        f"SELECT 'delete', {in_search}", (article.id,)
    )  # fmt: skip
    values = ", ".join(f"{name} = ?" for name in FACTS.split(", "))
    database.execute(f"UPDATE articles SET {values} WHERE id = ?", (*facts_row(article), article.id))
    database.execute(f"INSERT INTO articles_fts (rowid, title, text) SELECT {in_search}", (article.id,))


def hide_replaced(database: Database, article: Article) -> None:
    """Take the older version of an article out of every list."""
    if article.replaces not in (None, article.id):  # a file may claim anything
        database.execute("UPDATE articles SET replaced_by = ? WHERE id = ?", (article.id, article.replaces))


def older_versions(database: Database, article_id: str) -> list[tuple[str, str | None]]:
    """The versions before one, the newest first, to the first that is not in the trash, with what replaces each."""
    query = "SELECT b.id, b.replaced_by, b.trashed FROM articles a JOIN articles b ON b.id = a.replaces WHERE a.id = ?"
    found: dict[str, str | None] = {}
    while (row := database.execute(query, (article_id,)).fetchone()) is not None and row[0] not in found:
        article_id, found[row[0]], trashed = row
        if trashed is None:
            break
    return list(found.items())


def newest_version(database: Database, article_id: str) -> str:
    """The id of the newest version of an article, which may be itself."""
    seen: set[str] = set()
    while article_id not in seen:
        seen.add(article_id)
        row = database.execute("SELECT replaced_by FROM articles WHERE id = ?", (article_id,)).fetchone()
        article_id = row[0] if row and row[0] else article_id
    return article_id


# --- articles that are alike


def keep_fingerprint(database: Database, article_id: str, text: str) -> None:
    """Make an article findable by what its text has in common with others."""
    kept = fingerprint(shingles(text))
    insert = "INSERT INTO fingerprinted (article_id, size) VALUES (?, ?)"
    number = database.conn.execute(insert, (article_id, len(kept))).lastrowid
    rows = [(one, number) for one in sorted(kept)]
    database.conn.executemany("INSERT OR IGNORE INTO fingerprints (shingle, number) VALUES (?, ?)", rows)


def without_fingerprint(database: Database) -> list[tuple[str, str]]:
    """Ids and texts of articles from before there were fingerprints."""
    query = "SELECT id, text FROM articles WHERE id NOT IN (SELECT article_id FROM fingerprinted)"
    return database.execute(query).fetchall()


def forget_fingerprint(database: Any, article_id: str, text: str) -> None:
    """Remove an article's fingerprint, before the article itself is removed."""
    row = database.execute("SELECT number FROM fingerprinted WHERE article_id = ?", (article_id,)).fetchone()
    if row is not None:
        rows = ((one, row[0]) for one in fingerprint(shingles(text)))
        database.executemany("DELETE FROM fingerprints WHERE shingle = ? AND number = ?", rows)
        database.execute("DELETE FROM fingerprinted WHERE article_id = ?", (article_id,))


def find_alike(database: Database, of: Shingles) -> list[str]:
    """The ids of the shown articles that share most shingles with a text, the likest first; a first guess only."""
    wanted = sorted(fingerprint(of))
    query = (
        "SELECT f.article_id FROM fingerprints p JOIN fingerprinted f USING (number)"
        " JOIN articles a ON a.id = f.article_id"
        " WHERE p.shingle IN (SELECT value FROM json_each(?)) AND a.trashed IS NULL AND a.replaced_by IS NULL"
        f" GROUP BY f.number HAVING count(*) * {LEAST_SHARED} >= min(f.size, ?)"
        f" ORDER BY count(*) DESC, f.number LIMIT {MOST_ALIKE}"
    )
    return [one for (one,) in database.execute(query, (json.dumps(wanted), len(wanted)))]


# --- what a corpus offers


def with_doubtful(layer: Layer | None, doubtful: Sequence[Annotation]) -> Layer | None:
    """The layer with annotations that were carried over with a doubt; they come before what a model says."""
    if not doubtful:
        return layer
    layer = layer or Layer(CARRIED, "", "")
    ids, claims = {one.id for one in doubtful}, {claim_of(one) for one in doubtful}
    others = (one for one in layer.annotations if claim_of(one) not in claims and one.id not in ids)
    return replace(layer, annotations=(*doubtful, *others))


class Versions:
    """What a corpus knows of versions of articles; each method that writes is one transaction."""

    def __init__(self, reading: Access, writing: Access, clock: Callable[[], str]) -> None:
        self._reading = reading
        self._writing = writing
        self._clock = clock

    def correct(self, article: Article, annotator: str) -> None:
        """Write what is known about an article anew (its text stays); what stood there before is kept."""
        with self._writing() as database:
            correct_facts(database, article, annotator, self._clock())

    def corrections(self, article: Article) -> list[Article]:
        """The article as it was before each correction, the oldest first."""
        query = "SELECT before FROM corrections WHERE article_id = ? ORDER BY seq"
        with self._reading() as database:
            return [with_facts(article, json.loads(one)) for (one,) in database.execute(query, (article.id,))]

    def set_story(self, article_ids: Sequence[str], story: str) -> None:
        """Say that articles tell one story."""
        with self._writing() as database:
            rows = ((story, one) for one in article_ids)
            database.conn.executemany("UPDATE articles SET story = ? WHERE id = ?", rows)

    def newest(self, article_id: str) -> str:
        """The id of the article's newest version, which may be itself."""
        with self._reading() as database:
            return newest_version(database, article_id)

    def file_facts(self, article_id: str) -> FileFacts | None:
        """How the article's file was read; None when there is no such article."""
        query = (
            "SELECT encoding, length(o.bytes), added FROM articles a"
            " LEFT JOIN originals o ON o.sha256 = a.original_sha256 WHERE id = ?"
        )
        with self._reading() as database:
            row = database.execute(query, (article_id,)).fetchone()
        return FileFacts(*row) if row else None

    def without_fingerprint(self) -> list[tuple[str, str]]:
        """Ids and texts of the articles that `alike` cannot find yet."""
        with self._reading() as database:
            return without_fingerprint(database)

    def keep_fingerprints(self) -> None:
        """Make all articles findable by `alike`."""
        if old := self.without_fingerprint():
            with self._writing() as database:
                for article_id, words in old:
                    keep_fingerprint(database, article_id, words)

    def alike(self, text: Shingles) -> list[str]:
        """The ids of articles that may tell the same story, the likest first: a first guess, to be compared.

        Those that came as one of many are among them after `keep_fingerprints`.
        """
        with self._reading() as database:
            return find_alike(database, text)

    def keep_doubtful(self, article: Article, annotator: str, annotations: Sequence[Annotation]) -> None:
        """Keep annotations that were carried over with a doubt: suggestions for their annotator alone."""
        self._write_doubtful(article, annotator, {}, annotations)

    def carry_doubtful(self, article: Article, annotator: str, annotations: Sequence[Annotation]) -> None:
        """Keep them in terms of the schema that is used now; for the one before, should it be used again, as before."""
        self._write_doubtful(article, annotator, self._doubtful_by_schema(article.id, annotator), annotations)

    def doubtful(self, article: Article, annotator: str, schema: str | None = None) -> tuple[Annotation, ...]:
        """What was carried over to an article with a doubt for this annotator, decided or not.

        In terms of a schema (name@version), or (None) of the one that is used.
        """
        found = self._doubtful_by_schema(article.id, annotator)
        if not found:
            return ()
        with self._reading() as database:
            label = _schema_in_use(database) if schema is None else schema
            return records.decode_all(found.get(label, next(iter(found.values()))), article.text)

    def with_doubtful(self) -> list[tuple[str, str]]:
        """The articles, with annotators, to which something was carried over with a doubt."""
        with self._reading() as database:
            return database.execute("SELECT article_id, annotator FROM doubtful").fetchall()

    def _doubtful_by_schema(self, article_id: str, annotator: str) -> dict[str, Any]:
        query = "SELECT annotations FROM doubtful WHERE article_id = ? AND annotator = ?"
        with self._reading() as database:
            row = database.execute(query, (article_id, annotator)).fetchone()
            body = json.loads(row[0]) if row else {}
            return body.get("schemas", {"": body} if body else {})

    def _write_doubtful(
        self, article: Article, annotator: str, others: Mapping[str, Any], annotations: Sequence[Annotation]
    ) -> None:
        encoded = records.encode_all(tuple(annotations), article.text)
        with self._writing() as database:
            schemas = {**others, _schema_in_use(database): encoded}
            body = json.dumps({"schemas": schemas}, ensure_ascii=False, separators=(",", ":"))
            database.execute(
                "INSERT OR REPLACE INTO doubtful (article_id, annotator, annotations) VALUES (?, ?, ?)",
                (article.id, annotator, body),
            )


def _schema_in_use(database: Database) -> str:
    row = database.execute(f"SELECT {CURRENT_SCHEMA}").fetchone()
    return row[0] or ""
