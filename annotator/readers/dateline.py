"""Finds the dateline at the start of a paragraph: "MARENTO, Velland (VNA) — ", "KYIV/MOSCOW, May 3 (Reuters) - "."""

from __future__ import annotations

import re
from dataclasses import dataclass

from annotator.domain.article import Dateline
from annotator.readers.dates import MONTH, full_date

DASH = r"(?:[—–―]|--|\.[-–—]|(?<=[\s)])[-_](?=\s|$))"
AGENCY = r"[^\W\d_a-z][^()\n]{1,40}|dpa(?:-[A-Za-z]+)?|epd|kna|ntb|apa|ani|pti|afp|ap"
NEXT = r"\s*(?P<next>[\"“‘'(]?\w|$)?"
WITH_AGENCY = re.compile(rf"\s*(?P<place>[^()—–―]{{0,90}}?)\s*\((?P<agency>{AGENCY})\)\s*(?P<dash>{DASH}){NEXT}")
WITHOUT_AGENCY = re.compile(rf"\s*(?P<place>[^()—–―]{{2,80}}?)\s*(?P<dash>{DASH}){NEXT}")
SLASHED = re.compile(
    rf"\s*(?P<place>[^()/—–―\n]{{2,80}}?)\.?\s+/(?P<agency>[^\W\d_][\w&. -]{{1,20}})(?P<dash>/[.:]?)(?=\s|$){NEXT}"
)
"""CAPE LENA, July 1. /VNA/."""
DATE_TAIL = re.compile(
    rf",?\s*\b(?P<date>{MONTH}\s+\d{{1,2}}(?:,?\s+\d{{4}})?|\d{{1,2}}\s+{MONTH}(?:,?\s+\d{{4}})?)\s*,?\s*$"
)
SMALL_WORDS = frozenset(
    ("and", "of", "the", "on", "in", "near", "aboard", "off", "de", "la", "le", "el", "al", "du", "des", "del", "da")
    + ("do", "di", "y", "e", "und", "et")
)
SLUG = re.compile(r"(?:AM|BC|PM)-")
"""Begins the slug line of a wire story: "BC-WEA--Global Weather"."""
LONGEST_PLACE_WORDS = 10


@dataclass(frozen=True, slots=True)
class Found:
    """A dateline in a paragraph: its end, counted from the paragraph's start, and what it says."""

    end: int
    dateline: Dateline
    date: str | None
    """ISO 8601, when the dateline has a full date."""


def find_dateline(words: str, *, lead: bool) -> Found | None:
    """The dateline that `words` begin with; only a lead may have one that names no agency, with a city in capitals."""
    match = WITH_AGENCY.match(words) or (SLASHED.match(words) or WITHOUT_AGENCY.match(words) if lead else None)
    if match is None or (match["next"] or " ")[-1].islower():
        return None
    agency = match.groupdict().get("agency")
    place = " ".join(_without_date(match["place"]).split())
    if not (_is_agency_of(agency, place) if agency else _is_loud_place(place)):
        return None
    return Found(match.end("dash"), Dateline(place or None, agency), full_date(match["place"]))


def _without_date(place: str) -> str:
    return DATE_TAIL.sub("", place).strip(" ,\n\t\u00a0")


def _is_agency_of(agency: str, place: str) -> bool:
    """Whether the words in parentheses are an agency behind a place, and not the short form of what stands before."""
    initials = "".join(word[0] for word in place.split())
    return not place or (_is_place(place) and agency != initials)


def _is_place(place: str) -> bool:
    """Whether every word begins with a capital (or a letter of a script without case), small words aside."""
    words = re.split(r"[\s/,]+", place)
    small = [word for word in words if word[:1].islower() and word not in SMALL_WORDS]
    return len(words) <= LONGEST_PLACE_WORDS and not small and (words[0] != "The" or words[1:2] == ["Hague"])


def _is_loud_place(place: str) -> bool:
    """Whether the city stands in capitals, as a dateline without an agency must."""
    city = place.partition(",")[0]
    letters = sum(char.isalpha() for char in city)
    return city.isupper() and not SLUG.match(city) and letters > 1 and len(city.split()) <= 5 and _is_place(place)
