"""Dateline JSONL (`dateline/1`): the lossless format, one article and annotator a line."""

from annotator.exchange.jsonl.decoding import decode_document
from annotator.exchange.jsonl.encoding import encode_document, encode_row, encode_suggestions, record_line, write_line
from annotator.exchange.jsonl.labels import JsonlReader
from annotator.exchange.jsonl.reading import Imported, is_dateline_jsonl, read_lines, sift_lines
from annotator.exchange.jsonl.writing import Jsonl

__all__ = [
    "Imported",
    "Jsonl",
    "JsonlReader",
    "decode_document",
    "encode_document",
    "encode_row",
    "encode_suggestions",
    "is_dateline_jsonl",
    "read_lines",
    "record_line",
    "sift_lines",
    "write_line",
]
