"""Reads PDF files that hold text, also in columns (pypdfium2 finds the letters)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from annotator.domain.article import ZoneKind
from annotator.readers.building import Part, article_from
from annotator.readers.facts import Facts
from annotator.readers.layout import Line, Paragraph, in_reading_order, paragraphs_of
from annotator.readers.libraries import library
from annotator.readers.reading import NewId, ReadError, Reading

MAGIC = b"%PDF-"
HEAD = 1024
MOST_PAGES = 300
MOST_LETTERS = 60_000
"""Of one page; a newspaper's has 20,000."""
HEADLINE_SIZE = 1.3
"""How many times larger than the body's a headline's type is."""
EDGE_ROWS = 1.5
"""Rows at the top and at the foot of a page in which lines that come again are running heads."""
DIVISIONS = frozenset("\x02\ufffe")
"""What PDFium gives for a hyphen at the end of a line."""
LINE_ENDS = frozenset("\r\n")
Box = tuple[float, float, float, float]
"""Left, bottom, right and top, in points."""


class PdfReader:
    """One article a file."""

    key = "pdf"
    title = "PDF"
    extensions: tuple[str, ...] = (".pdf",)

    def recognises(self, data: bytes) -> bool:
        """Whether it begins as PDF does."""
        return MAGIC in data[:HEAD]

    def read(self, name: str, data: bytes, new_id: NewId) -> tuple[Reading, ...]:
        """The one article; raises ReadError for an encrypted, broken or scanned file."""
        if not self.recognises(data):
            raise ReadError(f"{name} is no PDF; open it with the program that made it.")
        pages, title = _pages(name, data)
        blocks = [block for lines in _without_running_heads(pages) for block in in_reading_order(lines)]
        parts = _parts(paragraphs_of(blocks))
        if not any(part.words.strip() for part in parts):
            raise ReadError(f"{name} has pictures of pages and no text; run a text recognition (OCR) on it first.")
        has_headline = any(part.kind is ZoneKind.HEADLINE for part in parts)
        facts = Facts(title=None if has_headline else title)
        return (Reading(article_from(parts, name, new_id(), facts), data, "utf-8"),)


def _pages(name: str, data: bytes) -> tuple[list[list[Line]], str | None]:
    pdfium = library(name, "pypdfium2")
    raw = library(name, "pypdfium2.raw")
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if "assword" in str(error):
            raise ReadError(f"{name} is encrypted; save it without a password first.") from error
        raise ReadError(f"{name} is a broken PDF; get the file again.") from error
    try:
        if len(document) > MOST_PAGES:
            raise ReadError(
                f"{name} has {len(document)} pages, more than the {MOST_PAGES} that an article may; cut it first."
            )
        pages = [_lines(raw, document, number) for number in range(len(document))]
        return pages, document.get_metadata_dict().get("Title") or None
    except pdfium.PdfiumError as error:
        raise ReadError(f"{name} is a broken PDF; get the file again.") from error
    finally:
        document.close()


def _lines(raw: Any, document: Any, number: int) -> list[Line]:
    """The runs of letters on a page."""
    page = document[number]
    text = page.get_textpage()
    try:
        runs = _Runs()
        for at in range(min(text.count_chars(), MOST_LETTERS)):
            char = chr(raw.FPDFText_GetUnicode(text.raw, at) or 0xFFFD)
            if char in DIVISIONS:
                char = "-"
            if char in LINE_ENDS:
                runs.end()
            else:
                runs.add(char, text.get_charbox(at, loose=True))
        runs.end()
        return runs.lines
    finally:
        text.close()
        page.close()


class _Runs:
    """Letters go in, runs on a line come out."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self._words: list[str] = []
        self._box: Box | None = None
        self._last: Box | None = None

    def add(self, char: str, box: Box) -> None:
        """Add a letter; a jump ends the run."""
        if char.isspace():
            self._words.append(" ")
            return
        last = self._box
        if last is not None and self._last is not None and _is_jump(last, self._last, box):
            self.end()
            last = None
        self._last = box
        self._words.append(char)
        self._box = box if last is None else (
            min(last[0], box[0]), min(last[1], box[1]), max(last[2], box[2]), max(last[3], box[3])
        )  # fmt: skip

    def end(self) -> None:
        """End the run."""
        words = "".join(self._words).strip()
        if words and self._box is not None:
            left, bottom, right, top = self._box
            self.lines.append(Line(words, left, bottom, right, top, round(top - bottom, 1)))
        self._words, self._box = [], None


def _is_jump(run: Box, last: Box, box: Box) -> bool:
    """Whether a letter stands on another line, left of the last one, or far right; a ligature's share a box."""
    height = max(run[3] - run[1], box[3] - box[1], 1.0)
    middle = (box[1] + box[3]) / 2
    is_on_line = run[1] - 0.2 * height < middle < run[3] + 0.2 * height
    return not is_on_line or box[0] < last[0] - 0.5 * height or box[0] - run[2] > 1.2 * height


def _without_running_heads(pages: Sequence[Sequence[Line]]) -> Iterator[list[Line]]:
    """The pages without numbers of pages, and without lines that stand at the edge of several pages."""
    edges = [_edge_lines(lines) for lines in pages]
    seen = Counter(key for page in edges for key in {_key(line) for line in page})
    for lines, edge in zip(pages, edges, strict=True):
        dropped = {
            id(line) for line in edge if _key(line) in ("", "#", "page#", "#of#", "page#of#") or (seen[_key(line)] >= 3)
        }
        yield [line for line in lines if id(line) not in dropped]


def _edge_lines(lines: Sequence[Line]) -> list[Line]:
    if not lines:
        return []
    height = min(line.height for line in lines)
    low, high = min(line.bottom for line in lines), max(line.top for line in lines)
    room = EDGE_ROWS * height
    return [line for line in lines if line.bottom > high - room or line.top < low + room]


def _key(line: Line) -> str:
    """The line with its numbers alike, and without what is neither letter nor digit."""
    return re.sub(r"[^\w#]+", "", re.sub(r"\d+", "#", line.words.lower()))


def _parts(paragraphs: Sequence[Paragraph]) -> list[Part]:
    """The paragraphs; those in large type above the body are the headline."""
    if not paragraphs:
        return []
    weights = _weights(paragraphs)
    usual = max(weights, key=lambda size: weights[size])
    largest = max(paragraph.size for paragraph in paragraphs[:6])
    headline = next((at for at, one in enumerate(paragraphs[:6]) if one.size == largest), 0)
    is_headline = largest > HEADLINE_SIZE * usual
    return [
        Part(ZoneKind.HEADLINE if is_headline and at == headline else None, one.words)
        for at, one in enumerate(paragraphs)
    ]


def _weights(paragraphs: Sequence[Paragraph]) -> Counter[float]:
    """How many letters each size of type has."""
    weights: Counter[float] = Counter()
    for one in paragraphs:
        weights[one.size] += len(one.words)
    return weights
