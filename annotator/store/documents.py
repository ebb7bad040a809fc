"""Documents, their annotations and their history, read from the corpus."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from sqlite_utils import Database

from annotator.domain import records
from annotator.domain.annotations import Comment, Entity
from annotator.domain.article import Article
from annotator.domain.document import Document, Status
from annotator.domain.history import History
from annotator.store.articles import SHOWN
from annotator.store.decoding import decode_annotations
from annotator.store.fetching import GIVEN, Fetched, Row, fetch
from annotator.store.journal import read_change


class Head(NamedTuple):
    """Which document of an article it is."""

    id: str
    annotator: str
    status: str


def read_heads(database: Database, article_ids: Sequence[str]) -> dict[str, list[Head]]:
    """The documents of articles by the articles' ids, in alphabetical order of their annotators."""
    query = f"SELECT article_id, id, annotator, status FROM documents WHERE article_id IN {GIVEN} ORDER BY annotator"
    found: dict[str, list[Head]] = defaultdict(list)
    for article_id, *head in database.execute(query, (json.dumps(article_ids),)):
        found[article_id].append(Head(*head))
    return found


def read_all_heads(database: Database, at_least: int) -> dict[str, list[Head]]:
    """The documents of all shown articles that have at least so many, in the articles' order."""
    query = (
        "SELECT d.article_id, d.id, d.annotator, d.status FROM documents d JOIN articles a ON a.id = d.article_id"
        f" WHERE {SHOWN} AND d.article_id IN"
        " (SELECT article_id FROM documents GROUP BY article_id HAVING count(*) >= ?) ORDER BY a.rowid, d.annotator"
    )
    found: dict[str, list[Head]] = defaultdict(list)
    for article_id, *head in database.execute(query, (at_least,)):
        found[article_id].append(Head(*head))
    return found


def read_document(database: Database, article: Article, annotator: str) -> Document | None:
    """One annotator's document of an article, without the suggestion layer."""
    query = "SELECT id FROM documents WHERE article_id = ? AND annotator = ?"
    row = database.execute(query, (article.id, annotator)).fetchone()
    return read_documents(database, {row[0]: article})[row[0]] if row else None


def read_documents(database: Database, wanted: Mapping[str, Article]) -> dict[str, Document]:
    """Documents by their ids, given with their articles, without suggestion layers."""
    fetched = fetch(database.conn, wanted)
    found = (_document(head, wanted[head[0]], fetched) for head in fetched.heads)
    return {one.id: one for one in found}


def _document(head: Row, article: Article, fetched: Fetched) -> Document:
    own, _, annotator, status, attributes, seconds, schema, version = head
    return Document(
        id=own,
        article=article,
        annotator=annotator,
        annotations=decode_annotations(fetched, own, article.text),
        entities=tuple(_entity(row) for row in fetched.entities.get(own, ())),
        comments=tuple(_comment(row) for row in fetched.comments.get(own, ())),
        status=Status(status),
        attributes=() if attributes == "{}" else records.decode_attributes(json.loads(attributes)),
        seconds=seconds,
        schema=(schema, version),
    )


def _entity(row: Row) -> Entity:
    _, own, kind, name, links = row
    return records.decode_entity({"id": own, "type": kind, "name": name, "links": json.loads(links)})


def _comment(row: Row) -> Comment:
    _, own, on, author, time, text, resolved = row
    return Comment(str(own), str(author), str(time), str(text), on, bool(resolved))


@dataclass(frozen=True, slots=True)
class EventRow:
    """One event mention of one annotator, as a list over the whole corpus shows it."""

    article_id: str
    title: str
    event_id: str
    type: str
    words: str
    event: str | None
    """The event that it was judged to tell."""


def read_event_rows(database: Database, annotator: str, events: Sequence[str] | None = None) -> list[EventRow]:
    """One annotator's event mentions of all articles, without rejected ones, in the articles' order.

    `events`: only those that were judged to tell one of these.
    """
    only = "" if events is None else f" AND e.event IN {GIVEN}"
    query = (
        "SELECT a.id, a.title, e.id, e.type, coalesce(e.text, ''), e.event FROM events e"
        " JOIN documents d ON d.id = e.document_id JOIN articles a ON a.id = d.article_id"
        f" WHERE d.annotator = ? AND e.state <> 'rejected' AND {SHOWN}{only} ORDER BY a.rowid, e.start"
    )
    given = (annotator,) if events is None else (annotator, json.dumps(events))
    return [EventRow(*row) for row in database.execute(query, given)]


def read_history(database: Database, document: Document) -> History:
    """What can be undone and redone in a document, from its journal."""
    history = History()
    query = (
        "SELECT change_id, document_id, name, undoes, redoes, change FROM journal WHERE document_id = ? ORDER BY seq"
    )
    for row in database.execute(query, (document.id,)):
        change = read_change(row, document.article.text)
        try:
            history = history.record(change)
        except ValueError:  # two windows of an older version: what it did stands, as an act of its own
            history = history.record(replace(change, undoes=None, redoes=None))
    return history
