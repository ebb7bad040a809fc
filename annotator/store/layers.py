"""Suggestion layers: what models proposed for articles, one for each model, version and schema."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlite_utils import Database

from annotator.domain import records
from annotator.domain.article import Article
from annotator.domain.document import Layer
from annotator.store.articles import SHOWN
from annotator.store.fetching import GIVEN
from annotator.store.versions import CURRENT_SCHEMA


def insert_layer(database: Database, article: Article, layer: Layer, now: str, carried_from: str | None = None) -> None:
    """Keep a suggestion layer; one of the same model, version and schema is replaced."""
    body = json.dumps(records.encode_all(layer.annotations, article.text), ensure_ascii=False, separators=(",", ":"))
    database.execute(
        "INSERT OR REPLACE INTO layers (article_id, model, version, schema, made, annotations, doubt, carried_from)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (article.id, layer.model, layer.version, layer.schema, now, body, layer.doubt, carried_from),
    )


def read_layer(database: Database, article: Article) -> Layer | None:
    """The newest layer of an article that was made for the corpus's schema; else the newest of all."""
    row = database.execute(
        "SELECT model, version, schema, annotations FROM layers WHERE article_id = ?"
        f" ORDER BY schema = {CURRENT_SCHEMA} DESC, id DESC LIMIT 1",
        (article.id,),
    ).fetchone()
    if row is None:
        return None
    model, version, schema, body = row
    return Layer(model, version, schema, records.decode_all(json.loads(body), article.text))


def suggested_ids(database: Database, article_id: str) -> set[str]:
    """The ids of what the layer that `read_layer` gives suggests."""
    row = database.conn.execute(
        f"SELECT annotations FROM layers WHERE article_id = ? ORDER BY schema = {CURRENT_SCHEMA} DESC, id DESC LIMIT 1",
        (article_id,),
    ).fetchone()
    return {one["id"] for some in json.loads(row[0]).values() for one in some} if row else set()


def ids_with_suggestions(database: Database, article_ids: Sequence[str]) -> set[str]:
    """Those of articles that have a layer, or something carried over with a doubt."""
    query = f"SELECT article_id FROM layers WHERE article_id IN {GIVEN}"
    with_layer = {one for (one,) in database.execute(query, (json.dumps(article_ids),))}
    return with_layer | ids_with_doubt(database, article_ids)


def ids_with_doubt(database: Database, article_ids: Sequence[str]) -> set[str]:
    """Those of articles to which something was carried over with a doubt, for anybody."""
    query = f"SELECT article_id FROM doubtful WHERE article_id IN {GIVEN}"
    return {one for (one,) in database.execute(query, (json.dumps(article_ids),))}


def ids_without_layer(database: Database, like: Layer) -> list[str]:
    """The ids of articles, in the order in which they were added, that this model, version and schema did not see."""
    query = (
        f"SELECT id FROM articles WHERE {SHOWN} AND id NOT IN (SELECT article_id FROM layers"
        " WHERE model = ? AND version = ? AND schema = ? AND carried_from IS NULL) ORDER BY rowid"
    )
    return [one for (one,) in database.execute(query, (like.model, like.version, like.schema))]


def ids_to_suggest(database: Database, model: str) -> list[str]:
    """The ids of articles without suggestions, or whose suggestions by `model` were carried from another schema."""
    query = (
        f"SELECT id FROM articles a WHERE {SHOWN} AND (NOT EXISTS (SELECT 1 FROM layers WHERE article_id = a.id)"
        " OR EXISTS (SELECT 1 FROM layers WHERE article_id = a.id AND model = ? AND carried_from IS NOT NULL"
        f" AND schema = {CURRENT_SCHEMA})) ORDER BY rowid"
    )
    return [one for (one,) in database.execute(query, (model,))]
