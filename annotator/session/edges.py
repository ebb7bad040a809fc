"""Moves the ends of a span by character or word, for keys and for the mouse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from annotator.domain.annotations import Figure, Relation, Spanned
from annotator.domain.document import Document
from annotator.domain.edits import EditError, Revise
from annotator.domain.span import Span, trim
from annotator.domain.tokens import words_of
from annotator.domain.word_edges import POSSESSIVE, continues_sign
from annotator.session.labelling import read_again


class Edge(StrEnum):
    """Which end of a span."""

    START = "start"
    END = "end"


def step(text: str, offset: int, direction: int) -> int:
    """The next caret place by one character as a reader sees it; direction is 1 or -1."""
    offset += direction
    while continues_sign(text, offset):
        offset += direction
    return max(0, min(len(text), offset))


def word_step(words: Sequence[Span], offset: int, direction: int, edge: Edge) -> int:
    """The next word's start or end on that side of `offset`; `offset` itself when there is none."""
    places = [word.start if edge is Edge.START else word.end for word in words]
    if direction > 0:
        return next((place for place in places if place > offset), offset)
    return next((place for place in reversed(places) if place < offset), offset)


def moved(document: Document, current: Spanned, edge: Edge, direction: int, by_word: bool) -> Revise:
    """The edit that moves one end of an annotation by a word or a character; EditError when it cannot move."""
    text = document.article.text
    spans = current.spans
    if not spans:
        raise EditError("This event has no words, so it has no ends to move.")
    last = spans[-1 if edge is Edge.END else 0]
    at = last.end if edge is Edge.END else last.start
    to = word_step(words_near(text, at), at, direction, edge) if by_word else _character_step(text, at, direction, edge)
    edit = placed(document, current, edge, to)
    if edit.annotations[0].spans == spans:
        raise EditError("There is nothing more on this side.")
    return edit


def shifted(document: Document, current: Spanned, direction: int, by_word: bool) -> Revise:
    """The edit that moves both ends of an annotation by a word or a character; EditError when it cannot move."""
    if len(current.spans) > 1:
        raise EditError("This annotation stands on several pieces; move its ends, or take pieces away.")
    ahead, behind = (Edge.END, Edge.START) if direction > 0 else (Edge.START, Edge.END)
    longer = moved(document, current, ahead, direction, by_word).annotations[0]
    assert not isinstance(longer, Relation)
    return replace(moved(document, longer, behind, direction, by_word), name="move")


def _character_step(text: str, at: int, direction: int, edge: Edge) -> int:
    """One character on, and over white space: a span never ends in it."""
    to = step(text, at, direction)
    while 0 < to < len(text) and text[to - 1 if edge is Edge.END else to].isspace():
        to = step(text, to, direction)
    return to


def words_near(text: str, offset: int, reach: int = 400) -> list[Span]:
    """The words within `reach` characters of a place; words cut by the window's rim are left out.

    A possessive "'s" is a word of its own: it belongs to no name.
    """
    start, end = max(0, offset - reach), min(len(text), offset + reach)
    found = (Span(start + word.start, start + word.end) for word in words_of(text[start:end]))
    whole = [word for word in found if (word.start > start or start == 0) and (word.end < end or end == len(text))]
    return [part for word in whole for part in _parts(text, word)]


def _parts(text: str, word: Span) -> list[Span]:
    """A word and the possessive at its end."""
    at = word.end - 2
    if at <= word.start or not POSSESSIVE.match(text, at):
        return [word]
    return [Span(word.start, at), Span(at, word.end)]


def placed(document: Document, current: Spanned, edge: Edge, offset: int) -> Revise:
    """The edit that puts one end of an annotation at `offset`; EditError when nothing would be left of it."""
    text, spans = document.article.text, current.spans
    last = spans[-1 if edge is Edge.END else 0]
    offset = _outside_signs(text, offset, edge)
    start, end = (last.start, offset) if edge is Edge.END else (offset, last.end)
    fitted = trim(Span(start, end), text) if 0 <= start < end <= len(text) else None
    if fitted is None:
        raise EditError("A span needs at least one character.")
    if "\n" in fitted.surface(text):
        raise EditError("A span ends with its paragraph.")
    fresh = (*spans[:-1], fitted) if edge is Edge.END else (fitted, *spans[1:])
    after = replace(current, spans=fresh)
    if isinstance(after, Figure):
        after = read_again(document, after)
    return Revise((after,), name="move an edge")


def _outside_signs(text: str, offset: int, edge: Edge) -> int:
    """The place itself, or the near side of the sign that it would cut, so that the span holds the sign whole."""
    while continues_sign(text, offset):
        offset += 1 if edge is Edge.END else -1
    return offset
