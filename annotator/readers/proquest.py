"""Reads ProQuest text exports, many articles in one file."""

from __future__ import annotations

import re

from annotator.domain.article import ZoneKind
from annotator.readers.building import Part, article_from, plain_parts
from annotator.readers.decoding import decode
from annotator.readers.facts import Facts
from annotator.readers.reading import NewId, ReadError, Reading
from annotator.readers.timestamps import iso_date

DIVIDER = re.compile(r"^(?:_{20,}|\*{20,})[ \t]*$", re.MULTILINE)
LABELS = (
    "title", "publication title", "publication info", "publication date", "publication year", "publication subject",
    "author", "abstract", "links", "full text", "subject", "location", "people", "company / organization", "section",
    "proquest document id", "document url", "copyright", "last updated", "database", "issn", "source type", "language",
    "language of publication", "document type", "pages", "place of publication", "country of publication", "publisher",
    "document feature", "dateline", "volume", "issue", "first page", "credit", "classification", "identifier / keyword",
    "caption", "alternate title", "source", "correspondence author", "column", "edition", "year", "number of pages",
    "e-issn", "proquest id", "company", "person", "organization", "contact us at",
)  # fmt: skip
LABEL = re.compile(rf"^(?P<label>{'|'.join(map(re.escape, LABELS))})[ \t]*:[ \t]*", re.IGNORECASE | re.MULTILINE)
SAMPLE = 262_144
TELLING = re.compile(rb"^(?:ProQuest document ID|Full text|Publication title)\s*:", re.IGNORECASE | re.MULTILINE)


class ProQuestReader:
    """The articles of a ProQuest text file."""

    key = "proquest"
    title = "ProQuest text"
    extensions: tuple[str, ...] = (".txt",)

    def recognises(self, data: bytes) -> bool:
        """Whether two of ProQuest's own labels begin lines near the start."""
        return len({label.lower() for label in TELLING.findall(data[:SAMPLE])}) > 1

    def read(self, name: str, data: bytes, new_id: NewId) -> tuple[Reading, ...]:
        """The articles; raises ReadError when there are none."""
        text, encoding = decode(name, data)
        texts = DIVIDER.split(text.replace("\r\n", "\n").replace("\r", "\n"))
        found = [fields for one in texts if "full text" in (fields := _fields(one)) or "abstract" in fields]
        if not found:
            raise ReadError(f"{name} has no article with a label Full text, so it is no ProQuest file.")
        return tuple(Reading(article_from(_parts(one), name, new_id(), _facts(one)), data, encoding) for one in found)


def _fields(text: str) -> dict[str, str]:
    """What each label is followed by, up to the next label; of a label that comes again the first counts."""
    matches = list(LABEL.finditer(text))
    ends = [match.start() for match in matches[1:]] + [len(text)]
    fields: dict[str, str] = {}
    for match, end in zip(matches, ends, strict=False):
        fields.setdefault(match["label"].lower(), text[match.end() : end].strip())
    return fields


def _parts(fields: dict[str, str]) -> list[Part]:
    body = fields.get("full text") or fields.get("abstract", "")
    return [
        Part(ZoneKind.HEADLINE, fields.get("title", "")),
        Part(ZoneKind.BYLINE, fields.get("author", "")),
        Part(ZoneKind.DATELINE, fields.get("dateline", "")),
        *plain_parts(body),
        Part(ZoneKind.CAPTION, fields.get("caption", "")),
        Part(ZoneKind.CREDIT, fields.get("credit", "")),
        Part(ZoneKind.COPYRIGHT, fields.get("copyright", "")),
    ]


def _facts(fields: dict[str, str]) -> Facts:
    return Facts(
        title=fields.get("title"),
        byline=fields.get("author"),
        published=iso_date(fields.get("publication date")),
        source=fields.get("publication title", "").partition(";")[0] or None,
        language=fields.get("language of publication") or fields.get("language"),
        url=fields.get("document url"),
    )
