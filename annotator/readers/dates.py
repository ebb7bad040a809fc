"""Finds dates with a day, a month and a year in English text."""

from __future__ import annotations

import re
from datetime import date

NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
ISO = r"\b(?P<iso>\d{4}-\d{2}-\d{2})(?!\d)"
AMERICAN = rf"\b(?P<month>{MONTH})\s+(?P<day>\d{{1,2}}),?\s+(?P<year>\d{{4}})(?!\d)"
BRITISH = rf"\b(?P<day_first>\d{{1,2}})\s+(?P<month_then>{MONTH}),?\s+(?P<year_last>\d{{4}})(?!\d)"
FULL_DATE = re.compile(f"{ISO}|{AMERICAN}|{BRITISH}", re.IGNORECASE)


def full_date(words: str) -> str | None:
    """The first full date in `words` as ISO 8601, or None."""
    return next((found for match in FULL_DATE.finditer(words) if (found := _iso(match))), None)


def _iso(match: re.Match[str]) -> str | None:
    """The match as ISO 8601; None for the 31st of February."""
    try:
        if match["iso"]:
            return date.fromisoformat(match["iso"]).isoformat()
        month = match["month"] or match["month_then"]
        day, year = match["day"] or match["day_first"], match["year"] or match["year_last"]
        return date(int(year), NAMES.index(month[:3].lower()) + 1, int(day)).isoformat()
    except ValueError:
        return None
