"""The list of articles: known in its order when a corpus is opened, and read some rows at a time as they are shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from annotator.domain.document import Document, Status
from annotator.store import articles
from annotator.store.arrivals import Access
from annotator.store.articles import ArticleSummary

AT_ONCE = 64
"""Rows that are read around one that is asked for."""
MORE_AT_ONCE = 2_000
"""Rows that `load_more` reads: a few milliseconds."""
GONE = ArticleSummary("", "", None, None, 0, Status.NEW, False)
"""Stands for an article that was removed since the list was made, until it is made anew."""


class Listing(Sequence[ArticleSummary]):
    """The shown articles with one annotator's status, in the order of their coming.

    A hundred thousand rows take half a second to read, and a window shows ten. Rows that were read are kept true by
    whatever writes. CorpusError where they cannot be read.
    """

    def __init__(self, reading: Access, annotator: str, version: int) -> None:
        """`version` changes when another program writes the corpus."""
        self._reading = reading
        self._annotator = annotator
        self.key = (annotator, version)
        with reading() as database:
            self.order = articles.read_order(database)
        """Row numbers: two lists with the same order show the same articles."""
        self._rows: dict[int, ArticleSummary] = {}
        self._names: dict[int, str] = {}
        """What a filter looks at of the rows that were read: put together as they come, not when a key is pressed."""
        self._numbers: dict[str, int] = {}
        """The row numbers of the articles that were read, by id."""
        self._places: dict[int, int] | None = None
        self._ids: list[str] | None = None
        self._after: str | None = ""
        """The id up to which `load_more` has read; None: all."""

    def __len__(self) -> int:
        return len(self.order)

    @overload
    def __getitem__(self, index: int) -> ArticleSummary: ...
    @overload
    def __getitem__(self, index: slice) -> list[ArticleSummary]: ...

    def __getitem__(self, index: int | slice) -> ArticleSummary | list[ArticleSummary]:
        if isinstance(index, slice):
            return [self[at] for at in range(*index.indices(len(self)))]
        row = self.order[index]
        if row not in self._rows and self._after is not None:
            begin = index % len(self) // AT_ONCE * AT_ONCE
            with self._reading() as database:
                self._keep(articles.read_summaries(database, self._annotator, self.order[begin : begin + AT_ONCE]))
        return self._rows.get(row, GONE)

    def __iter__(self) -> Iterator[ArticleSummary]:
        self.load()
        return iter([self._rows.get(row, GONE) for row in self.order])

    @property
    def is_whole(self) -> bool:
        """Whether every row was read."""
        return self._after is None

    def load(self) -> None:
        """Read every row."""
        while not self.load_more(len(self)):
            pass

    def load_more(self, most: int = MORE_AT_ONCE) -> bool:
        """Read some more rows; whether that was all."""
        if self._after is not None:
            with self._reading() as database:
                found = articles.read_more_summaries(database, self._annotator, self._after, most)
            last = next(reversed(found.values()), None)
            self._after = last.id if last is not None and len(found) == most else None
            self._keep({row: one for row, one in found.items() if row not in self._rows})
        return self._after is None

    def _keep(self, found: dict[int, ArticleSummary]) -> None:
        self._rows |= found
        self._numbers.update((one.id, row) for row, one in found.items())
        self._names.update((row, articles.name_in_list(*one[1:4])) for row, one in found.items())

    def ids(self) -> list[str]:
        """The ids of all articles, in order, but for those that were removed since."""
        if self._ids is None:
            with self._reading() as database:
                known = articles.read_ids(database)
            self._ids = [known[row] for row in self.order if row in known]
        return self._ids

    def names(self) -> list[str]:
        """Title, date and file of all articles in order, for a filter, whether their rows were read or not."""
        known = self._names
        if not self.is_whole:
            with self._reading() as database:
                known = articles.read_names(database)
        return [known.get(row, "") for row in self.order]

    def place(self, article_id: str) -> int | None:
        """Where in the list an article stands."""
        number = self._numbers.get(article_id)
        if number is None:
            with self._reading() as database:
                number = articles.row_number(database, article_id)
        if self._places is None:
            self._places = {row: place for place, row in enumerate(self.order)}
        return None if number is None else self._places.get(number)

    def follow(self, documents: Iterable[Document]) -> None:
        """Take over the status of documents as they are now; what was not read yet will be read so."""
        for document in documents:
            number = self._numbers.get(document.article.id)
            if document.annotator == self._annotator and number is not None:
                changed = self._rows[number]._replace(status=document.status, attributes=document.attributes)
                self._rows[number] = changed

    def mark_suggested(self, article_id: str) -> None:
        """Take over that there are suggestions for an article now."""
        if (number := self._numbers.get(article_id)) is not None:
            self._rows[number] = self._rows[number]._replace(has_suggestions=True)
