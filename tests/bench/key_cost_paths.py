"""The fewest keys that bring the caret somewhere or select some words: the window's own moves, tried breadth first."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from annotator.domain.span import Span
from annotator.session import sweep_acts
from annotator.session.desk import Desk
from annotator.session.selecting import grown
from annotator.ui.canvas.caret import KEEPS_X, MOVES
from annotator.ui.canvas.flow import Flow

MOST_KEYS = 60
MOST_GROWTH = 4
Key = QKeySequence.StandardKey
Place = tuple[int, float | None]
"""A caret, and the x that Up and Down keep to, if the last key was one of them."""


@dataclass(frozen=True, slots=True)
class Route:
    """Keys to a place: caret moves, names of actions, and characters typed into the find bar."""

    travel: tuple[Key, ...] = ()
    select: tuple[Key, ...] = ()
    find: str | None = None
    enters: int = 0
    sweep: int = 0
    grow: int = 0

    @property
    def cost(self) -> int:
        """Keys and characters."""
        find = 0 if self.find is None else 2 + len(self.find)
        return len(self.travel) + len(self.select) + find + self.enters + self.sweep + self.grow


class Paths:
    """Routes in one article; what a move does is remembered, as the text and its lines stay the same."""

    def __init__(self, flow: Flow) -> None:
        self._flow = flow
        self._known: dict[tuple[Key, int, float | None], int] = {}

    def _step(self, key: Key, place: Place) -> Place:
        caret, goal = place
        is_vertical = key in KEEPS_X
        given = goal if is_vertical else None
        x = self._flow.block_x(caret) if given is None and is_vertical else given or 0.0
        found = self._known.get((key, caret, given))
        if found is None:
            found = self._known[key, caret, given] = MOVES[key][0](self._flow, caret, x)
        return found, x if is_vertical else None

    def shortest(self, start: Place, wanted: Callable[[int], bool], selects: bool) -> tuple[tuple[Key, ...], Place]:
        """The fewest keys to a caret that is wanted, and where they end; LookupError when there are too many."""
        keys = [key for key, (_, does) in MOVES.items() if does == selects]
        seen = {start[0]}  # the first way to a caret is kept: another one differs in the x of Up and Down alone
        queue: deque[tuple[Place, tuple[Key, ...]]] = deque([(start, ())])
        while queue:
            place, pressed = queue.popleft()
            if wanted(place[0]):
                return pressed, place
            if len(pressed) < MOST_KEYS:
                for key in keys:
                    after = self._step(key, place)
                    if after[0] not in seen:
                        seen.add(after[0])
                        queue.append((after, (*pressed, key)))
        raise LookupError("no keys lead there")

    def to(self, start: Place, offsets: Collection[int]) -> tuple[Key, ...]:
        """Keys to the nearest of some places."""
        return self.shortest(start, set(offsets).__contains__, selects=False)[0]

    def select(self, desk: Desk, goal: float | None, span: Span, can_sweep: bool, by_caret: bool) -> Route:
        """The cheapest way to select some words without a mouse; `by_caret`: with the keys of the caret alone."""
        start: Place = (desk.cursor.caret, goal)
        is_free = desk.cursor.selection is None  # else selecting would go on from where that selection began
        routes = [self._along(start, span.start, span.end, is_free), self._along(start, span.end, span.start, is_free)]
        if by_caret:
            return min(routes, key=lambda one: one.cost)
        routes += self._growing(desk, start, span)
        routes += _finding(desk, span)
        if can_sweep:
            routes += _sweeping(desk, span)
        return min(routes, key=lambda one: one.cost)

    def finding(self, desk: Desk, span: Span) -> Route:
        """The cheapest way to select some words by finding them."""
        return min(_finding(desk, span), key=lambda one: one.cost)

    def _along(self, start: Place, first: int, last: int, is_free: bool) -> Route:
        travel, place = self.shortest(start, lambda caret: caret == first, selects=False)
        if not travel and not is_free:
            travel, place = self._there_and_back(start, first)
        select, _ = self.shortest(place, lambda caret: caret == last, selects=True)
        return Route(travel, select)

    def _there_and_back(self, start: Place, first: int) -> tuple[tuple[Key, ...], Place]:
        """The fewest keys, but at least one, that end where the caret is."""
        ways: list[tuple[tuple[Key, ...], Place]] = []
        for key in (key for key, (_, selects) in MOVES.items() if not selects):
            rest, place = self.shortest(self._step(key, start), lambda caret: caret == first, selects=False)
            ways.append(((key, *rest), place))
        return min(ways, key=lambda one: len(one[0]))

    def _growing(self, desk: Desk, start: Place, span: Span) -> list[Route]:
        growth = {at: _growth(desk, None, at, span) for at in range(span.start, span.end)}
        routes: list[Route] = []
        for steps in range(1, MOST_GROWTH + 1):
            places = {at for at, needed in growth.items() if needed == steps}
            if places and (desk.cursor.selection is None or start[0] not in places):
                routes.append(Route(self.to(start, places), grow=steps))
        return routes


def _growth(desk: Desk, selection: Span | None, caret: int, span: Span) -> int | None:
    """How often "select more" must be pressed until exactly these words are selected."""
    for pressed in range(1, MOST_GROWTH + 1):
        selection = grown(desk.document, selection, caret)
        if selection == span:
            return pressed
        if selection is None or not span.contains(selection):
            return None
    return None


def _finding(desk: Desk, span: Span) -> list[Route]:
    """Find a beginning of the words, go on with Enter, leave with Escape, and let the selection grow."""
    text = desk.document.article.text
    folded = text.lower()
    if len(folded) != len(text):
        return []
    at = min(desk.cursor.anchor, desk.cursor.caret)  # opening the bar moves nothing, whatever it still holds
    words = span.surface(folded)
    routes: list[Route] = []
    for length in range(1, len(words) + 1):
        typed = words[:length]
        if not typed.strip():
            continue
        at = _found_from(folded, typed, at)
        enters = _enters(folded, typed, at, span.start)
        grow = 0 if length == len(words) else _growth(desk, Span(span.start, span.start + length), span.start, span)
        if enters is not None and grow is not None:
            routes.append(Route(find=typed, enters=enters, grow=grow))
    return routes


def _found_from(text: str, typed: str, at: int) -> int:
    after = text.find(typed, at)
    return after if after >= 0 else max(text.find(typed), 0)


def _enters(text: str, typed: str, at: int, wanted: int) -> int | None:
    for pressed in range(12):
        if at == wanted:
            return pressed
        at = _found_from(text, typed, at + len(typed))
    return None


def _sweeping(desk: Desk, span: Span) -> list[Route]:
    """The key that selects the next unmarked number, name or trigger."""
    selection = desk.cursor.selection
    after = selection.end if selection else desk.cursor.caret
    left = sweep_acts.waiting(desk)
    for pressed in range(1, 7):
        found = sweep_acts.next_of(left, after)
        if found is None:
            return []
        if found.span == span:
            return [Route(sweep=pressed)]
        after = found.span.end
    return []
