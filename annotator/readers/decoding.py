"""Bytes to text: a byte order mark decides, else strict UTF-8, else a guess among the encodings that news comes in."""

from __future__ import annotations

import codecs

from annotator.readers.reading import ReadError
from annotator.readers.western import western_encoding

MARKS = (
    # UTF-32 first: its little-endian mark begins with that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
BINARY_STARTS = {b"%PDF-": "a PDF", b"PK\x03\x04": "a zip or Office file", b"{\\rtf": "an RTF file"}
SAMPLE = 100_000
"""Characters at the start of a text that are looked at for control characters."""
FEW_CONTROLS = 3
KEPT_CONTROLS = frozenset("\t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85")


def decode(name: str, data: bytes) -> tuple[str, str]:
    """The text and its encoding's name; raises ReadError for binary, undecodable or empty data."""
    for start, what in BINARY_STARTS.items():
        if data.startswith(start):
            raise ReadError(f"{name} is {what} and not plain text; save it as text and open that.")
    text, encoding = _decode(name, data)
    if _is_binary(text):
        raise ReadError(f"{name} holds binary data and not text; open the text file that it was made from.")
    if not text.strip():
        raise ReadError(f"{name} is empty, so there is nothing to annotate.")
    return text, encoding


def _decode(name: str, data: bytes) -> tuple[str, str]:
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _strict(name, data[len(mark) :], encoding), encoding
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        # A NUL outside UTF-16 and UTF-32 is no text: not worth a guess.
        encoding = None if b"\x00" in data else _guess(data)
    if encoding is None:
        raise ReadError(f"{name} is not text in any known encoding; save it as UTF-8 and open it again.")
    return _strict(name, data, encoding), encoding


def _strict(name: str, data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        where = f"byte {error.start} is not {encoding}"
        raise ReadError(f"{name} cannot be decoded: {where}; save it as UTF-8 and open it again.") from error


def _guess(data: bytes) -> str | None:
    """The most likely encoding, or None when no encoding makes text of the bytes."""
    western = western_encoding(data)
    if western:
        return western
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_exclusion=["utf_7"]).best()
    return best.encoding if best else None


def _is_binary(text: str) -> bool:
    """Whether a NUL, or more than one control character in a hundred, gives binary data away."""
    sample = text[:SAMPLE]
    controls = sum(1 for char in sample if char < " " and char not in KEPT_CONTROLS)
    return "\x00" in text or controls > max(FEW_CONTROLS, len(sample) / 100)
