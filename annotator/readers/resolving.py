"""Resolves the days that an English article names ("Wednesday", "yesterday", "May 3") by its day of publication."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from annotator.domain.article import Article, Day, ZoneKind
from annotator.domain.span import Span
from annotator.readers.dates import MONTH, NAMES, full_date

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
RELATIVE = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
DAY = re.compile(
    rf"\b(?P<full>(?:{MONTH}\s+\d{{1,2}},?\s+\d{{4}}|\d{{1,2}}\s+{MONTH},?\s+\d{{4}}|\d{{4}}-\d\d-\d\d)(?!\d))"
    rf"|\b(?P<month>{MONTH})\s+(?P<day>\d{{1,2}})(?![\d,]*\d)"
    rf"|\b(?P<day_first>\d{{1,2}})\s+(?P<month_then>{MONTH})(?!\s+\d{{4}})"
    rf"|\b(?:(?P<side>last|next|this coming)\s+)?(?P<weekday>{'|'.join(map(str.capitalize, WEEKDAYS))})\b"
    rf"|\b(?P<relative>{'|'.join(RELATIVE)})\b"
)
AHEAD = re.compile(
    r"\b(?:until|till|by|from|before|starting|beginning|coming)\s+$"
    r"|\b(?:will|would|shall|won['’]t|expected|due|scheduled|set|plans?|planned|going|likely|to be)\b[^.;]*$",
    re.IGNORECASE,
)
FULL_MONTH_STOP = re.compile(r"\b(?:May|June|July|[A-Z][a-z]{4,})\.$")
SENTENCE = re.compile(r"[.!?;]\s|\n")
LOOKED_AT = (
    ZoneKind.HEADLINE,
    ZoneKind.DECK,
    ZoneKind.DATELINE,
    ZoneKind.BODY,
    ZoneKind.CAPTION,
    ZoneKind.EDITORS_NOTE,
)


def resolve_days(article: Article) -> tuple[Day, ...]:
    """The days that an English article names; none without a day of publication.

    A weekday is the last such day, or the next one where the words before it look ahead; a day without a year is the
    one nearest to the publication.
    """
    if not article.published or article.language != "en":
        return ()
    try:
        published = date.fromisoformat(article.published[:10])
    except ValueError:  # a file of ours may say anything
        return ()
    found: list[Day] = []
    for zone in article.zones_of(*LOOKED_AT):
        words = zone.span.surface(article.text)
        for start, end, day in _days(words, published):
            found.append(Day(Span(zone.span.start + start, zone.span.start + end), day))
    return tuple(sorted(found, key=lambda one: one.span))


def _days(words: str, published: date) -> Iterator[tuple[int, int, str]]:
    for match in DAY.finditer(words):
        before = SENTENCE.split(words[: match.start()])[-1]
        day = _full(match) or _in_year(match, published) or _near(match, before, published)
        if day:
            # The period after "7 May." ends the sentence.
            yield match.start(), match.end() - (FULL_MONTH_STOP.search(match[0]) is not None), day


def _full(match: re.Match[str]) -> str | None:
    return full_date(match["full"]) if match["full"] else None


def _in_year(match: re.Match[str], published: date) -> str | None:
    """A day and month in the year that brings it nearest to the publication."""
    month, day = match["month"] or match["month_then"], match["day"] or match["day_first"]
    if not month:
        return None
    days = [_date(published.year + year, NAMES.index(month[:3].lower()) + 1, int(day)) for year in (-1, 0, 1)]
    known = [one for one in days if one is not None]
    return min(known, key=lambda one: abs(one - published)).isoformat() if known else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _near(match: re.Match[str], before: str, published: date) -> str | None:
    """A weekday, or a word such as "yesterday"."""
    try:
        if match["relative"]:
            return (published + timedelta(RELATIVE[match["relative"]])).isoformat()
        if not match["weekday"]:
            return None
        ago = (published.weekday() - WEEKDAYS.index(match["weekday"].lower())) % 7
        if match["side"]:
            # "Last" and "next" never mean the day of publication.
            step = -(ago or 7) if match["side"] == "last" else (7 - ago)
        else:
            step = 7 - ago if ago and AHEAD.search(before) else -ago
        return (published + timedelta(step)).isoformat()
    except OverflowError:
        return None
