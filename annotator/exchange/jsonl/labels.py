"""Brings in somebody's Dateline JSONL as another annotator's labels; `dateline import` takes a file as it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from annotator.domain.document import Document
from annotator.exchange.format import Labelled, OffsetUnit, Quarantined
from annotator.exchange.jsonl.reading import is_dateline_jsonl, sift_lines


class JsonlReader:
    """Of each line what a person made or decided; suggestions, remarks and facts of the document are told."""

    key = "jsonl"
    title = "Dateline JSONL"

    def recognises(self, path: Path) -> bool:
        """Whether the first line says so."""
        return path.is_file() and is_dateline_jsonl(path)

    def read(self, path: Path) -> Iterator[Labelled | Quarantined]:
        """One text for every line."""
        for found in sift_lines(path):
            if isinstance(found, Quarantined):
                yield found
                continue
            yield from _left_out(found.document, found.line)
            yield _labelled(found.document, path.name, found.line)


def _labelled(document: Document, file: str, line: int) -> Labelled:
    annotations = tuple(document.annotations.values())
    name = f"{document.article.title}:{line}"
    return Labelled(
        name,
        document.article.text,
        annotations,
        OffsetUnit.CODE_POINTS,
        file,
        line,
        document.annotator,
        document.entities,
    )


def _left_out(document: Document, line: int) -> Iterator[Quarantined]:
    count = len(document.suggestions) + len(document.comments) + len(document.attributes)
    if count:
        yield Quarantined(
            line,
            "suggestions, comments and attributes of the document do not come in as labels "
            f"(left out: {count}); `dateline import` brings in all of the file",
        )
