"""Annotations in several pieces: words are joined to those that an annotation stands on, and taken away again."""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.annotations import EventMention, Figure, Mention, Spanned
from annotator.domain.document import Document
from annotator.domain.edits import Edit, EditError, Revise
from annotator.domain.span import Span, Spans, make_spans
from annotator.session.desk import Desk
from annotator.session.labelling import read_again


def with_words(document: Document, annotation_id: str, words: Span) -> Edit:
    """The edit that adds words to those of an annotation; EditError where they are part of it already."""
    one = _spanned(document, annotation_id)
    if "\n" in words.surface(document.article.text):
        raise EditError("Select words of one paragraph; more can be added after them.")
    spans = make_spans((*one.spans, words))
    if spans == one.spans:
        raise EditError("These words are part of the annotation already.")
    return _on(document, one, spans, "add words")


def without_words(document: Document, annotation_id: str, words: Span | None = None) -> Edit:
    """The edit that takes away the piece that `words` touch, or (None) every word: of an event only."""
    one = _spanned(document, annotation_id)
    left = tuple(span for span in one.spans if words is not None and not span.overlaps(words))
    if left == one.spans:
        raise EditError("These words are no part of the annotation.")
    if not left and not isinstance(one, EventMention):
        raise EditError("A mention or figure needs words; delete it instead.")
    return _on(document, one, left, "take words away")


def _spanned(document: Document, annotation_id: str) -> Spanned:
    found = document.find_visible(annotation_id)
    if not isinstance(found, Mention | Figure | EventMention):
        raise EditError("Move the caret onto an annotation first, then select the words.")
    return found


def _on(document: Document, one: Spanned, spans: Spans, name: str) -> Edit:
    """The annotation on other words; a figure is read from them."""
    after = replace(one, spans=spans)
    return Revise((read_again(document, after) if isinstance(after, Figure) else after,), name=name)


def add_selection(desk: Desk) -> None:
    """Join the selected words to the annotation that was chosen for it, or to the event that is being filled.

    Without a selection it chooses the current annotation: what is selected next may be joined to it.
    """
    if desk.selection is None:
        desk.growing_id = _spanned(desk.document, desk.current_id or "").id
        desk.tell()
        return
    wanted = desk.growing_id or desk.open_event_id
    if wanted is None:
        raise EditError("Move onto the annotation and press this key first, then select the words that belong to it.")
    desk.apply(with_words(desk.document, wanted, desk.selection))
    desk.growing_id = None
    desk.go_to(wanted)


def stop(desk: Desk) -> None:
    """Join no more words."""
    desk.growing_id = None
    desk.tell()


def take_away(desk: Desk) -> None:
    """Take the piece under the selection or the caret from the current annotation."""
    wanted = desk.current_id or desk.open_event_id or ""
    caret = desk.cursor.caret
    one = _spanned(desk.document, wanted)
    under = desk.selection or next((span for span in one.spans if span.covers(caret)), None)
    if under is None:
        raise EditError("Move the caret onto the words that should go.")
    desk.apply(without_words(desk.document, wanted, under))
    desk.tell()
