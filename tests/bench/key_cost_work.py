"""A person who knows the gold and works an article from its suggestions to it, in three readings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QToolButton

from annotator.domain.annotations import Argument, EventMention, Factuality, Figure, Mention, Spanned, State
from annotator.domain.document import Document
from annotator.domain.schema import AnnotationSchema
from annotator.domain.span import Span, hull
from annotator.session import event_building, figure_editing
from annotator.session.desk import Desk
from annotator.session.event_building import Filling
from tests.bench.key_cost_hands import Hands
from tests.bench.key_cost_match import (
    Difference,
    arguments_of,
    differences,
    edge_keys,
    figure_slots,
    kind_of,
    match,
    place_claim,
    spanned,
    type_id,
    words_of,
)
from tests.bench.key_cost_paths import Paths
from tests.bench.key_cost_values import typed_for

WORTH = {"mouse": 3, "keys": 6}
"""A suggestion that needs so many keys or more to become right is rejected and made anew."""
MOST_STEPS = 2000


class Worker:
    """Works one article. It reads the desk to decide, and acts by its hands alone."""

    def __init__(self, hands: Hands, gold: Document, mode: str, tell: Callable[[str, str], None]) -> None:
        self.hands, self.gold, self.mode = hands, gold, mode
        self.window = hands.window
        self.tell = tell
        self.desk: Desk = self.window.bridge.desk
        self.paths = Paths(hands.canvas.flow)
        self.by_mouse = mode == "mouse"
        self.wanted = {one.id: one for one in spanned(gold.annotations.values())}
        found = match(
            self.document, spanned(self.document.suggestions.values()), list(self.wanted.values()), WORTH[mode]
        )
        self.gold_of = found
        self.ours = {theirs: ours for ours, theirs in found.items()}
        self.passed: set[str] = set()
        self.role_click = 1
        """Acts of a click on a role until the article has the keys again; learnt from what happens."""
        self.dead: set[tuple[str, str]] = set()
        """Slots and arguments that the interface could not reach, as (gold id, name)."""

    @property
    def document(self) -> Document:
        """The document as it is now."""
        return self.desk.document

    @property
    def schema(self) -> AnnotationSchema:
        """The corpus's schema."""
        return self.desk.schema

    def work(self) -> tuple[list[Difference], list[Difference]]:
        """Do all, and give what differs from the gold in the end: what was told as out of reach, and what was not."""
        self._walk()
        self._add()
        self._events()
        left = differences(self.document, self.gold)
        return [one for one in left if self._is_told(one)], [one for one in left if not self._is_told(one)]

    def _is_told(self, difference: Difference) -> bool:
        """Whether the interface could not reach it, or reach what it is filled with."""
        given_up = {gold_id for gold_id, _ in self.dead}
        theirs = self.wanted.get(self.gold_of.get(difference[0], difference[0]))
        if theirs is None or theirs.id in given_up:
            return theirs is not None
        fillers = {one.filler for one in theirs.arguments} if isinstance(theirs, EventMention) else set()
        return bool(fillers & given_up) and difference[2].startswith("argument")

    # --- first reading: the suggestions, in text order

    def _walk(self) -> None:
        with self.hands.act("navigation", "mention", "begin"):
            self.hands.action("suggestion.next")
        for _ in range(MOST_STEPS):
            left = [one for one in self.document.suggestions if self._is_walked(one)]
            if not left:
                return
            current = self.desk.current
            if current is None or current.id not in left:
                self._space(current)
            else:
                self._decide(current)  # type: ignore[arg-type]
        raise RuntimeError("the walk through the suggestions has no end")

    def _is_walked(self, annotation_id: str) -> bool:
        one = self.document.suggestions[annotation_id]
        return isinstance(one, Mention | Figure | EventMention) and annotation_id not in self.passed

    def _space(self, current: Any) -> None:
        about = kind_of(current) if isinstance(current, Mention | Figure | EventMention) else "mention"
        with self.hands.act("navigation", about, "next suggestion"):
            self.hands.action("suggestion.next")

    def _decide(self, current: Spanned) -> None:
        wanted = self.wanted.get(self.gold_of.get(current.id, ""))
        if wanted is None:
            with self.hands.act("reject", kind_of(current)):
                self.hands.action("annotation.remove")
        elif isinstance(wanted, EventMention):
            if self._is_ready(current, wanted):
                self._make_right(current.id, wanted)
                self._go_on(wanted)
            else:
                self.passed.add(current.id)  # decided in the third reading
        else:
            self._make_right(current.id, wanted)
            self._go_on(wanted)

    def _go_on(self, wanted: Spanned) -> None:
        """Enter: accepts what is still a suggestion, and goes to the next."""
        self._go_to(self.ours[wanted.id], kind_of(wanted))
        is_open = self.ours[wanted.id] in self.document.suggestions
        with self.hands.act("accept" if is_open else "navigation", kind_of(wanted), "go on"):
            self.hands.action("suggestion.accept")

    # --- what is not right yet

    def _make_right(self, ours: str, wanted: Spanned) -> None:
        one = self.document.get(ours)
        assert isinstance(one, Mention | Figure | EventMention)
        about = kind_of(wanted)
        for edge, way, unit in edge_keys(self.document, one.spans, wanted.spans) or []:
            with self.hands.act("move edge", about):
                self.hands.action(f"{edge}.{way}_{unit}")
        if type_id(one) != type_id(wanted):
            with self.hands.act("relabel", about):
                self.hands.letter(type_id(wanted))
            self._is_now(self.desk.current_id or ours, wanted)
        if isinstance(wanted, Figure):
            self._slots(wanted)
        elif isinstance(wanted, EventMention):
            self._factuality(wanted)
            self._arguments(wanted)

    def _is_now(self, ours: str, wanted: Spanned) -> None:
        self.gold_of[ours], self.ours[wanted.id] = wanted.id, ours

    def _mine(self, wanted: Spanned) -> Any:
        return self.document.get(self.ours[wanted.id])

    # --- figures

    def _slots(self, wanted: Figure) -> None:
        for slot, act in (
            ("value", self._value),
            ("role", self._role),
            ("kind", self._kind),
            ("unit", self._unit),
            ("counted", self._counted),
        ):
            wrong = self._wrong(wanted)
            if slot in wrong or (slot == "value" and wrong & {"modifier", "change", "currency"}):
                act(wanted)
        for slot in sorted(self._wrong(wanted)):
            self._give_up(wanted, f"figure {slot}", self._said(figure_slots(wanted)[slot]))

    def _said(self, slot: object) -> str:
        return f"counts “{slot.surface(self._text)}”" if isinstance(slot, Span) else str(slot)

    def _wrong(self, wanted: Figure) -> set[str]:
        ours, theirs = figure_slots(self._mine(wanted)), figure_slots(wanted)
        return {slot for slot in theirs if ours[slot] != theirs[slot]}

    def _give_up(self, wanted: Spanned, name: str, detail: str) -> None:
        if (wanted.id, name) not in self.dead:
            self.dead.add((wanted.id, name))
            self.tell(name, f"“{words_of(wanted, self._text)}”: {detail}")

    def _form(self) -> Any:
        return self.window.inspector.details.figure_form

    def _value(self, wanted: Figure) -> None:
        typed = typed_for(self.document, self._mine(wanted), wanted)
        if typed is None:
            return
        with self.hands.act("figure slot", "figure", "value"):
            self.hands.settle()
            self.hands.action("figure.edit")
            self.hands.text(typed)
            self.hands.key(Qt.Key.Key_Return)

    def _role(self, wanted: Figure) -> None:
        role = self.schema.figure_role(wanted.role)
        name = role.name if role else "No role"
        with self.hands.act("figure slot", "figure", "role"):
            self.hands.settle()
            self.hands.pick_by_key("figure.role", name)
            self._keys_back()
        self.hands.settle()

    def _kind(self, wanted: Figure) -> None:
        with self.hands.act("figure slot", "figure", "kind"):
            self.hands.settle()
            self.hands.pick_by_key("figure.kind", wanted.kind.value)
            self._keys_back()
        self.hands.settle()

    def _unit(self, wanted: Figure) -> None:
        with self.hands.act("figure slot", "figure", "unit"):
            self.hands.settle()
            self.hands.action("figure.unit")
            if wanted.unit:
                self.hands.text(wanted.unit)
            else:
                self.hands.key(Qt.Key.Key_Delete)
            self.hands.key(Qt.Key.Key_Return)

    def _counted(self, wanted: Figure) -> None:
        if wanted.counted is None:
            self._count_nothing()
            return
        ours = self.ours[wanted.id]
        self._go_to(ours, "figure")
        is_elsewhere = "\n" in figure_editing.between(self.document, self._mine(wanted), wanted.counted)
        if is_elsewhere and figure_editing.nearest_figure(self.document, wanted.counted).id != ours:
            return
        with self.hands.act("figure slot", "figure", "counted"):
            self._select(wanted.counted, "figure")
            if self.desk.recent_figure_id not in (None, ours) and not is_elsewhere:
                self._find_from(ours, wanted.counted)  # the way to the words led over another figure
            self.hands.action("figure.count")

    def _find_from(self, ours: str, words: Span) -> None:
        """Back to the figure, and to the words by finding them, which stands on no other figure on its way."""
        self.hands.standard(QKeySequence.StandardKey.MoveToPreviousChar)  # nothing is selected now
        self._go_to(ours, "figure")
        with self.hands.act("select by keys", "figure"):
            self._run_route(self.paths.finding(self.desk, words))

    def _count_nothing(self) -> None:
        with self.hands.act("figure slot", "figure", "counted"):
            self.hands.action("figure.count")

    @property
    def _text(self) -> str:
        return self.document.article.text

    # --- second reading: mentions and figures that nobody proposed

    def _add(self) -> None:
        for wanted in self.wanted.values():
            if isinstance(wanted, EventMention) or wanted.id in self.ours:
                continue
            self._make(wanted)
            if isinstance(wanted, Figure):
                self._slots(wanted)

    def _make(self, wanted: Spanned) -> None:
        kind = "event trigger" if isinstance(wanted, EventMention) else "label a span"
        span, *pieces = sorted(wanted.spans, key=len, reverse=True)
        with self.hands.act(kind, kind_of(wanted)):
            self._select(span, kind_of(wanted))
            self.hands.letter(type_id(wanted))
        made = self.desk.current
        if made is None or made.spans != (span,) or made.state is not State.CREATED:
            raise RuntimeError(f"{type_id(wanted)} was not made on {span.surface(self._text)!r}")
        self._is_now(made.id, wanted)
        for piece in pieces:
            self._join(made.id, piece, kind_of(wanted))

    def _join(self, ours: str, piece: Span, about: str) -> None:
        """Add words that stand apart from the others: the key for it, the words, the key again."""
        with self.hands.act("join words that stand apart", about):
            self.hands.action("words.add")
            self._select(piece, about)
            self.hands.action("words.add")

    def _select(self, span: Span, about: str) -> None:
        if self.by_mouse and self.hands.drag(span):
            return
        if self.by_mouse:
            self.tell("the mouse cannot select these words by one drag", span.surface(self._text))
        for by_caret in (False, True):  # where finding or sweeping led elsewhere, the caret goes there
            self._select_by_keys(span, about, by_caret)
            if self.desk.selection == span:
                return
        raise RuntimeError(f"the keys selected {self.desk.selection}, not {span}")

    def _select_by_keys(self, span: Span, about: str, by_caret: bool) -> None:
        self.hands.wait_for_keys()
        with self.hands.act("navigation", about, "back to the article"):
            self._keys_back()
        can_sweep = self.hands.has("unmarked.next")
        route = self.paths.select(self.desk, self.hands.canvas._goal_x, span, can_sweep, by_caret)
        with self.hands.act("navigation", about, "to the words"):
            self._travel(route.travel)
        with self.hands.act("select by keys", about):
            self._run_route(route)

    def _travel(self, keys: tuple[QKeySequence.StandardKey, ...]) -> None:
        for key in keys:
            self.hands.standard(key)

    def _run_route(self, route: Any) -> None:
        self._travel(route.select)
        if route.find is not None:
            self.hands.action("text.find")
            self.hands.text(route.find)
            for _ in range(route.enters):
                self.hands.key(Qt.Key.Key_Return)
            self.hands.key(Qt.Key.Key_Escape)
        for _ in range(route.sweep):
            self.hands.action("unmarked.next")
        for _ in range(route.grow):
            self.hands.action("selection.grow")

    # --- going to an annotation

    def _go_to(self, annotation_id: str, about: str) -> None:
        if self.desk.current_id == annotation_id and self.desk.open_event_id in (None, annotation_id):
            return
        with self.hands.act("navigation", about, "to an annotation"):
            if self.by_mouse:
                self._click_on(annotation_id)
            else:
                self._keys_to(annotation_id)
        if self.desk.current_id != annotation_id:
            raise RuntimeError("the annotation was not reached")

    def _levels(self, annotation_id: str) -> dict[int, int]:
        """For each place on the annotation, how often Alt+Up makes it current there."""
        one = self.document.get(annotation_id)
        assert one is not None
        around = hull(one.spans)
        found: dict[int, int] = {}
        for at in range(around.start, around.end + 1):
            ids = [each.id for each in self.desk.at(at)]
            if annotation_id in ids:
                found[at] = ids.index(annotation_id)
        return found

    def _click_on(self, annotation_id: str) -> None:
        self._leave_filling(annotation_id)
        levels = self._levels(annotation_id)
        at = min(levels, key=lambda one: (levels[one], abs(one - (min(levels) + max(levels)) / 2)))
        self.hands.click(at)
        self._widen(annotation_id)

    def _widen(self, annotation_id: str) -> None:
        for _ in range(6):
            if self.desk.current_id == annotation_id:
                return
            self.hands.action("annotation.widen")

    def _leave_filling(self, annotation_id: str) -> None:
        """While another event is open, `-` and `!` would go to that one."""
        if self.desk.open_event_id not in (None, annotation_id):
            self.hands.action("event.close")

    def _keys_to(self, annotation_id: str) -> None:
        steps = self._steps(annotation_id)
        levels = self._levels(annotation_id)
        start = (self.desk.cursor.caret, self.hands.canvas._goal_x)
        routes = []
        for level in sorted(set(levels.values())):
            keys = self.paths.to(start, {at for at, needed in levels.items() if needed == level})
            routes.append((len(keys) + level, keys))
        by_caret = min(routes, key=lambda one: one[0])
        closing = int(self.desk.open_event_id not in (None, annotation_id))
        if steps and len(steps) <= by_caret[0] + closing:
            for action_id in steps:
                self.hands.action(action_id)
            return
        self._leave_filling(annotation_id)
        self._travel(by_caret[1])
        self._widen(annotation_id)

    def _steps(self, annotation_id: str) -> list[str]:
        """The fewest presses of the keys that go from annotation to annotation."""
        key = self.desk._order_key()
        best: list[str] = []
        for name, is_wanted in (("suggestion", self.document.suggestions.get), ("annotation", self.document.get)):
            for way, ids in (("next", self.desk.places.after(key)), ("previous", self.desk.places.before(key))):
                stops = [one for one in ids if (found := is_wanted(one)) is not None and found.spans]
                if annotation_id in stops:
                    pressed = [f"{name}.{way}"] * (stops.index(annotation_id) + 1)
                    best = pressed if not best or len(pressed) < len(best) else best
        return best

    # --- third reading: events

    def _events(self) -> None:
        for _ in range(MOST_STEPS):
            waiting = [one for one in self.wanted.values() if isinstance(one, EventMention) and not self._is_done(one)]
            if not waiting:
                return
            ready = [one for one in waiting if self._fillers_are_there(one)] or waiting
            self._one_event(self._next_of(ready))
        raise RuntimeError("the events have no end")

    def _is_done(self, wanted: EventMention) -> bool:
        ours = self.ours.get(wanted.id)
        return ours is not None and ours in self.document.annotations and not self._event_faults(wanted)

    def _event_faults(self, wanted: EventMention) -> set[str]:
        mine = self._mine(wanted)
        faults = {f"-{one}" for one in self._extra(wanted)} | {f"+{one}" for one in self._lacking(wanted)}
        if mine.factuality is not wanted.factuality:
            faults.add("factuality")
        return {one for one in faults if (wanted.id, one) not in self.dead}

    def _next_of(self, ready: list[EventMention]) -> EventMention:
        """The current suggestion, else the nearest that is one, else one to be made, in text order."""
        known = [one for one in ready if one.id in self.ours]
        current = next((one for one in known if self.ours[one.id] == self.desk.current_id), None)
        if current is not None:
            return current
        return min(known, key=lambda one: len(self._steps(self.ours[one.id])) or 99) if known else ready[0]

    def _one_event(self, wanted: EventMention) -> None:
        if wanted.id not in self.ours:
            self._make(wanted)
            self._factuality(wanted)
            self._arguments(wanted)
            if self.desk.filling is not None:
                with self.hands.act("event argument", "event", "done"):
                    self.hands.action("suggestion.accept")
            return
        self._go_to(self.ours[wanted.id], "event")
        self._make_right(self.ours[wanted.id], wanted)
        if self.ours[wanted.id] in self.document.suggestions or self.desk.filling is not None:
            self._go_on(wanted)

    def _factuality(self, wanted: EventMention) -> None:
        if self._mine(wanted).factuality is wanted.factuality:
            return
        with self.hands.act("event factuality", "event"):
            for _ in Factuality:
                self.hands.action("event.factuality")
                if self._mine(wanted).factuality is wanted.factuality:
                    return

    # --- arguments

    def _is_ready(self, current: Spanned, wanted: EventMention) -> bool:
        """Whether accepting it now takes nothing along that is not right, and all its fillers are there."""
        assert isinstance(current, EventMention)
        for argument in current.arguments:
            if isinstance(argument.filler, str) and argument.filler in self.document.suggestions:
                filler = self.document.suggestions[argument.filler]
                if isinstance(filler, EventMention):
                    theirs = self.wanted.get(self.gold_of.get(filler.id, ""))
                    if not isinstance(theirs, EventMention) or not self._is_exact(filler, theirs):
                        return False
                elif not self._is_exact(filler, self.wanted.get(self.gold_of.get(argument.filler, ""))):
                    return False
        return self._fillers_are_there(wanted)

    def _is_exact(self, ours: Any, theirs: Spanned | None) -> bool:
        if theirs is None or place_claim(ours) != place_claim(theirs):
            return False
        if isinstance(theirs, Figure):
            return figure_slots(ours) == figure_slots(theirs)
        if isinstance(theirs, EventMention):
            known = {**self.document.suggestions, **self.document.annotations}
            return ours.factuality is theirs.factuality and arguments_of(ours, known) == arguments_of(
                theirs, self.gold.annotations
            )
        return True

    def _fillers_are_there(self, wanted: EventMention) -> bool:
        return all(self._is_there(argument) for argument in wanted.arguments)

    def _is_there(self, argument: Argument) -> bool:
        if isinstance(argument.filler, Span):
            return True
        ours = self.document.get(self.ours.get(argument.filler, ""))
        theirs = self.wanted[argument.filler]
        if not isinstance(ours, Mention | Figure | EventMention) or ours.state is State.REJECTED:
            return False
        if isinstance(theirs, EventMention):
            return self._is_done(theirs)
        return ours.id in self.document.annotations or self._is_exact(ours, theirs)

    def _ours_of(self, argument: Argument) -> Argument:
        filler = argument.filler
        return argument if isinstance(filler, Span) else Argument(argument.role, self.ours.get(filler, ""))

    def _lacking(self, wanted: EventMention) -> list[Argument]:
        mine = self._mine(wanted)
        needed = [self._ours_of(one) for one in wanted.arguments]
        return [one for one in needed if one not in mine.arguments]

    def _extra(self, wanted: EventMention) -> list[Argument]:
        needed = [self._ours_of(one) for one in wanted.arguments]
        return [one for one in self._mine(wanted).arguments if one not in needed and not self._will_go(one)]

    def _arguments(self, wanted: EventMention) -> None:
        for argument in self._extra(wanted):
            if not self._take_out(wanted, argument):
                self._make_anew(wanted)
                break
        lacking = [one for one in self._lacking(wanted) if (wanted.id, f"+{one}") not in self.dead]
        while lacking:
            argument = self._fill_one(wanted, lacking)
            if argument in self._lacking(wanted):
                self._give_up(wanted, "an argument that was refused", f"{argument.role}: {self.window.status.notice}")
                self.dead.add((wanted.id, f"+{argument}"))
            lacking = [one for one in self._lacking(wanted) if (wanted.id, f"+{one}") not in self.dead]

    def _will_go(self, argument: Argument) -> bool:
        """Whether the filler was rejected, so that accepting the event drops it."""
        found = None if isinstance(argument.filler, Span) else self.document.get(argument.filler)
        return not isinstance(argument.filler, Span) and (found is None or found.state is State.REJECTED)

    def _take_out(self, wanted: EventMention, argument: Argument) -> bool:
        """Click the cross beside a filler; or go to its role by key, and empty it."""
        self.hands.settle()
        if not self.by_mouse:
            return self._take_out_by_key(wanted, argument)
        button = self._cross(argument)
        with self.hands.act("event argument", self._about(argument), "take out"):
            self.hands.click_widget(button)
            self._keys_back()
        return argument not in self._mine(wanted).arguments

    def _take_out_by_key(self, wanted: EventMention, argument: Argument) -> bool:
        """False where the role has another filler that would go first."""
        same = [one for one in self.document.arguments_of(self._mine(wanted)) if one.role == argument.role]
        if not same or same[-1] != argument:
            return False
        roles = [one.id for one in self._type(wanted).roles]
        with self.hands.act("event argument", self._about(argument), "take out"):
            for _ in roles:
                at = self.desk.filling.role if self.desk.filling is not None else ""
                if at == argument.role:
                    break
                ahead = roles.index(argument.role) - (roles.index(at) if at in roles else -1)
                self.hands.action("role.next" if ahead > 0 else "role.previous")
            self.hands.action("role.empty")
        return argument not in self._mine(wanted).arguments

    def _cross(self, argument: Argument) -> QToolButton:
        """The button of the form; crosses stand in the order of the schema's roles and the event's arguments."""
        event = self.desk.current
        assert isinstance(event, EventMention)
        event_type = event_building.event_type_of(self.schema, event)
        shown = self.document.arguments_of(event)
        order = [one for role in event_type.roles for one in shown if one.role == role.id]
        form = self.window.inspector.details.event_form
        rows = [form._roles.itemAt(at).widget() for at in range(form._roles.count())]
        return [cross for row in rows for cross in _in_rows(row)][order.index(argument)]

    def _make_anew(self, wanted: EventMention) -> None:
        """By keys alone: reject or delete the event and make another on the same words."""
        with self.hands.act("event argument", "event", "take out by making anew"):
            self.hands.action("annotation.remove")
        del self.ours[wanted.id]
        self._make(wanted)
        self._factuality(wanted)

    def _about(self, argument: Argument) -> str:
        filler = None if isinstance(argument.filler, Span) else self.document.get(argument.filler)
        return "figure" if isinstance(filler, Figure) else "event"

    def _fill_one(self, wanted: EventMention, lacking: list[Argument]) -> Argument:
        """Fill the argument whose role is the fewest keys away."""
        eid = self.ours[wanted.id]
        opened = self.desk.filling if self.desk.open_event_id == eid else None
        routes = self._role_routes(eid, opened)
        reachable = [one for one in lacking if one.role in routes]
        chosen = min(reachable, key=lambda one: len(routes[one.role])) if reachable else lacking[0]
        about = self._about(chosen)
        with self.hands.act("event argument", about, "fill"):
            if not self._to_role(wanted, chosen, routes):
                return chosen
            self._fill(wanted, chosen)
        return chosen

    def _role_routes(self, eid: str, opened: Filling | None) -> dict[str, list[str]]:
        """For each role that keys lead to, those keys."""
        known: dict[str, list[str]] = {}
        queue: list[tuple[Filling | None, list[str]]] = [(opened, [])]
        seen: set[str | None] = set()
        while queue:
            at, pressed = queue.pop(0)
            name = at.role if at else None
            if name in seen:
                continue
            seen.add(name)
            if name:
                known.setdefault(name, pressed)
            for action_id, direction in (("role.next", 1), ("role.previous", -1)):
                base = at or Filling(eid, "")
                after = event_building.next_role(self.document, self.schema, base, direction, every=True) or base
                queue.append((after, [*pressed, action_id]))
        return known

    def _to_role(self, wanted: EventMention, argument: Argument, routes: dict[str, list[str]]) -> bool:
        keys = routes.get(argument.role)
        if keys is not None and (len(keys) <= self.role_click or not self.by_mouse):
            for action_id in keys:
                self.hands.action(action_id)
        elif self.by_mouse:
            self.hands.settle()
            name = next(one.name for one in self._type(wanted).roles if one.id == argument.role)
            form = self.window.inspector.details.event_form
            row = next((one for one in _rows(form) if _is_row_of(one, name)), None)
            if row is None:
                raise RuntimeError(f"the form shows {form._type.currentText()}, and no role {name} of {wanted.type}")
            self.hands.click_widget(row)
            if not self.hands.canvas.hasFocus():
                self.role_click = 2
                self.tell(
                    "a click in the event form takes the keys from the article", f"{wanted.type}: {argument.role}"
                )
        if self.desk.filling is None or self.desk.filling.role != argument.role:
            self._give_up(wanted, "role without a key", f"{wanted.type}: {argument.role}")
            return False
        return True

    def _in_type(self, wanted: EventMention, argument: Argument) -> str:
        return f"{wanted.type}: {argument.role}"

    def _type(self, wanted: EventMention) -> Any:
        return event_building.event_type_of(self.schema, wanted)

    def _fill(self, wanted: EventMention, argument: Argument) -> None:
        assert self.desk.filling is not None
        if isinstance(argument.filler, Span):
            self._fill_words(wanted, argument.filler)
            return
        offered = [one.id for one in event_building.candidates(self.document, self.schema, self.desk.filling)]
        if argument.filler in offered and self.hands.canvas.hasFocus():
            self.hands.action(f"candidate.take_{offered.index(argument.filler) + 1}")
            return
        self._fill_far(wanted, argument.filler)

    def _keys_back(self) -> None:
        """Give the article the keys again, where a click took them."""
        if not self.hands.canvas.hasFocus():
            self.hands.action("canvas.focus")

    def _fill_words(self, wanted: EventMention, words: Span) -> None:
        if any(one.spans == (words,) for one in self.desk.at(words.start)):
            self._give_up(wanted, "plain words where an annotation stands", words.surface(self._text))
        self._select(words, "event")
        self._keys_back()
        self.hands.action("role.fill")

    def _fill_far(self, wanted: EventMention, filler: str) -> None:
        """What has no number: a double-click on it, or the caret on it and `+`."""
        here = {
            at
            for at in self._levels(filler)
            if next((one.id for one in self.desk.at(at) if one.id != self.ours[wanted.id]), "") == filler
        }
        if not here:
            self._give_up(wanted, "a filler below other annotations", f"{wanted.type}")
            return
        if self.by_mouse:
            self.hands.double_click(sorted(here)[len(here) // 2])
            self._keys_back()
            return
        with self.hands.act("navigation", "event", "to a filler"):
            self._travel(self.paths.to((self.desk.cursor.caret, self.hands.canvas._goal_x), here))
        self.hands.action("role.fill")


def _rows(form: Any) -> list[Any]:
    return [
        one for at in range(form._roles.count()) for one in form._roles.itemAt(at).widget().findChildren(QPushButton)
    ]


def _is_row_of(button: QPushButton, name: str) -> bool:
    return button.text().removesuffix(" *") == name


def _in_rows(row: Any) -> list[QToolButton]:
    return [one for one in row.findChildren(QToolButton) if one.text() == "×"]
