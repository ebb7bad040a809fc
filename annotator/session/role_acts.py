"""What a person does to fill the roles of an event at a desk: choose a role, take a candidate or words, go on."""

from __future__ import annotations

from annotator.domain.annotations import Argument, EventMention, Factuality, Polarity, Relation, Spanned
from annotator.domain.edits import EditError
from annotator.domain.span import Span, hull
from annotator.session import event_building
from annotator.session.desk import Cursor, Desk
from annotator.session.event_building import Filling


def open_event(desk: Desk, event_id: str, role: str | None = None) -> None:
    """Begin to fill an event: the given role, or its first empty one that something could fill."""
    event = desk.document.get(event_id)
    if event_id != desk.current_id and event is not None and event.spans and desk.selection is None:
        start = hull(event.spans).start
        desk.cursor = Cursor(start, start)
    desk.current_id = event_id
    first = event_building.first_role(desk.document, desk.schema, event_id)
    desk.filling = Filling(event_id, role) if role else first
    desk.tell()


def close_event(desk: Desk) -> None:
    """Stop filling roles."""
    desk.filling = None
    desk.tell()


def candidates(desk: Desk) -> list[Spanned]:
    """What the digit keys would put into the role whose turn it is."""
    return event_building.candidates(desk.document, desk.schema, desk.filling) if desk.filling else []


def fill(desk: Desk, number: int) -> None:
    """Put candidate `number` (1 to 9) into the role whose turn it is, and go on to the next role."""
    if desk.filling is None:
        raise EditError("Make an event current first: its roles are filled with the numbered words.")
    offered = candidates(desk)
    if not 1 <= number <= len(offered):
        raise EditError(f"There is no candidate {number} for this role.")
    _fill(desk, offered[number - 1])


def fill_with(desk: Desk, annotation_id: str) -> None:
    """Put an annotation into the role whose turn it is."""
    found = desk.document.get(annotation_id)
    if found is None or isinstance(found, Relation):
        raise EditError("Only a mention, a figure or an event can fill a role.")
    _fill(desk, found)


def fill_with_selection(desk: Desk) -> None:
    """Put the selected words, or the annotation under the caret, into the role whose turn it is."""
    selected = desk.selection
    if selected is None:
        here = [one for one in desk.at(desk.cursor.caret) if one.id != desk.open_event_id]
        if not here:
            raise EditError("Select the words that fill the role, or move the caret onto a mention or figure.")
        _fill(desk, here[0])
        return
    same = [one for one in desk.at(selected.start) if one.spans == (selected,) and one.id != desk.open_event_id]
    able = [one for one in same if event_building.takes(desk.document, desk.schema, desk.filling, one)]
    _fill(desk, (able or same or [selected])[0])


def _fill(desk: Desk, filler: Spanned | Span) -> None:
    filling = desk.filling
    if filling is None:
        raise EditError("Choose a role of an event first.")
    desk.apply(event_building.filled(desk.document, desk.schema, filling, filler))
    desk.current_id = filling.event
    desk.filling = event_building.next_role(desk.document, desk.schema, filling, 1) or Filling(filling.event, "")
    desk.cursor = Cursor(desk.cursor.caret, desk.cursor.caret)
    desk.tell()


def step_role(desk: Desk, direction: int) -> None:
    """Go to the next (1) or previous (-1) role that is filled or that something could fill."""
    event = current_event(desk)
    filling = desk.filling if desk.filling and desk.filling.event == event.id else Filling(event.id, "")
    found = event_building.next_role(desk.document, desk.schema, filling, direction, every=True)
    desk.filling = found or filling
    desk.current_id = event.id
    desk.tell()


def empty(desk: Desk, event_id: str, argument: Argument) -> None:
    """Take an argument out of an event."""
    desk.apply(event_building.emptied(desk.document, event_id, argument))
    desk.tell()


def empty_role(desk: Desk) -> None:
    """Take the last filler out of the role whose turn it is."""
    event = current_event(desk)
    role = desk.filling.role if desk.filling and desk.filling.event == event.id else None
    fillers = [one for one in desk.document.arguments_of(event) if role is None or one.role == role]
    if not fillers:
        raise EditError("Nothing fills this role; go to another with . or ,")
    empty(desk, event.id, fillers[-1])


def set_factuality(desk: Desk, factuality: Factuality) -> None:
    """Say whether the current event is asserted, planned, hypothetical or negated."""
    desk.apply(event_building.with_factuality(desk.document, current_event(desk).id, factuality))


def next_factuality(desk: Desk) -> None:
    """Go round, the frequent ones first: asserted, negated, planned, hypothetical."""
    order = [Factuality.ASSERTED, Factuality.NEGATED, Factuality.PLANNED, Factuality.HYPOTHETICAL]
    set_factuality(desk, order[(order.index(current_event(desk).factuality) + 1) % len(order)])


def set_polarity(desk: Desk, polarity: Polarity) -> None:
    """Say whether the current event is told as happening or as not happening."""
    desk.apply(event_building.with_polarity(desk.document, current_event(desk).id, polarity))


def turn_polarity(desk: Desk) -> None:
    """The other polarity."""
    positive = current_event(desk).polarity is Polarity.POSITIVE
    set_polarity(desk, Polarity.NEGATIVE if positive else Polarity.POSITIVE)


def current_event(desk: Desk) -> EventMention:
    """The current event, else the one that is being filled; EditError when there is neither."""
    found = desk.current if isinstance(desk.current, EventMention) else desk.document.get(desk.open_event_id or "")
    if not isinstance(found, EventMention):
        raise EditError("Move the caret onto an event's trigger first.")
    return found
