"""What all formats share as values: options, a loss, the error, and what a document says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Protocol

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
    stories: Mapping[str, str] = field(default_factory=dict[str, str])
    """By article id what the story is called that it and others tell, however that was found out."""


Where = tuple[int, ...] | str
"""The ends of some words in characters of the text without its white space; the words where a format knows no more."""
Value = tuple[Where, float | None, str]
"""A figure's words, its best value and unit."""
Mark = tuple[str, Where]
"""A type and where it stands."""
Tie = tuple[str, Where, Where]
"""A role or a relation, from some words to others; from no words where an event has no trigger."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a document says, however a format puts it: the corpus's side and the file's side must agree."""

    marks: frozenset[Mark]
    ties: frozenset[Tie] = frozenset()
    values: frozenset[Value] | None = None
    """Of every figure its words, best value and unit; None where the format has no place for them."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a reader that knows nothing of the writer found of one document."""

    text: str | None
    """None where the format keeps none."""
    facts: Facts | None
    """None: the format has compared all of it itself."""


class Documents(Protocol):
    """Documents that can be gone through more than once, such as those of a corpus, which are not all in memory."""

    def __iter__(self) -> Iterator[Document]:
        """All of them, read anew."""
        ...

    def of(self, ids: Container[str]) -> Iterator[Document]:
        """Those with these ids, in the same order."""
        ...


Parts = Mapping[str, Documents]
"""The documents of train, dev and test, or all under an empty name."""


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
