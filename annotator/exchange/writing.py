"""How formats of text are written: document by document into files, with a split a file or folder for each part."""

from __future__ import annotations

import json
import re
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from glob import escape
from itertools import chain, islice
from pathlib import Path
from typing import Any

from annotator.domain.annotations import Annotation
from annotator.domain.document import Document
from annotator.exchange.format import ExchangeError, Facts, Loss, Options, Parts, Seen
from annotator.exchange.losses import Tally, TypeName
from annotator.exchange.pairing import in_order
from annotator.exchange.view import View, facts_of

Record = Mapping[str, Any]
CODE_POINTS, UTF16 = "code points, end exclusive", "UTF-16 units, end exclusive"
TOKENS, TOKENS_INCLUSIVE = "tokens, end exclusive", "tokens, end inclusive"
"""What formats count: see `Format.offsets`."""


@dataclass(frozen=True, slots=True)
class Part:
    """What one document adds to the file, and to the file beside it."""

    text: str
    losses: Sequence[Loss] = ()
    beside: str = ""
    types: frozenset[TypeName] = frozenset()


_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml_text(text: str) -> str:
    """The text with U+FFFD for what XML has no character for."""
    return _NOT_XML.sub("\ufffd", text)


def json_text(value: object, indent: int | None = None) -> str:
    """JSON as it is written everywhere: readable characters, the keys in the order given."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent)


def json_line(value: object) -> str:
    """One line of JSON with its end."""
    return json_text(value) + "\n"


class TextFormat(ABC):
    """One file of text, or with a split a folder of train, dev and test; perhaps with a file beside each."""

    key: str
    title: str
    extension: str
    carries: str
    reads_back: str = "Dateline's reader of the format"
    tokeniser: str | None = None
    offsets: str | None = CODE_POINTS
    beside: str | None = None
    """The ending of the file beside the main one, in place of the extension."""
    opening: str = ""
    separator: str = ""
    closing: str = ""

    @abstractmethod
    def part(self, document: Document, options: Options) -> Part:
        """What one document adds."""

    @abstractmethod
    def found(self, path: Path, options: Options) -> Iterator[tuple[str, Seen]]:
        """What is in a file, by the documents' ids, in its order; raises ExchangeError."""

    def summary(self, types: frozenset[TypeName], options: Options) -> str:
        """What ends the file beside the main one, when the types of all documents are known."""
        del types, options
        return ""

    def facts(self, document: Document, chosen: Sequence[Annotation], view: View) -> Facts:
        """What the file must say of a document."""
        del document
        return facts_of(chosen, view)

    def write(self, parts: Parts, place: Path, options: Options, tally: Tally) -> None:
        """Writes the file, or with a split a folder of them; raises ExchangeError."""
        for name, documents in parts.items():
            with ExitStack() as stack:
                files = [stack.enter_context(path.open("wb")) for path in self.paths(self._path(place, name))]
                for pieces in self._stream(documents, options, tally, name):
                    for file, piece in zip(files, pieces, strict=False):
                        file.write(piece)

    def seen(self, parts: Parts, place: Path, options: Options) -> Iterator[tuple[Document, Seen]]:
        """Every document with what is found of it."""
        for name, documents in parts.items():
            yield from in_order(documents, self.found_in(self._path(place, name), options))

    def found_in(self, path: Path, options: Options) -> Iterator[tuple[str, Seen]]:
        """What is in a file; a file of no documents has no line that a reader would know it by."""
        is_empty = path.stat().st_size == len((self.opening + self.closing).encode())
        return iter(()) if is_empty else self.found(path, options)

    def paths(self, target: Path) -> list[Path]:
        """The file, and the one beside it."""
        if self.beside is None:
            return [target]
        stem = target.name.removesuffix(self.extension)
        return [target, target.with_name(stem + self.beside)]

    def _path(self, place: Path, part: str) -> Path:
        return place / f"{part}{self.extension}" if part else place

    def _stream(
        self, documents: Iterable[Document], options: Options, tally: Tally, name: str
    ) -> Iterator[tuple[bytes, bytes]]:
        yield self.opening.encode(), b""
        is_first = True
        types: set[TypeName] = set()
        for document in documents:
            part = self.part(document, options)
            tally.add(document, part.losses, options, name)
            types |= part.types
            text = part.text if is_first or not part.text else self.separator + part.text
            is_first = is_first and not part.text
            yield encoded(text, document), encoded(part.beside, document)
        yield self.closing.encode(), self.summary(frozenset(types), options).encode()


def encoded(text: str, document: Document) -> bytes:
    """The text in UTF-8; raises ExchangeError for half a surrogate pair."""
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ExchangeError(f"document {document.id} cannot be written: {error}.") from error


# --- several files instead of a large one -----------------------------------------------------------------------------


def in_chunks(documents: Iterable[Document], most: int) -> Iterator[Iterator[Document]]:
    """The documents in runs of so many, each to be gone through before the next; without any, one that is empty."""
    rest = iter(documents)
    ahead = next(rest, None)
    if ahead is None:
        yield iter(())
    while ahead is not None:
        yield chain((ahead,), islice(rest, most - 1))
        ahead = next(rest, None)


def numbered(path: Path, number: int) -> Path:
    """The name of one of several files that stand for `path`: "out-001.pdf"; they sort in their order."""
    return path.with_name(f"{path.stem}-{number:03}{path.suffix}")


def number_files(paths: Sequence[Path], whole: Path) -> list[Path]:
    """Gives the only one of some numbered files the plain name; all files as they are called then.

    Several keep their numbers, and none has the plain name: nobody takes the first one for all of them.
    """
    if len(paths) != 1:
        return list(paths)
    paths[0].replace(whole)
    return [whole]


def files_for(whole: Path) -> list[Path]:
    """The file, or the numbered ones that stand for it."""
    if whole.is_file():
        return [whole]
    found = sorted(whole.parent.glob(f"{escape(whole.stem)}-*{whole.suffix}"))
    return found or [whole]


# --- folders ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Files:
    """What one document adds to a folder, by file name."""

    files: Mapping[str, bytes]
    losses: Sequence[Loss] = ()
    types: frozenset[TypeName] = frozenset()


class FolderFormat(ABC):
    """A folder with files for every document, and perhaps some for all; with a split a folder of such folders."""

    key: str
    title: str
    extension: str = ""
    carries: str
    reads_back: str = "Dateline's reader of the format"
    tokeniser: str | None = None
    offsets: str | None = CODE_POINTS

    @abstractmethod
    def files(self, document: Document, name: str, options: Options) -> Files:
        """What one document adds; `name` is its own in this folder."""

    @abstractmethod
    def read_back(self, folder: Path, name: str) -> Seen:
        """What is found of the document of this name; raises ExchangeError."""

    def common(self, types: frozenset[TypeName], options: Options) -> Mapping[str, bytes]:
        """The files for all documents."""
        del types, options
        return {}

    def facts(self, document: Document, chosen: Sequence[Annotation], view: View) -> Facts:
        """What the files must say of a document."""
        del document
        return facts_of(chosen, view)

    def write(self, parts: Parts, place: Path, options: Options, tally: Tally) -> None:
        """Writes the folder, or with a split one for each part."""
        for part, documents in parts.items():
            folder = place / part
            names = Names()
            types: set[TypeName] = set()
            for document in documents:
                made = self.files(document, names.of(document), options)
                tally.add(document, made.losses, options, part)
                types |= made.types
                _write_all(folder, made.files)
            _write_all(folder, self.common(frozenset(types), options))

    def seen(self, parts: Parts, place: Path, options: Options) -> Iterator[tuple[Document, Seen]]:
        """Every document with what is found in its files."""
        del options
        for part, documents in parts.items():
            names = Names()
            for document in documents:
                yield document, self.read_back(place / part, names.of(document))


def _write_all(folder: Path, files: Mapping[str, bytes]) -> None:
    for name, content in files.items():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)


class Names:
    """Gives every document a file name of its own: after its file, else its id, then its annotator, then a number."""

    def __init__(self) -> None:
        self._used: set[str] = set()

    def of(self, document: Document) -> str:
        """A name of letters, digits, `-` and `_` that is not given yet."""
        article = document.article
        stem = plain_name(Path(article.file).stem if article.file else article.id)
        with_annotator = f"{stem}-{plain_name(document.annotator)}" if document.annotator else stem
        numbered = (f"{with_annotator}-{number}" for number in range(2, 1_000_000))
        chosen = next(one for one in chain((stem, with_annotator), numbered) if one.lower() not in self._used)
        self._used.add(chosen.lower())
        return chosen


def plain_name(name: str) -> str:
    """The name with all but letters, digits, `-` and `_` as `_`: good on every system."""
    return "".join(one if one.isalnum() or one in "-_" else "_" for one in name)[:100] or "document"
