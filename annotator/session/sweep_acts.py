"""The recall sweep at a desk: it asks about words that nobody has marked, one by one; yes and no are a key each."""

from __future__ import annotations

from annotator.domain.annotations import LIVE, EventMention, Mention
from annotator.domain.edits import EditError
from annotator.domain.matching import fold
from annotator.session.desk import Asked, Cursor, Desk
from annotator.session.labelling import AnyType
from annotator.session.sweep import Sign, Unmarked, unmarked
from annotator.session.trigger_words import triggers_in


def ask_next(desk: Desk) -> None:
    """Select the next words that look like a number, a name or a trigger; EditError when none are left."""
    selection = desk.cursor.selection
    left = waiting(desk)
    one = next_of(left, selection.end if selection else desk.cursor.caret)
    if one is None:
        desk.asked = None
        desk.tell()
        raise EditError("Nothing unmarked is left that looks like a number, a name or a trigger.")
    desk.asked = Asked(one.span, one.sign.value, guess(desk, one), len(left))
    desk.current_id = None
    desk.cursor = Cursor(one.span.start, one.span.end)
    desk.tell()


def waiting(desk: Desk) -> list[Unmarked]:
    """All that is to be asked about, in text order."""
    text = desk.document.article.text
    found = unmarked(desk.document, desk.schema, triggers_in(text, desk.trigger_forms))
    return [one for one in found if one.span not in desk.passed]


def next_of(left: list[Unmarked], after_offset: int) -> Unmarked | None:
    """The first that starts at or after an offset, else the first of all."""
    return next((one for one in left if one.span.start >= after_offset), left[0] if left else None)


def answer_yes(desk: Desk) -> None:
    """Give the words the type that they seem to have, and ask about the next; an event asks for its roles first."""
    asked = desk.asked
    if asked is None:
        return
    if asked.guess is None:
        raise EditError("Press the letter of its type, or Delete for none.")
    desk.label(asked.guess)
    if desk.filling is None:
        _go_on(desk)


def answer_no(desk: Desk) -> None:
    """Leave the words as they are, ask no more about them while the document is open, and go on."""
    if desk.asked is not None:
        desk.passed.add(desk.asked.span)
        _go_on(desk)


def _go_on(desk: Desk) -> None:
    """The next question; the end of the sweep is no error of the answer."""
    try:
        ask_next(desk)
    except EditError:
        desk.place(desk.cursor.caret, desk.cursor.caret)


def stop(desk: Desk) -> None:
    """Ask no more."""
    desk.asked = None
    desk.place(desk.cursor.caret, desk.cursor.caret)


def guess(desk: Desk, one: Unmarked) -> AnyType | None:
    """The type that unmarked words seem to have: that of the same words elsewhere, or of words like them."""
    if one.sign is Sign.NUMBER:
        return desk.schema.figure
    words = _folded(one.span.surface(desk.document.article.text))
    kind = Mention if one.sign is Sign.NAME else EventMention
    same = [other for other in desk.document.visible() if isinstance(other, kind) and _says(desk, other, words)]
    live = [other for other in same if other.state in LIVE] or same
    if live:
        found = live[0]
        return desk.schema.entity(found.type) if isinstance(found, Mention) else desk.schema.event(found.type)
    return desk.schema.event(desk.trigger_forms.get(words, "")) if kind is EventMention else None


def _says(desk: Desk, one: Mention | EventMention, words: str) -> bool:
    """Whether an annotation stands on the same words, or a name on words that end or begin with them."""
    told = _folded(" ".join(span.surface(desk.document.article.text) for span in one.spans))
    longer = isinstance(one, Mention) and (told.endswith(f" {words}") or words.endswith(f" {told}"))
    return told == words or longer


def _folded(words: str) -> str:
    return fold(words, any_case=True, variants=True).text
