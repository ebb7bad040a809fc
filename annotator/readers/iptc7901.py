"""Reads IPTC 7901, the agencies' text format (dpa, Ritzau ...)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.domain.article import ZoneKind
from annotator.readers.building import Part, article_from, clean
from annotator.readers.decoding import decode
from annotator.readers.facts import Facts
from annotator.readers.marks import byline_names
from annotator.readers.reading import NewId, ReadError, Reading

HEAD = 1024
START = re.compile(rb"\A\s*\x01(?P<line>[\x20-\x7e]{4,120})\r?\n(?P<slug>[^\x02\x03]{0,400})\x02")
STORY = re.compile(
    r"\x01(?P<line>[^\n\x01\x02]{0,200})(?P<slug>[^\x01\x02]{0,400})\x02(?P<text>[^\x03\x04]*)(?:\x03(?P<end>[^\x04\x7f]*))?"
)
HEADLINE_END = re.compile(r"=[ \t]*\n")
NOTEBOOK = re.compile(
    r"^(?:#.{0,40}\b(?:notebook|notizblock)\b|(?:(?:\* ){2,}\*\s*)?The following information is not)",
    re.MULTILINE | re.IGNORECASE,
)
SIGN_OFF = re.compile(r"\w{2,10}(?: [a-z]{2,4}){1,6}(?: n\d)?")
VERSION = re.compile(
    r"(?:\d(?:ST|ND|RD|TH) )?(?:LEAD|REFILE|EXTRA|UPDATE|URGENT|ROUNDUP|CORRECTION|FEATURE|ADVANCER)\b"
)


class Iptc7901Reader:
    """The stories of a file, hard-wrapped lines joined."""

    key = "iptc7901"
    title = "IPTC 7901"
    extensions: tuple[str, ...] = (".iptc", ".txt")

    def recognises(self, data: bytes) -> bool:
        """Whether a line of codes stands between the control bytes SOH and STX."""
        return START.match(data[:HEAD]) is not None

    def read(self, name: str, data: bytes, new_id: NewId) -> tuple[Reading, ...]:
        """The articles; raises ReadError when there are none."""
        text, encoding = decode(name, data.rstrip(b"\x7f\x04\x00"))
        stories = list(STORY.finditer(text.replace("\r\n", "\n").replace("\r", "\n")))
        if not stories:
            raise ReadError(f"{name} has no story between the control bytes of IPTC 7901.")
        readings: list[Reading] = []
        for story in stories:
            facts, parts = _story(story)
            readings.append(Reading(article_from(parts, name, new_id(), facts), data, encoding))
        return tuple(readings)


def _story(story: re.Match[str]) -> tuple[Facts, list[Part]]:
    """Slug, headline up to "=", text, and the notebook that is not for publication."""
    text = story["text"]
    end = HEADLINE_END.search(text)
    head, below = (text[: end.start()], text[end.end() :]) if end else ("", text)
    lines = [clean(line) for line in head.split("\n") if line.strip()]
    bylines = [
        line for line in lines if byline_names(line) or (line.startswith("By ") and line == lines[-1] != lines[0])
    ]
    versions = [line for line in lines[:-1] if VERSION.match(line)]
    headline = " ".join(line for line in lines if line not in bylines and line not in versions)
    notebook = NOTEBOOK.search(below)
    body = below[: notebook.start()] if notebook else below
    notes = below[notebook.start() :] if notebook else ""
    parts = [
        Part(ZoneKind.METADATA, story["slug"]),
        *(Part(ZoneKind.METADATA, line) for line in versions),
        Part(ZoneKind.HEADLINE, headline),
        *(Part(ZoneKind.BYLINE, line) for line in bylines),
        *_paragraphs(body),
        *(Part(ZoneKind.EDITORS_NOTE, words) for words in re.split(r"\n\s*\n", notes)),
    ]
    return Facts(title=headline or None), parts


def _paragraphs(body: str) -> Iterator[Part]:
    """Blocks between empty lines; the initials of those who wrote and edited are metadata."""
    for block in re.split(r"\n\s*\n|\n(?= {2,}\S)", body):
        words = clean(block)
        yield Part(ZoneKind.METADATA if SIGN_OFF.fullmatch(words) else None, words)
