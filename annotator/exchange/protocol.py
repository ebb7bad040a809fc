"""What a format does: it writes documents, reads them back as somebody else would, and says what they must say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

from annotator.domain.annotations import Annotation
from annotator.domain.document import Document
from annotator.exchange.format import Facts, Options, Parts, Seen
from annotator.exchange.losses import Tally
from annotator.exchange.view import View


class Format(Protocol):
    """Writes documents to a file or folder, and reads them back as somebody else would."""

    key: str
    title: str
    extension: str
    """With its dot; empty for a format that is a folder."""
    carries: str
    """What of a document the format holds, in one line."""
    reads_back: str
    """By which reader its exports are proved, for the manifest."""

    @property
    def tokeniser(self) -> str | None:
        """What cuts the tokens in its files; None where there are none."""
        ...

    @property
    def offsets(self) -> str | None:
        """What the places in its files count; None where words alone say what is meant."""
        ...

    def write(self, parts: Parts, place: Path, options: Options, tally: Tally) -> None:
        """Writes everything to `place`, where nothing is, and counts it; raises ExchangeError."""
        ...

    def seen(self, parts: Parts, place: Path, options: Options) -> Iterator[tuple[Document, Seen]]:
        """Every document with what is found of it in the files; raises ExchangeError for what cannot be read."""
        ...

    def facts(self, document: Document, chosen: Sequence[Annotation], view: View) -> Facts:
        """What the file must say of a document, but for what the loss report names."""
        ...
