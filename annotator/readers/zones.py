"""Finds the parts of a plain-text article: headline, byline, dateline, body, captions, credits, notes, copyright."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import takewhile

from annotator.domain.article import Zone, ZoneKind
from annotator.domain.span import Span, trim
from annotator.readers import marks
from annotator.readers.dateline import find_dateline
from annotator.readers.paragraphs import paragraphs

Piece = tuple[ZoneKind | None, Span]
"""A run of text with its kind, or None where only the place among the others can tell."""

FindHead = Callable[[str, Sequence[Span]], list[ZoneKind]]

LONGEST_DECK = 300
MOST_DECKS = 2


def find_zones(text: str) -> tuple[Zone, ...]:
    """The zones of a text, in text order; together they cover every character that is not white space."""
    marked = [list(_marked(text, paragraph)) for paragraph in paragraphs(text)]
    pieces = [piece for group in _captions_by_credit(text, marked) for piece in group]
    return tuple(Zone(kind, span) for kind, span in _settled(text, pieces, _head))


def zones_of(text: str, pieces: Iterable[Piece]) -> tuple[Zone, ...]:
    """The zones of a text whose file names some of its parts; the words of the others decide, as in plain text."""
    given = list(pieces)
    marked: list[list[Piece]] = [[(kind, span)] if kind else list(_marked(text, span)) for kind, span in given]
    settled = [piece for group in _captions_by_credit(text, marked) for piece in group]
    head = _bylines if any(kind is ZoneKind.HEADLINE for kind, _ in given) else _head
    return tuple(Zone(kind, span) for kind, span in _settled(text, settled, head))


def _marked(text: str, paragraph: Span) -> Iterator[Piece]:
    """The parts of a paragraph that its own words give away; what is left has no kind."""
    if marks.is_rule(paragraph.surface(text)):
        yield ZoneKind.METADATA, paragraph
        return
    length = marks.metadata_prefix(paragraph.surface(text))
    start = paragraph.start + length
    yield from _piece(text, ZoneKind.METADATA, paragraph.start, start)
    at = marks.copyright_start(text[start : paragraph.end])
    end = paragraph.end if at is None else start + at
    yield from _middle(text, trim(Span(start, end), text) if start < end else None)
    yield from _piece(text, ZoneKind.COPYRIGHT, end, paragraph.end)


def _piece(text: str, kind: ZoneKind | None, start: int, end: int) -> Iterator[Piece]:
    span = trim(Span(start, end), text) if start < end else None
    if span:
        yield kind, span


def _middle(text: str, span: Span | None) -> Iterator[Piece]:
    if span is None:
        return
    words = span.surface(text)
    credits_found = [] if marks.is_note(words) else marks.credits_in(words)
    if credits_found:
        yield from _caption(text, span, credits_found)
    elif marks.is_note(words):
        yield ZoneKind.EDITORS_NOTE, span
    else:
        yield ZoneKind.CAPTION if marks.is_caption(words) else None, span


def _caption(text: str, span: Span, credits_found: Iterable[tuple[int, int]]) -> Iterator[Piece]:
    """Caption and credit in turn: agencies run the captions of several photos together."""
    start = span.start
    for first, last in credits_found:
        yield from _piece(text, ZoneKind.CAPTION, start, span.start + first)
        start = span.start + last
        yield from _piece(text, ZoneKind.CREDIT, span.start + first, start)
    yield from _piece(text, ZoneKind.CAPTION, start, span.end)


def _captions_by_credit(text: str, marked: Sequence[list[Piece]]) -> Iterator[list[Piece]]:
    """Paragraphs that a paragraph of credits alone follows are captions; a headline above a credit is not."""
    for index, group in enumerate(marked):
        following = marked[index + 1] if index + 1 < len(marked) else []
        alone = len(following) == 1 and following[0][0] is ZoneKind.CREDIT
        if alone and len(group) == 1 and group[0][0] is None and not _is_head(group[0][1].surface(text), index):
            yield [(ZoneKind.CAPTION, group[0][1])]
        else:
            yield group


def _is_head(words: str, index: int) -> bool:
    """Whether the words are a headline at the top, a byline or a lead, below which a photo may stand."""
    headline = index == 0 and marks.is_headline(words)
    return headline or marks.byline_names(words) is not None or find_dateline(words, lead=True) is not None


def _settled(text: str, pieces: Iterable[Piece], find_head: FindHead) -> Iterator[tuple[ZoneKind, Span]]:
    """The pieces with the kinds that were left open: first the head, then body."""
    pieces = list(pieces)
    head = iter(find_head(text, [span for kind, span in pieces if kind is None]))
    lead = True
    for kind, span in pieces:
        settled = kind or next(head, ZoneKind.BODY)
        if settled is not ZoneKind.BODY:
            yield settled, span
            continue
        yield from _body(text, span, lead)
        lead = False


def _body(text: str, span: Span, lead: bool) -> Iterator[tuple[ZoneKind, Span]]:
    found = find_dateline(span.surface(text), lead=lead)
    start = span.start
    if found:
        start += found.end
        yield ZoneKind.DATELINE, Span(span.start, start)
    rest = trim(Span(start, span.end), text) if start < span.end else None
    if rest:
        yield ZoneKind.BODY, rest


def _head(text: str, spans: Sequence[Span]) -> list[ZoneKind]:
    """Kinds of the paragraphs above the body."""
    paragraph_words = [span.surface(text) for span in spans]
    kinds: list[ZoneKind] = []
    while len(kinds) < len(spans):
        kind = _head_kind(paragraph_words[len(kinds)], kinds, paragraph_words[len(kinds) + 1 :])
        if kind is ZoneKind.BODY:
            break
        kinds.append(kind)
    return kinds


def _bylines(text: str, spans: Sequence[Span]) -> list[ZoneKind]:
    """Bylines above the body, where the headline is known."""
    return [
        ZoneKind.BYLINE for _ in takewhile(lambda span: marks.byline_names(span.surface(text)) is not None, spans[:-1])
    ]


def _head_kind(words: str, above: Sequence[ZoneKind], below: Sequence[str]) -> ZoneKind:
    """What a paragraph of the head is, or BODY when the head has ended."""
    if marks.is_header_line(words):
        return ZoneKind.METADATA
    if marks.byline_names(words) or (above and above[-1] is ZoneKind.BYLINE and _is_agency_line(words, below)):
        return ZoneKind.BYLINE
    if find_dateline(words, lead=True) or not below:
        return ZoneKind.BODY
    if set(above) <= {ZoneKind.METADATA} and marks.is_headline(words):
        return ZoneKind.HEADLINE
    return ZoneKind.DECK if _is_deck(words, above, below) else ZoneKind.BODY


def _is_agency_line(words: str, below: Sequence[str]) -> bool:
    """A line below the byline such as "Associated Press Writer"."""
    return bool(below) and len(words) <= 60 and marks.is_names(words)


def _is_deck(words: str, above: Sequence[ZoneKind], below: Sequence[str]) -> bool:
    """Below a headline, short, and above a byline or dateline, or without a final period."""
    if ZoneKind.HEADLINE not in above or above.count(ZoneKind.DECK) >= MOST_DECKS or len(words) > LONGEST_DECK:
        return False
    head_goes_on = any(marks.byline_names(one) or find_dateline(one, lead=True) for one in below[:MOST_DECKS])
    return head_goes_on or marks.is_headline(words)
