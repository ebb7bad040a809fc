"""Records with columns (JSON Lines, CSV, Parquet): which column is the text, and an article for each record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import cast

from annotator.domain.article import fold_line_ends
from annotator.readers.building import NO_CHARACTERS, cleaned
from annotator.readers.facts import Facts, article_with
from annotator.readers.reading import NewId, ReadError, Reading
from annotator.readers.timestamps import iso_date
from annotator.readers.zones import find_zones

Row = Mapping[str, object]

NAMES = {
    "text": "text body content article articlebody full_text fulltext article_text maintext story news document post"
    " message description summary sentence",
    "title": "title headline head hed subject",
    "byline": "byline author authors by creator writer",
    "published": "published date datepublished date_published publish_date published_at pubdate publication_date"
    " datetime timestamp created created_at time",
    "source": "source publication publisher outlet newspaper site sitename domain agency source_name",
    "language": "language lang",
    "url": "url link uri href permalink address",
}
MOST_ROWS = 200_000
SAMPLED = 50
PREVIEWED = 3
LONGEST_SHOWN = 300
"""Characters of a value in the preview."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The names of the columns that an article is made of; only the text's must be there."""

    text: str
    title: str | None = None
    byline: str | None = None
    published: str | None = None
    source: str | None = None
    language: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """The records of a file."""

    rows: Sequence[Row]
    encoding: str

    @property
    def columns(self) -> list[str]:
        """The names of all columns, in the order in which they first come."""
        return list(dict.fromkeys(name for row in self.rows[:SAMPLED] for name in row))

    @property
    def preview(self) -> Sequence[Row]:
        """The first three records."""
        return self.rows[:PREVIEWED]


@dataclass(frozen=True, slots=True)
class TableLook:
    """The columns of a file of records, the first three records as words, and what an article is made of."""

    columns: tuple[str, ...]
    preview: tuple[tuple[str, ...], ...]
    records: int
    chosen: Columns | None
    """None where no column holds text."""


def look_of(table: Table, chosen: Columns | None = None) -> TableLook:
    """What a person needs to see of a table to choose its columns."""
    names = table.columns
    preview = tuple(tuple(_words(row, name)[:LONGEST_SHOWN] for name in names) for row in table.preview)
    return TableLook(tuple(names), preview, len(table.rows), chosen or guess_columns(table))


def guess_columns(table: Table) -> Columns | None:
    """The columns by their names, the text's else by its length; None when no column holds text."""
    lengths = {name: _length(table, name) for name in table.columns}
    textual = {name: length for name, length in lengths.items() if length}
    found = {part: _by_name(list(textual), NAMES[part]) for part in (one.name for one in fields(Columns))}
    text = found.pop("text") or max(textual, key=textual.__getitem__, default=None)
    if text is None:
        return None
    return Columns(text, **{part: name for part, name in found.items() if name != text})


def _by_name(columns: Sequence[str], names: str) -> str | None:
    plain = {name.strip().lower().replace(" ", "_").replace("-", "_"): name for name in columns}
    return next((plain[name] for name in names.split() if name in plain), None)


def _length(table: Table, column: str) -> float:
    """Mean length of the words in a column; 0 when it has none."""
    values = [row.get(column) for row in table.rows[:SAMPLED]]
    words = [value for value in values if isinstance(value, str) and value.strip()]
    return sum(map(len, words)) / len(words) if words else 0


def table_readings(name: str, data: bytes, table: Table, columns: Columns | None, new_id: NewId) -> tuple[Reading, ...]:
    """An article for each record with text; raises ReadError when there is none. The text is kept as it is."""
    if len(table.rows) > MOST_ROWS:
        raise ReadError(f"{name} has more than {MOST_ROWS:,} records; split it first.")
    chosen = columns or guess_columns(table)
    if chosen is None or (table.rows and chosen.text not in table.columns):
        raise ReadError(f"{name} has no column of text; it has {_listed(table.columns) or 'no columns at all'}.")
    readings: list[Reading] = []
    for row in table.rows:
        text = _words(row, chosen.text)
        if text.strip():
            facts = cleaned(_facts(row, chosen))
            readings.append(Reading(article_with(text, find_zones(text), name, new_id(), facts), data, table.encoding))
    if not readings:
        raise ReadError(f"{name} has no text in its column {chosen.text}; it has {_listed(table.columns)}.")
    return tuple(readings)


def _listed(columns: Sequence[str]) -> str:
    shown = ", ".join(name.replace("\n", " ")[:40] for name in columns[:12])
    return shown + (" and more" if len(columns) > 12 else "")


def _words(row: Row, column: str | None) -> str:
    """A value as text; of a list, its strings."""
    value = row.get(column) if column else None
    if isinstance(value, list):
        value = ", ".join(one for one in cast("list[object]", value) if isinstance(one, str))
    return NO_CHARACTERS.sub("", fold_line_ends("" if value is None else str(value)))


def _facts(row: Row, columns: Columns) -> Facts:
    return Facts(
        title=_words(row, columns.title),
        byline=_words(row, columns.byline),
        published=iso_date(_words(row, columns.published)),
        source=_words(row, columns.source),
        language=_words(row, columns.language),
        url=_words(row, columns.url),
    )
