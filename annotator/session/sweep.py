"""The recall sweep: walks only what nobody has marked yet: numbers, capitalised runs and words that tell events."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.annotations import LIVE, EventMention, Mention
from annotator.domain.article import ZoneKind
from annotator.domain.coverage import Coverage, decided_or_open
from annotator.domain.document import Document
from annotator.domain.matching import USUAL, MatchOptions, find_matches
from annotator.domain.numbers import annotated_parts, likely_numbers_in
from annotator.domain.schema import AnnotationSchema
from annotator.domain.span import Span
from annotator.domain.tokens import words_of
from annotator.domain.word_edges import POSSESSIVE


class Sign(StrEnum):
    """Why some words are worth a look."""

    NUMBER = "number"
    NAME = "name"
    TRIGGER = "trigger"


@dataclass(frozen=True, slots=True)
class Unmarked:
    """Words that nothing covers, and what they look like."""

    span: Span
    sign: Sign


COMMON = frozenset(
    """
    a about after again all also although among an and another any are as at because before both but by despite
    during each early earlier even every few finally first for four from he her here his how however i if in
    including instead is it its last late later like many meanwhile more most much neither no none nor not now of
    on once one only or other others our over several she since so some still such than
    that the their them then there these they this those three though through thus two under until up was we were
    what when where whether which while who why with witnesses without yet you your said says
    """.split()
)
"""Words that begin sentences with a capital and are no names."""

TITLES = frozenset(
    """
    president premier prime minister mayor gen general col colonel maj major capt captain lt lieutenant sgt sergeant
    mr mrs ms dr sir judge justice senator sen rep gov governor king queen prince princess pope bishop father
    commander chief secretary ambassador deputy foreign interior defence defense police spokesman spokeswoman
    labour labor education finance health transport trade energy commissioner chancellor
    """.split()
)
"""Words before a name that stay outside the mention."""

INSIDE_NAMES = frozenset("of de del della di da van von der den al el la le bin ibn and for".split())
SENTENCE_END = re.compile(
    r"[.!?…:]['\"”’)\]]*\s+[-–—•*]*\s*['\"“‘(\[]*$|^\s*[-–—•*'\"“‘(\[]*\s*$|\n\s*['\"“‘(\[]*$|[—–]\s*$"
)
AGENCY = re.compile(r"\)\s*[-–—]")
LOOK_BACK = 12
EXACT = MatchOptions(any_case=False)
TITLE_CASE = 0.6
"""Share of capitalised words from which a headline's capitals say nothing."""


def unmarked(document: Document, schema: AnnotationSchema, triggers: Collection[str] = ()) -> list[Unmarked]:
    """All that nothing covers, in text order; what was rejected counts as covered, and the longest goes first."""
    covered = Coverage(decided_or_open(document))
    found = [one for one in _signs(document, schema, triggers) if not covered.touches(one.span)]
    kept: list[Unmarked] = []
    for one in sorted(found, key=lambda one: (one.span.start, -one.span.end)):
        if not kept or one.span.start >= kept[-1].span.end:
            kept.append(one)
    return kept


def _signs(document: Document, schema: AnnotationSchema, triggers: Collection[str]) -> Iterator[Unmarked]:
    text = document.article.text
    parts = annotated_parts(document.article)
    for part in parts:
        yield from (Unmarked(span, Sign.NUMBER) for span in likely_numbers_in(text, part))
    if schema.entities:
        with_place = [*parts, *(zone.span for zone in document.article.zones_of(ZoneKind.DATELINE))]
        yield from (Unmarked(span, Sign.NAME) for span in _names(document, with_place))
        names = {words for words in _marked(document, Mention) if words[0].isupper()}
        yield from (Unmarked(span, Sign.NAME) for span in _places(document, parts, names, EXACT))
    if schema.events:
        used = {words.casefold() for words in (*_marked(document, EventMention), *triggers)}
        yield from (Unmarked(span, Sign.TRIGGER) for span in _places(document, parts, used, USUAL))


def _marked(document: Document, kind: type[Mention | EventMention]) -> set[str]:
    """The words that a person has marked with this kind, but for those in fragments."""
    text = document.article.text
    live = (one for one in document.annotations.values() if isinstance(one, kind) and one.state in LIVE)
    return {one.spans[0].surface(text) for one in live if len(one.spans) == 1}


def _places(document: Document, parts: list[Span], surfaces: set[str], options: MatchOptions) -> Iterator[Span]:
    """Where any of these words stand in the parts that are annotated."""
    text = document.article.text
    news = Coverage(parts)
    for words in sorted(surfaces):
        yield from (span for span in find_matches(text, words, options) if news.touches(span))


def _names(document: Document, parts: list[Span]) -> Iterator[Span]:
    """Runs of capitalised words, less what a sentence start or a title adds; cut where an annotation stands."""
    text = document.article.text
    covered = Coverage(decided_or_open(document))
    small = {span.surface(text) for span in words_of(text) if span.surface(text).islower()}
    shouted = [zone.span for zone in document.article.zones_of(ZoneKind.HEADLINE, ZoneKind.DECK)]
    for part in parts:
        words = [Span(part.start + one.start, part.start + one.end) for one in words_of(part.surface(text))]
        in_title_case = part in shouted and _is_title_case(text, words)
        for run in _runs(text, [one for one in words if not covered.touches(one)]):
            before_name = covered.touches(Span(run[-1].end + 1, run[-1].end + 2))
            name = _stripped(text, _without_title(text, run) if before_name else run, small, in_title_case)
            if name is not None and not _is_agency(text, name):
                yield name


def _without_title(text: str, run: list[Span]) -> list[Span]:
    """What stands before the title of a name that is marked: "Marovian" in "Marovian Foreign Minister"."""
    while run and _is_title(text, run[-1]):
        run = run[:-1]
    return run


def _is_agency(text: str, name: Span) -> bool:
    """ "(AP) —", where an article begins."""
    return AGENCY.match(text, name.end) is not None and text[name.start - 1 : name.start] == "("


def _is_title_case(text: str, words: list[Span]) -> bool:
    return bool(words) and sum(text[one.start].isupper() for one in words) >= TITLE_CASE * len(words)


def _runs(text: str, words: list[Span]) -> Iterator[list[Span]]:
    """Capitalised words with single blanks between them; small words such as "of" only between two of them."""
    run: list[Span] = []
    for word in words:
        joins = bool(run) and text[run[-1].end : word.start] in (" ", "\u00a0") and not _possessive(text, run[-1])
        capital = text[word.start].isupper() and word.surface(text) != "I"
        if run and not (joins and (capital or word.surface(text) in INSIDE_NAMES)):
            yield run
            run = []
        if capital or run:
            run = [*run, word]
    if run:
        yield run


def _stripped(text: str, run: list[Span], small: set[str], in_title_case: bool) -> Span | None:
    while run and not text[run[-1].start].isupper():
        run = run[:-1]
    while run and (_is_plain(text, run[0], small, in_title_case) or not text[run[0].start].isupper()):
        run = run[1:]
    if not run or (len(run) == 1 and run[0].surface(text).casefold() in COMMON):
        return None
    if in_title_case and all(one.surface(text).lower() in small for one in run):
        return None
    return Span(run[0].start, run[-1].end - _possessive(text, run[-1]))


def _is_plain(text: str, word: Span, small: set[str], in_title_case: bool) -> bool:
    """A title, or a word that has its capital only because a sentence begins with it."""
    surface = word.surface(text).casefold()
    if _is_title(text, word):
        return True
    begins = in_title_case or SENTENCE_END.search(text[max(0, word.start - LOOK_BACK) : word.start]) is not None
    return begins and (surface in COMMON or surface in small)


def _is_title(text: str, word: Span) -> bool:
    return word.surface(text).casefold().rstrip(".") in TITLES


def _possessive(text: str, word: Span) -> int:
    """Characters of a "'s" at the word's end."""
    found = POSSESSIVE.search(text, word.end - 2, word.end) if len(word) > 2 else None
    return len(found.group()) if found and found.end() == word.end else 0
