"""How formats of text are written: document by document into files that take their place when they read back."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import Any, BinaryIO, cast

from annotator.domain.document import Document
from annotator.exchange.atomic import replacing_file, replacing_folder
from annotator.exchange.format import ExchangeError, Loss, LossReport, Options
from annotator.exchange.selection import in_states
from annotator.exchange.split import split_documents

Record = Mapping[str, Any]
TypeName = tuple[str, str]
"""Kind and name of a type in use: ("mention", "person"), ("role", "victim")."""


@dataclass(frozen=True, slots=True)
class Part:
    """What one document adds to the file, and to the file beside it."""

    text: str
    losses: Sequence[Loss] = ()
    beside: str = ""
    types: frozenset[TypeName] = frozenset()


def json_text(value: object, indent: int | None = None) -> str:
    """JSON as it is written everywhere: readable characters, the keys in the order given."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent)


def json_line(value: object) -> str:
    """One line of JSON with its end."""
    return json_text(value) + "\n"


@dataclass(slots=True)
class Tally:
    """What has been written so far."""

    documents: int = 0
    annotations: int = 0
    losses: list[Loss] = field(default_factory=list[Loss])
    types: set[TypeName] = field(default_factory=set[TypeName])

    def add(self, document: Document, part: Part, options: Options) -> None:
        """Counts one more document."""
        self.documents += 1
        self.annotations += len(in_states(document, options.states))
        self.losses.extend(part.losses)
        self.types |= part.types

    def report(self, key: str) -> LossReport:
        """The report of all that was counted."""
        return LossReport(key, self.documents, self.annotations, tuple(self.losses))


class TextFormat(ABC):
    """One file of text, or with a split a folder of train, dev and test; perhaps with a file beside each."""

    key: str
    title: str
    extension: str
    carries: str
    beside: str | None = None
    """The ending of the file beside the main one, in place of the extension."""
    opening: str = ""
    separator: str = ""
    closing: str = ""

    @abstractmethod
    def part(self, document: Document, options: Options) -> Part:
        """What one document adds."""

    def summary(self, types: frozenset[TypeName], options: Options) -> str:
        """What ends the file beside the main one, when the types of all documents are known."""
        del types, options
        return ""

    def write(self, documents: Iterable[Document], target: Path, options: Options) -> LossReport:
        """Writes the file, or with a split a folder of them; raises ExchangeError."""
        tally = Tally()
        if options.split is None:
            self._write(documents, target, options, tally)
            return tally.report(self.key)
        with replacing_folder(target) as folder:
            for name, part in split_documents(tuple(documents), options.split, options.seed).items():
                self._write(part, folder / f"{name}{self.extension}", options, tally)
        return tally.report(self.key)

    def verify(self, documents: Iterable[Document], target: Path, options: Options) -> None:
        """Reads the files back and compares them with what the documents give; raises ExchangeError."""
        if options.split is None:
            self._compare(documents, target, options)
            return
        for name, part in split_documents(tuple(documents), options.split, options.seed).items():
            self._compare(part, target / f"{name}{self.extension}", options)

    def paths(self, target: Path) -> list[Path]:
        """The file, and the one beside it."""
        if self.beside is None:
            return [target]
        stem = target.name.removesuffix(self.extension)
        return [target, target.with_name(stem + self.beside)]

    def _write(self, documents: Iterable[Document], target: Path, options: Options, tally: Tally) -> None:
        with ExitStack() as stack:
            fresh = [stack.enter_context(replacing_file(path)) for path in self.paths(target)]
            with ExitStack() as open_files:
                files = [open_files.enter_context(path.open("wb")) for path in fresh]
                for pieces in self._stream(documents, options, tally):
                    for file, piece in zip(files, pieces, strict=False):
                        file.write(piece)

    def _stream(self, documents: Iterable[Document], options: Options, tally: Tally) -> Iterator[tuple[bytes, bytes]]:
        yield self.opening.encode(), b""
        is_first = True
        for document in documents:
            part = self.part(document, options)
            tally.add(document, part, options)
            text = part.text if is_first or not part.text else self.separator + part.text
            is_first = is_first and not part.text
            yield encoded(text, document), encoded(part.beside, document)
        yield self.closing.encode(), self.summary(frozenset(tally.types), options).encode()

    def _compare(self, documents: Iterable[Document], target: Path, options: Options) -> None:
        with ExitStack() as stack:
            files = [stack.enter_context(opened(path)) for path in self.paths(target)]
            number = -1
            for number, pieces in enumerate(self._stream(documents, options, Tally())):
                for file, piece in zip(files, pieces, strict=False):
                    if file.read(len(piece)) != piece:
                        raise ExchangeError(
                            f"document {number} does not read back from {target.name} as it was written."
                        )
            if any(file.read(1) for file in files):
                raise ExchangeError(f"{target.name} holds more than the {number - 1} documents that were written.")


def encoded(text: str, document: Document) -> bytes:
    """The text in UTF-8; raises ExchangeError for half a surrogate pair."""
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ExchangeError(f"document {document.id} cannot be written: {error}.") from error


def opened(path: Path) -> BinaryIO:
    """The file to read bytes from; raises ExchangeError when there is none."""
    try:
        return path.open("rb")
    except OSError as error:
        raise ExchangeError(f"{path} cannot be read: {error.strerror}.") from error


# --- folders ----------------------------------------------------------------------------------------------------------

LIST = "dateline-export.json"
"""In every exported folder: which files the export wrote."""


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

    @abstractmethod
    def files(self, document: Document, name: str, options: Options) -> Files:
        """What one document adds; `name` is its own in this folder."""

    def common(self, types: frozenset[TypeName], options: Options) -> Mapping[str, bytes]:
        """The files for all documents."""
        del types, options
        return {}

    def write(self, documents: Iterable[Document], target: Path, options: Options) -> LossReport:
        """Writes the folder; files of an earlier export that are no more are removed; raises ExchangeError."""
        tally = Tally()
        before = listed(target)
        names: list[str] = []
        with replacing_folder(target) as folder:
            for name, content in self.contents(documents, options, tally):
                place = folder / name
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(content)
                names.append(name)
            (folder / LIST).write_bytes(self._list(names))
        for gone in before - set(names):
            with suppress(OSError):
                (target / gone).unlink()
        return tally.report(self.key)

    def verify(self, documents: Iterable[Document], target: Path, options: Options) -> None:
        """Reads the files back and compares them with what the documents give; raises ExchangeError."""
        names: list[str] = []
        for name, content in self.contents(documents, options, Tally()):
            names.append(name)
            with opened(target / name) as file:
                if file.read() != content:
                    raise ExchangeError(f"{name} does not read back as it was written.")
        with opened(target / LIST) as file:
            if file.read() != self._list(names):
                raise ExchangeError(f"{target.name} holds other files than those that were written.")

    def _list(self, names: Sequence[str]) -> bytes:
        return (json_text({"format": self.key, "files": sorted(names)}, indent=1) + "\n").encode()

    def contents(self, documents: Iterable[Document], options: Options, tally: Tally) -> Iterator[tuple[str, bytes]]:
        """Every file of the folder with its name; the tally counts what is written."""
        if options.split is None:
            yield from self._part(documents, options, tally)
            return
        for part, members in split_documents(tuple(documents), options.split, options.seed).items():
            yield from ((f"{part}/{name}", content) for name, content in self._part(members, options, tally))

    def _part(self, documents: Iterable[Document], options: Options, tally: Tally) -> Iterator[tuple[str, bytes]]:
        names = Names()
        own = Tally()
        for document in documents:
            made = self.files(document, names.of(document), options)
            for one in (tally, own):
                one.add(document, Part("", made.losses, types=made.types), options)
            yield from made.files.items()
        yield from self.common(frozenset(own.types), options).items()


def listed(folder: Path) -> set[str]:
    """The files that an earlier export wrote into the folder; only names that stay inside it."""
    try:
        found: object = json.loads((folder / LIST).read_bytes())
    except (OSError, ValueError, RecursionError):
        return set()
    names = cast(dict[str, Any], found).get("files") if isinstance(found, dict) else None
    if not isinstance(names, list):
        return set()
    plain = [str(one) for one in cast(list[object], names)]
    return {one for one in plain if not Path(one).is_absolute() and ".." not in Path(one).parts}


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
