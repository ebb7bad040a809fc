"""What every reader has in common: the error, the result and the protocol."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from annotator.domain.article import Article


class ReadError(ValueError):
    """A file that cannot be read; the message is one sentence that says what, why, and what to do."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One article with the bytes it came from; several articles of one file share the bytes."""

    article: Article
    original: bytes
    encoding: str
    """Python's name of the encoding that the text, or what is packed in the file, was decoded with."""


NewId = Callable[[], str]


class Reader(Protocol):
    """Turns the bytes of one kind of file into articles."""

    key: str
    title: str
    """What the files are called in a file dialog."""
    extensions: tuple[str, ...]
    """In lower case, each with its dot."""

    def recognises(self, data: bytes) -> bool:
        """Whether the bytes themselves give this kind of file away, whatever its name; cheap, and never raises."""
        ...

    def read(self, name: str, data: bytes, new_id: NewId) -> tuple[Reading, ...]:
        """The articles in `data`, which came from a file called `name`; raises ReadError."""
        ...
