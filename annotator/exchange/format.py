"""What every format has in common: options, losses, the error and the protocol."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from annotator.domain.annotations import Annotation, Entity, State, type_of
from annotator.domain.document import Document
from annotator.domain.schema import AnnotationSchema


class ExchangeError(ValueError):
    """A file that cannot be written or read; one clear sentence, with the line's number where there is one."""


@dataclass(frozen=True, slots=True)
class Loss:
    """Something that a format could not carry."""

    document: str
    """The document's id."""
    annotation: str | None
    """The annotation's id; None where it is the document's own."""
    what: str
    why: str


@dataclass(frozen=True, slots=True)
class LossReport:
    """What an export wrote, and what it could not."""

    format: str
    documents: int
    annotations: int
    """Annotations that were to be written; each loss names one that was not, or not whole."""
    losses: tuple[Loss, ...]

    def as_record(self) -> dict[str, Any]:
        """The report as plain values, for JSON."""
        return asdict(self)

    def summary(self) -> tuple[str, ...]:
        """One line for each kind of loss, the most frequent first: "3 x fragments: ..."."""
        kinds = Counter((loss.what, loss.why) for loss in self.losses)
        return tuple(f"{count} x {what}: {why}" for (what, why), count in kinds.most_common())


class Alignment(StrEnum):
    """What a format of tokens does with an annotation whose ends fall inside tokens."""

    STRICT = "strict"
    """Leaves it out, and says so."""
    EXPAND = "expand"
    """Writes it with the tokens that it touches, fragments as one run, and says so."""


@dataclass(frozen=True, slots=True)
class Options:
    """What is exported, and how."""

    states: frozenset[State]
    """Annotations in other states are left out; that is no loss."""
    split: tuple[float, ...] | None = None
    """Shares of train, dev and, if given, test; of any sum. None: one file."""
    seed: int = 0
    schema: AnnotationSchema | None = None
    language: str = "en"
    alignment: Alignment = Alignment.STRICT


class Format(Protocol):
    """Writes documents to a file or folder, and proves it by reading them back."""

    key: str
    title: str
    extension: str
    """With its dot; empty for a format that is a folder."""
    carries: str
    """What of a document the format holds, in one line."""

    def write(self, documents: Iterable[Document], target: Path, options: Options) -> LossReport:
        """Writes the whole target or nothing of it; raises ExchangeError."""
        ...

    def verify(self, documents: Iterable[Document], target: Path, options: Options) -> None:
        """Reads the target back and compares; raises ExchangeError for the first difference."""
        ...


# --- other people's labels --------------------------------------------------------------------------------------------


class OffsetUnit(StrEnum):
    """What the offsets of a file were taken to count."""

    CODE_POINTS = "code points"
    UTF16 = "UTF-16 units"
    TOKENS = "tokens"
    """Of the file's own; the text is the tokens with blanks between them where the file keeps no text."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """One text with the annotations that a file gives it, types named as they are found there."""

    name: str
    """What the file calls the text; of one file all names differ."""
    text: str
    annotations: tuple[Annotation, ...]
    unit: OffsetUnit
    file: str
    """The file's name, without folders."""
    line: int = 1
    """Where it begins in the file, counted from 1."""
    annotator: str = ""
    """Who labelled it, where the file says."""
    entities: tuple[Entity, ...] = ()

    def types(self) -> Counter[str]:
        """How often each type name is used; figures are counted by role."""
        return Counter(type_of(one) for one in self.annotations)


@dataclass(frozen=True, slots=True)
class Quarantined:
    """Something in a file that could not be placed, and why."""

    line: int
    """Counted from 1; of a JSON array the number of its item."""
    why: str
    file: str = ""
    """The file's name where a folder is read."""


class LabelReader(Protocol):
    """Reads the labels of another tool; nothing of a file is dropped without a word."""

    key: str
    title: str

    def recognises(self, path: Path) -> bool:
        """Whether the file or folder looks like one of this tool's; never raises."""
        ...

    def read(self, path: Path) -> Iterator[Labelled | Quarantined]:
        """Every text, and what could not be placed; raises ExchangeError when nothing of it can be read."""
        ...
