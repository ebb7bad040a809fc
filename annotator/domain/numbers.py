"""Finds where a text writes numbers, in digits or in words; what they mean is `quantity`'s business."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.domain.article import Article, ZoneKind
from annotator.domain.numerals import SCALES, TENS, UNITS
from annotator.domain.span import Span

ANNOTATED_ZONES = (ZoneKind.HEADLINE, ZoneKind.DECK, ZoneKind.BODY, ZoneKind.CAPTION)
"""The parts of an article that tell the news; bylines, credits and copyright lines do not."""


def annotated_parts(article: Article) -> list[Span]:
    """The parts that are annotated, in text order; the whole text where nobody told them apart."""
    if not article.zones:
        return [Span(0, len(article.text))] if article.text else []
    return [zone.span for zone in article.zones_of(*ANNOTATED_ZONES)]


LONG_SCALES = tuple(word for word in SCALES if len(word) > 3)
VAGUE = ("dozen", "dozens", "hundreds", "thousands", "millions", "billions")
UNSURE = frozenset({"zero", "one"})
"""Words that are more often no number at all; "one" is a pronoun."""

NUMBER_WORDS = tuple(word for word in (*UNITS, *TENS, *LONG_SCALES, *VAGUE) if word not in UNSURE)
WORD = rf"(?:{'|'.join(sorted(NUMBER_WORDS, key=len, reverse=True))})"
DIGITS = r"\d+(?:[.,\u00a0\u202f\u2009]\d+)*"
JOIN = r"(?:[ \u00a0-]|(?:(?<=hundred)|(?<=thousand))[ ]and[ ])"
BEFORE = r"(?<![\w#@$&.,/:+_’'-])(?<!\w[-–./:’'])"
NUMBER = re.compile(
    rf"{BEFORE}(?:[$€£¥₹₽₴]\s?)?(?:{DIGITS}|{WORD})(?:{JOIN}{WORD})*(?![\w@])(?![.,:/]\d)",
    re.IGNORECASE,
)
"""A number and the number words that follow it; not digits inside names, codes, dates or times (G7, 9/11, #30)."""

NAMED_BY = re.compile(
    r"(?:\b(?:no|nos|number|section|article|articles|chapter|page|flight|route|highway|resolution|room|gate|boeing"
    r"|airbus|model|class|channel|version|protocol|part|phase|unit)\.?\s+|[@#]\S*)$",
    re.IGNORECASE,
)
"""Words that make the number after them a name."""

NOT_AFTER = re.compile(r"[-–]\d|\ufe0f|\u20e3|(?:st|nd|rd|th)\b", re.IGNORECASE)
"""Scores such as 2-0, keycap emoji and ordinals."""

LOOK_BACK = 24
"""Characters in which the word before a number is looked for."""


def numbers_in(text: str, within: Span) -> Iterator[Span]:
    """Numbers of a part of the text in order, without units and modifiers; names, codes and ordinals left out."""
    for found in NUMBER.finditer(text, within.start, within.end):
        before = text[max(within.start, found.start() - LOOK_BACK) : found.start()]
        if not NAMED_BY.search(before) and not NOT_AFTER.match(text, found.end()):
            yield Span(found.start(), found.end())


ALSO = re.compile(
    r"(?<![\w@#'’])(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)"
    r"|half|quarter|several|scores|none|zero)(?![\w@])",
    re.IGNORECASE,
)
"""Words that are a figure about as often as not: ordinals, shares, and numbers that are left open."""


def likely_numbers_in(text: str, within: Span) -> Iterator[Span]:
    """What `numbers_in` finds, and words that may be figures too: worth asking a person, not worth a warning."""
    yield from numbers_in(text, within)
    yield from (Span(found.start(), found.end()) for found in ALSO.finditer(text, within.start, within.end))
