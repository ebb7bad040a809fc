"""Documents as rows: the quickest way from a corpus to a file that carries everything."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from annotator.domain.annotations import State
from annotator.domain.article import Article
from annotator.domain.document import Document
from annotator.exchange.format import Documents, Options

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Row:
    """A document as its store has it: nothing of it must be understood to write it down."""

    article: Article
    record: Record
    """The keys of the record that are the document's."""


@runtime_checkable
class Rows(Protocol):
    """Documents that can be had as rows where nothing of them is left out."""

    def rows(self) -> Iterator[Row | Document]:
        """All of them; as documents where more than rows is needed."""
        ...


def rows_or_documents(documents: Documents, options: Options) -> Iterator[Row | Document]:
    """The quickest way to all that is to be written."""
    if options.states == frozenset(State) and isinstance(documents, Rows):
        return documents.rows()
    return iter(documents)
