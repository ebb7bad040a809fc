"""Dateline JSONL (`dateline/1`): the lossless format, one article and annotator a line."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from annotator.domain.annotations import Annotation, Comment, State, references
from annotator.domain.article import Article, Dateline, Day, Zone, ZoneKind, text_hash
from annotator.domain.document import Document, Layer, Status
from annotator.domain.records import (
    Record,
    decode_all,
    decode_attributes,
    decode_comment,
    decode_entity,
    encode_all,
    encode_attributes,
    encode_comment,
    encode_entity,
    plain_number,
)
from annotator.domain.schema import AnnotationSchema
from annotator.domain.span import Span
from annotator.exchange.format import ExchangeError, Facts, Loss, Options, Parts, Quarantined, Seen
from annotator.exchange.jsonl_schema import FAMILY, FORMAT, checked
from annotator.exchange.losses import Tally
from annotator.exchange.rows import Row, rows_or_documents
from annotator.exchange.selection import in_states, self_contained
from annotator.exchange.view import View, facts_of
from annotator.exchange.writing import CODE_POINTS

ALL_STATES = frozenset(State)
LONGEST_FIRST_LINE = 256 * 1024 * 1024
"""Bytes that are read to recognise the format: a disk image must not fill the memory."""

# --- to lines ---------------------------------------------------------------------------------------------------------


def encode_document(document: Document) -> Record:
    """The document as a record, with annotations of every state and the suggestions that are still open."""
    return _encode_selected(document, ALL_STATES)[0]


def encode_suggestions(article: Article, layer: Layer, schema: AnnotationSchema) -> Record:
    """What a model suggests for an article that nobody has worked on: the annotator is null."""
    suggestions = {one.id: one for one in layer.annotations}
    document = Document(article.id, article, "", suggestions=suggestions, schema=(schema.name, schema.version))
    return encode_document(document)


def write_line(document: Document) -> str:
    """The document as one line, with its line end."""
    return record_line(encode_document(document))


def record_line(record: Record) -> str:
    """A record as one line, with its line end; raises ExchangeError for what JSON or UTF-8 cannot hold."""
    return _line_bytes(record).decode("utf-8")


_ENCODE = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def _line_bytes(record: Record) -> bytes:
    try:
        return _ENCODE(record).encode("utf-8") + b"\n"
    except ValueError as error:
        raise ExchangeError(f"document {record['id']} cannot be written: {error}.") from error


def _encode_selected(document: Document, states: frozenset[State]) -> tuple[Record, list[Loss]]:
    annotations, losses = self_contained(document, states)
    ids = {one.id for one in annotations}
    comments = [_on_what_is_there(one, ids) for one in document.comments]
    moved = [was.id for was, now in zip(document.comments, comments, strict=True) if was != now]
    losses += [Loss(document.id, one, "place of a comment", "the annotation it is on is not exported") for one in moved]
    return _encode(replace(document, comments=tuple(comments)), annotations), losses


def _on_what_is_there(comment: Comment, ids: set[str]) -> Comment:
    return comment if comment.on is None or comment.on in ids else replace(comment, on=None)


def _encode(document: Document, annotations: Sequence[Annotation]) -> Record:
    article = document.article
    try:
        records = encode_all(annotations, article.text)
    except ValueError as error:
        raise ExchangeError(f"document {document.id} cannot be written: {error}.") from error
    return {
        "format": FORMAT,
        "id": document.id,
        "sha256": article.sha256,
        "text": article.text,
        "schema": {"name": document.schema[0], "version": document.schema[1]},
        "article": _encode_article(article),
        "zones": _encode_zones(article),
        "annotator": document.annotator or None,
        "status": document.status.value,
        "attributes": encode_attributes(document.attributes),
        "seconds": plain_number(float(document.seconds)),
        "mentions": records["mentions"],
        "entities": [encode_entity(one) for one in document.entities],
        "figures": records["figures"],
        "events": records["events"],
        "relations": records["relations"],
        "comments": [encode_comment(one) for one in document.comments],
    }


def _encode_zones(article: Article) -> list[Record]:
    return [{"kind": zone.kind.value, "start": zone.span.start, "end": zone.span.end} for zone in article.zones]


def _encode_article(article: Article) -> Record:
    dateline = article.dateline
    return {
        "title": article.title or None,
        "byline": article.byline,
        "published": article.published,
        "source": article.source,
        "language": article.language,
        "url": article.url,
        "file": article.file,
        "story": article.story,
        "dateline": {"place": dateline.place, "agency": dateline.agency} if dateline else None,
        "id": article.id,
        "days": [
            {"start": day.span.start, "end": day.span.end, "text": day.span.surface(article.text), "date": day.date}
            for day in article.days
        ],
        "replaces": article.replaces,
    }


# --- from lines -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Imported:
    """A document read from a line; what was suggested is in its `suggestions`, an empty annotator is no one."""

    document: Document
    line: int
    """Counted from 1."""


def read_lines(path: Path) -> Iterator[Imported]:
    """The documents of a file, one by one; raises ExchangeError at the first bad line."""
    for found in sift_lines(path):
        if isinstance(found, Quarantined):
            raise ExchangeError(f"line {found.line} of {path.name}: {found.why}")
        yield found


def sift_lines(path: Path) -> Iterator[Imported | Quarantined]:
    """Every line that is not blank, read or with the reason why not; raises ExchangeError when the file is unreadable.

    Lines end at "\\n" alone: JSON text may hold other line ends.
    """
    try:
        with path.open("rb") as file:
            for number, raw in enumerate(file, start=1):
                if raw.strip():
                    yield _sift(raw, number)
    except OSError as error:
        raise ExchangeError(f"{path} cannot be read: {error.strerror}.") from error


def _sift(raw: bytes, number: int) -> Imported | Quarantined:
    try:
        return Imported(decode_document(_parse(raw)), number)
    # KeyError and the like cannot pass the schema; RecursionError is what a thousand brackets give.
    except (ValueError, OverflowError, RecursionError) as error:
        return Quarantined(number, str(error))


def _parse(raw: bytes) -> object:
    try:
        line = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ExchangeError(f"byte {error.start} is not UTF-8.") from error
    try:
        value = json.loads(line, parse_constant=_refuse_number, parse_float=_finite)
    except json.JSONDecodeError as error:
        raise ExchangeError(f"no JSON: {error.msg} at character {error.pos}.") from error
    if "\\u" in line:
        _check_escapes(value)
    return value


def _check_escapes(value: object) -> None:
    """Raises ExchangeError for half a surrogate pair, which JSON can escape and UTF-8 cannot write."""
    try:
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError as error:
        raise ExchangeError("it has half a surrogate pair, which is no character.") from error


def _finite(digits: str) -> float:
    return float(digits) if math.isfinite(float(digits)) else _refuse_number(digits)


def _refuse_number(digits: str) -> float:
    raise ExchangeError(f"{digits} is no number that JSON can hold.")


def decode_document(value: object) -> Document:
    """The document of a parsed line; raises ValueError when it breaks the schema or its offsets miss the text."""
    record = checked(value)
    text: str = record["text"]
    if text_hash(text) != record["sha256"]:
        raise ExchangeError("sha256 is not the hash of the text, so the offsets cannot be trusted.")
    annotations = _by_id(decode_all(record, text))
    schema: Mapping[str, str] = record.get("schema") or {}
    return Document(
        id=record["id"],
        article=_decode_article(record),
        annotator=record.get("annotator") or "",
        annotations={key: one for key, one in annotations.items() if one.state is not State.SUGGESTED},
        suggestions={key: one for key, one in annotations.items() if one.state is State.SUGGESTED},
        entities=tuple(decode_entity(one) for one in record.get("entities") or ()),
        comments=tuple(decode_comment(one) for one in record.get("comments") or ()),
        status=Status(record.get("status") or Status.NEW),
        attributes=decode_attributes(record.get("attributes")),
        seconds=float(record.get("seconds") or 0),
        schema=(schema.get("name") or "", schema.get("version") or ""),
    )


def _by_id(annotations: Sequence[Annotation]) -> dict[str, Annotation]:
    """The annotations by id; ids must be unique, and what an annotation points to must be there."""
    by_id: dict[str, Annotation] = {}
    for one in annotations:
        if one.id in by_id:
            raise ExchangeError(f"two annotations have the id {one.id!r}.")
        by_id[one.id] = one
    for one in annotations:
        if missing := [target for target in references(one) if target not in by_id]:
            raise ExchangeError(f"annotation {one.id!r} points to {missing[0]!r}, which is not in the line.")
    return by_id


def _decode_article(record: Mapping[str, Any]) -> Article:
    about: Mapping[str, Any] = record.get("article") or {}
    dateline: Mapping[str, Any] | None = about.get("dateline")
    return Article(
        id=about.get("id") or record["id"],
        text=record["text"],
        title=about.get("title") or "",
        byline=about.get("byline"),
        published=about.get("published"),
        source=about.get("source"),
        language=about.get("language") or "en",
        url=about.get("url"),
        file=about.get("file"),
        story=about.get("story"),
        dateline=Dateline(dateline.get("place"), dateline.get("agency")) if dateline else None,
        zones=tuple(_decode_zone(one) for one in record.get("zones") or ()),
        days=tuple(_decode_day(one) for one in about.get("days") or ()),
        replaces=about.get("replaces"),
    )


def _decode_day(record: Mapping[str, Any]) -> Day:
    return Day(Span(int(record["start"]), int(record["end"])), record["date"])


def _decode_zone(record: Mapping[str, Any]) -> Zone:
    return Zone(ZoneKind(record["kind"]), Span(int(record["start"]), int(record["end"])))


def is_dateline_jsonl(path: Path) -> bool:
    """Whether the first line says that it is in a version of this format."""
    try:
        with path.open("rb") as file:
            lines = iter(lambda: file.readline(LONGEST_FIRST_LINE), b"")
            first = json.loads(next((line for line in lines if line.strip()), b"").decode("utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(first, dict) and str(cast(Record, first).get("format", "")).startswith(FAMILY)


# --- straight from rows -----------------------------------------------------------------------------------------------


def encode_row(row: Row) -> Record:
    article, own = row.article, row.record
    return {
        "format": FORMAT,
        "id": own["id"],
        "sha256": article.sha256,
        "text": article.text,
        "schema": own["schema"],
        "article": _encode_article(article),
        "zones": _encode_zones(article),
        **{key: own[key] for key in ("annotator", "status", "attributes", "seconds", "mentions", "entities")},
        **{key: own[key] for key in ("figures", "events", "relations", "comments")},
    }


def _says(line: bytes, record: Record, is_raw: bool) -> bool:
    """Whether the line, parsed, is the record, and its words stand where it says they do.

    A document that came as rows is compared as it is; every other is also decoded, as an import would do it.
    """
    if is_raw:
        found = json.loads(line)
        return found == record and _covers_words(found)
    return write_line(decode_document(_parse(line))).encode() == line


def _covers_words(record: Record) -> bool:
    text: str = record["text"]
    triggers = [one["trigger"] for one in record["events"] if one["trigger"] is not None]
    places = (*record["mentions"], *record["figures"], *triggers)
    return all(text[one["start"] : one["end"]] == one["text"] for one in places)


# --- the format -------------------------------------------------------------------------------------------------------


class Jsonl:
    """Everything of a document; `Options.states` may leave annotations out."""

    key = "jsonl"
    title = "Dateline JSONL"
    tokeniser, offsets = None, CODE_POINTS
    extension = ".jsonl"
    reads_back = "Dateline's reader, line by line, every value compared"
    carries = "everything: text, zones, annotations of every state, comments, entities, where each came from"

    def write(self, parts: Parts, place: Path, options: Options, tally: Tally) -> None:
        """One line a document, parsed and compared before it goes out; raises ExchangeError."""
        for part, documents in parts.items():
            digest = hashlib.sha256()
            with self._path(place, part).open("wb") as file:
                for document in rows_or_documents(documents, options):
                    if isinstance(document, Row):
                        record = encode_row(document)
                        tally.add_record(record, part)
                    else:
                        record, lost = _encode_selected(document, options.states)
                        tally.add(document, lost, options, part)
                    line = _line_bytes(record)
                    if not _says(line, record, is_raw=isinstance(document, Row)):
                        raise ExchangeError(f"document {record['id']} does not read back as it was written.")
                    digest.update(line)
                    file.write(line)
            tally.digests[part] = digest.hexdigest()

    def compared(self, parts: Parts, place: Path, options: Options, tally: Tally) -> int:
        """How many documents the files hold; raises ExchangeError where they are not the lines that were compared."""
        del options
        for part in parts:
            with self._path(place, part).open("rb") as file:
                if hashlib.file_digest(file, "sha256").hexdigest() != tally.digests.get(part):
                    raise ExchangeError(f"Nothing was exported: {place.name} does not read back as it was written.")
        return tally.documents

    def seen(self, parts: Parts, place: Path, options: Options) -> Iterator[tuple[Document, Seen]]:
        """Every document with its line's facts; `compared` compares more."""
        for part, documents in parts.items():
            for document, found in zip(documents, read_lines(self._path(place, part)), strict=True):
                chosen = in_states(found.document, options.states)
                yield document, Seen(found.document.article.text, facts_of(chosen, View(document.article.text)))

    def facts(self, document: Document, chosen: Sequence[Annotation], view: View) -> Facts:
        """Everything, although `seen` has compared it already."""
        del document
        return facts_of(chosen, view)

    def _path(self, place: Path, part: str) -> Path:
        return place / f"{part}{self.extension}" if part else place
