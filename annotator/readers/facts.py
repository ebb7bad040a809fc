"""What the zones of a text say about the article: title, byline, date, dateline and source."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import PurePath

from annotator.domain.article import Article, Dateline, Zone, ZoneKind
from annotator.readers.dateline import Found, find_dateline
from annotator.readers.dates import full_date
from annotator.readers.marks import byline_names, copyright_holder
from annotator.readers.resolving import resolve_days
from annotator.readers.scripts import script_language
from annotator.readers.zones import find_zones

LONGEST_TITLE = 90
BY = re.compile(r"^by:?\s+", re.IGNORECASE)
SOURCE = re.compile(r"(?:source|publication)\s*:\s*(?P<value>\S.{0,100})", re.IGNORECASE)
TITLE = re.compile(r"(?:title|headline)\s*:\s*(?P<value>\S.{0,200})", re.IGNORECASE)
ADDRESS = re.compile(r"(?:(?:url|link|source)\s*:\s*)?(?P<value>https?://\S{1,2000})", re.IGNORECASE)
SENTENCE_END = re.compile(
    r"(?<!\b[A-Z])(?<!\b(?:Mr|Ms|Dr|St|Lt|No|vs|Jr|Sr|Co))"
    r"(?<!\b(?:Mrs|Gen|Col|Sgt|Gov|Sen|Rep|Inc|Ltd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec))(?<!\b(?:Sept|Corp))"
    r"[.!?][\"”’')]*(?=\s+[^a-z]|\s*$)|[。！？]"
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What a file says of its article beside the text; what is None is looked for in the text."""

    title: str | None = None
    byline: str | None = None
    published: str | None = None
    """ISO 8601 date."""
    source: str | None = None
    language: str | None = None
    """ISO 639-1; when the file does not say, that of the script, else English."""
    url: str | None = None
    dateline: Dateline | None = None


NOTHING = Facts()


def article_of(text: str, name: str, article_id: str) -> Article:
    """The article that a text is; `name` is the file's, without folders."""
    return article_with(text, find_zones(text), name, article_id, NOTHING)


def article_with(text: str, zones: tuple[Zone, ...], name: str, article_id: str, known: Facts) -> Article:
    """The article of a text whose zones, and some facts beside it, are known."""
    found = _dateline(text, zones)
    place = found.dateline if found else known.dateline
    article = Article(
        id=article_id,
        text=text,
        title=known.title or _labelled(text, zones, TITLE) or _title(text, zones) or PurePath(name).stem,
        byline=known.byline or _byline(text, zones),
        published=known.published or _published(text, zones) or (found.date if found else None),
        source=known.source or _labelled(text, zones, SOURCE) or _source(text, zones, place),
        language=known.language or script_language(text) or "en",
        url=known.url or _labelled(text, zones, ADDRESS),
        file=name,
        dateline=place,
        zones=zones,
    )
    return replace(article, days=resolve_days(article))


def _words(text: str, zones: tuple[Zone, ...], kind: ZoneKind) -> list[str]:
    return [zone.span.surface(text) for zone in zones if zone.kind is kind]


def _dateline(text: str, zones: tuple[Zone, ...]) -> Found | None:
    lines = _words(text, zones, ZoneKind.DATELINE)
    return find_dateline(lines[0], lead=True) if lines else None


def _title(text: str, zones: tuple[Zone, ...]) -> str:
    """The headline, else the first sentence of the body (else of what there is), cut at a word."""
    headlines = _words(text, zones, ZoneKind.HEADLINE)
    if headlines:
        return " ".join(headlines[0].split())
    body = _words(text, zones, ZoneKind.BODY) or _words(text, zones, ZoneKind.CAPTION)
    return shortened(first_sentence(" ".join(body[0].split()))) if body else ""


def first_sentence(words: str) -> str:
    """Up to the first sentence end that is not an initial or a common title."""
    match = SENTENCE_END.search(words)
    return words[: match.end()] if match else words


def shortened(words: str) -> str:
    """At most `LONGEST_TITLE` characters, cut between words and marked with an ellipsis."""
    if len(words) <= LONGEST_TITLE:
        return words
    cut = words[:LONGEST_TITLE].rsplit(" ", 1)[0]
    return cut.rstrip(" ,;:—–-") + "…"


def _byline(text: str, zones: tuple[Zone, ...]) -> str | None:
    lines = _words(text, zones, ZoneKind.BYLINE)
    return ", ".join(map(bare_byline, lines)) or None


def bare_byline(line: str) -> str:
    """Who wrote it, without the word "By"."""
    words = " ".join(line.split())
    return byline_names(words) or BY.sub("", words)


def _published(text: str, zones: tuple[Zone, ...]) -> str | None:
    """The date in the file's own metadata; a caption's date is the photo's, and is not used."""
    return next((found for words in _words(text, zones, ZoneKind.METADATA) if (found := full_date(words))), None)


def _labelled(text: str, zones: tuple[Zone, ...], label: re.Pattern[str]) -> str | None:
    """What a header line of the file says: "Source: Luma Herald"."""
    matches = (label.fullmatch(words) for words in _words(text, zones, ZoneKind.METADATA))
    return next((match["value"] for match in matches if match), None)


def _source(text: str, zones: tuple[Zone, ...], dateline: Dateline | None) -> str | None:
    holders = (copyright_holder(words) for words in _words(text, zones, ZoneKind.COPYRIGHT))
    return next((holder for holder in holders if holder), dateline.agency if dateline else None)
