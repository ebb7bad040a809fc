"""The plain text of an RTF file (striprtf does the work)."""

from __future__ import annotations

from annotator.readers.libraries import library
from annotator.readers.reading import ReadError

START = b"{\\rtf"


def rich_text(name: str, data: bytes) -> str:
    """The text, one line a paragraph; raises ReadError."""
    if not data.lstrip().startswith(START):
        raise ReadError(f"{name} is no RTF file; open it with the program that made it, and save it as RTF or text.")
    striprtf = library(name, "striprtf.striprtf")
    try:
        text = str(striprtf.rtf_to_text(data.decode("latin-1"), errors="replace"))
    except (ValueError, IndexError, KeyError, LookupError, TypeError, AttributeError, OverflowError) as error:
        raise ReadError(f"{name} is broken RTF; open it with the program that made it, and save it again.") from error
    # A character beyond the basic plane stands in RTF as its two UTF-16 halves.
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
