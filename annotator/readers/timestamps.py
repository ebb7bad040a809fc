"""Dates as files write them beside the text: ISO 8601 in its forms, e-mail's, and day, month and year in words."""

from __future__ import annotations

import re
from datetime import date

from annotator.readers.dates import full_date

STAMP = re.compile(r"(?P<year>\d{4})-?(?P<month>\d\d)-?(?P<day>\d\d)(?:[T ]?\d\d:?\d\d(?::?\d\d)?(?:[.,]\d+)?.*)?")
DAY_MONTH_YEAR = re.compile(
    r"(?P<day>\d{1,2})\.?(?:er)?\s+(?:de\s+)?(?P<month>[^\W\d_]{3,10})\.?\s+(?:de\s+)?(?P<year>\d{4})"
)
MONTHS = (
    ("janvier", "januar", "enero", "gennaio", "janeiro", "januari"),
    ("février", "februar", "febrero", "febbraio", "fevereiro", "februari"),
    ("mars", "märz", "marzo", "março", "maart"),
    ("avril", "april", "abril", "aprile"),
    ("mai", "mayo", "maggio", "maio", "mei", "maj"),
    ("juin", "juni", "junio", "giugno", "junho"),
    ("juillet", "juli", "julio", "luglio", "julho"),
    ("août", "august", "agosto", "augustus"),
    ("septembre", "september", "septiembre", "settembre", "setembro"),
    ("octobre", "oktober", "octubre", "ottobre", "outubro"),
    ("novembre", "november", "noviembre", "novembro"),
    ("décembre", "dezember", "diciembre", "dicembre", "dezembro", "december"),
)


def iso_date(words: str | None) -> str | None:
    """The day as ISO 8601, or None when no day is found."""
    words = (words or "").strip()
    stamp = STAMP.fullmatch(words)
    if stamp:
        return _day(stamp["year"], stamp["month"], stamp["day"])
    return full_date(words) or _mail_date(words) or _foreign_date(words)


def _day(year: str, month: str, day: str) -> str | None:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except (ValueError, OverflowError):
        return None


def _mail_date(words: str) -> str | None:
    """The day of "Wed, 18 Feb 2015 22:18:43 -0800", where it was written."""
    from email.utils import parsedate

    parts = parsedate(words) if len(words) < 80 else None
    return _day(*map(str, parts[:3])) if parts else None


def _foreign_date(words: str) -> str | None:
    match = DAY_MONTH_YEAR.search(words)
    if match is None:
        return None
    month = match["month"].lower()
    number = next((at for at, names in enumerate(MONTHS, 1) if month in names), None)
    return _day(match["year"], str(number), match["day"]) if number else None
