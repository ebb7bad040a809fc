"""Reads ANPA 1312, the agencies' format for teleprinters (AP)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from annotator.domain.article import ZoneKind
from annotator.readers.building import Part, article_from
from annotator.readers.facts import Facts
from annotator.readers.marks import byline_names
from annotator.readers.reading import NewId, ReadError, Reading
from annotator.readers.timestamps import iso_date

START = re.compile(rb"\A\s*\x16{2,}\x01")
MESSAGE = re.compile(rb"\x16\x16\x01(?P<head>[^\x02]{1,400})\x02(?P<text>[^\x03]*)(?:\x03(?P<end>[^\x04]{0,200}))?")
FILED = re.compile(r"[A-Z]{2,4}-[A-Z]{2,3}-(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d\d) \d{4}GMT")
PHOTOS = re.compile(r"(?:AP|AFP) (?:Photos?|Graphics?|Video)\b")
ENCODING = "cp1252"
SLUG = re.compile(r"(?:(?:AM|BC|PM|EU|US)-|[\w-]+--).{1,80},\s?\d{1,5}|BC-.{1,80},?")


class Line(NamedTuple):
    """A line of the text: whether the wire marks it as a line of the head, and its words."""

    is_marked: bool
    words: str


class AnpaReader:
    """The stories of a file."""

    key = "anpa"
    title = "ANPA 1312"
    extensions: tuple[str, ...] = (".tst", ".anpa")

    def recognises(self, data: bytes) -> bool:
        """Whether it begins with the control bytes SYN SYN SOH."""
        return START.match(data[:64]) is not None

    def read(self, name: str, data: bytes, new_id: NewId) -> tuple[Reading, ...]:
        """The articles; raises ReadError when there are none."""
        messages = list(MESSAGE.finditer(data))
        if not messages:
            raise ReadError(f"{name} has no story between the control bytes of ANPA 1312.")
        readings: list[Reading] = []
        for message in messages:
            lines = list(_lines(message["text"].decode(ENCODING, "replace")))
            facts = Facts(published=_filed((message["text"] + (message["end"] or b"")).decode(ENCODING, "replace")))
            parts = list(_parts(lines))
            if parts:
                readings.append(Reading(article_from(parts, name, new_id(), facts), data, ENCODING))
        if not readings:
            raise ReadError(f"{name} has stories of ANPA 1312 without text.")
        return tuple(readings)


def _lines(text: str) -> Iterator[Line]:
    """The lines, those that go on joined: a new one is marked by "^" or indented."""
    joined: list[str] = []
    for line in re.split(r"\r?\n", text):
        if line.startswith(("^", "\t", "  ")) or not line.strip():
            joined.append(line)
        elif joined and joined[-1].strip() and not joined[-1].rstrip().endswith(("<", "=")):
            joined[-1] += " " + line
        else:
            joined.append(line)
    for line in joined:
        words = line.strip()
        if words:
            yield Line(
                "^" in words[:1],
                _typeset(words.lstrip("^").rstrip("< =").strip() if words[0] == "^" else words.rstrip("<")),
            )


def _typeset(words: str) -> str:
    """Quotes and dashes as the teleprinter's signs stand for."""
    words = words.replace("``", "“").replace("''", "”").replace("`", "‘")
    return re.sub(r"(?<=\s)_(?=\s)", "—", words)


def _filed(words: str) -> str | None:
    match = FILED.search(words)
    return iso_date(f"20{match['year']}-{match['month']}-{match['day']}") if match else None


def _parts(lines: list[Line]) -> Iterator[Part]:
    """Marked lines above the text are its head; below they are metadata."""
    kinds: list[ZoneKind] = []
    is_head = True
    for line in lines:
        is_head = is_head and line.is_marked
        if not line.is_marked:
            yield Part(None, line.words)
        elif is_head:
            kinds.append(_kind(line.words, kinds))
            yield Part(kinds[-1], line.words)
        else:
            yield Part(ZoneKind.METADATA if FILED.search(line.words) else None, line.words)


def _kind(words: str, above: list[ZoneKind]) -> ZoneKind:
    if (not above and SLUG.fullmatch(words)) or PHOTOS.match(words):
        return ZoneKind.METADATA
    if words.startswith("Eds:"):
        return ZoneKind.EDITORS_NOTE
    if byline_names(words) or above[-1:] == [ZoneKind.BYLINE]:
        return ZoneKind.BYLINE
    return ZoneKind.DECK if ZoneKind.HEADLINE in above else ZoneKind.HEADLINE
