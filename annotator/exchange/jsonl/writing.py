"""The format: each line is parsed and compared with its document before it goes out."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from annotator.domain.annotations import Annotation
from annotator.domain.document import Document
from annotator.domain.records import Record
from annotator.exchange.format import ExchangeError, Facts, Options, Parts, Seen
from annotator.exchange.jsonl.decoding import decode_document
from annotator.exchange.jsonl.encoding import encode_row, encode_selected, line_bytes, write_line
from annotator.exchange.jsonl.reading import parse_line, read_lines
from annotator.exchange.losses import Tally
from annotator.exchange.rows import Row, rows_or_documents
from annotator.exchange.selection import in_states
from annotator.exchange.view import View, facts_of
from annotator.exchange.writing import CODE_POINTS


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
                        record, lost = encode_selected(document, options.states)
                        tally.add(document, lost, options, part)
                    line = line_bytes(record)
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


def _says(line: bytes, record: Record, is_raw: bool) -> bool:
    """Whether the line, parsed, is the record, and its words stand where it says they do.

    A document that came as rows is compared as it is; every other is also decoded, as an import would do it.
    """
    if is_raw:
        found = json.loads(line)
        return found == record and _covers_words(found)
    return write_line(decode_document(parse_line(line))).encode() == line


def _covers_words(record: Record) -> bool:
    text: str = record["text"]
    triggers = [one["trigger"] for one in record["events"] if one["trigger"] is not None]
    places = (*record["mentions"], *record["figures"], *triggers)
    return all(text[one["start"] : one["end"]] == one["text"] for one in places)
