"""Every reader, and the reading of files. A new reader is one file and one line in READERS."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from annotator.readers.anpa import AnpaReader
from annotator.readers.archive import ZipReader
from annotator.readers.docx import WordReader
from annotator.readers.epub import EpubReader
from annotator.readers.factiva import FactivaPageReader, FactivaRichTextReader, FactivaXmlReader
from annotator.readers.feeds import FeedReader
from annotator.readers.files import file_name, read_bytes, walk
from annotator.readers.iptc7901 import Iptc7901Reader
from annotator.readers.jsonfeed import JsonFeedReader
from annotator.readers.mail import MailReader
from annotator.readers.newsml import NewsMlReader
from annotator.readers.newsml_g2 import NewsMlG2Reader
from annotator.readers.nexis import NexisTextReader, NexisWordReader
from annotator.readers.ninjs import NinjsReader
from annotator.readers.nitf import NitfReader
from annotator.readers.odt import OpenDocumentReader
from annotator.readers.parquet import ParquetReader
from annotator.readers.pdf import PdfReader
from annotator.readers.proquest import ProQuestReader
from annotator.readers.reading import NewId, Reader, ReadError, Reading
from annotator.readers.records import CsvReader, JsonRecordsReader
from annotator.readers.ritzau import RitzauReader
from annotator.readers.rtf import RichTextReader
from annotator.readers.tables import Columns, TableLook, look_of
from annotator.readers.text import TextReader
from annotator.readers.warc import WarcReader
from annotator.readers.webpage import WebPageReader


def read_data(name: str, data: bytes, new_id: NewId) -> tuple[Reading, ...]:
    """The articles in `data`, which came from a file called `name`, at least one; raises ReadError."""
    return reader_for(name, data).read(name, data, new_id)


# What a database exports comes before the general kind of file that it is; what is left over comes last.
READERS: tuple[Reader, ...] = (
    AnpaReader(),
    Iptc7901Reader(),
    FeedReader(),
    FactivaXmlReader(),
    NewsMlReader(),
    NewsMlG2Reader(),
    RitzauReader(),
    NitfReader(),
    FactivaPageReader(),
    WebPageReader(),
    MailReader(),
    JsonFeedReader(),
    NinjsReader(),
    JsonRecordsReader(),
    CsvReader(),
    ParquetReader(),
    WarcReader(),
    PdfReader(),
    FactivaRichTextReader(),
    RichTextReader(),
    NexisWordReader(),
    WordReader(),
    OpenDocumentReader(),
    EpubReader(),
    ZipReader(read_data),
    NexisTextReader(),
    ProQuestReader(),
    TextReader(),
)


TABLES = (JsonRecordsReader, CsvReader, ParquetReader)
"""Readers of records, which a person may tell what the columns mean."""


def reader_for(name: str, data: bytes) -> Reader:
    """The reader for a file: the bytes tell, its extension where they do not; raises ReadError when none knows it."""
    named = [reader for reader in READERS if name.lower().endswith(reader.extensions)]
    others = [reader for reader in READERS if reader not in named]
    found = next((reader for reader in (*named, *others) if reader.recognises(data)), None)
    if found or named:
        return found or named[-1]
    extension = Path(name).suffix.lower()
    known = ", ".join(sorted({one for reader in READERS for one in reader.extensions}))
    what = f"{extension} files" if extension else "files without an extension"
    raise ReadError(f"{name} cannot be opened: Dateline does not read {what}; it reads {known}.")


def read_file(path: Path, new_id: NewId, columns: Columns | None = None) -> tuple[Reading, ...]:
    """The articles of a file, at least one; `columns` says what records are made of; raises ReadError."""
    name, data = file_name(path), read_bytes(path)
    reader = reader_for(name, data)
    if columns is not None and isinstance(reader, TABLES):
        reader = type(reader)(columns)
    return reader.read(name, data, new_id)


@dataclass(frozen=True, slots=True)
class Look:
    """What is in a file, for a look before it is imported."""

    kind: str
    readings: tuple[Reading, ...]
    table: TableLook | None = None
    why: str = ""
    """Why a file of records has no articles."""


def look_at(path: Path, columns: Columns | None = None, data: bytes | None = None) -> Look:
    """The articles of a file (or of `data`, in its stead), with their columns where it holds records; ReadError."""
    name = file_name(path)
    data = read_bytes(path) if data is None else data
    reader = reader_for(name, data)
    ids = map(str, count())
    if not isinstance(reader, TABLES):
        return Look(reader.title, reader.read(name, data, lambda: next(ids)))
    table = reader.table(name, data)
    try:
        return Look(reader.title, type(reader)(columns).read(name, data, lambda: next(ids)), look_of(table, columns))
    except ReadError as error:
        return Look(reader.title, (), look_of(table, columns), str(error))


def plain_text(path: Path, data: bytes | None, most_bytes: int) -> Look | None:
    """A look at plain text that no other reader knows; None for anything else, and for what is too large or unread."""
    name = file_name(path)
    try:
        if data is None:
            small = name.lower().endswith(TextReader.extensions) and path.is_file() and path.stat().st_size < most_bytes
            data = read_bytes(path) if small else b"\0"
        reader = reader_for(name, data)
        ids = map(str, count())
        return Look(reader.title, reader.read(name, data, lambda: next(ids))) if reader is READERS[-1] else None
    except (OSError, ReadError):  # a worker meets the same, and tells it
        return None


def read_article(path: Path, new_id: NewId) -> Reading:
    """The one article of a file; raises ReadError, also when the file holds several."""
    first, *others = read_file(path, new_id)
    if others:
        raise ReadError(f"{path} holds {len(others) + 1} articles and not one; import it instead.")
    return first


def article_files(paths: Iterable[Path]) -> list[Path]:
    """The files to read: those named, and in folders all that a reader knows, each once; raises ReadError."""
    extensions = frozenset(one for reader in READERS for one in reader.extensions)
    return list(dict.fromkeys(walk(paths, extensions)))
