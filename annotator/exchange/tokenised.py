"""Tokens and sentences for formats that have no characters: one tokeniser, one splitter, one alignment."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from annotator.domain.annotations import (
    Annotation,
    Argument,
    EventMention,
    Relation,
    Spanned,
    type_of,
)
from annotator.domain.document import Document
from annotator.domain.span import Span, hull
from annotator.domain.tokens import MARKS
from annotator.exchange.format import Alignment, Loss, Options
from annotator.exchange.losing import kind_of
from annotator.exchange.selection import in_states

TOKENISER = "dateline-words/1"
"""Named in every export that is made of tokens; another rule is another name."""

_IDEOGRAPH = r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]"
_LETTER = rf"(?:(?!{_IDEOGRAPH})[^\W\d_][{MARKS}]*)"
_TOKEN = re.compile(
    rf"""
    \d+(?:[.,]\d+)*                                        # 12  1,200  3.5
    | (?:[^\W\d_]\.){{2,}}                                 # U.N.
    | ['’](?:s|S|re|ve|ll|d|m)(?!\w)                       # the end of Kosovo's
    | {_IDEOGRAPH}
    | {_LETTER}+(?:['’](?!(?:s|S|re|ve|ll|d|m)(?!\w)){_LETTER}+)*
    | [\U0001f1e6-\U0001f1ff]{{2}}                         # a flag
    | [^\w\s][\ufe0f\U0001f3fb-\U0001f3ff]*(?:\u200d[^\w\s][\ufe0f\U0001f3fb-\U0001f3ff]*)*  # an emoji, whole
    | \S
    """,
    re.VERBOSE,
)
_END = re.compile(r"[.!?…。！？]+[\"'”’»)\]]*(?=\s+[\"'“‘«(\[]*[^\W_a-z])|\n\s*")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Maj|Gov|Sen|Rep|Rev|Hon|St|Mt|Jr|Sr|vs|No|Nos|Co|Corp|Inc|Ltd"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)|\b[^\W\d_])\.$"
)


def tokens_of(text: str) -> list[Span]:
    """Words, numbers, signs and emoji, never white space; hyphens and a final 's stand alone."""
    return [Span(match.start(), match.end()) for match in _TOKEN.finditer(text)]


def sentences_of(text: str, tokens: Sequence[Span]) -> list[range]:
    """Runs of tokens that are sentences: they end at line ends and full stops; together they are all tokens."""
    starts = [token.start for token in tokens]
    cuts = sorted({bisect_left(starts, end) for end in _ends(text)} | {len(tokens)})
    return [range(first, last) for first, last in zip([0, *cuts], cuts, strict=False) if first < last]


def _ends(text: str) -> Iterable[int]:
    for match in _END.finditer(text):
        if match.group().startswith("\n") or not _ABBREVIATION.search(text[max(0, match.end() - 8) : match.end()]):
            yield match.end()


@dataclass(frozen=True)
class Tokenised:
    """A document's text as tokens, and where its annotations stand among them."""

    document: Document
    tokens: tuple[Span, ...]
    sentences: tuple[range, ...]
    chosen: tuple[Annotation, ...]
    """All annotations that were to be written."""
    places: Mapping[str, range] = field(default_factory=dict[str, range])
    """Tokens of those that align, by id."""
    losses: tuple[Loss, ...] = ()
    """What did not align, or not exactly."""

    @cached_property
    def words(self) -> list[str]:
        """The surface of every token."""
        return [token.surface(self.document.article.text) for token in self.tokens]

    @cached_property
    def by_id(self) -> Mapping[str, Annotation]:
        """All annotations that were to be written, by id."""
        return {one.id: one for one in self.chosen}

    @cached_property
    def _first_tokens(self) -> list[int]:
        return [one.start for one in self.sentences]

    def sentence_of(self, place: range) -> int:
        """The number of the sentence in which the place begins."""
        return bisect_right(self._first_tokens, place.start) - 1

    def within_a_sentence(self, place: range) -> bool:
        """Whether no sentence ends inside the place."""
        return place.stop <= self.sentences[self.sentence_of(place)].stop

    def text_of(self, place: range) -> str:
        """The article's words there, as they stand in it."""
        return self.document.article.text[self.tokens[place.start].start : self.tokens[place.stop - 1].end]

    def placed(self) -> list[Spanned]:
        """The annotations that align, in text order."""
        return [one for one in self.chosen if not isinstance(one, Relation) and one.id in self.places]

    def place_of(self, span: Span, alignment: Alignment) -> range | None:
        """The tokens of a plain span, or None where it does not align."""
        return aligned(span, self.tokens, alignment)


def aligned(span: Span, tokens: Sequence[Span], alignment: Alignment) -> range | None:
    """Tokens that fill the span exactly, or with EXPAND those that it touches; None when there are none."""
    first = bisect_right(tokens, span.start, key=lambda one: one.end)
    stop = bisect_left(tokens, span.end, key=lambda one: one.start)
    if first >= stop:
        return None
    exact = tokens[first].start == span.start and tokens[stop - 1].end == span.end
    return range(first, stop) if exact or alignment is Alignment.EXPAND else None


def tokenised(document: Document, options: Options) -> Tokenised:
    """The document cut into tokens and sentences, its annotations aligned by the policy of the options."""
    text = document.article.text
    tokens = tuple(tokens_of(text))
    chosen = tuple(in_states(document, options.states))
    bare = Tokenised(document, tokens, tuple(sentences_of(text, tokens)), chosen)
    places: dict[str, range] = {}
    losses: list[Loss] = []
    for one in chosen:
        if isinstance(one, Relation) or not one.spans:
            continue
        place, why = _place(one, tokens, options.alignment)
        if place is not None:
            places[one.id] = place
        if why:
            losses.append(Loss(document.id, one.id, kind_of(one) if place is None else "exact place", why))
    return replace(bare, places=places, losses=tuple(losses))


def _place(one: Spanned, tokens: Sequence[Span], alignment: Alignment) -> tuple[range | None, str]:
    """Where it stands among the tokens, and what is wrong with that."""
    if len(one.spans) > 1:
        if alignment is Alignment.STRICT:
            return None, "it is in fragments, which a run of tokens cannot be"
        return aligned(hull(one.spans), tokens, alignment), "it is in fragments and was written as one run of tokens"
    around = hull(one.spans)
    place = aligned(around, tokens, Alignment.STRICT)
    if place is not None:
        return place, ""
    if alignment is Alignment.STRICT:
        return None, f"its ends are no ends of tokens of {TOKENISER}"
    return aligned(around, tokens, alignment), f"its ends were moved to those of tokens of {TOKENISER}"


def outermost(annotations: Iterable[Spanned], places: Mapping[str, range]) -> list[Spanned]:
    """Those of which no two share a token, the longest first taken; in text order."""
    taken: list[Spanned] = []
    used: set[int] = set()
    for one in sorted(annotations, key=lambda one: (-len(places[one.id]), places[one.id].start, one.id)):
        place = places[one.id]
        if used.isdisjoint(place):
            taken.append(one)
            used.update(place)
    return sorted(taken, key=lambda one: places[one.id].start)


# --- events in tokens -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Filler:
    """What fills a role, in tokens."""

    role: str
    id: str
    """The annotation's, or one made from the place for plain words."""
    type: str
    place: range
    is_plain: bool
    """Whether it is plain words, which are no annotation."""


PLAIN = "span"
"""The type under which plain words stand where a format knows entities only."""


def fillers_of(done: Tokenised, event: EventMention, alignment: Alignment) -> tuple[list[Filler], list[Loss]]:
    """An event's arguments that are mentions, figures or plain words, and the others as losses."""
    found: list[Filler] = []
    losses: list[Loss] = []
    for argument in event.arguments:
        filler = _filler(done, argument, alignment)
        if isinstance(filler, str):
            losses.append(Loss(done.document.id, event.id, "argument", filler))
        else:
            found.append(filler)
    return found, losses


def _filler(done: Tokenised, argument: Argument, alignment: Alignment) -> Filler | str:
    if isinstance(argument.filler, Span):
        place = done.place_of(argument.filler, alignment)
        if place is None:
            return "the words that fill it are no run of tokens"
        return Filler(argument.role, f"span-{argument.filler.start}-{argument.filler.end}", PLAIN, place, True)
    filler = done.by_id.get(argument.filler)
    if filler is None:
        return "the annotation that fills it is not exported"
    if isinstance(filler, EventMention):
        return "an event fills it, which the format has no place for"
    if filler.id not in done.places:
        return "the annotation that fills it does not align with tokens"
    return Filler(argument.role, filler.id, type_of(filler), done.places[filler.id], False)


def is_name(one: Annotation) -> bool:
    """Whether it is a mention or a figure: what formats of events call an entity."""
    return not isinstance(one, EventMention | Relation)
