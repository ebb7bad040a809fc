"""What every format has in common: options, losses, the error and the protocol."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Protocol

from annotator.domain.annotations import State
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


class Format(Protocol):
    """Writes documents to a file or folder, and proves it by reading them back."""

    key: str
    title: str
    extension: str
    """With its dot."""
    carries: str
    """What of a document the format holds, in one line."""

    def write(self, documents: Iterable[Document], target: Path, options: Options) -> LossReport:
        """Writes the whole target or nothing of it; raises ExchangeError."""
        ...

    def verify(self, documents: Iterable[Document], target: Path, options: Options) -> None:
        """Reads the target back and compares; raises ExchangeError for the first difference."""
        ...
