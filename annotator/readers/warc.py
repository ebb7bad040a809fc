"""Reads WARC files of crawlers, packed (.warc.gz) or not; one article a page."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from contextlib import redirect_stderr
from dataclasses import replace
from io import BytesIO, StringIO
from typing import Any

from annotator.readers.building import article_from
from annotator.readers.libraries import MissingLibraryError, library
from annotator.readers.pages import decode_page, page
from annotator.readers.reading import NewId, ReadError, Reading

MOST_RECORDS = 50_000
LARGEST_PAGE = 5 * 1024 * 1024
MOST_UNPACKED = 400 * 1024 * 1024
BROKEN = (ValueError, EOFError, OSError, zlib.error, AttributeError, KeyError, IndexError, TypeError)
"""What warcio lets through for a broken file."""
CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)


class WarcReader:
    """The pages that hold an article; other records are passed over."""

    key = "warc"
    title = "Web crawls (WARC)"
    extensions: tuple[str, ...] = (".warc", ".warc.gz")

    def recognises(self, data: bytes) -> bool:
        """Whether a record begins it, packed or not."""
        if not data.startswith(b"\x1f\x8b"):
            return data.startswith(b"WARC/")
        try:
            return zlib.decompressobj(31).decompress(data[:2048], 64).startswith(b"WARC/")
        except zlib.error:
            return False

    def read(self, name: str, data: bytes, new_id: NewId) -> tuple[Reading, ...]:
        """The articles; raises ReadError when no page has one."""
        if not self.recognises(data):
            raise ReadError(f"{name} does not begin with a WARC record; get the file again.")
        # warcio writes what it mends to standard error.
        with redirect_stderr(StringIO()):
            found = [_reading(name, record, data, new_id) for record in _records(name, data)]
        readings = [reading for reading in found if reading]
        if not readings:
            raise ReadError(f"{name} holds no web page with an article in it.")
        return tuple(readings)


def _records(name: str, data: bytes) -> Iterator[tuple[Any, bytes]]:
    """The pages that were answered, with their bytes."""
    archives = library(name, "warcio.archiveiterator")
    errors = library(name, "warcio.exceptions")
    left = MOST_UNPACKED
    try:
        for number, record in enumerate(archives.ArchiveIterator(BytesIO(data))):
            if number >= MOST_RECORDS or left <= 0:
                raise ReadError(
                    f"{name} holds more than {MOST_RECORDS:,} records or {MOST_UNPACKED // 2**20} MB; split it."
                )
            if record.rec_type not in ("response", "resource") or not _is_page(record):
                continue
            payload = record.content_stream().read(LARGEST_PAGE + 1)
            left -= len(payload)
            if len(payload) <= LARGEST_PAGE:
                yield record, payload
    except (errors.ArchiveLoadFailed, OverflowError, *BROKEN) as error:
        if isinstance(error, ReadError):
            raise
        raise ReadError(f"{name} is a broken WARC file; get the file again.") from error


def _is_page(record: Any) -> bool:
    headers = record.http_headers
    kind = headers.get_header("Content-Type") if headers else record.rec_headers.get_header("Content-Type")
    status = headers.get_statuscode() if headers else "200"
    return "html" in (kind or "").lower() and status.startswith("2")


def _reading(name: str, found: tuple[Any, bytes], data: bytes, new_id: NewId) -> Reading | None:
    """The article of a page, or None when it has none."""
    record, payload = found
    kind = record.http_headers.get_header("Content-Type") if record.http_headers else ""
    charset = CHARSET.search(kind or "")
    try:
        text, encoding = decode_page(name, payload, charset[1] if charset else None)
        facts, parts = page(name, text)
    except MissingLibraryError:
        raise
    except ReadError:
        return None
    facts = replace(facts, url=facts.url or record.rec_headers.get_header("WARC-Target-URI"))
    return Reading(article_from(parts, name, new_id(), facts), data, encoding)
