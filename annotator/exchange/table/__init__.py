"""The event table as CSV, Excel and Parquet."""

from annotator.exchange.table.delimited import CsvTable
from annotator.exchange.table.excel import ExcelTable
from annotator.exchange.table.parquet import ParquetTable

FORMATS = (CsvTable(), ExcelTable(), ParquetTable())

__all__ = ["FORMATS"]
