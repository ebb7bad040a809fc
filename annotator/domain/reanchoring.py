"""Finds the places of annotations in a newer version of their text, by their words and what stands around them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from annotator.domain.annotations import (
    Annotation,
    Argument,
    EventMention,
    Figure,
    Relation,
    State,
    references,
    with_state,
    without_reference,
)
from annotator.domain.span import Span, Spans, make_spans, trim

TOKEN = re.compile(r"\w+|[^\w\s]")
CONTEXT_TOKENS = 3
"""Words or signs on one side that must be the same for a place to be sure."""
CONTEXT = 40
"""Characters on each side by which one of several places with the same words is chosen."""
ALIKE = 0.5
"""How alike (0 to 1) changed words must be to be the same words at all."""
SAME_BUT_FOR_SPELLING = 0.8
MOST_EXACT = 40_000
"""Tokens of both texts together up to which frequent ones count too; beyond, that would take minutes."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where some words stand in the newer text, and whether that needs no check."""

    span: Span
    is_sure: bool


class Alignment:
    """Which words of an older text stand where in a newer one."""

    def __init__(self, old: str, new: str) -> None:
        self.old, self.new = old, new
        self._old = [match.span() for match in TOKEN.finditer(old)]
        self._new = [match.span() for match in TOKEN.finditer(new)]
        self._starts = [start for start, _ in self._old]
        words = [old[start:end] for start, end in self._old], [new[start:end] for start, end in self._new]
        matcher = SequenceMatcher(None, *words, autojunk=len(self._old) + len(self._new) > MOST_EXACT)
        self._to: dict[int, int] = {
            block.a + at: block.b + at for block in matcher.get_matching_blocks() for at in range(block.size)
        }

    def place(self, span: Span) -> Place | None:
        """Where the words under a span of the older text stand now; None when they are gone."""
        first, last = self._token_at(span.start), self._token_at(span.end - 1)
        words = span.surface(self.old)
        found = self._between(span, first, last)
        if found is not None:
            now = found.surface(self.new)
            if now == words or now.split() == words.split():
                return Place(found, self._has_context(first, last))
            if SequenceMatcher(None, words, now, autojunk=False).ratio() >= ALIKE:
                return Place(found, _is_mended(words, now) and self._has_context(first, last))
        return self._by_words(span)

    def _token_at(self, offset: int) -> int:
        """The number of the token at an offset, or of the last one before it."""
        return max(bisect_right(self._starts, offset) - 1, 0)

    def _between(self, span: Span, first: int, last: int) -> Span | None:
        """The place by its own first and last words where they are kept, else by the words beside it."""
        if not self._old:
            return None
        start = self._kept_start(span, first)
        end = self._kept_end(span, last)
        if start is None and (before := self._to.get(first - 1)) is not None:
            start = self._new[before][1]
        if end is None and (after := self._to.get(last + 1)) is not None:
            end = self._new[after][0]
        if start is None and first == 0:
            start = 0
        if end is None and last == len(self._old) - 1:
            end = len(self.new)
        if start is None or end is None or start >= end:
            return None
        return trim(Span(start, end), self.new)

    def _kept_start(self, span: Span, first: int) -> int | None:
        to = self._to.get(first)
        inside = span.start - self._old[first][0]
        length = self._old[first][1] - self._old[first][0]
        return None if to is None or inside >= length else self._new[to][0] + inside

    def _kept_end(self, span: Span, last: int) -> int | None:
        to = self._to.get(last)
        return None if to is None else min(self._new[to][0] + span.end - self._old[last][0], self._new[to][1])

    def _has_context(self, first: int, last: int) -> bool:
        """Whether the words before it or those behind it are the same still, and stand as near to it as before."""
        before = range(max(first - CONTEXT_TOKENS, 0), first)
        behind = range(last, min(last + CONTEXT_TOKENS, len(self._old) - 1))
        sides = [side for side in (before, behind) if side]
        return not sides or any(all(self._is_beside(one, one + 1) for one in side) for side in sides)

    def _is_beside(self, one: int, other: int) -> bool:
        """Whether two neighbours are neighbours still; a neighbour that was changed says nothing against it."""
        left, right = self._to.get(one), self._to.get(other)
        if left is None or right is None:
            return (left if right is None else right) is not None
        return right == left + 1

    def _by_words(self, span: Span) -> Place | None:
        """The place of the same words in the newer text that is most alike around; never a sure one."""
        words = span.surface(self.old).strip()
        if not words:
            return None
        places = [
            Span(match.start(), match.end())
            for match in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", self.new)
        ]  # fmt: skip
        if not places:
            return None
        around = _around(self.old, span)
        return Place(max(places, key=lambda one: _alike(around, _around(self.new, one))), is_sure=False)


def _is_mended(words: str, now: str) -> bool:
    """Whether only the spelling changed, and no digit: a number that changed is another number."""
    digits = [re.findall(r"\d+", one) for one in (words, now)]
    return digits[0] == digits[1] and _alike(words, now) >= SAME_BUT_FOR_SPELLING


def _around(text: str, span: Span) -> str:
    return text[max(span.start - CONTEXT, 0) : span.start] + text[span.end : span.end + CONTEXT]


def _alike(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


# --- annotations ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Carried:
    """What became of a document's annotations in a newer text."""

    sure: tuple[Annotation, ...]
    """Where they stood, with the same words around them."""
    doubtful: tuple[Annotation, ...]
    """As suggestions: their place or words changed, or what they point to did."""
    lost: tuple[Annotation, ...]
    """Whose words are gone, as they were in the older text."""


def carry(annotations: Mapping[str, Annotation], alignment: Alignment) -> Carried:
    """The annotations over the newer text; what was rejected is carried where its place is sure, and else left."""
    moved = {key: _moved(one, alignment) for key, one in annotations.items()}
    kept = {key: found for key, found in moved.items() if found is not None}
    _settle(kept)
    sure = tuple(one for one, is_sure in kept.values() if is_sure)
    doubtful = [one for one, is_sure in kept.values() if not is_sure and one.state is not State.REJECTED]
    lost = (one for key, one in annotations.items() if key not in kept and one.state is not State.REJECTED)
    return Carried(sure, tuple(with_state(one, State.SUGGESTED) for one in doubtful), tuple(lost))


Moved = tuple[Annotation, bool]
"""An annotation over the newer text, and whether it is sure."""


def _moved(annotation: Annotation, alignment: Alignment) -> Moved | None:
    places = [alignment.place(span) for span in annotation.spans]
    found = [place for place in places if place is not None]
    if len(found) < len(places):
        return None
    spans: Spans = make_spans(place.span for place in found)
    is_sure = all(place.is_sure for place in found) and len(spans) == len(annotation.spans)
    if isinstance(annotation, Figure):
        return _moved_figure(replace(annotation, spans=spans), alignment, is_sure)
    if isinstance(annotation, EventMention):
        return _moved_event(replace(annotation, spans=spans), alignment, is_sure)
    return replace(annotation, spans=spans), is_sure


def _moved_figure(figure: Figure, alignment: Alignment, is_sure: bool) -> Moved:
    counted, sure_counted = _plain(figure.counted, alignment)
    of_whole, sure_whole = _plain(figure.of_whole, alignment)
    attribution, sure_attribution = _plain(figure.attribution, alignment)
    moved = replace(figure, counted=counted, of_whole=of_whole, attribution=attribution)
    return moved, is_sure and sure_counted and sure_whole and sure_attribution


def _moved_event(event: EventMention, alignment: Alignment, is_sure: bool) -> Moved:
    arguments: list[Argument] = []
    for argument in event.arguments:
        if isinstance(argument.filler, str):
            arguments.append(argument)
            continue
        filler, is_sure_too = _plain(argument.filler, alignment)
        is_sure = is_sure and is_sure_too
        arguments += [replace(argument, filler=filler)] if filler is not None else []
    return replace(event, arguments=tuple(arguments)), is_sure


def _plain(span: Span | None, alignment: Alignment) -> tuple[Span | None, bool]:
    """Words that an annotation names beside its own."""
    place = alignment.place(span) if span is not None else None
    return (place.span if place else None), span is None or (place is not None and place.is_sure)


def _settle(kept: dict[str, Moved]) -> None:
    """What points to something gone loses it, or goes too; what points to something doubtful is doubtful itself."""
    changed = True
    while changed:
        changed = False
        for key, now in list(_settled(kept)):
            changed = True
            if now is None:
                del kept[key]
            else:
                kept[key] = now


def _settled(kept: Mapping[str, Moved]) -> Iterator[tuple[str, Moved | None]]:
    for key, (one, is_sure) in kept.items():
        if gone := [target for target in references(one) if target not in kept]:
            yield key, _without(one, gone)
        elif is_sure and one.state is not State.REJECTED and any(not kept[it][1] for it in references(one)):
            yield key, (one, False)


def _without(annotation: Annotation, gone: Iterable[str]) -> Moved | None:
    left: Annotation | None = annotation
    for target in gone:
        left = without_reference(left, target) if left is not None else None
    return None if left is None or isinstance(left, Relation) else (left, False)
