"""Reads Parquet tables; one article a row."""

from __future__ import annotations

from io import BytesIO

from annotator.readers.libraries import library
from annotator.readers.reading import NewId, ReadError, Reading
from annotator.readers.tables import MOST_ROWS, Columns, Table, table_readings

MAGIC = b"PAR1"
MOST_UNPACKED = 500 * 1024 * 1024


class ParquetReader:
    """The text column of a table; `columns` overrides the guess."""

    key = "parquet"
    title = "Parquet"
    extensions: tuple[str, ...] = (".parquet",)

    def __init__(self, columns: Columns | None = None) -> None:
        self._columns = columns

    def recognises(self, data: bytes) -> bool:
        """Whether it begins and ends as Parquet does."""
        return data.startswith(MAGIC) and data.endswith(MAGIC)

    def table(self, name: str, data: bytes) -> Table:
        """The records, for a look at the columns; raises ReadError."""
        if not self.recognises(data):
            raise ReadError(f"{name} is no Parquet file, or it is cut off; get the file again.")
        pyarrow, parquet = library(name, "pyarrow", "parquet"), library(name, "pyarrow.parquet", "parquet")
        try:
            file = parquet.ParquetFile(BytesIO(data))
            meta = file.metadata
            size = sum(meta.row_group(at).total_byte_size for at in range(meta.num_row_groups))
            if meta.num_rows > MOST_ROWS or size > MOST_UNPACKED:
                raise ReadError(
                    f"{name} has more than {MOST_ROWS:,} rows or {MOST_UNPACKED // 2**20} MB; split it first."
                )
            rows = file.read(use_threads=False).to_pylist()
        except (pyarrow.ArrowException, OSError, ValueError, OverflowError, MemoryError, KeyError, TypeError) as error:
            if isinstance(error, ReadError):
                raise
            raise ReadError(f"{name} is a broken Parquet file; get the file again.") from error
        return Table(rows, "utf-8")

    def read(self, name: str, data: bytes, new_id: NewId) -> tuple[Reading, ...]:
        """The articles; raises ReadError."""
        return table_readings(name, data, self.table(name, data), self._columns, new_id)
