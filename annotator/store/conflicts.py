"""What merged copies of a document differ in, and what a person left as it stands in a walk over differences."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from sqlite_utils import Database

from annotator.domain import records
from annotator.domain.annotations import Annotation
from annotator.domain.document import Document

Version = tuple[str, Annotation | None]
"""Whose copy, and the annotation as it left it; None: removed."""


@dataclass(frozen=True, slots=True)
class CopyConflict:
    """An annotation that copies of one document left in different states, neither knowing of the other's."""

    annotation_id: str
    versions: tuple[Version, ...]
    kept: Annotation | None
    """What the merge made of it: the later one, until a person settles it."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Something that a person looked at and left as it stands."""

    key: str
    behind: str
    """The change that could be undone then; "" when there was none."""


def read_conflicts(database: Database, document: Document) -> list[CopyConflict]:
    """All that copies of a document ever differed in, settled or not."""
    text = document.article.text
    query = "SELECT annotation_id, versions, kept FROM conflicts WHERE document_id = ? ORDER BY annotation_id"
    return [
        CopyConflict(one, tuple((name, _read(body, text)) for name, body in json.loads(versions)), _read(kept, text))
        for one, versions, kept in database.execute(query, (document.id,))
    ]


def read_owners(database: Database) -> list[tuple[str, str]]:
    """Article and annotator of every document whose copies ever differed; what is in the trash is left out."""
    query = (
        "SELECT DISTINCT d.article_id, d.annotator FROM conflicts c JOIN documents d ON d.id = c.document_id"
        " JOIN articles a ON a.id = d.article_id WHERE a.trashed IS NULL AND a.replaced_by IS NULL ORDER BY a.rowid"
    )
    return [(article_id, annotator) for article_id, annotator in database.execute(query)]


def write_conflicts(database: Database, document: Document, conflicts: Iterable[CopyConflict]) -> None:
    """Keep what copies differ in; it is open again if it was settled before."""
    text = document.article.text
    for one in conflicts:
        versions = json.dumps([(name, _written(said, text)) for name, said in one.versions], ensure_ascii=False)
        row = (document.id, one.annotation_id, versions, _written(one.kept, text))
        database.execute("INSERT OR REPLACE INTO conflicts VALUES (?, ?, ?, ?)", row)
        database.execute("DELETE FROM answers WHERE document_id = ? AND key = ?", (document.id, one.annotation_id))


def _written(annotation: Annotation | None, text: str) -> str:
    if annotation is None:
        return "null"
    body = {"in": records.collection_of(annotation), "is": records.encode(annotation, text)}
    return json.dumps(body, ensure_ascii=False)


def _read(body: str, text: str) -> Annotation | None:
    found = json.loads(body)
    return None if found is None else records.decode(found["in"], found["is"], text)


def read_answers(database: Database, document_id: str) -> list[Answer]:
    """What was left as it stands in a document, the last one last."""
    query = "SELECT key, behind FROM answers WHERE document_id = ? ORDER BY seq"
    return [Answer(*row) for row in database.execute(query, (document_id,))]


def write_answer(database: Database, document_id: str, answer: Answer) -> None:
    """Keep that something is left as it stands."""
    row = (document_id, answer.key, answer.behind)
    database.execute("INSERT OR REPLACE INTO answers (document_id, key, behind) VALUES (?, ?, ?)", row)


def delete_answer(database: Database, document_id: str, key: str) -> None:
    """Forget that something was left as it stands."""
    database.execute("DELETE FROM answers WHERE document_id = ? AND key = ?", (document_id, key))
