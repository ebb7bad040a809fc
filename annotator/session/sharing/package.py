"""A package as a file: a zip of the manifest, the schema, articles, documents, and the changes that made them."""

from __future__ import annotations

import json
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from annotator.domain.document import Document
from annotator.exchange import ExchangeError
from annotator.exchange.atomic import replacing_file
from annotator.exchange.jsonl import decode_document, write_line
from annotator.store import SharedLine

FORMAT = "dateline-package/1"
FAMILY = "dateline-package/"
MANIFEST, SCHEMA, ARTICLES, DOCUMENTS, CHANGES = (
    *("manifest.json", "schema.toml", "articles.jsonl"),
    *("documents.jsonl", "changes.jsonl"),
)
LARGEST = 2 * 1024**3
"""Bytes of one part, unpacked: what is larger is no package but a bomb."""
WHEN = (1980, 1, 1, 0, 0, 0)
"""The time of every part, so that the same work gives the same bytes."""

Record = dict[str, Any]
Owner = tuple[str, str]
"""The hash of an article's text, and an annotator."""


@dataclass(frozen=True, slots=True)
class Package:
    """What is in a package."""

    manifest: Record
    schema: str
    articles: Sequence[Document]
    """Articles without labels: documents of no annotator."""
    documents: Sequence[Document] = ()
    changes: Mapping[Owner, Sequence[SharedLine]] = field(default_factory=dict[Owner, Sequence[SharedLine]])


def write_package(target: Path, package: Package) -> None:
    """Write the file, whole or not at all; ExchangeError when it cannot be written."""
    with replacing_file(target) as fresh, zipfile.ZipFile(fresh, "w", zipfile.ZIP_DEFLATED) as archive:
        _add(archive, MANIFEST, [json.dumps(package.manifest, ensure_ascii=False, indent=2) + "\n"])
        _add(archive, SCHEMA, [package.schema])
        _add(archive, ARTICLES, map(write_line, package.articles))
        _add(archive, DOCUMENTS, map(write_line, package.documents))
        _add(archive, CHANGES, _change_lines(package.changes))


def _add(archive: zipfile.ZipFile, name: str, lines: Iterable[str]) -> None:
    part = zipfile.ZipInfo(name, WHEN)
    part.compress_type = zipfile.ZIP_DEFLATED
    with archive.open(part, "w") as file:
        for line in lines:
            file.write(line.encode("utf-8"))


def _change_lines(changes: Mapping[Owner, Sequence[SharedLine]]) -> Iterator[str]:
    for (sha256, annotator), lines in changes.items():
        for line in lines:
            record = {"sha256": sha256, "annotator": annotator, "id": line.change_id, "time": line.time}
            record |= {"number": line.number, "name": line.name, "change": json.loads(line.change)}
            yield json.dumps(record, ensure_ascii=False) + "\n"


def read_package(path: Path) -> Package:
    """Read and check a package, without unpacking it to a disk; ExchangeError with one sentence for what is wrong."""
    try:
        if path.exists() and not path.is_file():  # a device may never end
            raise ExchangeError(f"{path} is no file; name a package.")
        with zipfile.ZipFile(path) as archive:
            return _read(path, archive)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, EOFError) as error:
        raise ExchangeError(f"{path.name} is no package of Dateline, or it is damaged ({error}).") from error
    except OSError as error:
        raise ExchangeError(f"{path} cannot be read: {error.strerror or error}.") from error


def _read(path: Path, archive: zipfile.ZipFile) -> Package:
    if MANIFEST not in archive.namelist():
        raise ExchangeError(f"{path.name} is a zip file, but no package of Dateline: it has no {MANIFEST}.")
    manifest = _manifest(path, _text(path, archive, MANIFEST))
    articles = _documents(path, archive, ARTICLES)
    documents = _documents(path, archive, DOCUMENTS)
    return Package(manifest, _text(path, archive, SCHEMA), articles, documents, _changes(path, archive))


def _manifest(path: Path, text: str) -> Record:
    found = _json(path, MANIFEST, text)
    version = str(found.get("format"))
    if version.startswith(FAMILY) and version != FORMAT:
        raise ExchangeError(f"{path.name} is in {version}, which this version of Dateline cannot read; update it.")
    if version != FORMAT or not isinstance(found.get("id"), str):
        raise ExchangeError(f"{path.name} is no package of Dateline: its {MANIFEST} says nothing of {FORMAT}.")
    return found


def _json(path: Path, part: str, text: str) -> Record:
    try:
        found: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ExchangeError(f"{path.name} is damaged: {part} is no JSON ({error}).") from error
    if not isinstance(found, dict):
        raise ExchangeError(f"{path.name} is damaged: {part} holds something else than records.")
    return cast(Record, found)


def _text(path: Path, archive: zipfile.ZipFile, part: str) -> str:
    try:
        info = archive.getinfo(part)
    except KeyError:
        raise ExchangeError(f"{path.name} is damaged: it has no {part}.") from None
    if info.file_size > LARGEST:
        raise ExchangeError(f"{path.name} was not read: its {part} would be {info.file_size:,} bytes.")
    try:
        return archive.read(info).decode("utf-8")
    except (UnicodeDecodeError, RuntimeError) as error:  # RuntimeError: it is encrypted
        raise ExchangeError(f"{path.name} is damaged: {part} cannot be read ({error}).") from error


def _lines(path: Path, archive: zipfile.ZipFile, part: str) -> Iterator[tuple[int, Record]]:
    for number, line in enumerate(_text(path, archive, part).split("\n"), start=1):
        if line.strip():
            yield number, _json(path, f"line {number} of {part}", line)


def _documents(path: Path, archive: zipfile.ZipFile, part: str) -> list[Document]:
    found: list[Document] = []
    for number, record in _lines(path, archive, part):
        try:
            found.append(decode_document(record))
        except (ValueError, OverflowError, RecursionError) as error:
            raise ExchangeError(f"{path.name} was not merged: line {number} of {part}: {error}") from error
    return found


def _changes(path: Path, archive: zipfile.ZipFile) -> dict[Owner, list[SharedLine]]:
    found: dict[Owner, list[SharedLine]] = defaultdict(list)
    for number, record in _lines(path, archive, CHANGES):
        try:
            line = SharedLine(
                *(str(record["id"]), str(record["time"]), int(record["number"]), str(record["name"])),
                json.dumps(record["change"], ensure_ascii=False, separators=(",", ":")),
            )
            found[str(record["sha256"]), str(record["annotator"])].append(line)
        except (KeyError, TypeError, ValueError) as error:
            raise ExchangeError(f"{path.name} is damaged: line {number} of {CHANGES} lacks {error}.") from error
    return dict(found)
