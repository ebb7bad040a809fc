"""The changes that tell a document, for copies of it: with one more where some of it came without any."""

from __future__ import annotations

import uuid
from dataclasses import replace

from annotator.domain.document import Document
from annotator.domain.history import Change
from annotator.exchange.jsonl import write_line
from annotator.review.merging import snapshot
from annotator.store import SharedLine

NAMESPACE = uuid.UUID("2b0c0b0e-6c0e-4a52-8f8d-5d0f6f5f2d11")


def read_all(document: Document, lines: list[SharedLine]) -> list[Change]:
    """Changes in the order of all copies."""
    return [line.read(document) for line in sorted(lines, key=lambda line: line.order)]


def completing(document: Document, lines: list[SharedLine]) -> SharedLine | None:
    """One more line where the others do not make the document what it is; its id follows from what it says."""
    change_id = str(uuid.uuid5(NAMESPACE, write_line(replace(document, seconds=0.0))))
    change = snapshot(document, read_all(document, lines), change_id)
    if change is None:
        return None
    last = max(lines, key=lambda line: line.order) if lines else None
    time, number = (last.time, last.number + 1) if last else ("", 0)
    return SharedLine.made_of(change, document, time, number)
